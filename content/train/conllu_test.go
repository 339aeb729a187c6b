package main

import (
	"strings"
	"testing"
)

func parseSample(t *testing.T, lines ...string) []sentence {
	t.Helper()
	list, err := parseTrees(strings.NewReader(strings.ReplaceAll(strings.Join(lines, "\n"), " ", "\t")))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestParseTrees(t *testing.T) {
	list := parseSample(t,
		"1-2 don't _ _ _ _ _ _ _ SpaceAfter=No",
		"1 do do AUX VBP _ 3 aux _ _",
		"2 n't not PART RB _ 3 advmod _ _",
		"2.1 gone _ _ _ _ _ _ _ _",
		"3 go go VERB VB _ 0 root _ NE=O|Entity=(1",
		"",
		"1 _ _ PUNCT NFP _ 0 root _ _",
	)
	if len(list) != 2 || len(list[0].tokens) != 3 || len(list[1].tokens) != 1 {
		t.Fatalf("read %+v", list)
	}
	got := list[0].tokens
	if !got[0].glued || !got[1].glued || got[2].glued {
		t.Error("a word range does not carry its space")
	}
	if got[0].head != 2 || got[2].head != -1 || got[0].feats != "" {
		t.Errorf("heads or empty fields are wrong: %+v", got)
	}
	if got[2].field("Entity") != "(1" || got[2].field("NE") != "O" || got[2].field("N") != "" {
		t.Error("MISC is not taken apart")
	}
	if mark := list[1].tokens[0]; mark.form != "_" || mark.lemma != "_" {
		t.Errorf("the underscore itself is %+v", mark)
	}
}

func TestParseTreesSeesDocuments(t *testing.T) {
	list, err := parseTrees(strings.NewReader("# newdoc id = a\n# newpar\n# text = Go\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n"))
	if err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	if !list[0].newDoc || !list[0].newPar || list[0].text != "Go" || list[1].newDoc || list[1].doc != "a" {
		t.Errorf("read %+v", list)
	}
}

func TestParseTreesRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"fields":     "1\tGo\n",
		"numbers":    "2\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n",
		"head":       "1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_\n",
		"head range": "1\tGo\tgo\tVERB\tVB\t_\t7\troot\t_\t_\n",
		"own head":   "1\tGo\tgo\tVERB\tVB\t_\t1\troot\t_\t_\n",
	} {
		if _, err := parseTrees(strings.NewReader(text)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestModernise(t *testing.T) {
	full := parseSample(t,
		"1 it it PRON PRP _ 3 nsubj:pass _ _",
		"2 was be AUX VBD _ 3 aux:pass _ _",
		"3 sold sell VERB VBN _ 0 root _ _",
		"4 by by ADP IN _ 5 case _ _",
		"5 them they PRON PRP _ 3 obl:agent _ _",
		"6 yesterday yesterday NOUN NN _ 3 obl:unmarked _ _",
	)
	old := parseSample(t,
		"1 it _ _ PRP _ 3 nsubj:pass _ _",
		"2 was _ _ VBD _ 3 aux:pass _ _",
		"3 made _ _ VBN _ 0 root _ _",
		"4 by _ _ IN _ 5 case _ _",
		"5 them _ _ PRP _ 3 obl _ _",
		"6 yesterday _ _ NN _ 3 obl:tmod _ _",
	)
	modernise(old[0].tokens, countTags(full))
	for i, got := range old[0].tokens {
		want := full[0].tokens[i]
		if got.upos != want.upos || got.rel != want.rel {
			t.Errorf("%s is %s %s, want %s %s", got.form, got.upos, got.rel, want.upos, want.rel)
		}
	}
}
