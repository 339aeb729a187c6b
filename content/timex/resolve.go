package timex

import (
	"fmt"

	"brief/model"
)

// resolver is the second pass: it goes through what was found in reading order
// and counts what is relative from publication, or from what was told last.
type resolver struct {
	d         *model.Document
	published model.Date
	narrative bool
	verbs     []tense
	last      [millennium + 1]told // the last date of each grain
	turn      int
	coming    [8]bool // the weekdays that the article looks forward to
	settled   [13]int // the year of each month that the verbs leave no doubt about, 0 for none
	tree      *tree   // of the sentence treeOf
	treeOf    int
	read      reading // the one before, of the sentence readIn
	readIn    int
}

// told is a date that the text named, and when in reading order.
type told struct {
	date     model.Date
	turn     int
	sentence int
}

// answer is a settled value.
type answer struct {
	value string
	sure  bool
	at    period // zero when not in the calendar
}

// open is a value whose place in the calendar is unknown.
func open(v string) answer { return answer{value: v} }

func (r *resolver) resolve(f *found) answer {
	if f.kind == fixed {
		return answer{value: f.value, sure: !f.guess}
	}
	p, sure := r.period(f)
	if p.unit == 0 {
		return open(f.openValue())
	}
	v := p.String()
	if f.kind == inSeason && f.clock == "" {
		v = fmt.Sprintf("%04d-%s", p.from.Year, seasonCodes[f.n])
	}
	if p.unit != day && f.clock != "" {
		return open(f.openValue())
	}
	if f.kind != yearBefore && (f.kind != inQuarter || f.yearShift == 0 && f.n > 0) {
		r.remember(p, f.sentence)
	}
	return answer{v + f.clock, sure && !f.guess, p}
}

// remember notes the period as told.
func (r *resolver) remember(p period, sentence int) {
	r.turn++
	r.last[p.unit] = told{p.from, r.turn, sentence}
}

// reference is the day to count from: for what is told, the last date named of
// the grain or a finer one, else publication. ok is false when there is none.
func (r *resolver) reference(u unit, narrated bool) (d model.Date, sure, ok bool) {
	if narrated {
		var best told
		for g := day; g <= max(u, day); g++ {
			if r.last[g].turn > best.turn {
				best = r.last[g]
			}
		}
		if best.turn > 0 {
			return best.date, true, true
		}
	}
	return r.published, !narrated, !r.published.IsZero()
}

// period is the stretch of the calendar that is meant; unit 0 if that is unknown.
func (r *resolver) period(f *found) (period, bool) {
	switch f.kind {
	case onWeekday:
		return r.weekday(f)
	case inMonth:
		return r.month(f)
	case shifted:
		return r.shifted(f)
	case inQuarter, inHalf, inSeason:
		return r.part(f)
	case onHoliday:
		return r.nearest(f, day, holiday(f.n).date)
	case sameAs:
		return r.same(f)
	case yearBefore:
		return r.yearBefore(f)
	case lastWeekend:
		return r.weekend(f)
	case atClock:
		return r.clockDay(f)
	default:
		return period{}, false
	}
}
