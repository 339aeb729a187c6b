package quote

import (
	"slices"

	"brief/content/learn"
)

// maxSources is how many sources are considered for one cue.
const maxSources = 24

// sources is the candidates for who speaks at the cue i, given what is said;
// the empty range stands for nobody and comes first. list is memory to reuse.
func (r *reading) sources(i int, said *candidate, list []tokenRange) []tokenRange {
	c := sourceCollector{r: r, cue: i, said: said, list: append(list[:0], tokenRange{})}
	group := r.cueRange(i)
	if k := r.byHead[i]; k >= 0 {
		c.put(r.linked[k].source)
	}
	if k := r.ruled[i]; k >= 0 {
		c.put(r.rules[k].source)
	}
	s := r.sentence(i)
	s = tokenRange{max(s.first, i-window), min(s.last, i+window)}
	if s.last < len(r.words) && group.last >= s.last-1 { // the name on the line after a dash
		c.put(r.phraseAfter(group.last, min(len(r.words), group.last+12)))
	}
	c.put(r.phraseBefore(group.first, s.first))
	c.put(r.phraseAfter(group.last, s.last))
	if k := r.subjectHead(i); k >= 0 {
		c.put(r.phraseOf(k, i))
	}
	c.put(r.possessor(i, s.first))
	c.labelled(s)
	c.nouns(s)
	return c.list
}

// sourceCollector gathers the candidates for the source of one cue.
type sourceCollector struct {
	r    *reading
	cue  int
	said *candidate
	list []tokenRange
}

// put adds a phrase that is not there yet and shares no word with cue and content.
func (c *sourceCollector) put(p tokenRange) {
	for !p.empty() && c.r.words[p.last-1].form == "," {
		p.last--
	}
	if p.empty() || p.has(c.cue) || len(c.list) >= maxSources || slices.Contains(c.list, p) {
		return
	}
	for _, part := range c.said.parts[:c.said.n] {
		if part.overlaps(p) {
			return
		}
	}
	c.list = append(c.list, p)
}

// labelled offers the stretches of s labelled as sources.
func (c *sourceCollector) labelled(s tokenRange) {
	labels := c.r.labels
	for k := s.first; k < s.last; k++ {
		if labels[k] != sourceFirst {
			continue
		}
		p := tokenRange{k, k + 1}
		for p.last < s.last && labels[p.last] == sourceInside {
			p.last++
		}
		c.put(p)
	}
}

// nouns offers the phrases of the nouns in s, the nearest to the cue first.
func (c *sourceCollector) nouns(s tokenRange) {
	r := c.r
	for step := range 2 * window {
		k := c.cue - 1 - step/2
		if step%2 == 1 {
			k = c.cue + 1 + step/2
		}
		if k < s.first || k >= s.last || !r.isHead(k) {
			continue
		}
		switch r.words[k].rel {
		case "flat", "compound", "det":
		default:
			c.put(r.phraseOf(k, c.cue))
		}
	}
}

// sourceFeatures tells whether p is who speaks at the cue i.
func (r *reading) sourceFeatures(b []F, i int, p tokenRange, said *candidate) []F {
	j, j3 := learn.Join, learn.Join3
	h := r.at(i)
	linked, ruled := F(0), F(0)
	if k := r.byHead[i]; k >= 0 {
		linked = 1 + agreement(p, r.linked[k].source)
	}
	if k := r.ruled[i]; k >= 0 {
		ruled = 1 + agreement(p, r.rules[k].source)
	}
	where := F(0)
	if said.n > 0 {
		where = 1 + flag(said.first() > i) + 2*flag(said.last() > i)
	}
	b = append(b, j3(1, linked, ruled), j3(2, linked, h.rate), j3(3, ruled, h.rate))
	own := r.kid(i, "nsubj")
	if p.empty() {
		rel := h.rel
		return append(b, j(5, h.lemma), j3(6, h.tag, rel), j(7, h.rate), j3(8, flag(own >= 0), h.tag), j3(9, where, h.tag), j(10, r.at(i-1).form), j3(11, r.at(i-1).tag, h.tag), j(12, r.at(i+1).form), j3(13, h.frame, h.tag),
			j3(14, linked, F(r.labels[i])), j3(15, flag(r.words[i].mark >= 0), h.tag))
	}
	head := r.headOfPhrase(p)
	k := r.at(head)
	group := r.cueRange(i)
	side, gap := flag(p.first > i), bucket(max(p.first-group.last, group.first-p.last))
	kind := r.sourceKind(head)
	path := r.path(head, i)
	b = append(b,
		j3(20, path, h.tag), j3(21, path, h.lemma), j(22, path), j3(23, path, kind), j3(24, kind, side), j3(25, kind, h.rate), j3(26, kind, h.lemma), j3(27, gap, side), j(28, j3(gap, side, h.tag)), j(29, j3(gap, side, where)),
		j3(30, k.lemma, side), j3(31, k.rel, side), j3(32, k.rel, h.tag), j3(33, r.at(p.first-1).form, side), j3(34, r.at(p.last).form, side), j3(35, r.at(p.first).form, k.tag), j3(36, r.at(p.first-1).form, h.lemma),
		j3(37, F(r.labels[head]), side), j3(38, F(r.labels[p.first]), F(r.labels[p.last-1])), j3(39, F(r.labelAt(p.first-1)), F(r.labelAt(p.last))), j3(40, bucket(p.len()), kind), j3(41, flag(r.words[head].mark >= 0), flag(r.words[i].mark >= 0)),
		j(42, j3(k.rel, flag(head == own), side)), j3(43, flag(head == r.subjectHead(i)), h.tag), j3(44, r.between(p, group), side), j(45, j3(r.between(p, group), kind, gap)), j3(46, where, side), j3(47, flag(own >= 0), flag(head == own)),
		j3(48, r.at(p.last).form, k.tag), j3(49, flag(r.tree.hull[head] == p), k.rel))
	return b
}

// agreement tells whether a range is, touches or misses another.
func agreement(p, q tokenRange) F {
	switch {
	case p == q:
		return 1
	case p.empty():
		return 2
	case q.empty():
		return 3
	case p.overlaps(q):
		return 4
	}
	return 5
}

// headOfPhrase is the word of p whose governor stands outside.
func (r *reading) headOfPhrase(p tokenRange) int {
	best := -1
	for k := p.first; k < p.last; k++ {
		if g := r.words[k].head; (g < p.first || g >= p.last) && r.words[k].pos != punctuation {
			if r.isHead(k) {
				return k
			}
			if best < 0 {
				best = k
			}
		}
	}
	if best < 0 {
		return p.first
	}
	return best
}

// path is the relations up from a to the governor it shares with b, and down to b; 0 when far.
func (r *reading) path(a, b int) F {
	const most = 5
	var up [most + 1]int
	n := 0
	for at := a; at >= 0 && n <= most; at = r.words[at].head {
		up[n] = at
		n++
	}
	down := F(0)
	for at, steps := b, 0; at >= 0 && steps <= most; at, steps = r.words[at].head, steps+1 {
		for k := range n {
			if up[k] != at {
				continue
			}
			f := down
			for _, x := range up[:k] {
				f = learn.Join(f, r.h[x].rel+1)
			}
			return learn.Join(f, 7)
		}
		down = learn.Join3(down, r.h[at].rel, 3)
	}
	return 0
}

// between tells what stands between source and cue: commas, verbs, marks.
func (r *reading) between(p, group tokenRange) F {
	a, b := p.last, group.first
	if p.first >= group.last {
		a, b = group.last, p.first
	}
	commas, verbs, marks := 0, 0, 0
	for k := a; k < b; k++ {
		w := &r.words[k]
		switch {
		case w.form == ",":
			commas++
		case w.pos == verbWord:
			verbs++
		case w.mark >= 0:
			marks = 1
		}
	}
	return F(min(commas, 3)*8 + min(verbs, 3)*2 + marks)
}
