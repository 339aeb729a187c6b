package timex

import (
	"fmt"
	"strconv"

	"brief/model"
)

// spanRules find durations and sets.
func spanRules() []rule {
	return []rule{
		{name: "age", pattern: "NUMBER - UNIT - old|olds", make: durationRule},
		{name: "age", pattern: "NUMBER UNIT - old|olds", make: durationRule},
		{name: "age", pattern: "NUMBER UNITS old", make: durationRule},
		{name: "length of time", pattern: "NUMBER - UNIT period|long?", make: hyphenDuration},
		{name: "length of time", pattern: "a NUMBER - UNIT period", make: hyphenDuration},
		{name: "length of time", pattern: "NUMBER UNIT", make: durationRule},
		{name: "length of time", pattern: "NUMBER UNITS - long", make: durationRule},
		{name: "length of time", pattern: "NUMBER more|full|consecutive|straight|trading|business|working UNITS", make: durationRule},
		{name: "length of time", pattern: "NUMBER and a half - UNITS", make: durationRule},
		{name: "length of time", pattern: "NUMBER and a half UNITS", make: durationRule},
		{name: "length of time", pattern: "NUMBER - NUMBER UNITS", make: durationRule},
		{name: "length of time", pattern: "NUMBER to|or NUMBER UNITS", make: durationRule},
		{name: "length of time", pattern: "NUMBER to|or|and NUMBER - UNIT", make: durationRule},
		{name: "length of time", pattern: "a|an UNIT and a half", make: durationRule},
		{name: "length of time", pattern: "half a|an UNIT", make: halfDuration},
		{name: "length of time", pattern: "a half UNIT", make: halfDuration},
		{name: "length of time", pattern: "half - UNIT", make: halfDuration},
		{name: "length of time", pattern: "a|an|another|one UNIT", make: oneUnit},
		{name: "length of time", pattern: "a|an full|entire|whole UNIT", make: oneUnit},
		{name: "length of time", pattern: "a|one UNIT or two", make: oneUnit},
		{name: "stretch beside publication", pattern: "the? first|final|last|past|next|coming|previous|following|latest|recent|preceding|prior NUMBER UNITS", make: durationRule},
		{name: "stretch beside publication", pattern: "the? last|past|next|coming|previous|following NUMBER and a half UNITS", make: durationRule},
		{name: "stretch beside publication", pattern: "the? last|past|next|coming|previous|following|first NUMBER to|or|- NUMBER UNITS", make: durationRule},
		{name: "stretch beside publication", pattern: "the? last|past|next|coming|previous|following|first FEW of? UNITS", make: vagueDuration},
		{name: "stretch beside publication", pattern: "the? year - earlier|ago NUMBER UNITS", make: durationRule},
		{name: "stretch of time", pattern: "the NUMBER UNITS", make: durationRule},
		{name: "some length of time", pattern: "a? FEW of? more? UNITS", make: vagueDuration},
		{name: "some length of time", pattern: "FEW - UNIT", make: vagueDuration},
		{name: "some length of time", pattern: "UNITS - long", make: vagueDuration},
		{name: "some length of time", pattern: "UNIT - long", make: hyphenDuration},
		{name: "some length of time", pattern: "the? recent|past|coming|early|last UNITS", make: recentUnits},
		{name: "some length of time", pattern: "UNITS or? UNITS?", make: bareUnits},
		{name: "some length of time", pattern: "the years", make: theYears},

		{name: "every unit", pattern: "every|each other? UNIT", make: everyUnit},
		{name: "every unit", pattern: "every|each NUMBER UNITS", make: everyUnit},
		{name: "every weekday", pattern: "every|each other? WEEKDAY PART?", make: everyWeekday},
		{name: "every weekday", pattern: "WEEKDAYS", make: everyWeekday},
		{name: "every month of that name", pattern: "every|each MONTH|SEASON|PART|HOLIDAY", make: everyNamed},
		{name: "so much a unit", pattern: "a|an|per UNIT", make: perUnit},
		{name: "every day", pattern: "daily", make: every("P1D")},
		{name: "every weekend", pattern: "weekends", make: onSome("XXXX-WXX-WE")},
		{name: "every weekday", pattern: "weekdays", make: onSome("XXXX-WXX")},
		{name: "every week", pattern: "weekly", make: every("P1W")},
		{name: "every month", pattern: "monthly", make: every("P1M")},
		{name: "every year", pattern: "annually|yearly", make: every("P1Y")},
		{name: "every hour", pattern: "hourly", make: every("PT1H")},
		{name: "every night", pattern: "nightly", make: every("P1D")},
	}
}

// length is the ISO 8601 code of a unit and how many of it one unit is.
func (u unit) length() (prefix, code string, each int) {
	switch u {
	case second:
		return "PT", "S", 1
	case minute:
		return "PT", "M", 1
	case hour:
		return "PT", "H", 1
	case day:
		return "P", "D", 1
	case weekend:
		return "P", "D", 2
	case week:
		return "P", "W", 1
	case fortnight:
		return "P", "W", 2
	case month:
		return "P", "M", 1
	case quarter:
		return "P", "M", 3
	case decade:
		return "P", "Y", 10
	case century:
		return "P", "Y", 100
	case millennium:
		return "P", "Y", 1000
	default:
		return "P", "Y", 1
	}
}

// duration is n and some tenths units long. A half is told in the next smaller
// unit where that is even: P2Y6M, PT5H30M.
func duration(n, tenths int, u unit) meaning {
	prefix, code, each := u.length()
	v := prefix + strconv.Itoa(n*each) + code
	switch {
	case tenths == 0:
	case tenths == 5 && (u == year || u == hour || u == minute):
		small := map[unit]string{year: "6M", hour: "30M", minute: "30S"}[u]
		if n == 0 {
			v = prefix + small
		} else {
			v += small
		}
	case tenths == 5 && each%2 == 0:
		v = prefix + strconv.Itoa(n*each+each/2) + code
	case tenths == 5 && u == day && n == 0:
		v = "PT12H"
	default:
		v = fmt.Sprintf("%s%d.%d%s", prefix, n*each, tenths, code)
	}
	return constant(model.TimexDuration, v)
}

// someUnits is a length nobody counted: PXD.
func someUnits(u unit) meaning {
	prefix, code, _ := u.length()
	switch u {
	case decade:
		code = "E"
	case century:
		code = "C"
	case quarter:
		code = "Q"
	case millennium:
		code = "L"
	default:
	}
	return constant(model.TimexDuration, prefix+"X"+code)
}

// durationRule is a number of units. Fractions ("three quarters of"), ordinals
// ("one second") and long numbers are none.
func durationRule(m *match) (meaning, bool) {
	n, tenths := m.count()
	u := unitOf(m)
	switch {
	case u == quarter && m.after("of", "-"), u == second && m.get(cUnits, 0) == nil && m.after("time", "place", "-"):
		return meaning{}, false
	case m.to-m.from == 2 && m.get(cUnits, 0) == nil && n != 1 && !m.adjectival():
		return meaning{}, false
	case m.items[m.from].class&cYear != 0 && m.items[m.from].digits || n > 1e6:
		return meaning{}, false
	case n == 1 && u == day && !m.has("old", "first", "last") && m.to-m.from == 2 && !m.lasts():
		return meaning{}, false // "one day" is some day
	case m.cutOff() || m.inQuotes():
		return meaning{}, false
	}
	return duration(n, tenths, u), true
}

// cutOff reports whether the number goes on to the left: "$5 years", "1.5".
func (m *match) cutOff() bool {
	p := m.previous()
	return p.mark == '$' || p.mark == '.' && p.glued
}

// adjectival reports whether a singular unit after a number stands before a
// noun, as in transcripts: "a three hour meeting".
func (m *match) adjectival() bool {
	return m.next().mark == 0 && m.next().class&cUnit == 0 && unitOf(m) != second
}

// lasts reports whether a preposition of length stands before the match.
func (m *match) lasts() bool {
	return m.before("for", "in", "within", "after", "than", "least", "about", "almost", "nearly", "over", "of", "only", "just", "last", "lasted", "every", "under", "exactly", "to", "least", "a")
}

func hyphenDuration(m *match) (meaning, bool) {
	n, tenths := m.count()
	u := unitOf(m)
	it := m.items[m.from]
	if it.class&cYear != 0 && it.digits || m.get(cUnits, 0) != nil && u != quarter {
		return meaning{}, false
	}
	if m.word(m.to-1, "long") && m.next().glued && m.next().mark == '-' {
		return meaning{}, false
	}
	return duration(n, tenths, u), u != quarter || !m.after("of")
}

func halfDuration(m *match) (meaning, bool) {
	return duration(0, 5, unitOf(m)), unitOf(m) != quarter && m.get(cUnits, 0) == nil
}

// oneUnit is "a week", "an hour" as a length of time. After a price or a count
// it is a rate, and perUnit takes it.
func oneUnit(m *match) (meaning, bool) {
	u := unitOf(m)
	n := 1
	if m.has("two") {
		n = 2
	}
	w := duration(n, 0, u)
	if m.get(cUnits, 0) != nil || u == second || u == quarter || u == weekend || m.next().mark == '\'' || m.next().mark == '-' {
		return w, false
	}
	beside := m.after("after", "before", "from")
	switch {
	case m.lasts():
		return w, true
	case m.has("one"):
		return w, u != day && u != week
	case u == minute:
		return w, false
	case u == day:
		return w, beside && m.has("a")
	}
	return w, beside || m.has("another", "full", "entire", "whole") || u > day && m.next().mark != 0 && !m.rated()
}

// rated reports whether a number or price stands before the match: "15 a year".
func (m *match) rated() bool {
	p := m.previous()
	return p.class&cNumber != 0 || p.scale > 0 || p.mark == '%' ||
		m.before("once", "twice", "times", "percent", "dollars", "cents", "million", "billion", "people", "hours", "days", "months", "weeks", "miles", "euros", "pounds", "bucks", "thrice", "barrels", "cases", "tons")
}

func vagueDuration(m *match) (meaning, bool) {
	if m.has("couple") {
		return duration(2, 0, unitOf(m)), true
	}
	return someUnits(unitOf(m)), !m.has("thousands", "hundreds", "dozens") || m.has("of")
}

// recentUnits is "recent months", "the coming weeks".
func recentUnits(m *match) (meaning, bool) {
	return someUnits(unitOf(m)), unitOf(m) >= day && (m.has("recent", "coming", "past") || m.has("early") && m.has("the"))
}

// bareUnits is "years", "weeks or months" where a preposition makes them a length.
func bareUnits(m *match) (meaning, bool) {
	return someUnits(unitOf(m)), m.before("for", "within", "several", "few") && !m.after("of", "to", "ago") || m.to-m.from == 3 && m.has("or")
}

func theYears(m *match) (meaning, bool) {
	return someUnits(year), m.before("over", "through", "throughout")
}
