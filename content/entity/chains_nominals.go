package entity

import "brief/model"

// relation is a noun that somebody has somebody by: "father" of a referent.
type relation struct {
	of   *referent
	noun string
}

// readOn goes through the text once, from left to right, and links nominals and
// pronouns to what was spoken of before them.
func (r *resolver) readOn() {
	r.ahead, r.mentions = r.mentions, nil
	end := 0 // of the last phrase
	for t := range r.d.Tokens {
		for len(r.ahead) > 0 && r.ahead[0].token <= t {
			m := r.ahead[0]
			r.mentions = append(r.mentions, m)
			r.ahead = r.ahead[1:]
			if q := r.sourceOf(m.token); q != model.None && r.sourceMention(q) == m {
				r.hear(m.referent.final(), m.sentence)
			}
		}
		if p, ok := pronouns()[r.w.low[t]]; ok && r.w.isPronoun(t) {
			r.linkPronoun(t, p)
			continue
		}
		if t < end || !r.w.opensPhrase(t) || r.w.isName(t) && !r.w.isName(t-1) && r.w.isName(t+1) {
			continue
		}
		if p, ok := r.w.phraseFrom(t); ok {
			end = p.last
			r.linkPossessors(p)
			r.linkPhrase(p)
		}
	}
	r.mentions = append(r.mentions, r.ahead...)
	r.ahead = nil
}

// linkPossessors reads the shorter phrase inside one: "the boy" of "the boy's name".
func (r *resolver) linkPossessors(p phrase) {
	end := p.possessor
	if end == model.None || end == p.first || end-1 < p.first || r.w.isName(end-1) || r.w.time[end-1] {
		return
	}
	inner := phrase{first: p.first, head: end - 1, last: end, possessor: model.None}
	if r.w.upos(inner.head) == "NOUN" || r.w.upos(inner.head) == "PROPN" {
		r.linkPhrase(inner)
	}
}

// linkPhrase finds out what the phrase stands for and makes a mention of it.
func (r *resolver) linkPhrase(p phrase) {
	if r.at[p.head] != nil && r.at[p.head].Type == model.ByNominal {
		return // found beside a name already
	}
	e, sure, why := r.meant(p)
	if e == nil && r.isCalled(p) {
		e, sure, why = r.ranked(p), false, "The likeliest of the people spoken of before."
	}
	if e == nil {
		e = r.w.unnamed(p)
		if a := r.w.articleOf(p); a == indefinite || a == bare || e.count != one {
			r.heads[e.head] = e
		} else if old := r.heads[e.head]; old != nil && r.w.plain(p) {
			e = old
		} else {
			r.heads[e.head] = e
		}
		sure = true
	}
	if p.possessor != model.None {
		if m := r.at[r.ownerOf(p)]; m != nil && personNoun(r.w.low[p.head]) == surePerson {
			r.kin[relation{m.referent.final(), r.w.low[p.head]}] = e
		}
	}
	m := r.add(e, p.first, p.last, r.d.Tokens[p.head].Span, model.ByNominal, sure, why)
	m.definite = r.w.articleOf(p) >= definite
}

// isCalled reports whether the phrase is a person spoken of before, by a noun.
func (r *resolver) isCalled(p phrase) bool {
	a := r.w.articleOf(p)
	return (a == definite || a == demonstrative) && r.w.xpos(p.head) != "NNS" && personNoun(r.w.low[p.head]) == surePerson
}

// ranked is the likeliest person that the phrase stands for, nil for one not spoken of yet.
func (r *resolver) ranked(p phrase) *referent {
	noun := r.w.low[p.head]
	c := r.candidates(p.first, p.last, pronoun{who: called, gender: nounGender(noun), noun: noun})
	if r.observe != nil {
		r.observe(model.Span{Start: r.d.Tokens[p.first].Start, End: r.d.Tokens[p.head].End}, r.d.Tokens[p.head].Span, called, c)
	}
	best, _ := choose(c, &r.weights[called])
	if best == nil {
		return nil
	}
	return best.referent.final()
}

// ownerOf is the last token of whose the phrase is.
func (r *resolver) ownerOf(p phrase) int {
	if p.possessor > p.first {
		return p.possessor - 1
	}
	return p.possessor
}

// meant is the referent that a phrase plainly stands for, nil for none.
func (r *resolver) meant(p phrase) (e *referent, sure bool, why string) {
	noun := r.w.low[p.head]
	if e := r.beside(p); e != nil {
		return e, true, "Stands beside the name."
	}
	if e := r.predicated(p); e != nil {
		return e, true, "The sentence says that this is the one."
	}
	a := r.w.articleOf(p)
	if a == owned {
		if m := r.at[r.ownerOf(p)]; m != nil {
			if e := r.kin[relation{m.referent.final(), noun}]; e != nil {
				return e, true, "The one called so before."
			}
		}
		return nil, false, ""
	}
	if a != definite && a != demonstrative || r.w.xpos(p.head) == "NNS" || r.w.restricted(p.last) {
		return nil, false, ""
	}
	return r.again(p, noun)
}

func hasWord(words []string, word string) bool {
	for _, w := range words {
		if w == word {
			return true
		}
	}
	return false
}
