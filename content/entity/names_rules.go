package entity

import (
	"slices"
	"strings"

	"brief/content/learn"
	"brief/model"
)

var (
	// creedWords are the groups that organizations are named after rather than belong to.
	creedWords = wordSet(`african american asian arab european islamic muslim catholic christian jewish hindu sikh buddhist orthodox
anglican baptist methodist lutheran evangelical protestant presbyterian mormon communist conservative democrat democratic liberal
republican socialist labour nordic baltic caribbean western pacific zionist maoist marxist aboriginal indigenous`)
	// stateNouns are in the names of bodies that every state has.
	stateNouns = wordSet(`ministry government army navy parliament embassy consulate senate cabinet police court military armed forces
congress foreign defence defense interior department presidency ministries constitution secretariat legislature mission treasury
intelligence coast state prosecutor attorney judiciary command security office prime minister premier president`)
)

// mend applies what is known for certain to the names that were found.
func (p *place) mend(d *model.Document, names []model.Name) []model.Name {
	names = p.dropTitles(p.dropCommon(p.datelines(d, p.trim(d, names))))
	names = p.known(d, names)
	p.headline(d, names)
	names = p.shortened(d, names)
	p.dropArticles(d, names)
	p.surnames(names)
	p.agree(names)
	return p.widen(d, names)
}

// dropCommon takes out single words that have their capital from the beginning
// of a sentence alone: the article has them in lower case, never with a capital
// inside a sentence, and no list knows them ("Bridge opens again" of a bridge).
func (p *place) dropCommon(names []model.Name) []model.Name {
	return slices.DeleteFunc(names, func(n model.Name) bool {
		w := &p.words[n.First]
		seen := p.types[w.typ].seen
		return n.Last-n.First == 1 && w.first && seen&seenLower != 0 && seen&seenMiddle == 0 && w.listed&(inPlaces|inGiven|inSurnames|inOrgs) == 0
	})
}

// dropTitles takes out people's names that are only what somebody is ("the
// President", "NASA Administrator").
func (p *place) dropTitles(names []model.Name) []model.Name {
	return slices.DeleteFunc(names, func(n model.Name) bool {
		first, last := &p.words[n.First], &p.words[n.Last-1]
		return n.Kind == model.Person && last.listed&inTitles != 0 && (first.listed|last.listed)&inGiven == 0 && last.listed&inSurnames == 0 && !p.addressed(n.First)
	})
}

// surnamesToo are titles that are surnames as well.
var surnamesToo = wordSet("major prince dean duke earl bishop judge knight constable chancellor baron abbot sheriff")

// addressed reports whether a title stands as a surname: "Mr. Major".
func (p *place) addressed(i int) bool {
	if i == 0 || !surnamesToo[strings.ToLower(p.words[i].text)] {
		return false
	}
	before := strings.ToLower(strings.TrimSuffix(p.words[i-1].text, "."))
	return honorifics()[before] || before == "justice" || before == "judge" || before == "senator"
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

// agree gives one word the same kind everywhere where some of its names are
// people's without any sign of a person (no title, no first name, no longer
// name, nothing said): that of a place where a preposition says so, else the
// kind that most of them have.
func (p *place) agree(names []model.Name) {
	type tally struct {
		kinds  [kinds + 1]int
		placed bool
	}
	tallies := map[learn.Feature]*tally{}
	for i := range names {
		n := &names[i]
		if n.Last-n.First > 1 {
			continue
		}
		key := p.words[n.First].lower
		if tallies[key] == nil {
			tallies[key] = &tally{}
		}
		tallies[key].kinds[n.Kind]++
		tallies[key].placed = tallies[key].placed || n.Kind == model.Place && p.placed(n.First)
	}
	people := p.endsOfPeople(names)
	for i := range names {
		n := &names[i]
		w := &p.words[n.First]
		t := tallies[w.lower]
		if n.Last-n.First > 1 || n.Kind != model.Person || people[w.lower] || p.types[w.typ].seen&signsOfPeople != 0 {
			continue
		}
		person, place, organization := t.kinds[model.Person], t.kinds[model.Place], t.kinds[model.Organization]
		switch {
		case t.placed && place >= organization, place > person && place > organization:
			n.Kind = model.Place
		case organization > person:
			n.Kind = model.Organization
		}
	}
}

// signsOfPeople are the circumstances in which only people's names stand.
const signsOfPeople = seenAfterTitle | seenAfterGiven | seenBeforeSaid

// endsOfPeople is the last words of people's longer names.
func (p *place) endsOfPeople(names []model.Name) map[learn.Feature]bool {
	ends := map[learn.Feature]bool{}
	for _, n := range names {
		if n.Kind == model.Person && n.Last-n.First > 1 {
			ends[p.words[n.Last-1].lower] = true
		}
	}
	return ends
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
		if p.leads(n, end) && (p.names(n) || p.goesOver(first) || peoples[p.tail(n)] == severalPeoples) {
			n.First = first - 1
			n.Start = d.Tokens[n.First].Start
		}
		end = n.Last
	}
	return names
}

// names reports whether the people's name before n is part of it.
func (p *place) names(n *model.Name) bool {
	before := &p.words[n.First-1]
	switch {
	case n.Kind == model.Place:
		return n.Last-n.First == 1 && p.words[n.First].listed&(inPlaceWords|inOrgWords) != 0
	case n.Last-n.First == 1:
		return true
	}
	return creedWords[strings.ToLower(before.text)] || !p.ofState(n)
}

// ofState reports whether a name is that of a body of the state, which every people has.
func (p *place) ofState(n *model.Name) bool {
	for i := n.First; i < n.Last; i++ {
		if stateNouns[strings.ToLower(p.words[i].text)] {
			return true
		}
	}
	return false
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

// goesOver reports whether a listed name goes over from the word before to this one.
func (p *place) goesOver(first int) bool {
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
