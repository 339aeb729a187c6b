package lex

import (
	"strings"
	"unicode/utf8"

	"brief/model"
)

// tokenize appends the tokens of a paragraph.
func tokenize(tokens []model.Token, text string, p model.Span) []model.Token {
	t := tokenizer{text: text[:p.End], begin: p.Start}
	for i := p.Start; i < p.End; {
		c, n := at(t.text, i)
		if c == space {
			i += n
			continue
		}
		end := cluster(t.text, i, t.next(i, c))
		tokens = append(tokens, model.Token{Span: model.Span{Start: i, End: end}})
		i = end
	}
	return tokens
}

// tokenizer finds where the token that starts at a byte ends. It looks ahead
// only boundedly, or within what becomes one token, so that it stays linear.
type tokenizer struct {
	text    string // up to the end of the paragraph
	begin   int    // where the paragraph begins
	blobEnd int    // end of the run without white space that was last looked at
	address bool   // that run may hold an address: "://", "www.", "@"
}

func (t *tokenizer) next(i int, c class) int {
	if i >= t.blobEnd {
		t.blob(i)
	}
	if t.address {
		if end := t.addressEnd(i); end > i {
			return end
		}
	}
	switch c {
	case letter:
		return t.word(i)
	case digit:
		return t.number(i)
	}
	return t.mark(i)
}

// glued reports whether the byte before i belongs to a word, so that a clitic may begin at i.
func (t *tokenizer) glued(i int) bool {
	if i <= t.begin {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(t.text[:i])
	switch r {
	case '.', ')', '"', '”', '’':
		return true
	}
	c := runeClass(r)
	return c == letter || c == digit
}

// mark ends a token that begins with punctuation or a symbol.
func (t *tokenizer) mark(i int) int {
	s := t.text
	_, n := at(s, i)
	if a := apostrophe(s, i); a > 0 {
		if strings.HasPrefix(s[i:], "''") {
			return i + 2
		}
		return t.apostrophe(i, a)
	}
	switch s[i] {
	case '`':
		return min(runOf(s, i, "`"), i+2)
	case '.':
		if isDigit(s, i+1) && !t.glued(i) {
			return t.number(i + 1)
		}
		return runOf(s, i, ".")
	case '!', '?':
		return runOf(s, i, "!?")
	case '-', '*', '=', '_', '~', '#', '+', '<', '>':
		if end := runOf(s, i, s[i:i+1]); end > i+1 {
			return end
		}
		if s[i] == '#' && isLetter(s, i+1) && !t.glued(i) {
			return t.letters(i + 1)
		}
		if s[i] == '+' && t.digits(i+1) > i+7 && !t.glued(i) { // a telephone number
			return t.number(i + 1)
		}
	case '@':
		if isLetter(s, i+1) && !t.glued(i) {
			return t.letters(i + 1)
		}
	}
	return i + n
}

// apostrophe ends a token that begins with an apostrophe: a clitic, a clipped word, or a quotation mark.
func (t *tokenizer) apostrophe(i, n int) int {
	if t.glued(i) {
		if end := clitic(t.text, i, n); end > 0 {
			return end
		}
		return i + n
	}
	if end := t.letters(i + n); end > i+n {
		if word := t.text[i+n : end]; clipped[word] {
			if word == "n" { // 'n'
				end += apostrophe(t.text, end)
			}
			return end
		}
	}
	if isDigit(t.text, i+n) && isDigit(t.text, i+n+1) { // '68, '80s
		j := i + n + 2
		if j < len(t.text) && t.text[j] == 's' {
			j++
		}
		if !isLetter(t.text, j) && !isDigit(t.text, j) && apostrophe(t.text, j) == 0 {
			return j
		}
	}
	return i + n
}

// clitic is the end of 's, 're, 'm … at i, whose apostrophe is n bytes long; 0 for none.
func clitic(text string, i, n int) int {
	for _, tail := range [...]string{"s", "re", "ve", "ll", "m", "d"} {
		if end := i + n + len(tail); has(text, i+n, tail) && !isLetter(text, end) && !isDigit(text, end) {
			return end
		}
	}
	return 0
}

// letters is the end of the run of letters and digits that begins at i.
func (t *tokenizer) letters(i int) int {
	for {
		c, n := at(t.text, i)
		if c != letter && c != digit {
			return i
		}
		i += n
	}
}

// runOf is the end of the run of bytes of set that begins at i.
func runOf(text string, i int, set string) int {
	for i < len(text) {
		if text[i] != set[0] && (len(set) == 1 || text[i] != set[1]) {
			break
		}
		i++
	}
	return i
}
