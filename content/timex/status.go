package timex

import (
	"strings"

	"brief/model"
)

// status is how the clause says that the event is: not at all, still to come,
// in somebody's words, or as having happened.
func (m *eventMaker) status(t *tree, c clause) model.Status {
	if c.head == model.None || !t.known() {
		return m.flatStatus(c)
	}
	switch {
	case t.negated(c.head):
		return model.Negated
	case t.toCome(c.head), t.condition(c.head):
		return model.Planned
	case c.within:
		return model.Reported
	}
	return model.Happened
}

// flatStatus goes by the words of the clause alone.
func (m *eventMaker) flatStatus(c clause) model.Status {
	for i := c.from; i <= c.to; i++ {
		switch strings.ToLower(m.d.Slice(m.d.Tokens[i].Span)) {
		case "not", "n't", "never":
			return model.Negated
		}
		if m.verbs[i] == future {
			return model.Planned
		}
		if m.verbs[i] == past {
			break
		}
	}
	return model.Happened
}

// negated reports whether "not", "never" or a verb of failing governs the head.
func (t *tree) negated(i int) bool {
	if t.child(i, func(k int) bool {
		switch t.word(k) {
		case "not", "n't", "never", "n’t", "neither", "nor":
			return true
		}
		return false
	}) != model.None {
		return true
	}
	switch t.d.Syntax[i].Lemma {
	case "cancel", "fail", "refuse", "deny", "prevent":
		return t.d.Syntax[i].Lemma == "cancel"
	}
	return false
}

// toCome reports whether the head is future: by its auxiliary, by the plan that
// governs it, or, for a noun, by an adjective.
func (t *tree) toCome(i int) bool {
	if t.mustStill(i) && t.childRel(i, "xcomp") != model.None {
		return true
	}
	for steps := 0; steps < 4; steps++ {
		if t.child(i, func(k int) bool { return t.is(k, "aux") && futureModals[t.word(k)] && modal(t.word(k)) == future }) != model.None {
			return true
		}
		if t.child(i, func(k int) bool { return upcoming[t.word(k)] && t.is(k, "amod") }) != model.None {
			return true
		}
		h := t.head(i)
		if h == model.None {
			return false
		}
		infinitive := t.child(i, func(k int) bool { return t.word(k) == "to" && t.is(k, "mark") }) != model.None
		if infinitive && (plans[t.word(h)] || upcoming[t.word(h)] || t.mustStill(h)) {
			return true
		}
		if !t.is(i, "xcomp", "conj") || t.hasSubject(i) {
			return false
		}
		i = h
	}
	return false
}

// condition reports whether the clause only says what may be: "if they win in November".
func (t *tree) condition(i int) bool {
	return t.child(i, func(k int) bool { return t.is(k, "mark") && (t.word(k) == "if" || t.word(k) == "unless") }) != model.None
}

// mustStill reports whether an infinitive under the verb is still to be done: "have to", "is to".
func (t *tree) mustStill(i int) bool {
	w := t.d.Syntax[i]
	return (w.XPOS == "VBP" || w.XPOS == "VBZ") && (w.Lemma == "have" || w.Lemma == "need" || w.Lemma == "be")
}

// actors is the chains with a mention within the bytes, in the order of the text.
func (m *eventMaker) actors(start, end int) []int {
	d := m.d
	lo, hi := 0, len(d.Mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; d.Mentions[mid].Start < start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	var all []int
next:
	for ; lo < len(d.Mentions) && d.Mentions[lo].Start < end; lo++ {
		x := d.Mentions[lo]
		if x.End > end {
			continue
		}
		for _, a := range all {
			if a == x.Chain {
				continue next
			}
		}
		all = append(all, x.Chain)
	}
	return all
}
