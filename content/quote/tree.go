package quote

// kids is the first dependent of token i with one of the relations, in sentence s, or -1.
func (v *view) kid(i int, s tokenRange, rels ...string) int {
	for k := max(s.first, i-window); k < min(s.last, i+window); k++ {
		if v.words[k].head != i {
			continue
		}
		for _, rel := range rels {
			if v.words[k].rel == rel {
				return k
			}
		}
	}
	return -1
}

// subjectByTree is the noun phrase that is the subject of verb i: its own, or
// that of the verb it is joined or subordinate to.
func (v *view) subjectByTree(i int, s tokenRange) tokenRange {
	for at, steps := i, 0; steps < 4; steps++ {
		if k := v.kid(at, s, "nsubj"); k >= 0 && k != i {
			return v.subtreePhrase(k, s)
		}
		w := &v.words[at]
		if w.head < 0 {
			break
		}
		switch w.rel {
		case "conj", "xcomp", "advcl", "aux", "cop":
			at = w.head
		case "acl":
			return v.subtreePhrase(w.head, tokenRange{s.first, min(i, s.last)})
		default:
			return tokenRange{}
		}
	}
	return tokenRange{}
}

// subtreePhrase is the tokens under k that stand together with it in s.
func (v *view) subtreePhrase(k int, s tokenRange) tokenRange {
	r := tokenRange{k, k + 1}
	for r.first > max(s.first, k-window) && v.under(r.first-1, k) {
		r.first--
	}
	for r.last < min(s.last, k+window) && v.under(r.last, k) {
		r.last++
	}
	for r.last > k+1 && v.words[r.last-1].pos == punctuation && v.words[r.last-1].form != "," {
		r.last--
	}
	return r
}

// under reports that k governs token i, over at most a dozen steps.
func (v *view) under(i, k int) bool {
	for steps := 0; i >= 0 && steps < 12; steps++ {
		if i == k {
			return true
		}
		i = v.words[i].head
	}
	return false
}
