package timex

import (
	"fmt"
	"time"

	"brief/model"
)

// unit is a calendar unit, ordered by length.
type unit uint8

const (
	second unit = iota + 1
	minute
	hour
	day
	weekend
	week
	fortnight
	month
	quarter
	half
	year
	decade
	century
	millennium
)

// period is a stretch of the calendar: the unit that begins at day from.
type period struct {
	from model.Date
	unit unit
}

// periodOf is the unit that the day lies in. Days stand for hours and less:
// the clock time is not part of a period.
func periodOf(d model.Date, u unit) period {
	switch u {
	case week, fortnight:
		return period{d.AddDays(1 - isoWeekday(d)), week}
	case weekend:
		return period{d.AddDays(6 - isoWeekday(d)), weekend}
	case month:
		return period{model.Date{Year: d.Year, Month: d.Month, Day: 1}, month}
	case quarter:
		return period{model.Date{Year: d.Year, Month: (d.Month-1)/3*3 + 1, Day: 1}, quarter}
	case half:
		return period{model.Date{Year: d.Year, Month: (d.Month-1)/6*6 + 1, Day: 1}, half}
	case year:
		return period{yearStart(d.Year), year}
	case decade:
		return period{yearStart(d.Year - d.Year%10), decade}
	case century:
		return period{yearStart(d.Year - d.Year%100), century}
	case millennium:
		return period{yearStart(d.Year - d.Year%1000), millennium}
	default:
		return period{d, day}
	}
}

// plus is the day n units later (earlier for negative n). A day that the month
// does not have becomes the month's last.
func plus(d model.Date, n int, u unit) model.Date {
	switch u {
	case day:
		return d.AddDays(n)
	case week, weekend:
		return d.AddDays(7 * n)
	case fortnight:
		return d.AddDays(14 * n)
	case month:
		return addMonths(d, n)
	case quarter:
		return addMonths(d, 3*n)
	case half:
		return addMonths(d, 6*n)
	case year:
		return addMonths(d, 12*n)
	case decade:
		return addMonths(d, 120*n)
	case century:
		return addMonths(d, 1200*n)
	case millennium:
		return addMonths(d, 12000*n)
	default:
		return d
	}
}

func addMonths(d model.Date, n int) model.Date {
	first := model.DateOf(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	first.Day = min(d.Day, daysIn(first.Year, first.Month))
	return first
}

func yearStart(y int) model.Date { return model.Date{Year: y, Month: time.January, Day: 1} }

func daysIn(y int, m time.Month) int {
	return time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// validDay reports whether the day exists in the month, of some year if year is 0.
func validDay(year, month, day int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	if year == 0 {
		year = 2000 // a leap year
	}
	return day <= daysIn(year, time.Month(month))
}

// isoWeekday is 1 for Monday to 7 for Sunday.
func isoWeekday(d model.Date) int { return (int(d.Time().Weekday())+6)%7 + 1 }

// String is the TIMEX3 value of the period: 2025-08-29, 2025-W36, 2025-09, 2025-Q3, 199, …
// A year outside 1 to 9999 has no value.
func (p period) String() string {
	y, m := p.from.Year, int(p.from.Month)
	if y < 1 || y > 9999 {
		return "XXXX"
	}
	switch p.unit {
	case week:
		wy, w := p.from.Time().ISOWeek()
		return fmt.Sprintf("%04d-W%02d", wy, w)
	case weekend:
		wy, w := p.from.Time().ISOWeek()
		return fmt.Sprintf("%04d-W%02d-WE", wy, w)
	case month:
		return fmt.Sprintf("%04d-%02d", y, m)
	case quarter:
		return fmt.Sprintf("%04d-Q%d", y, (m+2)/3)
	case half:
		return fmt.Sprintf("%04d-H%d", y, (m+5)/6)
	case year:
		return fmt.Sprintf("%04d", y)
	case decade:
		return fmt.Sprintf("%03d", y/10)
	case century:
		return fmt.Sprintf("%02d", y/100)
	case millennium:
		return fmt.Sprintf("%d", y/1000)
	default:
		return p.from.String()
	}
}

// open is the value of a unit whose place in the calendar is not known.
func (u unit) open() string {
	switch u {
	case week, fortnight:
		return "XXXX-WXX"
	case weekend:
		return "XXXX-WXX-WE"
	case month:
		return "XXXX-XX"
	case quarter:
		return "XXXX-QX"
	case half:
		return "XXXX-HX"
	case year:
		return "XXXX"
	case decade:
		return "XXX"
	case century:
		return "XX"
	case millennium:
		return "X"
	default:
		return "XXXX-XX-XX"
	}
}
