package quote

import "slices"

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
