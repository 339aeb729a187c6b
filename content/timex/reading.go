package timex

import (
	"strings"

	"brief/model"
)

// reading is what the sentence says about the side of publication a time is on.
type reading struct {
	tense  tense
	direct bool // by the verb that governs the time itself, or by words right beside it
	plain  bool // the verb has a subject and is none of speech, whose present may tell what has been said
	ahead  bool // the verb is past, but of something to come: "announced", "extended"
}

// reading goes by the words beside the time, by the verb that governs it in the
// tree, and then by the nearest verb. A headline tells in the present what has happened.
func (r *resolver) reading(f *found) reading {
	if t := r.beside(f); t != noTense {
		return reading{tense: t, direct: true}
	}
	var read reading
	if verb := r.governing(f); verb != model.None {
		read = reading{tense: r.group(verb), direct: true, ahead: r.ahead(verb), plain: r.tree.hasSubject(verb) && !speech[r.d.Syntax[verb].Lemma]}
	}
	if read.tense == noTense {
		t, verb := tenseAt(r.d, r.verbs, f.sentence, f.Span)
		read = reading{tense: t, ahead: verb != model.None && r.ahead(verb)}
	}
	if r.headline(f.sentence) && read.tense != future {
		read.tense, read.direct = past, true
	}
	if read.tense == noTense && r.readIn == f.sentence {
		read.tense = r.read.tense // "Rome in March, Oslo in April and Kyiv in May"
	}
	r.read, r.readIn = read, f.sentence
	return read
}

// beside is the tense that the words around the time settle by themselves:
// "since January", "January 17, when a dam broke".
func (r *resolver) beside(f *found) tense {
	s := r.d.Sentences[f.sentence]
	if strings.EqualFold(lastWord(r.d.Text[max(s.Start, f.Start-12):f.Start]), "since") {
		return past
	}
	rest := strings.TrimLeft(r.d.Text[f.End:s.End], ", \n")
	if !strings.HasPrefix(rest, "when ") {
		return noTense
	}
	_, hi := tokensOf(r.d, s, f.Span)
	for i := hi + 1; i < s.Last && i <= hi+maxVerbDistance; i++ {
		switch r.verbs[i] {
		case noTense:
		case past:
			return past
		default:
			return noTense
		}
	}
	return past
}

// governing is the verb that the time depends on, directly or as part of its
// object ("buried nine houses in January"); None if it dates a noun: "the
// meeting in January", "the Jan. 14 deadline".
func (r *resolver) governing(f *found) int {
	t, ok := r.treeAt(f.sentence)
	if !ok {
		return model.None
	}
	lo, hi := tokensOf(r.d, r.d.Sentences[f.sentence], f.Span)
	h := t.governor(lo, hi)
	if h >= lo && h <= hi {
		return model.None
	}
	if !t.verbal(h) && h < lo && t.is(h, "obj", "obl") && !occasions[r.d.Syntax[h].Lemma] && t.head(h) != model.None {
		switch t.word(lo - 1) {
		case "in", "on":
			h = t.head(h)
		}
	}
	if r.d.Syntax[h].UPOS == "VERB" && t.verbal(h) {
		return h
	}
	return model.None
}

// attributive reports whether the time describes the noun behind it: "a Friday flight".
func (r *resolver) attributive(f *found) bool {
	t, ok := r.treeAt(f.sentence)
	if !ok {
		return false
	}
	lo, hi := tokensOf(r.d, r.d.Sentences[f.sentence], f.Span)
	return t.governor(lo, hi) > hi
}

// treeAt is the tree of a sentence, kept for the next time in it; false without syntax.
func (r *resolver) treeAt(sentence int) (*tree, bool) {
	s := r.d.Sentences[sentence]
	if len(r.d.Syntax) != len(r.d.Tokens) || s.Last-s.First > wildSentence {
		return nil, false
	}
	if r.treeOf != sentence || r.tree == nil {
		r.tree, r.treeOf = newTree(r.d, s), sentence
	}
	return r.tree, true
}

// occasions are the nouns of what is put on the calendar beforehand.
var occasions = set(`meeting summit ceremony deadline election vote hearing trial debate conference talk session event visit launch date
	referendum runoff game match concert festival show release congress convention rally primary ballot contest race appearance fight choice`)

// group is the tense of a verb with its auxiliaries: "will be held", "is heard".
func (r *resolver) group(verb int) tense {
	t := r.verbs[verb]
	if t == future {
		return future
	}
	current := false
	from, _ := r.tree.subtree(verb)
	for k := from; k < verb; k++ {
		if r.d.Syntax[k].Head != verb || !r.tree.is(k, "aux") {
			continue
		}
		switch r.verbs[k] {
		case future:
			return future
		case past:
			t = past
		case present:
			current = r.d.Syntax[k].Lemma == "be"
		}
	}
	if current && t == past {
		return present
	}
	return t
}

// ahead reports whether the verb, though past, may be of something to come.
func (r *resolver) ahead(verb int) bool {
	return len(r.d.Syntax) == len(r.d.Tokens) && foresees[r.d.Syntax[verb].Lemma]
}

// foresees are the verbs whose past sets something for later.
var foresees = set(`announce schedule set plan invite extend postpone delay give order subpoena summon call agree book promise fix propose
	offer authorize declare approve pledge move reschedule expect prepare slate adjourn grant want vow allow arrange threaten ask tell urge`)

// headline reports whether the sentence is the title, or a line over the first
// paragraph that ends without a stop.
func (r *resolver) headline(sentence int) bool {
	s := r.d.Sentences[sentence]
	if !r.d.TitleSpan.IsZero() {
		return r.d.TitleSpan.Overlaps(s.Span)
	}
	return sentence == 0 && s.Last-s.First <= 20 && !strings.ContainsAny(r.d.Text[s.End-1:s.End], ".!?\"")
}
