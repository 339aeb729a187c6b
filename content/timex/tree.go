package timex

import (
	"strings"

	"brief/model"
)

// tree is the dependency tree of one sentence. All indexes are into the
// document's tokens. Without syntax every method gives what is harmless.
type tree struct {
	d           *model.Document
	first, last int
	low, high   []int // the outermost tokens of each subtree
}

// newTree reads the heads of a sentence.
func newTree(d *model.Document, s model.Sentence) *tree {
	t := &tree{d: d, first: s.First, last: s.Last}
	if len(d.Syntax) != len(d.Tokens) {
		return t
	}
	n := s.Last - s.First
	t.low, t.high = make([]int, n), make([]int, n)
	for i := range n {
		t.low[i], t.high[i] = s.First+i, s.First+i
	}
	for i := range n {
		// Every token widens its ancestors; a cycle or a very long chain stops early.
		for k, steps := t.head(s.First+i), 0; k != model.None && steps < maxDepth; k, steps = t.head(k), steps+1 {
			t.low[k-s.First] = min(t.low[k-s.First], s.First+i)
			t.high[k-s.First] = max(t.high[k-s.First], s.First+i)
		}
	}
	return t
}

// maxDepth bounds the climb in a tree: deeper ones are lists gone wrong.
const maxDepth = 60

func (t *tree) known() bool { return t.low != nil }

func (t *tree) head(i int) int {
	h := t.d.Syntax[i].Head
	if h < t.first || h >= t.last {
		return model.None
	}
	return h
}

// is reports whether the relation of the token is one of these, whatever its subtype.
func (t *tree) is(i int, relations ...string) bool {
	base, _, _ := strings.Cut(t.d.Syntax[i].Rel, ":")
	for _, r := range relations {
		if r == base || r == t.d.Syntax[i].Rel {
			return true
		}
	}
	return false
}

func (t *tree) word(i int) string { return strings.ToLower(t.d.Slice(t.d.Tokens[i].Span)) }

// subtree is the first and last token under i.
func (t *tree) subtree(i int) (from, to int) { return t.low[i-t.first], t.high[i-t.first] }

// child is the first dependent of i that satisfies ok, None if there is none.
func (t *tree) child(i int, ok func(int) bool) int {
	from, to := t.subtree(i)
	for k := from; k <= to; k++ {
		if k != i && t.d.Syntax[k].Head == i && ok(k) {
			return k
		}
	}
	return model.None
}

// childRel is the first dependent of i by one of the relations.
func (t *tree) childRel(i int, relations ...string) int {
	return t.child(i, func(k int) bool { return t.is(k, relations...) })
}

// verbal reports whether the token heads a clause: a verb, or what a copula links.
func (t *tree) verbal(i int) bool {
	switch t.d.Syntax[i].UPOS {
	case "VERB":
		return !t.is(i, "amod", "compound", "case", "mark") || t.is(i, "root")
	case "AUX":
		return !t.is(i, "aux", "cop")
	}
	return t.childRel(i, "cop") != model.None || t.is(i, "root")
}

// clauseHead climbs from the token to the nearest one that heads a clause.
func (t *tree) clauseHead(i int) int {
	for steps := 0; steps < maxDepth; steps++ {
		if t.verbal(i) {
			return i
		}
		h := t.head(i)
		if h == model.None {
			return i
		}
		i = h
	}
	return i
}
