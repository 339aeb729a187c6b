package timex

import "brief/model"

// dateRules find days, months, quarters, seasons and years of the calendar.
func dateRules() []rule {
	return []rule{
		{name: "date in digits", pattern: "DATE", make: digitsDate},
		{name: "month, day and year", pattern: "MONTH .? the? DAY ,? YEAR|YEAR2", make: monthDay},
		{name: "month, day and year", pattern: "WEEKDAY .? ,? MONTH .? the? DAY ,? YEAR|YEAR2", make: monthDay},
		{name: "month and day", pattern: "EARLY? MONTH .? the? DAY", make: monthDay},
		{name: "month and day", pattern: "WEEKDAY .? ,? MONTH .? the? DAY", make: monthDay},
		{name: "last or next such day", pattern: "DIRECTION MONTH .? DAY", make: monthDay},
		{name: "day, month and year", pattern: "the? DAY of? MONTH .? ,? YEAR|YEAR2", make: monthDay},
		{name: "day, month and year", pattern: "WEEKDAY .? ,? the? DAY of? MONTH .? ,? YEAR|YEAR2", make: monthDay},
		{name: "day and month", pattern: "the? DAY of? MONTH .?", make: monthDay},
		{name: "day and month", pattern: "WEEKDAY .? ,? the? DAY of? MONTH .?", make: monthDay},
		{name: "day, month and year", pattern: "DAY - MONTH - YEAR", make: monthDay},
		{name: "days of a month", pattern: "MONTH .? DAY - DAY ,? YEAR?", make: monthDay},
		{name: "days of a month", pattern: "DAY - DAY MONTH .? ,? YEAR?", make: monthDay},
		{name: "month, day, last or next year", pattern: "MONTH .? DAY of? ,? DIRECTION year", make: monthDay},
		{name: "month and year", pattern: "EARLY? MONTH .? ,? of? YEAR|YEAR2", make: monthYear},
		{name: "month and year", pattern: "EARLY? MONTH in YEAR", make: monthYear},
		{name: "month of last or next year", pattern: "EARLY? MONTH of? DIRECTION year", make: monthYear},
		{name: "edge of a month", pattern: "the? EDGE of MONTH ,? YEAR?", make: monthYear},
		{name: "month and year", pattern: "EARLY - MONTH .? ,? of? YEAR", make: monthYear},
		{name: "month by tense", pattern: "EARLY? MONTH .?", make: bareMonth},
		{name: "month by tense", pattern: "EARLY - MONTH .?", make: bareMonth},
		{name: "last or next month of that name", pattern: "EARLY? DIRECTION MONTH .?", make: bareMonth},
		{name: "day of the month told", pattern: "the DAY", make: dayAlone},
		{name: "fifth of this month", pattern: "the ORDINAL of this|last|next month", make: dayOfMonth},

		{name: "year", pattern: "EARLY? YEAR|YEAR2", make: bareYear},
		{name: "year", pattern: "EARLY|post|pre - YEAR", make: bareYear},
		{name: "year", pattern: "fiscal|calendar|financial YEAR|YEAR2", make: bareYear},
		{name: "year", pattern: "the? year YEAR|YEAR2", make: bareYear},
		{name: "year", pattern: "the year NUMBER", make: oldYear},
		{name: "year", pattern: "c . NUMBER|YEAR", make: oldYear},
		{name: "year", pattern: "ca|circa .? NUMBER|YEAR", make: oldYear},
		{name: "edge of a year", pattern: "the? EDGE of YEAR", make: bareYear},
		{name: "edge of a year", pattern: "year - end YEAR", make: bareYear},
		{name: "fiscal year", pattern: "fiscal|financial year YEAR|YEAR2", make: bareYear},
		{name: "year of an era", pattern: "YEAR|NUMBER bc|bce", make: eraYear},
		{name: "year of an era", pattern: "YEAR|NUMBER b . c .?", make: eraYear},
		{name: "year of an era", pattern: "ad|ce YEAR|NUMBER", make: commonYear},
		{name: "year of an era", pattern: "YEAR|NUMBER ad|ce", make: commonYear},
		{name: "decade", pattern: "the? EARLY? DECADE", make: decadeRule},
		{name: "decade", pattern: "the? EARLY - DECADE", make: decadeRule},
		{name: "century", pattern: "the? EARLY? ORDINAL -? century", make: centuryRule},
		{name: "century", pattern: "the? EARLY - ORDINAL -? century", make: centuryRule},
		{name: "century", pattern: "the? ORDINAL and|to|or ORDINAL centuries", make: centuryRule},

		{name: "quarter of a year", pattern: "the? fiscal? ORDINAL -? quarter of? ,? fiscal? YEAR|YEAR2", make: quarterRule},
		{name: "quarter of a year", pattern: "the? YEAR fiscal? ORDINAL -? quarter", make: quarterRule},
		{name: "quarter of last or next year", pattern: "the? fiscal? -? ORDINAL -? quarter of DIRECTION year", make: quarterRule},
		{name: "quarter of last or next year", pattern: "DIRECTION year 's fiscal? ORDINAL -? quarter", make: quarterRule},
		{name: "quarter of last or next year", pattern: "DIRECTION year ' s fiscal? ORDINAL -? quarter", make: quarterRule},
		{name: "quarter by tense", pattern: "fiscal? ORDINAL - quarter", make: quarterRule},
		{name: "quarter by tense", pattern: "the? fiscal? ORDINAL quarter", make: quarterRule},
		{name: "quarter by tense", pattern: "the? fiscal - ORDINAL quarter", make: quarterRule},
		{name: "quarter of the year before", pattern: "the? year - ago|earlier ORDINAL -? quarter", make: quarterRule},
		{name: "half of a year", pattern: "the? first|second -? half of the? YEAR|year", make: halfRule},
		{name: "half of a year", pattern: "the? first|second -? half of DIRECTION year", make: halfRule},
		{name: "half of a year", pattern: "the? first|second - half", make: halfRule},
		{name: "first quarters of a year", pattern: "the? first two quarters of YEAR", make: halfRule},

		{name: "season and year", pattern: "the? EARLY? SEASON of? ,? YEAR|YEAR2", make: seasonRule},
		{name: "season of last or next year", pattern: "the? EARLY? SEASON of DIRECTION year", make: seasonRule},
		{name: "last or next season", pattern: "the? EARLY? DIRECTION past? SEASON", make: seasonRule},
		{name: "season by tense", pattern: "the? EARLY? SEASON", make: bareSeason},

		{name: "holiday and year", pattern: "DIRECTION? HOLIDAY day|eve|sunday? ,? YEAR?", make: holidayRule},
		{name: "new year", pattern: "DIRECTION? new year ' s day|eve ,? YEAR?", make: namedHoliday(newYear)},
		{name: "labor day", pattern: "DIRECTION? labor|labour day ,? YEAR?", make: namedHoliday(laborDay)},
		{name: "memorial day", pattern: "DIRECTION? memorial day ,? YEAR?", make: namedHoliday(memorialDay)},
		{name: "independence day", pattern: "DIRECTION? independence day ,? YEAR?", make: namedHoliday(independenceDay)},
		{name: "fourth of July", pattern: "the? fourth of july ,? YEAR?", make: namedHoliday(independenceDay)},
		{name: "election day", pattern: "DIRECTION? election day ,? YEAR?", make: namedHoliday(electionDay)},
		{name: "veterans day", pattern: "DIRECTION? veterans '? day ,? YEAR?", make: namedHoliday(veteransDay)},
		{name: "columbus day", pattern: "DIRECTION? columbus day ,? YEAR?", make: namedHoliday(columbusDay)},
		{name: "presidents' day", pattern: "DIRECTION? presidents '? day ,? YEAR?", make: namedHoliday(presidentsDay)},
		{name: "boxing day", pattern: "DIRECTION? boxing day ,? YEAR?", make: namedHoliday(boxingDay)},
		{name: "valentine's day", pattern: "DIRECTION? valentine ' s day ,? YEAR?", make: namedHoliday(valentines)},
		{name: "good friday", pattern: "DIRECTION? good friday ,? YEAR?", make: namedHoliday(goodFriday)},
		{name: "may day", pattern: "DIRECTION? may day ,? YEAR?", make: namedHoliday(mayDay)},
		{name: "martin luther king day", pattern: "DIRECTION? martin luther king jr? .? day ,? YEAR?", make: namedHoliday(martinLutherKing)},
	}
}

func digitsDate(m *match) (meaning, bool) {
	n := m.items[m.from].n
	return date(inMonth).of(n/10000, n/100%100, n%100)
}

// monthDay is a day with its month. An ordinal spelled out is a day only beside "of" or "the".
func monthDay(m *match) (meaning, bool) {
	mo, d := m.get(cMonth, 0), m.get(cDay, 0)
	if !m.isMonth(mo) || d.class&cNumber == 0 && !d.digits && !m.has("of", "the") && m.items[m.to-1].class&cMonth == 0 {
		return meaning{}, false
	}
	w := date(inMonth).withYear(m)
	if !w.yearSaid {
		w = w.withDirection(m)
	}
	if it := m.get(cWeekday, 0); it != nil {
		w.weekday = it.n
	}
	if mo.n == 9 && d.n == 11 && m.word(m.to, "terrorist", "terror", "attack", "attacks", "hijackers", "hijackings", "commission", "conspiracy", "victims") {
		return constant(model.TimexDate, "2001-09-11"), true
	}
	r, ok := w.of(w.year, mo.n, d.n)
	if end := m.items[m.to-1]; end.class&cDay != 0 && m.tooMany() {
		return meaning{}, false
	}
	return r, ok
}

// tooMany reports whether a count goes on behind the match: "May 20,000", "June 10 %".
func (m *match) tooMany() bool {
	n := m.next()
	return n.glued && (n.mark == '%' || n.mark == ':' && m.to+1 < len(m.items) && m.items[m.to+1].class&cNumber != 0 && m.items[m.to+1].glued) || n.scale > 0
}

// isMonth refuses abbreviations without a full stop or number beside them.
func (m *match) isMonth(it *item) bool {
	if it == nil || !it.cap {
		return false
	}
	if !it.short {
		return true
	}
	i := 0
	for &m.items[i] != it {
		i++
	}
	near := func(j int) bool {
		return j >= 0 && j < len(m.items) && (m.items[j].class&(cNumber|cOrdinal|cYear2) != 0 || j > i && m.items[j].mark == '.')
	}
	return near(i+1) || near(i-1)
}

func monthYear(m *match) (meaning, bool) {
	mo := m.get(cMonth, 0)
	if !m.isMonth(mo) {
		return meaning{}, false
	}
	w := date(inMonth).withYear(m)
	return w.of(w.year, mo.n, 0)
}

// timePrepositions are the words before which a month, season or year is one.
var timePrepositions = []string{"in", "since", "until", "till", "by", "from", "through", "throughout", "during", "before", "after",
	"of", "between", "and", "to", "or", "around", "about", "circa", "for", "as", "at", "on", "the"}

// bareMonth is a month alone. "May", "March", "April" and "June" are words or
// names too, so they need a preposition or a direction before them.
func bareMonth(m *match) (meaning, bool) {
	mo := m.get(cMonth, 0)
	if !m.isMonth(mo) || mo.short && !m.has(".") {
		return meaning{}, false
	}
	w := date(inMonth).withDirection(m)
	w.month = mo.n
	if w.directed || m.items[m.from].class&cMonth == 0 {
		return w, true
	}
	n := m.next()
	switch mo.n {
	case 3, 5: // march, may
		return w, m.before(timePrepositions...) && !m.before("the", "at", "on", "for", "to") && !m.after("i", "he", "she", "it", "we", "you", "they", "be", "on", "at", "day")
	case 4, 6, 8, 1: // people are named so
		return w, !n.cap || n.mark != 0 || m.before(timePrepositions...)
	}
	p := m.previous()
	return w, !p.cap || p.mark != 0 || p.id != 0 || m.from <= 1 || m.before(timePrepositions...)
}

func dayOfMonth(m *match) (meaning, bool) {
	w := date(shifted).withDirection(m)
	w.unit, w.n, w.day = month, w.direction, m.get(cOrdinal, 0).n
	return w, w.day <= 31
}

// dayAlone is "on the 15th": a day of the month told last.
func dayAlone(m *match) (meaning, bool) {
	it := m.get(cDay, 0)
	w := shift(month, 0)
	w.day, w.told, w.guess = it.n, true, true
	return w, it.class&cOrdinal != 0 && m.before("on", "by", "until", "since") && (it.end-it.start <= 4) && m.text[it.start] <= '9' && m.next().mark != 0 && m.next().mark != '-'
}

func holidayRule(m *match) (meaning, bool) {
	h := holiday(m.get(cHoliday, 0).n)
	if h == christmas && m.has("eve") {
		h = christmasEve
	}
	if h == nineEleven && m.previous().mark == '$' || m.to-m.from == 1 && m.next().cap && m.next().mark == 0 {
		return meaning{}, false
	}
	return holidayMeaning(m, h), true
}

func namedHoliday(h holiday) func(*match) (meaning, bool) {
	return func(m *match) (meaning, bool) {
		if h == newYear && m.has("eve") {
			return holidayMeaning(m, newYearsEve), true
		}
		return holidayMeaning(m, h), m.word(m.to-1, "july") || m.items[m.from].cap || m.items[m.from].class&cDirection != 0
	}
}

func holidayMeaning(m *match, h holiday) meaning {
	w := date(onHoliday).withYear(m).withDirection(m)
	w.n = int(h)
	if h == nineEleven && w.year == 0 {
		return constant(model.TimexDate, "2001-09-11")
	}
	return w
}
