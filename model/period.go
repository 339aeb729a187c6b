package model

import (
	"regexp"
	"strconv"
	"time"
)

// Period is the days a TIMEX3 value covers, both ends included, with the clock
// time in minutes after midnight for values that have one (else -1).
type Period struct {
	First, Last Date
	Minute      int
}

// valueForms are the calendar forms of TIMEX3 values (ISO 8601 with the
// extensions of TimeML: quarters, halves, seasons, parts of day, weekends).
var valueForms = regexp.MustCompile(`^(\d{2,4})(?:-(?:W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)|(\d\d)(?:-(\d\d))?))?(?:T(\d\d)(?::(\d\d).*)?|T(MO|MI|AF|EV|NI|DT))?Z?$`)

// PeriodOf is the period of a resolved calendar value such as 2025-08-29,
// 2025-W36, 2025-Q3, 2025-SU, 199 (a decade) or 2025-08-29TMO. Durations, sets,
// vague and unresolved values have none.
func PeriodOf(value string) (Period, bool) {
	m := valueForms.FindStringSubmatch(value)
	if m == nil {
		return Period{}, false
	}
	p := Period{Minute: minuteOf(m[9], m[10], m[11])}
	p.First, p.Last = daysOf(m)
	return p, !p.First.IsZero()
}

// daysOf reads the calendar part of a matched value.
func daysOf(m []string) (first, last Date) {
	y := number(m[1])
	switch len(m[1]) {
	case 2:
		return Date{y * 100, time.January, 1}, Date{y*100 + 99, time.December, 31}
	case 3:
		return Date{y * 10, time.January, 1}, Date{y*10 + 9, time.December, 31}
	}
	switch {
	case m[2] != "":
		monday := isoMonday(y, number(m[2]))
		if m[3] != "" {
			return monday.AddDays(5), monday.AddDays(6)
		}
		return monday, monday.AddDays(6)
	case m[4] != "":
		return months(y, 3*number(m[4])-2, 3)
	case m[5] != "":
		return months(y, 6*number(m[5])-5, 6)
	case m[6] != "":
		return months(y, map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}[m[6]], 3)
	case m[8] != "":
		return day(y, number(m[7]), number(m[8]))
	case m[7] != "":
		return months(y, number(m[7]), 1)
	}
	return months(y, 1, 12)
}

func day(y, month, d int) (Date, Date) {
	date := Date{y, time.Month(month), d}
	if DateOf(date.Time()) != date { // 30 February and month 13 are no days
		return Date{}, Date{}
	}
	return date, date
}

// months is n months from the given one on.
func months(y, month, n int) (first, last Date) {
	if month < 1 || month > 12 {
		return Date{}, Date{}
	}
	first = Date{y, time.Month(month), 1}
	return first, DateOf(first.Time().AddDate(0, n, -1))
}

// isoMonday is the Monday of an ISO 8601 week: week 1 holds 4 January.
func isoMonday(y, week int) Date {
	d := Date{y, time.January, 4}
	return d.AddDays(7*(week-1) - (int(d.Time().Weekday())+6)%7)
}

// minuteOf is the clock time, or the conventional start of a part of day.
func minuteOf(hour, minute, part string) int {
	if hour != "" {
		return 60*number(hour) + number(minute)
	}
	if h, ok := map[string]int{"MO": 6, "DT": 8, "MI": 12, "AF": 13, "EV": 18, "NI": 21}[part]; ok {
		return 60 * h
	}
	return -1
}

func number(s string) int { n, _ := strconv.Atoi(s); return n }

// Compare orders periods by their first day, then by clock time, then the shorter first.
func (p Period) Compare(q Period) int {
	if c := p.First.Time().Compare(q.First.Time()); c != 0 {
		return c
	}
	if p.Minute != q.Minute {
		return p.Minute - q.Minute
	}
	return p.Last.Time().Compare(q.Last.Time())
}
