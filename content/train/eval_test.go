package main

import (
	"os"
	"path/filepath"
	"testing"
)

// floors hold shares of tokens that must be right. LAS is without subtypes.
type floors struct{ upos, uas, las, lemma float64 }

func (f floors) hold(t *testing.T, path string) {
	t.Helper()
	sentences, err := readTrees(path)
	if err != nil {
		t.Fatal(err)
	}
	s, _, err := measureSyntax(sentences)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s\n%s", path, &s)
	for _, c := range []struct {
		name       string
		got, floor float64
	}{
		{"UPOS", share(s.upos, s.tokens), f.upos},
		{"UAS", share(s.uas, s.tokens), f.uas},
		{"LAS", share(s.las, s.tokens), f.las},
		{"lemma", share(s.lemma, s.tokens), f.lemma},
	} {
		if c.got < c.floor {
			t.Errorf("%s is %.4f, below %.3f", c.name, c.got, c.floor)
		}
	}
}

func TestSyntaxOnOurOwnTrees(t *testing.T) {
	floors{upos: 0.95, uas: 0.85, las: 0.80, lemma: 0.97}.hold(t, "testdata/press.conllu")
}

func TestSyntaxOnHeldOutTrees(t *testing.T) {
	folder := os.Getenv("BRIEF_CORPORA")
	if folder == "" {
		t.Skip("BRIEF_CORPORA names no folder of treebanks")
	}
	floors{upos: 0.955, uas: 0.825, las: 0.785, lemma: 0.97}.hold(t, filepath.Join(folder, "gum-dev.conllu"))
}
