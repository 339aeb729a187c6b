package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/content"
	"brief/model"
)

// TestQuotesOnGold measures quotations on articles that nothing was trained on.
// With BRIEF_SHOW set it also lists the mistakes.
func TestQuotesOnGold(t *testing.T) {
	gold := os.Getenv("BRIEF_GOLD")
	if gold == "" {
		t.Skip("BRIEF_GOLD names no folder of gold articles")
	}
	articles, err := readQuoted(filepath.Join(gold, "polnear"))
	if err != nil {
		t.Fatal(err)
	}
	pipeline, err := content.Default()
	if err != nil {
		t.Fatal(err)
	}
	var s quoteScore
	for _, a := range articles {
		d, err := pipeline.Annotate(t.Context(), &model.Article{Text: a.text, Language: "en"})
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Check(); err != nil {
			t.Fatalf("%s: %v", a.id, err)
		}
		s.add(d, a.gold, func(what string, q []model.Span) {
			if os.Getenv("BRIEF_SHOW") == "" {
				return
			}
			parts := make([]string, len(q))
			for i, x := range q {
				parts[i] = d.Slice(x)
			}
			fmt.Printf("%.12s\t%s\t%s\n", a.id, what, strings.Join(parts, " … "))
		})
	}
	var b strings.Builder
	s.print(&b, "polnear")
	t.Log(b.String())
	if f1 := 2 * float64(s.content) / float64(s.found+s.gold); f1 < 0.4 {
		t.Errorf("content F1 is %.3f", f1)
	}
}
