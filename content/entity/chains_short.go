package entity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// How names are shortened, abbreviated and spelled otherwise.

// nameParts are the words of a name in canonical form: lower case, without
// full stops, articles, possessive endings and legal forms.
func nameParts(name string) []string {
	fields := strings.Fields(nameCleaner.Replace(strings.ToLower(name)))
	for len(fields) > 1 && fields[0] == "the" {
		fields = fields[1:]
	}
	for len(fields) > 1 && legalForms()[fields[len(fields)-1]] {
		fields = fields[:len(fields)-1]
	}
	for i, f := range fields {
		fields[i] = strings.TrimSuffix(f, "'s")
	}
	return slices.DeleteFunc(fields, func(f string) bool { return f == "" })
}

var nameCleaner = strings.NewReplacer(".", "", ",", " ", "’", "'")

// joinSame links a group to the one referent of its kind that it shortens.
func (r *resolver) joinSame(g *nameGroup) bool {
	var found *referent
	seen := 0
	for _, word := range []string{g.parts[len(g.parts)-1], g.parts[0]} {
		for _, e := range r.byWord[word] {
			if e == found || e.kind != g.kind || !shortens(g.kind, g.parts, e.parts) {
				continue
			}
			found = e
			seen++
		}
	}
	if seen != 1 { // two could be meant: neither is
		return false
	}
	g.to = found
	return true
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

// samePerson compares names of two words or more: the end or the beginning of
// the fuller name, or the same last word and first words that are the same, an
// initial of each other or a short form. "Jr." is somebody else.
func samePerson(x, y []string) bool {
	if len(x) < 2 || len(y) < 2 || isJunior(x) != isJunior(y) {
		return false
	}
	if len(x) < len(y) && (slices.Equal(x, y[len(y)-len(x):]) || slices.Equal(x, y[:len(x)])) {
		return true
	}
	if x[len(x)-1] != y[len(y)-1] || !sameMiddle(x, y) {
		return false
	}
	return sameGiven(x[0], y[0])
}

func isJunior(parts []string) bool {
	last := parts[len(parts)-1]
	return last == "jr" || last == "junior" || last == "ii" || last == "iii"
}

func sameGiven(a, b string) bool {
	if a == b || nicknameOf(a, b) || nicknameOf(b, a) {
		return true
	}
	return (utf8.RuneCountInString(a) == 1 || utf8.RuneCountInString(b) == 1) && a[0] == b[0]
}

func nicknameOf(short, full string) bool {
	return strings.Contains(nicknames()[short], " "+full+" ")
}

// sameMiddle reports whether no middle names contradict each other: George H. W.
// Bush is not George W. Bush.
func sameMiddle(x, y []string) bool {
	if len(x) < 3 || len(y) < 3 {
		return true
	}
	return x[1][0] == y[1][0]
}

// shortOrganization: "Barrick" for "Barrick Gold", "Alliance" for "Wadden Sea
// Alliance"; common words, countries and towns alone stand for nothing.
func shortOrganization(short, full []string) bool {
	if len(short) >= len(full) {
		return false
	}
	prefix := slices.Equal(short, full[:len(short)])
	suffix := slices.Equal(short, full[len(full)-len(short):])
	if !prefix && !suffix {
		return false
	}
	if len(short) > 1 {
		return true
	}
	if in := wordLists().one(short[0]); in&inPlaces != 0 {
		return prefix && len(full) == 2 && clubWords()[full[1]] || suffix && clubWords()[full[0]]
	} else if in&inDemonyms != 0 {
		return false
	}
	return !(prefix && leadingWords()[short[0]])
}

// one is the lists that a lower-case word stands in alone, in whatever case.
func (l lists) one(word string) flag {
	return l[listKey(word)] | l[listKey(strings.ToUpper(word))]
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
		if g.kind == model.Organization && len(g.parts) == 1 && full != nil && r.isAcronym(g.names[0]) {
			join(g, full)
		}
	}
}

// join makes the acronym's referent that of the full name, with whatever had
// joined the acronym before.
func join(short, full *nameGroup) {
	to := full.to.final()
	if short.to != nil && short.to.final() == to {
		return
	}
	if short.to != nil {
		short.to.final().merged = to
	}
	short.to, short.why = to, "The abbreviation of a name in the article."
}

// joinBrackets links "Médecins Sans Frontières (MSF)" and "UNHCR (United Nations
// High Commissioner …)", whatever the letters are.
func (r *resolver) joinBrackets(groups []*nameGroup) {
	of := map[int]*nameGroup{}
	for _, g := range groups {
		if g.kind == model.Organization && g.to != nil {
			for _, n := range g.names {
				of[n] = g
			}
		}
	}
	for i := 1; i < len(r.names); i++ {
		x, y := r.names[i-1], r.names[i]
		if y.First != x.Last+1 || r.w.lower(x.Last) != "(" || r.w.lower(y.Last) != ")" || of[i] == nil || of[i-1] == nil {
			continue
		}
		switch {
		case r.isAcronym(i) && len(of[i].parts) == 1 && len(of[i-1].parts) > 1:
			join(of[i], of[i-1])
		case r.isAcronym(i-1) && len(of[i-1].parts) == 1 && len(of[i].parts) > 1:
			join(of[i-1], of[i])
		}
	}
}

// isAcronym reports whether the name is written in capitals.
func (r *resolver) isAcronym(n int) bool {
	s := r.d.Slice(r.names[n].Span)
	return len(s) >= 2 && strings.ToUpper(s) == s && strings.IndexFunc(s, unicode.IsLetter) >= 0
}

// initials of the words, with and without the small ones ("of", "and", "for").
func initials(parts []string) []string {
	var all, big strings.Builder
	for _, p := range parts {
		for piece := range strings.SplitSeq(p, "-") {
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

// nearest of several is the one named last before the name, by a title's gender
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
		if best == nil || holds && !held || holds == held && e.last > best.last {
			best, held = e, holds
		}
	}
	if best == nil {
		return fits[0]
	}
	return best
}

// titleGender is what the title before a name says of its bearer.
func (w *words) titleGender(token int) gender {
	return titleGenders()[strings.TrimSuffix(w.lower(token-1), ".")]
}
