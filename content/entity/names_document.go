package entity

import (
	"unicode/utf8"

	"brief/content/learn"
	"brief/model"
)

// What the rest of the document tells about a word, before anything is
// predicted. These features gave more than any others but the word lists.

// seen is what is known about all occurrences of a word in the document.
type seen uint16

const (
	seenLower      seen = 1 << iota // stands in lower case
	seenMiddle                      // capitalised where no capital is asked for
	seenAfterTitle                  // after "President"
	seenAfterGiven                  // after "Angela"
	seenAfterPlace                  // after "in"
	seenBeforeSaid                  // before "said"
	seenWithOrg                     // in a run with "Ministry"
	seenRunLast                     // as the last word of a longer run
	seenRunFirst                    // as the first
	seenPossessive                  // before 's
	seenTwice                       // capitalised twice
	seenOften                       // five times or more
	seenSpelledOut                  // an acronym whose letters are those of a run
	seenSpelledOrg                  // and that run has an organization word
)

// maxContexts is how many occurrences of a word lend their neighbours.
const maxContexts = 4

// kind of word: all tokens with the same lower-case form.
type wordType struct {
	seen        seen
	capitalised int
	contexts    int
	before      [maxContexts]learn.Feature
	after       [maxContexts]learn.Feature
}

// run is a stretch of capitalised words; "of", "de" and the like may stand
// between them. A run ends before a possessive and at any mark but a hyphen.
type run struct {
	first, last int // words[first:last]
	listed      flag
}

// place is everything the features of a document are taken from.
type place struct {
	words []word
	types []wordType
	runs  []run
	runOf []int32 // index into runs by word, -1 outside
	// first and last delimit the sentence in view.
	first, last int
}

// newPlace gathers the document features of words, which are d's.
func newPlace(d *model.Document, words []word) *place {
	p := &place{words: words, runOf: make([]int32, len(words))}
	p.number()
	for i := range p.runOf {
		p.runOf[i] = -1
	}
	for _, s := range d.Sentences {
		p.findRuns(s.First, s.Last)
		p.observe(s.First, s.Last)
	}
	p.spell()
	return p
}

// number gives tokens with the same lower-case form the same type.
func (p *place) number() {
	index := make(map[learn.Feature]int32, len(p.words)/2)
	for i := range p.words {
		w := &p.words[i]
		n, ok := index[w.lower]
		if !ok {
			n = int32(len(index))
			index[w.lower] = n
		}
		w.typ = n
	}
	p.types = make([]wordType, len(index))
}

// joins reports whether a lower-case word may stand inside a run.
func joins(text string) bool {
	switch text {
	case "of", "the", "for", "de", "del", "la", "&", "-", "van", "von", "der", "den", "bin", "al", "el", "da", "dos", "do", "du", "des":
		return true
	}
	return false
}

// maxBridge is how many joining words may stand between two capitalised ones.
const maxBridge = 2

func (p *place) findRuns(first, last int) {
	for i := first; i < last; i++ {
		if !p.words[i].upper() {
			continue
		}
		r := run{first: i, last: i + 1, listed: p.words[i].listed}
		for next := i + 1; next < last; next++ {
			if p.words[next].upper() {
				r.last = next + 1
				r.listed |= p.words[next].listed
			} else if next-r.last >= maxBridge || !joins(p.words[next].text) {
				break
			}
		}
		for j := r.first; j < r.last; j++ {
			p.runOf[j] = int32(len(p.runs))
		}
		p.runs = append(p.runs, r)
		i = r.last - 1
	}
}

func (p *place) at(i int) *word {
	if i < p.first || i >= p.last {
		return &nowhere
	}
	return &p.words[i]
}

// nowhere stands for the words before and after a sentence. It is never written to.
var nowhere = word{casing: mark}

// observe notes what a sentence says about its words.
func (p *place) observe(first, last int) {
	p.first, p.last = first, last
	for i := first; i < last; i++ {
		w := &p.words[i]
		t := &p.types[w.typ]
		if w.casing == lowerCase {
			t.seen |= seenLower
		}
		if !w.upper() {
			continue
		}
		before, after := p.at(i-1), p.at(i+1)
		t.seen |= p.circumstances(i, before, after)
		t.capitalised++
		switch t.capitalised {
		case 2:
			t.seen |= seenTwice
		case 5:
			t.seen |= seenOften
		}
		if t.contexts < maxContexts {
			t.before[t.contexts], t.after[t.contexts] = before.lower, after.lower
			t.contexts++
		}
	}
}

func (p *place) circumstances(i int, before, after *word) seen {
	var s seen
	if !p.words[i].first {
		s |= seenMiddle
	}
	if before.listed&inTitles != 0 {
		s |= seenAfterTitle
	}
	if before.listed&inGiven != 0 && before.upper() {
		s |= seenAfterGiven
	}
	if before.listed&inPlacePrepositions != 0 {
		s |= seenAfterPlace
	}
	if after.listed&inSpeech != 0 {
		s |= seenBeforeSaid
	}
	if after.text == "'s" || after.text == "’s" {
		s |= seenPossessive
	}
	r := p.runs[p.runOf[i]]
	if r.listed&inOrgWords != 0 {
		s |= seenWithOrg
	}
	if r.last-r.first > 1 {
		switch i {
		case r.first:
			s |= seenRunFirst
		case r.last - 1:
			s |= seenRunLast
		}
	}
	return s
}

// maxSpelled is the most letters an acronym has.
const maxSpelled = 8

// spell marks acronyms whose letters are the initials of a run.
func (p *place) spell() {
	spelled := map[learn.Feature]seen{}
	var letters []byte
	for _, r := range p.runs {
		s := seenSpelledOut
		if r.listed&inOrgWords != 0 {
			s |= seenSpelledOrg
		}
		for from := r.first; from < min(r.last, r.first+2); from++ {
			letters = letters[:0]
			for i := from; i < r.last && len(letters) < maxSpelled*utf8.UTFMax; i++ {
				if !p.words[i].upper() {
					continue
				}
				c, _ := utf8.DecodeRuneInString(p.words[i].text)
				letters = utf8.AppendRune(letters, c)
			}
			if len(letters) > 1 {
				spelled[learn.Text(letters)] |= s
			}
		}
	}
	for i := range p.words {
		if w := &p.words[i]; w.casing == capitals {
			p.types[w.typ].seen |= spelled[w.form]
		}
	}
}
