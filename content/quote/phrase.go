package quote

// nominal reports that token i can stand inside a simple noun phrase.
func (v *view) nominal(i int) bool {
	w := &v.words[i]
	switch w.pos {
	case nounWord, properWord, determiner, adjectiveWord, numberWord:
		return true
	case pronounWord:
		return true
	case verbWord:
		return w.name >= 0 || i+1 < len(v.words) && v.participle(i) && v.words[i+1].pos == nounWord
	case particle:
		return w.form == "'s" || w.form == "'"
	case auxWord, otherWord, conjunction, adposition:
		return w.name >= 0 || w.form == "'s" && i > 0 && v.words[i-1].pos == properWord
	case punctuation:
		return w.name >= 0 || w.form == "-" || w.form == "$" || w.form == "%" || w.form == "."
	case adverbWord:
		return w.name >= 0
	}
	return false
}

func (v *view) participle(i int) bool {
	x := v.words[i].xpos
	return x == "VBN" || x == "VBG"
}

// isHead reports that token i can be the head of a noun phrase.
func (v *view) isHead(i int) bool {
	switch w := &v.words[i]; w.pos {
	case nounWord, properWord, pronounWord, numberWord:
		return true
	case determiner:
		return w.form == "some" || w.form == "others" || w.form == "many" || w.form == "this" || w.form == "both"
	case adjectiveWord:
		return w.form == "many" || w.form == "others"
	default:
		return w.name >= 0
	}
}

// phraseBefore is the noun phrase that ends at token end (exclusive) and begins
// at floor at the earliest: its chunks joined by "of" and the like, with an
// apposition between commas. Empty if there is none.
func (v *view) phraseBefore(end, floor int) tokenRange {
	last := end
	if last-1 > floor && v.words[last-1].form == "," {
		if comma := v.commaBefore(last-1, floor); comma > floor && v.aside(comma+1, last-1) {
			if r := v.phraseBefore(comma, floor); !r.empty() {
				return tokenRange{r.first, last - 1}
			}
		}
		return tokenRange{}
	}
	first := v.chunkBefore(last, floor)
	if first == last || !v.isHead(last-1) {
		return tokenRange{}
	}
	for first-1 > floor && v.joins(first-1) {
		next := v.chunkBefore(first-1, floor)
		if next == first-1 || !v.isHead(first-2) || v.words[first-2].pos == pronounWord {
			break
		}
		first = next
	}
	return tokenRange{first, last}
}

// chunkBefore is the first token of the run of nominal words that ends at end.
func (v *view) chunkBefore(end, floor int) int {
	first := end
	for first > floor && v.nominal(first-1) {
		if w := &v.words[first-1]; w.pos == pronounWord && first < end && !possessive(w.form) {
			break
		}
		first--
		if p := &v.words[first]; p.pos == determiner && (p.form == "the" || p.form == "a" || p.form == "an") || p.pos == pronounWord {
			if first == floor || v.words[first-1].form != "all" && v.words[first-1].form != "both" {
				break
			}
		}
	}
	for first < end && (v.words[first].form == "'s" || v.words[first].form == "'" || v.words[first].pos == punctuation) {
		first++
	}
	return first
}

func possessive(form string) bool {
	switch form {
	case "his", "her", "its", "their", "our", "my", "your", "whose":
		return true
	}
	return false
}

// joins reports that token i links two chunks of one noun phrase.
func (v *view) joins(i int) bool {
	switch v.words[i].form {
	case "of", "for", "in", "at", "and", "from", "with", "on", "&":
		return true
	}
	return false
}

// aside reports that the tokens between two commas are an apposition or a
// relative clause, not a clause of their own.
func (v *view) aside(first, last int) bool {
	if first >= last || last-first > 40 {
		return false
	}
	switch v.words[first].form {
	case "who", "whose", "which", "whom":
		return true
	case "and", "but", "or", "as", "if", "when", "while", "because", "that":
		return false
	}
	for i := first; i < last; i++ {
		if w := &v.words[i]; w.pos == verbWord && !v.participle(i) || w.pos == auxWord && w.form != "'s" || v.isMark(i) {
			return false
		}
	}
	return v.nominal(first)
}

// commaBefore is the nearest comma left of token i, floor if there is none.
func (v *view) commaBefore(i, floor int) int {
	for i--; i > floor && v.words[i].form != ","; i-- {
	}
	return i
}

// phraseAfter is the noun phrase that begins at token first and ends at ceiling
// at the latest, with an apposition that runs to a comma or to the end.
func (v *view) phraseAfter(first, ceiling int) tokenRange {
	last := v.chunkAfter(first, ceiling)
	if last == first || !v.isHead(last-1) {
		return tokenRange{}
	}
	for last+1 < ceiling && v.joins(last) && v.words[last].form != "in" && v.words[last].form != "on" && v.words[last-1].pos != pronounWord {
		next := v.chunkAfter(last+1, ceiling)
		if next == last+1 || !v.isHead(next-1) || v.words[next-1].pos == pronounWord {
			break
		}
		last = next
	}
	if last+1 < ceiling && v.words[last].form == "," && v.words[last-1].pos != pronounWord {
		end := last + 1
		for end < ceiling && v.words[end].form != "," && v.words[end].form != ";" && !v.isMark(end) && !v.final(end) {
			end++
		}
		if v.words[last+1].form != "who" && v.aside(last+1, end) && end-last > 2 && !v.clauseVerb(end, ceiling) {
			last = end
		}
	}
	return tokenRange{first, last}
}

// clauseVerb reports that a verb follows at token i, so what stands before is its subject.
func (v *view) clauseVerb(i, ceiling int) bool {
	return i < ceiling && (v.words[i].pos == verbWord || v.words[i].pos == auxWord)
}

func (v *view) chunkAfter(first, ceiling int) int {
	last := first
	for last < ceiling && v.nominal(last) && v.words[last].form != "." {
		w := &v.words[last]
		if last > first && (w.pos == pronounWord || w.pos == determiner && (w.form == "the" || w.form == "a")) {
			break
		}
		last++
		if w.pos == pronounWord && !possessive(w.form) {
			break
		}
	}
	for last > first && (v.words[last-1].pos == punctuation && v.words[last-1].name < 0 || v.words[last-1].form == "'s") {
		last--
	}
	return last
}

// final reports that token i is a full stop, a question or an exclamation mark.
func (v *view) final(i int) bool {
	switch v.words[i].form {
	case ".", "!", "?", "…", "...":
		return true
	}
	return false
}

// verbGroup is the cue around the verb i: its auxiliaries, adverbs and negation
// before it, its particle after it.
func (v *view) verbGroup(i int) tokenRange {
	s := v.sentence(i)
	first, at := i, i
	for at > s.first {
		at--
		w := &v.words[at]
		if w.name >= 0 || w.pos != auxWord && w.form != "not" && w.form != "n't" && w.pos != adverbWord {
			break
		}
		if w.form == "'s" && w.xpos == "POS" {
			break
		}
		if w.pos != adverbWord || ofManner(w.form) {
			first = at
		}
	}
	last := i + 1
	if last < s.last && (v.words[last].rel == "compound" && v.words[last].pos == adposition || v.words[i].lemma == "point" && v.words[last].form == "out") {
		last++
	}
	return tokenRange{first, last}
}

// ofManner reports an adverb of manner, which belongs to the verb after it.
func ofManner(form string) bool { return len(form) > 3 && form[len(form)-2:] == "ly" }
