package pane

import (
	"slices"
	"sort"

	"brief/model"
	"brief/tui/page"
)

// prose is the text on screen and what stands in it.
type prose struct {
	briefing  *model.Briefing
	doc       *model.Document
	sentences spanList
	stops     []stop
	finder    *page.Finder
}

// newProse takes the first document of a briefing. A text that has not been
// divided into sentences is read by paragraphs, or as one piece.
func newProse(b *model.Briefing) prose {
	if b == nil || len(b.Documents) == 0 || b.Documents[0].Text == "" {
		return prose{}
	}
	p := prose{briefing: b, doc: b.Documents[0]}
	list := make([]model.Span, 0, len(p.doc.Sentences))
	for _, s := range p.doc.Sentences {
		list = append(list, s.Span)
	}
	if len(list) == 0 {
		list = slices.Clone(p.doc.Paragraphs)
	}
	if len(list) == 0 {
		list = []model.Span{{Start: 0, End: len(p.doc.Text)}}
	}
	p.sentences = newSpans(list)
	p.stops = stopsOf(b)
	p.finder = page.NewFinder(p.doc.Text)
	return p
}

func (p prose) empty() bool { return p.doc == nil }

func (p prose) text() string {
	if p.empty() {
		return ""
	}
	return p.doc.Text
}

// rowsAtMost is more rows than any page of the text has.
func (p prose) rowsAtMost() int { return 2*len(p.text()) + 1 }

// paragraph is the paragraph of a sentence, from 0.
func (p prose) paragraph(sentence int) int {
	if sentence < len(p.doc.Sentences) {
		return p.doc.Sentences[sentence].Paragraph
	}
	return min(sentence, max(len(p.doc.Paragraphs)-1, 0))
}

// sentenceFrom is the sentence at a byte, the next one where there is none.
func (p prose) sentenceFrom(at int) int {
	s := p.sentences.all
	i := sort.Search(len(s), func(i int) bool { return s[i].End > at })
	return min(i, len(s)-1)
}

// actors are those mentioned in a span, most salient first.
func (p prose) actors(span model.Span) []int {
	if span.IsZero() {
		return nil
	}
	return actorsIn(p.briefing, model.Ref{Span: span})
}

// spanList is places in the text in order of their start, some perhaps within others.
type spanList struct {
	all     []model.Span
	longest int // bytes
}

func newSpans(s []model.Span) spanList {
	if !slices.IsSortedFunc(s, model.Span.Compare) {
		slices.SortFunc(s, model.Span.Compare)
	}
	out := spanList{all: s}
	for _, x := range s {
		out.longest = max(out.longest, x.Len())
	}
	return out
}

// nth is the span with an index, none for an index that there is not.
func (s spanList) nth(i int) model.Span {
	if i < 0 || i >= len(s.all) {
		return model.Span{}
	}
	return s.all[i]
}

// over are the spans that share a byte with another; the cost is theirs, not
// that of the whole list.
func (s spanList) over(x model.Span) []model.Span {
	from := sort.Search(len(s.all), func(i int) bool { return s.all[i].Start > x.Start-s.longest })
	var out []model.Span
	for _, y := range s.all[from:] {
		if y.Start >= x.End {
			break
		}
		if y.Overlaps(x) {
			out = append(out, y)
		}
	}
	return out
}
