package entity_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"brief/content/entity"
	"brief/content/lex"
	"brief/content/syntax"
	"brief/model"
)

var show = flag.String("mistakes", "", "print the mistakes on this gold folder")

// goldArticle is what the gold files say about names; offsets are code points.
type goldArticle struct {
	ID, Genre, Text string
	Only            bool `json:"names_only"`
	Mentions        []struct {
		Type, Kind, Entity string
		Name               []int
	}
	Entities []struct {
		ID, Type string
		Names    []string
	}
}

// key is a name as it is compared: its span in bytes and its kind.
type key struct {
	span model.Span
	kind string
}

// keys is the names of people, organizations and places, ordered.
func (g *goldArticle) keys() []key {
	named := map[string]bool{}
	for _, e := range g.Entities {
		named[e.ID] = len(e.Names) > 0
	}
	at := offsets(g.Text)
	var out []key
	for _, m := range g.Mentions {
		ours := m.Type == "person" || m.Type == "organization" || m.Type == "place"
		if ours && m.Kind == "name" && (g.Only || named[m.Entity]) {
			out = append(out, key{model.Span{Start: at[m.Name[0]], End: at[m.Name[1]]}, m.Type})
		}
	}
	slices.SortFunc(out, func(a, b key) int { return a.span.Compare(b.span) })
	return slices.Compact(out)
}

// offsets is the byte offset of every code point of text, and its end.
func offsets(text string) []int {
	at := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

// counts are behind a figure. forgiven are misses that are only longer at the beginning.
type counts struct{ hit, found, gold, forgiven int }

func (c counts) String() string {
	return fmt.Sprintf("P %.4f R %.4f F1 %.4f (gold %d)", c.precision(), c.recall(), c.f1(), c.gold)
}

// repaired is the figure when longer beginnings are forgiven: the worldwide
// corpus lost the first words of names that begin with another name ([[British]
// Museum] stands as Museum).
func (c counts) repaired() float64 {
	return 2 * float64(c.hit+c.forgiven) / float64(max(1, c.found+c.gold))
}
func (c counts) precision() float64 { return float64(c.hit) / float64(max(1, c.found)) }
func (c counts) recall() float64    { return float64(c.hit) / float64(max(1, c.gold)) }
func (c counts) f1() float64        { return 2 * float64(c.hit) / float64(max(1, c.found+c.gold)) }

// figures are scored as by the common scorer: strict is span and kind, overlap
// is kind and a shared letter, one to one.
type figures struct {
	strict, overlap counts
	byKind          map[string]*counts
}

func (f *figures) add(found, gold []key) (missed, spurious []key) {
	used := make([]bool, len(found))
	for _, g := range gold {
		f.kind(g.kind).gold++
		if i := slices.Index(found, g); i >= 0 {
			f.strict.hit++
			f.kind(g.kind).hit++
		} else {
			missed = append(missed, g)
			if slices.ContainsFunc(found, func(p key) bool { return lost(p, g, gold) }) {
				f.strict.forgiven++
				f.kind(g.kind).forgiven++
			}
		}
		best, most := -1, 0
		for i, p := range found {
			shared := min(p.span.End, g.span.End) - max(p.span.Start, g.span.Start)
			if !used[i] && p.kind == g.kind && shared > most {
				best, most = i, shared
			}
		}
		if best >= 0 {
			used[best] = true
			f.overlap.hit++
		}
	}
	for _, p := range found {
		f.kind(p.kind).found++
		if !slices.Contains(gold, p) {
			spurious = append(spurious, p)
		}
	}
	for _, c := range []*counts{&f.strict, &f.overlap} {
		c.found += len(found)
		c.gold += len(gold)
	}
	return missed, spurious
}

// lost reports whether p is g with words before it that are in no name of the gold.
func lost(p, g key, gold []key) bool {
	return p.kind == g.kind && p.span.End == g.span.End && p.span.Start < g.span.Start &&
		!slices.ContainsFunc(gold, func(o key) bool { return o != g && o.span.Overlaps(p.span) })
}

func (f *figures) kind(k string) *counts {
	if f.byKind == nil {
		f.byKind = map[string]*counts{}
	}
	if f.byKind[k] == nil {
		f.byKind[k] = &counts{}
	}
	return f.byKind[k]
}

// found is the names that the stage finds in a text.
func found(t testing.TB, text string) []key {
	t.Helper()
	d := annotate(t, &model.Article{Text: text})
	var out []key
	for _, n := range d.Names {
		out = append(out, key{n.Span, n.Kind.String()})
	}
	return out
}

func annotate(t testing.TB, a *model.Article) *model.Document {
	t.Helper()
	d := model.NewDocument(a)
	if err := lex.New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if err := syntax.New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if err := entity.NewNames().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	return d
}

func goldArticles(t testing.TB, folder string) []goldArticle {
	t.Helper()
	gold := os.Getenv("BRIEF_GOLD")
	if gold == "" {
		t.Skip("BRIEF_GOLD is not set: no gold articles to measure on")
	}
	files, err := filepath.Glob(filepath.Join(gold, folder, "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles in %s: %v", folder, err)
	}
	var out []goldArticle
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var g goldArticle
		if err := json.Unmarshal(data, &g); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		out = append(out, g)
	}
	return out
}

// TestGold holds the floors that the names must not fall below.
func TestGold(t *testing.T) {
	for _, x := range []struct {
		folder, genre   string
		strict, overlap float64
	}{
		{"worldwide", "news", 0.82, 0.89},
		{"gum", "news", 0.63, 0.80},
	} {
		t.Run(x.folder, func(t *testing.T) {
			var f figures
			for _, g := range goldArticles(t, x.folder) {
				if x.genre != "" && g.Genre != x.genre {
					continue
				}
				missed, spurious := f.add(found(t, g.Text), g.keys())
				if *show == x.folder {
					print("missed", g, missed)
					print("spurious", g, spurious)
				}
			}
			t.Logf("strict  %v", f.strict)
			t.Logf("overlap %v", f.overlap)
			t.Logf("repaired %.4f", f.strict.repaired())
			for _, k := range []string{"person", "organization", "place"} {
				t.Logf("strict %s %v, repaired %.4f", k, f.kind(k), f.kind(k).repaired())
			}
			if f.strict.f1() < x.strict || f.overlap.f1() < x.overlap {
				t.Errorf("below the floor of %.2f strict, %.2f overlap", x.strict, x.overlap)
			}
		})
	}
}

func print(what string, g goldArticle, keys []key) {
	for _, k := range keys {
		from, to := max(0, k.span.Start-40), min(len(g.Text), k.span.End+30)
		line := g.Text[from:k.span.Start] + "[[" + k.span.In(g.Text) + "]]" + g.Text[k.span.End:to]
		fmt.Printf("%s\t%s\t%s\t%s\n", what, k.kind, g.ID, strings.ReplaceAll(strings.ToValidUTF8(line, ""), "\n", "⏎"))
	}
}
