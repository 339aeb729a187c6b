package article

import (
	"testing"
	"unicode/utf8"

	"brief/model"
)

func TestReadPlain(t *testing.T) {
	const text = "Ministers meet in Oslo\r\n\r\nThe talks began on Monday."
	a, err := Read("talks.txt", []byte("\xef\xbb\xbf"+text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Text != text || a.Title != "Ministers meet in Oslo" || a.Slice(a.TitleSpan) != a.Title {
		t.Errorf("text %q, title %q at %v", a.Text, a.Title, a.TitleSpan)
	}
	if got := a.LineAt(len("Ministers meet in Oslo\r\n\r\nThe")); got != 3 {
		t.Errorf("line %d, want 3", got)
	}
	if !utf8.ValidString(a.Text) || a.Format != model.PlainText {
		t.Errorf("format %q", a.Format)
	}
}
