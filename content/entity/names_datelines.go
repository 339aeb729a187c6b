package entity

import "brief/model"

// datelines makes places of the words in capitals that begin a paragraph and
// stand before a dash or an agency in brackets ("ESBJERG, Denmark (AP) —").
func (p *place) datelines(d *model.Document, names []model.Name) []model.Name {
	var places []model.Name
	n, par := 0, 0
	for _, s := range d.Sentences {
		for par < len(d.Paragraphs) && d.Paragraphs[par].Start < s.Start {
			par++
		}
		for n < len(names) && names[n].First < s.First {
			n++
		}
		if par == len(d.Paragraphs) || d.Paragraphs[par].Start != s.Start {
			continue
		}
		last := p.dateline(d, s)
		switch {
		case last == s.First:
		case n < len(names) && names[n].First == s.First && names[n].Last == last && p.words[s.First].listed&inOrgs == 0:
			names[n].Kind = model.Place
		case n == len(names) || names[n].First >= last:
			span := model.Span{Start: s.Start, End: d.Tokens[last-1].End}
			places = append(places, model.Name{Span: span, First: s.First, Last: last, Kind: model.Place})
		}
	}
	return inOrder(append(names, places...))
}

// maxDateline is how many words in capitals a dateline has at most, and how many words in all before its dash.
const (
	maxDateline     = 4
	maxDatelineTail = 8
)

// dateline is the end of the place in capitals that a sentence begins with, its beginning when it has none.
func (p *place) dateline(d *model.Document, s model.Sentence) int {
	first, last := s.First, s.First
	for last < s.Last && last-first < maxDateline && allCapitals(d.Slice(d.Tokens[last].Span)) {
		last++
	}
	if last == first || last == s.Last {
		return first
	}
	if next := p.words[last].text; next != "," && next != "(" && !dash(next) {
		return first
	}
	for i := last; i < min(last+maxDatelineTail, s.Last); i++ {
		if dash(p.words[i].text) {
			return last
		}
	}
	return first
}

func dash(text string) bool { return text == "—" || text == "–" || text == "-" || text == "--" }
