package entity

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// The worldwide corpus of names, which lost names within names, marks of an
// organization only what follows the place or the people that its name begins
// with ("Dubai [Police]"). Readers take the whole for the name, and so do we;
// what that corpus marks is kept beside it.

// directions are named in the lists as regions and say of no body whose it is.
var directions = sync.OnceValue(func() map[string]bool {
	return wordSet("central north south east west northern southern eastern western")
})

// propers notes in the mentions of organizations what the corpora mark of them.
func (r *resolver) propers() {
	places := map[string]bool{}
	for _, n := range r.names {
		if n.Kind == model.Place {
			places[r.d.Slice(n.Span)] = true
		}
	}
	for _, m := range r.mentions {
		if m.Type == model.ByName && m.referent.final().kind == model.Organization {
			m.Proper = r.proper(m, places)
		}
	}
}

// proper is what follows the longest place or people that a name begins with;
// zero when it begins with none, and when nothing that could be a name follows.
func (r *resolver) proper(m *mention, places map[string]bool) model.Span {
	tokens := r.d.Tokens
	for t := min(m.last, m.token+longestName) - 1; t > m.token; t-- {
		before := r.d.Text[m.Start:tokens[t-1].End]
		if !places[before] && listed(before)&(inCountries|inCities|inRegions|inDemonyms) == 0 {
			continue
		}
		first, _ := utf8.DecodeRuneInString(tokens[t].In(r.d.Text))
		if directions()[strings.ToLower(before)] || !unicode.IsUpper(first) {
			break
		}
		return model.Span{Start: tokens[t].Start, End: m.End}
	}
	return model.Span{}
}
