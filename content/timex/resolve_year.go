package timex

import (
	"time"

	"brief/model"
)

// month is a month or a day in it.
func (r *resolver) month(f *found) (period, bool) {
	switch {
	case f.month == 0:
		return periodOf(yearStart(f.year), year), true
	case f.year > 0:
		return f.inYear(f.year), true
	case f.told && !f.directed && int(r.last[day].date.Month) == f.month: // "May 4 and 5"
		return f.inYear(r.last[day].date.Year), true
	}
	u := month
	if f.day > 0 {
		u = day
	}
	p, sure := r.nearest(f, u, func(y int) model.Date { return f.inYear(y).from })
	if f.unit == week && p.unit != 0 {
		p = periodOf(p.from, week)
	}
	return p, sure
}

// inYear is the month or day in the year. 29 February in another year is the 28th.
func (f *found) inYear(y int) period {
	if f.day == 0 {
		return period{model.Date{Year: y, Month: time.Month(f.month), Day: 1}, month}
	}
	d := min(f.day, daysIn(y, time.Month(f.month)))
	return period{model.Date{Year: y, Month: time.Month(f.month), Day: d}, day}
}

// nearest finds the year of what comes back every year: the one that is said,
// the one told last in a narrative, else by tense the last or the next such
// time, else whichever is nearer to publication.
func (r *resolver) nearest(f *found, u unit, in func(year int) model.Date) (period, bool) {
	if f.year > 0 {
		return period{in(f.year), u}, true
	}
	if (r.narrative || r.published.IsZero()) && !f.yearSaid && !f.directed {
		if y, ok := r.toldYear(f.sentence); ok {
			return period{in(y), u}, r.narrative
		}
	}
	if r.published.IsZero() {
		return period{}, false
	}
	y := r.published.Year
	if f.yearSaid {
		return period{in(y + f.yearShift), u}, true
	}
	before, after := y, y
	if earlier(periodOf(r.published, u).from, in(y)) {
		before--
	} else {
		after++
	}
	here := in(before) == periodOf(r.published, u).from
	if f.kind == inSeason {
		here = earlier(r.published, plus(in(before), 3, u))
	}
	switch {
	case f.directed && f.direction < 0 && here:
		return period{in(before - 1), u}, true
	case f.directed && f.direction < 0:
		return period{in(before), u}, true
	case f.directed && f.direction > 0:
		return period{in(after), u}, true
	case f.directed:
		return period{in(y), u}, true
	case here:
		return period{in(before), u}, true
	}
	return r.byTense(f, u, in(before), in(after))
}

// byTense chooses between the last and the next such time. What the verb says
// counts as much as the two distances let it: dates of next week stand beside
// past verbs ("gave no reason for the deadline"), dates of last week beside plans.
func (r *resolver) byTense(f *found, u unit, before, after model.Date) (period, bool) {
	ago := daysBetween(plus(before, 1, u), r.published)
	ahead := daysBetween(r.published, after)
	last, next := period{before, u}, period{after, u}
	if u == day && f.weekday > 0 && (isoWeekday(before) == f.weekday) != (isoWeekday(after) == f.weekday) {
		if isoWeekday(before) == f.weekday {
			return last, true
		}
		return next, true
	}
	if u == quarter && ago < 100 && ahead > 31 { // what is reported next is of the quarter that has ended
		return last, true
	}
	read := r.reading(f)
	if read.tense == past && ago > nearby && r.putOff(f) {
		read.tense = future
	}
	switch {
	case read.tense == past && (read.direct && !read.ahead && ahead > 7 || ahead > nearby):
		return last, true
	case read.tense == future && ago > 31, read.tense == timetable && ahead < 300:
		return next, read.tense == future || ahead <= nearby
	case ago <= nearby:
		return last, true
	case r.settled[f.month] > 0 && u <= month:
		return f.inYear(r.settled[f.month]), false
	case ahead <= nearby:
		return next, read.tense != past
	case ago < ahead:
		return last, false
	}
	return next, false
}

// settle notes the year of every month that the words around it leave no doubt
// about, for the places where they do: the headline, a noun phrase. Likewise
// the weekdays to come, for "Monday's debate".
func (r *resolver) settle(all []found) {
	if r.published.IsZero() || r.narrative {
		return
	}
	var years [13]int
	for i := range all {
		f := &all[i]
		if f.kind == onWeekday && !f.directed && !f.told && !possessed(r.d.Text, f.End) {
			if p, _ := r.weekday(f); p.unit == day && earlier(r.published, p.from) {
				r.coming[f.n] = true
			}
		}
		if f.kind != inMonth || f.month == 0 || f.year != 0 || f.directed || f.yearSaid {
			continue
		}
		p, sure := r.month(f)
		switch y := p.from.Year; {
		case !sure:
		case years[f.month] == 0:
			years[f.month] = y
		case years[f.month] != y:
			years[f.month] = -1 // told of two years
		}
	}
	r.settled = years
}

// nearby is the number of days around publication within which a date is meant whatever the tense.
const nearby = 62

// toldYear is the year named last: in a narrative wherever it was, alone or with
// a month or day; elsewhere only with a month, in the sentence or the two before it.
func (r *resolver) toldYear(sentence int) (y int, ok bool) {
	var best told
	for _, u := range []unit{day, month, quarter, year} {
		if r.last[u].turn > best.turn && (u != year || r.narrative) {
			best = r.last[u]
		}
	}
	return best.date.Year, best.turn > 0 && (r.narrative || sentence-best.sentence <= 2)
}

// part is a quarter, half or season of a year.
func (r *resolver) part(f *found) (period, bool) {
	u, months, first, n := quarter, 3, time.January, f.n
	switch {
	case f.kind == inHalf:
		u, months = half, 6
	case f.kind == inSeason: // told by its first month; spring begins in March
		u, first, n = month, time.March, f.n+1
	case n == 0 && r.last[quarter].turn == 0:
		return periodOf(yearStart(f.year), year), false
	case n == 0: // "the 1988 period": the quarter named last
		n = (int(r.last[quarter].date.Month) + 2) / 3
	}
	return r.nearest(f, u, func(y int) model.Date {
		return model.Date{Year: y, Month: first + time.Month((n-1)*months), Day: 1}
	})
}

func daysBetween(a, b model.Date) int { return int(b.Time().Sub(a.Time()).Hours() / 24) }

func earlier(a, b model.Date) bool { return a.Time().Before(b.Time()) }
