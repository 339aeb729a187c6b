package entity

import "brief/model"

// known makes an organization of a name of several words that is listed as
// nothing else: of one read as a place, and of one left out that stands in no
// longer run of capitals ("Manchester City").
func (p *place) known(d *model.Document, names []model.Name) []model.Name {
	var missing []model.Name
	at := 0
	for i := 0; i < len(p.words); i++ {
		last := p.listedOrganization(i)
		if last-i < 2 {
			continue
		}
		for at < len(names) && names[at].Last <= i {
			at++
		}
		switch {
		case at == len(names) || names[at].First >= last:
			if r := p.runs[p.runOf[i]]; r.first == i && r.last == last && !p.words[i].first {
				span := model.Span{Start: d.Tokens[i].Start, End: d.Tokens[last-1].End}
				missing = append(missing, model.Name{Span: span, First: i, Last: last, Kind: model.Organization})
			}
		case names[at].First == i && names[at].Last == last && names[at].Kind == model.Place:
			names[at].Kind = model.Organization
		}
		i = last - 1
	}
	return inOrder(append(names, missing...))
}

// listedOrganization is one past an entry that begins with word i and stands in
// the lists of organizations alone; i when there is none.
func (p *place) listedOrganization(i int) int {
	only := func(w *word) bool {
		return w.phrase&inOrgs != 0 && w.phrase&(inPlaces|inProducts|inWorks|inDemonyms) == 0
	}
	if w := &p.words[i]; !w.upper() || !only(w) || w.phrase&inside != 0 {
		return i
	}
	last := i + 1
	for last < len(p.words) && only(&p.words[last]) && p.words[last].phrase&inside != 0 {
		last++
	}
	return last
}
