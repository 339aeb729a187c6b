package timex

import "brief/model"

// thatUnit is "that year", "the same day", "later that week".
func thatUnit(m *match) (meaning, bool) {
	u := unitOf(m)
	w := shift(u, 0)
	w.kind, w.told = sameAs, true
	return w, u >= day && m.get(cUnits, 0) == nil && !m.before("on", "in") || u >= day && m.has("that", "same") && m.get(cUnits, 0) == nil
}

func inUnit(m *match) (meaning, bool) {
	w := shift(unitOf(m), 0)
	w.kind, w.told = sameAs, true
	return w, w.unit >= day && m.get(cUnits, 0) == nil
}

// theUnit is "the quarter", "the year", "the weekend": the one that was named
// last, or the one of publication.
func theUnit(m *match) (meaning, bool) {
	u := unitOf(m)
	if m.get(cUnits, 0) != nil || m.next().mark == '-' && m.next().glued || m.after("of", "before", "after", "that", "when") && u != quarter {
		return meaning{}, false
	}
	if m.after("ended", "ending", "to", "through") && (u == year || u == month) {
		return duration(1, 0, u), true
	}
	w := shift(u, 0)
	w.guess = true
	switch u {
	case quarter:
		w.kind, w.told = sameAs, true
		return w, true
	case weekend:
		w.kind = lastWeekend
		return w, true
	case year, week:
		// "the year" stands after a preposition or as an adverb, else it is a thing.
		return w, m.before("in", "for", "during", "of", "throughout", "this", "over", "by") && m.next().mark != 0 || m.has("full", "fiscal")
	default:
		return w, false
	}
}

// dayBeside is "the day before", "the day after" with nothing behind it to count from.
func dayBeside(m *match) (meaning, bool) {
	w := shift(day, -1)
	if m.has("after", "later") {
		w.n = 1
	}
	w.told = true
	return w, m.next().mark != 0 && m.next().mark != '-' && m.next().mark != '\''
}

func unitBefore(m *match) (meaning, bool) {
	w := shift(unitOf(m), -1)
	w.told = true
	if w.unit == year {
		w.kind, w.n, w.told = yearBefore, 1, false
	}
	return w, w.unit >= day && m.get(cUnits, 0) == nil && m.next().mark != 0 && m.next().mark != '-'
}

// count is how many units the match names: 1 for "a", NUMBER otherwise.
func (m *match) count() (n, tenths int) {
	n = 1
	if it := m.get(cNumber, 0); it != nil {
		n, tenths = it.n, it.tenths
		if last := m.get(cNumber, 1); last != nil && last.n > n {
			n = last.n
		}
	}
	if m.has("half") {
		tenths = 5
	}
	return n, tenths
}

// agoRule is "two years ago": a period of the unit counted.
func agoRule(m *match) (meaning, bool) {
	n, tenths := m.count()
	w := shift(unitOf(m), -n)
	switch {
	case n > 9999:
		return w, false
	case w.unit < day: // hours ago: on the day
		w.unit, w.n, w.guess = day, 0, true
	case w.unit == year && n == 1 && tenths == 0 && !m.before("than"):
		w.kind, w.n = yearBefore, 1
	case w.unit > year:
		_, _, each := w.unit.length()
		w.unit, w.n = year, w.n*each
	case tenths == 5 && w.unit == year:
		w.unit, w.n = month, -12*n-6
	}
	return w, true
}

func fromNow(m *match) (meaning, bool) {
	w, ok := agoRule(m)
	w.kind, w.n = shifted, max(w.n, -w.n)
	return w, ok
}

// laterRule is "two days later", "a year earlier": counted from what was told last.
func laterRule(m *match) (meaning, bool) {
	n, _ := m.count()
	w := shift(unitOf(m), n)
	w.told = true
	if m.has("earlier") {
		w.n = -n
		if w.unit == year && n == 1 {
			w.kind, w.n = yearBefore, 1
		}
	}
	if w.unit > year {
		_, _, each := w.unit.length()
		w.unit, w.n = year, w.n*each
	}
	return w, w.unit >= day && n <= 9999 && !m.has("or")
}

func vagueAgo(m *match) (meaning, bool) {
	if m.get(cFew, 0) == nil && (m.before("NUMBER") || m.previous().class&cNumber != 0) {
		return meaning{}, false
	}
	return constant(model.TimexDate, "PAST_REF"), true
}

func vagueLater(m *match) (meaning, bool) {
	w := constant(model.TimexDate, unitOf(m).open())
	w.guess = true
	return w, unitOf(m) >= day
}

func yearAgoPeriod(m *match) (meaning, bool) {
	w := date(yearBefore)
	w.n = 1
	return w, true
}

// fiscalYear is "the current fiscal year"; the latest is the one that has ended.
func fiscalYear(m *match) (meaning, bool) {
	w := shift(year, 0)
	if m.has("latest") {
		w.n = -1
	}
	w.guess = true
	return w, true
}

func latest(m *match) (meaning, bool) {
	w := date(sameAs)
	w.unit, w.told = quarter, true
	return w, true
}

func periodOfYear(m *match) (meaning, bool) {
	w := date(inQuarter).withYear(m)
	w.guess = true
	return w, true
}
