package quote

import (
	"slices"
	"strings"
)

// ruler finds quotations by rule: the net under the learned part, and all there
// is without weights.
type ruler struct {
	v     *view
	out   []said
	owner []int   // of every marked stretch: index into out, -1
	cover []int32 // of every word: index into out of the content it lies in, -1
	heads []bool  // of every word: it is the head of a cue
}

const (
	window     = 60 // how far a source or a cue may stand from what it belongs to
	longMarks  = 4  // words between marks from which they are speech and no name
	bareMarks  = 9  // words from which marks alone are speech
	maxContent = 400
)

// byRule is the quotations that rules find, in the order of their cues.
func byRule(v *view) []said {
	n := len(v.words)
	r := &ruler{v: v, owner: slices.Repeat([]int{-1}, len(v.marked)), cover: slices.Repeat([]int32{-1}, n), heads: make([]bool, n)}
	for m := range v.marked {
		r.direct(m)
	}
	for i := range v.words {
		r.cue(i)
	}
	for m := len(v.marked) - 1; m >= 0; m-- {
		r.leadsInto(m)
	}
	for m := range v.marked {
		r.leftOver(m)
	}
	return r.out
}

// direct gives a long marked stretch its cue: after it, before it, or the one
// of the stretch before.
func (r *ruler) direct(m int) {
	v, q := r.v, r.v.ranges[m]
	if v.spoken(q) < longMarks && !r.reaches(m) {
		return
	}
	found := none()
	switch {
	case v.marked[m].continued && m > 0 && r.owner[m-1] >= 0 && !r.out[r.owner[m-1]].full():
		r.join(m, r.owner[m-1])
		return
	case r.cueAfter(q, &found):
		found.why = whyAfter
	case m > 0 && r.owner[m-1] >= 0 && r.follows(m):
		r.join(m, r.owner[m-1])
		return
	case r.cueBefore(q, &found):
		found.why = whyBefore
	case r.dash(q, &found):
		found.why = whyDash
	case r.label(q, &found):
		found.why = whyLabel
	default:
		return
	}
	found.add(q)
	r.emit(found)
}

// emit keeps a quotation and says whose words its content's are.
func (r *ruler) emit(q said) {
	k := len(r.out)
	r.out = append(r.out, q)
	if q.head >= 0 {
		r.heads[q.head] = true
	}
	for _, c := range q.content {
		r.claim(c, k)
	}
}

// claim gives the words of c, and the marked stretches in it, to quotation k.
func (r *ruler) claim(c tokenRange, k int) {
	for i := c.first; i < c.last; i++ {
		if r.cover[i] < 0 {
			r.cover[i] = int32(k)
		}
		if m := r.v.words[i].mark; m >= 0 && r.owner[m] < 0 {
			r.owner[m] = k
		}
	}
}

// spoken is the number of words between the marks.
func (v *view) spoken(q tokenRange) int {
	n := 0
	for i := q.first; i < q.last; i++ {
		if v.words[i].pos != punctuation {
			n++
		}
	}
	return n
}

// reaches reports that a short stretch ends like speech: with a comma, a
// question or an exclamation mark before the closing mark.
func (r *ruler) reaches(m int) bool {
	q := r.v.ranges[m]
	if !r.v.marked[m].closed || q.len() < 3 {
		return false
	}
	f := r.v.words[q.last-2].form
	return f == "," || f == "?" || f == "!"
}

// join adds stretch m to a quotation that is there.
func (r *ruler) join(m, owner int) {
	r.out[owner].add(r.v.ranges[m])
	r.claim(r.v.ranges[m], owner)
}

// follows reports that stretch m goes on from the one before it: in the same
// paragraph, with nothing but cue and source between.
func (r *ruler) follows(m int) bool {
	v := r.v
	a, b := v.ranges[m-1], v.ranges[m]
	if a.empty() || b.empty() || v.paragraph(a.first) != v.paragraph(b.first) || b.first-a.last > 40 {
		return false
	}
	q := &r.out[r.owner[m-1]]
	if q.full() {
		return false
	}
	rest := 0
	for i := a.last; i < b.first; i++ {
		if !q.cue.has(i) && !q.source.has(i) && v.words[i].pos != punctuation {
			rest++
		}
	}
	return rest <= 6 && (v.sentence(b.first).first == b.first || rest <= 3 || v.words[b.first-1].form == ",")
}

// speaks reports that token i is a verb that introduces speech.
func (v *view) speaks(i int) bool {
	w := &v.words[i]
	if w.pos != verbWord && (w.pos != auxWord || w.form != "said") || w.name >= 0 {
		return false
	}
	return verbs()[w.lemma].frame&(takesMarks|takesClause) != 0
}

// cueAfter looks for ", X said" and ", said X" behind a stretch.
func (r *ruler) cueAfter(q tokenRange, found *said) bool {
	v := r.v
	if q.last >= len(v.words) {
		return false
	}
	s := v.sentence(q.last)
	if s.first >= q.last && (s.first != q.last || !startsLower(v, q.last) && !v.said(q.last, s.last)) {
		return false // the next sentence has begun
	}
	ceiling := min(s.last, q.last+window)
	for i := q.last; i < ceiling && i < q.last+20; i++ {
		w := &v.words[i]
		if w.mark >= 0 || w.form == ";" || w.form == ":" || v.final(i) && w.name < 0 {
			return false
		}
		if !v.speaks(i) {
			continue
		}
		group := v.verbGroup(i)
		if source := v.phraseBefore(group.first, q.last); !source.empty() && v.tidy(q.last, source.first) {
			*found = said{cue: group, source: source, head: i, inside: -1, score: 1}
			return true
		}
		if v.tidy(q.last, group.first) {
			source := v.phraseAfter(group.last, ceiling)
			*found = said{cue: group, source: source, head: i, inside: -1, score: 1}
			return !source.empty() || i == q.last || w.form == "said"
		}
	}
	return false
}

// said reports that a verb of speech stands among the first tokens of a range.
func (v *view) said(first, last int) bool {
	for i := first; i < min(last, first+4); i++ {
		if v.speaks(i) && v.words[i].xpos != "VBN" {
			return true
		}
	}
	return false
}

// tidy reports that nothing but a comma and adverbs stands between.
func (v *view) tidy(first, last int) bool {
	for i := first; i < last; i++ {
		w := &v.words[i]
		if w.pos != punctuation && w.pos != adverbWord && w.pos != conjunction {
			return false
		}
	}
	return true
}

func startsLower(v *view, i int) bool {
	b := v.d.Text[v.d.Tokens[i].Start]
	return b >= 'a' && b <= 'z'
}

// cueBefore looks for the verb of speech nearest before a stretch, in its
// sentence or, behind a colon or a line that ends with one, in the one before.
func (r *ruler) cueBefore(q tokenRange, found *said) bool {
	v := r.v
	if q.first == 0 {
		return false
	}
	floor := max(v.sentence(q.first).first, q.first-window)
	if floor == q.first && v.words[q.first-1].form == ":" {
		floor = max(v.sentence(q.first-1).first, q.first-window)
	}
	for i := q.first - 1; i >= floor; i-- {
		w := &v.words[i]
		if w.mark >= 0 || w.form == ";" {
			return false
		}
		if v.speaks(i) {
			group := v.verbGroup(i)
			*found = said{cue: group, source: v.subject(i, group), head: i, inside: -1, score: 1}
			before := v.words[q.first-1].form
			return before == ":" || before == "," && !found.source.empty() || q.first == group.last || before == "that" && q.first == group.last+1
		}
		if v.clausal(i) && q.first-i > 12 {
			return false
		}
	}
	return false
}

// clausal reports a word that begins another clause.
func (v *view) clausal(i int) bool {
	return v.words[i].form == "because" || v.words[i].form == "while" || v.words[i].form == "although"
}

// dash looks for the name after "…" — that closes a line.
func (r *ruler) dash(q tokenRange, found *said) bool {
	v := r.v
	if q.last+1 >= len(v.words) || v.paragraph(q.last) > v.paragraph(q.first)+1 {
		return false
	}
	switch v.words[q.last].form {
	case "—", "–", "―", "--", "-":
	default:
		return false
	}
	source := v.phraseAfter(q.last+1, min(v.sentence(q.last+1).last, q.last+12))
	if source.empty() || v.words[source.first].pos != properWord {
		return false
	}
	*found = said{cue: tokenRange{q.last, q.last + 1}, source: source, head: q.last, inside: -1, score: 1}
	return true
}

// label looks for NAME: before a stretch at the start of its paragraph.
func (r *ruler) label(q tokenRange, found *said) bool {
	v := r.v
	if q.first < 2 || v.words[q.first-1].form != ":" || v.paragraph(q.first-1) != v.paragraph(q.first) {
		return false
	}
	p := v.d.Paragraphs[v.paragraph(q.first)]
	source := v.phraseBefore(q.first-1, max(0, q.first-10))
	if source.empty() || v.d.Tokens[source.first].Start != p.Start || v.words[source.last-1].pos != properWord {
		return false
	}
	*found = said{cue: tokenRange{q.first - 1, q.first}, source: source, head: q.first - 1, inside: -1, score: 1}
	return true
}

// leadsInto adds a stretch without an owner to the next one, which goes on from it.
func (r *ruler) leadsInto(m int) {
	if next := m + 1; next < len(r.owner) && r.owner[m] < 0 && !r.v.marked[m].closed && r.v.marked[next].continued && r.owner[next] >= 0 && !r.out[r.owner[next]].full() {
		r.join(m, r.owner[next])
	}
}

// leftOver emits a long stretch that no cue was found for.
func (r *ruler) leftOver(m int) {
	v, q := r.v, r.v.ranges[m]
	if r.owner[m] >= 0 || !v.marked[m].double || v.spoken(q) < bareMarks {
		return
	}
	if m > 0 && r.owner[m-1] >= 0 && !r.out[r.owner[m-1]].full() && (v.marked[m].continued || v.paragraph(q.first) == v.paragraph(v.ranges[m-1].first)) {
		r.join(m, r.owner[m-1])
		return
	}
	found := none()
	found.score, found.why = 0.4, whyBare
	found.add(q)
	r.emit(found)
}

// subject is the noun phrase that says what verb i tells, by the tree where
// there is one, else the phrase before the verb.
func (v *view) subject(i int, group tokenRange) tokenRange {
	s := v.sentence(i)
	floor := max(s.first, group.first-window)
	if v.words[i].rel != "" {
		if r := v.subjectByTree(i); !r.empty() {
			return r
		}
	}
	if r := v.phraseBefore(group.first, floor); !r.empty() {
		return r
	}
	// a verb behind others of the same subject: "met them and said"
	for at := group.first - 1; at > floor; at-- {
		w := &v.words[at]
		if w.pos == verbWord && !v.participle(at) || w.pos == auxWord {
			if r := v.phraseBefore(v.verbGroup(at).first, floor); !r.empty() {
				return r
			}
		}
	}
	return tokenRange{}
}

// takes reports that the verb takes its content behind this preposition.
func (e verb) takes(form string) bool { return strings.Contains(e.prep, " "+form+" ") }
