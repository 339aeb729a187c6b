package entity

import (
	"math"
	"slices"
	"sync"

	"brief/model"
)

// pronoun is what a pronoun says of its referent.
type pronoun struct {
	kind    model.Kind // Person, or 0 for what is no person
	gender  gender
	speaker bool // first person: the speaker of the quotation it stands in
	form    pronounForm
}

type pronounForm uint8

const (
	nominative pronounForm = iota
	objective
	possessive
	reflexive
)

var pronouns = sync.OnceValue(func() map[string]pronoun {
	m := map[string]pronoun{}
	add := func(p pronoun, forms ...string) {
		for i, w := range forms {
			p.form = pronounForm(i)
			if w != "" {
				m[w] = p
			}
		}
	}
	add(pronoun{kind: model.Person, gender: male}, "he", "him", "his", "himself")
	add(pronoun{kind: model.Person, gender: female}, "she", "", "her", "herself")
	add(pronoun{}, "it", "", "its", "itself")
	add(pronoun{kind: model.Person, speaker: true}, "i", "me", "my", "myself")
	return m
})

// reach is how many sentences back an antecedent is looked for.
const reach = 3

// linkPronouns links pronouns left to right, so that one can lead to the next;
// then those of the first person, whose speaker may be named after the words.
func (r *resolver) linkPronouns() {
	r.inOrder()
	r.ahead, r.mentions = r.mentions, nil
	var first []int
	for t := range r.d.Tokens {
		for len(r.ahead) > 0 && r.ahead[0].token <= t {
			r.mentions = append(r.mentions, r.ahead[0])
			r.ahead = r.ahead[1:]
		}
		p, ok := pronouns()[r.w.lower(t)]
		switch {
		case !ok:
		case p.speaker:
			first = append(first, t)
		default:
			r.linkPronoun(t, p)
		}
	}
	sorted := r.mentions
	for _, t := range first {
		r.mentions = sorted
		if e := r.speakerOf(r.w.quotationAt(r.d.Tokens[t].Start)); e != nil {
			r.add(e, t, t+1, r.d.Tokens[t].Span, model.ByPronoun, true, "first person in a quotation: its speaker")
			r.ahead = append(r.ahead, r.mentions[len(sorted)])
		}
	}
	r.mentions = append(sorted, r.ahead...)
}

func (r *resolver) linkPronoun(t int, p pronoun) {
	if p.kind == 0 && r.w.isExpletive(t) {
		return
	}
	best, score, second := r.antecedent(t, p, r.w.quotationAt(r.d.Tokens[t].Start))
	if best == nil {
		return
	}
	if p.gender != unknownGender && best.gender == unknownGender {
		best.gender = p.gender
	}
	r.add(best, t, t+1, r.d.Tokens[t].Span, model.ByPronoun, score-second > 0.4, "the likeliest of those named before, by distance, role in the sentence and gender")
}

// antecedent is the likeliest referent with its score, and that of the next.
func (r *resolver) antecedent(t int, p pronoun, quoted int) (best *referent, score, second float64) {
	score, second = 0, math.Inf(-1)
	sentence := r.d.Tokens[t].Sentence
	seen := map[*referent]float64{}
	for i := len(r.mentions) - 1; i >= 0 && sentence-r.mentions[i].sentence <= reach; i-- {
		m := &r.mentions[i]
		if !r.agrees(m, t, p, quoted) {
			continue
		}
		s := r.fit(m, t, p, quoted)
		if old, ok := seen[m.referent]; !ok || s > old {
			seen[m.referent] = s
		}
	}
	for i := len(r.mentions) - 1; i >= 0 && sentence-r.mentions[i].sentence <= reach; i-- {
		e := r.mentions[i].referent
		s, ok := seen[e]
		if !ok {
			continue
		}
		delete(seen, e)
		switch {
		case s > score:
			best, score, second = e, s, score
		case s > second:
			second = s
		}
	}
	return best, score, second
}

// agrees reports whether m could be what the pronoun at t stands for.
func (r *resolver) agrees(m *mention, t int, p pronoun, quoted int) bool {
	if (p.kind == model.Person) != (m.kind == model.Person) {
		return false
	}
	if p.gender != unknownGender && m.gender != unknownGender && p.gender != m.gender {
		return false
	}
	same := m.sentence == r.d.Tokens[t].Sentence
	if p.kind == 0 && !(same && p.form == possessive) && !(m.subject && r.d.Tokens[t].Sentence-m.sentence <= 1 && m.kind == model.Organization) {
		return false // "it" is seldom an actor: only what is plain
	}
	if quoted != model.None && r.speakerOf(quoted) == m.referent {
		return false // speakers do not call themselves "he"
	}
	if same && p.form == objective { // "X saw him": not X
		if g := r.w.governor(m.token, m.last); g != model.None && g == r.w.governor(t, t+1) {
			return false
		}
	}
	return true
}

// fit rates how well the mention suits the pronoun at t; above 0 it may be linked.
func (r *resolver) fit(m *mention, t int, p pronoun, quoted int) float64 {
	distance := r.d.Tokens[t].Sentence - m.sentence
	s := 1.6 - 0.7*float64(distance) + 0.15*math.Log1p(float64(m.mentions))
	if m.subject {
		s += 0.9
	}
	if m.Type == model.ByPronoun {
		s += 0.4
	}
	if m.owner {
		s -= 0.6
	}
	if p.gender != unknownGender && m.gender == p.gender {
		s += 0.5
	}
	if (m.quoted == model.None) != (quoted == model.None) {
		s -= 0.8
	}
	if distance == 0 {
		s -= 0.01 * float64(t-m.token)
	}
	return s
}

// speakerOf is the referent of the mention in the source of a quotation, nil
// when there is none.
func (r *resolver) speakerOf(quoted int) *referent {
	if quoted == model.None || r.d.Quotations[quoted].Source.IsZero() {
		return nil
	}
	source := r.d.Quotations[quoted].Source
	if e := mentionIn(r.mentions, source); e != nil {
		return e
	}
	return mentionIn(r.ahead, source)
}

// mentionIn is the referent of the first of the sorted mentions inside s.
func mentionIn(mentions []mention, s model.Span) *referent {
	i, _ := slices.BinarySearchFunc(mentions, s.Start, func(m mention, start int) int { return m.Start - start })
	if i < len(mentions) && s.Contains(mentions[i].Span) {
		return mentions[i].referent
	}
	return nil
}
