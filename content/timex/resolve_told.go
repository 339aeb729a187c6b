package timex

import (
	"strings"

	"brief/model"
)

func (r *resolver) shifted(f *found) (period, bool) {
	ref, sure, ok := r.reference(f.unit, f.told)
	if !ok {
		return period{}, false
	}
	d := plus(ref, f.n, f.unit)
	if f.unit == weekend && f.directed && f.n == 0 && isoWeekday(ref) <= 3 && r.reading(f).tense == past {
		d = plus(ref, -1, weekend) // "he said this weekend", told on a Monday
	}
	if d.Year < 1 || d.Year > 9999 {
		return period{}, false
	}
	if f.day > 0 {
		return period{model.Date{Year: d.Year, Month: d.Month, Day: min(f.day, daysIn(d.Year, d.Month))}, day}, sure
	}
	return periodOf(d, f.unit), sure
}

// same is "that year", "the quarter": the one told last, else that of publication.
func (r *resolver) same(f *found) (period, bool) {
	if f.unit == quarter {
		if q := r.last[quarter]; q.turn > 0 {
			return period{q.date, quarter}, true
		}
		if r.published.IsZero() {
			return period{}, false
		}
		// Reports are of the quarter that has ended.
		return periodOf(plus(r.published, -1, quarter), quarter), false
	}
	ref, sure, ok := r.reference(f.unit, true)
	if !ok {
		return period{}, false
	}
	return periodOf(ref, f.unit), sure
}

// yearBefore is "a year ago": where a quarter was just told, the same quarter of the year before.
func (r *resolver) yearBefore(f *found) (period, bool) {
	if q := r.last[quarter]; q.turn > 0 && (f.sentence-q.sentence <= 3 || f.rule != "units ago") {
		return period{plus(q.date, -f.n, year), quarter}, false
	}
	ref, sure, ok := r.reference(year, f.told)
	if !ok {
		return period{}, false
	}
	return periodOf(plus(ref, -f.n, year), year), sure
}

// endsWith notes the quarter that "the quarter ended Sept. 30" names.
func (r *resolver) endsWith(f, end *found) {
	if end.sentence != f.sentence || end.kind != inMonth || end.day == 0 || r.published.IsZero() {
		return
	}
	between := strings.TrimSpace(r.d.Text[f.End:end.Start])
	if between != "ended" && between != "ending" && between != "that ended" && between != "to" {
		return
	}
	if p, _ := r.month(end); p.unit == day {
		r.remember(periodOf(p.from.AddDays(-45), quarter), f.sentence) // quarters end near the end of a month, fiscal ones of any
	}
}

// clockDay is the day of a clock time: the last day told in the same sentence or
// the one before, else that of publication.
func (r *resolver) clockDay(f *found) (period, bool) {
	if d := r.last[day]; d.turn > 0 && f.sentence-d.sentence <= 1 {
		return period{d.date, day}, d.sentence == f.sentence
	}
	if r.published.IsZero() {
		return period{}, false
	}
	return period{r.published, day}, false
}
