package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// Abbreviations and what they stand for.

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
		if g.kind != model.Organization || !r.isAcronym(g.names[0]) {
			continue
		}
		// As it stands in the text: its canonical form may be a country's.
		if full := byInitials[strings.Join(nameParts(r.d.Slice(r.names[g.names[0]].Span)), " ")]; full != nil {
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
