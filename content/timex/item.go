package timex

import (
	"unicode"
	"unicode/utf8"
)

// item is a word, number or mark, as the patterns see a sentence. Hyphenated
// words are several items, whatever the tokens are.
type item struct {
	start, end int // bytes into the text
	lexeme
	tenths int  // fraction of a number, in tenths
	digits bool // written in digits
	glued  bool // no space before it
	cap    bool // begins with a capital
	mark   byte // punctuation as ASCII ('-' for every dash, '\'' for every apostrophe), 0 for words
}

// scanner cuts a stretch of text into items.
type scanner struct {
	text  string
	at    int
	end   int
	words map[string]lexeme
	items []item
}

// scan returns the items of text[start:end] in buf's memory.
func scan(v *vocabulary, text string, start, end int, buf []item) []item {
	s := scanner{text: text, at: start, end: end, words: v.words, items: buf[:0]}
	for s.at < s.end {
		c := s.text[s.at]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			s.at++
		case c-'0' <= 9:
			s.number()
		case c|0x20-'a' < 26 || c >= 0x80:
			s.word()
		default:
			s.punctuation(c, 1)
		}
	}
	return joinNumbers(s.items)
}

// push appends an item that ends at end and goes on behind it.
func (s *scanner) push(it item, end int) {
	it.start, it.end = s.at, end
	it.glued = len(s.items) > 0 && s.items[len(s.items)-1].end == s.at
	s.items = append(s.items, it)
	s.at = end
}

// punctuation pushes a mark; one seen twice ("--") is one dash.
func (s *scanner) punctuation(c byte, size int) {
	end := s.at + size
	if c == '\'' && s.shortYear(end) {
		return
	}
	for c == '-' && end < s.end && s.text[end] == '-' {
		end++
	}
	it := item{mark: c}
	it.id = s.words[string(rune(c))].id
	s.push(it, end)
}

// word pushes a run of letters. Typographic dashes and apostrophes arrive here
// too, being beyond ASCII.
func (s *scanner) word() {
	end, ascii := s.at, true
	for end < s.end {
		if c := s.text[end]; c < 0x80 {
			if c|0x20-'a' >= 26 {
				break
			}
			end++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.text[end:s.end])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			if end > s.at {
				break
			}
			s.symbol(r, n)
			return
		}
		ascii, end = false, end+n
	}
	it := item{cap: s.text[s.at]-'A' < 26}
	if ascii && end-s.at <= len(lower{}) {
		it.lexeme = s.lookup(end)
	}
	if n := s.meridiem(); n > 0 {
		it.lexeme, end = lexeme{class: cMeridiem, n: it.n}, s.at+n
		it.n = 12 * int(s.text[s.at]|0x20-'a') / 15 // 'a' gives 0, 'p' 12
	}
	if it.upper && !it.cap {
		it.class &^= cMonth | cHoliday | cZone | cWeekday
	}
	s.push(it, end)
}

type lower [20]byte

// lookup finds the ASCII word that ends at end, whatever its case.
func (s *scanner) lookup(end int) lexeme {
	var b lower
	n := copy(b[:], s.text[s.at:end])
	for i := range b[:n] {
		b[i] |= 0x20
	}
	return s.words[string(b[:n])]
}

// meridiem is the length of "a.m.", "pm", … at the current place, 0 if there is none.
func (s *scanner) meridiem() int {
	t := s.text[s.at:s.end]
	if c := t[0] | 0x20; c != 'a' && c != 'p' {
		return 0
	}
	n := 1
	dotted := n < len(t) && t[n] == '.'
	if dotted {
		n++
	}
	if n >= len(t) || t[n]|0x20 != 'm' {
		return 0
	}
	n++
	if n < len(t) && (t[n]|0x20-'a' < 26 || t[n] >= 0x80) {
		return 0
	}
	if dotted && n < len(t) && t[n] == '.' {
		n++
	}
	return n
}

// symbol pushes a mark beyond ASCII as the ASCII mark it stands for.
func (s *scanner) symbol(r rune, size int) {
	switch r {
	case '‘', '’', 'ʼ', '′':
		s.punctuation('\'', size)
	case '-', '‐', '‑', '‒', '–', '—', '―', '−':
		s.punctuation('-', size)
	case '½':
		it := item{mark: '/'}
		it.class, it.n = cFraction, 5
		s.push(it, s.at+size)
	case '\u00a0', '\u2009', '\u202f', '\u200b', '\ufeff', '\u3000':
		s.at += size
	default:
		s.push(item{mark: '?'}, s.at+size)
	}
}
