package lex

import (
	"unicode"
	"unicode/utf8"
)

const zeroWidthJoiner = '\u200d'

// cluster moves the end of the token [i,end) behind what belongs to its last
// character: combining marks, variation selectors, skin tones, joined emoji,
// the second letter of a flag.
func cluster(text string, i, end int) int {
	for end < len(text) && text[end] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(text[end:])
		switch {
		case r == zeroWidthJoiner:
			if next, m := utf8.DecodeRuneInString(text[end+n:]); m > 0 && !unicode.IsSpace(next) {
				n += m
			}
		case unicode.IsMark(r), 0x1F3FB <= r && r <= 0x1F3FF:
		case flagLetter(r) && end-i == n && flagLetter(first(text[i:])):
		default:
			return end
		}
		end += n
	}
	return end
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// flagLetter reports whether r is a regional indicator; two of them make a flag.
func flagLetter(r rune) bool { return 0x1F1E6 <= r && r <= 0x1F1FF }
