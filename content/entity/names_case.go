package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/content/learn"
)

// Headlines are written in capitals, or with all words capitalised, which hides
// the names. Such a sentence is read with the case its words have elsewhere
// (22 points of F1 on text in capitals, by measurement; nothing lost on others).

// repairMin is how many words with letters a sentence needs to be judged.
const repairMin = 3

func (r *wordReader) repair(sentence []word) {
	letters, caps, upper := 0, 0, 0
	for i := range sentence {
		switch w := &sentence[i]; w.casing {
		case lowerCase, mixedCase:
			letters++
		case capitalised:
			letters++
			upper++
		case capitals:
			letters++
			caps++
			upper++
		}
	}
	r.repairPlaces(sentence)
	switch {
	case letters < repairMin:
	case caps*10 >= letters*8:
		r.repairCapitals(sentence)
	case upper*10 >= letters*7 && letters > repairMin:
		r.repairTitle(sentence)
	}
}

// repairCapitals rewrites a sentence in capitals.
func (r *wordReader) repairCapitals(sentence []word) {
	for i := range sentence {
		w := &sentence[i]
		if w.casing != capitals && w.casing != capitalised {
			continue
		}
		switch {
		case usuallyLower(w.prior), strings.HasPrefix(w.text, "'"):
			r.read(w, strings.ToLower(w.text))
		case w.prior == unseenPrior && utf8.RuneCountInString(w.text) <= 4 && r.lists.at(w.lower)&(inPlaces|inGiven|inSurnames) == 0,
			strings.ContainsAny(w.text, ".&"), w.listed&(inOrgs|inPlaces) != 0 && r.lists.at(w.lower)&^longer == 0:
			// An acronym, as far as can be told.
		default:
			r.read(w, capitalise(w.text))
		}
	}
}

// repairTitle rewrites a sentence with all words capitalised.
func (r *wordReader) repairTitle(sentence []word) {
	for i := range sentence {
		w := &sentence[i]
		if w.casing == capitalised && usuallyLower(w.prior) && w.listed&(inGiven|inSurnames|inPlaces) == 0 {
			r.read(w, strings.ToLower(w.text))
		}
	}
}

func capitalise(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + strings.ToLower(s[size:])
}

// repairPlaces rewrites places in capitals, as datelines write them ("KYIV:",
// "NEW YORK (Reuters)"), which else look like acronyms. Short ones may be acronyms.
func (r *wordReader) repairPlaces(sentence []word) {
	for i := 0; i < len(sentence); i++ {
		n := 0
		for i+n < len(sentence) && n < maxListWords && sentence[i+n].casing == capitals {
			n++
		}
		for ; n > 0 && !r.placeInCapitals(sentence[i:i+n]); n-- {
		}
		for j := i; j < i+n; j++ {
			r.read(&sentence[j], capitalise(sentence[j].text))
		}
		i += max(0, n-1)
	}
}

// placeInCapitals reports whether words in capitals are a listed place, and as they stand nothing listed.
func (r *wordReader) placeInCapitals(words []word) bool {
	const shortest = 4 // letters
	w := &words[0]
	if len(words) == 1 {
		return len(w.text) >= shortest && r.lists.at(w.form)&^longer == 0 && r.lists.at(w.lower)&inPlaces != 0
	}
	key := phraseSeed(w.lower)
	for i := range words[1:] {
		key = learn.Join(key, words[i+1].lower)
	}
	return r.lists.at(key)&inPlaces != 0
}
