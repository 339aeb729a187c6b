package main

import "math"

// exchange is the state of a clustering: the numbers of class pairs.
type exchange struct {
	v      *vocabulary
	n      int // classes
	class  []int
	pairs  []int32 // pairs[a*n+b]: a class a word before one of class b
	mirror []int32 // the same, mirror[b*n+a]
	size   []int32 // occurrences in pairs, before and after together
	logs   []float64

	left, right   []int32 // numbers of the word in hand by class
	lefts, rights []int   // classes where they are not zero
}

// cluster is a class for each of the classed words, found by moving one word
// after another to where the likelihood of the text is greatest.
func (v *vocabulary) cluster(n int) []int {
	x := &exchange{
		v: v, n: n, class: make([]int, v.classed),
		pairs: make([]int32, n*n), mirror: make([]int32, n*n), size: make([]int32, n),
		left: make([]int32, n), right: make([]int32, n), logs: make([]float64, 1<<16),
	}
	for i := range x.logs {
		x.logs[i] = logOf(i)
	}
	for i := range x.class {
		x.class[i] = i % n
	}
	for a, list := range v.after {
		for _, b := range list {
			x.count(x.class[a], x.class[b.word], b.count)
		}
	}
	for range rounds {
		for w := range x.class {
			x.move(w)
		}
	}
	return x.class
}

func (x *exchange) count(a, b int, n int32) {
	x.pairs[a*x.n+b] += n
	x.mirror[b*x.n+a] += n
	x.size[a] += n
	x.size[b] += n
}

func logOf(n int) float64 {
	if n == 0 {
		return 0
	}
	return float64(n) * math.Log(float64(n))
}

func (x *exchange) log(n int32) float64 {
	if int(n) < len(x.logs) {
		return x.logs[n]
	}
	return logOf(int(n))
}

// move takes a word out of its class and puts it where it fits best. Pairs of
// the word with itself are left out of account: they are the same everywhere.
func (x *exchange) move(w int) {
	x.lefts, x.rights = x.gather(w, x.v.before[w], x.left, x.lefts[:0]), x.gather(w, x.v.after[w], x.right, x.rights[:0])
	x.shift(x.class[w], -1)
	best, most := x.class[w], math.Inf(-1)
	for c := range x.n {
		if g := x.gain(c); g > most {
			best, most = c, g
		}
	}
	x.class[w] = best
	x.shift(best, 1)
	for _, c := range x.lefts {
		x.left[c] = 0
	}
	for _, c := range x.rights {
		x.right[c] = 0
	}
}

func (x *exchange) gather(w int, list []neighbour, by []int32, classes []int) []int {
	for _, n := range list {
		if int(n.word) == w {
			continue
		}
		c := x.class[n.word]
		if by[c] == 0 {
			classes = append(classes, c)
		}
		by[c] += n.count
	}
	return classes
}

// shift adds the pairs of the word in hand to those of class c, or takes them away.
func (x *exchange) shift(c int, sign int32) {
	for _, l := range x.lefts {
		x.count(l, c, sign*x.left[l])
	}
	for _, r := range x.rights {
		x.count(c, r, sign*x.right[r])
	}
}

// gain is by how much the log likelihood grows if the word in hand goes to c.
func (x *exchange) gain(c int) float64 {
	g, n := 0.0, int32(0)
	row, column := x.pairs[c*x.n:(c+1)*x.n], x.mirror[c*x.n:(c+1)*x.n]
	for _, l := range x.lefts {
		g += x.log(column[l]+x.left[l]) - x.log(column[l])
		n += x.left[l]
	}
	for _, r := range x.rights {
		g += x.log(row[r]+x.right[r]) - x.log(row[r])
		n += x.right[r]
	}
	return g - (x.log(x.size[c]+n) - x.log(x.size[c]))
}
