package entity

import (
	"math/bits"
	"unicode/utf8"

	"brief/content/learn"
)

// The one feature function of the name recogniser, used in training and in
// running. Which groups are worth having was measured by adding and by leaving
// out: word lists and document features are what nothing else replaces.

// template numbers a kind of feature.
const (
	tBias learn.Feature = iota + 1
	tForm
	tFormBefore
	tFormAfter
	tLower
	tLowerBefore
	tLowerAfter
	tShape
	tShort
	tShortBefore
	tShortAfter
	tShortAround
	tShortThree
	tShapeBefore
	tShapeAfter
	tPrefix
	tEnding
	tSuffix
	tSuffixShape
	tFirst
	tQuoted
	tPrior
	tPriorFirst
	tListed
	tPhrase
	tListedShape
	tOneList
	tOnePhrase
	tListedBefore
	tListedAfter
	tRunPlace
	tRunFirst
	tRunLast
	tRunBefore
	tRunAfter
	tRunPlaceBefore
	tRunAround
	tRunTwoBefore
	tRunTwoAfter
	tRunListed
	tRunFirstListed
	tRunLastListed
	tRunCluster
	tSeen
	tSeenShape
	tSeenCount
	tSeenAll
	tContextBefore
	tContextAfter
	tCluster
	tClusterBefore
	tClusterAfter
	tClusterAround
	tClusterShape
	tFine
	tTransition
	tTag
	tTagShape
	tTagPair
	tRunTag
)

// features appends what is known about word i of the sentence in view.
func (p *place) features(i int, out []learn.Feature) []learn.Feature {
	w, b, a := p.at(i), p.at(i-1), p.at(i+1)
	bb, aa := p.at(i-2), p.at(i+2)
	join := learn.Join
	out = append(out,
		tBias,
		join(tForm, w.form), join(tForm+1<<8, b.form), join(tForm+2<<8, a.form),
		join(tForm+3<<8, bb.form), join(tForm+4<<8, aa.form),
		learn.Join3(tFormBefore, b.form, w.form), learn.Join3(tFormAfter, w.form, a.form),
		join(tLower, w.lower), join(tLower+1<<8, b.lower), join(tLower+2<<8, a.lower),
		join(tLower+3<<8, bb.lower), join(tLower+4<<8, aa.lower),
		learn.Join3(tLowerBefore, b.lower, w.lower), learn.Join3(tLowerAfter, w.lower, a.lower),
		join(tShape, w.shape), join(tShort, w.short),
		join(tShortBefore, join(b.short, w.short)), join(tShortAfter, join(w.short, a.short)),
		learn.Join4(tShortAround, b.short, w.short, a.short),
		learn.Join4(tShortThree, bb.short, b.short, w.short),
		learn.Join3(tShapeBefore, b.lower, w.shape), learn.Join3(tShapeAfter, w.shape, a.lower),
		join(tSuffix+1<<8, b.suffix), join(tSuffix+2<<8, a.suffix),
		learn.Join3(tSuffixShape, w.suffix, w.shape),
	)
	out = affixes(w, out)
	out = append(out,
		learn.Join3(tFirst, bit(w.first), w.short),
		learn.Join3(tQuoted, bit(b.casing == mark && w.first), bit(i+1 == p.last)),
		learn.Join3(tPrior, learn.Feature(w.prior), learn.Feature(w.casing)),
		learn.Join4(tPriorFirst, learn.Feature(w.prior), learn.Feature(w.casing), bit(w.first)),
		learn.Join3(tPrior+1<<8, learn.Feature(b.prior), learn.Feature(b.casing)),
		learn.Join3(tPrior+2<<8, learn.Feature(a.prior), learn.Feature(a.casing)),
		learn.Join4(tCluster, learn.Feature(w.coarse), learn.Feature(w.casing), 0),
		join(tCluster+1<<8, learn.Feature(b.coarse)), join(tCluster+2<<8, learn.Feature(a.coarse)),
		learn.Join3(tClusterBefore, learn.Feature(b.coarse), learn.Feature(w.coarse)),
		learn.Join3(tClusterAfter, learn.Feature(w.coarse), learn.Feature(a.coarse)),
		learn.Join3(tClusterAround, learn.Feature(b.coarse), learn.Feature(a.coarse)),
		learn.Join4(tClusterShape, learn.Feature(b.coarse), w.short, learn.Feature(a.coarse)),
		join(tFine, learn.Feature(w.fine)), join(tFine+1<<8, learn.Feature(b.fine)), join(tFine+2<<8, learn.Feature(a.fine)),
		join(tFine+3<<8, learn.Feature(bb.fine)), join(tFine+4<<8, learn.Feature(aa.fine)),
		learn.Join3(tFine+5<<8, learn.Feature(b.fine), w.short), learn.Join3(tFine+6<<8, w.short, learn.Feature(a.fine)),
	)
	out = listFeatures(bb, b, w, a, aa, out)
	out = tagFeatures(bb, b, w, a, aa, out)
	if w.upper() || p.runOf[i] >= 0 {
		out = p.runFeatures(i, w, out)
		out = p.documentFeatures(w, b, a, out)
	}
	return out
}

// tagFeatures are the parts of speech at the word and around it, where they are known.
func tagFeatures(bb, b, w, a, aa *word, out []learn.Feature) []learn.Feature {
	if w.tag == 0 {
		return out
	}
	join := learn.Join
	return append(out,
		join(tTag, w.tag), join(tTag+1<<8, b.tag), join(tTag+2<<8, a.tag),
		join(tTag+3<<8, bb.tag), join(tTag+4<<8, aa.tag),
		learn.Join3(tTagPair, b.tag, w.tag), learn.Join3(tTagPair+1<<8, w.tag, a.tag),
		learn.Join4(tTagPair+2<<8, b.tag, w.tag, a.tag),
		learn.Join4(tTagShape, w.tag, learn.Feature(w.casing), bit(w.first)),
		learn.Join4(tTagShape+1<<8, w.tag, learn.Feature(w.prior), learn.Feature(w.casing)))
}

func bit(b bool) learn.Feature {
	if b {
		return 1
	}
	return 0
}

// maxAffix is how many letters a prefix or an ending has at most.
const maxAffix = 5

// affixes are the beginnings and endings of a word, of one to five letters.
func affixes(w *word, out []learn.Feature) []learn.Feature {
	if w.casing == mark || w.casing == number {
		return out
	}
	from, to := 0, len(w.text)
	for n := learn.Feature(1); n <= maxAffix && from < len(w.text); n++ {
		_, size := utf8.DecodeRuneInString(w.text[from:])
		from += size
		_, size = utf8.DecodeLastRuneInString(w.text[:to])
		to -= size
		out = append(out, learn.Join3(tPrefix, n, learn.Text(w.text[:from])), learn.Join3(tEnding, n, learn.Text(w.text[to:])))
	}
	return out
}

// lists are the word lists at the word and around it.
func listFeatures(bb, b, w, a, aa *word, out []learn.Feature) []learn.Feature {
	join := learn.Join
	own := learn.Feature(w.listed &^ longer)
	phrase := learn.Feature(w.phrase)
	before, after := learn.Feature(b.listed&^longer), learn.Feature(a.listed&^longer)
	out = append(out,
		learn.Join4(tListedShape, own, phrase, learn.Feature(w.casing)),
		join(tListed+1<<8, before), join(tListed+2<<8, after),
		join(tListed+3<<8, learn.Feature(bb.listed&^longer)), join(tListed+4<<8, learn.Feature(aa.listed&^longer)),
		learn.Join4(tListedBefore, before, own, learn.Feature(w.casing)),
		learn.Join4(tListedAfter, own, after, learn.Feature(w.casing)),
	)
	for f := uint32(w.listed &^ longer); f != 0; f &= f - 1 {
		out = append(out, learn.Join3(tOneList, learn.Feature(bits.TrailingZeros32(f)), learn.Feature(w.casing)))
	}
	for f := uint32(w.phrase &^ inside); f != 0; f &= f - 1 {
		out = append(out, learn.Join3(tOnePhrase, learn.Feature(bits.TrailingZeros32(f)), learn.Feature(w.phrase&inside)))
	}
	if b.phrase != 0 || a.phrase != 0 {
		out = append(out, join(tPhrase+1<<8, learn.Feature(b.phrase)), join(tPhrase+2<<8, learn.Feature(a.phrase)))
	}
	return out
}

// runFeatures are about the run of capitalised words that a word stands in.
func (p *place) runFeatures(i int, w *word, out []learn.Feature) []learn.Feature {
	join := learn.Join
	r := &p.runs[p.runOf[i]]
	first, last := &p.words[r.first], &p.words[r.last-1]
	before, after := p.at(r.first-1), p.at(r.last)
	before2, after2 := p.at(r.first-2), p.at(r.last+1)
	at := learn.Feature(min(i-r.first, 4))<<8 | learn.Feature(min(r.last-1-i, 4))
	if w.tag != 0 {
		out = append(out,
			learn.Join4(tRunTag, first.tag, w.tag, at), learn.Join4(tRunTag+1<<8, w.tag, last.tag, at),
			learn.Join4(tRunTag+2<<8, before.tag, w.tag, after.tag))
	}
	return append(out,
		join(tRunPlace, at),
		join(tRunFirst, first.lower), join(tRunLast, last.lower),
		join(tRunBefore, before.lower), join(tRunAfter, after.lower),
		learn.Join3(tRunPlaceBefore, at, before.lower),
		learn.Join3(tRunPlaceBefore+1<<8, at, after.lower),
		learn.Join3(tRunAround, before.lower, after.lower),
		learn.Join3(tRunTwoBefore, before2.lower, before.lower),
		learn.Join3(tRunTwoAfter, after.lower, after2.lower),
		join(tRunListed, learn.Feature(r.listed&(inOrgWords|inPlaceWords|inTitles|inGiven))),
		learn.Join3(tRunFirstListed, learn.Feature(first.listed), at),
		learn.Join3(tRunLastListed, learn.Feature(last.listed), at),
		learn.Join4(tRunCluster, learn.Feature(before.fine), learn.Feature(after.fine), 0),
		learn.Join4(tRunCluster, learn.Feature(first.coarse), learn.Feature(last.coarse), 1),
	)
}

// documentFeatures are what other places of the document tell.
func (p *place) documentFeatures(w, b, a *word, out []learn.Feature) []learn.Feature {
	if !w.upper() {
		return out
	}
	t := &p.types[w.typ]
	for s := uint32(t.seen); s != 0; s &= s - 1 {
		n := learn.Feature(bits.TrailingZeros32(s))
		out = append(out, learn.Join(tSeen, n), learn.Join4(tSeenShape, n, learn.Feature(w.casing), bit(w.first)))
	}
	out = append(out,
		learn.Join3(tSeenAll, learn.Feature(t.seen&^(seenTwice|seenOften)), learn.Feature(w.casing)),
		learn.Join3(tSeenCount, learn.Feature(min(t.capitalised, 6)), learn.Feature(w.casing)))
	for n := range t.contexts {
		out = append(out, learn.Join(tContextBefore, t.before[n]), learn.Join(tContextAfter, t.after[n]))
	}
	for n, next := range [...]*word{b, a} {
		if next.upper() {
			out = append(out, learn.Join3(tSeen, learn.Feature(n+1)<<8, learn.Feature(p.types[next.typ].seen&(seenLower|seenAfterTitle|seenAfterGiven|seenAfterPlace|seenWithOrg|seenRunLast|seenRunFirst))))
		}
	}
	return out
}
