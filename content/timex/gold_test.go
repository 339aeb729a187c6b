package timex_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"brief/content/lex"
	"brief/content/syntax"
	"brief/content/timex"
	"brief/model"
)

var show = flag.Bool("show", false, "print the mistakes against the gold")

type goldTime struct {
	Start, End  int
	Value, When string
}

type goldArticle struct {
	ID, Date, Text string
	Timex          []goldTime
	TimexGUM       []goldTime `json:"timex_gum"`
	Dated          []struct {
		Start, End int
		Time       [2]int
		Value      string
	} `json:"dated_events"`
}

// readGold reads the articles of a folder under BRIEF_GOLD, their offsets turned into bytes.
func readGold(t *testing.T, folder string) []goldArticle {
	root := os.Getenv("BRIEF_GOLD")
	if root == "" {
		t.Skip("BRIEF_GOLD names no folder of gold articles")
	}
	files, err := filepath.Glob(filepath.Join(root, folder, "*.json"))
	if err != nil || len(files) == 0 {
		t.Skipf("no gold in %s", folder)
	}
	all := make([]goldArticle, 0, len(files))
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var g goldArticle
		if err := json.Unmarshal(b, &g); err != nil {
			t.Fatal(f, err)
		}
		g.toBytes()
		all = append(all, g)
	}
	return all
}

func (g *goldArticle) toBytes() {
	at := make([]int, 0, utf8.RuneCountInString(g.Text)+1)
	for i := range g.Text {
		at = append(at, i)
	}
	at = append(at, len(g.Text))
	for _, list := range [][]goldTime{g.Timex, g.TimexGUM} {
		for i := range list {
			list[i].Start, list[i].End = at[list[i].Start], at[list[i].End]
		}
	}
	for i := range g.Dated {
		e := &g.Dated[i]
		e.Start, e.End, e.Time[0], e.Time[1] = at[e.Start], at[e.End], at[e.Time[0]], at[e.Time[1]]
	}
}

// stage is what the tests need of content.Stage.
type stage interface {
	Annotate(context.Context, *model.Document) error
}

// annotate runs the stages that the times and events are made from.
func annotate(t testing.TB, a *model.Article, stages ...stage) *model.Document {
	t.Helper()
	d := model.NewDocument(a)
	annotateInto(t, d, stages...)
	return d
}

// annotateInto runs stages on a document that has layers already.
func annotateInto(t testing.TB, d *model.Document, stages ...stage) {
	t.Helper()
	for _, s := range stages {
		if err := s.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
}

func (g *goldArticle) article(t testing.TB) *model.Article {
	a := &model.Article{Text: g.Text}
	if g.Date != "" {
		date, err := model.ParseDate(g.Date)
		if err != nil {
			t.Fatal(err)
		}
		a.Published = date
	}
	return a
}

// tally counts as the scorer of the gold does.
type tally struct{ right, predicted, gold int }

func (c tally) f1() float64 { return 2 * float64(c.right) / float64(max(1, c.predicted+c.gold)) }

func sameValue(a, b string) bool {
	return strings.TrimRight(strings.ToUpper(a), "Z") == strings.TrimRight(strings.ToUpper(b), "Z")
}

func TestTimesAgainstGold(t *testing.T) {
	for _, c := range []struct {
		folder                 string
		relaxed, strict, value float64
	}{{"timeml", 0.92, 0.87, 0.78}, {"meantime", 0.93, 0.89, 0.83}} {
		var relaxed, strict, value tally
		for _, g := range readGold(t, c.folder) {
			if len(g.Timex) == 0 {
				continue
			}
			d := annotate(t, g.article(t), lex.New(), syntax.New(), timex.NewTimes())
			used := make([]bool, len(d.Times))
			for _, x := range g.Timex {
				gold := model.Span{Start: x.Start, End: x.End}
				best, overlap := -1, 0
				for i, p := range d.Times {
					if n := min(p.End, gold.End) - max(p.Start, gold.Start); !used[i] && n > overlap {
						best, overlap = i, n
					}
					if p.Span == gold {
						strict.right++
					}
				}
				if best < 0 {
					report(t, g, "missed "+x.Value, gold, "")
					continue
				}
				used[best] = true
				relaxed.right++
				p := d.Times[best]
				if sameValue(p.Value, x.Value) {
					value.right++
				} else {
					report(t, g, p.Value+" for "+x.Value, gold, p.Why)
				}
				if p.Span != gold {
					report(t, g, "span "+d.Slice(p.Span), gold, p.Why)
				}
			}
			for i, p := range d.Times {
				if !used[i] {
					report(t, g, "spurious "+p.Value, p.Span, p.Why)
				}
			}
			relaxed.predicted += len(d.Times)
			relaxed.gold += len(g.Timex)
		}
		strict.predicted, strict.gold = relaxed.predicted, relaxed.gold
		value.predicted, value.gold = relaxed.predicted, relaxed.gold
		t.Logf("%s: relaxed %.3f strict %.3f value %.3f (P %.3f R %.3f)", c.folder, relaxed.f1(), strict.f1(), value.f1(),
			float64(relaxed.right)/float64(relaxed.predicted), float64(relaxed.right)/float64(relaxed.gold))
		if relaxed.f1() < c.relaxed || strict.f1() < c.strict || value.f1() < c.value {
			t.Errorf("%s is below relaxed %.2f, strict %.2f, value %.2f", c.folder, c.relaxed, c.strict, c.value)
		}
	}
}

func report(t *testing.T, g goldArticle, what string, s model.Span, why string) {
	if *show {
		around := g.Text[max(0, s.Start-40):s.Start] + "[" + g.Text[s.Start:s.End] + "]" + g.Text[s.End:min(len(g.Text), s.End+25)]
		t.Logf("%s\t%s\t%s\t%q\t%s", g.ID, g.Date, what, around, why)
	}
}

var fullValue = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?)?$`)

func TestTimesRecallOnManyGenres(t *testing.T) {
	right, all := 0, 0
	for _, g := range readGold(t, "gum") {
		d := annotate(t, g.article(t), lex.New(), syntax.New(), timex.NewTimes())
		for _, x := range g.TimexGUM {
			if !fullValue.MatchString(x.When) {
				continue
			}
			all++
			hit, seen := false, ""
			for _, p := range d.Times {
				if p.Start < x.End && x.Start < p.End {
					hit = hit || strings.HasPrefix(p.Value, x.When)
					seen += p.Value + " (" + p.Why + ") "
				}
			}
			if hit {
				right++
			} else {
				report(t, g, "missed "+x.When+" for "+seen, model.Span{Start: x.Start, End: x.End}, "")
			}
		}
	}
	if recall := float64(right) / float64(all); recall < 0.84 {
		t.Errorf("recall %.3f of %d dates", recall, all)
	} else {
		t.Logf("recall %.3f of %d dates", recall, all)
	}
}

func TestEventsAgainstGold(t *testing.T) {
	for folder, floor := range map[string]float64{"timeml": 0.54, "meantime": 0.70} {
		right, predicted, found, gold, words := 0, 0, 0, 0, 0
		for _, g := range readGold(t, folder) {
			if len(g.Dated) == 0 {
				continue
			}
			d := annotate(t, g.article(t), lex.New(), syntax.New(), timex.NewTimes(), timex.NewEvents())
			got := make([]bool, len(g.Dated))
			for _, e := range d.Events {
				if e.Time == model.None {
					continue
				}
				predicted++
				words += len(strings.Fields(d.Slice(e.Span)))
				x, hit := d.Times[e.Time], false
				for i, r := range g.Dated {
					if e.Start <= r.Start && r.End <= e.End && x.Start < r.Time[1] && r.Time[0] < x.End && strings.EqualFold(x.Value, r.Value) {
						hit, got[i] = true, true
					}
				}
				if hit {
					right++
				} else {
					report(t, g, "spurious event "+x.Value, e.Span, d.Slice(x.Span))
				}
			}
			gold += len(g.Dated)
			for i, r := range g.Dated {
				if got[i] {
					found++
				} else {
					s := model.Span{Start: min(r.Start, r.Time[0]), End: max(r.End, r.Time[1])}
					report(t, g, "missed event "+r.Value+" ["+g.Text[r.Time[0]:r.Time[1]]+"] {"+g.Text[r.Start:r.End]+"}", s, "")
				}
			}
		}
		p, r := float64(right)/float64(max(predicted, 1)), float64(found)/float64(gold)
		if f1 := 2 * p * r / max(p+r, 1e-9); f1 < floor {
			t.Errorf("%s: event-date F1 %.3f is below %.2f", folder, f1, floor)
		}
		t.Logf("%s: event-date F1 %.3f (P %.3f of %d, R %.3f of %d), %.1f words a clause", folder, 2*p*r/max(p+r, 1e-9), p, predicted, r, gold, float64(words)/float64(max(predicted, 1)))
	}
}
