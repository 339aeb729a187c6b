package article

import (
	"errors"
	"testing"
	"unicode/utf8"

	"brief/model"
)

// wellFormed checks what every stage takes for granted of an article.
func wellFormed(t *testing.T, a *model.Article) {
	t.Helper()
	harmless(t, a.Text)
	harmless(t, a.Markup)
	for _, s := range []string{a.Title, a.Byline, a.Publisher, a.URL} {
		harmless(t, s)
	}
	if s := a.TitleSpan; s != (model.Span{}) && (s.Start < 0 || s.End > len(a.Text) || s.IsZero() || !utf8.ValidString(a.Slice(s))) {
		t.Errorf("title at %v in %d bytes", s, len(a.Text))
	}
	previous := model.Line{Offset: -1}
	for _, l := range a.Lines {
		if l.Offset <= previous.Offset && previous.Offset >= 0 || l.Offset > len(a.Text) || l.Number < 1 {
			t.Errorf("line %v after %v in %d bytes", l, previous, len(a.Text))
		}
		previous = l
	}
	if err := model.NewDocument(a).Check(); err != nil {
		t.Error(err)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{ferry, markdownPage, newsPage, "\xff\xfea\x00", "By Ann\n6/5/2024\n", "---\na: &a [*a]\n---\n", "2000.0.0"} {
		f.Add("x", []byte(s))
		f.Add("x.md", []byte(s))
		f.Add("x.html", []byte(s))
		f.Add("2024-05-06.txt", []byte(s))
	}
	f.Add("\xaa", []byte("\x00\x01\x02"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		a, err := Read(name, data, Options{MaxBytes: 1 << 20})
		if err != nil {
			if e := new(Error); !errors.As(err, &e) || e.What == "" || e.Do == "" {
				t.Errorf("error %q says not what to do", err)
			}
			harmless(t, err.Error())
			return
		}
		wellFormed(t, a)
		if a.Format == model.PlainText {
			text, _ := decodeText(data)
			oneForOne(t, text, a.Text)
		}
	})
}

// The decoders by themselves, past the sniffing: whatever is claimed to be of a
// format must be survived by its decoder.
func FuzzDecoders(f *testing.F) {
	for _, s := range []string{ferry, markdownPage, newsPage, "<p><b><table><q>", "* > 1. # [a](b)\n|a|\n|-|\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		clean, _ := sanitise(toUTF8(s))
		for _, d := range decoders() {
			src := source{name: "x", text: clean}
			d.sniff(src)
			if a, err := d.decode(src); err == nil {
				wellFormed(t, a)
			}
		}
	})
}

func toUTF8(s string) string {
	text, _ := repair([]byte(s))
	return text
}
