package timex

// joinNumbers makes one item of every number that is several words ("two and a
// half", "twenty-four", "nineteen ninety-seven", "2 1/2"). In place.
func joinNumbers(items []item) []item {
	out := items[:0]
	for i := 0; i < len(items); {
		it := items[i]
		i++
		if it.class&(cNumber|cOrdinal) == 0 && it.scale == 0 {
			out = append(out, it)
			continue
		}
		i += it.extend(items[i:])
		out = append(out, it)
	}
	return out
}

// extend takes into the number the items behind it that belong to it, and
// returns how many.
func (it *item) extend(rest []item) int {
	taken := 0
	if it.class&cNumber == 0 {
		return 0 // "hundreds of", "second"
	}
	for taken < len(rest) {
		n := it.step(rest[taken:])
		if n == 0 {
			break
		}
		taken += n
	}
	return taken
}

// step takes one more part into the number and returns how many items it was.
func (it *item) step(rest []item) int {
	next := rest[0]
	spelled := next.class&cNumber != 0 && next.isWordNumber() && next.n < 100
	switch {
	case next.class&cFraction != 0 && it.tenths == 0:
		it.tenths, it.end = next.n, next.end
		it.class &^= cDay | cYear
		return 1
	case it.tens() && next.scale == 0:
		if n := it.ones(rest); n > 0 {
			return n
		}
		if it.century() && spelled && next.n >= 10 { // twenty nineteen
			return it.spelledYear(rest)
		}
	case next.scale > 0:
		it.n, it.end = min(min(it.n, largest)*min(next.scale, 1e6), largest), next.end
		it.class &^= cDay | cYear
		if next.scale == 1000 && it.n == 2000 {
			it.class |= cYear
		}
		return 1
	case it.century() && spelled && next.n >= 10:
		return it.spelledYear(rest)
	case it.n >= 100 && it.isWordNumber() && spelled:
		it.n, it.end = it.n+next.n, next.end
		return 1
	}
	return 0
}

// ones takes the ones behind the tens ("four" in "twenty four" and "twenty-four").
func (it *item) ones(rest []item) int {
	used := 1
	if len(rest) > 1 && rest[0].mark == '-' && rest[0].glued && rest[1].glued {
		used = 2
	}
	one := &rest[used-1]
	if one.class&(cNumber|cOrdinal) == 0 || one.n >= 10 || !one.isWordNumber() {
		return 0
	}
	it.n, it.end = it.n+one.n, one.end
	if one.class&cOrdinal != 0 {
		it.class = one.class | cDay
	}
	return used
}

// spelledYear takes the end of "nineteen ninety-seven".
func (it *item) spelledYear(rest []item) int {
	tail, used := rest[0], 1
	if tail.tens() && len(rest) > 1 {
		used += tail.ones(rest[1:])
	}
	it.n, it.end, it.class = 100*it.n+tail.n, tail.end, cYear
	return used
}

// isWordNumber reports whether the number is spelled with letters.
func (it *item) isWordNumber() bool { return !it.digits }

// tens reports whether the word is twenty, thirty, …, ninety.
func (it *item) tens() bool {
	return it.isWordNumber() && it.n >= 20 && it.n < 100 && it.n%10 == 0 && it.tenths == 0
}

// century reports whether the word can begin a spelled year ("nineteen ninety-seven").
func (it *item) century() bool {
	return it.isWordNumber() && it.n >= 17 && it.n <= 20 && it.tenths == 0
}
