package page

import (
	"strings"
	"testing"

	"brief/model"
)

// long is an article of n paragraphs of a line, and their spans.
func long(n int, line string) (string, []model.Span) {
	var b strings.Builder
	var spans []model.Span
	for range n {
		spans = append(spans, model.Span{Start: b.Len(), End: b.Len() + len(line)})
		b.WriteString(line + "\n")
	}
	return b.String(), spans
}

const (
	latin    = "The council of the harbour town met on Monday and said that it would hear every side again."
	cyrillic = "Совет портового города собрался в понедельник и сообщил, что выслушает все стороны ещё раз."
	han      = "港町の議会は月曜日に開かれ、すべての関係者の意見をもう一度聞くと述べた。"
)

var scripts = map[string]string{"latin": latin, "cyrillic": cyrillic, "han": han}

func BenchmarkNew(b *testing.B) {
	text, spans := long(20000, latin)
	for b.Loop() {
		New(text, spans, 76)
	}
}

// One paragraph as long as a whole article, wrapped to its end.
func BenchmarkWrapAll(b *testing.B) {
	for name, line := range scripts {
		text, _ := long(20000, line)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				New(text, []model.Span{{Start: 0, End: len(text)}}, 76).Last()
			}
		})
	}
}

func BenchmarkScreen(b *testing.B) {
	for name, line := range scripts {
		b.Run(name, func(b *testing.B) {
			text, spans := long(20000, line)
			p := New(text, spans, 76)
			at, _ := p.At(len(text) / 2)
			for b.Loop() {
				for _, r := range p.Rows(at, 60) {
					p.Paint(r, nil, nil)
				}
			}
		})
	}
}

func BenchmarkFind(b *testing.B) {
	for name, line := range scripts {
		text, _ := long(20000, line)
		b.Run(name+"/first", func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				NewFinder(text).Find("harbour")
			}
		})
		b.Run(name+"/next", func(b *testing.B) {
			f := NewFinder(text)
			f.Find("harbour")
			for b.Loop() {
				f.Find("harbour town")
			}
		})
	}
}
