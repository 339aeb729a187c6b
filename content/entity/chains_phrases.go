package entity

import (
	"strings"

	"brief/model"
)

// phrase is a plain noun phrase whose head is no name: [first, last), up to its head.
type phrase struct {
	first, head, last int
	possessor         int // the token of the possessive pronoun, or of the ending, that it opens with; None for none
}

// longestPhrase is how many tokens a noun phrase may have before its head.
const longestPhrase = 12

// phraseFrom is the longest plain noun phrase that begins at token t. A phrase
// that ends in a name is none: its words are the name's title.
func (w *words) phraseFrom(t int) (phrase, bool) {
	p := phrase{first: t, head: model.None, possessor: model.None}
	sentence := w.sentence(t)
	for e := t; e < t+longestPhrase && w.within(e, sentence) && w.continues(&p, e); e++ {
	}
	if p.head == model.None || w.isName(p.head) || w.time[p.head] {
		return phrase{}, false
	}
	p.last = p.head + 1
	return p, true
}

// continues reports whether the phrase goes on with token e, and notes what it is there.
func (w *words) continues(p *phrase, e int) bool {
	opens := e == p.first
	switch w.upos(e) {
	case "NOUN", "PROPN":
		p.head = e
		return true
	case "ADJ", "NUM":
		return true
	case "DET":
		return opens
	case "PRON":
		if opens && w.xpos(e) == "PRP$" {
			p.possessor = e
			return true
		}
	case "ADV":
		next := w.upos(e + 1)
		return !opens && (next == "ADJ" || next == "NUM")
	case "VERB":
		return !opens && w.rel(e) == "amod"
	case "PART":
		if !opens && p.head == e-1 && w.isPossessive(e) {
			p.possessor, p.head = e, model.None
			return true
		}
	case "PUNCT", "SYM":
		return !opens && w.low[e] == "-"
	}
	return false
}

// opensPhrase reports whether a noun phrase can begin with the token: not in
// the middle of one.
func (w *words) opensPhrase(t int) bool {
	switch w.upos(t) {
	case "DET":
		return w.xpos(t) == "DT" || w.xpos(t) == "PDT"
	case "PRON":
		return w.xpos(t) == "PRP$"
	case "NOUN", "PROPN", "NUM", "ADJ":
		return true
	}
	return false
}

// article tells a phrase that was spoken of ("the", "this", "his") from a new one.
type article uint8

const (
	bare article = iota
	indefinite
	definite
	demonstrative
	owned
)

func (w *words) articleOf(p phrase) article {
	if p.possessor != model.None {
		return owned
	}
	switch w.low[p.first] {
	case "a", "an", "some", "another", "any", "every", "each", "no", "one":
		return indefinite
	case "the", "both":
		return definite
	case "this", "that", "these", "those":
		return demonstrative
	}
	return bare
}

// plain reports whether the phrase is its head alone after the article, but for
// adjectives that set nothing apart from anything ("the entire team").
func (w *words) plain(p phrase) bool {
	for t := p.first; t < p.head; t++ {
		if s := w.low[t]; w.upos(t) != "DET" && !(t == p.first && p.possessor == t) && !plainWords()[s] {
			return false
		}
	}
	return true
}

// restricted reports whether what follows says which one is meant: "the capital
// of Peru", "the man who", "the company that".
func (w *words) restricted(last int) bool {
	switch w.lower(last) {
	case "of", "who", "that", "whose", "whom", "where":
		return true
	}
	return false
}

// person is how surely the noun names a person.
type personhood uint8

const (
	noPerson personhood = iota
	maybePerson
	surePerson
)

// personNoun reads the noun of a phrase.
func personNoun(noun string) personhood {
	if isRoleWord(noun) || personWords()[noun] {
		return surePerson
	}
	if len(noun) > 5 {
		for _, ending := range []string{"ist", "ian", "eer", "ster"} {
			if strings.HasSuffix(noun, ending) {
				return maybePerson
			}
		}
	}
	return noPerson
}

// unnamed is a referent for a phrase that names nobody.
func (w *words) unnamed(p phrase) *referent {
	noun := w.low[p.head]
	e := &referent{head: noun}
	switch {
	case w.xpos(p.head) == "NNS" || w.xpos(p.head) == "NNPS" || pluralWords()[noun]:
		e.count = several
		if singular := strings.TrimSuffix(noun, "s"); personNoun(singular) == surePerson || pluralWords()[noun] {
			e.kind = model.Person
		}
	case personNoun(noun) != noPerson && (w.articleOf(p) != bare || w.isCapital(p.head)):
		e.kind = model.Person
		e.learn(nounGender(noun))
	case kindNouns()[noun] == model.Organization:
		e.kind, e.count = model.Organization, group
	case kindNouns()[noun] == model.Place:
		e.kind = model.Place
	}
	return e
}

// nounGender is what a noun says of whom it names: "spokeswoman", "king".
func nounGender(noun string) gender {
	if g := titleGenders()[noun]; g != unknownGender {
		return g
	}
	switch {
	case strings.HasSuffix(noun, "woman"), strings.HasSuffix(noun, "girl"):
		return female
	case strings.HasSuffix(noun, "man") && !strings.HasSuffix(noun, "human"), strings.HasSuffix(noun, "boy"):
		return male
	}
	return unknownGender
}
