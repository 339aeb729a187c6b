package entity

import (
	"math"

	"brief/content/learn"
	"brief/model"
)

// Labels are BILOU: outside, and for each kind the beginning, inside and last
// word of a name, or its only one ("unit"). Viterbi search over pairs of labels
// finds the best sequence that is well formed.

const (
	kinds  = int(model.Place)
	labels = 1 + 4*kinds
	before = labels // stands for what comes before the first word
)

// What a label says about its place in a name; label = 1 + 4 × (kind − 1) + part.
const (
	begin = iota
	within
	lastPart
	unit
)

func labelOf(k model.Kind, part int) uint8 { return uint8(1 + 4*(int(k)-1) + part) }

// split is the kind and the part of a label other than 0.
func split(label uint8) (model.Kind, int) {
	return model.Kind((label-1)/4 + 1), int(label-1) % 4
}

// open reports whether a name goes on after this label.
func open(label int) bool {
	if label == 0 || label == before {
		return false
	}
	_, part := split(uint8(label))
	return part == begin || part == within
}

// follows is the labels that may stand before each label, in ascending order.
var follows = func() (f [labels][]uint8) {
	for next := range labels {
		for previous := range labels + 1 {
			if mayFollow(previous, next) {
				f[next] = append(f[next], uint8(previous))
			}
		}
	}
	return f
}()

func mayFollow(previous, next int) bool {
	if next == 0 {
		return !open(previous)
	}
	kind, part := split(uint8(next))
	if part == begin || part == unit {
		return !open(previous)
	}
	if !open(previous) {
		return false
	}
	k, _ := split(uint8(previous))
	return k == kind
}

// score is the type of a sum of weights: whole steps when running.
type score interface{ int32 | float32 }

// row holds a score for each label.
type row[S score] [labels]S

// pairs are the scores of label pairs: pairs[previous][next].
type pairs[S score] [labels + 1]row[S]

// settled is the scores of a word that is outside for certain.
func settled[S score]() (r row[S]) {
	for l := 1; l < labels; l++ {
		r[l] = math.MinInt32 / 64
	}
	return r
}

func pairFeature(previous int) learn.Feature {
	return learn.Join(tTransition, learn.Feature(previous))
}

// decoder finds the best sequence of labels; its buffer is used again.
type decoder[S score] struct {
	pairs pairs[S]
	back  [][labels]uint8
}

// decode sets out to the best labels for the scores of a sentence's words.
func (d *decoder[S]) decode(words []row[S], out []uint8) {
	if len(words) == 0 {
		return
	}
	d.back = append(d.back[:0], make([][labels]uint8, len(words))...)
	var now, next [labels + 1]S
	lowest := S(math.MinInt32 / 4)
	for i := range now {
		now[i] = lowest
	}
	now[before] = 0
	for i := range words {
		for l := range labels {
			best, from := lowest*2, uint8(0)
			for _, p := range follows[l] {
				if s := now[p] + d.pairs[p][l]; s > best {
					best, from = s, p
				}
			}
			next[l], d.back[i][l] = max(best, lowest)+words[i][l], from
		}
		next[before] = lowest
		now = next
	}
	best := 0
	for l := 1; l < labels; l++ {
		if !open(l) && now[l] > now[best] {
			best = l
		}
	}
	for i := len(words) - 1; i >= 0; i-- {
		out[i] = uint8(best)
		best = int(d.back[i][best])
	}
}

// encode is the labels of a sentence with tokens [first, last) whose names are
// given; a name that leaves the sentence is cut.
func encode(names []model.Name, first, last int, out []uint8) {
	clear(out)
	for _, n := range names {
		from, to := max(n.First, first), min(n.Last, last)
		switch {
		case from >= to:
		case to-from == 1:
			out[from-first] = labelOf(n.Kind, unit)
		default:
			for i := from; i < to; i++ {
				out[i-first] = labelOf(n.Kind, within)
			}
			out[from-first], out[to-1-first] = labelOf(n.Kind, begin), labelOf(n.Kind, lastPart)
		}
	}
}
