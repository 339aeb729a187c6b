package article

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// goldArticle is what the gold folders say of an article beside its text.
type goldArticle struct{ ID, Genre, Date, Title, Text string }

func TestGold(t *testing.T) {
	root := os.Getenv("BRIEF_GOLD")
	if root == "" {
		t.Skip("BRIEF_GOLD names no folder of gold articles")
	}
	files, _ := filepath.Glob(filepath.Join(root, "*", "*.json"))
	n, foreign, unknown := 0, 0, 0
	dates, wrong, titles, twrong, nodate := 0, 0, 0, 0, 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var g goldArticle
		if err := json.Unmarshal(data, &g); err != nil {
			continue
		}
		n++
		a, err := Read("x.txt", []byte(g.Text), Options{})
		if err != nil {
			t.Error(f, err)
			continue
		}
		if a.Text != g.Text {
			t.Error("text differs", f)
		}
		switch a.Language {
		case "en":
		case "":
			unknown++
			t.Logf("LANG unknown %s %d %.3f", g.ID, len(g.Text), englishShare(g.Text))
		default:
			foreign++
			t.Logf("LANG %s %s %d %.3f", a.Language, g.ID, len(g.Text), englishShare(g.Text))
		}
		if !a.Published.IsZero() {
			dates++
			if a.Published.String() != g.Date {
				wrong++
				t.Logf("DATE %s got %s want %s url=%s", g.ID, a.Published, g.Date, a.URL)
			}
		} else if g.Genre == "news" && strings.Contains(f, "gum/") || strings.Contains(f, "meantime/") {
			nodate++
			t.Logf("NODATE %s %.300q", g.ID, g.Text)
		}
		if a.Title != "x" {
			titles++
			want := strings.TrimSuffix(g.Title, ".")
			if g.Title != "" && strings.TrimSuffix(a.Title, ".") != want {
				twrong++
				t.Logf("TITLE %s got %q want %q", g.ID, a.Title, g.Title)
			} else if g.Title == "" {
				t.Logf("TITLE? %s %q", g.ID, a.Title)
			}
		} else if g.Title != "" && strings.HasPrefix(g.Text, g.Title) {
			t.Logf("NOTITLE %s %q", g.ID, g.Title)
		}
	}
	t.Logf("%d articles: language unknown %d, foreign %d; dates %d wrong %d none %d; titles %d wrong %d", n, unknown, foreign, dates, wrong, nodate, titles, twrong)
}
