package entity

import "brief/model"

// What stands beside a name or is said of it.

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
