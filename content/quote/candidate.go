package quote

// maker is a bit for each way in which a candidate for a content came about.
type maker uint32

const (
	byLabels maker = 1 << iota
	byRules
	bySubtree
	bySubtreeToEnd
	byStart
	byStartToComma
	byFront
	byMarks
	byMarksAhead
	byAncestor
	byBothSides
	byExtension
	byLabelStretch
	byLabelStart
	byLabelEnd
	makers = iota
)

// candidate is what a cue may have said.
type candidate struct {
	parts [3]tokenRange
	n     int
	by    maker
}

func (c *candidate) first() int { return c.parts[0].first }
func (c *candidate) last() int  { return c.parts[c.n-1].last }

func (c *candidate) covers(i int) bool {
	for _, p := range c.parts[:c.n] {
		if p.has(i) {
			return true
		}
	}
	return false
}

func (c *candidate) size() int {
	n := 0
	for _, p := range c.parts[:c.n] {
		n += p.len()
	}
	return n
}

// likeness is the shared part of two contents, in characters.
func (c *candidate) likeness(v *view, q *said) float64 {
	both := 0
	for _, a := range c.parts[:c.n] {
		for _, b := range q.content {
			both += v.letters(max(a.first, b.first), min(a.last, b.last))
		}
	}
	if both == 0 {
		return 0
	}
	all := 0
	for _, a := range c.parts[:c.n] {
		all += v.letters(a.first, a.last)
	}
	for _, b := range q.content {
		all += v.letters(b.first, b.last)
	}
	return float64(both) / float64(all-both)
}

// letters is the bytes of the words from first to last.
func (v *view) letters(first, last int) int { return int(v.bytes[max(first, last)] - v.bytes[first]) }

// half reports that two candidates share at least half of their words.
func (c *candidate) half(d *candidate) bool {
	both := 0
	for _, a := range c.parts[:c.n] {
		for _, b := range d.parts[:d.n] {
			both += max(0, min(a.last, b.last)-max(a.first, b.first))
		}
	}
	return 3*both >= c.size()+d.size()
}
