package quote

import (
	"brief/content/learn"
)

// F is a short name for what nearly every line of the feature functions says.
type F = learn.Feature

// hashed is what the features need of a word, hashed once.
type hashed struct {
	form, lemma, tag, suffix, rel F
	rate                          F // how often the lemma is a cue: 0 never, 1 once, 2 to 9 by share
	frame                         F // what the lexicon knows of it
	kind                          F // of the name it belongs to
	quote                         F // where it stands between marks
	rule                          F // what the rules take it for
	left, right                   int32
	commas                        int32 // commas outside marks before it
	bare                          bool  // a word that is no punctuation
}

// rater says how often a lemma is a cue, in the steps of hashed.rate.
type rater func(key F) uint8

// cueKey is the key under which the cues of a lemma are counted: verbs, nouns
// and the rest apart.
func cueKey(w *word) F {
	group := F(2)
	switch w.pos {
	case verbWord, auxWord:
		group = 0
	case nounWord, properWord:
		group = 1
	}
	return learn.Join(group, learn.Text(w.lemma))
}

// features is a document ready for the feature functions.
type features struct {
	*view
	h       []hashed
	edge    hashed // stands for the words before the first and after the last
	rules   []said
	speech  []bool // of every marked stretch: closed, between double marks, and long
	inMarks []int  // of every marked stretch: its words
}

// knownCue is the rate from which a word counts as a cue for the words around it.
const knownCue = 6

// newFeatures hashes the words of a view.
func newFeatures(v *view, rules []said, rate rater) *features {
	f := &features{view: v, h: make([]hashed, len(v.words)), rules: rules, edge: hashed{form: 1, lemma: 2, tag: 3, left: -1, right: -1}}
	lexicon := verbs()
	commas := int32(0)
	for i := range v.words {
		w, h := &v.words[i], &f.h[i]
		h.form, h.lemma = learn.Text(w.form), learn.Text(w.lemma)
		h.tag = learn.Text(w.xpos)
		if w.xpos == "" {
			h.tag = F(w.pos)
		}
		h.suffix = learn.Text(w.form[max(0, len(w.form)-3):])
		h.rel = learn.Text(w.rel)
		h.rate = F(rate(cueKey(w)))
		if e, ok := lexicon[w.lemma]; ok && (w.pos == verbWord || w.pos == nounWord && e.frame&isNoun != 0) {
			h.frame = F(e.frame) + 1
		}
		if w.name >= 0 {
			h.kind = F(v.d.Names[w.name].Kind)
		}
		h.bare = w.pos != punctuation
		h.commas = commas
		if w.form == "," && w.mark < 0 {
			commas++
		}
	}
	f.markQuotes()
	f.markRules()
	f.markCues()
	return f
}

// markQuotes notes for every word where it stands between marks.
func (f *features) markQuotes() {
	f.speech, f.inMarks = make([]bool, len(f.ranges)), make([]int, len(f.ranges))
	for m, r := range f.ranges {
		n := f.spoken(r)
		f.inMarks[m] = n
		f.speech[m] = n >= bareMarks && f.marked[m].double && f.marked[m].closed
		length := F(0)
		switch {
		case n >= 10:
			length = 3
		case n >= 5:
			length = 2
		case n >= 3:
			length = 1
		}
		kind := length*2 + flag(f.marked[m].double)
		for i := r.first; i < r.last; i++ {
			place := F(2)
			switch {
			case i == r.first:
				place = 1
			case i == r.last-1 && f.marked[m].closed:
				place = 3
			}
			f.h[i].quote = 1 + place*16 + kind
		}
	}
}

// markRules notes what the rules take every word for.
func (f *features) markRules() {
	put := func(r tokenRange, label F) {
		for i := r.first; i < r.last; i++ {
			f.h[i].rule = label
			if i == r.first {
				f.h[i].rule = label + 8
			}
		}
	}
	for k := range f.rules {
		q := &f.rules[k]
		if q.inside >= 0 {
			continue
		}
		weak := flag(q.score < sureFrom)
		for _, c := range q.content {
			put(c, 1+weak)
		}
		put(q.cue, 3+weak)
		put(q.source, 5+weak)
	}
}

// markCues notes for every word the nearest likely cues on either side in its sentence.
func (f *features) markCues() {
	for _, s := range f.d.Sentences {
		last := int32(-1)
		for i := s.First; i < s.Last; i++ {
			f.h[i].left = last
			if f.likely(i) {
				last = int32(i)
			}
		}
		last = -1
		for i := s.Last - 1; i >= s.First; i-- {
			f.h[i].right = last
			if f.likely(i) {
				last = int32(i)
			}
		}
	}
}

// likely reports that word i is often a cue, by count or by the lexicon.
func (f *features) likely(i int) bool {
	h := &f.h[i]
	return h.rate >= knownCue || h.frame != 0 && (h.frame-1)&F(takesClause|takesMarks) != 0 && f.words[i].pos == verbWord
}

// at is word i, or the edge outside the text.
func (f *features) at(i int) *hashed {
	if i < 0 || i >= len(f.h) {
		return &f.edge
	}
	return &f.h[i]
}

func flag(b bool) F {
	if b {
		return 1
	}
	return 0
}

// bucket is a coarse logarithm: 0 1 2 3 4 for 4-5, 5 for 6-8, 6 for 9-14, 7 for 15-29, 8 for more.
func bucket(n int) F {
	switch {
	case n < 0:
		return 9
	case n < 4:
		return F(n)
	case n < 6:
		return 4
	case n < 9:
		return 5
	case n < 15:
		return 6
	case n < 30:
		return 7
	}
	return 8
}
