package article

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	utf16 "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// decodeText is data as UTF-8 without its byte order mark, with a warning where
// bytes were no characters. It never fails: each byte that means nothing becomes
// one U+FFFD.
func decodeText(data []byte) (string, []string) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if e := wideEncoding(data); e != nil {
		return transcode(e, data)
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	if e := declaredEncoding(data); e != nil {
		return transcode(e, data)
	}
	if e := foreignEncoding(data); e != nil {
		return transcode(e, data)
	}
	if isWindows1252(data) {
		return transcode(charmap.Windows1252, data)
	}
	return repair(data)
}

func transcode(e encoding.Encoding, data []byte) (string, []string) {
	text, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return repair(data)
	}
	return string(text), invalidWarning(bytes.Count(text, []byte("\uFFFD")))
}

// repair turns each invalid byte of nearly valid UTF-8 into one U+FFFD.
func repair(data []byte) (string, []string) {
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	invalid := 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			invalid++
		}
		b.WriteRune(r)
		data = data[n:]
	}
	return b.String(), invalidWarning(invalid)
}

func invalidWarning(n int) []string {
	if n == 0 {
		return nil
	}
	return []string{fmt.Sprintf("%s no character and shown as \uFFFD", plural(n, "byte is", "bytes are"))}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// wideEncoding tells UTF-16 and UTF-32 by their byte order mark, and UTF-16
// without one by where the zero bytes of its Latin letters and spaces stand.
func wideEncoding(data []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")):
		return utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)
	case bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		return utf32.UTF32(utf32.BigEndian, utf32.UseBOM)
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return utf16.UTF16(utf16.LittleEndian, utf16.UseBOM)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return utf16.UTF16(utf16.BigEndian, utf16.UseBOM)
	}
	head := data[:min(len(data), 4<<10)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	switch pairs := len(head) / 2; {
	case pairs < 4:
		return nil
	case zeros[1]*2 > pairs && zeros[0]*20 < pairs:
		return utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM)
	case zeros[0]*2 > pairs && zeros[1]*20 < pairs:
		return utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM)
	}
	return nil
}

// declaredEncoding is what an HTML page says of itself, nil when it says nothing
// or what is looked for anyway.
func declaredEncoding(data []byte) encoding.Encoding {
	if !bytes.Contains(data[:min(len(data), 1024)], []byte("<")) {
		return nil
	}
	e, name, _ := charset.DetermineEncoding(data, "")
	switch name {
	case "utf-8", "windows-1252", "replacement":
		return nil
	}
	return e
}

// foreignEncoding guesses the character set of text that is not written with
// Latin letters; nil for text that is, or where nothing is likely.
func foreignEncoding(data []byte) encoding.Encoding {
	head := data[:min(len(data), 16<<10)]
	high := 0
	for _, b := range head {
		if b >= utf8.RuneSelf {
			high++
		}
	}
	if high*4 < len(head) || len(head) < 32 {
		return nil
	}
	guesses, err := chardet.NewTextDetector().DetectAll(head)
	if err != nil || len(guesses) == 0 {
		return nil
	}
	// Guesses come in the order in which goroutines ended: settle equal ones by name.
	best := slices.MinFunc(guesses, func(a, b chardet.Result) int {
		return cmp.Or(b.Confidence-a.Confidence, strings.Compare(a.Charset, b.Charset))
	})
	if best.Confidence < 20 || best.Charset == "UTF-8" {
		return nil
	}
	e, _ := charset.Lookup(best.Charset)
	return e
}

// isWindows1252 tells Windows-1252 from UTF-8 with damage: its quotation marks,
// dashes and accented letters stand where such characters can stand. Valid UTF-8
// sequences of several bytes speak against it.
func isWindows1252(data []byte) bool {
	head := data[:min(len(data), 256<<10)]
	likely, unlikely := 0, 0
	for i := 0; i < len(head); {
		if head[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, n := utf8.DecodeRune(head[i:]); r != utf8.RuneError && n > 1 {
			unlikely++
			i += n
			continue
		}
		if plausible1252(head, i) {
			likely++
		} else {
			unlikely++
		}
		i++
	}
	return likely > 4*unlikely
}

// plausible1252 reports whether the byte at i can be meant as Windows-1252.
func plausible1252(data []byte, i int) bool {
	r := charmap.Windows1252.DecodeByte(data[i])
	before, after := rune(' '), rune(' ')
	if i > 0 {
		before = charmap.Windows1252.DecodeByte(data[i-1])
	}
	if i+1 < len(data) {
		after = charmap.Windows1252.DecodeByte(data[i+1])
	}
	switch {
	case r == utf8.RuneError || unicode.IsControl(r), r == 'ÿ':
		return false
	case unicode.IsLetter(r):
		return unicode.IsLetter(before) || unicode.IsLetter(after)
	case unicode.Is(unicode.Sc, r):
		return unicode.IsDigit(after) || unicode.IsDigit(before) || unicode.IsSpace(after)
	}
	return true
}
