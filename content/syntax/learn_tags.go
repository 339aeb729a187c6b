package syntax

import (
	"math/rand/v2"
	"slices"

	"brief/content/learn"
	"brief/model"
)

// Sample is a sentence to learn from or to measure on: Words[i].Head is an
// index into the sentence, model.None for its root.
type Sample struct {
	Forms []string
	Words []model.Word
}

func (m *Sample) form(i int) string { return m.Forms[i] }

// Sizes and lengths of training. Accuracy is flat from the fifth round on.
const (
	tagRounds  = 5
	tagOrders  = 4
	firstBits  = 21
	secondBits = 19
	folds      = 5
)

// TrainTags learns the tagger. The second pass learns from cross, the same
// sentences as CrossTag gives them, since it will see tags with mistakes.
func TrainTags(gold, cross []Sample) *learn.Writer {
	first := trainFirst(gold, tagOrders)
	second := trainSecond(gold, cross, tagOrders)
	w := learn.NewWriter(tagFingerprint())
	w.Strings("first labels", first.set.names)
	w.Table("first", first.table)
	w.Strings("second labels", second.set.names)
	w.Table("second", second.table)
	return w
}

// CrossTag is the samples with tags predicted by taggers trained on the other
// four fifths of them, as the parser must learn to live with.
func CrossTag(gold []Sample) []Sample {
	cross := make([]Sample, len(gold))
	for i, m := range gold {
		cross[i] = Sample{m.Forms, slices.Clone(m.Words)}
	}
	acrossFolds(len(gold), func(from, to int) {
		p := trainFirst(without(gold, from, to), 1)
		p.each(cross[from:to], firstPass, func(w *model.Word, label string) { w.XPOS, _ = splitTags(label) })
	})
	acrossFolds(len(gold), func(from, to int) {
		p := trainSecond(without(gold, from, to), without(cross, from, to), 1)
		p.each(cross[from:to], secondPass, func(w *model.Word, label string) { w.UPOS = label })
	})
	return cross
}

func acrossFolds(n int, do func(from, to int)) {
	for k := range folds {
		do(n*k/folds, n*(k+1)/folds)
	}
}

func without[T any](list []T, from, to int) []T {
	return slices.Concat(list[:from], list[to:])
}

// trained is one pass after training.
type trained struct {
	set   labelSet
	table *learn.Table
}

// walk is firstPass or secondPass.
type walk func(*sentence, []learn.Feature, labelSet, func(int, []learn.Feature) int) []learn.Feature

func trainFirst(gold []Sample, orders int) trained {
	p := passTrainer{gold, gold, firstPass, firstBits, func(w *model.Word) string { return joinTags(w.XPOS, w.UPOS) }}
	return p.train(orders)
}

func trainSecond(gold, cross []Sample, orders int) trained {
	p := passTrainer{gold, cross, secondPass, secondBits, func(w *model.Word) string { return w.UPOS }}
	return p.train(orders)
}

// passTrainer learns the labels of gold from the words and Penn tags of seen.
type passTrainer struct {
	gold, seen []Sample
	pass       walk
	bits       int
	label      func(*model.Word) string
}

func (p *passTrainer) train(orders int) trained {
	set, index := countLabels(p.gold, p.label)
	tables := acrossOrders(orders, func(random *rand.Rand) []*learn.Trainer {
		return []*learn.Trainer{p.order(set, index, random)}
	})
	return trained{set, tables[0]}
}

// order learns from all sentences, each round in another order.
func (p *passTrainer) order(set labelSet, index map[string]int, random *rand.Rand) *learn.Trainer {
	t := learn.NewTrainer(len(set.names), p.bits)
	scores := make([]float32, len(set.names))
	var s sentence
	var fs []learn.Feature
	for range tagRounds {
		for _, k := range random.Perm(len(p.gold)) {
			p.seen[k].load(&s)
			fs = p.pass(&s, fs, set, func(i int, fs []learn.Feature) int {
				t.Score(fs, scores)
				guess := learn.Best(scores)
				if want, known := index[p.label(&p.gold[k].Words[i])]; known && want != guess {
					t.Add(fs, want, 1)
					t.Add(fs, guess, -1)
				}
				t.Tick()
				return guess
			})
		}
	}
	return t
}

// each runs the pass over samples and hands out its labels.
func (p *trained) each(samples []Sample, pass walk, give func(*model.Word, string)) {
	var x scratch
	for k := range samples {
		samples[k].load(&x.sentence)
		x.features = pass(&x.sentence, x.features, p.set, func(i int, fs []learn.Feature) int {
			label := learn.Best(x.score(p.table, fs))
			give(&samples[k].Words[i], p.set.names[label])
			return label
		})
	}
}

// load makes the sample the sentence s, with its tags.
func (m *Sample) load(s *sentence) {
	s.read(len(m.Forms), m.form)
	for i := range m.Words {
		s.at(i).tag = tag{learn.Text(m.Words[i].XPOS), learn.Text(m.Words[i].UPOS)}
	}
}

// rareLabel is the count below which a label is a slip of an annotator rather than a tag.
const rareLabel = 3

// countLabels is the labels of gold in alphabetical order.
func countLabels(gold []Sample, label func(*model.Word) string) (labelSet, map[string]int) {
	counts := map[string]int{}
	for i := range gold {
		for j := range gold[i].Words {
			counts[label(&gold[i].Words[j])]++
		}
	}
	var names []string
	for name, n := range counts {
		if n >= rareLabel {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	index := make(map[string]int, len(names))
	for i, name := range names {
		index[name] = i
	}
	return newLabelSet(names), index
}
