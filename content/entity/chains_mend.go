package entity

import (
	"strings"
	"sync"

	"brief/model"
)

// mendNames makes a place of a town that was read as a first name, in an article
// about its country ("Sofia's view"), and a person of a surname that was read as
// a place or an organization ("Paris" after "Valeska Paris", but not "in Paris");
// it joins a first name to it that was not seen as one.
func (r *resolver) mendNames() {
	r.mendSpans()
	surname := map[string]bool{}
	parts := make([][]string, len(r.names))
	people := r.fullNames()
	for i, n := range r.names {
		if n.Kind != model.Person && people[strings.Join(nameParts(r.d.Slice(n.Span)), " ")] {
			r.names[i].Kind, n.Kind = model.Person, model.Person
		}
		parts[i] = nameParts(r.d.Slice(n.Span))
		switch {
		case len(parts[i]) == 0:
		case n.Kind == model.Person && len(parts[i]) > 1:
			surname[parts[i][len(parts[i])-1]] = true
		case len(parts[i]) == 1 && !isCountry(parts[i]) && !rolePrepositions()[r.w.lower(n.First-1)] && r.besidePerson(n.Last):
			surname[parts[i][0]] = true
		}
	}
	cities := r.cities()
	for i := range r.names {
		n := &r.names[i]
		if n.Kind == model.Person && len(parts[i]) == 1 && !surname[parts[i][0]] && cities[parts[i][0]] {
			n.Kind = model.Place
			continue
		}
		if len(parts[i]) != 1 || !surname[parts[i][0]] || rolePrepositions()[r.w.lower(n.First-1)] {
			continue
		}
		n.Kind = model.Person
		if r.besidePerson(n.Last) {
			r.prependGiven(n)
		}
	}
}

// besidePerson reports whether ", a woman," follows.
func (r *resolver) besidePerson(t int) bool {
	if r.w.lower(t) != "," || t+1 >= len(r.d.Tokens) || r.w.upos(t+1) != "DET" {
		return false
	}
	p, ok := r.w.phraseFrom(t + 1)
	return ok && r.w.articleOf(p) == indefinite && personNoun(r.w.low[p.head]) == surePerson
}

// cities are the towns of cityOf whose country the article speaks of.
func (r *resolver) cities() map[string]bool {
	out := map[string]bool{}
	for _, s := range r.w.low {
		for city, country := range cityOf() {
			if strings.HasPrefix(s, country) {
				out[city] = true
			}
		}
	}
	return out
}

// cityOf gives towns that are first names or surnames too, with how the words
// for their country begin.
var cityOf = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"sofia": "bulgari", "santiago": "chile", "lima": "peru", "victoria": "seychell", "florence": "ital", "sydney": "austral", "milan": "ital",
		"vienna": "austria", "lourdes": "franc", "paris": "fren", "kingston": "jamaica", "london": "brit", "medina": "saudi", "jordan": "amman",
	}
})
