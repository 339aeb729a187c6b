package article

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode/utf8"

	"brief/model"
)

// goldArticle is what the gold folders say of an article.
type goldArticle struct{ ID, Corpus, Genre, Date, Text string }

func goldArticles(t *testing.T) []goldArticle {
	t.Helper()
	root := os.Getenv("BRIEF_GOLD")
	if root == "" {
		t.Skip("BRIEF_GOLD names no folder of gold articles")
	}
	files, err := filepath.Glob(filepath.Join(root, "*", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no gold articles below %s", root)
	}
	var articles []goldArticle
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var g goldArticle
		if err := json.Unmarshal(data, &g); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		articles = append(articles, g)
	}
	return articles
}

// Real articles, all of them English: their texts are kept, their language is
// told, and a date that is found in the text is the day they came out.
func TestGold(t *testing.T) {
	notEnglish, dated, nearby := 0, 0, 0
	articles := goldArticles(t)
	for _, g := range articles {
		a, err := Read("article.txt", []byte(g.Text), Options{})
		if err != nil {
			t.Errorf("%s: %v", g.ID, err)
			continue
		}
		if n, m := utf8.RuneCountInString(g.Text), utf8.RuneCountInString(a.Text); n != m {
			t.Errorf("%s: %d code points became %d", g.ID, n, m)
		}
		if a.Language != "en" {
			notEnglish++
			t.Logf("%s is taken for %q", g.ID, a.Language)
		}
		if day, err := model.ParseDate(g.Date); err == nil && !a.Published.IsZero() {
			dated++
			if within := a.Published.Time().Sub(day.Time()).Abs(); within <= 4*24*time.Hour {
				nearby++
			} else {
				t.Logf("%s came out on %s, not %s", g.ID, g.Date, a.Published)
			}
		}
	}
	t.Logf("%d articles: %d not taken for English; %d with a date found, %d of these within four days of the true one", len(articles), notEnglish, dated, nearby)
	if notEnglish*1000 > len(articles) {
		t.Errorf("%d of %d are not taken for English", notEnglish, len(articles))
	}
	if nearby*100 < dated*95 {
		t.Errorf("of %d dates only %d are right", dated, nearby)
	}
}

// The first words alone must not be mistaken for another language.
func TestGoldBeginnings(t *testing.T) {
	articles := goldArticles(t)
	for _, n := range []int{100, 200, 300, 600} {
		foreign, unknown := 0, 0
		for _, g := range articles {
			switch language(g.Text[:min(n, len(g.Text))]) {
			case "en":
			case "":
				unknown++
			default:
				foreign++
			}
		}
		t.Logf("first %d bytes of %d articles: %d unknown, %d taken for another language", n, len(articles), unknown, foreign)
		if foreign*500 > len(articles) {
			t.Errorf("%d of %d beginnings of %d bytes are taken for another language", foreign, len(articles), n)
		}
	}
}
