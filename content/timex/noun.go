package timex

import (
	"strings"

	"brief/model"
)

// A time beside a noun dates the noun, not what the sentence says of it: "he is
// charged in the 1996 bombing". Where the noun is something that happens it is
// the event; where it is a thing, a year only tells it from others.

// names reports whether the time only tells one thing from another, so that
// nothing happens at it: "the 2005 best seller", "the Clean Air Act of 1970",
// "Law No. 5 of 2004", "a 21st-century economy", "recently released".
func (t *tree) names(x *model.Timex, lo, hi int) bool {
	h := t.governor(lo, hi)
	if x.Value == "PAST_REF" && t.is(h, "amod") {
		return true
	}
	if strings.HasPrefix(t.d.Slice(x.Span), "9/11") {
		return h > hi && (!t.happens(h) || t.scant(h))
	}
	if c := t.d.Text[x.Start]; x.Type != model.TimexDate || len(x.Value) > len("2005") || c < '0' || c > '9' {
		return false
	}
	if h > hi {
		return !t.verbal(h) && (!t.happens(h) || t.scant(h))
	}
	return h < lo && (t.d.Syntax[h].UPOS == "PROPN" && (h == lo-1 || t.word(lo-1) == "of") || lo-2 >= t.first && t.word(lo-1) == "of" && t.d.Syntax[lo-2].UPOS == "NUM")
}

// dated is the noun behind the time that is itself what happens, where the
// clause around them tells of something else: "is charged in the 1996 bombing",
// "agree on a dam after January floods". What happens at or during the noun, or
// is told of "her" or "this year's" crisis, is told by the clause. None elsewhere.
func (t *tree) dated(lo, hi int) int {
	h := t.governor(lo, hi)
	if h <= hi || t.verbal(h) || !t.happens(h) || !t.is(h, "obl", "nmod", "obj", "conj", "compound") {
		return model.None
	}
	from, _ := t.subtree(h)
	bareYear := t.d.Syntax[lo].XPOS == "CD"
	for k := from; k < h; k++ {
		switch {
		case t.d.Syntax[k].XPOS == "PRP$", t.d.Syntax[k].XPOS == "POS":
			return model.None
		case t.is(k, "case") && t.d.Syntax[k].Head == h && !bareYear:
			switch t.word(k) {
			case "during", "at", "in", "on", "for", "with":
				return model.None
			}
		}
	}
	return h
}

// scant reports whether the noun phrase tells nothing but its noun: "the 2012
// presidential election". The subject of a clause is told of by the clause.
func (t *tree) scant(noun int) bool {
	from, to := t.subtree(noun)
	return to-from < 4 && !t.is(noun, "nsubj")
}

// happens reports whether the noun names an event.
func (t *tree) happens(i int) bool {
	w := t.d.Syntax[i]
	return happenings[w.Lemma] || w.UPOS == "NOUN" && strings.HasSuffix(w.Lemma, "ing") && !notHappenings[w.Lemma]
}

var happenings = set(`accident accord acquisition address agreement arrest assassination assault atrocity attack attempt ballot bailout
	bankruptcy battle blackout blast blaze bombing boycott campaign cancellation ceremony ceasefire championship clash collapse collision concert conference
	conflict conquest conviction convention coup crackdown crash crisis cup deal death debate debut decision defeat demonstration deployment
	derailment disaster disclosure discovery earthquake election embargo epidemic eruption escape evacuation eviction exhibition expedition exercise
	explosion expulsion famine fair festival fight fire flight flood forum game games genocide hearing heist hurricane impeachment incident
	inauguration inquiry interview invasion inspection kidnapping killing launch lawsuit loss march massacre match meeting merger mission murder
	mutiny negotiation olympics operation outage outbreak pandemic parade pilgrimage poll premiere primary probe protest purchase quake raid rally rampage
	ratification rebellion recall recession referendum resignation rescue retreat revolt revolution riot robbery round ruling runoff sale scandal sentencing
	season session settlement shooting shutdown siege slaying speech spill split storm strike suicide summit surgery surrender takeover talk test theft
	tornado tour tournament tragedy trial trip truce tsunami typhoon unrest uprising verdict victory violence visit vote war wedding walkout win withdrawal`)

var notHappenings = set("building evening morning thing spring king ring wing string ceiling housing clothing being rating sibling railing pudding sterling")
