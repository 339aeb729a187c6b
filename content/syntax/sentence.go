package syntax

import (
	"unicode"
	"unicode/utf8"

	"brief/content/learn"
)

// sentence is the words of one sentence as the features see them, between two
// words of padding on either side.
type sentence struct {
	words   []word
	capital bool // mostly capital letters, as headlines are
	buf     []byte
}

// word is one token, hashed. Prefixes and suffixes are of 1, 2, … characters;
// those longer than the word equal the word.
type word struct {
	form   learn.Feature // as written
	lower  learn.Feature // lower-cased, digits folded, typographic marks made plain
	shape  learn.Feature // Xx, 99, X-x: runs of one class collapsed
	prefix [4]learn.Feature
	suffix [5]learn.Feature
	tag    tag
}

// tag is the predicted parts of speech of a word.
type tag struct{ xpos, upos learn.Feature }

const padding = 2

// at is the i-th word; -2, -1 and the two after the last are padding.
func (s *sentence) at(i int) *word { return &s.words[i+padding] }

// len is the number of words without padding.
func (s *sentence) len() int { return len(s.words) - 2*padding }

// read sets s to the words of forms, reusing its memory.
func (s *sentence) read(n int, form func(int) string) {
	if need := n + 2*padding; cap(s.words) < need {
		s.words = make([]word, need, need+need/4)
	} else {
		s.words = s.words[:need]
	}
	for k := range padding {
		s.words[k] = paddingWord(learn.Feature(k + 1))
		s.words[n+padding+k] = paddingWord(learn.Feature(k + 1 + padding))
	}
	upper, letters := 0, 0
	for i := range n {
		f := form(i)
		s.hash(s.at(i), f)
		for _, r := range f {
			if unicode.IsLetter(r) {
				letters++
				if unicode.IsUpper(r) {
					upper++
				}
			}
		}
	}
	s.capital = 2*upper > letters
}

// paddingWord is a word that no text holds; k tells the four of them apart.
func paddingWord(k learn.Feature) word {
	h := learn.Join(0xbad, k)
	return word{form: h, lower: h, shape: h, tag: tag{h, h},
		prefix: [4]learn.Feature{h, h, h, h}, suffix: [5]learn.Feature{h, h, h, h, h}}
}

func (s *sentence) hash(w *word, form string) {
	w.form = learn.Text(form)
	w.tag = tag{}
	var shape learn.Feature
	class, s0 := byte(0), s.buf[:0]
	for _, r := range form {
		var c byte
		switch {
		case unicode.IsDigit(r):
			r, c = '0', '9'
		case unicode.IsUpper(r):
			r, c = unicode.ToLower(r), 'X'
		case unicode.IsLetter(r):
			c = 'x'
		default:
			r = plainMark(r)
			c = '.'
			if r < utf8.RuneSelf {
				c = byte(r)
			}
		}
		if c != class {
			shape, class = learn.Join(shape, learn.Feature(c)), c
		}
		s0 = utf8.AppendRune(s0, r)
	}
	s.buf = s0
	w.shape = shape
	w.lower = learn.Text(s0)
	for k, end := 0, 0; k < len(w.prefix); k++ {
		if end < len(s0) {
			_, size := utf8.DecodeRune(s0[end:])
			end += size
		}
		w.prefix[k] = learn.Text(s0[:end])
	}
	for k, start := 0, len(s0); k < len(w.suffix); k++ {
		if start > 0 {
			_, size := utf8.DecodeLastRune(s0[:start])
			start -= size
		}
		w.suffix[k] = learn.Text(s0[start:])
	}
}

// plainMark is the typewriter form of a quotation mark or dash.
func plainMark(r rune) rune {
	switch r {
	case '‘', '’', '‚', '‛', '′':
		return '\''
	case '“', '”', '„', '‟', '″', '«', '»':
		return '"'
	case '–', '—', '‐', '‑', '−':
		return '-'
	}
	return r
}
