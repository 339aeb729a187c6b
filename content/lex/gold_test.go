package lex

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"brief/model"
)

func annotate(t testing.TB, text string) *model.Document {
	t.Helper()
	d := model.NewDocument(&model.Article{Text: text})
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	return d
}

// counts are what an F1 is made of.
type counts struct{ hit, predicted, gold int }

func (c *counts) add(predicted, gold map[model.Span]bool) {
	for s := range predicted {
		if gold[s] {
			c.hit++
		}
	}
	c.predicted += len(predicted)
	c.gold += len(gold)
}

func (c counts) f1() float64 { return 2 * float64(c.hit) / float64(c.predicted+c.gold) }

type goldArticle struct {
	ID, Genre, Text string
	Sentences       [][2]int
}

func goldArticles(t *testing.T, folder string) []goldArticle {
	t.Helper()
	root := os.Getenv("BRIEF_GOLD")
	if root == "" {
		t.Skip("BRIEF_GOLD is not set: no gold articles to measure on")
	}
	files, err := filepath.Glob(filepath.Join(root, folder, "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles in %s/%s: %v", root, folder, err)
	}
	out := make([]goldArticle, len(files))
	for i, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(b, &out[i]); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// byteSpans turns offsets in code points into offsets in bytes.
func byteSpans(text string, spans [][2]int) map[model.Span]bool {
	var offsets []int
	for i := range text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(text))
	out := map[model.Span]bool{}
	for _, s := range spans {
		out[model.Span{Start: offsets[s[0]], End: offsets[s[1]]}] = true
	}
	return out
}

func TestSentencesOnGold(t *testing.T) {
	held := map[string]bool{}
	for _, d := range treebank(t, "gum-dev.conllu") {
		held[d.id] = true
	}
	var all, unseen, news counts
	genres := map[string]*counts{}
	for _, a := range goldArticles(t, "gum") {
		d := annotate(t, a.Text)
		if !utf8.ValidString(a.Text) {
			t.Errorf("%s is not UTF-8", a.ID)
		}
		predicted := map[model.Span]bool{}
		for _, s := range d.Sentences {
			predicted[s.Span] = true
		}
		gold := byteSpans(a.Text, a.Sentences)
		if show := os.Getenv("BRIEF_SHOW"); show == "sentences" {
			for s := range gold {
				if !predicted[s] {
					t.Logf("%s missed %q", a.ID, s.In(a.Text))
				}
			}
			for s := range predicted {
				if !gold[s] {
					t.Logf("%s spurious %q", a.ID, s.In(a.Text))
				}
			}
		}
		all.add(predicted, gold)
		if genres[a.Genre] == nil {
			genres[a.Genre] = &counts{}
		}
		genres[a.Genre].add(predicted, gold)
		if held[a.ID] {
			unseen.add(predicted, gold)
		}
		if a.Genre == "news" {
			news.add(predicted, gold)
		}
	}
	for g, c := range genres {
		t.Logf("sentences F1 %s %.4f (%d)", g, c.f1(), c.gold)
	}
	t.Logf("sentences F1: all %.4f, gum-dev %.4f, news %.4f", all.f1(), unseen.f1(), news.f1())
	if unseen.f1() < 0.92 || all.f1() < 0.92 {
		t.Error("below the floor of 0.92")
	}
}

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
	var out []tree
	var b strings.Builder
	close := func() {
		if len(out) > 0 {
			out[len(out)-1].text = b.String()
		}
		b.Reset()
	}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	glued, fused, fusedSpaceless := true, "", false
	for lines.Scan() {
		line := lines.Text()
		if id, ok := strings.CutPrefix(line, "# newdoc"); ok {
			close()
			out = append(out, tree{id: strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(id), "id =")), tokens: map[model.Span]bool{}})
			glued = true
		}
		if (line == "# newpar" || strings.HasPrefix(line, "# newpar id")) && b.Len() > 0 {
			b.WriteString("\n\n")
			glued = true
		}
		field := strings.Split(line, "\t")
		if len(field) != 10 || strings.Contains(field[0], ".") || len(out) == 0 {
			continue
		}
		spaceless := strings.Contains(field[9], "SpaceAfter=No")
		if _, last, ok := strings.Cut(field[0], "-"); ok { // the words of "don't" share one space
			fused, fusedSpaceless = last, spaceless
			continue
		}
		if !glued {
			b.WriteByte(' ')
		}
		start := b.Len()
		b.WriteString(field[1])
		out[len(out)-1].tokens[model.Span{Start: start, End: b.Len()}] = true
		switch glued = spaceless; {
		case fused == field[0]:
			fused, glued = "", fusedSpaceless
		case fused != "":
			glued = true
		}
	}
	close()
	return out
}

func TestTokensOnTreebanks(t *testing.T) {
	for _, name := range []string{"gum-dev.conllu", "gum-train.conllu", "ewt-dev.conllu", "ewt-test.conllu"} {
		var c counts
		wrong := map[string]int{}
		for _, d := range treebank(t, name) {
			predicted := map[model.Span]bool{}
			for _, x := range annotate(t, d.text).Tokens {
				predicted[x.Span] = true
			}
			c.add(predicted, d.tokens)
			if os.Getenv("BRIEF_SHOW") == "tokens" {
				for s := range d.tokens {
					if !predicted[s] {
						wrong[d.text[max(0, s.Start-15):s.Start]+"["+s.In(d.text)+"]"+d.text[s.End:min(len(d.text), s.End+12)]]++
					}
				}
			}
		}
		for w, n := range wrong {
			t.Logf("%s missed %d %q", name, n, w)
		}
		t.Logf("tokens F1 %s %.4f", name, c.f1())
		if c.f1() < 0.98 {
			t.Errorf("%s: tokens F1 %.4f, below 0.98", name, c.f1())
		}
	}
}
