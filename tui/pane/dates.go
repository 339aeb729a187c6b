package pane

import (
	"fmt"
	"strconv"
	"strings"

	"brief/model"
)

// dateLabel is how a timeline shows a value, or the range from one value to
// another: "Fri 29 Aug", "27–28 Aug", "1–7 Sep", "Sep 2024", "Q3", "1990s",
// "29 Aug 14:30". The year is left out where it is the given one, the
// article's own. A value that is no calendar period has no label.
func dateLabel(value, end string, year int) string {
	from, ok := model.PeriodOf(value)
	if !ok {
		return ""
	}
	if to, ok := model.PeriodOf(end); ok && end != value {
		return spanLabel(from.First, to.Last, year)
	}
	if name := namedPeriod(value, year); name != "" {
		return name
	}
	if from.First == from.Last {
		if of := clock(value, from.Minute); of != "" {
			return strings.TrimPrefix(dayLabel(from.First, year), from.First.Time().Format("Mon ")) + of
		}
		return dayLabel(from.First, year)
	}
	return spanLabel(from.First, from.Last, year)
}

// dayLabel is "Fri 29 Aug", "29 Aug 2024" in another year.
func dayLabel(d model.Date, year int) string {
	if d.Year != year {
		return d.Time().Format("2 Jan ") + yearLabel(d.Year)
	}
	return d.Time().Format("Mon 2 Jan")
}

// spanLabel is "27–28 Aug", "28 Aug–3 Sep", "Aug–Oct 2024", "2019–2022".
func spanLabel(from, to model.Date, year int) string {
	if to.Time().Before(from.Time()) {
		from, to = to, from
	}
	tail := ""
	if to.Year != year || from.Year != year {
		tail = " " + yearLabel(to.Year)
	}
	lastDay := to.AddDays(1).Day == 1
	switch {
	case from.Day == 1 && lastDay && from.Month == 1 && to.Month == 12:
		if from.Year == to.Year {
			return yearLabel(from.Year)
		}
		return yearLabel(from.Year) + "–" + yearLabel(to.Year)
	case from.Year != to.Year:
		return from.Time().Format("2 Jan 2006") + "–" + to.Time().Format("2 Jan 2006")
	case from.Day == 1 && lastDay && from.Month == to.Month:
		return from.Time().Format("Jan") + tail
	case from.Day == 1 && lastDay:
		return from.Time().Format("Jan") + "–" + to.Time().Format("Jan") + tail
	case from.Month == to.Month:
		return from.Time().Format("2") + "–" + to.Time().Format("2 Jan") + tail
	}
	return from.Time().Format("2 Jan") + "–" + to.Time().Format("2 Jan") + tail
}

func yearLabel(y int) string { return fmt.Sprintf("%04d", y) }

// seasons and partsOfDay are the letters of TimeML.
var (
	seasons    = map[string]string{"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
	partsOfDay = map[string]string{"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
)

// namedPeriod is the label of what has a name rather than days: quarters,
// halves, seasons, months, years, decades, centuries.
func namedPeriod(value string, year int) string {
	head, rest, _ := strings.Cut(value, "-")
	y, err := strconv.Atoi(head)
	if err != nil || strings.Contains(value, "T") {
		return ""
	}
	tail := ""
	if y != year {
		tail = " " + head
	}
	switch {
	case rest == "" && len(head) == 3:
		return head + "0s"
	case rest == "" && len(head) == 2:
		return ordinal(y+1) + " c."
	case rest == "":
		return head
	case rest[0] == 'Q', rest[0] == 'H':
		return rest + tail
	}
	if season := seasons[rest]; season != "" {
		return season + tail
	}
	return ""
}

func ordinal(n int) string {
	suffix := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

// clock is the time of day of a value: " 14:30", " morning".
func clock(value string, minute int) string {
	_, of, _ := strings.Cut(value, "T")
	if part := partsOfDay[of]; part != "" {
		return " " + part
	}
	if minute < 0 {
		return ""
	}
	return fmt.Sprintf(" %02d:%02d", minute/60, minute%60)
}
