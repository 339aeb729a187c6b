package quote

import "brief/content/learn"

// contentFeatures tells whether candidate x is what the cue at i introduces.
func (r *reading) contentFeatures(b []F, i int, x *candidate) []F {
	j, j3 := learn.Join, learn.Join3
	h := r.at(i)
	group := r.cueRange(i)
	first, last := x.first(), x.last()
	before, start, second, end, after := r.at(first-1), r.at(first), r.at(first+1), r.at(last-1), r.at(last)
	place, gap := r.placeOf(x, group)
	for k := range makers {
		if x.by&(1<<k) != 0 {
			b = append(b, j3(1, F(k), place), j3(2, F(k), h.rate))
		}
	}
	s := r.sentence(i)
	atStart, atEnd := flag(first == s.first), r.endPlace(last, s)
	size := bucket(x.size())
	b = append(b,
		j(3, place), j3(4, place, h.lemma), j3(5, place, h.frame), j3(6, place, gap), j3(7, gap, h.lemma), j3(8, F(x.by), 0),
		j3(10, size, place), j3(11, size, h.lemma), j3(12, F(x.n), place), j3(13, F(x.n), h.lemma),
		j3(14, start.form, h.lemma), j3(15, start.form, place), j3(16, start.tag, h.lemma), j3(17, start.tag, before.tag), j3(18, start.form, before.form), j3(19, j(start.tag, second.tag), place),
		j3(20, before.form, h.lemma), j3(21, before.form, h.frame), j3(22, start.form, h.frame), j(23, j3(before.tag, start.tag, h.rate)),
		j3(24, end.tag, after.tag), j3(25, end.form, after.form), j3(26, after.form, place), j3(27, after.tag, r.at(last+1).tag), j3(28, after.form, r.at(last+1).form),
		j(29, j3(after.form, r.at(last+1).tag, place)), j3(30, end.tag, place), j3(31, after.rel, r.at(last+1).rel),
		j3(32, atStart, place), j3(33, atEnd, place), j3(34, atEnd, h.lemma), j(35, j3(atStart, atEnd, place)), j3(36, atEnd, after.form),
		j3(37, r.headOf(last).rate, after.form),
	)
	b = r.contentQuotes(b, i, x, place)
	b = r.contentLabels(b, i, x, place)
	return r.contentTree(b, i, x, place)
}

// placeOf tells where a candidate stands to its cue, and how many words lie between.
func (r *reading) placeOf(x *candidate, group tokenRange) (place, gap F) {
	first, last := x.first(), x.last()
	switch {
	case first >= group.last:
		return 1 + 4*flag(r.words[first].sent != r.words[group.first].sent), bucket(first - group.last)
	case last <= group.first:
		return 2 + 4*flag(r.words[last-1].sent != r.words[group.first].sent), bucket(group.first - last)
	}
	return 3 + 4*flag(r.words[last-1].sent != r.words[group.first].sent), 0
}

// endPlace tells whether a candidate ends with its sentence, before a comma inside it, or behind it.
func (r *reading) endPlace(last int, s tokenRange) F {
	rest := 0
	for k := last; k < min(s.last, last+3); k++ {
		if r.words[k].pos != punctuation || r.words[k].form == "," {
			rest++
		}
	}
	switch {
	case last > s.last:
		return 1
	case rest == 0:
		return 2
	case r.words[last].form == ",":
		return 3
	}
	return 4
}

// contentQuotes tells how the edges of a candidate meet quotation marks.
func (r *reading) contentQuotes(b []F, i int, x *candidate, place F) []F {
	j3 := learn.Join3
	first, last := x.first(), x.last()
	edges := r.edgeState(first, true)*8 + r.edgeState(last-1, false)
	in := 0
	for _, p := range x.parts[:x.n] {
		for k := p.first; k < p.last; k++ {
			if r.words[k].mark >= 0 {
				in++
			}
		}
	}
	share := F(0)
	switch size := x.size(); {
	case in == size:
		share = 3
	case in*2 > size:
		share = 2
	case in > 0:
		share = 1
	}
	loose := F(0) // marked words of the sentence that stay outside
	s := r.sentence(i)
	reach := min(s.last, i+maxContent)
	for m := r.markNear(max(s.first, i-maxContent)); m < len(r.ranges) && r.ranges[m].first < reach && loose < 3; m++ {
		if q := r.ranges[m]; !q.empty() && !x.covers(q.first) && r.inMarks[m] >= 3 {
			loose++
		}
	}
	h := r.at(i)
	return append(b, j3(50, edges, place), j3(51, share, place), j3(52, share, h.lemma), j3(53, loose, share), j3(54, edges, share), j3(55, loose, place),
		j3(56, share, r.at(last).form), j3(57, flag(r.words[i].mark >= 0), share))
}

// edgeState tells whether a word is the edge of a marked stretch, inside one, or outside.
func (r *reading) edgeState(k int, start bool) F {
	m := r.words[k].mark
	if m < 0 {
		return 0
	}
	q := r.ranges[m]
	if start && k == q.first || !start && k == q.last-1 {
		return 1 + flag(r.marked[m].double)
	}
	return 3
}

// contentLabels tells how a candidate agrees with the labels.
func (r *reading) contentLabels(b []F, i int, x *candidate, place F) []F {
	j, j3 := learn.Join, learn.Join3
	h := r.at(i)
	first, last := x.first(), x.last()
	inside, cues, sources := 0, 0, 0
	for _, p := range x.parts[:x.n] {
		for k := p.first; k < p.last; k++ {
			switch r.labels[k] {
			case contentFirst, contentInside:
				inside++
			case cueFirst, cueInside:
				cues++
			case sourceFirst, sourceInside:
				sources++
			}
		}
	}
	size := x.size()
	share := F(inside * 8 / size)
	b = append(b,
		j3(60, share, place), j3(61, F(r.labelAt(first-1)), F(r.labelAt(first))), j3(62, F(r.labelAt(last-1)), F(r.labelAt(last))), j3(63, bucket(cues), place), j3(64, bucket(sources), place),
		j(65, j3(F(r.labelAt(last-1)), F(r.labelAt(last)), r.at(last).form)), j(66, j3(F(r.labelAt(first)), r.at(first).form, place)), j3(67, share, h.rate))
	own := F(0)
	if k := r.byHead[i]; k >= 0 {
		own = 1 + F(x.likeness(r.view, &r.linked[k])*7.99)
	}
	ruled := F(0)
	if k := r.ruled[i]; k >= 0 {
		ruled = 1 + F(x.likeness(r.view, &r.rules[k])*7.99)
		b = append(b, j3(68, ruled, learn.Text(r.rules[k].why)))
	}
	return append(b, j3(70, own, place), j3(71, ruled, place), j3(72, own, ruled), j3(73, own, h.rate), j3(74, own, r.endPlace(last, r.sentence(i))), j(75, j3(own, r.at(last).form, place)))
}

// contentTree tells how a candidate sits in the tree.
func (r *reading) contentTree(b []F, i int, x *candidate, place F) []F {
	j, j3 := learn.Join, learn.Join3
	h := r.at(i)
	hung, known := 0, 0
	for n, p := range x.parts[:x.n] {
		root := -1
		for k := p.first; k < p.last; k++ {
			if g := r.words[k].head; g < p.first || g >= p.last {
				if r.words[k].pos != punctuation {
					hung++
					if root < 0 {
						root = k
					}
				}
			}
			if r.h[k].rate >= knownCue+1 && r.words[k].mark < 0 {
				known++
			}
		}
		if root < 0 || n > 0 {
			continue
		}
		g := r.words[root].head
		link := F(0)
		switch {
		case g == i:
			link = 1
		case r.words[i].head == root:
			link = 2
		case g >= 0 && r.words[g].head == i:
			link = 3
		case g >= 0 && g == r.words[i].head:
			link = 4
		case g < 0:
			link = 5
		}
		c := r.at(root)
		b = append(b, j3(80, c.rel, link), j(81, j3(c.rel, link, h.lemma)), j3(82, c.tag, link), j3(83, link, place), j(84, j3(c.rel, link, h.frame)), j3(85, c.lemma, h.lemma), j(86, j3(c.rel, link, r.at(p.first).form)))
		hull := r.tree.hull[root]
		fit := flag(hull.first == p.first) + 2*flag(hull.last == p.last) + 4*flag(hull.last < p.last)
		b = append(b, j3(87, fit, link), j3(88, fit, place))
	}
	// does what follows hang on a word inside, or on one outside
	last := x.last()
	tail := F(0)
	for k := last; k < min(len(r.words), last+3); k++ {
		if r.words[k].pos == punctuation {
			continue
		}
		if g := r.words[k].head; g >= x.first() && g < last {
			tail = 1
		} else if g == i {
			tail = 2
		} else {
			tail = 3
		}
		b = append(b, j3(89, tail, r.at(k).rel), j(90, j3(tail, r.at(last).form, r.at(k).rel)), j(92, j3(tail, r.at(k).form, place)))
		break
	}
	return append(b, j3(93, bucket(hung), place), j3(94, bucket(known), place), j3(95, bucket(known), h.rate), j3(96, tail, h.rate))
}
