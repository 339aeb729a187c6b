package lex

import (
	"context"
	"strings"
	"testing"

	"brief/model"
)

const passage = `BREZNO: The council’s chair, Dr. Ilona V. Harker, said on Monday that she "can't wait" for the $3.5m bridge – the
region's first since Jan. 14, 1998. "We asked for it. We waited," she told reporters at 10:30 a.m. in St. Ann's Hall.
Is it well-built? Engineers of U.K.-based Arlen Inc. think so: 97.5% of 1,200 tests passed, http://arlen.example/tests shows.

`

func BenchmarkAnnotate(b *testing.B) {
	text := strings.Repeat(passage, 100)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		d := model.NewDocument(&model.Article{Text: text})
		if err := New().Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

// extremes are texts that a quadratic step would take minutes for.
func extremes() map[string]string {
	return map[string]string{
		"one line of 5 MB":      strings.Repeat("The vote (the 3rd) ended. ", 200_000),
		"100,000 short lines":   strings.Repeat("Word\n", 100_000),
		"a word of 100,000":     strings.Repeat("x", 100_000),
		"hyphens":               strings.Repeat("a-", 100_000),
		"full stops":            strings.Repeat("a.", 100_000),
		"spaced full stops":     strings.Repeat(". ", 100_000),
		"at signs":              strings.Repeat("a@", 100_000),
		"addresses":             strings.Repeat("http://", 50_000),
		"www":                   strings.Repeat("www.", 50_000),
		"apostrophes":           strings.Repeat("'", 100_000),
		"words and apostrophes": strings.Repeat("a'", 100_000),
		"brackets":              strings.Repeat("[", 100_000),
		"notes":                 strings.Repeat(". [1", 50_000),
		"figures":               strings.Repeat("1-", 100_000),
		"decimals":              strings.Repeat("1.", 100_000),
		"initials":              strings.Repeat("A. ", 100_000),
		"slashes":               strings.Repeat("a/", 100_000),
		"ampersands":            strings.Repeat("A&", 100_000),
		"dollars":               strings.Repeat("A$", 100_000),
		"blank lines":           strings.Repeat("\n", 200_000),
		"quotation marks":       strings.Repeat("\" ", 100_000),
	}
}

func TestExtremesAreLinear(t *testing.T) {
	for name, text := range extremes() {
		t.Run(name, func(t *testing.T) { covered(t, annotate(t, text)) })
	}
}
