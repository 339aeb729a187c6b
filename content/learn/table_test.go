package learn

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// toy is words whose last letter decides their label.
func toy(n int, seed uint64) (features [][]Feature, labels []int) {
	r := rand.New(rand.NewPCG(seed, 1))
	for range n {
		last := r.IntN(5)
		word := fmt.Sprintf("%d-%d", r.IntN(1000), last)
		features = append(features, []Feature{Join(1, Text(word)), Join(2, Feature(last)), Join(3, Feature(r.IntN(9)))})
		labels = append(labels, last%3)
	}
	return features, labels
}

func train(bits int) *Trainer {
	t := NewTrainer(3, bits)
	scores := make([]float32, 3)
	features, gold := toy(2000, 1)
	for range 3 {
		for i, f := range features {
			t.Score(f, scores)
			if guess := Best(scores); guess != gold[i] {
				t.Add(f, gold[i], 1)
				t.Add(f, guess, -1)
			}
			t.Tick()
		}
	}
	return t
}

func TestLearnsWhatDecides(t *testing.T) {
	trainer := train(14)
	for name, table := range map[string]*Table{"bytes": trainer.Table(), "wide": trainer.WideTable()} {
		features, gold := toy(1000, 2)
		right, scores := 0, make([]int32, 3)
		for i, f := range features {
			table.Score(f, scores)
			if Best(scores) == gold[i] {
				right++
			}
		}
		if right < 970 {
			t.Errorf("%s: %d of 1000 unseen words right", name, right)
		}
	}
}

// The packed sums must equal plain addition for any number of labels and rows.
func TestScoreAddsExactly(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for _, labels := range []int{1, 2, 3, 7, 8, 9, 52, 107} {
		for _, width := range []int{1, 2} {
			table := &Table{labels: labels, mask: 1<<8 - 1, scale: 1, width: width}
			n := 1<<8 + rowPadding(labels)
			table.cells = make([]byte, n*width)
			weights := make([]int32, n)
			for i := range weights {
				weights[i] = int32(r.IntN(255)) - 127
				if i%3 == 0 {
					weights[i] = 127 // the largest sums must not spill into the next lane
				}
				table.put(i, int(weights[i]))
			}
			for _, rows := range []int{0, 1, 40, laneRows, laneRows + 1, 1000} {
				features := make([]Feature, rows)
				want := make([]int32, labels)
				for i := range features {
					features[i] = Feature(r.Uint64())
					for j := range want {
						want[j] += weights[int(features[i]&table.mask)+j]
					}
				}
				got := make([]int32, labels)
				table.Score(features, got)
				for j := range want {
					if got[j] != want[j] {
						t.Fatalf("%d labels, width %d, %d rows: label %d is %d, want %d", labels, width, rows, j, got[j], want[j])
					}
				}
			}
		}
	}
}

func TestAverageIsTheMeanOverTime(t *testing.T) {
	trainer := NewTrainer(2, 4)
	f := []Feature{3}
	history := []float32{0, 2, 0, -1, 0, 0, 4}
	sum, weight := 0.0, 0.0
	for _, d := range history {
		if d != 0 {
			trainer.Add(f, 1, d)
		}
		weight += float64(d)
		sum += weight
		trainer.Tick()
	}
	// The weights before the first example count as one more moment.
	want := sum / float64(len(history)+1)
	if got := trainer.average(4); math.Abs(got-want) > 1e-9 {
		t.Errorf("average is %v, want %v", got, want)
	}
}

func TestBlendIsTheMeanOfAverages(t *testing.T) {
	a, b := train(6), NewTrainer(3, 6)
	b.Add([]Feature{5}, 2, 8)
	b.Tick()
	blend := Blend(a, b)
	for i := range blend.weight {
		if want := (a.average(i) + b.average(i)) / 2; math.Abs(blend.average(i)-want) > 1e-5 {
			t.Fatalf("cell %d is %v, want %v", i, blend.average(i), want)
		}
	}
}

func TestBest(t *testing.T) {
	if Best([]int32{}) != -1 || Best([]int32{1, 5, 5}) != 1 || Best([]float32{-3, -2}) != 1 {
		t.Error("Best does not give the first of the highest")
	}
}

func BenchmarkScore(b *testing.B) {
	for _, labels := range []int{3, 52, 107} {
		b.Run(fmt.Sprint(labels), func(b *testing.B) {
			table := NewTrainer(labels, 20).Table()
			features, out := make([]Feature, 40), make([]int32, labels)
			for i := 0; b.Loop(); i++ {
				for j := range features {
					features[j] = Join(Feature(i), Feature(j))
				}
				table.Score(features, out)
			}
		})
	}
}
