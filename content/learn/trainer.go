package learn

import "math"

// Trainer is a table of float weights that keeps the running average of every
// cell (averaged perceptron: Freund and Schapire 1999, Collins 2002). Instead
// of summing after each example it adds time × change, so that
// average = weight − aged/time. It is not safe for concurrent use.
type Trainer struct {
	weight []float32
	aged   []float64
	labels int
	mask   Feature
	time   float64
}

// NewTrainer is an empty table of 2^bits cells for the given number of labels.
func NewTrainer(labels, bits int) *Trainer {
	cells := 1<<bits + rowPadding(labels)
	return &Trainer{
		weight: make([]float32, cells),
		aged:   make([]float64, cells),
		labels: labels,
		mask:   1<<bits - 1,
		time:   1,
	}
}

// rowPadding keeps the row of the last cell, read eight cells at a time, inside the table.
func rowPadding(labels int) int { return (labels+7)/8*8 + 8 }

// Score sets out[label] to the sum of the features' weights. len(out) is the number of labels.
func (t *Trainer) Score(features []Feature, out []float32) {
	out = out[:t.labels]
	clear(out)
	for _, f := range features {
		i := f & t.mask
		row := t.weight[i : int(i)+len(out)]
		for j, w := range row {
			out[j] += w
		}
	}
}

// Add adds delta to the weight of label in every feature.
func (t *Trainer) Add(features []Feature, label int, delta float32) {
	aged := t.time * float64(delta)
	for _, f := range features {
		i := int(f&t.mask) + label
		t.weight[i] += delta
		t.aged[i] += aged
	}
}

// Tick says that one more example has been seen.
func (t *Trainer) Tick() { t.time++ }

// average is the averaged weight of a cell.
func (t *Trainer) average(i int) float64 { return float64(t.weight[i]) - t.aged[i]/t.time }

// Blend is the mean of the averages of trainers that learned one task from the
// same features, each in another random order. Scores are sums, so the mean
// scores as all of them together would, at the cost of one: a vote for nothing.
func Blend(trainers ...*Trainer) *Trainer {
	first := trainers[0]
	b := &Trainer{weight: make([]float32, len(first.weight)), aged: make([]float64, len(first.aged)),
		labels: first.labels, mask: first.mask, time: 1}
	for i := range b.weight {
		sum := 0.0
		for _, t := range trainers {
			sum += t.average(i)
		}
		b.weight[i] = float32(sum / float64(len(trainers)))
	}
	return b
}

// Table is the averaged weights in one byte each. The scale is the largest
// weight: clipping it lower costs up to three points, since the large weights
// matter most; rounding the small ones costs nothing measurable.
func (t *Trainer) Table() *Table { return t.quantise(1) }

// WideTable is the averaged weights in two bytes each, for sums that need the
// precision, such as probabilities.
func (t *Trainer) WideTable() *Table { return t.quantise(2) }

func (t *Trainer) quantise(width int) *Table {
	largest := 0.0
	for i := range t.weight {
		largest = max(largest, math.Abs(t.average(i)))
	}
	steps := float64(int(1)<<(8*width-1) - 1)
	scale := float32(1)
	if largest > 0 {
		scale = float32(largest / steps)
	}
	q := &Table{labels: t.labels, mask: t.mask, scale: scale, width: width, cells: make([]byte, len(t.weight)*width)}
	for i := range t.weight {
		n := max(-steps, min(steps, math.Round(t.average(i)/float64(scale))))
		q.put(i, int(n))
	}
	return q
}
