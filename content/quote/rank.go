package quote

import (
	"math"
	"slices"

	"brief/content/learn"
)

// ranker answers the three questions of the second step.
type ranker struct{ cues, contents, sources *learn.Table }

const (
	cueFloor   = 0.08 // below it a word is not looked at as a cue
	keepFrom   = 0.42 // score from which a quotation is kept
	nestedFrom = 0.45 // and one inside another
)

// value is the sum of a one-label table.
func value(t *learn.Table, b []F) float64 {
	var out [1]int32
	t.Score(b, out[:])
	return float64(out[0]) * float64(t.Scale())
}

// rank proposes a quotation for every likely cue of a reading, before their
// conflicts are settled. cues is how likely a cue every word is.
func (k *ranker) rank(r *reading) (found []said, cues []float32) {
	var b []F
	var list []candidate
	var values []float64
	cues = make([]float32, len(r.words))
	for i := range r.words {
		if !r.candidate(i) || r.insideSpeech(i) {
			continue
		}
		b = r.cueFeatures(b[:0], i)
		p := sigmoid(value(k.cues, b))
		cues[i] = float32(p)
		if p < cueFloor {
			continue
		}
		list = r.contents(i, list)
		if len(list) == 0 {
			continue
		}
		values = values[:0]
		for n := range list {
			b = r.contentFeatures(b[:0], i, &list[n])
			values = append(values, value(k.contents, b))
		}
		softmax(values)
		best, sure := r.safest(list, values)
		q := said{head: i, cue: r.cueRange(i), inside: -1, score: float32(p * sure), why: whyLearned}
		q.content = slices.Clone(list[best].parts[:list[best].n])
		r.apart(&q)
		found = append(found, q)
	}
	return found, cues
}

// safest is the candidate that is likeliest to share half of its words with the
// right one, given how likely each is to be the right one itself, and that
// likelihood. Among such the likeliest itself is preferred, by half as much.
func (r *reading) safest(list []candidate, shares []float64) (best int, sure float64) {
	const unlikely = 0.02
	top := -1.0
	for x := range list {
		if shares[x] < unlikely && len(list) > 1 {
			continue
		}
		half := 0.0
		for y := range list {
			if x == y || shares[y] >= unlikely/4 && list[x].half(&list[y]) {
				half += shares[y]
			}
		}
		if u := half + shares[x]/2; u > top {
			best, sure, top = x, half, u
		}
	}
	return best, sure
}

// insideSpeech reports that word i stands inside a long marked stretch. Of
// such stretches 99 in 100 are somebody's words, so it is no outermost cue.
func (r *reading) insideSpeech(i int) bool {
	m := r.words[i].mark
	return m >= 0 && r.speech[m]
}

// apart makes cue and content share no word, and drops a part that is nothing
// but the "what" of "what he calls …".
func (r *reading) apart(q *said) {
	for k := 0; k < len(q.content); k++ {
		c := q.content[k]
		if c.overlaps(q.cue) {
			q.cue = r.verbGroup(q.head)
		}
		if c.len() == 1 && len(q.content) > 1 && r.words[c.first].pos == pronounWord {
			q.content = slices.Delete(q.content, k, k+1)
			k--
		}
	}
	q.cut(q.cue)
	if len(q.content) == 0 {
		q.score = 0
	}
}

// source finds who speaks.
func (k *ranker) source(r *reading, q *said) {
	var b []F
	content := q.candidate()
	list := r.sources(q.head, &content, nil)
	best, top := 0, math.Inf(-1)
	for n, p := range list {
		b = r.sourceFeatures(b[:0], q.head, p, &content)
		if x := value(k.sources, b); x > top {
			best, top = n, x
		}
	}
	q.source = r.trimmed(list[best])
}

// trimmed is a source without what the cut of a longer phrase left at its end:
// "one trader, who".
func (r *reading) trimmed(p tokenRange) tokenRange {
	for p.len() > 1 {
		if w := &r.words[p.last-1]; w.form != "," && w.form != "who" && w.form != "which" && w.form != "and" || w.name >= 0 {
			break
		}
		p.last--
	}
	return p
}
