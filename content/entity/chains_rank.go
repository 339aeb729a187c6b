package entity

import (
	"math"

	"brief/model"
)

// The ranking of the mentions that a pronoun could stand for.

// candidate is a mention, or nobody (nil), with its features.
type candidate struct {
	*mention
	features []feature
}

// feature is the index of a weight and its value.
type feature struct {
	index int
	value float64
}

// The features of a candidate.
const (
	fSame             = iota // in the same sentence
	fBack1                   // one sentence back
	fBack2                   // two
	fBack3                   // three or more
	fNearest                 // the nearest that agrees
	fFourth                  // at least three others that agree are nearer
	fSubject                 // a subject
	fObject                  //
	fOblique                 // after a preposition
	fOwner                   // in the possessive
	fModifier                // of another noun
	fBothSubject             // as is the pronoun
	fBothOwner               //
	fPronoun                 // is a pronoun itself
	fName                    // is a name
	fIndefinite              // is a nominal with "a"
	fDefinite                // is a nominal with "the"
	fNamed                   // its referent has a name
	fOften                   // log of 1 + the mentions of its referent so far
	fOpens                   // it is the subject that its paragraph opens with
	fGender                  // of the gender that the pronoun tells
	fGuessed                 // of that gender by the first name
	fPerson                  // kinds
	fOrganization            //
	fPlace                   //
	fThing                   //
	fSeveral                 // plural
	fGroup                   // a group that can be "they"
	fParagraph               // in the same paragraph
	fLeaves                  // it is inside a quotation, the pronoun outside
	fEnters                  // the pronoun is inside a quotation, it is outside
	fSaysSo                  // it is the source of the indirect quotation the pronoun is in
	fSpoke                   // the pronoun is a source, and its referent was one before
	fSpokeLast               // the pronoun is a source, and its referent was the last one
	fOwnsSame                // a possessive pronoun, and it is the subject of the same verb
	fAhead                   // it comes after the pronoun
	fOpening                 // it comes after, and the pronoun is of the phrase that opens the sentence
	fFirst                   // it begins its sentence
	fHeading                 // it stands in the title
	fSameForm                // the same pronoun
	fLast                    // log of 1 + the tokens between, within a sentence
	fLinked                  // a subject one sentence back, and the pronoun is one
	fBehind                  // it has a name, and a subject without one that agrees is nearer
	fSameNoun                // it was called by the same noun, or has that role
	fOtherRole               // it has a role, but another
	fNobodyRestricted        // nobody, and what follows the noun says which one is meant
	fNobodyModified          // nobody, and adjectives or nouns before the noun do
	fNobody                  // nobody: no candidate
	fExpletive               // nobody, and "it" is followed by "is … that", "seems"
	fNobodyInQuote           // nobody, and the pronoun is inside a quotation
	fNobodySource            // nobody, and the pronoun is a source
	fNobodyPossessive        // nobody, and the pronoun is possessive
	featureCount
)

// reach is how many sentences back an antecedent is looked for, window how many mentions.
const (
	reach  = 5
	window = 60
)

// sureMargin is by how much the best must lead to be sure, otherMargin to be
// taken at all for "it" and "they", which are seldom an actor, ownerMargin for
// "its" and "their".
const (
	sureMargin  = 1.0
	otherMargin = 0.6
	ownerMargin = 0.1
)

// candidates are nobody and the mentions that the words [t, last) agree with, the
// nearest first.
func (r *resolver) candidates(t, last int, p pronoun) []candidate {
	out := []candidate{{features: r.nobody(t, last, p)}}
	sentence := r.w.sentence(t)
	slot, governor := r.w.placeOf(t, last)
	x := view{r: r, t: t, p: p, sentence: sentence, slot: slot, governor: governor, marked: r.w.marked(t), source: r.sourceOf(t) != model.None}
	if q := r.sourceOf(t); q != model.None && p.who == person {
		x.within = r.spokenOf(q)
	}
	if m := r.nextName(t, p); m != nil && x.agrees(m) {
		f := append(x.features(m, 1), feature{fAhead, 1})
		if p.form == possessive && r.w.opening(t) {
			f = append(f, feature{fOpening, 1})
		}
		out = append(out, candidate{m, f})
	}
	rank := map[*referent]int{}
	behind := false // a subject without a name stands between
	for i, n := len(r.mentions)-1, 0; i >= 0 && n < window && sentence-r.mentions[i].sentence <= reach; i-- {
		n++
		m := r.mentions[i]
		if !x.agrees(m) {
			continue
		}
		e := m.referent.final()
		nearer, seen := rank[e]
		if !seen {
			nearer = len(rank)
			rank[e] = nearer
		}
		f := x.features(m, nearer)
		if e.named && behind {
			f = append(f, feature{fBehind, 1})
		}
		behind = behind || !e.named && m.Type == model.ByNominal && m.slot == subject && m.marked == x.marked
		out = append(out, candidate{m, f})
	}
	return out
}

// spokenOf are those whom the quotation names, or calls "he" within its marks:
// of indirect ones, "he would stay, he said", the speaker may be the one.
func (r *resolver) spokenOf(quotation int) map[*referent]bool {
	out := map[*referent]bool{}
	for i := len(r.mentions) - 1; i >= 0 && i > len(r.mentions)-window; i-- {
		m := r.mentions[i]
		if m.marked == quotation && m.Type == model.ByPronoun || int(r.w.told[m.token]) == quotation && m.Type == model.ByName {
			out[m.referent.final()] = true
		}
	}
	return out
}

// nextName is the name that a possessive pronoun in an opening phrase may run
// ahead of: "In her speech, Waters …".
func (r *resolver) nextName(t int, p pronoun) *mention {
	if p.who != person || len(r.ahead) == 0 {
		return nil
	}
	for i := 0; i < len(r.ahead) && i < 4; i++ {
		if m := r.ahead[i]; m.sentence == r.w.sentence(t) && m.slot == subject && m.kind == model.Person {
			return m
		}
	}
	return nil
}

// opening reports whether the token is of a phrase like "In her speech" that
// opens its sentence.
func (w *words) opening(t int) bool {
	first := w.d.Sentences[w.sentence(t)].First
	return t > first && t <= first+3 && (w.upos(first) == "ADP" || w.upos(first) == "SCONJ")
}

// choose is the likeliest candidate, nil for nobody, and its lead in log odds
// over the best mention of anybody else.
func choose(c []candidate, weights *[featureCount]float64) (best *mention, margin float64) {
	top, second := math.Inf(-1), math.Inf(-1)
	for i := range c {
		s := rankScore(c[i].features, weights)
		same := i > 0 && best != nil && c[i].referent.final() == best.referent.final()
		switch {
		case s > top:
			if !same {
				second = top
			}
			top, best = s, c[i].mention
		case s > second && !same:
			second = s
		}
	}
	return best, top - second
}

func rankScore(f []feature, weights *[featureCount]float64) float64 {
	s := 0.0
	for _, x := range f {
		s += weights[x.index] * x.value
	}
	return s
}
