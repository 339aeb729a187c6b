package entity

import (
	"slices"
	"strings"

	"brief/model"
)

// Names that are the same word for word.

// sameNames groups names that are the same word for word.
func (r *resolver) sameNames() []*nameGroup {
	var groups []*nameGroup
	find := map[string]*nameGroup{}
	for i, n := range r.names {
		parts := nameParts(r.d.Slice(n.Span))
		if len(parts) == 0 {
			continue
		}
		if n.Kind == model.Place && isUnion(parts) {
			n.Kind = model.Organization
		}
		if n.Kind == model.Place || isCountry(parts) {
			parts = canonicalPlace(parts)
		} else if n.Kind == model.Organization && (len(parts) > 1 || isUnion(parts)) {
			parts = append(strings.Fields(ownerOf(parts[0])), parts[1:]...)
		}
		key := n.Kind.String() + " " + strings.Join(parts, " ")
		g := find[key]
		if g == nil {
			g = &nameGroup{kind: n.Kind, key: strings.Join(parts, " "), parts: parts, why: "Named in full."}
			find[key] = g
			groups = append(groups, g)
		}
		g.names = append(g.names, i)
	}
	return groups
}

// settleKinds gives a name that was read as several kinds the commonest one,
// unless the rarer is a person with a full name of that surname.
func (r *resolver) settleKinds(groups []*nameGroup) {
	best := map[string]*nameGroup{}
	for _, g := range groups {
		if b := best[g.key]; b == nil || len(g.names) > len(b.names) || isCountry(g.parts) && g.kind == model.Place {
			best[g.key] = g
		}
	}
	surname := map[string]bool{}
	for _, g := range groups {
		if g.kind == model.Person && len(g.parts) > 1 {
			surname[g.parts[len(g.parts)-1]] = true
		}
	}
	for _, g := range groups {
		b := best[g.key]
		if g == b || surname[g.key] && (g.kind == model.Person || b.kind == model.Person) {
			continue
		}
		if len(b.names) > len(g.names) || g.kind != model.Person && b.kind != model.Person {
			g.kind = b.kind
		}
	}
}

// mergeGroups joins groups that settled on the same kind and key.
func mergeGroups(groups []*nameGroup) []*nameGroup {
	find := map[string]*nameGroup{}
	out := groups[:0]
	for _, g := range groups {
		key := g.kind.String() + " " + g.key
		if first := find[key]; first != nil {
			first.names = append(first.names, g.names...)
			slices.Sort(first.names)
			continue
		}
		find[key] = g
		out = append(out, g)
	}
	return out
}

// isUnion reports whether a name is that of a body of states that is no place.
func isUnion(parts []string) bool { return len(parts) == 1 && (parts[0] == "un" || parts[0] == "eu") }

// ownerOf spells out whose body it is: "UN Security Council".
func ownerOf(word string) string {
	switch word {
	case "us":
		return "united states"
	case "uk":
		return "united kingdom"
	case "un":
		return "united nations"
	case "eu":
		return "european union"
	}
	return word
}
