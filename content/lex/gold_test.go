package lex

import (
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

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

// report logs every mistake when BRIEF_SHOW names what is measured.
func report(t *testing.T, what, id, text string, predicted, gold map[model.Span]bool) {
	if os.Getenv("BRIEF_SHOW") != what {
		return
	}
	for s := range gold {
		if !predicted[s] {
			t.Logf("%s missed %q", id, s.In(text))
		}
	}
	for s := range predicted {
		if !gold[s] {
			t.Logf("%s spurious %q", id, s.In(text))
		}
	}
}

func TestSentencesOnGold(t *testing.T) {
	held := map[string]bool{}
	for _, d := range treebank(t, "gum-dev.conllu") {
		held[d.id] = true
	}
	figures := map[string]*counts{"all": {}, "gum-dev": {}}
	for _, a := range goldArticles(t, "gum") {
		predicted := map[model.Span]bool{}
		for _, s := range annotate(t, a.Text).Sentences {
			predicted[s.Span] = true
		}
		gold := byteSpans(a.Text, a.Sentences)
		report(t, "sentences", a.ID, a.Text, predicted, gold)
		if figures[a.Genre] == nil {
			figures[a.Genre] = &counts{}
		}
		figures["all"].add(predicted, gold)
		figures[a.Genre].add(predicted, gold)
		if held[a.ID] {
			figures["gum-dev"].add(predicted, gold)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		t.Logf("sentences F1 of %s: %.4f (%d)", name, figures[name].f1(), figures[name].gold)
	}
	if all, unread := figures["all"].f1(), figures["gum-dev"].f1(); all < 0.96 || unread < 0.96 {
		t.Errorf("sentences F1 %.4f, of gum-dev %.4f; the aim is 0.96", all, unread)
	}
}
