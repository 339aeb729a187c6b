package entity

import (
	"sync"

	"brief/model"
)

// pronoun is what a pronoun, or a noun for a person, says of its referent.
type pronoun struct {
	who    who
	gender gender
	form   pronounForm
	noun   string
}

// who is the class of a pronoun; each has its own weights.
type who uint8

const (
	person  who         = iota // he, she
	thing                      // it
	many                       // they
	called                     // no pronoun, but a noun for a person: "the boy"
	self                       // I, me: the speaker
	ours                       // we
	classes = int(self)        // those ranked
)

type pronounForm uint8

const (
	nominative pronounForm = iota
	objective
	possessive
	reflexive
)

var pronouns = sync.OnceValue(func() map[string]pronoun {
	m := map[string]pronoun{}
	add := func(p pronoun, forms ...string) {
		for i, w := range forms {
			p.form = pronounForm(min(i, int(reflexive)))
			if w != "" {
				m[w] = p
			}
		}
	}
	add(pronoun{who: person, gender: male}, "he", "him", "his", "himself")
	add(pronoun{who: person, gender: female}, "she", "", "her", "herself")
	add(pronoun{who: thing}, "it", "", "its", "itself")
	add(pronoun{who: many}, "they", "them", "their", "themselves")
	add(pronoun{who: self}, "i", "me", "my", "myself")
	add(pronoun{who: ours}, "we", "us", "our", "ourselves")
	return m
})

// isPronoun reports whether the word is used as one: not "US", not the "it" of "IT".
func (w *words) isPronoun(t int) bool {
	if w.isName(t) {
		return false
	}
	s := w.d.Slice(w.d.Tokens[t].Span)
	return len(s) == 1 || !allCapitals(s) || w.upos(t) == "PRON"
}

// linkPronoun links the pronoun at t, or leaves it when nobody fits or somebody
// without a name fits better.
func (r *resolver) linkPronoun(t int, p pronoun) {
	if p.who == self || p.who == ours {
		return // known once all sources of quotations are
	}
	if p.form == objective && p.gender == female || r.w.low[t] == "her" && r.w.xpos(t) != "PRP$" {
		p.form = objective
	}
	c := r.candidates(t, t+1, p)
	if r.observe != nil {
		r.observe(r.d.Tokens[t].Span, r.d.Tokens[t].Span, p.who, c)
	}
	best, margin := choose(c, &r.weights[p.who])
	if best == nil && p.who == person {
		r.stranger(t, p)
		return
	}
	if best == nil || p.who != person && best.named && margin < p.needed() {
		return
	}
	e := best.referent.final()
	switch {
	case e.kind != model.Person:
	case margin > sureMargin:
		e.learn(p.gender)
	case e.gender == unknownGender:
		e.gender = p.gender // a guess, as from a first name
	}
	source := r.sourceOf(t) != model.None
	sure := margin > sureMargin && (!source || e == r.lastSource || best.slot == subject && best.marked == r.w.marked(t))
	r.add(e, t, t+1, r.d.Tokens[t].Span, model.ByPronoun, sure, pronounWhy(best, r.w.sentence(t)))
	if source {
		r.hear(e, r.w.sentence(t))
	}
}

// needed is the margin from which "it" and "they" are linked. "Its" and "their"
// have their owner in the same sentence more often than not.
func (p pronoun) needed() float64 {
	if p.form == possessive {
		return ownerMargin
	}
	return otherMargin
}

// stranger makes a referent of a "he" that is nobody we know, so that the next
// "he" is not given to somebody else.
func (r *resolver) stranger(t int, p pronoun) {
	e := &referent{kind: model.Person}
	e.learn(p.gender)
	r.add(e, t, t+1, r.d.Tokens[t].Span, model.ByPronoun, false, "")
	if r.sourceOf(t) != model.None {
		r.hear(e, r.w.sentence(t))
	}
}

// hear notes that e is the source of a quotation.
func (r *resolver) hear(e *referent, sentence int) {
	e.spoke++
	if e.kind == model.Person && e.count == one {
		r.lastSource, r.lastHeard = e, sentence
	}
}

// pronounWhy says in words what spoke for the mention.
func pronounWhy(m *mention, sentence int) string {
	where := "named shortly before"
	switch {
	case m.sentence == sentence:
		where = "spoken of in the same sentence"
	case m.sentence == sentence-1:
		where = "spoken of in the sentence before"
	}
	if m.slot == subject {
		return "A pronoun that fits its subject, " + where + ", better than any other."
	}
	return "A pronoun that fits the one " + where + " better than any other."
}

// sourceOf is the quotation whose source the token is of, else None.
func (r *resolver) sourceOf(t int) int {
	if q := r.sources()[t]; q > 0 {
		return q - 1
	}
	return model.None
}
