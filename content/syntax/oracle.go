package syntax

// oracle knows how many arcs of the gold tree an action puts out of reach, in
// any state, also after mistakes (Goldberg and Nivre 2013). Arcs that cross
// others are simply never reached.
type oracle struct {
	head     []int32   // by node number
	children [][]int32 // by node number, ascending
}

func newOracle(gold *Sample) *oracle {
	n := len(gold.Words)
	o := &oracle{head: make([]int32, n+2), children: make([][]int32, n+2)}
	for i := range gold.Words {
		h := int32(gold.Words[i].Head + 1)
		if h == 0 {
			h = int32(n + 1)
		}
		o.head[i+1] = h
		o.children[h] = append(o.children[h], int32(i+1))
	}
	return o
}

// cost is the number of gold arcs that a loses; a must be legal.
func (o *oracle) cost(t *state, a action) int {
	top, front := t.top(0), t.front
	lost := 0
	switch a {
	case shift:
		// The front can get no more children from the stack, and its head only from the top of it.
		for _, c := range o.children[front] {
			if c < front && t.nodes[c].head == 0 {
				lost++
			}
		}
		if h := o.head[front]; h < front && h != top && t.nodes[h].head == 0 {
			lost++
		}
		return lost
	case left:
		// The top leaves: its head may have been below it or further on.
		if h := o.head[top]; h != front && (h > front || h == t.top(1)) {
			lost++
		}
	case right:
		if o.head[top] >= front {
			lost++
		}
	}
	for _, c := range o.children[top] {
		if c >= front {
			lost++
		}
	}
	return lost
}

// best is the action with the highest score among those that lose least.
func (o *oracle) best(t *state, scores []float32) action {
	best, least, found := shift, 0, false
	for a := range action(actions) {
		if !t.legal(a) {
			continue
		}
		c := o.cost(t, a)
		if !found || c < least || c == least && scores[a] > scores[best] {
			best, least, found = a, c, true
		}
	}
	return best
}
