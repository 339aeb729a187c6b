package timex

import (
	"strings"

	"brief/model"
)

// clause is the part of a sentence that says what happens at a time, as tokens
// [from, to], and the token that names the event.
type clause struct {
	from, to int
	head     int
	within   bool // inside what somebody says or believes
	noun     bool // the event is a noun phrase
}

// shortClause is the number of tokens below which a clause is not read alone.
const shortClause = 8

// clauseOf finds the clause that the tokens [lo, hi] of a time belong to.
func (t *tree) clauseOf(lo, hi int) clause {
	c := clause{head: t.saying(lo)}
	if c.head == model.None {
		c.head = t.finite(t.clauseHead(t.governor(lo, hi)))
	}
	if behind := t.preposed(c.head, lo, hi); behind != model.None {
		c.head = behind
	}
	c.within = t.spoken(c.head)
	c.from, c.to = t.extent(c.head)
	if t.aside(c.head) {
		c.from, c.to = t.extent(t.clauseHead(t.head(c.head)))
	}
	for top := c.head; t.head(top) != model.None && (c.to-c.from < shortClause && !t.whole(c.head) || !t.says(c.from, c.to)); {
		top = t.clauseHead(t.head(top)) // too little to be read alone
		if !t.says(c.from, c.to) {
			c.head = top
		}
		c.from, c.to = t.extent(top)
	}
	if noun := t.dated(lo, hi); noun != model.None && c.head != noun {
		c.head, c.noun = noun, true
		c.from, c.to = t.subtree(noun)
	} else if noun := t.occasion(c.head, lo); noun != model.None {
		c.head = noun
		c.from, _ = t.subtree(noun)
		c.to = hi
	}
	c.from, c.to = min(c.from, lo), max(c.to, hi)
	t.shed(&c, lo, hi)
	t.trim(&c, lo, hi)
	return c
}

// saying is the verb of speech right before the time ("said on Friday"), which
// the time belongs to whatever the tree says; None where there is none.
func (t *tree) saying(lo int) int {
	for i := lo - 1; i >= t.first && i >= lo-3; i-- {
		switch w := t.d.Syntax[i]; {
		case w.UPOS == "VERB" && speech[w.Lemma] && !t.is(i, "amod"):
			return i
		case w.UPOS != "ADP" && w.UPOS != "ADV":
			return model.None
		}
	}
	return model.None
}

// preposed is the verb behind a time that opens a clause ("…: In May, with the
// talks near failure, they met") where the tree has hung it on a verb before.
// None where the tree is right.
func (t *tree) preposed(head, lo, hi int) int {
	i := lo - 1
	for i >= t.first && (t.is(i, "case", "det") || t.d.Syntax[i].UPOS == "ADP") {
		i--
	}
	if i < t.first || head >= lo && head != lo || hi+1 >= t.last || t.word(hi+1) != "," {
		return model.None
	}
	if w := t.word(i); w != ":" && w != ";" && w != "--" && w != "—" {
		return model.None
	}
	for k := hi + 1; k < t.last; k++ {
		if t.verbal(k) && t.hasSubject(k) {
			return k
		}
	}
	return model.None
}

// aside reports whether the verb is one of speech hung on what was said ("the
// fund has lost money, he said on Monday"): without that it says nothing.
func (t *tree) aside(i int) bool {
	return speech[t.d.Syntax[i].Lemma] && t.is(i, "parataxis", "advcl") && t.childRel(i, "ccomp", "obj", "xcomp") == model.None
}

// governor is the token outside the time that its head word depends on.
func (t *tree) governor(lo, hi int) int {
	for i := lo; i <= hi; i++ {
		if h := t.head(i); h != model.None && (h < lo || h > hi) {
			return h
		}
	}
	return lo
}

// finite climbs from a clause that cannot be read alone to the one it is part
// of: a participle beside a verb, an infinitive without a plan before it.
func (t *tree) finite(i int) int {
	for steps := 0; steps < maxDepth; steps++ {
		h := t.head(i)
		if h == model.None {
			return i
		}
		switch {
		case t.is(i, "conj") && t.verbal(h) && !t.hasSubject(i) && t.finite(h) == h:
			return i
		case t.is(i, "advcl", "xcomp", "conj", "csubj", "amod") && !t.hasSubject(i) && !t.planned(i):
			i = t.clauseHead(h)
		case t.is(i, "acl") && !t.hasSubject(i) && t.meanwhile(h):
			i = t.clauseHead(t.head(h))
		default:
			return i
		}
	}
	return i
}

// whole reports whether the clause has a verb and its own subject, no relative pronoun.
func (t *tree) whole(i int) bool {
	s := t.childRel(i, "nsubj", "csubj", "expl")
	return s != model.None && !strings.HasPrefix(t.d.Syntax[s].XPOS, "W")
}

// says reports whether there is a verb among the tokens.
func (t *tree) says(from, to int) bool {
	for i := from; i <= to; i++ {
		if u := t.d.Syntax[i].UPOS; u == "VERB" || u == "AUX" {
			return true
		}
	}
	return false
}

// meanwhile reports whether the noun is the occasion at which what the sentence
// tells happens: "during a meeting held on Friday".
func (t *tree) meanwhile(noun int) bool {
	if !t.is(noun, "obl") || t.head(noun) == model.None {
		return false
	}
	return t.child(noun, func(k int) bool {
		if !t.is(k, "case") {
			return false
		}
		switch t.word(k) {
		case "during", "at", "in", "on":
			return true
		}
		return false
	}) != model.None
}

// occasion is the noun right before the time, where the clause around them only
// says what that noun is ("to be a topic at the Assembly from September 22-29").
// None elsewhere.
func (t *tree) occasion(head, lo int) int {
	if t.d.Syntax[head].UPOS == "VERB" || t.hasSubject(head) || !t.is(head, "xcomp", "advcl", "acl") {
		return model.None
	}
	i := lo - 1
	for i > head && t.is(i, "case") {
		i--
	}
	if u := t.d.Syntax[i].UPOS; i <= head || u != "NOUN" && u != "PROPN" {
		return model.None
	}
	return i
}

func (t *tree) hasSubject(i int) bool {
	return t.childRel(i, "nsubj", "csubj", "expl") != model.None
}

// planned reports whether the token is an infinitive that a word of planning governs.
func (t *tree) planned(i int) bool {
	return t.is(i, "xcomp") && t.child(i, func(k int) bool { return t.word(k) == "to" }) != model.None &&
		t.head(i) != model.None && plans[t.word(t.head(i))]
}

// spoken reports whether the clause is inside what somebody says.
func (t *tree) spoken(i int) bool {
	for steps := 0; steps < maxDepth; steps++ {
		h := t.head(i)
		if h == model.None {
			return false
		}
		if t.is(i, "ccomp", "parataxis") && speech[t.d.Syntax[h].Lemma] {
			return true
		}
		i = h
	}
	return false
}

// speech are the verbs that report.
var speech = set(`say tell announce report claim allege state add note warn suggest believe think argue deny confirm insist
	declare explain mention stress emphasize predict estimate indicate acknowledge admit write assert maintain quote accuse`)

// extent is the clause of a head: its subtree; for a participle or relative
// clause with the noun it describes; for a verb joined to another with the subject they share.
func (t *tree) extent(i int) (from, to int) {
	from, to = t.subtree(i)
	h := t.head(i)
	switch {
	case h == model.None:
	case t.is(i, "acl"):
		left, _ := t.subtree(h)
		from = min(from, left)
	case t.is(i, "conj") && !t.hasSubject(i):
		left, _ := t.subtree(h)
		from = min(from, left)
	}
	return from, to
}
