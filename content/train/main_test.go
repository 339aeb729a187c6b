package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestStartSaysWhatIsMissing(t *testing.T) {
	t.Setenv("BRIEF_CORPORA", "")
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "-task or -eval"},
		{[]string{"-task", "tags"}, "-corpora"},
		{[]string{"-task", "tags,poems", "-corpora", t.TempDir()}, `no task "poems"`},
		{[]string{"-task", "lemmas", "-corpora", t.TempDir()}, "gum-train.conllu"},
		{[]string{"-eval", "testdata/none.conllu"}, "none.conllu"},
	} {
		var out bytes.Buffer
		if err := start(c.args, &out); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error is %v, want one about %s", c.args, err, c.want)
		}
	}
}

func TestGoldBeside(t *testing.T) {
	dir := t.TempDir()
	corpora := filepath.Join(dir, "corpora")
	if got := goldBeside(corpora); got != "" {
		t.Errorf("found %s where there is none", got)
	}
	gold := filepath.Join(dir, "gold")
	if err := os.Mkdir(gold, 0o755); err != nil {
		t.Fatal(err)
	}
	if got := goldBeside(corpora + "/"); got != gold {
		t.Errorf("got %q, want %q", got, gold)
	}
}

// A task that others are to learn from says what it lacks through them all.
func TestTasksOneByOne(t *testing.T) {
	var out bytes.Buffer
	err := start([]string{"-task", "trees,lemmas", "-corpora", t.TempDir()}, &out)
	if err == nil || !strings.Contains(err.Error(), "trees") || !strings.Contains(out.String(), "gum-train.conllu") {
		t.Errorf("error %v, output %s", err, &out)
	}
}

func TestEvalPrintsEveryFigure(t *testing.T) {
	var out bytes.Buffer
	if err := start([]string{"-eval", "testdata/press.conllu"}, &out); err != nil {
		t.Fatal(err)
	}
	for _, figure := range []string{"UPOS", "XPOS", "lemma", "UAS", "LAS", "tokens/s"} {
		if !strings.Contains(out.String(), figure) {
			t.Errorf("%s is missing from\n%s", figure, &out)
		}
	}
}

func TestRegularVerbs(t *testing.T) {
	got := map[string]string{}
	for _, f := range regular([]string{"blame", "agree", "deny", "stay", "tie", "stop", "go", "take", "board"}) {
		got[f.form] = f.lemma
	}
	for form, want := range map[string]string{
		"blamed": "blame", "blaming": "blame", "agreed": "agree", "agreeing": "agree", "denied": "deny", "denying": "deny",
		"stayed": "stay", "tied": "tie", "tying": "tie", "boarded": "board", "stoped": "", "goed": "", "taked": "",
	} {
		if got[form] != want {
			t.Errorf("%s is a form of %q, want %q", form, got[form], want)
		}
	}
}
