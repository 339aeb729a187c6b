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
	fTopic                   // log of 1 + the names of its referent in the whole article
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
	fOwnsSame                // a possessive pronoun, and it is the subject of the same verb
	fAhead                   // it comes after the pronoun
	fFirst                   // it begins its sentence
	fHeading                 // it stands in the title
	fSameForm                // the same pronoun
	fLast                    // log of 1 + the tokens between, within a sentence
	fLinked                  // a subject one sentence back, and the pronoun is one
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

// sureMargin is by how much the best must lead.
const sureMargin = 1.0

// candidates are the mentions that the pronoun at t agrees with, the nearest
// first, one for each referent, and nobody.
func (r *resolver) candidates(t int, p pronoun) []candidate {
	out := []candidate{{features: r.nobody(t, p)}}
	sentence := r.w.sentence(t)
	slot, governor := r.w.placeOf(t, t+1)
	x := view{r: r, t: t, p: p, sentence: sentence, slot: slot, governor: governor, marked: r.w.marked(t), source: r.sourceOf(t) != model.None}
	if m := r.nextName(t, p); m != nil && x.agrees(m) {
		out = append(out, candidate{m, append(x.features(m, 1), feature{fAhead, 1})})
	}
	seen := map[*referent]bool{}
	for i, n := len(r.mentions)-1, 0; i >= 0 && n < window && sentence-r.mentions[i].sentence <= reach; i-- {
		n++
		m := r.mentions[i]
		e := m.referent.final()
		if seen[e] || !x.agrees(m) {
			continue
		}
		seen[e] = true
		out = append(out, candidate{m, x.features(m, len(seen)-1)})
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

// choose is the likeliest candidate, nil for nobody, and its lead in log odds
// over all others together.
func choose(c []candidate, weights *[featureCount]float64) (best *mention, margin float64) {
	top, at, sum := math.Inf(-1), -1, 0.0
	scores := make([]float64, len(c))
	for i := range c {
		scores[i] = rankScore(c[i].features, weights)
		if scores[i] > top {
			top, at = scores[i], i
		}
	}
	for i, s := range scores {
		if i != at {
			sum += math.Exp(s - top)
		}
	}
	return c[at].mention, -math.Log(sum + 1e-9)
}

func rankScore(f []feature, weights *[featureCount]float64) float64 {
	s := 0.0
	for _, x := range f {
		s += weights[x.index] * x.value
	}
	return s
}
