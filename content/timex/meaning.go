package timex

import "brief/model"

// kind is how the value of a meaning is found.
type kind uint8

const (
	fixed       kind = iota // value says it all
	onWeekday               // n is the weekday
	inMonth                 // month, with day or not
	shifted                 // n units from the reference
	inQuarter               // quarter n of the year
	inHalf                  // half n of the year
	inSeason                // season n of the year
	onHoliday               // holiday n of the year
	atClock                 // clock alone: the day is elsewhere
	sameAs                  // the last period of the unit that was named
	lastWeekend             // the weekend by tense
	yearBefore              // n years before: the same quarter if one was named
)

// meaning is what the words of a time expression say by themselves. What they
// leave open is found by resolving it.
type meaning struct {
	typ   model.TimexType
	kind  kind
	value string

	year, month, day int // 0 where not said
	n                int
	weekday          int // of a day and month: what weekday the text says it is, 0 if it does not
	unit             unit
	direction        int  // −1 last, +1 next
	directed         bool // direction is said; 0 then means "this"
	yearSaid         bool // year is said as direction: yearShift from the publication's
	yearShift        int
	told             bool   // counted from the last date told, not from publication
	clock            string // TIMEX3 suffix: "TMO", "T10:35"
	any              bool   // one of many: "on a Monday"
	guess            bool   // the rule itself is unsure
}

func date(k kind) meaning                          { return meaning{typ: model.TimexDate, kind: k} }
func constant(t model.TimexType, v string) meaning { return meaning{typ: t, value: v} }

// every is the rule of a word that is a set by itself, unless it is in the name
// of a paper: the Daily Mail.
func every(value string) func(*match) (meaning, bool) {
	return func(m *match) (meaning, bool) {
		named := m.items[m.from].cap && (m.next().cap && m.next().mark == 0 || m.previous().cap && m.previous().mark == 0)
		return constant(model.TimexSet, value), !named
	}
}

// at gives the meaning a clock time or a part of the day, which makes it a TIME.
func (w meaning) at(clock string) meaning {
	if clock != "" {
		w.typ, w.clock = model.TimexTime, clock
	}
	return w
}

// part is the TIMEX3 suffix of the part of the day in the match, "" for none.
func (m *match) part() string {
	if it := m.get(cPart, 0); it != nil {
		return partCodes[it.n]
	}
	return ""
}

// withYear adds the year the match names: in full, as "'98", or as "last year".
func (w meaning) withYear(m *match) meaning {
	if it := m.get(cYear|cYear2, 0); it != nil {
		w.year = it.n
	} else if d := m.get(cDirection, 0); d != nil && m.has("year") {
		w.yearSaid, w.yearShift = true, d.n
	}
	return w
}

// withDirection adds "last", "this" or "next".
func (w meaning) withDirection(m *match) meaning {
	if d := m.get(cDirection, 0); d != nil {
		w.direction, w.directed = d.n, true
		w.told = m.has("following", "preceding", "previous", "prior")
	}
	return w
}

// of adds month, day and year and refuses days that no month has.
func (w meaning) of(year, month, day int) (meaning, bool) {
	w.year, w.month, w.day = year, month, day
	return w, day == 0 || validDay(year, month, day)
}
