package entity

import (
	"strings"

	"brief/model"
)

// One name standing alone, and whose it is.

// peopleNamed are those with the word as surname, or else as given name. In
// Chinese, Korean and Vietnamese names the surname stands first.
func (r *resolver) peopleNamed(word string) []*referent {
	var family, given []*referent
	for _, e := range r.byWord[word] {
		switch {
		case e.kind != model.Person || len(e.parts) < 2:
		case isFamilyName(word, e.parts):
			family = append(family, e)
		default:
			given = append(given, e)
		}
	}
	if len(family) > 0 {
		return family
	}
	return given
}

func isFamilyName(word string, parts []string) bool {
	last := parts[len(parts)-1]
	if isJunior(parts) {
		last = parts[len(parts)-2]
	}
	if word == last {
		return true
	}
	if word == parts[0] {
		return familyFirst()[word] && len(parts) <= 3
	}
	return len(parts) > 2 && word == parts[len(parts)-2] && givenGender(word) == unknownGender // López Obrador
}

// isFamily reports whether the name is the plural of somebody's surname: "the Clintons".
func (r *resolver) isFamily(g *nameGroup) bool {
	single := strings.TrimSuffix(g.parts[0], "s")
	return single != g.parts[0] && r.w.lower(r.names[g.names[0]].First-1) == "the" && len(r.peopleNamed(single)) > 0
}

// nearest of several is the one whose the name is by better, of a title's gender
// if there is one, and rather one who was given the same office before.
func (r *resolver) nearest(fits []*referent, n int) *referent {
	token := r.names[n].First
	title := r.w.titleGender(token)
	office := ""
	if first := r.w.roleBefore(token); first < token && len(fits) > 1 {
		office = r.w.low[r.w.roleHead(first, token)]
	}
	var best *referent
	held := false
	for _, e := range fits {
		if title != unknownGender && e.gender != unknownGender && e.gender != title {
			continue
		}
		holds := office != "" && hasWord(e.offices, office)
		if best == nil || holds && !held || holds == held && better(e, best) {
			best, held = e, holds
		}
	}
	if best == nil {
		return fits[0]
	}
	return best
}

// better reports whether a name that several have is rather e's: it stays with
// whom it was given to; the first time it is that of the one named most, and
// between equals of the one named last. The others of a family are named in full.
func better(e, than *referent) bool {
	if (e.alone > 0) != (than.alone > 0) {
		return e.alone > 0
	}
	if e.alone == 0 && e.names != than.names {
		return e.names > than.names
	}
	return e.last > than.last
}

// titleGender is what the title before a name says of its bearer.
func (w *words) titleGender(token int) gender {
	return titleGenders()[strings.TrimSuffix(w.lower(token-1), ".")]
}
