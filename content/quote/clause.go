package quote

import "brief/model"

// cue tries every frame of the word at i: what an indirect quotation hangs on.
func (r *ruler) cue(i int) {
	v := r.v
	w := &v.words[i]
	if r.heads[i] || w.mark >= 0 {
		return
	}
	if w.form == "according" && i+1 < len(v.words) && v.words[i+1].form == "to" {
		r.according(i)
		return
	}
	if w.form == ":" {
		r.headline(i)
		return
	}
	e, known := verbs()[w.lemma]
	switch {
	case !known || w.name >= 0 || w.rel == "amod" || w.rel == "compound" || w.pos != verbWord && w.pos != nounWord:
	case w.pos == nounWord:
		if e.frame&isNoun != 0 {
			r.noun(i)
		}
	case r.cover[i] >= 0:
		r.nested(i, e)
	default:
		r.verb(i, e)
	}
}

// verb tries the frames of a verb outside other contents, the surest first.
func (r *ruler) verb(i int, e verb) {
	v := r.v
	group := v.verbGroup(i)
	s := v.sentence(i)
	q := said{cue: group, head: i, inside: -1, score: 1}
	end := v.contentEnd(i, s)
	at := v.pastAdjuncts(group.last, end)
	switch {
	case at >= end:
		r.trailing(q, s, e)
		return
	case e.frame&takesClause != 0 && v.thatAhead(&at, end):
		q.why = whyThat
	case r.trailing(q, s, e):
		return
	case e.frame&takesClause != 0 && v.clauseAhead(i, at, end):
		q.why = whyClause
	case e.frame&takesTo != 0 && v.words[at].form == "to" && at+1 < end && v.words[at+1].pos != determiner:
		q.why = whyTo
	case e.frame&takesPrep != 0 && at == group.last && e.takes(v.words[at].form):
		q.why = whyPrep
	case e.frame&takesObject != 0 && v.objectAhead(at) && v.active(i):
		q.why = whyObject
	default:
		return
	}
	q.add(tokenRange{at, end})
	if q.source = v.subject(i, group); q.source.empty() {
		if e.manner == model.Attitude {
			return
		}
		q.score = 0.5
	}
	r.emit(q)
}

// nested emits a reported clause inside another content, with that content as its outside.
func (r *ruler) nested(i int, e verb) {
	v := r.v
	outer := int(r.cover[i])
	at, end := v.verbGroup(i).last, v.contentEnd(i, v.sentence(i))
	end = min(end, r.out[outer].last())
	if e.frame&takesClause == 0 || at >= end || !v.thatAhead(&at, end) {
		return
	}
	q := said{cue: v.verbGroup(i), head: i, inside: outer, score: 0.8, why: whyNested}
	q.source = v.subject(i, q.cue)
	q.add(tokenRange{at, end})
	r.emit(q)
}

// contentEnd is where a content that begins in sentence s after token i ends:
// before the final marks, before a semicolon, but never inside quotation marks.
func (v *view) contentEnd(i int, s tokenRange) int {
	end := min(s.last, i+maxContent)
	for k := i + 1; k < end; k++ {
		if w := &v.words[k]; w.mark < 0 && (w.form == ";" || w.form == "—" || w.form == "--") {
			end = k
			break
		}
	}
	for end > i+1 && v.words[end-1].mark < 0 && (v.final(end-1) && v.words[end-1].name < 0 || v.words[end-1].form == ",") {
		end--
	}
	if m := v.words[end-1].mark; m >= 0 && v.ranges[m].first > i {
		end = max(end, min(v.ranges[m].last, i+maxContent))
	}
	return end
}

// pastAdjuncts skips what stands between a cue and its content and belongs to
// neither: the day, the place, the one addressed.
func (v *view) pastAdjuncts(at, end int) int {
	for at < end {
		switch w := &v.words[at]; {
		case weekdays[w.form]:
			at++
		case (w.form == "on" || w.form == "late" || w.form == "early") && at+1 < end && weekdays[v.words[at+1].form]:
			at += 2
		case w.form == "," && at+1 < end && weekdays[v.words[at+1].form]:
			at++
		default:
			return at
		}
	}
	return at
}

var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true,
	"saturday": true, "sunday": true, "today": true, "yesterday": true, "earlier": true, "later": true, "again": true, "also": true}

// thatAhead moves at to a "that" among the next words, past an addressee or an adjunct without a verb.
func (v *view) thatAhead(at *int, end int) bool {
	for i := *at; i < min(end, *at+14); i++ {
		w := &v.words[i]
		if w.form == "that" && i+1 < end && (w.pos != determiner || i == *at && v.clauseVerb(v.phraseAfter(i+1, end).last, end)) || (w.form == "whether" || w.form == "if") && i == *at {
			*at = i
			return true
		}
		if w.pos == verbWord || w.pos == auxWord || w.mark >= 0 {
			return false
		}
	}
	return false
}

// clauseAhead reports that a clause of its own begins at token at: a subject
// and then a verb. The tree decides where there is one.
func (v *view) clauseAhead(i, at, end int) bool {
	if v.words[i].rel != "" {
		for k := at; k < min(end, at+20); k++ {
			if w := &v.words[k]; w.head == i && w.rel == "ccomp" {
				return true
			}
		}
	}
	switch v.words[at].pos {
	case pronounWord, determiner, properWord, nounWord, numberWord, adjectiveWord:
	default:
		return false
	}
	subject := v.phraseAfter(at, min(end, at+20))
	if subject.empty() || subject.last >= end {
		return false
	}
	next := subject.last
	for next < end && v.words[next].pos == adverbWord {
		next++
	}
	return next < end && (v.words[next].pos == auxWord || v.words[next].pos == verbWord && !v.participle(next))
}

// objectAhead reports that a noun phrase begins at token at.
func (v *view) objectAhead(at int) bool {
	w := &v.words[at]
	switch w.pos {
	case determiner, nounWord, properWord, adjectiveWord:
		return !weekdays[w.form]
	case pronounWord:
		return true
	}
	return w.name >= 0
}

// active reports that the verb at i is no passive participle and no modifier of a noun.
func (v *view) active(i int) bool {
	w := &v.words[i]
	if w.xpos == "VBN" && i > 0 {
		for k := i - 1; k >= 0 && k > i-5; k-- {
			if v.words[k].lemma == "be" || v.words[k].lemma == "get" {
				return false
			}
			if v.words[k].lemma == "have" || v.words[k].form == "'ve" || v.words[k].form == "has" || v.words[k].form == "had" {
				return true
			}
		}
		return false
	}
	return w.xpos != "VB" || i == 0 || v.words[i-1].pos == auxWord
}

// trailing finds "…, X said" and "…, X said, …": the content goes before the cue.
func (r *ruler) trailing(q said, s tokenRange, e verb) bool {
	v := r.v
	if e.frame&takesClause == 0 || e.manner == model.Attitude && e.frame&takesMarks == 0 {
		return false
	}
	floor := max(s.first, q.cue.first-window)
	q.source = v.phraseBefore(q.cue.first, floor)
	first := q.source.first
	if q.source.empty() || first-1 <= s.first || v.words[first-1].form != "," {
		// "…, said X"
		if q.cue.first-1 <= s.first || v.words[q.cue.first-1].form != "," || v.words[q.head].xpos == "VBG" || v.words[q.head].xpos == "VBN" {
			return false
		}
		if q.source = v.phraseAfter(q.cue.last, s.last); q.source.empty() {
			return false
		}
		first = q.cue.first
	}
	after := max(q.cue.last, q.source.last)
	after = v.pastAdjuncts(after, s.last)
	if after < s.last && !v.final(after) && v.words[after].form != "," && v.words[after].form != ";" && v.words[after].form != "in" {
		return false
	}
	before := tokenRange{max(s.first, first-1-maxContent), first - 1}
	if before.len() < 2 || r.cover[before.last-1] >= 0 {
		return false
	}
	q.add(before)
	if before.len() < 4 && after+1 < s.last && v.words[after].form == "," {
		q.add(tokenRange{after + 1, max(after+1, v.contentEnd(after, s))})
	}
	q.why = whyTrailing
	r.emit(q)
	return true
}

// according finds "according to X".
func (r *ruler) according(i int) {
	v := r.v
	s := v.sentence(i)
	q := said{cue: tokenRange{i, i + 2}, head: i, inside: -1, score: 1, why: whyAccording}
	if q.source = v.phraseAfter(i+2, min(s.last, i+2+window)); q.source.empty() {
		return
	}
	if i <= s.first+1 {
		from := q.source.last
		if from < s.last && v.words[from].form == "," {
			from++
		}
		q.add(tokenRange{from, max(from, v.contentEnd(from, s))})
	} else {
		last := i
		if v.words[last-1].form == "," {
			last--
		}
		q.add(tokenRange{max(s.first, last-maxContent), last})
	}
	if len(q.content) > 0 && r.cover[q.content[0].first] < 0 {
		r.emit(q)
	}
}

// headline finds "NAME: content" at the start of a paragraph. A place before
// the colon is a dateline.
func (r *ruler) headline(i int) {
	v := r.v
	s := v.sentence(i)
	n := v.words[max(0, i-1)].name
	if i == 0 || i-s.first > 8 || n < 0 || v.d.Names[n].Kind == model.Place || v.d.Tokens[s.first].Start != v.d.Paragraphs[v.paragraph(i)].Start {
		return
	}
	source := v.phraseBefore(i, s.first)
	end := v.contentEnd(i, s)
	if source.first != s.first || end-i < 4 || r.cover[i+1] >= 0 {
		return
	}
	q := said{cue: tokenRange{i, i + 1}, source: source, head: i, inside: -1, score: 0.8, why: whyHeadline}
	q.add(tokenRange{i + 1, end})
	r.emit(q)
}

// noun finds "X's claim that …".
func (r *ruler) noun(i int) {
	v := r.v
	s := v.sentence(i)
	if i+2 >= s.last || v.words[i+1].form != "that" || v.words[i+1].pos == determiner || r.cover[i] >= 0 {
		return
	}
	q := said{cue: tokenRange{i, i + 1}, head: i, inside: -1, score: 0.7, why: whyNounThat}
	q.source = v.possessor(i, s.first)
	end := v.contentEnd(i, s)
	for k := i + 2; k < end; k++ {
		if v.words[k].form == "," && v.words[k].mark < 0 {
			end = k
		}
	}
	q.add(tokenRange{i + 1, end})
	r.emit(q)
}

// possessor is the phrase before a noun in the genitive: "his", "the group's".
func (v *view) possessor(i, floor int) tokenRange {
	for k := i - 1; k >= floor && k > i-4; k-- {
		if possessive(v.words[k].form) {
			return tokenRange{k, k + 1}
		}
		if v.words[k].form == "'s" || v.words[k].form == "'" {
			return v.phraseBefore(k, max(floor, k-window))
		}
	}
	return tokenRange{}
}
