package timex

import "strings"

// longClause is the number of tokens above which a clause sheds what hangs on its edges.
const longClause = 34

// shed cuts from the edges of a long clause what neither holds the time nor its head.
func (t *tree) shed(c *clause, lo, hi int) {
	for c.to-c.from+1 > longClause {
		cut := false
		for k := c.from; k <= c.to && !cut; k++ {
			if k == c.head || !t.is(k, "advcl", "parataxis", "acl:relcl", "conj", "acl", "appos") || t.is(k, "conj") && !t.verbal(k) {
				continue
			}
			a, b := t.subtree(k)
			if a == hi+1 && t.word(a) == "that" && speech[t.d.Syntax[c.head].Lemma] {
				continue // "said on Friday that …": what was said
			}
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
	if end := t.d.Dateline(t.first, t.last); end > c.from && end <= min(c.head, lo) {
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

// opening reports whether the clause begins with an adverb that only joins it to what went before.
func (t *tree) opening(c *clause) bool {
	switch t.word(c.from) {
	case "but", "and", "however", "meanwhile", "also", "still", "yet", "moreover", "separately":
		return t.is(c.from, "advmod", "cc", "discourse")
	}
	return false
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
