package timex

import (
	"fmt"

	"brief/model"
)

// clockRules find times of the day.
func clockRules() []rule {
	return []rule{
		{name: "clock time", pattern: "CLOCK MERIDIEM? ZONE?", make: clockRule},
		{name: "clock time", pattern: "CLOCK MERIDIEM? local time", make: clockRule},
		{name: "clock time", pattern: "CLOCK MERIDIEM? ( ZONE )", make: clockRule},
		{name: "clock time", pattern: "CLOCK|NUMBER in the morning|afternoon|evening", make: clockInPart},
		{name: "clock time", pattern: "CLOCK|NUMBER at night", make: clockInPart},
		{name: "clock time", pattern: "NUMBER MERIDIEM ZONE?", make: clockRule},
		{name: "clock time", pattern: "NUMBER MERIDIEM local|eastern|pacific time", make: clockRule},
		{name: "clock time", pattern: "NUMBER o ' clock", make: clockRule},
		{name: "clock time", pattern: "NUMBER hours? ZONE", make: militaryRule},
		{name: "noon or midnight", pattern: "MOMENT", make: momentRule},
		{name: "part of the day", pattern: "mid -? afternoon|morning", make: midPart},
	}
}

func clockRule(m *match) (meaning, bool) {
	it := m.get(cClock|cNumber, 0)
	minutes := it.n
	if it.class&cClock == 0 {
		if it.n < 1 || it.n > 12 || it.tenths != 0 {
			return meaning{}, false
		}
		minutes *= 60
	} else if !m.clockLike() {
		return meaning{}, false
	}
	if half := m.get(cMeridiem, 0); half != nil {
		if minutes >= 13*60 {
			return meaning{}, minutes < 24*60
		}
		minutes = minutes%(12*60) + half.n*60
	}
	return date(atClock).at(clockValue(minutes) + m.zone()), true
}

// clockLike tells clock times from scores and verses: a time says so, or stands
// after a preposition of time.
func (m *match) clockLike() bool {
	return m.to-m.from > 1 || m.before("at", "by", "until", "till", "from", "to", "around", "about", "before", "after", "between", "since", "and") || m.previous().class&(cWeekday|cMonth|cYear|cDay) != 0 || m.previous().mark == '('
}

func (m *match) zone() string {
	if z := m.get(cZone, 0); z != nil && z.n == 1 {
		return "Z"
	}
	return ""
}

func clockValue(minutes int) string {
	if minutes%60 == 0 && minutes == 24*60 {
		return "T24:00"
	}
	return fmt.Sprintf("T%02d:%02d", minutes/60, minutes%60)
}

// clockInPart is "4 in the morning", "9:30 at night".
func clockInPart(m *match) (meaning, bool) {
	it := m.get(cClock|cNumber, 0)
	minutes := it.n
	if it.class&cClock == 0 {
		minutes *= 60
	}
	if minutes < 60 || minutes > 12*60+59 || it.tenths != 0 {
		return meaning{}, false
	}
	if !m.has("morning") {
		minutes = minutes%(12*60) + 12*60
	}
	return date(atClock).at(clockValue(minutes)), true
}

// militaryRule is "0735 GMT", "1800 UTC".
func militaryRule(m *match) (meaning, bool) {
	it := m.get(cNumber, 0)
	hours, minutes := it.n/100, it.n%100
	if it.end-it.start != 4 || !it.digits || hours > 24 || minutes > 59 {
		return meaning{}, false
	}
	return date(atClock).at(clockValue(60*hours+minutes) + m.zone()), true
}

func momentRule(m *match) (meaning, bool) {
	it := m.items[m.from]
	capital := it.cap && m.from > 0
	return date(atClock).at(clockValue(it.n * 60)), !capital && !m.before("high", "a", "the") && m.next().mark != '-'
}

func midPart(m *match) (meaning, bool) {
	w := shift(day, 0)
	w.told = true
	if m.has("morning") {
		return w.at("TMO"), true
	}
	return w.at("TAF"), true
}

// vagueRules find times that are only past, present or future.
func vagueRules() []rule {
	const presentRef, pastRef, futureRef = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
	vague := func(v string, ok func(*match) bool) func(*match) (meaning, bool) {
		return func(m *match) (meaning, bool) {
			return constant(model.TimexDate, v), ok == nil || ok(m)
		}
	}
	alone := func(m *match) bool {
		return m.next().mark != 0 || m.after("and", "that", "but", "or", "as", "if", "when", "to", "by", "in", "with", "for", "at", "on", "because", "than", "is", "will")
	}
	return []rule{
		{name: "present", pattern: "now", make: vague(presentRef, func(m *match) bool { return !m.after("-") && !m.before("from", "just") })},
		{name: "present", pattern: "currently|nowadays|presently", make: vague(presentRef, nil)},
		{name: "present", pattern: "these days", make: vague(presentRef, nil)},
		{name: "present", pattern: "at present", make: vague(presentRef, func(m *match) bool { return m.next().mark != 0 })},
		{name: "past", pattern: "more|most? recently", make: vague(pastRef, nil)},
		{name: "past", pattern: "lately", make: vague(pastRef, nil)},
		{name: "past", pattern: "the recent? past", make: vague(pastRef, func(m *match) bool { return m.next().mark != 0 || m.before("in") || m.after("and") })},
		{name: "past", pattern: "recent years", make: vague(pastRef, nil)},
		{name: "past", pattern: "the time", make: vague(pastRef, func(m *match) bool { return m.before("at") && m.next().mark != 0 && m.next().mark != '-' })},
		{name: "past", pattern: "that time", make: vague(pastRef, func(m *match) bool { return m.before("at", "since", "by", "until") })},
		{name: "future", pattern: "the near|immediate|distant? future|term", make: vague(futureRef, func(m *match) bool { return alone(m) && (m.has("future") || m.has("near")) })},
		{name: "future", pattern: "future quarters|years|months", make: vague(futureRef, nil)},
		{name: "future", pattern: "coming quarters", make: vague(futureRef, nil)},
		{name: "future", pattern: "soon", make: vague(futureRef, func(m *match) bool {
			return !m.before("as", "so", "too", "how") && !m.after("after", "as", "became", "began")
		})},
	}
}
