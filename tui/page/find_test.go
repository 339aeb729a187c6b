package page

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFind(t *testing.T) {
	for _, c := range []struct {
		text, query string
		want        []string
	}{
		{"Trump met trump", "trump", []string{"Trump", "trump"}},
		{"Trump met trump", "Trump", []string{"Trump"}},
		{"NATO and nato", "NATO", []string{"NATO"}},
		{"peace\n talks, peace talks", "peace talks", []string{"peace\n talks", "peace talks"}},
		{"Erdoğan, Erdogan", "erdogan", []string{"Erdoğan", "Erdogan"}},
		{"Erdoğan, Erdogan", "erdoğan", []string{"Erdoğan"}},
		{"Øresund, Łódź, Straße", "oresund", []string{"Øresund"}},
		{"Øresund, Łódź, Straße", "Lodz", []string{"Łódź"}},
		{"Øresund, Łódź, Straße", "strasse", []string{"Straße"}},
		{"Straße", "s", []string{"S", "ß"}},
		{"don’t “go”", `don't "go"`, []string{"don’t “go”"}},
		{"Привет, привет", "привет", []string{"Привет", "привет"}},
		{"東京都の知事は東京", "東京", []string{"東京", "東京"}},
		{"10\u00a0km", "10 km", []string{"10\u00a0km"}},
		{"co\u00adoperate", "cooperate", []string{"co\u00adoperate"}},
		{"cafe\u0301s", "cafes", []string{"cafe\u0301s"}},
		{"İstanbul", "istanbul", []string{"İstanbul"}},
		{"aaaa", "aa", []string{"aa", "aa"}},
		{"abc", "x", nil}, {"abc", "", nil}, {"abc", "  ", nil}, {"", "a", nil}, {"a b", " a ", []string{"a"}},
	} {
		var got []string
		for _, s := range NewFinder(c.text).Find(c.query) {
			got = append(got, s.In(c.text))
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%q in %q is %q, want %q", c.query, c.text, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Erdoğan’s co\u00adoperation\n with Łódź ß", "s")
	f.Add("İI\u0301\xff x", "i")
	f.Fuzz(func(t *testing.T, text, query string) {
		text, query = strings.ToValidUTF8(text, "\ufffd"), strings.ToValidUTF8(query, "\ufffd")
		end := 0
		for _, s := range NewFinder(text).Find(query) {
			if s.IsZero() || s.Start < end || s.End > len(text) || !utf8.ValidString(s.In(text)) {
				t.Fatalf("%q in %q: bad span %v after %d", query, text, s, end)
			}
			end = s.End
		}
		if word := strings.Fields(text); len(word) > 0 && strings.IndexFunc(word[0], func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
			if len(NewFinder(text).Find(word[0])) == 0 {
				t.Fatalf("%q is not found in %q", word[0], text)
			}
		}
	})
}
