package entity

import (
	"strings"
	"sync"

	"brief/model"
)

// linkNominals links "the president" to the one named last who has that role,
// and "the company", "the country" or "the city" to the last name of its kind.
func (r *resolver) linkNominals() {
	r.inOrder()
	named := r.mentions
	var passed []int // indexes into named, of those before the token
	next := 0
	for t := 0; t+1 < len(r.d.Tokens); t++ {
		for next < len(named) && named[next].token <= t {
			passed = append(passed, next)
			next++
		}
		if w := r.w.lower(t); w != "the" && w != "this" {
			continue
		}
		head := r.nominalHead(t + 1)
		if head == model.None {
			continue
		}
		if e := r.bearer(named, passed, t, head); e != nil {
			r.add(e, t, head+1, r.d.Tokens[head].Span, model.ByNominal, false, "the last one named of that kind or role")
		}
	}
	r.inOrder()
}

// nominalHead is the noun of a short phrase that begins at t and holds no name.
func (r *resolver) nominalHead(t int) int {
	sentence := r.w.tokenSentence(t)
	for end := t; end < t+3 && r.w.within(end, sentence); end++ {
		word := r.w.lower(end)
		if isRoleWord(word) || groupNouns()[word] != 0 {
			after := r.w.lower(end + 1)
			if r.w.modifies(end+1) && r.w.upos(end+1) != "NUM" || after == "of" || after == "'s" && end > t {
				return model.None // "the president of …", "the company man"
			}
			return end
		}
		if r.w.upos(end) != "ADJ" {
			return model.None
		}
	}
	return model.None
}

// bearer is whom the phrase with that head most plainly means.
func (r *resolver) bearer(named []mention, passed []int, t, head int) *referent {
	word, sentence := r.w.lower(head), r.w.tokenSentence(t)
	kind := groupNouns()[word]
	for i := len(passed) - 1; i >= 0; i-- {
		m := &named[passed[i]]
		back := sentence - m.sentence
		if back > 12 {
			return nil
		}
		switch {
		case kind == 0 && m.kind == model.Person && hasRole(m.referent, word):
			return m.referent
		case kind == model.Place && m.kind == model.Place && back <= 2 && isCountryNoun(word) == isCountry(m.parts):
			return m.referent
		case kind == model.Organization && m.kind == model.Organization && back <= 2 && back >= 0:
			return m.referent
		}
	}
	return nil
}

func hasRole(e *referent, word string) bool {
	for _, r := range e.roles {
		if r == word {
			return true
		}
	}
	return false
}

func isCountryNoun(word string) bool { return word == "country" || word == "nation" }

// groupNouns are what organizations and places are called after they were named.
var groupNouns = sync.OnceValue(func() map[string]model.Kind {
	m := map[string]model.Kind{}
	for w := range wordSet("company firm corporation bank airline carrier organization organisation group agency association team club party church university institute foundation newspaper magazine broadcaster union committee commission ministry council court manufacturer retailer publisher network charity alliance") {
		m[w] = model.Organization
	}
	for w := range wordSet("country nation city town village island province region") {
		m[w] = model.Place
	}
	return m
})

// isCountry reports whether the canonical words are those of a country.
func isCountry(parts []string) bool { return countryNames()[strings.Join(parts, " ")] }

var countryNames = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, c := range strings.Split(strings.ToLower(countries), ",") {
		m[strings.Join(canonicalPlace(strings.Fields(c)), " ")] = true
	}
	return m
})
