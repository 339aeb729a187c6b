package timex_test

import (
	"context"
	"strings"
	"testing"

	"brief/content/lex"
	"brief/content/syntax"
	"brief/content/timex"
	"brief/model"
)

// sample is news-like: a time in about every second sentence.
const sample = `The harbour of Tornby was closed on Friday after a ferry ran aground, officials said. The ship had left the island at
10:35 a.m. and was due two hours later. It was the third accident since March 2019, when a tanker lost its cargo in the strait. The company,
founded in 1956, said it would replace its ferries by the end of next year. Its shares fell by four percent. "We have waited for this for three
years," said the mayor, who has asked the government every month to pay for a bridge. Parliament votes on the plan next Tuesday. `

func benchmark(b *testing.B, before []stage, s stage) {
	text := strings.Repeat(sample, 20)
	a := &model.Article{Text: text, Published: model.Date{Year: 2025, Month: 8, Day: 30}}
	d := annotate(b, a, before...)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		if err := s.Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkTimes(b *testing.B) {
	benchmark(b, []stage{lex.New(), syntax.New()}, timex.NewTimes())
}

func BenchmarkEvents(b *testing.B) {
	benchmark(b, []stage{lex.New(), syntax.New(), timex.NewTimes()}, timex.NewEvents())
}
