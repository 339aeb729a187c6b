package entity

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// nameGroup is the names of a document with the same canonical words and kind.
type nameGroup struct {
	kind  model.Kind
	key   string
	parts []string
	names []int // indexes into Names
	to    *referent
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
		default:
			r.newReferent(g)
		}
	}
	r.joinAcronyms(groups)
	for _, g := range groups {
		if g.to == nil {
			continue
		}
		for _, n := range g.names {
			r.addName(n, g.to.final())
		}
	}
	r.linkShortNames(short)
	r.inOrder()
}

// sameNames groups names that are the same word for word.
func (r *resolver) sameNames() []*nameGroup {
	var groups []*nameGroup
	find := map[string]*nameGroup{}
	surname := r.surnames()
	for i, n := range r.d.Names {
		parts := nameParts(r.d.Slice(n.Span))
		if len(parts) == 0 {
			continue
		}
		if len(parts) == 1 && surname[parts[0]] && !rolePrepositions()[r.w.lower(n.First-1)] {
			n.Kind = model.Person // "Paris" after "Valeska Paris", but not "in Paris"
		}
		if n.Kind == model.Place {
			parts = canonicalPlace(parts)
		}
		key := n.Kind.String() + " " + strings.Join(parts, " ")
		g := find[key]
		if g == nil {
			g = &nameGroup{kind: n.Kind, key: strings.Join(parts, " "), parts: parts}
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
		if b := best[g.key]; b == nil || len(g.names) > len(b.names) {
			best[g.key] = g
		}
	}
	surname := r.surnames()
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

// surnames are the last words of the full names of people.
func (r *resolver) surnames() map[string]bool {
	out := map[string]bool{}
	for _, n := range r.d.Names {
		if parts := nameParts(r.d.Slice(n.Span)); n.Kind == model.Person && len(parts) > 1 {
			out[parts[len(parts)-1]] = true
		}
	}
	return out
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

func (r *resolver) newReferent(g *nameGroup) {
	g.to = &referent{kind: g.kind, parts: g.parts}
	if g.kind == model.Person {
		if g.to.gender = givenGender(g.parts[0]); g.to.gender == eitherGender {
			g.to.gender = unknownGender
		}
	}
	for i, p := range g.parts {
		if !slices.Contains(g.parts[:i], p) && len(r.byWord[p]) < crowd {
			r.byWord[p] = append(r.byWord[p], g.to)
		}
	}
}

// crowd bounds how many referents that share a word are compared.
const crowd = 64

// joinSame links a group to the one referent of its kind that it shortens.
func (r *resolver) joinSame(g *nameGroup) bool {
	var found *referent
	for _, e := range r.byWord[g.parts[len(g.parts)-1]] {
		if e.kind != g.kind || !shortens(g.kind, g.parts, e.parts) {
			continue
		}
		if found != nil { // two could be meant: neither is
			return false
		}
		found = e
	}
	g.to = found
	return found != nil
}

// shortens reports whether short can stand for full.
func shortens(kind model.Kind, short, full []string) bool {
	switch kind {
	case model.Person:
		return samePerson(short, full)
	case model.Organization:
		return shortOrganization(short, full)
	}
	return shortPlace(short, full)
}

// samePerson compares names of two words or more: the same last word, and first
// words that are the same or an initial of each other.
func samePerson(x, y []string) bool {
	if len(x) < 2 || len(y) < 2 || x[len(x)-1] != y[len(y)-1] {
		return false
	}
	a, b := x[0], y[0]
	if a == b {
		return true
	}
	return (utf8.RuneCountInString(a) == 1 || utf8.RuneCountInString(b) == 1) && a[0] == b[0]
}

// shortOrganization: "Barrick" for "Barrick Gold", "Alliance" for "Wadden Sea
// Alliance"; common words alone stand for nothing.
func shortOrganization(short, full []string) bool {
	if len(short) >= len(full) {
		return false
	}
	prefix := slices.Equal(short, full[:len(short)])
	suffix := slices.Equal(short, full[len(full)-len(short):])
	if !prefix && !suffix {
		return false
	}
	_, country := countryOf(strings.Join(short, " "))
	return len(short) > 1 || !country && !(prefix && leadingWords()[short[0]])
}

// shortPlace: "New York" for "New York City", "Washington" for "Washington DC".
func shortPlace(short, full []string) bool {
	return len(full) == len(short)+1 && slices.Equal(short, full[:len(short)]) && placeEndings()[full[len(full)-1]]
}

// joinAcronyms links "UN" to "United Nations" and the like.
func (r *resolver) joinAcronyms(groups []*nameGroup) {
	byInitials := map[string]*nameGroup{}
	for _, g := range groups {
		if g.to != nil && g.kind == model.Organization && len(g.parts) > 1 {
			for _, s := range initials(g.parts) {
				if byInitials[s] == nil {
					byInitials[s] = g
				}
			}
		}
	}
	for _, g := range groups {
		full := byInitials[g.key]
		if g.kind != model.Organization || len(g.parts) != 1 || full == nil || full.to == g.to || !r.isAcronym(g) {
			continue
		}
		if g.to != nil {
			g.to.merged = full.to // and with it whatever had joined the acronym
		}
		g.to = full.to
	}
}

// isAcronym reports whether the name is written in capitals.
func (r *resolver) isAcronym(g *nameGroup) bool {
	s := r.d.Slice(r.d.Names[g.names[0]].Span)
	return len(g.key) >= 2 && strings.ToUpper(s) == s && strings.IndexFunc(s, unicode.IsLetter) >= 0
}

// initials of the words, with and without the small ones ("of", "and", "for").
func initials(parts []string) []string {
	var all, big strings.Builder
	for _, p := range parts {
		for _, piece := range strings.Split(p, "-") {
			c, _ := utf8.DecodeRuneInString(piece)
			if c == utf8.RuneError {
				continue
			}
			all.WriteRune(c)
			if !smallWords()[piece] {
				big.WriteRune(c)
			}
		}
	}
	return []string{big.String(), all.String()}
}

// linkShortNames links surnames and given names standing alone, each to the
// person of that name mentioned last before it, else to the first after it.
func (r *resolver) linkShortNames(short []*nameGroup) {
	for _, g := range short {
		fits := r.peopleNamed(g.parts[0])
		if len(fits) == 0 {
			r.newReferent(g)
			fits = []*referent{g.to}
		}
		for _, n := range g.names {
			r.addName(n, r.nearest(fits, r.d.Names[n].First))
		}
	}
}

// peopleNamed are those with the word as surname, or else as given name.
func (r *resolver) peopleNamed(word string) []*referent {
	var family, given []*referent
	for _, e := range r.byWord[word] {
		if e.kind != model.Person || len(e.parts) < 2 {
			continue
		}
		if e.parts[0] == word {
			given = append(given, e)
		} else {
			family = append(family, e)
		}
	}
	if len(family) > 0 {
		return family
	}
	return given
}

// nearest of several is the one named last before the token, by a title's
// gender if there is one.
func (r *resolver) nearest(fits []*referent, token int) *referent {
	title := r.w.titleGender(token)
	var best *referent
	at := -1
	for _, e := range fits {
		if title != unknownGender && e.gender != unknownGender && e.gender != title {
			continue
		}
		if last := e.namedBefore(token); best == nil || last > at {
			best, at = e, last
		}
	}
	if best == nil {
		return fits[0]
	}
	return best
}

// namedBefore is the token of the last name before the given one, -1 for none.
func (e *referent) namedBefore(token int) int {
	i, _ := slices.BinarySearch(e.named, token)
	if i == 0 {
		return -1
	}
	return e.named[i-1]
}

// addName makes a mention of the n-th name and learns the gender of its title.
func (r *resolver) addName(n int, e *referent) {
	name := r.d.Names[n]
	if g := r.w.titleGender(name.First); g != unknownGender && e.kind == model.Person {
		e.gender = g
	}
	at, _ := slices.BinarySearch(e.named, name.First)
	e.named = slices.Insert(e.named, at, name.First)
	r.add(e, name.First, name.Last, name.Span, model.ByName, true, "named")
}
