package entity

import (
	"math"
	"slices"

	"brief/model"
)

// lookBack is how many mentions back something is looked for, and sentencesBack how many sentences.
const (
	lookBack      = 80
	sentencesBack = 12
)

// again is the referent that a definite phrase speaks of once more: one with that
// role, one whose name has the word, or the one of its kind that is spoken of most.
func (r *resolver) again(p phrase, noun string) (e *referent, sure bool, why string) {
	if e := r.namedInside(p, noun); e != nil {
		return e, true, "Names it and says what it is."
	}
	plain := r.w.plain(p)
	sentence := r.w.sentence(p.first)
	best, most := (*referent)(nil), 0.0
	blocked := false // somebody or something without a name was called so since
	for i := len(r.mentions) - 1; i >= 0 && i >= len(r.mentions)-lookBack; i-- {
		m := r.mentions[i]
		back := sentence - m.sentence
		if back > sentencesBack {
			break
		}
		e := m.referent.final()
		switch {
		case !e.named:
			blocked = blocked || e.head == noun || e.kind == model.Person && e.count == one && personNoun(noun) != noPerson
		case blocked:
		case plain && e.kind == model.Person && hasWord(e.roles, noun):
			return e, true, "Has that role in the article."
		case e.kind != model.Person && r.repeats(p, e, noun):
			return e, true, "Repeats a word of the name."
		case plain && m.Type == model.ByName && canBeCalled(noun, e):
			if s := standing(m, back); s > most {
				best, most = e, s
			}
		}
	}
	return best, false, "The likeliest of its kind among those named before."
}

// standing rates how present a mention is some sentences later.
func standing(m *mention, back int) float64 {
	s := math.Log1p(float64(m.referent.final().names)) - 0.35*float64(back)
	switch m.slot {
	case subject:
		s += 0.4
	case modifier:
		s -= 0.4
	}
	return s + 3
}

// canBeCalled reports whether a plain noun can stand for what the referent is.
func canBeCalled(noun string, e *referent) bool {
	switch {
	case noun == "country" || noun == "nation":
		return isCountry(e.parts)
	case townNouns()[noun]:
		if e.kind != model.Place || isCountry(e.parts) || slices.ContainsFunc(e.parts, func(p string) bool { return landWords()[p] }) {
			return false
		}
		return len(e.parts) > 1 || listed(e.parts[0])&inRegions == 0
	case noun == "island":
		return e.kind == model.Place && (hasWord(e.parts, "island") || len(e.parts) == 1 && listed(e.parts[0])&(inCities|inRegions) == 0)
	case genericNouns()[noun]:
		if e.kind != model.Organization {
			return false
		}
		return noun == "organization" || noun == "organisation" || noun == "agency" ||
			!slices.ContainsFunc(e.parts, func(p string) bool { return officeWords()[p] })
	}
	return false
}

// namedInside is the organization or place of "the Barrick company".
func (r *resolver) namedInside(p phrase, noun string) *referent {
	m := r.at[p.head-1]
	if m == nil || m.Type != model.ByName || m.token != p.first+1 || m.last != p.head {
		return nil
	}
	if e := m.referent.final(); kindNouns()[noun] == e.kind && genericNouns()[noun] {
		return e
	}
	return nil
}

// repeats reports whether the noun ends or begins the name ("the church" for
// Church of Scientology) and the other words of the phrase are of the name too.
func (r *resolver) repeats(p phrase, e *referent, noun string) bool {
	if len(e.parts) < 2 || !hasWord(e.parts, noun) {
		return false
	}
	for t := p.first + 1; t < p.head; t++ {
		if r.w.upos(t) == "PROPN" || !hasWord(e.parts, r.w.low[t]) && !plainWords()[r.w.low[t]] {
			return false
		}
	}
	return noun == e.parts[0] || noun == e.parts[len(e.parts)-1] || kindNouns()[noun] != 0
}
