package page

import (
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// cluster is the length in bytes and the width in cells of the grapheme cluster
// that s begins with. s must not be empty.
//
// Most text consists of runes that are clusters of their own beside others like
// them, for which the tables of Unicode need not be asked.
func cluster(s string) (n, width int) {
	r, n := utf8.DecodeRuneInString(s)
	if w := simple(r); w > 0 {
		if n == len(s) || s[n] < utf8.RuneSelf {
			return n, w
		}
		if next, _ := utf8.DecodeRuneInString(s[n:]); simple(next) > 0 {
			return n, w
		}
	}
	c, w := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	if valid := validPrefix(c); valid < len(c) { // broken bytes pass for marks on what is before them
		c = c[:max(valid, n)]
		w = ansi.StringWidth(c)
	}
	if glyph, replaced := replacement(c); replaced {
		w = ansi.StringWidth(glyph)
	}
	return len(c), w
}

// validPrefix is how many bytes of s are UTF-8 before the first that are not.
func validPrefix(s string) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return len(s)
}

// simple is the width of a rune that makes a cluster alone next to any other
// rune that is simple; 0 for all others. It names letters and marks of the
// scripts that articles are mostly in.
func simple(r rune) int {
	switch {
	case ' ' < r && r < 0x7f:
		return 1
	case r < 0xa1:
		return 0
	case r <= 0x2ff:
		if r == 0xad { // soft hyphen
			return 0
		}
		return 1
	case 0x386 <= r && r <= 0x3ff && r != 0x38b && r != 0x38d && r != 0x3a2, // Greek
		0x400 <= r && r <= 0x482, 0x48a <= r && r <= 0x52f, // Cyrillic
		0x5d0 <= r && r <= 0x5ea, 0x620 <= r && r <= 0x64a, // Hebrew, Arabic letters
		0x2010 <= r && r <= 0x2027, 0x20a0 <= r && r <= 0x20bf: // dashes and quotation marks, currencies
		return 1
	case 0x3001 <= r && r <= 0x3020, 0x3041 <= r && r <= 0x3096, 0x30a0 <= r && r <= 0x30ff, // kana
		0x4e00 <= r && r <= 0x9fff, 0xac00 <= r && r <= 0xd7a3, 0xff01 <= r && r <= 0xff60: // Han, Hangul
		return 2
	}
	return 0
}

// longestCluster is the most bytes of a cluster that is shown as it is: a family
// of four with skin tones has 41. Longer ones are marks piled up to do harm.
const longestCluster = 64

// replacement is what is shown instead of a cluster that must not reach the
// terminal as it is: controls, overrides of the writing direction, broken bytes,
// piles of marks, and marks without anything to stand on. The text has been
// sanitised when it was read; this holds for text that was not.
func replacement(c string) (glyph string, replaced bool) {
	r, n := utf8.DecodeRuneInString(c)
	switch {
	case len(c) > longestCluster || r == utf8.RuneError && n == 1:
		return "\ufffd", true
	case unicode.Is(unicode.Cc, r) || '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069':
		return "\ufffd", true
	case 0xfe00 <= r && r <= 0xfe0f || 0xe0100 <= r && r <= 0xe01ef:
		return "", true // choosing among the shapes of nothing
	case unicode.Is(unicode.Cf, r) && ansi.StringWidth(c) == 0: // joiners, marks of direction, soft hyphens
		if rest := c[n:]; rest != "" {
			if glyph, replaced := replacement(rest); replaced {
				return glyph, true
			}
			return rest, true
		}
		return "", true
	case unicode.In(r, unicode.Mn, unicode.Me):
		return "◌" + c, true
	}
	return "", false
}

// spaceAt is the length of the white space rune at byte i of text, 0 when there
// is none. No-break spaces are none: they are shown, and no line ends there.
func spaceAt(text string, i int) int {
	c := text[i]
	if c < utf8.RuneSelf {
		if c == ' ' || '\t' <= c && c <= '\r' {
			return 1
		}
		return 0
	}
	if c != 0xc2 && (c < 0xe1 || c > 0xe3) { // no white space begins like this
		return 0
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if !isSpace(r) {
		return 0
	}
	return n
}

func isSpace(r rune) bool {
	return unicode.IsSpace(r) && r != '\u00a0' && r != '\u2007' && r != '\u202f'
}

// isIdeograph reports whether a rune is of a script that puts no spaces between words.
func isIdeograph(r rune) bool {
	return isWide(r) && !unicode.Is(unicode.Hangul, r)
}

func isWide(r rune) bool {
	if w := simple(r); w > 0 {
		return w == 2
	}
	return r > 0x1100 && ansi.StringWidth(string(r)) == 2
}
