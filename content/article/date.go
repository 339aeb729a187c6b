package article

import (
	"regexp"
	"strconv"
	"time"

	"brief/model"
)

var isoDate = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)[-_/.]?([01]\d)[-_/.]?([0-3]\d)(?:\D|$)`)

// dateInName is the date a file name or an address carries.
func dateInName(name string) model.Date {
	m := isoDate.FindStringSubmatch(name)
	if m == nil {
		return model.Date{}
	}
	year, _ := strconv.Atoi(m[1])
	month, _ := strconv.Atoi(m[2])
	day, _ := strconv.Atoi(m[3])
	return validDate(year, month, day)
}

// validDate is the day if there is such a day, else the zero Date.
func validDate(year, month, day int) model.Date {
	d := model.Date{Year: year, Month: time.Month(month), Day: day}
	if model.DateOf(d.Time()) != d {
		return model.Date{}
	}
	return d
}

// dateInText is the date in the first lines of the text, zero for none.
func dateInText(string, model.Span) model.Date { return model.Date{} }
