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

// absorb gives back to a content what was taken for a source of its own behind
// "and": "calls for talks with Ann Lee and the leaders to discuss peace".
func (x *resolver) absorb() {
	r := x.r
	for k := range x.out {
		q := &x.out[k]
		if q.inside >= 0 || q.source.empty() || len(q.content) == 0 || q.first() < q.source.last {
			continue
		}
		h := r.headOfPhrase(q.source)
		g := r.words[h].head
		if r.words[h].rel != "conj" || g < 0 || x.cover[g] < 0 || int(x.cover[g]) == k {
			continue
		}
		p := x.cover[g]
		if len(x.out[p].content) == 0 {
			continue
		}
		if gap := q.source.first - x.out[p].last(); gap < 0 || gap > 2 {
			continue
		}
		rest := tokenRange{x.out[p].last(), q.last()}
		q.content = nil
		for n := range x.out {
			if x.out[n].inside == k {
				x.out[n].inside = int(p)
			}
		}
		x.out[p].add(rest)
		x.hold(rest, p)
	}
}

// drop takes away indirect quotations of nobody that are no more than likely:
// two in three of them are wrong, and a line without a speaker tells little.
func (x *resolver) drop() {
	for k := range x.out {
		if q := &x.out[k]; q.source.empty() && q.score < sureFrom && len(q.content) > 0 && x.r.kind(q) == model.Indirect {
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
