package entity

import (
	"math"

	"brief/model"
)

// rate gives every referent its salience, 0 to 1: who is named often, early, in
// the title and as a subject is what an article is about.
func (r *resolver) rate() {
	title := map[*referent]bool{}
	sentences := map[*referent]map[int]bool{}
	firsts := map[*referent]int{}
	for i := range r.mentions {
		m := &r.mentions[i]
		if !r.d.TitleSpan.IsZero() && r.d.TitleSpan.Overlaps(m.Span) {
			title[m.referent] = true
		}
		if sentences[m.referent] == nil {
			sentences[m.referent] = map[int]bool{}
			firsts[m.referent] = m.sentence
		}
		sentences[m.referent][m.sentence] = true
		firsts[m.referent] = min(firsts[m.referent], m.sentence)
	}
	best := 0.0
	for e, in := range sentences {
		e.salience = rawSalience(e, len(in), firsts[e], title[e])
		best = math.Max(best, e.salience)
	}
	for e := range sentences {
		e.salience /= best
	}
}

// rawSalience adds up the parts of a salience; in counts sentences, first is
// the sentence of the first mention.
func rawSalience(e *referent, in, first int, title bool) float64 {
	s := 0.3 + math.Log1p(float64(in)) + 0.5*math.Log1p(float64(e.subjects)) + 1.5/math.Sqrt(float64(first+1))
	if title {
		s += 1
	}
	if e.kind == model.Person {
		s += 0.2
	}
	return s
}
