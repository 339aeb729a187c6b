package quote

import "brief/content/learn"

// reading is a document with the labels of its words and the quotations these
// link up to: what the second step starts from.
type reading struct {
	*features
	labels []label
	linked []said
	byHead []int32 // of every word: index into linked of the cue it lies in, -1
	ruled  []int32 // of every word: index into rules of the cue it lies in, -1
}

func newReading(f *features, list []label) *reading {
	r := &reading{features: f, labels: list, linked: f.link(list)}
	r.byHead = cuesOf(r.linked, len(list))
	r.ruled = cuesOf(f.rules, len(list))
	return r
}

// cuesOf tells for every word the quotation whose cue it lies in.
func cuesOf(list []said, n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = -1
	}
	for k := range list {
		if list[k].inside >= 0 {
			continue
		}
		for i := list[k].cue.first; i < list[k].cue.last; i++ {
			out[i] = int32(k)
		}
	}
	return out
}

// candidate reports that word i may be the main word of a cue.
func (r *reading) candidate(i int) bool {
	w, h := &r.words[i], &r.h[i]
	switch {
	case r.labels[i] == cueFirst || r.labels[i] == cueInside:
		return w.pos != punctuation || r.labels[i] == cueFirst
	case w.pos == punctuation:
		return h.rate > 0 && h.rule != 0 && r.ruled[i] >= 0
	case h.rate > 0 || r.ruled[i] >= 0:
		return true
	}
	return w.pos == verbWord && (h.frame != 0 || r.kid(i, "ccomp", "xcomp", "parataxis") >= 0 || r.nearMark(i))
}

// nearMark reports that a double mark stands within six words.
func (r *reading) nearMark(i int) bool {
	for k := max(0, i-6); k < min(len(r.words), i+7); k++ {
		if r.isMark(k) {
			return true
		}
	}
	return false
}

// sourceKind is what a word is as a source: a kind of name, a kind of pronoun, or a common noun.
func (r *reading) sourceKind(i int) F {
	if i < 0 {
		return 0
	}
	w := &r.words[i]
	switch {
	case w.name >= 0:
		return r.h[i].kind
	case w.pos == pronounWord || w.pos == determiner:
		return r.h[i].form
	case w.pos == properWord:
		return 5
	case w.pos == nounWord:
		return 6
	}
	return 7
}

// cueFeatures tells whether word i is the main word of a cue.
func (r *reading) cueFeatures(b []F, i int) []F {
	j, j3 := learn.Join, learn.Join3
	h := r.at(i)
	w := &r.words[i]
	l1, l2, r1, r2, r3 := r.at(i-1), r.at(i-2), r.at(i+1), r.at(i+2), r.at(i+3)
	up := r.headOf(i)
	lab := F(r.labels[i])
	s := r.sentence(i)
	in := flag(w.mark >= 0)
	b = append(b,
		1, j(2, h.lemma), j3(3, h.lemma, h.tag), j3(4, h.rate, h.tag), j3(5, h.frame, h.rate), j3(6, h.suffix, h.tag),
		j3(7, lab, h.rate), j3(8, lab, h.lemma), j3(9, lab, h.tag), j3(10, F(r.labelAt(i-1))*8+F(r.labelAt(i+1)), lab), j3(11, h.rule, h.rate), j3(12, h.rule, lab),
		j3(13, h.rule, h.lemma), j3(14, l1.form, h.rate), j3(15, r1.form, h.rate), j3(16, l1.tag, h.rate), j3(17, r1.tag, h.rate), j(18, j3(l1.tag, h.tag, r1.tag)),
		j3(19, r1.form, h.lemma), j3(20, l1.form, h.lemma), j3(21, r2.form, h.rate), j3(22, j(r1.tag, r2.tag), h.rate), j3(23, j(l2.tag, l1.tag), h.rate),
		j(24, j3(r1.tag, r2.tag, r3.tag)), j3(25, r1.form, r2.form),
		j3(26, h.rel, h.rate), j3(27, h.rel, up.lemma), j3(28, h.rel, up.rate), j(29, j3(h.rel, up.tag, h.tag)), j3(30, h.rel, h.lemma),
		j3(31, in, h.rate), j3(32, h.quote, h.rate), j3(33, in, h.lemma), j3(34, bucket(i-s.first), h.rate), j3(35, bucket(s.last-i), h.rate), j3(36, flag(w.sent == 0), h.rate),
	)
	subject := r.subjectHead(i)
	own := r.kid(i, "nsubj")
	kind := r.sourceKind(subject)
	b = append(b, j3(40, kind, h.rate), j3(41, kind, h.lemma), j3(42, r.at(own).lemma, h.rate), j3(43, flag(own >= 0), h.lemma), j3(44, flag(own >= 0)*2+flag(subject >= 0), h.rate))
	for _, k := range r.tree.of(i) {
		c := r.at(int(k))
		side := flag(int(k) > i)
		b = append(b, j(45, j3(c.rel, side, h.rate)), j(46, j3(c.rel, side, h.lemma)), j3(47, j(c.rel, c.tag), h.rate))
		if r.words[k].rel == "obj" || r.words[k].rel == "obl" || r.words[k].rel == "ccomp" {
			b = append(b, j3(48, c.lemma, h.rate), j3(49, c.lemma, h.lemma))
		}
		if r.words[k].pos == auxWord || r.words[k].form == "not" {
			b = append(b, j3(50, c.lemma, h.rate))
		}
	}
	b = r.linkFeatures(b, i, 60)
	left, right := r.markDistance(i)
	b = append(b, j3(51, left, h.rate), j3(52, right, h.rate), j(53, j3(left, right, h.tag)))
	if h.left >= 0 {
		c := r.at(int(h.left))
		b = append(b, j(54, j3(c.rate, bucket(i-int(h.left)), h.rate)), j(55, j3(F(r.labels[h.left]), lab, h.rate)))
	}
	if h.right >= 0 {
		c := r.at(int(h.right))
		b = append(b, j(56, j3(c.rate, bucket(int(h.right)-i), h.rate)), j(57, j3(F(r.labels[h.right]), lab, h.rate)))
	}
	return b
}

// linkFeatures tells what the labels and the rules make of word i as a cue.
func (r *reading) linkFeatures(b []F, i int, template F) []F {
	j3 := learn.Join3
	h := r.at(i)
	if k := r.byHead[i]; k >= 0 {
		q := &r.linked[k]
		b = append(b, j3(template, bucket(q.size()), h.rate), j3(template+1, flag(q.source.empty()), h.rate), j3(template+2, F(len(q.content)), flag(q.first() < i)))
	} else {
		b = append(b, j3(template+3, h.rate, h.tag))
	}
	if k := r.ruled[i]; k >= 0 {
		q := &r.rules[k]
		b = append(b, j3(template+4, learn.Text(q.why), h.rate), j3(template+5, learn.Text(q.why), F(r.labels[i])), j3(template+6, learn.Text(q.why), h.lemma))
	}
	return b
}

func (r *reading) labelAt(i int) label {
	if i < 0 || i >= len(r.labels) {
		return outside
	}
	return r.labels[i]
}

// markDistance is how far the nearest double marks stand on both sides, in the sentence's surroundings.
func (r *reading) markDistance(i int) (left, right F) {
	left, right = 9, 9
	for k := i - 1; k >= max(0, i-15); k-- {
		if r.isMark(k) {
			left = bucket(i - k)
			break
		}
	}
	for k := i + 1; k < min(len(r.words), i+15); k++ {
		if r.isMark(k) {
			right = bucket(k - i)
			break
		}
	}
	return left, right
}
