package timex

import (
	"fmt"
	"time"

	"brief/model"
)

// holiday is a feast of the calendar; its day may depend on the year.
type holiday uint8

const (
	newYear holiday = iota + 1
	newYearsEve
	christmas
	christmasEve
	thanksgiving
	easter
	goodFriday
	halloween
	valentines
	laborDay
	memorialDay
	independenceDay
	mayDay
	electionDay
	veteransDay
	nineEleven
	boxingDay
	martinLutherKing
	presidentsDay
	columbusDay
)

// date is the holiday's day in a year.
func (h holiday) date(y int) model.Date {
	on := func(m time.Month, d int) model.Date { return model.Date{Year: y, Month: m, Day: d} }
	switch h {
	case newYear:
		return on(time.January, 1)
	case newYearsEve:
		return on(time.December, 31)
	case christmas:
		return on(time.December, 25)
	case christmasEve:
		return on(time.December, 24)
	case boxingDay:
		return on(time.December, 26)
	case thanksgiving:
		return nth(y, time.November, 4, 4)
	case easter:
		return easterSunday(y)
	case goodFriday:
		return easterSunday(y).AddDays(-2)
	case halloween:
		return on(time.October, 31)
	case valentines:
		return on(time.February, 14)
	case laborDay:
		return nth(y, time.September, 1, 1)
	case memorialDay:
		last := on(time.May, 31)
		return last.AddDays(1 - isoWeekday(last))
	case independenceDay:
		return on(time.July, 4)
	case mayDay:
		return on(time.May, 1)
	case electionDay:
		return nth(y, time.November, 1, 1).AddDays(1)
	case veteransDay:
		return on(time.November, 11)
	case nineEleven:
		return on(time.September, 11)
	case martinLutherKing:
		return nth(y, time.January, 1, 3)
	case presidentsDay:
		return nth(y, time.February, 1, 3)
	default:
		return nth(y, time.October, 1, 2) // Columbus Day
	}
}

// nth is the n-th weekday (1 for Monday) of a month.
func nth(y int, m time.Month, weekday, n int) model.Date {
	first := model.Date{Year: y, Month: m, Day: 1}
	return first.AddDays((weekday-isoWeekday(first)+7)%7 + 7*(n-1))
}

// easterSunday is the Gregorian date of Easter (Meeus, Jones and Butcher).
func easterSunday(y int) model.Date {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := (h + l - 7*m + 90) / 25
	p := (h + l - 7*m + 33*n + 19) % 32
	return model.Date{Year: y, Month: time.Month(n), Day: p}
}

// open is the value of a holiday in an unknown year.
func (h holiday) open() string {
	a, b := h.date(2001), h.date(2002)
	if a.Month == b.Month && a.Day == b.Day {
		return fmt.Sprintf("XXXX-%02d-%02d", a.Month, a.Day)
	}
	return "XXXX-XX-XX"
}
