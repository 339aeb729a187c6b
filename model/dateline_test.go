package model

import (
	"strings"
	"testing"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"ESBJERG , Denmark — Three ports build/VERB a barrier .", "Three"},
		{"NAIROBI , Kenya ( AP ) -- Rain fell/VERB on Monday .", "Rain"},
		{"KYIV/PROPN : Leaders met/VERB .", "Leaders"},
		{"NATO -led forces left/VERB the city - and soon .", "NATO"},
		{"Three ports will build/VERB a barrier — at last .", "Three"},
	} {
		d := tagged(c.text)
		if got := d.Slice(d.Tokens[d.Dateline(0, len(d.Tokens))].Span); got != c.want {
			t.Errorf("%q goes on with %q, want %q", d.Text, got, c.want)
		}
	}
	if d := (&Document{}); d.Dateline(0, 0) != 0 {
		t.Error("an empty document has a dateline")
	}
}

// tagged is a sentence of words with spaces between, some with their part of speech.
func tagged(text string) *Document {
	d := NewDocument(&Article{})
	for field := range strings.FieldsSeq(text) {
		word, pos, _ := strings.Cut(field, "/")
		if pos == "" {
			pos = "NOUN"
		}
		if strings.Trim(word, ".,:()-—") == "" {
			pos = "PUNCT"
		}
		start := len(d.Text)
		d.Text += word + " "
		d.Tokens = append(d.Tokens, Token{Span: Span{Start: start, End: start + len(word)}})
		d.Syntax = append(d.Syntax, Word{UPOS: pos})
	}
	return d
}
