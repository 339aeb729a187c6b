package entity

import "brief/model"

// Who speaks: the sources of quotations, and "I" and "we".

// sources says for every token the quotation it is the source of, plus one; 0 for none.
func (r *resolver) sources() []int {
	if r.source != nil || len(r.d.Tokens) == 0 {
		return r.source
	}
	r.source = make([]int, len(r.d.Tokens))
	for i := range r.d.Quotations {
		s := r.d.Quotations[i].Source
		if s.IsZero() {
			continue
		}
		for t := r.w.tokenFrom(s.Start); t < len(r.d.Tokens) && r.d.Tokens[t].Start < s.End; t++ {
			if r.source[t] == 0 {
				r.source[t] = i + 1
			}
		}
	}
	return r.source
}

// speakerOf is the referent of the source of a quotation, nil when there is none.
func (r *resolver) speakerOf(quotation int) *referent {
	if m := r.sourceMention(quotation); m != nil {
		return m.referent.final()
	}
	return nil
}

// likelySpeaker is the speaker, or, where that is a pronoun not yet linked, who
// spoke last.
func (r *resolver) likelySpeaker(quotation int) *referent {
	if e := r.speakerOf(quotation); e != nil {
		return e
	}
	s := r.d.Quotations[quotation].Source
	if s.IsZero() {
		return nil
	}
	p, ok := pronouns()[r.w.lower(r.w.tokenFrom(s.Start))]
	if e := r.lastSource; ok && p.who == person && e != nil && (e.gender == p.gender || e.gender == unknownGender) {
		return e
	}
	return nil
}

// sourceMention is the mention that the source of the quotation comes down to:
// the one that covers its main word.
func (r *resolver) sourceMention(quotation int) *mention {
	s := r.d.Quotations[quotation].Source
	if s.IsZero() {
		return nil
	}
	first := r.w.tokenFrom(s.Start)
	last := first
	var named *mention
	for ; last < len(r.d.Tokens) && r.d.Tokens[last].Start < s.End && last < first+longestName; last++ {
		if m := r.at[last]; named == nil && m != nil && m.Type == model.ByName {
			named = m
		}
	}
	if first == last {
		return nil
	}
	if m := r.at[r.w.top(first, last)]; m != nil {
		return m
	}
	if named != nil && !r.w.isPossessive(named.last) {
		return named
	}
	return r.at[first]
}

// saysSo reports whether m is the source of the indirect quotation that token t is of.
func (r *resolver) saysSo(m *mention, t int) bool {
	q := int(r.w.told[t])
	if q == model.None {
		return false
	}
	s := r.d.Quotations[q].Source
	return !s.IsZero() && s.Contains(m.Span)
}

// linkSpeakers links the first person: "I" in a quotation is its speaker, "we"
// that of an organization.
func (r *resolver) linkSpeakers() {
	for t := range r.d.Tokens {
		p, ok := pronouns()[r.w.low[t]]
		if !ok || p.who != self && p.who != ours || !r.w.isPronoun(t) || r.w.marked(t) == model.None {
			continue
		}
		e := r.speakerOf(r.w.marked(t))
		if e == nil {
			continue
		}
		switch {
		case p.who == self && e.kind == model.Person && e.count == one:
			r.add(e, t, t+1, r.d.Tokens[t].Span, model.ByPronoun, true, "The first person in a quotation is its speaker.")
		case p.who == ours && (e.kind == model.Organization || e.count != one):
			r.add(e, t, t+1, r.d.Tokens[t].Span, model.ByPronoun, false, "The first person in a quotation of an organization.")
		}
	}
}
