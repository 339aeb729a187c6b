package entity

import (
	"strings"

	"brief/model"
)

// Names that were cut in the wrong place.

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
