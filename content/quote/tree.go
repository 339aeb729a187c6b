package quote

// tree is the dependency trees of a document, ready to walk down.
type tree struct {
	first []int32 // of every token: where its dependents begin in kids
	kids  []int32 // dependents of all tokens, token by token, in reading order
	hull  []tokenRange
}

// newTree turns heads into dependents and the stretch of every subtree.
func newTree(words []word) tree {
	n := len(words)
	t := tree{first: make([]int32, n+1), kids: make([]int32, n), hull: make([]tokenRange, n)}
	for i := range words {
		if h := words[i].head; h >= 0 {
			t.first[h+1]++
		}
	}
	for i := range n {
		t.first[i+1] += t.first[i]
	}
	next := append([]int32(nil), t.first[:n]...)
	order := make([]int32, 0, n)
	for i := range words {
		t.hull[i] = tokenRange{i, i + 1}
		if h := words[i].head; h >= 0 {
			t.kids[next[h]] = int32(i)
			next[h]++
		} else {
			order = append(order, int32(i))
		}
	}
	for k := 0; k < len(order); k++ { // from the roots down, then back up
		order = append(order, t.of(int(order[k]))...)
	}
	for k := len(order) - 1; k >= 0; k-- {
		i := order[k]
		if h := words[i].head; h >= 0 {
			t.hull[h].first = min(t.hull[h].first, t.hull[i].first)
			t.hull[h].last = max(t.hull[h].last, t.hull[i].last)
		}
	}
	return t
}

// of is the dependents of token i.
func (t *tree) of(i int) []int32 { return t.kids[t.first[i]:t.first[i+1]] }

// kid is the first dependent of token i with one of the relations, or -1.
// Beyond the first 64 dependents nothing is sought: no sentence of English has
// more, and hostile text must not cost more than its length.
func (v *view) kid(i int, rels ...string) int {
	kids := v.tree.of(i)
	for _, k := range kids[:min(64, len(kids))] {
		for _, rel := range rels {
			if v.words[k].rel == rel {
				return int(k)
			}
		}
	}
	return -1
}

// subjectHead is the word that is the subject of verb i: its own, or that of
// the verb it is joined or subordinate to; -1 for none.
func (v *view) subjectHead(i int) int {
	for at, steps := i, 0; steps < 4; steps++ {
		if k := v.kid(at, "nsubj"); k >= 0 {
			return k
		}
		w := &v.words[at]
		if w.head < 0 {
			break
		}
		switch w.rel {
		case "conj", "xcomp", "advcl", "aux", "cop":
			at = w.head
		case "acl":
			return w.head
		default:
			return -1
		}
	}
	return -1
}

// subjectByTree is the noun phrase that is the subject of verb i.
func (v *view) subjectByTree(i int) tokenRange {
	k := v.subjectHead(i)
	if k < 0 {
		return tokenRange{}
	}
	return v.phraseOf(k, i)
}

// phraseOf is the noun phrase under word k, without the part that word cue is
// in and without marks at its end.
func (v *view) phraseOf(k, cue int) tokenRange {
	r := v.tree.hull[k]
	if r.has(cue) {
		if cue > k {
			r.last = min(r.last, v.verbGroup(cue).first)
		} else {
			r.first = max(r.first, cue+1)
		}
	}
	for r.first < k && v.words[r.first].name < 0 && (v.words[r.first].pos == adposition || v.words[r.first].pos == punctuation || v.words[r.first].pos == conjunction) {
		r.first++
	}
	for r.last > r.first+1 && v.words[r.last-1].pos == punctuation && v.words[r.last-1].name < 0 {
		r.last--
	}
	if r.len() > window || !r.has(k) {
		return tokenRange{k, k + 1}
	}
	return r
}
