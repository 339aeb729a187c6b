package lex

import (
	"unicode"
	"unicode/utf8"
)

// class sorts code points by what the tokenizer does with them.
type class uint8

const (
	space  class = iota
	letter       // letters, marks, joiners, underscore
	digit
	mark // everything else: punctuation and symbols
)

var ascii = func() (t [utf8.RuneSelf]class) {
	for c := range t {
		t[c] = classOf(rune(c))
	}
	return t
}()

func classOf(r rune) class {
	switch {
	case unicode.IsSpace(r):
		return space
	case unicode.IsDigit(r):
		return digit
	case unicode.IsLetter(r), unicode.IsMark(r), unicode.Is(unicode.Cf, r), r == '_':
		return letter
	}
	return mark
}

// runeClass is classOf with the quick way for ASCII.
func runeClass(r rune) class {
	if r < utf8.RuneSelf {
		return ascii[r]
	}
	return classOf(r)
}

// at is the class and length in bytes of the code point at i, space and 0 at the end.
func at(text string, i int) (class, int) {
	if i >= len(text) {
		return space, 0
	}
	if c := text[i]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	return classOf(r), n
}

func isLetter(text string, i int) bool { c, _ := at(text, i); return c == letter }
func isDigit(text string, i int) bool  { c, _ := at(text, i); return c == digit }

func isSpace(text string, i int) bool {
	c, _ := at(text, i)
	return c == space
}

func isUpper(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r)
}

func isLower(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLower(r)
}

// apostrophe is the length of the straight or curly apostrophe at i, 0 for none.
func apostrophe(text string, i int) int {
	if i < len(text) && text[i] == '\'' {
		return 1
	}
	if i+3 <= len(text) && text[i:i+3] == "’" {
		return 3
	}
	return 0
}

// has reports whether text holds word at i, letter case aside; word is lower-case ASCII.
func has(text string, i int, word string) bool {
	if i+len(word) > len(text) {
		return false
	}
	for j := range len(word) {
		if text[i+j]|0x20 != word[j] {
			return false
		}
	}
	return true
}

// folded looks up the lower-cased ASCII word of at most 16 bytes in a list
// without allocating; other words are in no list.
func folded[V any](list map[string]V, word string) (V, bool) {
	var buf [16]byte
	if len(word) > len(buf) {
		var zero V
		return zero, false
	}
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	v, ok := list[string(buf[:len(word)])]
	return v, ok
}
