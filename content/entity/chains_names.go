package entity

import (
	"cmp"
	"slices"

	"brief/model"
)

// nameGroup is the names of a document with the same canonical words and kind.
type nameGroup struct {
	kind  model.Kind
	key   string
	parts []string
	names []int // indexes into Names
	to    *referent
	why   string
}

// groupNames makes a referent of every group of names that belong together.
func (r *resolver) groupNames() {
	groups := r.sameNames()
	r.settleKinds(groups)
	groups = mergeGroups(groups)
	// the fullest names first, so that shorter ones find what they shorten
	slices.SortStableFunc(groups, func(x, y *nameGroup) int {
		return cmp.Or(cmp.Compare(len(y.parts), len(x.parts)), cmp.Compare(x.names[0], y.names[0]))
	})
	var short []*nameGroup
	for _, g := range groups {
		switch {
		case g.kind == model.Person && len(g.parts) == 1:
			short = append(short, g)
		case r.joinSame(g):
			g.why = "A shorter form of the same name."
		default:
			r.newReferent(g)
		}
	}
	r.joinAcronyms(groups)
	r.joinBrackets(groups)
	r.addNames(groups, short)
	r.inOrder()
}

// crowd bounds how many referents that share a word are compared.
const crowd = 64

func (r *resolver) newReferent(g *nameGroup) {
	g.to = &referent{kind: g.kind, named: true, parts: g.parts, last: model.None}
	switch g.kind {
	case model.Person:
		if g.to.gender = givenGender(g.parts[0]); g.to.gender == eitherGender {
			g.to.gender = unknownGender
		}
	case model.Organization:
		g.to.count = group
	}
	for i, p := range g.parts {
		if !slices.Contains(g.parts[:i], p) && len(r.byWord[p]) < crowd {
			r.byWord[p] = append(r.byWord[p], g.to)
		}
	}
}

// addNames makes the mentions in the order of the text, so that whose a surname
// is shows in what was named before it.
func (r *resolver) addNames(groups, short []*nameGroup) {
	of := make([]*nameGroup, len(r.names))
	fits := map[*nameGroup][]*referent{}
	for _, g := range groups {
		for _, n := range g.names {
			of[n] = g
		}
	}
	for _, g := range short {
		if fits[g] = r.peopleNamed(g.parts[0]); len(fits[g]) == 0 {
			if r.isFamily(g) {
				fits[g] = nil
				for _, n := range g.names {
					of[n] = nil // "the Clintons" are several, and no actor
				}
				continue
			}
			r.newReferent(g)
			fits[g] = append(fits[g], g.to)
			continue
		}
		if title := r.otherGender(g, fits[g]); title != unknownGender {
			r.newReferent(g) // "Mr. Obama" in an article that names Michelle Obama alone in full
			g.to.learn(title)
			fits[g] = append(fits[g], g.to)
			g.to = nil
		}
	}
	for n, g := range of {
		switch {
		case g == nil:
		case g.to != nil:
			r.addName(n, g.to.final(), true, g.why)
		default:
			r.addShort(n, fits[g])
		}
	}
}

// otherGender is the gender of a title in the group that none of those who fit
// has, unknownGender if there is none.
func (r *resolver) otherGender(g *nameGroup, fits []*referent) gender {
	for _, n := range g.names {
		title := r.w.titleGender(r.names[n].First)
		if title != unknownGender && !slices.ContainsFunc(fits, func(e *referent) bool { return e.gender == title || e.gender == unknownGender }) {
			return title
		}
	}
	return unknownGender
}

// addShort links a surname or given name standing alone.
func (r *resolver) addShort(n int, fits []*referent) {
	e := r.nearest(fits, n)
	switch {
	case len(fits) == 1:
		r.addName(n, e, true, "Called by one name; nobody else in the article has it.")
	default:
		e.alone++
		r.addName(n, e, false, "Called by one name that several have; the one called so before, else named most.")
	}
}

// addName makes a mention of the n-th name and learns the gender of its title.
func (r *resolver) addName(n int, e *referent, sure bool, why string) {
	name := r.names[n]
	if e.kind == model.Person {
		e.learn(r.w.titleGender(name.First))
	}
	e.last = name.First
	e.names++
	first := r.w.roleBefore(name.First)
	if first < name.First && len(e.offices) < crowd {
		e.offices = append(e.offices, r.w.low[r.w.roleHead(first, name.First)])
	}
	m := r.add(e, name.First, name.Last, name.Span, model.ByName, sure, why)
	if e.kind == model.Person && first < name.First {
		m.slot, m.governor = r.w.placeOf(first, name.Last) // the title heads the phrase
	}
}
