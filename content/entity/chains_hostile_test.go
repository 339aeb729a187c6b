package entity

import (
	"strings"
	"sync"
	"testing"

	"brief/content/lex"
	"brief/content/quote"
	"brief/content/syntax"
	"brief/model"
)

// everyWordAName is a document in which a stranger made every second word a name.
func everyWordAName(t testing.TB, text string) *model.Document {
	d := model.NewDocument(&model.Article{Text: text, Language: "en"})
	annotateWith(t, d, lex.New(), syntax.New())
	for i := range d.Tokens {
		if s := d.Slice(d.Tokens[i].Span); i%2 == 0 && s[0] >= 'A' {
			d.Names = append(d.Names, model.Name{Span: d.Tokens[i].Span, First: i, Last: i + 1, Kind: model.Kind(1 + i%3)})
		}
	}
	annotateWith(t, d, quote.NewQuotations())
	return d
}

// TestHostile holds the layers sound on so much text made to break them that
// work which grows with its square would not end within a test's time.
func TestHostile(t *testing.T) {
	times := 2400
	if testing.Short() { // with the race detector, which the length alone does not test
		times /= 10
	}
	for name, unit := range map[string]string{
		"one surname":    "Kent met Robert Kent Jr. and Kents said he saw her. ",
		"many names":     "Aa Bb met Cc Dd of Ee (EE), the head of Ff. ",
		"pronouns":       "He said she told him that her dog bit his. ",
		"long sentence":  "the mayor of the mayor of his mayor, President Kent, ",
		"nouns":          "city mayor council head police chief ",
		"nominals":       "The mayor met the company in the city. ",
		"quotations":     "“I am,” he said. “We are,” it said. ",
		"open quotation": "“I said “we ",
		"towns":          "Sofia and Bulgarian Sofia ",
		"marks":          ", ( ) ’s 's - ",
	} {
		t.Run(name, func(t *testing.T) {
			d := everyWordAName(t, strings.Repeat(unit, times))
			annotateWith(t, d, NewChains())
			if err := d.Check(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// TestWithoutTrees holds that words alone are enough not to fail.
func TestWithoutTrees(t *testing.T) {
	d := marked(t, "[P Maria Keller], the mayor of [L Lindau], met [P Paul Brenner]. He thanked her.")
	d.Syntax = nil
	annotateWith(t, d, NewChains())
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	if len(d.Chains) != 3 {
		t.Errorf("%d chains, want 3", len(d.Chains))
	}
}

// TestSameEachTime holds that many at once give what one alone gives.
func TestSameEachTime(t *testing.T) {
	const text = "[P Maria Keller], the mayor of [L Lindau], met [P Paul Brenner] of [O Alpina]. He said the company would pay. “I am glad,” she said."
	want := dump(t, marked(t, text))
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if got := dump(t, marked(t, text)); got != want {
				t.Errorf("got %s\nwant %s", got, want)
			}
		})
	}
	wait.Wait()
}

func dump(t testing.TB, d *model.Document) string {
	var s strings.Builder
	if err := d.Dump(&s); err != nil {
		t.Error(err)
	}
	return s.String()
}

// FuzzChains holds the invariants on any text.
func FuzzChains(f *testing.F) {
	for _, s := range []string{"", "Kim met Lee. He said “I am.”", "the The THE 's ’s ( ) A.B.", "“”\"'‘", "他说 Kim ’s", "\n\n.\n", "Mr. Kim's Mr. Kim's mayor, the mayor of"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := everyWordAName(t, strings.ToValidUTF8(s, "?"))
		annotateWith(t, d, NewChains())
		if err := d.Check(); err != nil {
			t.Fatal(err)
		}
	})
}

func BenchmarkChains(b *testing.B) {
	const text = `[P Maria Keller], the mayor of [L Lindau], met [P Paul Brenner], the head of [O Alpina Mining Group], on Friday. She said the company would pay for the bridge.
“We waited long enough,” she told reporters. “I am glad that he came.” [P Brenner] did not comment, but a spokesman said [O Alpina] kept its word.
The [O Danube River Commission] welcomed the agreement. The commission said it would lend half of the money to the city, whose council must agree. `
	d := marked(b, strings.Repeat(text, 20))
	words := len(d.Tokens)
	b.ResetTimer()
	for b.Loop() {
		annotateWith(b, d, NewChains())
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
