package syntax

import "testing"

func TestLemmas(t *testing.T) {
	a, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ form, xpos, want string }{
		{"said", "VBD", "say"}, {"Ministers", "NNS", "minister"}, {"countries", "NNS", "country"},
		{"was", "VBD", "be"}, {"’s", "VBZ", "be"}, {"n’t", "RB", "not"}, {"children", "NNS", "child"},
		{"stopped", "VBD", "stop"}, {"making", "VBG", "make"}, {"larger", "JJR", "large"},
		{"Zelensky", "NNP", "Zelensky"}, {"NATO", "NNP", "NATO"}, {"Swedish", "JJ", "Swedish"},
		{"blamed", "VBD", "blame"}, {"accused", "VBN", "accuse"}, {"2019", "CD", "2019"},
		{"them", "PRP", "they"}, {"went", "VBD", "go"}, {"wives", "NNS", "wife"},
	} {
		if got := a.lemmas.lemma(c.form, c.xpos, false); got != c.want {
			t.Errorf("%s %s is %q, want %q", c.form, c.xpos, got, c.want)
		}
	}
}

func TestLemmaRules(t *testing.T) {
	for _, c := range []struct{ form, lemma string }{
		{"Says", "say"}, {"was", "be"}, {"me", "I"}, {"Swedish", "Swedish"}, {"naïveté", "naïf"}, {"ﬁ", "x"},
	} {
		r := ruleOf(c.form, c.lemma)
		if got := r.apply(c.form, plainLower(c.form)); got != c.lemma {
			t.Errorf("%s by %v is %q, want %q", c.form, r, got, c.lemma)
		}
		if back, err := parseLemmaRule(r.String()); err != nil || back != r {
			t.Errorf("%v is read back as %v, %v", r, back, err)
		}
	}
	// Rules that do not fit a word leave it alone.
	for _, r := range []lemmaRule{{strip: 9, add: "y"}, {strip: 2}, {strip: 1}} {
		if got := r.apply("é", "é"); got != "é" {
			t.Errorf("%v makes %q", r, got)
		}
	}
	for _, bad := range []string{"", "true", "false x y", "false -1 "} {
		if _, err := parseLemmaRule(bad); err == nil {
			t.Errorf("%q was read as a rule", bad)
		}
	}
}
