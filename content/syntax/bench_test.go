package syntax

import (
	"strings"
	"testing"

	"brief/model"
)

// press is a plain stretch of news prose for the benchmarks.
const press = `The harbour board said on Tuesday that it would reopen the northern pier after repairs that cost twice what had been planned .
" We knew the wood was rotten , but nobody had looked under the waterline , " said Marta Olsen , who has led the board since 2019 .
Two shipping companies , which had threatened to leave the port , welcomed the decision but asked for lower fees in the first year .
It was not clear whether the regional government , whose budget has been cut again , will pay its share before the end of March .`

func pressSentences() [][]string {
	var list [][]string
	for line := range strings.SplitSeq(press, "\n") {
		list = append(list, strings.Fields(line))
	}
	return list
}

func BenchmarkTags(b *testing.B) {
	bench(b, func(a *Analyser, x *scratch, out []model.Word, form func(int) string) {
		x.sentence.read(len(out), form)
		a.tagger.tag(x, out)
	})
}

func BenchmarkSyntax(b *testing.B) { bench(b, (*Analyser).analyse) }

func bench(b *testing.B, do func(*Analyser, *scratch, []model.Word, func(int) string)) {
	a, err := Load()
	if err != nil {
		b.Fatal(err)
	}
	sentences := pressSentences()
	var x scratch
	out := make([]model.Word, 100)
	tokens := 0
	for b.Loop() {
		for _, forms := range sentences {
			do(a, &x, out[:len(forms)], func(i int) string { return forms[i] })
			tokens += len(forms)
		}
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}

// Opening is part of the time to the first frame.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := open(); err != nil {
			b.Fatal(err)
		}
	}
}
