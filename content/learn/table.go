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

// scoreBytes goes through the features once for every sixteen labels, so that
// the sums stay in registers and the loads of the first pass, which miss the
// cache, run in parallel.
func (t *Table) scoreBytes(features []Feature, out []int32) {
	base := int32(offset8 * len(features))
	from := 0
	for ; from+8 < len(out); from += 16 {
		cells := t.cells[from:]
		var even, odd, even2, odd2 uint64
		for _, f := range features {
			i := f & t.mask
			row := cells[i : i+16 : i+16]
			x, y := binary.LittleEndian.Uint64(row), binary.LittleEndian.Uint64(row[8:])
			even += x & lanes
			odd += x >> 8 & lanes
			even2 += y & lanes
			odd2 += y >> 8 & lanes
		}
		spread(out[from:from+8], even, odd, base)
		spread(out[from+8:min(from+16, len(out))], even2, odd2, base)
	}
	if from < len(out) {
		cells := t.cells[from:]
		var even, odd uint64
		for _, f := range features {
			i := f & t.mask
			x := binary.LittleEndian.Uint64(cells[i : i+8 : i+8])
			even += x & lanes
			odd += x >> 8 & lanes
		}
		spread(out[from:], even, odd, base)
	}
}

// spread adds the lanes of up to eight labels to out.
func spread(out []int32, even, odd uint64, base int32) {
	for j := range out {
		sum := even
		if j&1 == 1 {
			sum = odd
		}
		out[j] += int32(sum>>(j>>1*16)&0xffff) - base
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
