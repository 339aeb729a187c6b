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
		case len(parts[i]) == 1 && !isCountry(parts[i]) && r.besidePerson(n.Last):
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

// fullNames are the names of people, of three words or more without the first too
// ("Senator Ann Lee").
func (r *resolver) fullNames() map[string]bool {
	out := map[string]bool{}
	for _, n := range r.names {
		if parts := nameParts(r.d.Slice(n.Span)); n.Kind == model.Person && len(parts) > 1 {
			out[strings.Join(parts, " ")] = true
			if len(parts) > 2 {
				out[strings.Join(parts[1:], " ")] = true
			}
		}
	}
	return out
}

// mendSpans joins what was cut after "of" ("University of" "Lindau") and cuts
// what a person is of away from a person's name ("Ann Lee of Green Party").
func (r *resolver) mendSpans() {
	people := r.fullNames()
	out := make([]model.Name, 0, len(r.names))
	for _, n := range r.names {
		if k := len(out) - 1; k >= 0 && out[k].Last == n.First && r.w.low[n.First-1] == "of" && r.w.sentence(n.First-1) == r.w.sentence(n.First) {
			out[k].Last, out[k].End = n.Last, n.End
			continue
		}
		if isPartyTag(r.d.Slice(n.Span)) {
			continue
		}
		of := n.First + 2
		for of < n.Last && r.w.low[of] != "of" {
			of++
		}
		person := model.Name{Span: model.Span{Start: n.Start, End: r.d.Tokens[min(of, n.Last)-1].End}, First: n.First, Last: of, Kind: model.Person}
		if of < n.Last-1 && (n.Kind == model.Person || people[strings.Join(nameParts(r.d.Slice(person.Span)), " ")]) {
			rest := model.Name{Span: model.Span{Start: r.d.Tokens[of+1].Start, End: n.End}, First: of + 1, Last: n.Last, Kind: model.Organization}
			out = append(out, person, rest)
			continue
		}
		out = append(out, n)
	}
	r.names = out
	for i := range r.w.name {
		r.w.name[i] = model.None
	}
	for i, n := range r.names {
		for t := n.First; t < n.Last; t++ {
			r.w.name[t] = int32(i)
		}
	}
}

// isPartyTag reports whether the words are those of "Paul Ryan, R-Wis.,".
func isPartyTag(s string) bool {
	return len(s) > 3 && len(s) < 10 && s[1] == '-' && strings.IndexByte("RDI", s[0]) >= 0 && 'A' <= s[2] && s[2] <= 'Z'
}

// prependGiven widens the name by the first name before it.
func (r *resolver) prependGiven(n *model.Name) {
	t := n.First - 1
	if t < 0 || !r.w.within(t, r.w.sentence(n.First)) || r.w.isName(t) || r.w.upos(t) != "PROPN" || !r.w.isCapital(t) || r.w.isRole(t) {
		return
	}
	if rel := r.w.rel(n.First); rel != "flat" && r.w.rel(t) != "compound" {
		return
	}
	n.First, n.Start = t, r.d.Tokens[t].Start
	r.w.name[t] = r.w.name[n.Last-1]
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
