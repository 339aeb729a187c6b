package entity

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"strings"
	"sync"

	"brief/content/learn"
	"brief/content/weights"
)

// flag is a set of word lists.
type flag uint32

const (
	inCountries flag = 1 << iota
	inCities
	inRegions
	inFacilities
	inDemonyms
	inMen
	inWomen
	inSurnames
	inTitles
	inSpeech
	inOrgWords
	inInstitutions
	inCompanies
	inPlaceWords
	inPlacePrepositions
	inCalendar
	inProducts
	inWorks
	inAcronyms
	inOther
	// longer says that an entry of several words begins with this one.
	longer
	// inside says that a word is a later one of an entry of several.
	inside

	inPlaces = inCountries | inCities | inRegions | inFacilities
	inGiven  = inMen | inWomen
	inOrgs   = inInstitutions | inCompanies
)

// listNames is what the lists are called, in the order of their flags.
var listNames = [...]string{
	"countries", "cities", "regions", "facilities", "demonyms", "men", "women", "surnames", "titles", "speech",
	"organization_words", "institutions", "companies", "place_words", "place_prepositions", "calendar",
	"products", "works", "acronyms", "other",
}

// lists finds the lists that a word, or several in a row, stand in. An entry is
// kept as the upper half of the hash of its words alone: no text. It is read
// where it lies.
type lists struct {
	n       int
	hashes  []byte        // 4 bytes each, ascending
	choices []byte        // for each the index of its set, 2 bytes
	sets    []byte        // of lists, 4 bytes each
	sum     learn.Feature // tells one set of lists from another
}

// Bytes of an entry's hash, of its choice, and of a set, all little-endian.
const (
	hashSize   = 4
	choiceSize = 2
	setSize    = 4
)

// listsFingerprint is of the names of the lists: a file with others cannot be read.
func listsFingerprint() uint64 {
	return uint64(learn.Text(strings.Join(listNames[:], " ")))
}

// openLists opens a file that PackLists wrote.
func openLists(data []byte) (lists, error) {
	f, err := learn.Open(data, listsFingerprint())
	if err != nil {
		return lists{}, fmt.Errorf("word lists: %w", err)
	}
	var l lists
	for name, to := range map[string]*[]byte{"hashes": &l.hashes, "choices": &l.choices, "sets": &l.sets} {
		if *to, err = f.Bytes(name); err != nil {
			return lists{}, err
		}
	}
	l.n = len(l.hashes) / hashSize
	if len(l.hashes)%hashSize != 0 || len(l.choices) != choiceSize*l.n || len(l.sets)%setSize != 0 {
		return lists{}, errors.New("entity: word lists are cut short")
	}
	l.sum = learn.Feature(crc32.Checksum(data, crc32.MakeTable(crc32.Castagnoli)))
	return l, nil
}

// wordLists opens the embedded lists once. Were they damaged, none would be
// there, and the weights of the names, which know their lists, refuse them.
var wordLists = sync.OnceValue(func() lists {
	l, err := openLists(weights.Lists())
	if err != nil {
		return lists{}
	}
	return l
})

func (l *lists) hash(i int) uint32 { return binary.LittleEndian.Uint32(l.hashes[hashSize*i:]) }

// at is the lists that the entry with a key stands in. Hashes are spread
// evenly, so the place is known to within a few.
func (l *lists) at(key learn.Feature) flag {
	h := tableHash(key)
	i := int(uint64(h) * uint64(l.n) >> 32)
	for i > 0 && l.hash(i-1) >= h {
		i--
	}
	for i < l.n && l.hash(i) < h {
		i++
	}
	if i == l.n || l.hash(i) != h {
		return 0
	}
	return l.set(binary.LittleEndian.Uint16(l.choices[choiceSize*i:]))
}

// set is the set of lists with an index, none where there is no such set.
func (l *lists) set(choice uint16) flag {
	at := setSize * int(choice)
	if at >= len(l.sets) {
		return 0
	}
	return flag(binary.LittleEndian.Uint32(l.sets[at:]))
}

// listed is the lists that words stand in together, however they are written.
func listed(words string) flag {
	l := wordLists()
	return l.at(entryKey(listWords(strings.ToLower(words)))) | l.at(entryKey(listWords(strings.ToUpper(words))))
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
	in := listed(name)
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
