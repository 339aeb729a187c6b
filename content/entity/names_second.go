package entity

import (
	"math/bits"

	"brief/content/learn"
)

// The second look: the labels of the first are votes on every word and phrase
// of the document, and a word is labelled again with what the others of its
// kind were labelled as. Only what the votes add is learned; the scores of the
// first look are kept beside it.

// votes counts labels by kind, 0 for outside.
type votes [kinds + 1]int16

// majority is a number for the most frequent kind with how many agree, 0 for no votes.
func (v *votes) majority() learn.Feature {
	total, best := 0, 0
	for k, n := range v {
		total += int(n)
		if n > v[best] {
			best = k
		}
	}
	if total == 0 {
		return 0
	}
	share := 0
	switch n := int(v[best]); {
	case n == total:
		share = 3
	case n*5 >= total*4:
		share = 2
	case n*2 > total:
		share = 1
	}
	return learn.Feature(1 + best + 4*share + 16*min(bits.Len(uint(total)), 3))
}

// without is the votes less one for kind k.
func (v votes) without(k int) *votes {
	v[k]--
	return &v
}

// secondView is a document with the labels of the first look and the votes they are.
type secondView struct {
	*place
	labels  []uint8
	types   []typeVotes
	names   map[learn.Feature]*votes // by the hash of the whole name
	nameOf  []learn.Feature          // hash of the name a word is in, 0 for none
	matched []uint8                  // label by a name of several words found elsewhere
}

type typeVotes struct {
	all    votes // of capitalised occurrences
	longer votes // of occurrences in names of several words
	begins bool  // some name of several words begins with it
}

func kindOfLabel(label uint8) int {
	if label == 0 {
		return 0
	}
	k, _ := split(label)
	return int(k)
}

// lookAgain gathers the votes that labels are.
func (p *place) lookAgain(labels []uint8) *secondView {
	v := &secondView{
		place: p, labels: labels,
		types:   make([]typeVotes, len(p.types)),
		names:   map[learn.Feature]*votes{},
		nameOf:  make([]learn.Feature, len(labels)),
		matched: make([]uint8, len(labels)),
	}
	first := 0
	for i, l := range labels {
		w := &p.words[i]
		t := &v.types[w.typ]
		if w.upper() {
			t.all[kindOfLabel(l)]++
		}
		if l == 0 {
			continue
		}
		kind, part := split(l)
		if part == begin || part == unit {
			first = i
		}
		if part != unit {
			t.longer[kind]++
			t.begins = t.begins || part == begin
		}
		if part == lastPart || part == unit {
			v.vote(first, i+1, int(kind))
		}
	}
	v.match()
	return v
}

func (v *secondView) vote(first, last, kind int) {
	key := v.phraseKey(first, last)
	if v.names[key] == nil {
		v.names[key] = &votes{}
	}
	v.names[key][kind]++
	for i := first; i < last; i++ {
		v.nameOf[i] = key
	}
}

func (v *secondView) phraseKey(first, last int) learn.Feature {
	key := learn.Feature(last - first)
	for i := first; i < last; i++ {
		key = learn.Join(key, v.words[i].lower)
	}
	return key
}

// maxMatched is how many words a name has at most that is looked for elsewhere.
const maxMatched = 6

// match marks the places where the words of a longer name stand.
func (v *secondView) match() {
	for i := range v.words {
		if !v.words[i].upper() || !v.types[v.words[i].typ].begins {
			continue
		}
		for n := min(maxMatched, len(v.words)-i); n > 1; n-- {
			found := v.names[v.phraseKey(i, i+n)]
			if found == nil {
				continue
			}
			kind := 1
			for k := 2; k <= kinds; k++ {
				if found[k] > found[kind] {
					kind = k
				}
			}
			for j := i; j < i+n; j++ {
				part := within
				if j == i {
					part = begin
				} else if j == i+n-1 {
					part = lastPart
				}
				v.matched[j] = uint8(1 + 4*(kind-1) + part)
			}
			break
		}
	}
}

func (v *secondView) label(i int) learn.Feature {
	if i < v.first || i >= v.last {
		return learn.Feature(labels)
	}
	return learn.Feature(v.labels[i])
}

// majorityAt is the majority for the word at i, its own label left out.
func (v *secondView) majorityAt(i int) learn.Feature {
	if i < v.first || i >= v.last || !v.words[i].upper() {
		return 0
	}
	return v.types[v.words[i].typ].all.without(kindOfLabel(v.labels[i])).majority()
}

// secondFeatures appends what the second look sees at word i.
func (v *secondView) secondFeatures(i int, out []learn.Feature) []learn.Feature {
	w := v.at(i)
	l, b, a := v.label(i), v.label(i-1), v.label(i+1)
	if !w.upper() && l == 0 && (b == 0 || b == learn.Feature(labels)) && (a == 0 || a == learn.Feature(labels)) && v.matched[i] == 0 {
		return out
	}
	out = append(v.features(i, out), learn.Join(uLabel, l))
	t := &v.types[w.typ]
	casing := learn.Feature(w.casing)
	all, longer := t.all, t.longer
	if w.upper() {
		all = *all.without(kindOfLabel(v.labels[i]))
	}
	inLonger := learn.Feature(0)
	if l != 0 {
		if k, part := split(uint8(l)); part != unit {
			longer = *longer.without(int(k))
			inLonger = 1
		}
	}
	majority, longerMajority := all.majority(), longer.majority()
	phrase := learn.Feature(0)
	if key := v.nameOf[i]; key != 0 {
		phrase = v.names[key].without(kindOfLabel(v.labels[i])).majority()
	}
	matched := learn.Feature(v.matched[i])
	return append(out,
		learn.Join3(uBefore, b, l), learn.Join3(uAfter, l, a), learn.Join4(uAround, b, l, a),
		learn.Join4(uCasing, l, casing, bit(w.first)),
		learn.Join3(uVotes, l, majority), learn.Join4(uVotes+1<<8, majority, casing, bit(w.first)),
		learn.Join4(uLonger, l, longerMajority, inLonger),
		learn.Join4(uVotesLonger, l, majority, longerMajority),
		learn.Join3(uPhrase, l, phrase), learn.Join4(uPhrase+1<<8, l, phrase, majority),
		learn.Join3(uMatched, l, matched), learn.Join4(uMatched+1<<8, b, l, matched),
		learn.Join4(uNeighbours, l, v.majorityAt(i-1), 0), learn.Join4(uNeighbours, l, v.majorityAt(i+1), 1),
		learn.Join3(uSeen, l, learn.Feature(v.place.types[w.typ].seen&(seenLower|seenWithOrg|seenAfterTitle|seenAfterGiven|seenBeforeSaid))),
	)
}

// templates of the second look
const (
	uLabel learn.Feature = iota + 200
	uBefore
	uAfter
	uAround
	uCasing
	uVotes
	uLonger
	uVotesLonger
	uPhrase
	uMatched
	uNeighbours
	uSeen
)
