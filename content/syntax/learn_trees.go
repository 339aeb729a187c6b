package syntax

import (
	"math/rand/v2"

	"brief/content/learn"
	"brief/model"
)

// Sizes and lengths of training the parser. Four orders blended gain 0.5 and 0.2
// points of attachment over one (gum-dev, gum-noncommercial); half the cells for
// the actions lose 0.7 and 0.2. Mistakes are explored from the second round on:
// what the parser would do is done in nine of ten states, whether right or not,
// and the oracle says what is best from there.
const (
	treeRounds   = 5
	treeOrders   = 4
	actionBits   = 22
	relationBits = 20
	exploration  = 0.9
)

// TrainTrees learns the parser from the trees of gold and the tags of cross,
// which are the same sentences.
func TrainTrees(gold, cross []Sample) *learn.Writer {
	set, index := countLabels(gold, func(w *model.Word) string { return w.Rel })
	tables := acrossOrders(treeOrders, func(random *rand.Rand) []*learn.Trainer {
		p := treeTrainer{
			act:    learn.NewTrainer(actions, actionBits),
			name:   learn.NewTrainer(len(set.names), relationBits),
			index:  index,
			scores: make([]float32, max(actions, len(set.names))),
			random: random,
		}
		for round := range treeRounds {
			for _, k := range random.Perm(len(gold)) {
				p.sentence(&gold[k], &cross[k], round > 0)
			}
		}
		return []*learn.Trainer{p.act, p.name}
	})
	w := learn.NewWriter(treeFingerprint())
	w.Strings("relations", set.names)
	w.Table("actions", tables[0])
	w.Table("relations of arcs", tables[1])
	return w
}

type treeTrainer struct {
	act, name *learn.Trainer
	index     map[string]int // of relations
	scores    []float32
	random    *rand.Rand
	words     sentence
	state     state
	features  []learn.Feature
}

// sentence learns from one tree.
func (p *treeTrainer) sentence(gold, seen *Sample, explore bool) {
	seen.load(&p.words)
	t := &p.state
	t.reset(&p.words)
	o := newOracle(gold)
	for !t.done() {
		p.features = t.treeFeatures(p.features[:0])
		p.act.Score(p.features, p.scores[:actions])
		guess := bestLegal(t, p.scores)
		right := o.best(t, p.scores)
		if o.cost(t, guess) > o.cost(t, right) {
			p.act.Add(p.features, int(right), 1)
			p.act.Add(p.features, int(guess), -1)
			if !explore || p.random.Float32() >= exploration {
				guess = right
			}
		}
		p.act.Tick()
		t.do(guess, p.relation(gold, guess))
	}
}

// relation learns the relation of the arc that a makes, where the arc is right,
// and returns the one the weights would give.
func (p *treeTrainer) relation(gold *Sample, a action) int {
	if a == shift {
		return 0
	}
	t := &p.state
	turn(p.features, a)
	scores := p.scores[:len(p.index)]
	p.name.Score(p.features, scores)
	guess := learn.Best(scores)
	h, d := t.arc(a)
	word := &gold.Words[d-1]
	if want, known := p.index[word.Rel]; known && want != guess && goldHead(t, word) == h {
		p.name.Add(p.features, want, 1)
		p.name.Add(p.features, guess, -1)
	}
	p.name.Tick()
	return guess
}

func goldHead(t *state, w *model.Word) int32 {
	if w.Head == model.None {
		return t.root()
	}
	return int32(w.Head + 1)
}
