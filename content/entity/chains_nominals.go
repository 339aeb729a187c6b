package entity

import (
	"brief/model"
)

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
				r.hear(m.referent.final())
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
		e, sure, why = r.ranked(p)
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
func (r *resolver) ranked(p phrase) (*referent, bool, string) {
	noun := r.w.low[p.head]
	c := r.candidates(p.first, p.last, pronoun{who: called, gender: nounGender(noun), noun: noun})
	if r.observe != nil {
		r.observe(model.Span{Start: r.d.Tokens[p.first].Start, End: r.d.Tokens[p.head].End}, r.d.Tokens[p.head].Span, called, c)
	}
	best, _ := choose(c, &r.weights[called])
	if best == nil {
		return nil, false, ""
	}
	return best.referent.final(), false, "The likeliest of the people spoken of before."
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

func hasRole(e *referent, word string) bool { return hasWord(e.roles, word) }

// beside is the name that the phrase stands in apposition to: "Herat, their
// home,", "the nation's capital, Wellington".
func (r *resolver) beside(p phrase) *referent {
	a := r.w.articleOf(p)
	if a == bare || r.w.xpos(p.head) == "NNS" {
		return nil
	}
	if m := r.nameEnding(p.first - 1); m != nil && r.w.lower(p.first-1) == "," {
		if (r.w.rel(p.head) == "appos" || a == indefinite && r.closes(p.last)) && r.fitsKind(p, m.referent) && !r.listed(p) {
			return m.referent.final()
		}
	}
	if len(r.ahead) > 0 && r.w.lower(p.last) == "," && r.ahead[0].token == p.last+1 && r.ahead[0].Type == model.ByName {
		if m := r.ahead[0]; r.w.rel(m.token) == "appos" && r.w.head(m.token) == p.head && r.fitsKind(p, m.referent) {
			return m.referent.final()
		}
	}
	return nil
}

// closes reports whether a comma or the end of the sentence follows.
func (r *resolver) closes(t int) bool {
	s := r.w.lower(t)
	return s == "," || s == "." || s == ";" || s == "—"
}

// listed reports whether the phrase is one of several in a row.
func (r *resolver) listed(p phrase) bool {
	next := r.w.lower(p.last)
	return next == "and" || next == "or" || next == "," && (r.w.lower(p.last+1) == "and" || r.w.lower(p.last+1) == "or")
}

// nameEnding is the name whose last token is t-1, t being a comma.
func (r *resolver) nameEnding(t int) *mention {
	if t < 1 || r.at[t-1] == nil || r.at[t-1].Type != model.ByName || r.at[t-1].last != t {
		return nil
	}
	return r.at[t-1]
}

// fitsKind reports whether the phrase can be what the referent is.
func (r *resolver) fitsKind(p phrase, e *referent) bool {
	noun := r.w.low[p.head]
	if e.final().kind == model.Person {
		return personNoun(noun) != noPerson
	}
	return kindNouns()[noun] == e.final().kind
}

// predicated is the subject of whom the phrase is said: "Kim is a lawyer",
// "Levico is a town".
func (r *resolver) predicated(p phrase) *referent {
	a := r.w.articleOf(p)
	if len(r.d.Syntax) == 0 || a == bare || a == owned || r.w.xpos(p.head) == "NNS" || r.w.lower(p.first) == "no" {
		return nil
	}
	var of *mention
	copula := false
	sentence := r.w.sentence(p.first)
	for t := p.first - 1; t >= p.first-20 && r.w.within(t, sentence); t-- {
		if r.w.head(t) != p.head {
			continue
		}
		switch r.w.rel(t) {
		case "case":
			return nil // "in a relationship"
		case "cop":
			copula = true
		case "nsubj":
			of = r.at[t]
		case "advmod":
			if r.w.low[t] == "not" || r.w.low[t] == "n't" || r.w.low[t] == "never" {
				return nil
			}
		}
	}
	if !copula || of == nil {
		return nil
	}
	e := of.referent.final()
	switch {
	case e.kind == model.Person && e.count == one && personNoun(r.w.low[p.head]) != noPerson:
		return e
	case e.named && e.kind != model.Person && kindNouns()[r.w.low[p.head]] == e.kind:
		return e
	}
	return nil
}
