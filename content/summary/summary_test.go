package summary_test

import (
	"slices"
	"strings"
	"testing"

	"brief/content/lex"
	"brief/content/summary"
	"brief/model"
)

// annotated is a document with the layers that a summary is made from; names
// and trees are not needed to rank.
func annotated(tb testing.TB, text string, title model.Span) *model.Document {
	tb.Helper()
	d := model.NewDocument(&model.Article{Text: text, TitleSpan: title, Title: title.In(text), Language: "en"})
	if err := lex.New().Annotate(tb.Context(), d); err != nil {
		tb.Fatal(err)
	}
	if err := summary.New().Annotate(tb.Context(), d); err != nil {
		tb.Fatal(err)
	}
	if err := d.Check(); err != nil {
		tb.Fatal(err)
	}
	return d
}

// best is the words of the n best points, in reading order.
func best(d *model.Document, n int) []string {
	var out []string
	for _, p := range d.Points {
		if p.Rank < n {
			out = append(out, d.Slice(p.Span))
		}
	}
	return out
}

const flood = `River bursts its banks at Arle

The river Arle burst its banks on Sunday and flooded the old town of Arle, where 300 houses stand under water.

Sunday's flood put 300 houses in the old town of Arle under water after the river burst its banks.

The mayor asked the state for boats and food. He also asked for a new dam above the town.

"It was dark and wet and awful," a baker said, "and then the lights went out and the cat ran away and we sat on the roof."

Engineers warn that the old dam above the town will not hold a second flood.
`

func TestTheTitleIsNoPoint(t *testing.T) {
	title := model.Span{Start: 0, End: len("River bursts its banks at Arle")}
	for _, p := range annotated(t, flood, title).Points {
		if p.Span.Overlaps(title) {
			t.Errorf("the title is a point: %v", p)
		}
	}
}

func TestTheLeadComesFirstAndIsNotRepeated(t *testing.T) {
	title := model.Span{Start: 0, End: len("River bursts its banks at Arle")}
	got := best(annotated(t, flood, title), 3)
	if !strings.HasPrefix(got[0], "The river Arle burst") {
		t.Errorf("the summary begins with %q", got[0])
	}
	for _, s := range got[1:] {
		if strings.HasPrefix(s, "Sunday's flood put") {
			t.Error("the lead is said twice")
		}
	}
}

func TestASentenceThatLeansBringsItsLead(t *testing.T) {
	d := annotated(t, flood, model.Span{})
	i := slices.IndexFunc(d.Points, func(p model.Point) bool { return strings.HasPrefix(d.Slice(p.Span), "He also") })
	if i < 0 {
		t.Fatal("the sentence is no point")
	}
	if lead := d.Slice(d.Points[i].Lead); !strings.HasPrefix(lead, "The mayor asked") {
		t.Errorf("led by %q", lead)
	}
}

func TestRanksAndReasons(t *testing.T) {
	d := annotated(t, flood, model.Span{})
	for _, p := range d.Points {
		if p.Why == "" {
			t.Errorf("no reason for %q", d.Slice(p.Span))
		}
	}
}

func TestNothingToSay(t *testing.T) {
	for _, text := range []string{"", "Word", "12 + 30 = 42", "Menu\n\nHome\n\nAbout"} {
		annotated(t, text, model.Span{}) // whatever comes, the layers are sound
	}
}

// BenchmarkSummary is the words a second of the stage, trees and names aside.
func BenchmarkSummary(b *testing.B) {
	text := strings.Repeat(flood, 10)
	d := annotated(b, text, model.Span{})
	for b.Loop() {
		if err := summary.New().Annotate(b.Context(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(strings.Fields(text)))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
