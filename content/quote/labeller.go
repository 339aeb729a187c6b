package quote

import (
	"brief/content/learn"
)

// labeller gives every word its label: a first-order sequence model over
// paragraphs (averaged structured perceptron: Collins 2002; labels for
// quotations: Pareti et al. 2013).
type labeller struct {
	words *learn.Table
	turns [turns][labels][labels]float32 // [turn][from][to]
}

// scorer is what decoding needs: of the labeller, and of one in training.
type scorer interface {
	score(features []F, out *[labels]float32)
	turn(turn int) *[labels][labels]float32
}

// newLabeller reads the transitions out of the table once.
func newLabeller(table *learn.Table) *labeller {
	l := &labeller{words: table}
	for t := range turns {
		for a := range labels {
			l.score([]F{turnFeature(t, a), plainTurn(a)}, &l.turns[t][a])
		}
	}
	return l
}

func (l *labeller) score(features []F, out *[labels]float32) {
	var sum [labels]int32
	l.words.Score(features, sum[:])
	for k, s := range sum {
		out[k] = float32(s)
	}
}

func (l *labeller) turn(turn int) *[labels][labels]float32 { return &l.turns[turn] }

// follows tells which label may come after which: the inside of a span only
// after its first word or its inside.
func (b label) follows(a label) bool {
	switch b {
	case contentInside, cueInside, sourceInside:
		return a == b || a == b-1
	}
	return true
}

// lattice is the memory of one decoding, reused between paragraphs.
type lattice struct {
	back     [][labels]label
	features []F
}

const impossible = -1e30

// decode writes the best labels of the words of p into out, which is parallel to the words.
func (l *lattice) decode(f *features, p tokenRange, s scorer, out []label) {
	if p.empty() {
		return
	}
	if cap(l.back) < p.len() {
		l.back = make([][labels]label, p.len())
	}
	back := l.back[:p.len()]
	var before, now, word [labels]float32
	for i := p.first; i < p.last; i++ {
		l.features = f.labelFeatures(l.features[:0], i, p)
		s.score(l.features, &word)
		turn := s.turn(f.turn(i))
		for b := range labels {
			best, from := float32(impossible), outside
			if i == p.first {
				if b.follows(outside) {
					best = turn[outside][b]
				}
			} else {
				for a := range labels {
					if x := before[a] + turn[a][b]; x > best && b.follows(a) {
						best, from = x, a
					}
				}
			}
			now[b] = best + word[b]
			back[i-p.first][b] = from
		}
		before = now
	}
	at := label(learn.Best(before[:]))
	for i := p.last - 1; i >= p.first; i-- {
		out[i] = at
		at = back[i-p.first][at]
	}
}

// labelAll labels every paragraph of a document.
func (f *features) labelAll(s scorer) []label {
	out := make([]label, len(f.words))
	var l lattice
	for _, p := range f.paragraphs() {
		l.decode(f, p, s, out)
	}
	return out
}

// paragraphs is the tokens of every paragraph.
func (v *view) paragraphs() []tokenRange {
	var out []tokenRange
	for i, s := range v.d.Sentences {
		if i > 0 && v.d.Sentences[i-1].Paragraph == s.Paragraph {
			out[len(out)-1].last = s.Last
			continue
		}
		out = append(out, tokenRange{s.First, s.Last})
	}
	return out
}

// stretches is the spans of one kind in a labelling, given the label of their first word.
func stretches(list []label, first label) []tokenRange {
	var out []tokenRange
	for i := 0; i < len(list); i++ {
		if list[i] != first && list[i] != first+1 {
			continue
		}
		r := tokenRange{i, i + 1}
		for r.last < len(list) && list[r.last] == first+1 {
			r.last++
		}
		out = append(out, r)
		i = r.last - 1
	}
	return out
}
