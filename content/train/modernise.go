package main

import (
	"cmp"
	"slices"
	"strings"
)

// The training part of EWT is an earlier release without universal tags and
// with a few older relations. modernise brings a tree of it up to date.
func modernise(tokens []token, tags *tagCounts) {
	for i := range tokens {
		t := &tokens[i]
		if newer, ok := renamed[t.rel]; ok {
			t.rel = newer
		}
	}
	for i := range tokens {
		if t := &tokens[i]; t.rel == "obl" && isAgent(tokens, i) {
			t.rel = "obl:agent"
		}
	}
	for i := range tokens {
		tokens[i].upos = tags.best(&tokens[i])
	}
}

var renamed = map[string]string{
	"obl:tmod":     "obl:unmarked",
	"obl:npmod":    "obl:unmarked",
	"nmod:tmod":    "nmod:unmarked",
	"nmod:npmod":   "nmod:unmarked",
	"flat:foreign": "flat",
}

// isAgent tells "by" phrases of passive verbs, which had no relation of their own.
func isAgent(tokens []token, i int) bool {
	by, passive := false, false
	for j := range tokens {
		switch t := &tokens[j]; {
		case t.head == i && t.rel == "case":
			by = by || strings.EqualFold(t.form, "by")
		case t.head == tokens[i].head && (t.rel == "aux:pass" || t.rel == "nsubj:pass"):
			passive = true
		}
	}
	return by && passive
}

// tagCounts derives universal tags by majority, from the most telling of four
// keys that has been seen. Without the relation 97.9 % come out right, with it
// 99.6 %.
type tagCounts [4]map[string]map[string]int

func countTags(sentences []sentence) *tagCounts {
	var c tagCounts
	for i := range c {
		c[i] = map[string]map[string]int{}
	}
	for i := range sentences {
		for j := range sentences[i].tokens {
			t := &sentences[i].tokens[j]
			for k, key := range tagKeys(t) {
				if c[k][key] == nil {
					c[k][key] = map[string]int{}
				}
				c[k][key][t.upos]++
			}
		}
	}
	return &c
}

func tagKeys(t *token) [4]string {
	word, rel := strings.ToLower(t.form), t.rel
	return [4]string{t.xpos + " " + word + " " + rel, t.xpos + " " + rel, t.xpos + " " + word, t.xpos}
}

func (c *tagCounts) best(t *token) string {
	for k, key := range tagKeys(t) {
		if counts := c[k][key]; len(counts) > 0 {
			return commonest(counts)
		}
	}
	return "X"
}

// commonest is the key with the highest count, the first in the alphabet of equals.
func commonest(counts map[string]int) string {
	keys := make([]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	return slices.MinFunc(keys, func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
}
