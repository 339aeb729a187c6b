package lex

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/model"
)

// tree is one document of a treebank, its text and tokens rebuilt from the forms.
type tree struct {
	id     string
	text   string
	tokens map[model.Span]bool
}

// treebank rebuilds the documents of a CoNLL-U file: a blank line between paragraphs,
// one space between sentences.
func treebank(t *testing.T, name string) []tree {
	t.Helper()
	root := os.Getenv("BRIEF_CORPORA")
	if root == "" {
		t.Skip("BRIEF_CORPORA is not set: no treebank to measure on")
	}
	f, err := os.Open(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var r treeReader
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		r.line(lines.Text())
	}
	r.close()
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return r.done
}

type treeReader struct {
	done           []tree
	text           strings.Builder
	glued          bool   // no space before the next word
	fused          string // number of the last word of the range that is being read
	fusedSpaceless bool
}

func (r *treeReader) close() {
	if len(r.done) > 0 {
		r.done[len(r.done)-1].text = r.text.String()
	}
	r.text.Reset()
	r.glued = true
}

func (r *treeReader) line(line string) {
	if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
		r.close()
		r.done = append(r.done, tree{id: id, tokens: map[model.Span]bool{}})
	}
	if (line == "# newpar" || strings.HasPrefix(line, "# newpar id")) && r.text.Len() > 0 {
		r.text.WriteString("\n\n")
		r.glued = true
	}
	if f := strings.Split(line, "\t"); len(f) == 10 && !strings.Contains(f[0], ".") {
		r.word(f)
	}
}

func (r *treeReader) word(field []string) {
	spaceless := strings.Contains(field[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(field[0], "-"); ok { // the words of "don't" share one space
		r.fused, r.fusedSpaceless = last, spaceless
		return
	}
	if !r.glued {
		r.text.WriteByte(' ')
	}
	start := r.text.Len()
	r.text.WriteString(field[1])
	r.done[len(r.done)-1].tokens[model.Span{Start: start, End: r.text.Len()}] = true
	switch r.glued = spaceless; {
	case r.fused == field[0]:
		r.fused, r.glued = "", r.fusedSpaceless
	case r.fused != "":
		r.glued = true
	}
}

func TestTokensOnTreebanks(t *testing.T) {
	for name, floor := range map[string]float64{"gum-dev.conllu": 0.995, "gum-train.conllu": 0.995, "ewt-dev.conllu": 0.985, "ewt-test.conllu": 0.985} {
		var c counts
		for _, d := range treebank(t, name) {
			predicted := map[model.Span]bool{}
			for _, x := range annotate(t, d.text).Tokens {
				predicted[x.Span] = true
			}
			report(t, "tokens", d.id, d.text, predicted, d.tokens)
			c.add(predicted, d.tokens)
		}
		t.Logf("tokens F1 of %s: %.4f", name, c.f1())
		if c.f1() < floor {
			t.Errorf("%s: tokens F1 %.4f, below %.3f", name, c.f1(), floor)
		}
	}
}
