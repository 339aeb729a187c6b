package quote_test

import (
	"strings"
	"testing"

	"brief/content"
	"brief/content/entity"
	"brief/content/lex"
	"brief/content/quote"
	"brief/content/syntax"
	"brief/model"
)

// FuzzQuotations holds every invariant of the layers for any text, with syntax and without.
func FuzzQuotations(f *testing.F) {
	for _, s := range []string{
		`"It rains," he said. "It pours."`, "“a ‘b “c” d’ e", "'He said 'no' and left', they say.", "\"\n\n\"\n\n\"", "— X: \"a\" — ", "said said said", "According to", "X: ",
		"He said that", "that he said", "''``''", "according to according to X", "«Non», dit-il.", "\u201d\u2019\u2018\u201c", "他说：“你好。”", strings.Repeat(`"a" `, 50), strings.Repeat("he said that ", 40),
	} {
		f.Add(s)
	}
	whole, err := content.Default()
	if err != nil {
		f.Fatal(err)
	}
	bare, err := content.New(lex.New(), quote.NewQuotations())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\ufffd")
		for _, p := range []*content.Pipeline{whole, bare} {
			d, err := p.Annotate(t.Context(), &model.Article{Text: text, Language: "en"})
			if err != nil {
				t.Fatal(err)
			}
			if err := d.Check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// prepare runs what stands before quotations.
func prepare(t testing.TB, text string) *model.Document {
	t.Helper()
	p, err := content.New(before()...)
	if err != nil {
		t.Fatal(err)
	}
	d, err := p.Annotate(t.Context(), &model.Article{Text: text, Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestHostileTextIsBounded goes through so much of each that work which grows
// with its square would not end within a test's time.
func TestHostileTextIsBounded(t *testing.T) {
	for name, unit := range map[string]string{
		"one line":        "the port said that it would close and he warned that ",
		"marks":           `"a b c d e," he said, "and 'so' on. `,
		"one long speech": `"We go on," said Ann Lee, the mayor, and she added that "nothing" would stop them; `,
		"opening marks":   `“ said “that `,
		"commas":          "he, she, it, said, that, ",
		"single marks":    "'tis the cats' ",
		"purposes":        "He calls for talks to say it to say ",
		"parts":           `"a b c d e"; `,
		"short lines":     "He said no.\n\n",
		"quoted lines":    "\"We go on\n\n",
		"names and colon": "Ann Lee: yes\n",
	} {
		t.Run(name, func(t *testing.T) {
			d := prepare(t, strings.Repeat(unit, 1200))
			if err := quote.NewQuotations().Annotate(t.Context(), d); err != nil {
				t.Fatal(err)
			}
			if err := d.Check(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func BenchmarkQuotations(b *testing.B) {
	text := strings.Repeat(`The ferry port of Turku stayed closed on Monday after the worst storm in a decade, its operator said.

"Nobody was hurt," said Anna Lindqvist, the mayor of the city. "But the damage is large, and it will take us months."

He added that the cranes' cables had snapped and warned of further delays. Rain fell all night over the islands in the west.

The company, which runs nine ships, denied that it had ignored the warnings, insisting that safety "always comes first".

`, 20)
	d := prepare(b, text)
	stage := quote.NewQuotations()
	if err := stage.Annotate(b.Context(), d); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := stage.Annotate(b.Context(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(strings.Fields(text)))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// before is the stages whose layers quotations are made of.
func before() []content.Stage {
	return []content.Stage{lex.New(), syntax.New(), entity.NewNames()}
}
