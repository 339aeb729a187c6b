package entity

import (
	"slices"
	"strings"
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
		if fields[i] = strings.TrimSuffix(f, "'s"); fields[i] == "saint" {
			fields[i] = "st"
		}
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
// initial of each other or a short form, or the surname first. "Jr." is somebody else.
func samePerson(x, y []string) bool {
	if len(x) < 2 || len(y) < 2 || isJunior(x) != isJunior(y) || namedAfter()[x[len(x)-1]] != namedAfter()[y[len(y)-1]] {
		return false
	}
	if len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0] { // "Higuchi Ichiyō", as in Japanese
		return true
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
	switch {
	case len(short) > 1:
		return true
	case short[0] == "house": // of Commons, of Representatives; not the White House
		return prefix && full[1] == "of"
	}
	if in := listed(short[0]); in&inPlaces != 0 {
		return prefix && len(full) == 2 && (clubWords()[full[1]] || schoolWords()[full[1]]) || suffix && clubWords()[full[0]]
	} else if in&inDemonyms != 0 {
		return suffix && in&inOrgs != 0
	}
	return !(prefix && leadingWords()[short[0]])
}

// shortPlace: "New York" for "New York City", "Washington" for "Washington DC".
func shortPlace(short, full []string) bool {
	return len(full) == len(short)+1 && slices.Equal(short, full[:len(short)]) && placeEndings()[full[len(full)-1]]
}
