package quote

import (
	"math"
	"slices"

	"brief/content/learn"
)

// ranker answers the three questions of the second step.
type ranker struct{ cues, contents, sources *learn.Table }

const (
	cueFloor    = 0.08 // below it a word is not looked at as a cue
	keepFrom    = 0.30 // score from which a quotation is kept
	nestedFrom  = 0.45 // and one inside another
	contentTrim = 0.25 // exponent of the content's share in the score
)

// value is the sum of a one-label table.
func value(t *learn.Table, b []F) float64 {
	var out [1]int32
	t.Score(b, out[:])
	return float64(out[0]) * float64(t.Scale())
}

// rank finds the quotations of a reading: cues, contents, conflicts, sources.
// Cues is for every word how likely it is one.
func (k *ranker) rank(r *reading) (found []said, cues []float32) {
	var b []F
	var list []candidate
	cues = make([]float32, len(r.words))
	for i := range r.words {
		if !r.candidate(i) {
			continue
		}
		b = r.cueFeatures(b[:0], i)
		p := sigmoid(value(k.cues, b))
		cues[i] = float32(p)
		if p < cueFloor {
			continue
		}
		list = r.contents(i, list)
		if len(list) == 0 {
			continue
		}
		values := make([]float64, len(list))
		best := 0
		for n := range list {
			b = r.contentFeatures(b[:0], i, &list[n])
			if values[n] = value(k.contents, b); values[n] > values[best] {
				best = n
			}
		}
		softmax(values)
		q := said{head: i, cue: r.cueRange(i), inside: -1, score: float32(p * math.Pow(values[best], contentTrim)), why: "learned"}
		q.content = slices.Clone(list[best].parts[:list[best].n])
		found = append(found, q)
	}
	return found, cues
}

// source finds who speaks.
func (k *ranker) source(r *reading, q *said) {
	var b []F
	content := q.candidate()
	list := r.sources(q.head, &content, nil)
	best, top := 0, math.Inf(-1)
	for n, p := range list {
		b = r.sourceFeatures(b[:0], q.head, p, &content)
		if x := value(k.sources, b); x > top {
			best, top = n, x
		}
	}
	q.source = list[best]
}

// resolver settles which quotations stand: the likelier first.
type resolver struct {
	r     *reading
	out   []said
	cover []int32 // of every word: index into out, -1
}

// resolve keeps the quotations that do not contradict a likelier one. One whose
// cue lies in another's content lies inside that one.
func resolve(r *reading, found []said) *resolver {
	x := &resolver{r: r, cover: slices.Repeat([]int32{-1}, len(r.words))}
	slices.SortStableFunc(found, func(a, b said) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return a.head - b.head
	})
	for _, q := range found {
		if q.score >= keepFrom {
			x.place(q)
		}
	}
	return x
}

// place puts q beside, inside or around those that stand, or drops it.
func (x *resolver) place(q said) {
	if p := x.cover[q.head]; p >= 0 {
		if q.score >= nestedFrom && x.within(&q, int(p)) {
			q.inside = int(p)
			x.out = append(x.out, q)
		}
		return
	}
	k := len(x.out)
	inner, beside, taken := x.met(&q)
	if taken*2 > q.size() {
		return
	}
	for _, p := range beside {
		for _, c := range x.out[p].content {
			q.cut(c)
		}
	}
	if len(q.content) == 0 {
		return
	}
	for _, p := range inner {
		x.out[p].inside = k
	}
	x.add(q)
}

// met is the standing quotations that share words with q: those that would lie
// inside it, the others, and how many words the others hold.
func (x *resolver) met(q *said) (inner, beside []int32, taken int) {
	shared := map[int32]int{}
	var order []int32
	for _, c := range q.content {
		for i := c.first; i < c.last; i++ {
			p := x.cover[i]
			if p < 0 {
				continue
			}
			if shared[p] == 0 {
				order = append(order, p)
			}
			shared[p]++
		}
	}
	for _, p := range order {
		if other := &x.out[p]; other.head >= 0 && q.covers(other.head) && shared[p]*2 > other.size() {
			inner = append(inner, p)
			continue
		}
		beside = append(beside, p)
		taken += shared[p]
	}
	return inner, beside, taken
}

// add lets q stand and its content be its own.
func (x *resolver) add(q said) {
	k := int32(len(x.out))
	x.out = append(x.out, q)
	for _, c := range q.content {
		for i := c.first; i < c.last; i++ {
			x.cover[i] = k
		}
	}
}

// within reports that most of q's content lies in the content of quotation p.
func (x *resolver) within(q *said, p int) bool { return q.overlap(&x.out[p])*10 >= q.size()*9 }
