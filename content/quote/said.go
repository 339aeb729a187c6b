package quote

// said is a quotation by tokens, before it is written to the document.
type said struct {
	content []tokenRange // ascending, apart
	cue     tokenRange   // empty for none
	source  tokenRange   // empty for none
	head    int          // the cue's main word, -1 for none
	inside  int          // index of the quotation it lies in, -1
	score   float32      // how likely it is, 0 to 1
	why     string
}

// none is a quotation without words yet.
func none() said { return said{head: -1, inside: -1, score: 1} }

func (q *said) first() int { return q.content[0].first }
func (q *said) last() int  { return q.content[len(q.content)-1].last }

func (q *said) covers(i int) bool {
	for _, r := range q.content {
		if r.has(i) {
			return true
		}
	}
	return false
}

func (q *said) size() int {
	n := 0
	for _, r := range q.content {
		n += r.len()
	}
	return n
}

// full reports that a quotation has more parts than any real one: hostile text
// must not cost more than its length.
func (q *said) full() bool { return len(q.content) >= 32 }

// overlap is how many tokens two quotations share in their contents.
func (q *said) overlap(p *said) int {
	n := 0
	for _, a := range q.content {
		for _, b := range p.content {
			n += max(0, min(a.last, b.last)-max(a.first, b.first))
		}
	}
	return n
}

// add puts r into the content, joined to what it touches.
func (q *said) add(r tokenRange) {
	if r.empty() {
		return
	}
	var out []tokenRange
	placed := false
	for _, c := range q.content {
		switch {
		case c.last < r.first:
			out = append(out, c)
		case r.last < c.first:
			if !placed {
				out, placed = append(out, r), true
			}
			out = append(out, c)
		default:
			r = tokenRange{min(r.first, c.first), max(r.last, c.last)}
		}
	}
	if !placed {
		out = append(out, r)
	}
	q.content = out
}

// cut takes r out of the content.
func (q *said) cut(r tokenRange) {
	var out []tokenRange
	for _, c := range q.content {
		if !c.overlaps(r) {
			out = append(out, c)
			continue
		}
		if c.first < r.first {
			out = append(out, tokenRange{c.first, r.first})
		}
		if r.last < c.last {
			out = append(out, tokenRange{r.last, c.last})
		}
	}
	q.content = out
}

// Why a quotation is there.
const (
	whyThat      = "verb of saying with that"
	whyClause    = "verb of saying with a clause"
	whyTo        = "verb of intent with an infinitive"
	whyPrep      = "verb of saying with its preposition"
	whyObject    = "verb of saying with its object"
	whyNounThat  = "noun of saying with that"
	whyAfter     = "cue after the quotation marks"
	whyBefore    = "cue before the quotation marks"
	whyDash      = "name after a dash"
	whyLabel     = "name and colon before the quotation marks"
	whyTrailing  = "cue after a clause"
	whyAccording = "according to"
	whyHeadline  = "name and colon"
	whyNested    = "verb of saying with that, inside another quotation"
	whyBare      = "quotation marks alone"
	whyNear      = "quotation marks and the likeliest cue near them"
	whyLearned   = "learned"
)
