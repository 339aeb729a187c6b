package entity

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"brief/content/learn"
)

// flag is a set of word lists.
type flag uint32

const (
	inCountries flag = 1 << iota
	inCities
	inRegions
	inDemonyms
	inMen
	inWomen
	inSurnames
	inTitles
	inSpeech
	inOrgWords
	inOrgs
	inPlaceWords
	inPlacePrepositions
	inCalendar
	inOther
	// longer says that an entry of several words begins with this one.
	longer
	// inside says that a word is a later one of an entry of several.
	inside

	inPlaces = inCountries | inCities | inRegions
	inGiven  = inMen | inWomen
)

// maxListWords is how many words an entry of a list has at most.
const maxListWords = 6

// lists finds the lists that a word, or several in a row, stand in. An entry
// is kept as the hash of its words alone.
type lists map[learn.Feature]flag

var wordLists = sync.OnceValue(func() lists {
	l := make(lists, 20000)
	for _, x := range []struct {
		in   flag
		text string
	}{
		{inCountries, countries}, {inCities, cities}, {inRegions, regions},
		{inDemonyms, demonyms}, {inTitles, titles}, {inSpeech, speechWords},
		{inOrgWords, orgWords}, {inOrgs, parties}, {inOrgs, knownOrgs}, {inOrgs, companies}, {inOrgs, institutions}, {inOrgWords, foreignOrgWords},
		{inPlaceWords, placeWords}, {inPlacePrepositions, placePrepositions},
		{inCalendar, calendarWords}, {inOther, otherNames},
	} {
		for entry := range strings.SplitSeq(x.text, ",") {
			l.add(entry, x.in)
		}
	}
	for _, x := range []struct {
		in   flag
		text string
	}{{inMen, givenMen}, {inWomen, givenWomen}, {inSurnames, surnames}} {
		for entry := range strings.FieldsSeq(x.text) {
			l.add(entry, x.in)
		}
	}
	return l
})

func (l lists) add(entry string, in flag) {
	words := listWords(entry)
	if len(words) == 0 || len(words) > maxListWords {
		return
	}
	key := listKey(words[0])
	if len(words) > 1 {
		l[key] |= longer
		key = phraseSeed(key)
	}
	for _, w := range words[1:] {
		key = learn.Join(key, listKey(w))
	}
	l[key] |= in
}

// listWords cuts an entry as tokens are cut: at spaces and around hyphens, and before 's.
func listWords(entry string) []string {
	entry = strings.ReplaceAll(entry, "-", " - ")
	entry = strings.ReplaceAll(entry, "'s", " 's")
	return strings.Fields(entry)
}

// phraseSeed keeps the hashes of entries of several words apart from those of one.
func phraseSeed(first learn.Feature) learn.Feature { return learn.Join(first, 0x70687261) }

// listKey is the hash that a word is listed under: that of its lower-case form,
// except that a word all in capitals is listed as such ("US" is not "us").
func listKey(word string) learn.Feature {
	if allCapitals(word) {
		return learn.Text(word)
	}
	return learn.Text(strings.ToLower(word))
}

// allCapitals reports whether a word has at least two letters, and no lower-case one.
func allCapitals(word string) bool {
	n := 0
	for i := 0; i < len(word); {
		r, size := rune(word[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(word[i:])
		}
		switch {
		case 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r):
			return false
		case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
			n++
		}
		i += size
	}
	return n > 1
}

// gender is how a first name is usually given.
type gender uint8

const (
	unknownGender gender = iota
	male
	female
	eitherGender
)

// givenGender is the gender of a first name as it stands in text ("Angela",
// "JOHN"); unknownGender for a word that is none. Of a hyphenated name
// ("Jean-Claude") give the first part.
func givenGender(name string) gender {
	in := wordLists()[learn.Text(strings.ToLower(name))]
	switch {
	case in&inGiven == inGiven:
		return eitherGender
	case in&inMen != 0:
		return male
	case in&inWomen != 0:
		return female
	}
	return unknownGender
}
