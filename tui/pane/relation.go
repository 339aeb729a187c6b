package pane

import (
	"sort"

	"brief/model"
)

// named reports whether an actor is mentioned within a place.
func named(b *model.Briefing, actor int, at model.Ref) bool {
	m := b.Actors[actor].Mentions
	i := sort.Search(len(m), func(i int) bool {
		return m[i].Document > at.Document || m[i].Document == at.Document && m[i].Span.Start >= at.Span.Start
	})
	return i < len(m) && m[i].Document == at.Document && m[i].Span.Start < at.Span.End
}

// actorsIn are the actors mentioned within a place, most salient first.
func actorsIn(b *model.Briefing, at model.Ref) []int {
	var in []int
	for i := range b.Actors {
		if named(b, i, at) {
			in = append(in, i)
		}
	}
	return in
}

// meet reports whether two items share a sentence.
func meet(b *model.Briefing, xs, ys []model.Ref) bool {
	for _, x := range xs {
		for _, y := range ys {
			if x.Document == y.Document && sentencesOf(b, x).Overlaps(sentencesOf(b, y)) {
				return true
			}
		}
	}
	return false
}

// sentencesOf is a place widened to the sentence it begins in.
func sentencesOf(b *model.Briefing, r model.Ref) model.Span {
	s, span := b.Documents[r.Document].Sentences, r.Span
	if i := sentenceAt(s, span.Start); i >= 0 {
		span.Start = min(span.Start, s[i].Start)
		span.End = max(span.End, s[i].End)
	}
	return span
}

// sentenceAt is the last sentence that begins at or before a byte, -1 for none.
func sentenceAt(s []model.Sentence, at int) int {
	return sort.Search(len(s), func(i int) bool { return s[i].Start > at }) - 1
}
