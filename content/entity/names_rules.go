package entity

import (
	"brief/content/learn"
	"brief/model"
)

// mend applies what is known for certain to the names that were found.
func (p *place) mend(d *model.Document, names []model.Name) []model.Name {
	p.dropArticles(d, names)
	p.surnames(names)
	return p.widen(d, names)
}

// dropArticles takes "The" off at the beginning of a sentence or behind a mark
// (the dash of a dateline), where its capital says nothing, unless the name is listed with it ("The Hague").
func (p *place) dropArticles(d *model.Document, names []model.Name) {
	for i := range names {
		n := &names[i]
		begins := p.words[n.First].first || n.First > 0 && p.words[n.First-1].casing == mark
		if w := &p.words[n.First]; n.Last-n.First > 1 && begins && w.phrase == 0 && (w.text == "The" || w.text == "THE") {
			n.First++
			n.Start = d.Tokens[n.First].Start
		}
	}
}

// surnames makes one word a person where it ended a person's longer name
// before, and no preposition says place ("Denzel Washington … Washington said").
func (p *place) surnames(names []model.Name) {
	people := map[learn.Feature]bool{}
	for i := range names {
		n := &names[i]
		last := p.words[n.Last-1].lower
		switch {
		case n.Kind == model.Person && n.Last-n.First > 1:
			people[last] = true
		case n.Kind != model.Person && n.Last-n.First == 1 && people[last] && !p.placed(n.First):
			n.Kind = model.Person
		}
	}
}

// placed reports whether a preposition of place stands before a word.
func (p *place) placed(i int) bool {
	return i > 0 && p.words[i-1].listed&inPlacePrepositions != 0
}

// The corpora leave a people's name outside the name that follows it ("the
// Norwegian [Ministry of Foreign Affairs]"). It belongs inside where the rest
// would not name anything: where the whole is a known name ("European Union"),
// where one word would be left ("Omani Navy"), and where the article tells two
// apart by it ("the Russian" and "the Ukrainian Defence Ministry").

// widen takes such words into the names before which they stand.
func (p *place) widen(d *model.Document, names []model.Name) []model.Name {
	peoples := p.peoplesBefore(names)
	end := 0 // of the name before
	for i := range names {
		n := &names[i]
		first := n.First
		if p.leads(n, end) && (n.Last-first == 1 || p.known(first) || peoples[p.tail(n)] == severalPeoples) {
			n.First = first - 1
			n.Start = d.Tokens[n.First].Start
		}
		end = n.Last
	}
	return names
}

// leads reports whether the word before a name, not before token end, is that
// of a people, in the same line of words.
func (p *place) leads(n *model.Name, end int) bool {
	if n.Kind == model.Person || n.First <= end {
		return false
	}
	w, head := &p.words[n.First-1], &p.words[n.First]
	return w.listed&inDemonyms != 0 && w.upper() && head.casing == capitalised && p.runOf[n.First-1] == p.runOf[n.First]
}

// known reports whether a listed name goes over from the word before to this one.
func (p *place) known(first int) bool {
	return p.words[first].phrase&inOrgs != 0 && p.words[first].phrase&inside != 0 && p.words[first-1].phrase&inOrgs != 0
}

// severalPeoples stands for more than one people.
const severalPeoples learn.Feature = 1

// peoplesBefore is the people before each name, by the hash of the name.
func (p *place) peoplesBefore(names []model.Name) map[learn.Feature]learn.Feature {
	by := map[learn.Feature]learn.Feature{}
	end := 0
	for i := range names {
		n := &names[i]
		if p.leads(n, end) {
			key, people := p.tail(n), p.words[n.First-1].lower
			if was, ok := by[key]; ok && was != people {
				people = severalPeoples
			}
			by[key] = people
		}
		end = n.Last
	}
	return by
}

func (p *place) tail(n *model.Name) learn.Feature {
	key := learn.Feature(n.Last - n.First)
	for i := n.First; i < n.Last; i++ {
		key = learn.Join(key, p.words[i].lower)
	}
	return key
}
