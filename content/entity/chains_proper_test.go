package entity

import (
	"testing"

	"brief/model"
)

// TestProper: what an organization is called beside its place or people.
func TestProper(t *testing.T) {
	for name, want := range map[string]string{
		"[O Dubai Police]":              "Police",
		"[O European Union]":            "Union",
		"[O New Zealand Rugby Union]":   "Rugby Union",
		"[O Zorbel Bank]":               "", // no list knows Zorbel, and the article does not name it
		"[O Central Bank]":              "",
		"[O Bank of England]":           "",
		"[O Germany's Alpina]":          "",
		"[O Police]":                    "",
		"[L Nigeria Bridge]":            "", // a place
		"[P Paris Hilton]":              "",
		"[O Qorbat Bank] of [L Qorbat]": "Bank", // the article names the place
	} {
		d := marked(t, "On Monday "+name+" issued a statement.\n")
		got := ""
		for _, m := range d.Mentions {
			if m.Type == model.ByName {
				got += d.Slice(m.Proper)
			}
		}
		if got != want {
			t.Errorf("%s: %q is marked, want %q", name, got, want)
		}
	}
}
