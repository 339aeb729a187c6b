package learn

import "encoding/binary"

// Table is quantised weights, read where they lie (usually inside the program
// file). It is immutable and safe for concurrent use.
//
// A cell is stored with its sign offset (weight + 128, or + 32768), which lets
// Score add eight one-byte cells with a handful of instructions: even and odd
// bytes in two words of four 16-bit lanes each.
type Table struct {
	cells  []byte
	labels int
	mask   Feature
	scale  float32
	width  int // bytes of a cell: 1 or 2
}

const (
	offset8  = 1 << 7
	offset16 = 1 << 15
	lanes    = 0x00ff00ff00ff00ff
	// laneRows is how many rows of bytes a 16-bit lane can hold: 257 × 255 = 65535.
	laneRows = 257
)

// Labels is the number of labels a row holds.
func (t *Table) Labels() int { return t.labels }

// Scale is the weight of one step: score × Scale is in the units of training.
func (t *Table) Scale() float32 { return t.scale }

// Score sets out[label] to the sum of the features' weights, in steps of Scale.
// len(out) is the number of labels.
func (t *Table) Score(features []Feature, out []int32) {
	out = out[:t.labels]
	clear(out)
	if t.width == 2 {
		t.scoreWide(features, out)
		return
	}
	for len(features) > laneRows {
		t.scoreBytes(features[:laneRows], out)
		features = features[laneRows:]
	}
	t.scoreBytes(features, out)
}

// scoreBytes goes group by group of eight labels, so that the sums stay in
// registers and the first group's loads, which miss the cache, run in parallel.
func (t *Table) scoreBytes(features []Feature, out []int32) {
	base := int32(offset8 * len(features))
	cells, mask := t.cells, t.mask
	for from := 0; from < len(out); from += 8 {
		var even, odd uint64
		for _, f := range features {
			x := binary.LittleEndian.Uint64(cells[int(f&mask)+from:])
			even += x & lanes
			odd += x >> 8 & lanes
		}
		for j := range min(8, len(out)-from) {
			sum := even
			if j&1 == 1 {
				sum = odd
			}
			out[from+j] += int32(sum>>(j>>1*16)&0xffff) - base
		}
	}
}

func (t *Table) scoreWide(features []Feature, out []int32) {
	for _, f := range features {
		row := t.cells[2*int(f&t.mask):]
		for j := range out {
			out[j] += int32(binary.LittleEndian.Uint16(row[2*j:])) - offset16
		}
	}
}

func (t *Table) put(cell, n int) {
	if t.width == 1 {
		t.cells[cell] = byte(n + offset8)
		return
	}
	binary.LittleEndian.PutUint16(t.cells[2*cell:], uint16(n+offset16))
}

// Best is the label with the highest score, the first of equals; -1 for none.
func Best[N int32 | float32](scores []N) int {
	best := -1
	for i, s := range scores {
		if best < 0 || s > scores[best] {
			best = i
		}
	}
	return best
}
