package quote

import (
	"math/rand/v2"

	"brief/content/learn"
)

// seed makes every training the same.
const seed = 20160812

// shuffled is the numbers below n in an order that is always the same.
func shuffled(n int) []int { return rand.New(rand.NewPCG(seed, 1)).Perm(n) }

// reshuffled is another order, told by the one before.
func reshuffled(order []int) []int {
	out := append([]int(nil), order...)
	r := rand.New(rand.NewPCG(seed, uint64(order[0])+2))
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// count is how often a lemma is the head of a cue, and how often it stands at all.
type count struct{ cue, all int }

// census counts cues by lemma.
type census map[F]count

func (c census) add(v *view, heads map[int]bool) {
	for i := range v.words {
		k := cueKey(&v.words[i])
		n := c[k]
		n.all++
		if heads[i] {
			n.cue++
		}
		c[k] = n
	}
}

// rate is the step of a count: 0 never a cue, 1 once, else 2 to 9 by share.
func (n count) rate() uint8 {
	switch {
	case n.cue <= 0:
		return 0
	case n.cue == 1:
		return 1
	}
	share := float64(n.cue) / float64(max(1, n.all))
	for i, limit := range []float64{0.01, 0.04, 0.1, 0.2, 0.35, 0.5, 0.7} {
		if share < limit {
			return uint8(i + 2)
		}
	}
	return 9
}

// less is the census without one article, as that article must see it.
func (c census) less(own census) rater {
	return func(k F) uint8 {
		n := c[k]
		o := own[k]
		return count{n.cue - o.cue, n.all - o.all}.rate()
	}
}

// rateBits sizes the table of cue rates: 1,600 lemmas that are cues among 2^17
// cells leave a stranger one chance in eighty to look like one of them.
const rateBits = 17

// table is the census as it is shipped.
func (c census) table() *learn.Table {
	cells := map[F]uint8{}
	for k, n := range c {
		if r := n.rate(); r > 0 {
			cell := k & (1<<rateBits - 1)
			cells[cell] = max(cells[cell], r)
		}
	}
	t := learn.NewTrainer(1, rateBits)
	for cell, rate := range cells {
		t.Add([]F{cell}, 0, float32(rate))
	}
	for range 10000 { // the average nears what was added
		t.Tick()
	}
	return t.Table()
}
