package syntax

import (
	"math/bits"

	"brief/content/learn"
)

// treeFeatures appends what the parser sees of a state: the templates of Zhang
// and Nivre 2011 for arc-hybrid, and beyond them endings in the place of words,
// the neighbours in the sentence and the next verb. A feature's place in the
// list is part of it, so no template needs a number.
func (t *state) treeFeatures(fs []learn.Feature) []learn.Feature {
	v := t.view()
	fs = append(fs, 1)
	fs = v.words(fs)
	fs = v.tags(fs)
	fs = v.distances(fs)
	fs = v.children(fs)
	fs = v.relations(fs)
	fs = v.endings(fs)
	fs = v.context(fs)
	for i := range fs {
		fs[i] = learn.Join(learn.Feature(i), fs[i])
	}
	return fs
}

// view is the nodes around the place of parsing.
type view struct {
	nodes          []node
	s0, s1, s2, s3 *node
	b0, b1, b2, b3 *node
	near, wide     learn.Feature // distances s0–b0, s1–s0
	left0, right0  *node         // in the sentence: beside s0
	leftb          *node         // before b0
}

func (t *state) view() view {
	s0, s1, b0 := t.top(0), t.top(1), t.ahead(0)
	v := view{
		nodes: t.nodes,
		s0:    &t.nodes[s0], s1: &t.nodes[s1], s2: &t.nodes[t.top(2)], s3: &t.nodes[t.top(3)],
		b0: &t.nodes[b0], b1: &t.nodes[t.ahead(1)], b2: &t.nodes[t.ahead(2)], b3: &t.nodes[t.ahead(3)],
		leftb: &t.nodes[b0-1],
		left0: &t.nodes[max(s0-1, 0)], right0: &t.nodes[0],
	}
	if s0 > 0 {
		v.right0 = &t.nodes[s0+1]
		v.near = distance(b0 - s0)
	}
	if s1 > 0 {
		v.wide = distance(s0 - s1)
	}
	return v
}

// distance is a distance in words: 1 to 4 exactly, then growing steps.
func distance(d int32) learn.Feature {
	if d <= 4 {
		return learn.Feature(d)
	}
	return learn.Feature(2 + bits.Len32(uint32(d-1))) // 5: 5–8, 6: 9–16, 7: 17–32, …
}

func (v *view) words(fs []learn.Feature) []learn.Feature {
	s0, s1, b0, b1 := v.s0, v.s1, v.b0, v.b1
	return append(fs,
		s0.word, s0.tag, s0.both,
		s1.word, s1.tag, s1.both,
		b0.word, b0.tag, b0.both,
		b1.word, b1.tag, b1.both,
		v.b2.tag, v.b2.both,
		v.s2.tag, v.s2.both,

		learn.Join(s0.both, b0.both),
		learn.Join(s0.both, b0.word),
		learn.Join(s0.word, b0.both),
		learn.Join(s0.both, b0.tag),
		learn.Join(s0.tag, b0.both),
		learn.Join(s0.word, b0.word),
		learn.Join(s0.tag, b0.tag),

		learn.Join(s0.both, s1.both),
		learn.Join(s0.word, s1.word),
		learn.Join(s1.both, s0.tag),
		learn.Join(s1.tag, s0.both),
		learn.Join(s1.tag, s0.tag),

		learn.Join(s1.tag, b0.tag),
		learn.Join(s1.word, b0.tag),
		learn.Join(s1.tag, b0.word),

		learn.Join(b0.tag, b1.tag),
		learn.Join(b0.word, b1.tag),
		learn.Join(b0.tag, b1.word),
		learn.Join(b0.word, b1.word),
	)
}

func (v *view) tags(fs []learn.Feature) []learn.Feature {
	s3, s2, s1, s0 := v.s3.tag, v.s2.tag, v.s1.tag, v.s0.tag
	b0, b1, b2, b3 := v.b0.tag, v.b1.tag, v.b2.tag, v.b3.tag
	s1s0, s0b0, b0b1 := learn.Join(s1, s0), learn.Join(s0, b0), learn.Join(b0, b1)
	return append(fs,
		learn.Join(b0b1, b2),
		learn.Join3(b0b1, b2, b3),
		learn.Join(s0b0, b1),
		learn.Join3(s0b0, b1, b2),
		learn.Join(s1s0, b0),
		learn.Join3(s1s0, b0, b1),
		learn.Join3(s2, s1s0, 1),
		learn.Join3(s2, s1s0, b0),
		learn.Join4(s3, s2, s1s0, b0),
		learn.Join3(v.s1.word, s0, b0),
		learn.Join3(s1, v.s0.word, b0),
		learn.Join3(s1s0, v.b0.word, 2),
		learn.Join3(v.s0.word, b0, b1),
		learn.Join3(s0, v.b0.word, b1),
		learn.Join3(s0b0, v.b1.word, 3),
	)
}

func (v *view) distances(fs []learn.Feature) []learn.Feature {
	near, wide, s0, s1, b0 := v.near, v.wide, v.s0, v.s1, v.b0
	return append(fs,
		near,
		learn.Join(near, s0.word),
		learn.Join(near, s0.tag),
		learn.Join(near, b0.word),
		learn.Join(near, b0.tag),
		learn.Join3(near, s0.word, b0.word),
		learn.Join3(near, s0.tag, b0.tag),
		learn.Join(wide, s1.word),
		learn.Join(wide, s1.tag),
		learn.Join3(wide, s1.tag, s0.tag),
		learn.Join4(near, wide, s0.tag, b0.tag),
		learn.Join4(near, wide, s1.tag, s0.tag),
	)
}

func (v *view) children(fs []learn.Feature) []learn.Feature {
	s0, s1, b0 := v.s0, v.s1, v.b0
	s0l, s0r, s1l, s1r, b0l := &v.nodes[s0.l1], &v.nodes[s0.r1], &v.nodes[s1.l1], &v.nodes[s1.r1], &v.nodes[b0.l1]
	s0l2, s0r2, s1l2, s1r2, b0l2 := &v.nodes[s0.l2], &v.nodes[s0.r2], &v.nodes[s1.l2], &v.nodes[s1.r2], &v.nodes[b0.l2]
	return append(fs,
		s0l.word, s0l.tag, s0r.word, s0r.tag,
		s1l.word, s1l.tag, s1r.word, s1r.tag,
		b0l.word, b0l.tag,

		learn.Join3(s0.tag, s0l.tag, b0.tag),
		learn.Join3(s0.tag, s0r.tag, b0.tag),
		learn.Join3(s0.tag, b0.tag, b0l.tag),
		learn.Join3(s1.tag, s0.tag, s0l.tag),
		learn.Join3(s1.tag, s0.tag, s0r.tag),
		learn.Join3(s1.tag, s1l.tag, s0.tag),
		learn.Join3(s1.tag, s1r.tag, s0.tag),
		learn.Join3(s1.tag, s1r.tag, b0.tag),

		learn.Join3(s0.tag, s0l.tag, s0l2.tag),
		learn.Join3(s0.tag, s0r.tag, s0r2.tag),
		learn.Join3(s1.tag, s1l.tag, s1l2.tag),
		learn.Join3(s1.tag, s1r.tag, s1r2.tag),
		learn.Join3(b0.tag, b0l.tag, b0l2.tag),

		learn.Join3(s0.word, s0l.word, b0.tag),
		learn.Join3(s0.tag, s0l.word, b0.tag),
		learn.Join3(s0.tag, s0l.word, b0.word),
		learn.Join3(s1.tag, s0l.word, s0.tag),
		learn.Join3(s1.word, s0l.word, s0.tag),
		learn.Join3(s0.tag, b0l.word, b0.tag),
		learn.Join3(s1.tag, s1r.word, s0.tag),
	)
}

func (v *view) relations(fs []learn.Feature) []learn.Feature {
	s0, s1, b0 := v.s0, v.s1, v.b0
	rel := func(i int32) learn.Feature { return learn.Feature(v.nodes[i].rel) }
	s0l, s0r, s1l, s1r, b0l := rel(s0.l1), rel(s0.r1), rel(s1.l1), rel(s1.r1), rel(b0.l1)
	return append(fs,
		s0l, s0r, s1l, s1r, b0l, rel(s0.l2), rel(s0.r2), rel(s1.l2), rel(s1.r2),
		learn.Join(s0.tag, s0l),
		learn.Join(s0.tag, s0r),
		learn.Join(s1.tag, s1l),
		learn.Join(s1.tag, s1r),
		learn.Join(b0.tag, b0l),
		learn.Join3(s0.tag, s0l, b0.tag),
		learn.Join3(s0.tag, s0r, b0.tag),
		learn.Join3(s1.tag, s1l, s0.tag),
		learn.Join3(s1.tag, s1r, s0.tag),
		learn.Join3(s0.tag, b0l, b0.tag),

		learn.Join(s0.word, learn.Feature(s0.lset)),
		learn.Join(s0.tag, learn.Feature(s0.lset)),
		learn.Join(s0.word, learn.Feature(s0.rset)),
		learn.Join(s0.tag, learn.Feature(s0.rset)),
		learn.Join(s1.word, learn.Feature(s1.lset)),
		learn.Join(s1.tag, learn.Feature(s1.lset)),
		learn.Join(s1.word, learn.Feature(s1.rset)),
		learn.Join(s1.tag, learn.Feature(s1.rset)),
		learn.Join(b0.word, learn.Feature(b0.lset)),
		learn.Join(b0.tag, learn.Feature(b0.lset)),
		learn.Join4(s0.tag, learn.Feature(s0.lset), learn.Feature(s0.rset), b0.tag),
		learn.Join4(s0.tag, b0.tag, learn.Feature(b0.lset), 1),
		learn.Join4(s1.tag, learn.Feature(s1.lset), learn.Feature(s1.rset), s0.tag),
		learn.Join4(s1.tag, s0.tag, learn.Feature(s0.lset), learn.Feature(s0.rset)),
	)
}

// endings stand in for words too rare to have weights of their own.
func (v *view) endings(fs []learn.Feature) []learn.Feature {
	s0, s1, b0, b1 := v.s0, v.s1, v.b0, v.b1
	return append(fs,
		s0.ending, s1.ending, b0.ending, b1.ending,
		learn.Join(s0.ending, b0.ending),
		learn.Join(s0.ending, b0.coarse),
		learn.Join(s0.coarse, b0.ending),
		learn.Join(s1.ending, s0.ending),
		learn.Join(s1.ending, s0.coarse),
		learn.Join(s1.coarse, s0.ending),
		learn.Join(s1.ending, b0.ending),
		learn.Join(s0.coarse, b0.coarse),
		learn.Join(s1.coarse, s0.coarse),
		learn.Join3(s1.coarse, s0.coarse, b0.coarse),
		learn.Join3(s0.coarse, b0.coarse, b1.coarse),
	)
}

func (v *view) context(fs []learn.Feature) []learn.Feature {
	s0, s1, b0 := v.s0, v.s1, v.b0
	verb := learn.Feature(b0.verb)
	return append(fs,
		learn.Join(v.left0.tag, s0.tag),
		learn.Join(v.right0.tag, s0.tag),
		learn.Join(v.leftb.tag, b0.tag),
		learn.Join3(v.left0.tag, s0.tag, b0.tag),
		learn.Join3(v.right0.tag, s0.tag, b0.tag),
		learn.Join3(v.leftb.tag, b0.tag, s0.tag),
		learn.Join(verb, s0.word),
		learn.Join(verb, s0.tag),
		learn.Join(verb, b0.tag),
		learn.Join(verb, s1.tag),
		learn.Join3(verb, s0.tag, b0.tag),
	)
}
