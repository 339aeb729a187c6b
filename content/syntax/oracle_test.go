package syntax

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"brief/content/learn"
	"brief/model"
)

// randomTree is a projective tree over n words.
func randomTree(r *rand.Rand, n int) Sample {
	m := Sample{Forms: make([]string, n), Words: make([]model.Word, n)}
	var grow func(from, to, head int)
	grow = func(from, to, head int) {
		if from >= to {
			return
		}
		at := from + r.IntN(to-from)
		m.Words[at].Head = head
		grow(from, at, at)
		grow(at+1, to, at)
	}
	for i := range m.Forms {
		m.Forms[i] = "w"
		m.Words[i].Rel = "dep"
	}
	grow(0, n, model.None)
	return m
}

// Whoever does what the oracle says gets the gold tree, whatever the scores.
func TestOracleLeadsToTheTree(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for n := 1; n < 30; n++ {
		gold := randomTree(r, n)
		s := startOf(&gold)
		o := newOracle(&gold)
		for !s.done() {
			scores := []float32{r.Float32(), r.Float32(), r.Float32()}
			a := o.best(s, scores)
			if o.cost(s, a) != 0 {
				t.Fatalf("%d words: an action that costs nothing was not found", n)
			}
			s.do(a, 0)
		}
		if lost := missing(s, &gold); lost != 0 {
			t.Fatalf("%d words: %d arcs are missing", n, lost)
		}
	}
}

// After any mistakes the costs paid are exactly the arcs that are missing.
func TestOracleCountsLosses(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for range 300 {
		gold := randomTree(r, 2+r.IntN(25))
		s := startOf(&gold)
		o := newOracle(&gold)
		paid := 0
		for !s.done() {
			a := action(r.IntN(actions))
			if r.IntN(2) == 0 || !s.legal(a) {
				a = o.best(s, make([]float32, actions))
			}
			paid += o.cost(s, a)
			s.do(a, 0)
		}
		if lost := missing(s, &gold); lost != paid {
			t.Fatalf("%d arcs are missing, %d were paid for", lost, paid)
		}
	}
}

func startOf(m *Sample) *state {
	var words sentence
	m.load(&words)
	var s state
	s.reset(&words)
	return &s
}

func missing(s *state, gold *Sample) int {
	lost := 0
	for i := range gold.Words {
		if s.nodes[i+1].head != goldHead(s, &gold.Words[i]) {
			lost++
		}
	}
	return lost
}

func TestTrainingRepeats(t *testing.T) {
	if testing.Short() {
		t.Skip("trains twice")
	}
	gold := make([]Sample, 0, 4*rareLabel)
	a, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for range rareLabel {
		for _, forms := range pressSentences() {
			gold = append(gold, Sample{forms, a.Analyse(forms)})
		}
	}
	train := func() []byte {
		cross := CrossTag(gold)
		var b bytes.Buffer
		for _, w := range []*learn.Writer{TrainTags(gold, cross), TrainTrees(gold, cross), TrainLemmas(gold)} {
			if err := w.Write(&b); err != nil {
				t.Fatal(err)
			}
		}
		return b.Bytes()
	}
	if !bytes.Equal(train(), train()) {
		t.Error("two runs of training differ")
	}
}
