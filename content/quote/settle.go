package quote

import "brief/model"

// nest adds the clauses reported inside a standing quotation. The labels and
// the ranks cannot: people mark the outermost quotation only.
func (x *resolver) nest() {
	there := map[int]bool{}
	for k := range x.out {
		q := &x.out[k]
		there[q.head] = true
		if p := q.inside; p >= 0 && q.source.empty() && len(x.out[p].content) > 0 {
			q.source = x.insider(q, &x.out[p])
		}
	}
	for k := range x.r.rules {
		q := x.r.rules[k]
		if q.head < 0 || there[q.head] || q.source.empty() || !x.r.clause(&q) {
			continue
		}
		p := x.cover[q.head]
		if p < 0 || x.out[p].head == q.head || x.out[p].inside >= 0 || !x.within(&q, int(p)) {
			continue
		}
		source := x.insider(&q, &x.out[p])
		if source.empty() {
			continue
		}
		q.content = append([]tokenRange(nil), q.content...)
		q.inside, q.score = int(p), min(q.score, 0.8)
		q.source = source
		x.out = append(x.out, q)
	}
}

// netted is the rules whose quotations stand without the learned part's word.
var netted = map[string]bool{
	whyThat: true, whyTo: true, whyPrep: true, whyNounThat: true,
	whyAfter: true, whyBefore: true, whyDash: true, whyLabel: true,
}

// net lets quotations by rule stand, as guesses, where the learned part found
// nothing: its articles were all of one country, one year and one subject.
func (x *resolver) net() {
	for k := range x.r.rules {
		q := &x.r.rules[k]
		if q.inside >= 0 || len(q.content) == 0 || q.source.empty() || q.head < 0 || !netted[q.why] {
			continue
		}
		if x.untouched(q) && x.borrow(q) {
			last := &x.out[len(x.out)-1]
			last.score = min(last.score, 0.5)
		}
	}
}

// absorb gives back to a content what was taken for a quotation of its own
// behind it: a source that is joined to it by "and" ("calls for talks with Ann
// Lee and the leaders to discuss peace"), or its purpose ("for talks … to discuss peace").
func (x *resolver) absorb() {
	moved := map[int]int{} // from the one that goes to the one that has its words now
	for k := range x.out {
		q := &x.out[k]
		if q.inside >= 0 || len(q.content) == 0 || q.first() < q.cue.last {
			continue
		}
		p := x.joined(q)
		if p < 0 {
			p = x.purposeOf(q)
		}
		if p < 0 || int(p) == k || x.out[p].inside >= 0 || x.out[p].head == q.head || len(x.out[p].content) == 0 {
			continue
		}
		rest := tokenRange{x.out[p].last(), q.last()}
		if gap := q.cue.first - rest.first; gap < 0 || gap > 12 {
			continue
		}
		q.content = nil
		moved[k] = int(p)
		x.out[p].add(rest)
		x.hold(rest, p)
	}
	for k := range x.out {
		if p, ok := moved[x.out[k].inside]; ok {
			x.out[k].inside = p
		}
	}
}

// joined is the quotation whose content the source of q is joined to, -1 for none.
func (x *resolver) joined(q *said) int32 {
	r := x.r
	if q.source.empty() || q.source.last > q.cue.first {
		return -1
	}
	h := r.headOfPhrase(q.source)
	g := r.words[h].head
	if r.words[h].rel != "conj" || g < 0 || x.cover[g] < 0 {
		return -1
	}
	if p := &x.out[x.cover[g]]; len(p.content) > 0 {
		if gap := q.source.first - p.last(); gap >= 0 && gap <= 2 {
			return x.cover[g]
		}
	}
	return -1
}

// purposeOf is the quotation whose content an infinitive follows with nothing
// but the rest of its last noun phrase between; -1 for none.
func (x *resolver) purposeOf(q *said) int32 {
	r := x.r
	if q.cue.empty() || r.words[q.cue.first].form != "to" {
		return -1
	}
	for i := q.cue.first - 1; i >= max(0, q.cue.first-5); i-- {
		if r.words[i].sent != r.words[q.head].sent {
			return -1
		}
		if p := x.cover[i]; p >= 0 {
			if o := &x.out[p]; o.head >= 0 && o.head < i && o.first() >= o.cue.last {
				return p
			}
			return -1
		}
		if !r.nominal(i) && r.words[i].pos != conjunction {
			return -1
		}
	}
	return -1
}

// drop takes away indirect quotations that are no more than likely and of
// nobody, or of what somebody only favours or fears: most are wrong, and such a line tells little.
func (x *resolver) drop() {
	for k := range x.out {
		q := &x.out[k]
		idle := q.source.empty() || q.head >= 0 && mannerOf(x.r.words[q.head].lemma) == model.Attitude
		if idle && q.score < sureFrom && len(q.content) > 0 && x.r.kind(q) == model.Indirect {
			q.content = nil
		}
	}
}

// insider is who speaks inside another content: the source, if it stands
// there, else the one the outer cue is about: "accused Oslo of stalling by
// arguing that …".
func (x *resolver) insider(q, outer *said) tokenRange {
	r := x.r
	if !q.source.empty() && outer.covers(q.source.first) {
		return q.source
	}
	if outer.head < 0 || verbs()[r.words[outer.head].lemma].frame&takesObject == 0 || outer.first() < outer.cue.last || outer.first()-outer.cue.last > 1 {
		return tokenRange{}
	}
	return tokenRange{outer.first(), r.chunkAfter(outer.first(), q.head)}
}

// clause reports that a quotation begins with "that" behind its cue.
func (v *view) clause(q *said) bool {
	return q.first() >= q.cue.last && v.words[q.first()].form == "that"
}
