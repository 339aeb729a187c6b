package timex

import "brief/model"

// deicticRules find times counted from publication or from the time told last.
func deicticRules() []rule {
	return []rule{
		{name: "day of publication", pattern: "today", make: dayShift(0)},
		{name: "day of publication", pattern: "this day", make: thisDay},
		{name: "night of publication", pattern: "tonight", make: tonight},
		{name: "day before publication", pattern: "EARLY? yesterday PART?", make: dayShift(-1)},
		{name: "day after publication", pattern: "EARLY? tomorrow PART?", make: dayShift(1)},
		{name: "two days before publication", pattern: "the day before yesterday", make: dayShift(-2)},
		{name: "two days after publication", pattern: "the day after tomorrow", make: dayShift(2)},
		{name: "two nights before publication", pattern: "the night before last", make: twoNights},
		{name: "night before publication", pattern: "EARLY? last night", make: dayShift(-1)},

		{name: "weekday by tense", pattern: "early|late|mid? WEEKDAY", make: weekdayRule},
		{name: "weekday by tense", pattern: "early|late|mid? WEEKDAY early|late? PART", make: weekdayRule},
		{name: "last or next weekday", pattern: "early|late? the? DIRECTION WEEKDAY PART?", make: weekdayRule},
		{name: "weekday of last or next week", pattern: "WEEKDAY PART? of? DIRECTION week", make: weekdayOfWeek},
		{name: "weekday told before", pattern: "that|same same? WEEKDAY PART?", make: weekdayRule},
		{name: "part of the day", pattern: "EARLY? this|that|the|next|following|same DIRECTION? PART", make: partRule},
		{name: "part of the day", pattern: "that same PART", make: partRule},
		{name: "part of the day", pattern: "the next|following|same|previous PART", make: partRule},
		{name: "overnight", pattern: "overnight", make: overnight},

		{name: "unit from publication", pattern: "early|late|mid|sometime? DIRECTION UNIT", make: unitShift},
		{name: "unit from publication", pattern: "earlier|later DIRECTION year|decade", make: unitShift},
		{name: "unit from publication", pattern: "the DIRECTION UNIT", make: unitShift},
		{name: "unit from publication", pattern: "this past|coming UNIT|WEEKDAY", make: thisPast},
		{name: "edge of a unit", pattern: "the? EDGE of the|this|last|next|past|DIRECTION fiscal? UNIT", make: edgeShift},
		{name: "edge of the year", pattern: "year - end", make: yearEnd},
		{name: "edge of the year", pattern: "year end", make: yearEnd},
		{name: "edge of the year", pattern: "year ' s end", make: yearEnd},
		{name: "the unit named before", pattern: "EARLY? that|same same? UNIT", make: thatUnit},
		{name: "the unit named before", pattern: "the same UNIT", make: thatUnit},
		{name: "later in the unit", pattern: "EARLY in the UNIT", make: inUnit},
		{name: "the year, quarter or weekend", pattern: "the full? fiscal? UNIT", make: theUnit},
		{name: "week of a day", pattern: "the week of MONTH .? DAY", make: weekOf},
		{name: "the day before or after", pattern: "the day before|after|earlier|later", make: dayBeside},
		{name: "a day later", pattern: "NUMBER|FEW|a|an UNIT or so? later|earlier", make: laterRule},

		{name: "units ago", pattern: "NUMBER UNIT ago", make: agoRule},
		{name: "units ago", pattern: "NUMBER and a half UNITS ago", make: agoRule},
		{name: "units ago", pattern: "a|an UNIT ago", make: agoRule},
		{name: "units ago", pattern: "a UNIT and a half ago", make: agoRule},
		{name: "some units ago", pattern: "a? FEW of? UNITS ago", make: vagueAgo},
		{name: "some units ago", pattern: "NUMBER or|to|- NUMBER UNITS ago", make: agoRule},
		{name: "some units ago", pattern: "UNITS ago", make: vagueAgo},
		{name: "units from now", pattern: "NUMBER|a|an UNIT from now|today", make: fromNow},
		{name: "units later or earlier", pattern: "NUMBER UNIT later|earlier", make: laterRule},
		{name: "units later or earlier", pattern: "a|an UNIT later|earlier", make: laterRule},
		{name: "some units later", pattern: "a? FEW of? UNITS later|earlier", make: vagueLater},

		{name: "quarter of the year before", pattern: "the? year - ago|earlier quarter|period", make: yearAgoPeriod},
		{name: "the period named before, of the year before", pattern: "the same|corresponding|comparable period|quarter a? year? earlier|ago?", make: yearAgoPeriod},
		{name: "quarter of the year before", pattern: "the quarter|period a year ago|earlier", make: yearAgoPeriod},
		{name: "of the year before", pattern: "year - ago|earlier", make: yearAgoPeriod},
		{name: "latest quarter", pattern: "the latest quarter|period", make: latest},
		{name: "latest year", pattern: "the latest|current fiscal year", make: fiscalYear},
		{name: "quarter named before, of a year", pattern: "the YEAR quarter|period", make: periodOfYear},
		{name: "a year before", pattern: "the UNIT before", make: unitBefore},
	}
}

func shift(u unit, n int) meaning { return meaning{typ: model.TimexDate, kind: shifted, unit: u, n: n} }

func dayShift(n int) func(*match) (meaning, bool) {
	return func(m *match) (meaning, bool) {
		w := shift(day, n).at(m.part())
		return w, !m.newspaper()
	}
}

// newspaper reports whether the words are in the name of a paper or programme: "USA Today".
func (m *match) newspaper() bool {
	p, n := m.previous(), m.next()
	named := p.cap && p.mark == 0 && p.class == 0 || m.from > 0 && n.cap && n.mark == 0 && n.class == 0
	return m.to-m.from == 1 && m.items[m.from].cap && named
}

// thisDay is the day of publication, unless it is vague: "to this day".
func thisDay(m *match) (meaning, bool) {
	if m.before("to", "until", "till") {
		return constant(model.TimexDate, "PRESENT_REF"), true
	}
	return shift(day, 0), !m.before("on") || m.next().mark != 0
}

func twoNights(*match) (meaning, bool) { return shift(day, -2).at("TNI"), true }

func tonight(*match) (meaning, bool) { return shift(day, 0).at("TNI"), true }

func weekdayRule(m *match) (meaning, bool) {
	it := m.get(cWeekday, 0)
	if !it.cap || it.short && !m.after(".") && it.end-it.start != 5 && it.end-it.start != 4 {
		return meaning{}, false
	}
	if m.namedDay() {
		return meaning{}, false
	}
	w := date(onWeekday).withDirection(m)
	w.n = it.n
	if m.has("that", "same") {
		w.told = true
	}
	if m.before("a") && m.word(m.from-2, "on", "of") {
		w.any = true
	}
	return w.at(m.part()), true
}

// namedDay reports whether the weekday is part of a name: "Black Friday", "the
// Sunday Times", "Saturday Night Live".
func (m *match) namedDay() bool {
	if m.before("black", "super", "cyber", "fat", "ash", "bloody", "giving", "palm", "shrove") && m.previous().cap {
		return true
	}
	if m.after("times", "telegraph", "mirror", "mail", "express", "post", "herald", "club", "school", "star", "world") && m.next().cap {
		return true
	}
	part := m.to - 1
	if m.items[part].class&cPart == 0 {
		part = m.to
	}
	if part+1 >= len(m.items) || m.items[part].class&cPart == 0 {
		return false
	}
	return m.items[part].cap && m.items[part+1].cap && m.items[part+1].mark == 0
}

func weekdayOfWeek(m *match) (meaning, bool) {
	w := date(onWeekday).withDirection(m)
	w.n, w.unit = m.get(cWeekday, 0).n, week
	return w.at(m.part()), !m.has("of") || m.next().mark != '\'' // "on Monday of last week's attack"
}

// partRule is "this morning", "that night", "the next morning", "the morning".
func partRule(m *match) (meaning, bool) {
	w := shift(day, 0).at(m.part())
	switch {
	case m.has("next", "following"):
		w.n, w.told = 1, true
	case m.has("previous"):
		w.n, w.told = -1, true
	case m.has("last", "past"):
		return w, false
	case m.has("that", "the", "same"):
		w.told = true
	}
	if m.word(m.from, "the") && m.to-m.from == 2 && (m.after("of", "before") || m.next().mark == 0 && m.next().id == 0) {
		return w, false
	}
	return w, true
}

// overnight as an adverb; before a noun, or where a range says which night, it is none.
func overnight(m *match) (meaning, bool) {
	n := m.next()
	return shift(day, 0).at("TNI"), (n.mark != 0 || m.after("in", "at", "on", "after", "by", "as", "and", "to", "when", "because", "following")) && !m.before("the", "an")
}

// unitOf is the last unit in the match: "the year-earlier nine months" are months.
func unitOf(m *match) unit {
	for i := m.to - 1; i >= m.from; i-- {
		if m.items[i].class&(cUnit|cOrdinal) == cUnit|cOrdinal {
			return second // the word is an ordinal too, and n that of the ordinal
		}
		if m.items[i].class&cUnit != 0 {
			return unit(m.items[i].n)
		}
	}
	return 0
}

// unitShift is "last year", "this week", "the following day".
func unitShift(m *match) (meaning, bool) {
	u := unitOf(m)
	w := shift(u, 0).withDirection(m)
	w.n = w.direction
	if m.get(cUnits, 0) != nil || u < day || m.inQuotes() || m.next().mark == '-' && m.next().glued {
		return w, false
	}
	if !m.has("the") {
		return w, u > day
	}
	switch {
	case u == day:
		w.told = true
		return w, m.has("next", "following", "previous")
	case u == quarter && w.n > 0:
		w.told = false
	case m.has("next") && u != year && u < decade:
		w.told = true
	case u >= decade && !w.told:
		return duration(1, 0, u), true
	}
	return w, true
}

// inQuotes reports whether the match is a title in quotation marks: "This Week".
func (m *match) inQuotes() bool {
	mark := m.previous().mark
	return m.items[m.to-1].cap && (mark == '"' || mark == '\'') && m.next().mark != 0
}

// thisPast is "this past week", "this coming Monday".
func thisPast(m *match) (meaning, bool) {
	d := -1
	if m.has("coming") {
		d = 1
	}
	if it := m.get(cWeekday, 0); it != nil {
		w := date(onWeekday)
		w.n, w.directed, w.direction = it.n, true, d
		return w, true
	}
	return shift(unitOf(m), d), m.get(cUnits, 0) == nil && unitOf(m) >= day
}

func edgeShift(m *match) (meaning, bool) {
	w := shift(unitOf(m), 0).withDirection(m)
	w.n = w.direction
	u := w.unit
	if m.has("the") && !w.directed && u != year {
		w.told = true
	}
	if m.get(cUnits, 0) != nil {
		return w, false
	}
	if u == day {
		return w, false // "at the end of the day"
	}
	return w, u > day
}

func yearEnd(m *match) (meaning, bool) { return shift(year, 0), true }

func weekOf(m *match) (meaning, bool) {
	w := date(inMonth)
	w.unit = week
	return w.of(0, m.get(cMonth, 0).n, m.get(cDay, 0).n)
}
