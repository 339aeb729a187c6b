package quote

import "brief/content/learn"

// label is what a word is in a quotation.
type label uint8

const (
	outside label = iota
	contentFirst
	contentInside
	cueFirst
	cueInside
	sourceFirst
	sourceInside
	labels
)

// labelFeatures tells what stands at word i of its paragraph.
func (f *features) labelFeatures(b []F, i int, p tokenRange) []F {
	h := f.at(i)
	l1, l2, r1, r2 := f.at(i-1), f.at(i-2), f.at(i+1), f.at(i+2)
	s := f.sentence(i)
	first := flag(f.words[i].sent == 0 || p.first == 0)
	j := learn.Join
	j3 := learn.Join3
	b = append(b,
		j(1, h.form), j(2, l1.form), j(3, r1.form), j(4, l2.form), j(5, r2.form),
		j(6, h.lemma), j(7, h.tag), j(8, l1.tag), j(9, r1.tag),
		j3(10, l1.tag, h.tag), j3(11, h.tag, r1.tag), j3(12, l1.form, h.form), j3(13, h.form, r1.form),
		j(14, j3(l1.tag, h.tag, r1.tag)), j(15, j3(l2.tag, l1.tag, h.tag)), j(16, j3(h.tag, r1.tag, r2.tag)),
		j3(17, h.rate, h.tag), j3(18, l1.rate, h.tag), j3(19, r1.rate, h.tag), j3(20, l2.rate, h.tag), j3(21, r2.rate, h.tag),
		j3(22, f.at(i-3).rate, h.tag), j3(23, f.at(i+3).rate, h.tag),
		j3(24, h.frame, h.rate), j3(25, h.frame, r1.form), j3(26, l1.frame, h.form),
		j3(27, h.suffix, h.tag), j3(28, h.kind, h.tag), j3(29, l1.kind, r1.kind), j3(30, h.kind, first),
		j3(31, h.quote, h.tag), j3(32, l1.quote, h.quote), j3(33, h.quote, r1.quote), j(34, j3(l1.quote, h.form, r1.quote)),
		j(35, h.rule), j3(36, h.rule, h.tag), j3(37, l1.rule, h.rule), j3(38, h.rule, r1.rule), j(39, j3(h.rule, h.quote, h.rate)),
		j3(40, first, h.tag), j3(41, bucket(i-s.first), h.tag), j3(42, bucket(s.last-1-i), h.tag), j3(43, bucket(i-p.first), first),
		j3(44, h.rel, h.tag), j3(45, h.rel, f.headOf(i).rate), j(46, j3(h.rel, f.headOf(i).lemma, h.tag)),
	)
	b = f.cueContext(b, i)
	return f.quoteContext(b, i)
}

// cueContext tells of the nearest likely cues in the sentence.
func (f *features) cueContext(b []F, i int) []F {
	j, j3 := learn.Join, learn.Join3
	h := f.at(i)
	lead, trail := F(0), F(0)
	if h.left >= 0 {
		c := f.at(int(h.left))
		gap, comma := bucket(i-int(h.left)), F(min(2, h.commas-c.commas))
		after := f.at(int(h.left) + 1)
		b = append(b, j3(50, c.lemma, gap), j3(51, c.lemma, h.tag), j(52, j3(c.rate, gap, comma)), j3(53, c.lemma, comma), j3(54, after.form, gap),
			j(55, j3(c.lemma, after.form, comma)), j(56, j3(c.frame, gap, h.tag)), j(57, j3(after.tag, c.rate, comma)), j(58, j3(c.lemma, h.rel, h.tag)))
		lead = 1 + comma
	}
	if h.right >= 0 {
		c := f.at(int(h.right))
		gap, comma := bucket(int(h.right)-i), F(min(2, c.commas-h.commas))
		after := f.at(int(h.right) + 1)
		b = append(b, j3(60, c.lemma, gap), j3(61, c.lemma, h.tag), j(62, j3(c.rate, gap, comma)), j3(63, c.lemma, comma),
			j(64, j3(c.frame, gap, h.tag)), j(65, j3(c.lemma, comma, after.form)), j(66, j3(after.tag, c.rate, comma)))
		trail = 1 + comma
	}
	return append(b, j3(67, lead, trail), j(68, j3(lead, trail, h.tag)))
}

// quoteContext tells what stands before and after the marked stretch word i lies in.
func (f *features) quoteContext(b []F, i int) []F {
	m := f.words[i].mark
	if m < 0 {
		return b
	}
	j, j3 := learn.Join, learn.Join3
	r := f.ranges[m]
	h, before, after := f.at(i), f.at(r.first-1), f.at(r.last)
	last := f.at(r.last - 2)
	return append(b, j3(70, before.form, h.quote), j3(71, after.form, h.quote), j(72, j3(before.tag, after.tag, h.quote)),
		j3(73, last.form, h.quote), j3(74, bucket(r.len()), h.quote), j(75, j3(before.rate, after.rate, h.quote)),
		j(76, j3(f.at(r.last+1).rate, f.at(r.last+2).rate, h.quote)), j3(77, f.at(r.first-2).rate, h.quote),
		j3(78, flag(f.marked[m].continued), h.quote))
}

// headOf is the governor of word i in the tree.
func (f *features) headOf(i int) *hashed {
	if i < 0 || i >= len(f.words) || f.words[i].head < 0 {
		return &f.edge
	}
	return f.at(f.words[i].head)
}

// turn is the key of the transition weights at word i: where it stands between
// marks and whether a sentence begins.
func (f *features) turn(i int) int {
	k := 0
	if i > 0 && f.words[i].sent != f.words[i-1].sent {
		k = 1
	}
	place := 0
	if q := f.h[i].quote; q != 0 {
		place = int((q-1)/16) + 1 // 2, 3, 4
	} else if i > 0 && f.h[i-1].quote != 0 {
		place = 1
	}
	k = k*5 + place
	switch w := &f.words[i]; {
	case w.form == ",":
		return k*3 + 1
	case w.pos == punctuation:
		return k*3 + 2
	}
	return k * 3
}

const turns = 2 * 5 * 3

// turnFeature is the feature of a transition from label a.
func turnFeature(turn int, a label) F { return learn.Join3(90, F(turn), F(a)) }

// plainTurn is the same for any place.
func plainTurn(a label) F { return learn.Join(91, F(a)) }
