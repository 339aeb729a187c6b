package entity

import (
	"math"

	"brief/model"
)

// view is a pronoun whose antecedent is looked for.
type view struct {
	r        *resolver
	t        int
	p        pronoun
	sentence int
	slot     slot
	governor int
	marked   int
	source   bool
	within   map[*referent]bool // whom the quotation speaks of that the pronoun is the source of
}

// agrees reports whether m could be what the pronoun stands for.
func (x *view) agrees(m *mention) bool {
	e := m.referent.final()
	if !x.fits(e) {
		return false
	}
	if m.last > x.t && m.token <= x.t {
		return false // inside of it
	}
	if x.marked != model.None && x.r.likelySpeaker(x.marked) == e || x.within[e] {
		return false // speakers do not call themselves "he"
	}
	same := m.sentence == x.sentence
	clause := same && x.governor != model.None && m.governor == x.governor
	switch {
	case x.p.form == objective && clause && m.slot == subject:
		return false // "Kim saw him": not Kim
	case x.p.form == reflexive && (!same || m.slot != subject):
		return false
	case x.slot == subject && clause && m.slot != owner:
		return false // subject and object of one verb are two
	}
	return true
}

// speaksOn is for how many sentences the last source is expected to go on speaking.
const speaksOn = 3

// fits reports whether the referent is of the kind, number and gender.
func (x *view) fits(e *referent) bool {
	switch x.p.who {
	case person, called:
		known := e.gender != unknownGender && x.p.gender != unknownGender
		return e.kind == model.Person && e.count == one && !(known && e.gender != x.p.gender)
	case thing:
		return e.kind != model.Person && e.count != several
	case many:
		return e.count != one || e.kind == model.Organization || e.kind == model.Person && !e.named
	}
	return true
}

// features of a mention that agrees; nearer is how many that agree are nearer.
func (x *view) features(m *mention, nearer int) []feature {
	f := make([]feature, 0, 20)
	on := func(index int, ok bool) {
		if ok {
			f = append(f, feature{index, 1})
		}
	}
	back := x.sentence - m.sentence
	f = append(f, feature{fSame + min(back, 3), 1})
	on(fNearest, nearer == 0)
	on(fFourth, nearer >= 3)
	if m.slot != elsewhere {
		f = append(f, feature{[...]int{0, fSubject, fObject, fOblique, fOwner, fModifier}[m.slot], 1})
	}
	on(fBothSubject, m.slot == subject && x.slot == subject)
	on(fBothOwner, m.slot == owner && x.p.form == possessive)
	on(fPronoun, m.Type == model.ByPronoun)
	on(fName, m.Type == model.ByName)
	on(fIndefinite, m.Type == model.ByNominal && !m.definite)
	on(fDefinite, m.Type == model.ByNominal && m.definite)
	on(fOpens, m.slot == subject && back > 0 && m.token < x.r.d.Sentences[m.sentence].First+4 && x.r.w.opensParagraph(m.sentence) && x.r.w.paragraph(m.sentence) == x.r.w.paragraph(x.sentence))
	on(fParagraph, back > 0 && x.r.w.paragraph(m.sentence) == x.r.w.paragraph(x.sentence))
	on(fLeaves, m.marked != model.None && x.marked != m.marked)
	on(fEnters, x.marked != model.None && x.marked != m.marked)
	on(fSaysSo, x.marked == model.None && x.r.saysSo(m, x.t))
	on(fOwnsSame, x.p.form == possessive && m.slot == subject && x.governor != model.None && x.r.w.head(x.governor) == m.governor)
	on(fFirst, m.token == x.r.d.Sentences[m.sentence].First)
	on(fHeading, x.r.d.TitleSpan.Overlaps(m.Span))
	on(fSameForm, m.Type == model.ByPronoun && x.r.w.low[m.token] == x.r.w.low[x.t])
	if back == 0 {
		f = append(f, feature{fLast, math.Log1p(math.Abs(float64(x.t - m.token)))})
	}
	on(fLinked, back == 1 && m.slot == subject && x.slot == subject)
	return x.about(m.referent.final(), f)
}

// about appends the features of whom the mention is of.
func (x *view) about(e *referent, f []feature) []feature {
	on := func(index int, ok bool) {
		if ok {
			f = append(f, feature{index, 1})
		}
	}
	on(fNamed, e.named)
	f = append(f, feature{fOften, math.Log1p(float64(e.mentions))})
	on(fGender, x.p.gender != unknownGender && e.gender == x.p.gender && e.told)
	on(fGuessed, x.p.gender != unknownGender && e.gender == x.p.gender && !e.told)
	f = append(f, feature{[...]int{fThing, fPerson, fOrganization, fPlace}[e.kind], 1})
	on(fSeveral, e.count == several)
	on(fGroup, e.count == group)
	on(fSpoke, x.source && e.spoke > 0)
	on(fSpokeLast, x.source && e == x.r.lastSource && x.sentence-x.r.lastHeard <= speaksOn && !x.r.w.subordinate(x.governor))
	if x.p.who == called {
		same := e.head == x.p.noun || hasWord(e.roles, x.p.noun)
		on(fSameNoun, same)
		on(fOtherRole, !same && (e.head != "" || len(e.roles) > 0))
	}
	return f
}

// nobody is the features of linking the pronoun to nothing.
func (r *resolver) nobody(t, last int, p pronoun) []feature {
	f := []feature{{fNobody, 1}}
	if p.who == called {
		if r.w.restricted(last) {
			f = append(f, feature{fNobodyRestricted, 1})
		}
		if !r.w.plain(phrase{first: t, head: last - 1, last: last, possessor: model.None}) {
			f = append(f, feature{fNobodyModified, 1})
		}
	}
	if p.who == thing && r.w.isExpletive(t) {
		f = append(f, feature{fExpletive, 1})
	}
	if r.w.marked(t) != model.None {
		f = append(f, feature{fNobodyInQuote, 1})
	}
	if r.sourceOf(t) != model.None {
		f = append(f, feature{fNobodySource, 1})
	}
	if p.form == possessive {
		f = append(f, feature{fNobodyPossessive, 1})
	}
	return f
}

// isExpletive reports whether "it" stands for nothing: "it is clear that", "it seems".
func (w *words) isExpletive(t int) bool {
	if w.lower(t) != "it" {
		return false
	}
	if w.rel(t) == "expl" {
		return true
	}
	sentence := w.sentence(t)
	for i := t + 1; i < t+8 && w.within(i, sentence); i++ {
		switch w.low[i] {
		case "that", "to", "whether", "if":
			return true
		case "seems", "appears", "seemed", "appeared", "rains", "takes", "took":
			return true
		case ",", ";", "and", "but":
			return false
		}
	}
	return false
}
