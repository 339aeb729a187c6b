package lex

import (
	"strings"
	"testing"
	"unicode"

	"brief/model"
)

// covered checks that every byte that is no white space is in exactly one token.
func covered(t *testing.T, d *model.Document) {
	t.Helper()
	if err := d.Check(); err != nil {
		t.Fatalf("%.60q: %v", d.Text, err)
	}
	end := 0
	for i := range d.Tokens {
		s := d.Tokens[i].Span
		if gap := d.Text[end:s.Start]; strings.TrimSpace(gap) != "" {
			t.Fatalf("%q is in no token", gap)
		}
		if strings.IndexFunc(s.In(d.Text), unicode.IsSpace) >= 0 {
			t.Fatalf("token %q holds white space", s.In(d.Text))
		}
		end = s.End
	}
	if gap := d.Text[end:]; strings.TrimSpace(gap) != "" {
		t.Fatalf("%q is in no token", gap)
	}
}

var hostile = []string{
	"", " ", "\n", "\r\n\r\n", "\u00a0", "\u200b", "...", "'", "’", "''''", "n't", "'s", "-", "--", "$", "@", "#", "+", ".5", "5.", "1.", "I.", "U.S.",
	"http://", "http://.", "www.", "www.a", "a@b.c", "@@@", "a@", ".@.", "n’t", "ISn't", "cannot", "\u2028a\u2029b\u0085c", "\u0301", "\U0001F600\u200d\U0001F600",
	"東京で会談した。次は来週だ。", "قال الرئيس. ثم غادر؟", "Он уехал. Она осталась.", "\x00\x1b[31m", "“", "”.”.”", "(((", "a\tb\vc\fd", "“ ”", "AT&T", "w/o", "US$", "$", "É.", "İ.",
}

func TestEveryByteIsInOneToken(t *testing.T) {
	for _, text := range hostile {
		covered(t, annotate(t, text))
		covered(t, annotate(t, "The end. "+text+" He’s n't. "+text+text))
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		covered(t, annotate(t, strings.ToValidUTF8(text, "\uFFFD")))
	})
}
