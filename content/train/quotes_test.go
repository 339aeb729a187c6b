package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/content"
	"brief/content/weights"
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
	floors := struct{ content, who, direct, mistook float64 }{0.70, 0.65, 0.86, 0.08}
	if len(weights.Quotes()) == 0 { // trained with -open-only: rules alone
		floors.content, floors.who, floors.direct, floors.mistook = 0.55, 0.45, 0.70, 0.12
	}
	if f1 := s.f1(s.content); f1 < floors.content {
		t.Errorf("content F1 is %.3f, below %.2f", f1, floors.content)
	}
	if f1 := s.f1(s.who); f1 < floors.who {
		t.Errorf("who-said-what F1 is %.3f, below %.2f", f1, floors.who)
	}
	if r := share(s.directWho, s.direct); r < floors.direct {
		t.Errorf("direct recall is %.3f, below %.2f", r, floors.direct)
	}
	if r := share(s.mistook, s.attributed); r > floors.mistook {
		t.Errorf("%.3f of the speakers of direct speech are wrong, more than %.2f", r, floors.mistook)
	}
}
