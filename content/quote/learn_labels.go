package quote

import (
	"brief/content/learn"
	"brief/model"
	"sort"
)

// Sample is an article whose tokens, syntax and names are there, with the
// quotations people marked in it.
type Sample struct {
	*model.Document
	Gold []model.Quotation // Content, Cue and Source count
}

// labelBits sizes the table of the labeller: a row of seven labels overlaps its neighbours.
const labelBits = 20

// trainee is a labeller in training.
type trainee struct {
	*learn.Trainer
	row [labels][labels]float32
}

func (t *trainee) score(features []F, out *[labels]float32) { t.Trainer.Score(features, out[:]) }

func (t *trainee) turn(turn int) *[labels][labels]float32 {
	for a := range labels {
		t.score([]F{turnFeature(turn, a), plainTurn(a)}, &t.row[a])
	}
	return &t.row
}

// lesson is a sample ready for the labeller.
type lesson struct {
	f    *features
	gold []label
}

// trainLabels trains the labeller over the lessons.
func trainLabels(lessons []lesson, epochs int) *learn.Table {
	t := &trainee{Trainer: learn.NewTrainer(int(labels), labelBits)}
	order := shuffled(len(lessons))
	var l lattice
	for range epochs {
		for _, k := range order {
			x := &lessons[k]
			guess := make([]label, len(x.gold))
			for _, p := range x.f.paragraphs() {
				l.decode(x.f, p, t, guess)
				t.learn(&l, x, p, guess)
				t.Tick()
			}
		}
		order = reshuffled(order)
	}
	return t.Table()
}

// learn moves the weights from the guessed labels of a paragraph to the gold ones.
func (t *trainee) learn(l *lattice, x *lesson, p tokenRange, guess []label) {
	before, beforeGuess := outside, outside
	for i := p.first; i < p.last; i++ {
		g, w := x.gold[i], guess[i]
		if g != w {
			l.features = x.f.labelFeatures(l.features[:0], i, p)
			t.Add(l.features, int(g), 1)
			t.Add(l.features, int(w), -1)
		}
		if g != w || before != beforeGuess {
			turn := x.f.turn(i)
			t.Add([]F{turnFeature(turn, before), plainTurn(before)}, int(g), 1)
			t.Add([]F{turnFeature(turn, beforeGuess), plainTurn(beforeGuess)}, int(w), -1)
		}
		before, beforeGuess = g, w
	}
}

// goldLabels turns marked quotations into labels.
func (v *view) goldLabels(gold []model.Quotation) []label {
	out := make([]label, len(v.words))
	put := func(s model.Span, first label) {
		r := v.tokens(s)
		for i := r.first; i < r.last; i++ {
			out[i] = first + 1
			if i == r.first {
				out[i] = first
			}
		}
	}
	for i := range gold {
		for _, s := range gold[i].Content {
			put(s, contentFirst)
		}
	}
	for i := range gold {
		put(gold[i].Cue, cueFirst)
		put(gold[i].Source, sourceFirst)
	}
	for i := range out { // a span cut in two by another begins anew
		before := outside
		if i > 0 {
			before = out[i-1]
		}
		if !out[i].follows(before) {
			out[i]--
		}
	}
	return out
}

// tokens is the range of tokens that a span touches.
func (v *view) tokens(s model.Span) tokenRange {
	if s.IsZero() {
		return tokenRange{}
	}
	first := sort.Search(len(v.d.Tokens), func(i int) bool { return v.d.Tokens[i].End > s.Start })
	last := sort.Search(len(v.d.Tokens), func(i int) bool { return v.d.Tokens[i].Start >= s.End })
	return tokenRange{first, max(first, last)}
}
