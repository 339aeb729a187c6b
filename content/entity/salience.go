package entity

import (
	"math"

	"brief/model"
)

// rate gives every referent its salience, 0 to 1: an article is about those who
// stand in its title, come early and come often. Places count for more than
// their few mentions show, and those who are there to be quoted for less. The
// weights come from a random search on which actors the summaries that people
// wrote of the development articles name, rounded.
func (r *resolver) rate() {
	uses := map[*referent]*use{}
	best := 0.0
	for _, m := range r.mentions {
		e := m.referent.final()
		if !e.named {
			continue
		}
		u := uses[e]
		if u == nil {
			u = &use{first: m.sentence, last: model.None}
			uses[e] = u
		}
		u.count(m, r.d.TitleSpan)
	}
	for i := range r.d.Quotations {
		if e := r.speakerOf(i); e != nil && e.named {
			uses[e].quoted++
		}
	}
	for e, u := range uses {
		e.salience = u.weight(e.kind)
		best = math.Max(best, e.salience)
	}
	for e := range uses {
		e.salience = math.Max(0, e.salience/best)
	}
}

// use is how an article uses an actor.
type use struct {
	mentions, sentences int
	first, last         int // sentences
	quoted              int // quotations it is the source of
	title               bool
}

// count adds a mention; mentions come in the order of the text.
func (u *use) count(m *mention, title model.Span) {
	u.mentions++
	if m.sentence != u.last {
		u.sentences++
	}
	u.last = m.sentence
	u.title = u.title || title.Overlaps(m.Span)
}

func (u *use) weight(kind model.Kind) float64 {
	s := 2*math.Log1p(float64(u.sentences)) + 2.5/math.Sqrt(float64(u.first+1)) - 0.5*math.Min(1, float64(u.quoted)/float64(u.mentions))
	if u.title {
		s += 2
	}
	switch kind {
	case model.Place:
		s += 0.9
	case model.Organization:
		s += 0.25
	}
	return s
}
