package entity

import (
	"slices"

	"brief/content/learn"
	"brief/model"
)

// Where names begin and end.

// trim takes marks and joining words off the ends of names. A name that ends
// with "of" takes in the name that follows ("University of | Hong Kong").
func (p *place) trim(d *model.Document, names []model.Name) []model.Name {
	out := names[:0]
	for i := 0; i < len(names); i++ {
		n := names[i]
		for i+1 < len(names) && n.Kind != model.Person && p.unfinished(n) && names[i+1].First == n.Last {
			i++
			n.Last = names[i].Last
		}
		if i+1 < len(names) && p.purpose(n, names[i+1]) {
			i++
			n.Last = names[i].Last
		}
		end := len(p.words)
		if i+1 < len(names) {
			end = names[i+1].First
		}
		p.trimOne(&n, end)
		if n.First < n.Last && !p.isGroup(n) {
			n.Span = model.Span{Start: d.Tokens[n.First].Start, End: d.Tokens[n.Last-1].End}
			out = append(out, n)
		}
	}
	return p.apart(d, out)
}

// apart makes two names of a town and what it lies in where a dateline has them
// ("FLINT, Mich.") or the article names the town alone too.
func (p *place) apart(d *model.Document, names []model.Name) []model.Name {
	alone := map[learn.Feature]bool{}
	for _, n := range names {
		alone[p.tail(&n)] = true
	}
	out := make([]model.Name, 0, len(names))
	for _, n := range names {
		for comma := p.comma(&n); comma < n.Last; comma = p.comma(&n) {
			town := model.Name{Span: model.Span{Start: n.Start, End: d.Tokens[comma-1].End}, First: n.First, Last: comma, Kind: model.Place}
			if !alone[p.tail(&town)] && !allCapitals(d.Slice(d.Tokens[n.First].Span)) {
				break
			}
			alone[p.tail(&town)] = true
			out = append(out, town)
			for n.First = comma + 1; n.First < n.Last-1 && p.loose(n.First); {
				n.First++
			}
			n.Start = d.Tokens[n.First].Start
		}
		out = append(out, n)
	}
	return out
}

// comma is the first comma in a place's name, the end of the name without one.
func (p *place) comma(n *model.Name) int {
	at := n.First
	for at < n.Last && (n.Kind != model.Place || p.words[at].text != ",") {
		at++
	}
	return at
}

// purpose reports whether the next name is what the body of the first is for and
// names nothing of its own ("Warhol Foundation for the | Visual Arts").
func (p *place) purpose(n, next model.Name) bool {
	between := next.First - n.Last
	if n.Kind != model.Organization || next.Kind != model.Organization || between < 1 || between > 2 || p.words[n.Last-1].listed&inOrgWords == 0 {
		return false
	}
	if p.words[n.Last].text != "for" || between == 2 && p.words[n.Last+1].text != "the" {
		return false
	}
	return !slices.ContainsFunc(p.words[next.First:next.Last], func(w word) bool { return (w.listed|w.phrase)&(inOrgs|inOrgWords) != 0 })
}

// trimOne trims a name before whose next one is token end.
func (p *place) trimOne(n *model.Name, end int) {
	if n.Last-n.First == 1 && p.words[n.First].text == "The" {
		p.complete(n, end)
	}
	if n.Last-n.First == 3 && p.partisan(n.First) {
		n.First, n.Kind = n.First+2, model.Place
	}
	for n.Kind == model.Person && n.Last-n.First > 2 && p.honours(n.Last-1) {
		n.Last--
	}
	if n.Kind == model.Person && n.Last-n.First > 2 && p.heads(n.First) {
		n.First++
	}
	for n.First < n.Last && p.loose(n.First) {
		n.First++
	}
	for n.First < n.Last && p.loose(n.Last-1) && !closes(p.words[n.First:n.Last]) {
		n.Last--
	}
}

// heads reports whether word i is the title of several: "Sens. | Jeff Merkley and".
func (p *place) heads(i int) bool {
	switch p.words[i].text {
	case "Sens.", "Reps.", "Govs.", "Gens.", "Cols.", "Profs.", "Drs.", "Messrs.", "Revs.":
		return true
	}
	return false
}

// honours reports whether word i is what stands behind the names of those who
// hold an order, a degree or a seat.
func (p *place) honours(i int) bool {
	switch p.words[i].text {
	case "DBE", "KBE", "CBE", "OBE", "MBE", "CMG", "KCMG", "GCMG", "KCB", "GCB", "CVO", "DSO", "RA", "FRS", "FBA",
		"KC", "QC", "MP", "MSP", "MEP", "MLA", "MPP", "TD", "PC", "MD", "PhD", "Ph.D.", "M.D.", "Esq", "Esq.":
		return true
	}
	return false
}

// complete gives "The" alone the rest of its run ("The | Canadian Press"), or
// makes the name empty when there is none.
func (p *place) complete(n *model.Name, end int) {
	if r := p.runOf[n.First]; r >= 0 {
		end = min(end, p.runs[r].last)
	}
	first := n.First
	for n.Last < end && p.words[n.Last].upper() {
		n.Last++
	}
	if n.Last == first+1 {
		n.First = n.Last
	}
}

// partisan reports whether a party's letter stands before a state ("D-Wash.").
func (p *place) partisan(i int) bool {
	switch p.words[i].text {
	case "D", "R", "I":
		return p.words[i+1].text == "-" && (p.words[i+2].listed|p.words[i+2].phrase)&inPlaces != 0
	}
	return false
}

// isGroup reports whether a person's name is only the word for a group
// ("Democrats"), and no name that ended longer ones before.
func (p *place) isGroup(n model.Name) bool {
	w := &p.words[n.First]
	return n.Kind == model.Person && n.Last-n.First == 1 &&
		w.listed&inDemonyms != 0 && w.listed&(inGiven|inSurnames|inPlaces|inOrgs) == 0 &&
		p.types[w.typ].seen&(seenAfterGiven|seenAfterTitle|seenRunLast) == 0
}

// unfinished reports whether a name ends with a word that asks for more.
func (p *place) unfinished(n model.Name) bool {
	switch p.words[n.Last-1].text {
	case "of", "for", "the":
		return true
	}
	return false
}

// loose reports whether no name begins or ends with word i.
func (p *place) loose(i int) bool {
	w := &p.words[i]
	switch w.text {
	case "of", "the", "for", "and", "&", "'s", "’s", "in", "by", "to":
		return true
	}
	return w.casing == mark
}

// closes reports whether the last of words closes what one before opened, or is
// a mark that belongs to a name ("Yahoo!").
func closes(words []word) bool {
	open := ""
	switch words[len(words)-1].text {
	case ")":
		open = "("
	case "]":
		open = "["
	case "”":
		open = "“"
	case "\"":
		open = "\""
	case "!", "+", "*":
		return len(words) > 1
	default:
		return false
	}
	return slices.ContainsFunc(words[:len(words)-1], func(w word) bool { return w.text == open })
}
