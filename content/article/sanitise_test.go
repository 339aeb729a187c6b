package article

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestSanitise(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "Rain, hail\tand\r\nsnow.\n", "Rain, hail\tand\r\nsnow.\n"},
		{"letters beyond ASCII", "Žižek – “naïve” 東京 مرحبا", "Žižek – “naïve” 東京 مرحبا"},
		{"escape sequence", "a\x1b[31mred\x1b]0;title\x07", "a�[31mred�]0;title�"},
		{"C1, DEL and NUL", "a\u009bb\x7fc\x00d", "a�b�c�d"},
		{"bidi override and isolates", "a\u202eb\u2066c\u2069\u200f", "a�b�c��"},
		{"form feed", "page\n\fnext\v", "page\n next "},
		{"line and paragraph separators", "a\u2028b\u2029c\u0085d", "a\nb\nc\nd"},
		{"a carriage return that ends no line", "shown\rhidden\r", "shown\nhidden\n"},
		{"carriage returns doubled by a transfer", "a\r\r\nb", "a\r\r\nb"},
		{"soft hyphen and zero-width space", "co\u00adoperate a\u200bb", "co-operate a b"},
		{"joiners stay where scripts need them", "می\u200cخواهم 👩\u200d🚀", "می\u200cخواهم 👩\u200d🚀"},
		{"joiners go where they hide", "pay\u200dpal", "pay�pal"},
		{"tags and noncharacters", "x\U000e0041\ufffe", "x��"},
		{"Arabic number sign has a glyph", "\u0600\u0661", "\u0600\u0661"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, count := sanitise(tt.in)
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if (got != tt.in) != (count != replacements{}) {
				t.Errorf("%+v replaced in %q", count, tt.in)
			}
		})
	}
}

// oneForOne checks what the whole program relies on: offsets in code points are
// those of the file, and nothing left can reach into the terminal.
func oneForOne(t *testing.T, in, out string) {
	t.Helper()
	if n, m := utf8.RuneCountInString(in), utf8.RuneCountInString(out); n != m {
		t.Errorf("%d code points became %d", n, m)
	}
	harmless(t, out)
}

func harmless(t *testing.T, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Errorf("%q is not UTF-8", text)
	}
	for i, r := range text {
		switch {
		case r == '\n', r == '\t':
		case r == '\r' && strings.HasPrefix(strings.TrimLeft(text[i:], "\r"), "\n"):
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == 0xad, r == 0xfeff, r == 0x200b:
			t.Errorf("%U is left at %d in %q", r, i, text)
		}
	}
}

func FuzzSanitise(f *testing.F) {
	f.Add("Rain\r\nand \x1b[2J\u202ehail\u200d\r")
	f.Add("\r\r\r\r\r\r\r\r\r\n")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		out, _ := sanitise(s)
		oneForOne(t, s, out)
		if again, _ := sanitise(out); again != out {
			t.Errorf("%q is not settled: %q", out, again)
		}
	})
}
