package pane

import (
	"fmt"
	"strings"
	"testing"

	"brief/model"
)

// longNotes is an article of n paragraphs of one line each, with names,
// quotations and two sentences in every one.
func longNotes(n int) string {
	var b strings.Builder
	b.WriteString("A long report")
	for i := range n {
		fmt.Fprintf(&b, "\n\nOn {t:%d May} the office in {l:Port%d} asked {p:Ines Moreau%d} for papers about the Łódź line.\nShe said {q:that nobody had kept them}.", i%30+1, i%97, i%301)
	}
	return b.String()
}

func longPane(b *testing.B) *Text {
	p := textPane(b, 198, 58)
	p.SetBriefing(notes(b, longNotes(20000)))
	press(b, p, "G")
	return p
}

// From a key to the frame: 20,000 paragraphs, a screen of 200×60.
func BenchmarkTextKeyToFrame(b *testing.B) {
	keys := map[string]string{"sentence": "k", "page": "b", "item": "[", "ends": "g G"}
	for name, k := range keys {
		b.Run(name, func(b *testing.B) {
			p := longPane(b)
			p.Update(Searched{"papers"})
			p.Update(Followed{3})
			for b.Loop() {
				press(b, p, k)
				p.View(true)
			}
		})
	}
}

func BenchmarkTextView(b *testing.B) {
	p := longPane(b)
	p.Update(Searched{"papers"})
	p.Update(Followed{3})
	for b.Loop() {
		p.View(true)
	}
}

func BenchmarkTextResize(b *testing.B) {
	p := longPane(b)
	for i := 0; b.Loop(); i++ {
		p.SetSize(180+i%20, 58)
		p.View(true)
	}
}

func BenchmarkTextSearchTyped(b *testing.B) {
	p := longPane(b)
	for b.Loop() {
		p.Update(Searched{"p"})
		p.Update(Searched{"pa"})
		p.Update(Searched{""})
		p.View(true)
	}
}

func BenchmarkTextSetBriefing(b *testing.B) {
	p := textPane(b, 198, 58)
	long, short := notes(b, longNotes(20000)), notes(b, ferry)
	for b.Loop() {
		p.SetBriefing(long)
		p.View(true)
		p.SetBriefing(short)
	}
}

// One sentence of five megabytes, which is wrapped as far as it is shown.
func BenchmarkTextOneLine(b *testing.B) {
	d := model.NewDocument(&model.Article{Text: strings.Repeat("The same words again and again, ", 5<<20/32)})
	d.Paragraphs = []model.Span{{Start: 0, End: len(d.Text)}}
	d.Sentences = []model.Sentence{{Span: d.Paragraphs[0]}}
	p := textPane(b, 198, 58)
	for b.Loop() {
		p.SetBriefing(nil)
		p.SetBriefing(&model.Briefing{Documents: []*model.Document{d}})
		press(b, p, "j")
		p.View(true)
	}
}
