package entity

import (
	"slices"

	"brief/content/learn"
	"brief/model"
)

// shortened adds words left outside that stand alone, inside a sentence, for
// one that the article names in full: "the Cruise video" of Tom Cruise, "the
// Commons" of the House of Commons.
func (p *place) shortened(d *model.Document, names []model.Name) []model.Name {
	ends := p.endings(names)
	n := len(names)
	for i, at := 0, 0; i < len(p.words); i++ {
		for at < n && names[at].Last <= i {
			at++
		}
		w := &p.words[i]
		if at < n && names[at].First <= i || w.casing != capitalised || w.first || ends[w.lower] == 0 {
			continue
		}
		if r := p.runs[p.runOf[i]]; r.last-r.first == 1 {
			span := model.Span{Start: d.Tokens[i].Start, End: d.Tokens[i].End}
			names = append(names, model.Name{Span: span, First: i, Last: i + 1, Kind: ends[w.lower]})
		}
	}
	return inOrder(names)
}

// inOrder sorts names by where they stand.
func inOrder(names []model.Name) []model.Name {
	slices.SortFunc(names, func(a, b model.Name) int { return a.First - b.First })
	return names
}

// headline cuts the names of a title whose every word has a capital down to
// what the text below has ("Elizabeth Warren | Hammers Bank").
func (p *place) headline(d *model.Document, names []model.Name) {
	if d.TitleSpan.IsZero() {
		return
	}
	below := map[learn.Feature]bool{}
	for i := range names {
		if !names[i].Overlaps(d.TitleSpan) {
			below[p.tail(&names[i])] = true
		}
	}
	for i := range names {
		n := &names[i]
		if !n.Overlaps(d.TitleSpan) || below[p.tail(n)] {
			continue
		}
		short := *n
		for short.Last = min(n.Last, n.First+maxMatched); short.Last-short.First > 2; {
			if short.Last--; below[p.tail(&short)] {
				n.Last, n.End = short.Last, d.Tokens[short.Last-1].End
				break
			}
		}
	}
}

// endings is what the last words of longer names stand for alone: people's
// surnames, and what comes behind "of" in an organization's name and is neither
// a place nor a people. A word that the article has in lower case too stands for nothing.
func (p *place) endings(names []model.Name) map[learn.Feature]model.Kind {
	ends := map[learn.Feature]model.Kind{}
	for _, n := range names {
		w := &p.words[n.Last-1]
		if n.Last-n.First < 2 || w.casing != capitalised || p.types[w.typ].seen&seenLower != 0 {
			continue
		}
		if n.Kind == model.Person || n.Kind == model.Organization && p.words[n.Last-2].text == "of" && p.standsAlone(w) {
			ends[w.lower] = n.Kind
		}
	}
	return ends
}

// standsAlone reports whether the word means an organization, if it means anything listed.
func (p *place) standsAlone(w *word) bool {
	return w.listed&inPlaces == 0 && (w.listed&inOrgs != 0 || w.listed&inDemonyms == 0)
}
