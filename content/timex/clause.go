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

// longClause is the number of tokens above which a clause sheds what hangs on its edges.
const longClause = 34

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
		t.head(i) != model.None && (plans[t.word(t.head(i))] || t.mustStill(t.head(i)))
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

// shed cuts from the edges of a long clause what neither holds the time nor its head.
func (t *tree) shed(c *clause, lo, hi int) {
	for c.to-c.from+1 > longClause {
		cut := false
		for k := c.from; k <= c.to && !cut; k++ {
			if k == c.head || !t.is(k, "advcl", "parataxis", "acl:relcl", "conj", "acl", "appos") || t.is(k, "conj") && !t.verbal(k) {
				continue
			}
			a, b := t.subtree(k)
			if a <= c.head && c.head <= b || a <= hi && lo <= b {
				continue
			}
			switch {
			case b >= c.to-1 && a > c.from+4:
				c.to, cut = a-1, true
			case a <= c.from && b < c.to-4:
				c.from, cut = b+1, true
			}
		}
		if !cut {
			return
		}
	}
}

// trim takes punctuation, conjunctions and markers off the edges.
func (t *tree) trim(c *clause, lo, hi int) {
	if end := t.dateline(); end > c.from && end <= min(c.head, lo) {
		c.from = end
	}
	for c.from < min(c.head, lo) && (t.leading(c) || t.opening(c)) {
		c.from++
	}
	for !c.noun && c.from == lo && lo > t.first && t.d.Syntax[lo-1].UPOS != "PUNCT" && !t.is(lo-1, "mark", "cc") && !speech[t.d.Syntax[lo-1].Lemma] {
		for c.from > t.first && t.d.Syntax[c.from-1].UPOS != "PUNCT" {
			c.from-- // "for the year ended Sept. 30, …": the tree has cut the time off
		}
	}
	t.antecedent(c)
	for c.to > max(c.head, hi) && t.hanging(c.to) {
		if quoting(t.word(c.to)) && t.quoted(c.from, c.to-1) {
			break
		}
		c.to--
	}
	t.closeQuotes(c)
}

// antecedent gives a clause that begins with "which" or "that" the noun phrase
// right before it.
func (t *tree) antecedent(c *clause) {
	switch t.d.Syntax[c.from].XPOS {
	case "WDT", "WP", "WP$":
	default:
		return
	}
	i := c.from - 1
	for i > t.first && t.word(i) == "," {
		i--
	}
	if i < t.first || t.d.Syntax[i].UPOS != "NOUN" && t.d.Syntax[i].UPOS != "PROPN" {
		return
	}
	for ; i >= t.first; i-- {
		switch t.d.Syntax[i].UPOS {
		case "NOUN", "PROPN", "ADJ", "NUM", "DET":
			c.from = i
		default:
			return
		}
	}
}

// closeQuotes takes in the closing mark of a quotation that begins in the clause.
func (t *tree) closeQuotes(c *clause) {
	marks := 0
	for i := c.from; i <= c.to; i++ {
		if quoting(t.word(i)) {
			marks++
		}
	}
	if marks%2 == 0 {
		return
	}
	for i := c.to + 1; i < t.last && i <= c.to+2; i++ {
		if quoting(t.word(i)) {
			c.to = i
			return
		}
		if t.d.Syntax[i].UPOS != "PUNCT" {
			return
		}
	}
}

// hanging reports whether a clause cannot end with the token.
func (t *tree) hanging(i int) bool {
	switch t.d.Syntax[i].XPOS {
	case "IN", "TO", "CC", "DT", "WP", "WDT", "WRB", "WP$", "PRP$":
		return !t.is(i, "nsubj", "obj") || strings.HasPrefix(t.d.Syntax[i].XPOS, "W")
	}
	return t.is(i, "punct", "cc", "mark") || t.d.Syntax[i].UPOS == "PUNCT"
}

// dateline is the token behind "KYIV:" or "NAIROBI, Kenya (AP) --" at the
// beginning of the sentence, or its first.
func (t *tree) dateline() int {
	for i := t.first; i < t.last-2 && i < t.first+3 && t.d.Syntax[i].UPOS == "PROPN"; i++ {
		if t.word(i+1) == ":" && t.d.Syntax[i+2].UPOS != "PUNCT" {
			return i + 2
		}
	}
	w := t.d.Slice(t.d.Tokens[t.first].Span)
	if len(w) < 3 || w != strings.ToUpper(w) || w == strings.ToLower(w) {
		return t.first
	}
	behind := t.first
	for i := t.first + 1; i < t.last && i < t.first+12 && t.d.Syntax[i].UPOS != "VERB"; i++ {
		switch t.word(i) {
		case ":", "--", "—", "–", "-", "_":
			if end := t.d.Tokens[i].End; end < len(t.d.Text) && t.d.Text[end] <= ' ' { // no hyphen inside a word
				behind = i + 1
			}
		}
	}
	return behind
}

// leading reports whether the first token only joins the clause to what is
// before it: a conjunction, the preposition of a noun that is the whole clause,
// a quotation mark whose other half is outside.
func (t *tree) leading(c *clause) bool {
	i := c.from
	switch {
	case t.is(i, "case"):
		h := t.head(i)
		return h == c.head || t.is(c.head, "acl") && h == t.head(c.head)
	case quoting(t.word(i)):
		return !t.quoted(i+1, c.to)
	}
	switch t.word(i) {
	case "to", "neither", "nor", "either", "both", "if", "unless", "whether":
		return false // without them the clause would say something else
	}
	return t.is(i, "punct", "cc", "mark")
}

// quoted reports whether there is a quotation mark among the tokens.
func (t *tree) quoted(from, to int) bool {
	for i := from; i <= to; i++ {
		if quoting(t.word(i)) {
			return true
		}
	}
	return false
}

func quoting(w string) bool {
	switch w {
	case "\"", "“", "”", "‘", "’", "``", "''", "«", "»":
		return true
	}
	return false
}

// opening reports whether the clause begins with an adverb that only joins it to what went before.
func (t *tree) opening(c *clause) bool {
	switch t.word(c.from) {
	case "but", "and", "however", "meanwhile", "also", "still", "yet", "moreover", "separately":
		return t.is(c.from, "advmod", "cc", "discourse")
	}
	return false
}
