package syntax

import "brief/content/learn"

// state is a parse under way by the arc-hybrid transition system (Kuhlmann,
// Gómez-Rodríguez and Satta 2011): words wait in the buffer, are shifted onto
// the stack, and leave it when they get their head, which is the front of the
// buffer (left) or the word below on the stack (right). The root stands at the
// end of the buffer.
//
// Nodes are numbered: 0 is no word, 1 to n the words, n+1 the root.
type state struct {
	nodes []node
	stack []int32
	front int32 // first node of the buffer
}

// node is a word of the parse with what its features need: most of all its
// outermost children so far. Node numbers, 0 for none.
type node struct {
	word, tag  learn.Feature // lower-cased form, Penn tag
	both       learn.Feature // of word and tag
	coarse     learn.Feature // universal tag
	ending     learn.Feature // of three last letters and universal tag: the word for unknown words
	head       int32
	l1, l2     int32 // outermost and next left child
	r1, r2     int32 // outermost and next right child
	rel        uint8 // index of the relation to the head, plus one
	verb       uint8 // distance to the next verb from here on, verbReach for none near
	lset, rset uint64
}

// action is a transition without its relation.
type action uint8

const (
	shift action = iota
	left
	right
	actions = 3
)

// verbReach is how far ahead the parser looks for a verb.
const verbReach = 6

// reset makes t the start of parsing the tagged sentence s.
func (t *state) reset(s *sentence) {
	n := s.len()
	t.nodes = resize(t.nodes, n+2)
	t.stack = t.stack[:0]
	t.front = 1
	for i := range t.nodes {
		w := s.at(i - 1) // padding before and after: no word, the root
		t.nodes[i] = node{
			word:   w.lower,
			tag:    w.tag.xpos,
			both:   learn.Join(w.lower, w.tag.xpos),
			coarse: w.tag.upos,
			ending: learn.Join(w.suffix[2], w.tag.upos),
		}
	}
	verb, aux := learn.Text("VERB"), learn.Text("AUX")
	near := uint8(verbReach)
	for i := n + 1; i >= 0; i-- {
		near = min(near+1, verbReach)
		if c := t.nodes[i].coarse; c == verb || c == aux {
			near = 0
		}
		t.nodes[i].verb = near
	}
}

// root is the number of the root node.
func (t *state) root() int32 { return int32(len(t.nodes) - 1) }

// done reports whether every word has its head.
func (t *state) done() bool { return t.front == t.root() && len(t.stack) == 0 }

// top is the k-th node from the top of the stack, 0 if there are not so many.
func (t *state) top(k int) int32 {
	if k >= len(t.stack) {
		return 0
	}
	return t.stack[len(t.stack)-1-k]
}

// ahead is the k-th node of the buffer, 0 behind the root.
func (t *state) ahead(k int32) int32 {
	if i := t.front + k; i <= t.root() {
		return i
	}
	return 0
}

// legal reports whether a may follow. The root takes one child, the last word
// left; some action is legal in every state that is not done.
func (t *state) legal(a action) bool {
	switch a {
	case shift:
		return t.front < t.root()
	case left:
		return len(t.stack) == 1 || len(t.stack) > 1 && t.front < t.root()
	case right:
		return len(t.stack) > 1
	}
	return false
}

// arc is the head and the dependent that a would join, zeros for shift.
func (t *state) arc(a action) (head, dependent int32) {
	switch a {
	case left:
		return t.front, t.top(0)
	case right:
		return t.top(1), t.top(0)
	case shift:
	}
	return 0, 0
}

// do carries out a; rel counts from 0 and means nothing for shift.
func (t *state) do(a action, rel int) {
	if a == shift {
		t.stack = append(t.stack, t.front)
		t.front++
		return
	}
	h, d := t.arc(a)
	t.stack = t.stack[:len(t.stack)-1]
	head, dependent := &t.nodes[h], &t.nodes[d]
	dependent.head, dependent.rel = h, uint8(rel+1)
	if a == left {
		head.l1, head.l2 = d, head.l1
		head.lset |= 1 << rel
	} else {
		head.r1, head.r2 = d, head.r1
		head.rset |= 1 << rel
	}
}
