package article

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// replacements counts what the sanitiser replaced.
type replacements struct{ controls, invisible int }

func (r replacements) warnings() []string {
	var w []string
	if r.controls > 0 {
		w = append(w, fmt.Sprintf("%s replaced", plural(r.controls, "control character was", "control characters were")))
	}
	if r.invisible > 0 {
		w = append(w, fmt.Sprintf("%s replaced", plural(r.invisible, "invisible character was", "invisible characters were")))
	}
	return w
}

// sanitise neutralises what can deceive a terminal or a reader, each code point
// by one code point, so that code point offsets stay those of the file:
//
//   - C0 and C1 controls, DEL, bidi controls, tags and other invisible format
//     characters become U+FFFD;
//   - form feed and vertical tab become a space; NEL, U+2028, U+2029 and a
//     carriage return that ends no line (a terminal would write over the line)
//     become a newline;
//   - a soft hyphen becomes a hyphen; zero-width spaces become spaces;
//   - joiners stay after letters that need them (Arabic, Indic, emoji).
//
// \n, \r\n and \t stay. The text must be valid UTF-8.
func sanitise(text string) (string, replacements) {
	var (
		b     strings.Builder
		count replacements
		done  int // text[:done] is in b
	)
	for i := 0; i < len(text); {
		if c := text[i]; c >= ' ' && c < 0x7f || c == '\n' || c == '\t' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		prev, _ := utf8.DecodeLastRuneInString(text[done:i])
		if i == done {
			prev, _ = utf8.DecodeLastRuneInString(b.String())
		}
		if safe := safeRune(r, prev, text[i+n:]); safe != r {
			b.WriteString(text[done:i])
			b.WriteRune(safe)
			count.add(r)
			done = i + n
		}
		i += n
	}
	if done == 0 {
		return text, count
	}
	b.WriteString(text[done:])
	return b.String(), count
}

func (r *replacements) add(replaced rune) {
	if unicode.IsControl(replaced) {
		r.controls++
	} else {
		r.invisible++
	}
}

// safeRune is what r becomes after prev and before rest.
func safeRune(r, prev rune, rest string) rune {
	switch r {
	case '\n', '\t':
		return r
	case '\r':
		if strings.HasPrefix(strings.TrimLeft(rest[:min(len(rest), 8)], "\r"), "\n") {
			return r
		}
		return '\n'
	case '\f', '\v':
		return ' '
	case 0x85, 0x2028, 0x2029:
		return '\n'
	case 0xad:
		return '-'
	case 0x200b, 0xfeff:
		return ' '
	case 0x200c, 0x200d:
		if prev >= 0x0590 {
			return r
		}
		return utf8.RuneError
	}
	if unicode.IsControl(r) || isInvisible(r) {
		return utf8.RuneError
	}
	return r
}

// isInvisible reports format characters without a glyph and noncharacters.
// The Arabic, Syriac and Kaithi number signs are format characters one can see.
func isInvisible(r rune) bool {
	switch {
	case r < 0x600, r >= 0x2010 && r <= 0x2027: // most of what news is written with
		return false
	case r <= 0x605, r == 0x6dd, r == 0x70f, r == 0x890, r == 0x891, r == 0x8e2, r == 0x110bd, r == 0x110cd:
		return false
	case r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
		return true
	}
	return unicode.Is(unicode.Cf, r)
}
