package quote_test

import (
	"bytes"
	"strings"
	"testing"

	"brief/content/quote"
	"brief/model"
)

// lessons is a handful of marked sentences: content, cue and source by their words.
func lessons(t *testing.T) []quote.Sample {
	var out []quote.Sample
	for _, x := range [][4]string{
		{`"Nobody was hurt," said Anna Lindqvist.`, `"Nobody was hurt,"`, "said", "Anna Lindqvist"},
		{`The minister said that the talks would continue.`, `that the talks would continue`, "said", "The minister"},
		{`Police say he fled on foot.`, `he fled on foot`, "say", "Police"},
		{`Rain fell on the city.`, "", "", ""},
	} {
		d := prepare(t, x[0])
		span := func(words string) model.Span {
			at := strings.Index(d.Text, words)
			return model.Span{Start: at, End: at + len(words)}
		}
		s := quote.Sample{Document: d}
		if x[1] != "" {
			s.Gold = []model.Quotation{{Content: []model.Span{span(x[1])}, Cue: span(x[2]), Source: span(x[3]), Inside: model.None}}
		}
		out = append(out, s)
	}
	return out
}

func TestTrainingIsReproducible(t *testing.T) {
	var first, second bytes.Buffer
	if err := quote.Train(lessons(t)).Write(&first); err != nil {
		t.Fatal(err)
	}
	if err := quote.Train(lessons(t)).Write(&second); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two trainings on the same samples differ")
	}
}
