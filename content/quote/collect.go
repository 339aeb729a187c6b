package quote

import "sort"

// maxCandidates is how many contents are considered for one cue.
const maxCandidates = 72

// collector gathers the candidates of one cue.
type collector struct {
	r     *reading
	cue   int
	group tokenRange
	s     tokenRange // the sentence, narrowed to what a content may reach
	list  []candidate
}

// contents is the candidates for what the cue at i introduces; list is memory to reuse.
func (r *reading) contents(i int, list []candidate) []candidate {
	s := r.sentence(i)
	c := &collector{r: r, cue: i, group: r.cueRange(i), list: list[:0]}
	c.s = tokenRange{max(s.first, i-maxContent), min(s.last, i+maxContent)}
	c.labels()
	c.rules()
	c.subtrees()
	c.ahead()
	c.behind()
	c.quoted()
	c.bothSides()
	c.extend()
	return c.list
}

// cueRange is the words of the cue whose main word is i.
func (r *reading) cueRange(i int) tokenRange {
	if k := r.byHead[i]; k >= 0 && r.linked[k].cue.len() < 8 {
		return r.linked[k].cue
	}
	if k := r.ruled[i]; k >= 0 {
		return r.rules[k].cue
	}
	if r.words[i].pos == verbWord || r.words[i].pos == auxWord {
		return r.verbGroup(i)
	}
	return tokenRange{i, i + 1}
}

// put adds a candidate, its words tidied; one that is there already only learns of another maker.
func (c *collector) put(by maker, parts ...tokenRange) {
	var x candidate
	x.by = by
	for _, p := range parts {
		p.last = min(p.last, p.first+2*maxContent) // hostile text must not cost more than its length
		if p = c.tidy(p); p.empty() || p.has(c.cue) {
			continue
		}
		if x.n > 0 && p.first <= x.parts[x.n-1].last {
			x.parts[x.n-1].last = max(x.parts[x.n-1].last, p.last)
			continue
		}
		if x.n == len(x.parts) {
			break
		}
		x.parts[x.n] = p
		x.n++
	}
	if x.n == 0 || x.covers(c.cue) {
		return
	}
	for k := range c.list {
		if y := &c.list[k]; y.n == x.n && y.parts == x.parts {
			y.by |= by
			return
		}
	}
	if len(c.list) < maxCandidates {
		c.list = append(c.list, x)
	}
}

// tidy trims a range to what the convention counts: no comma and no final mark
// at the edges outside quotation marks.
func (c *collector) tidy(p tokenRange) tokenRange {
	r := c.r
	for !p.empty() && r.words[p.first].pos == punctuation && r.words[p.first].mark < 0 && r.words[p.first].name < 0 && !opening(r.words[p.first].form) {
		p.first++
	}
	for !p.empty() {
		w := &r.words[p.last-1]
		if w.pos != punctuation || w.name >= 0 || closing(w.form) {
			break
		}
		if w.mark >= 0 && (w.form != "," || r.ranges[w.mark].holds(p)) {
			break
		}
		p.last--
	}
	return p
}

func opening(form string) bool {
	return form == "(" || form == "[" || form == "$" || form == "#" || form == "@"
}
func closing(form string) bool { return form == ")" || form == "]" || form == "%" }

// labels offers what the labels linked to this cue, and every labelled stretch near it.
func (c *collector) labels() {
	r := c.r
	if k := r.byHead[c.cue]; k >= 0 {
		c.put(byLabels, r.linked[k].content...)
		for _, p := range r.linked[k].content {
			c.put(byLabelStretch, p)
		}
	}
	var near []tokenRange
	for i := c.s.first; i < c.s.last; i++ {
		if r.labels[i] == contentFirst {
			p := tokenRange{i, i + 1}
			for p.last < min(len(r.labels), i+2*maxContent) && r.labels[p.last] == contentInside {
				p.last++
			}
			near = append(near, p)
			c.put(byLabelStretch, p)
			i = p.last - 1
		}
	}
	for k := 1; k < min(4, len(near)); k++ {
		c.put(byLabelStretch, near[k-1], near[k])
	}
}

func (c *collector) rules() {
	if k := c.r.ruled[c.cue]; k >= 0 {
		c.put(byRules, c.r.rules[k].content...)
	}
}

// end is the end of the sentence without its final marks.
func (c *collector) end() int { return c.r.contentEnd(c.group.last-1, c.s) }

// subtrees offers what hangs on the cue in the tree, and what hangs on its ancestors beside it.
func (c *collector) subtrees() {
	r := c.r
	own := r.tree.hull[c.cue]
	kids := r.tree.of(c.cue)
	for _, k := range kids[:min(12, len(kids))] {
		switch r.words[k].rel {
		case "punct", "aux", "cc", "det", "mark", "case":
			continue
		}
		p := r.tree.hull[k]
		c.put(bySubtree, c.outside(p))
		if p.first > c.cue {
			c.put(bySubtreeToEnd, tokenRange{p.first, c.end()})
			c.put(bySubtreeToEnd, tokenRange{p.first, own.last})
		}
	}
	for at, steps := r.words[c.cue].head, 0; at >= 0 && steps < 3; at, steps = r.words[at].head, steps+1 {
		p := r.tree.hull[at]
		if !p.has(c.cue) {
			break
		}
		c.put(byAncestor, tokenRange{p.first, c.before()})
		c.put(byAncestor, tokenRange{c.after(), p.last})
		c.put(byAncestor|byBothSides, tokenRange{p.first, c.before()}, tokenRange{c.after(), p.last})
	}
}

// outside is p without the cue's own words.
func (c *collector) outside(p tokenRange) tokenRange {
	if p.has(c.cue) {
		if c.cue-p.first > p.last-c.cue {
			p.last = c.group.first
		} else {
			p.first = c.group.last
		}
	}
	return p
}

// before is where what stands left of cue and source ends.
func (c *collector) before() int {
	first := c.group.first
	if s := c.source(); !s.empty() && s.first < first && first-s.first < window {
		first = s.first
	}
	return first
}

// after is where what stands right of cue and source begins.
func (c *collector) after() int {
	last := c.group.last
	if s := c.source(); !s.empty() && s.first >= last && s.first-last < 3 {
		last = s.last
	}
	return last
}

// source is the source the labels, the rules or the tree give the cue.
func (c *collector) source() tokenRange {
	r := c.r
	if k := r.byHead[c.cue]; k >= 0 && !r.linked[k].source.empty() {
		return r.linked[k].source
	}
	if k := r.ruled[c.cue]; k >= 0 && !r.rules[k].source.empty() {
		return r.rules[k].source
	}
	if k := r.kid(c.cue, "nsubj"); k >= 0 {
		return r.tree.hull[k]
	}
	return tokenRange{}
}

// ahead offers what begins at a likely first word behind the cue and runs to
// the sentence's end, to a comma, or to where labels and subtrees end.
func (c *collector) ahead() {
	r := c.r
	end := c.end()
	var ends []int
	for k := c.group.last; k < end && len(ends) < 6; k++ {
		w := &r.words[k]
		if w.mark < 0 && (w.form == "," || w.form == "—" || w.form == "--" || w.form == ";" || w.form == "-" && w.pos == punctuation) {
			ends = append(ends, k)
		}
	}
	starts := 0
	for k := c.group.last; k < min(end, c.group.last+9) && starts < 4; k++ {
		if k > c.group.last && !r.begins(k) {
			continue
		}
		starts++
		c.put(byStart, tokenRange{k, end})
		for _, e := range ends {
			if e > k+1 {
				c.put(byStartToComma, tokenRange{k, e})
			}
		}
		if starts < 3 {
			c.labelEnds(k, end)
		}
	}
	c.put(byStart, tokenRange{c.after(), end})
}

// labelEnds offers what begins at k and ends where a labelled stretch does.
func (c *collector) labelEnds(k, end int) {
	for i := k + 1; i < end; i++ {
		if c.r.labels[i-1] == contentInside && c.r.labels[i] != contentInside {
			c.put(byLabelEnd, tokenRange{k, i})
			return
		}
	}
}

// begins reports that a content may begin at word i.
func (r *reading) begins(i int) bool {
	w := &r.words[i]
	if w.form == "that" || w.form == "to" || r.labels[i] == contentFirst || w.mark >= 0 && r.ranges[w.mark].first == i {
		return true
	}
	switch w.pos {
	case subordinator, adposition:
		return true
	case determiner, pronounWord, properWord, nounWord, numberWord, adjectiveWord:
		p := &r.words[i-1]
		return p.pos == punctuation || p.pos == verbWord || p.pos == adposition || p.pos == auxWord || p.pos == particle
	}
	return false
}

// behind offers what runs from the start of the sentence to a comma or a mark before the cue.
func (c *collector) behind() {
	r := c.r
	n := 0
	for k := c.group.first - 1; k > c.s.first && n < 4; k-- {
		w := &r.words[k]
		if w.form == "," && w.mark < 0 {
			c.put(byFront, tokenRange{c.s.first, k})
			n++
		}
		if w.mark >= 0 && r.ranges[w.mark].last == k+1 {
			c.put(byFront, tokenRange{c.s.first, k + 1})
			c.put(byFront, tokenRange{max(c.s.first, r.ranges[w.mark].first), k + 1})
			n++
		}
	}
	c.put(byFront, tokenRange{c.s.first, c.before()})
	for k := c.s.first; k < min(c.before(), c.s.first+60); k++ {
		if r.labels[k] == contentFirst || k > c.s.first && r.words[k-1].form == "," && r.begins(k) {
			c.put(byLabelStart, tokenRange{k, c.before()})
		}
	}
}

// quoted offers the marked stretches of the sentence, of the next one, and behind a colon of the next paragraph.
func (c *collector) quoted() {
	r := c.r
	m := r.markNear(c.s.first)
	var here, ahead []tokenRange
	limit := c.s.last + 40
	for ; m < len(r.ranges) && r.ranges[m].first < limit && len(here)+len(ahead) < 6; m++ {
		q := r.ranges[m]
		switch {
		case q.empty() || q.last <= c.s.first:
		case q.first < c.s.last:
			here = append(here, q)
		case r.paragraph(q.first) == r.paragraph(c.cue) || r.words[c.s.last-1].form == ":":
			if q.first <= c.s.last || len(here)+len(ahead) > 0 {
				ahead = append(ahead, q)
			}
		}
	}
	for k, q := range here {
		c.put(byMarks, q)
		if k > 0 {
			c.put(byMarks, here[k-1], q)
			if k > 1 {
				c.put(byMarks, here[k-2], here[k-1], q)
			}
		}
		if q.first > c.cue {
			c.put(byMarks|byStart, tokenRange{c.group.last, q.last})
		}
	}
	if len(ahead) == 0 {
		return
	}
	c.put(byMarksAhead, ahead[0])
	if len(here) > 0 {
		c.put(byMarksAhead, here[len(here)-1], ahead[0])
		c.put(byMarksAhead, here[0], ahead[0])
		c.put(byMarksAhead, append([]tokenRange{here[0]}, ahead...)...)
	}
	c.put(byMarksAhead, ahead...)
}

// markNear is the first marked stretch that ends after token i.
func (v *view) markNear(i int) int {
	return sort.Search(len(v.ranges), func(k int) bool { return v.ranges[k].last > i })
}

// bothSides offers a part before cue and source joined to one behind them.
func (c *collector) bothSides() {
	before, after := c.before(), c.after()
	if before <= c.s.first || after >= c.s.last-1 {
		return
	}
	c.put(byBothSides, tokenRange{c.s.first, before}, tokenRange{after, c.end()})
	w := &c.r.words[before-1]
	if w.mark >= 0 {
		c.put(byBothSides, c.r.ranges[w.mark], tokenRange{after, c.end()})
	}
}

// extend offers those whose edge cuts a quotation once more with all of it.
func (c *collector) extend() {
	for _, x := range c.list {
		last := x.last() - 1
		m := c.r.words[last].mark
		if m < 0 || c.r.ranges[m].last == last+1 {
			continue
		}
		parts := append([]tokenRange(nil), x.parts[:x.n]...)
		parts[x.n-1].last = c.r.ranges[m].last
		c.put(x.by|byExtension, parts...)
	}
}
