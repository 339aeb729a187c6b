package timex

import (
	"fmt"
	"strconv"
	"strings"

	"brief/model"
)

// rangeEnd is the time that ends the range begun by time i of a sentence, whose
// times end before last: "from X to Y", "between X and Y", "X-Y". None if there is none.
func (m *eventMaker) rangeEnd(s model.Sentence, i, last int) int {
	if i+1 >= last {
		return model.None
	}
	a, b := m.d.Times[i], m.d.Times[i+1]
	if a.End > b.Start || b.Type != model.TimexDate && b.Type != model.TimexTime || a.Type == model.TimexDuration {
		return model.None
	}
	before := strings.ToLower(lastWord(m.d.Text[max(s.Start, a.Start-24):a.Start]))
	switch strings.ToLower(strings.Trim(m.d.Text[a.End:b.Start], " ,\n\r")) {
	case "to", "until", "till", "through", "-", "–", "—", "up to":
		return i + 1
	case "and":
		if before == "between" {
			return i + 1
		}
	}
	return model.None
}

func lastWord(s string) string {
	f := strings.Fields(s)
	if len(f) == 0 {
		return ""
	}
	return f[len(f)-1]
}

// dayRange is the last day of a time that is itself a range of days,
// "September 22-29", "22-29 September"; "" for every other.
func (m *eventMaker) dayRange(x *model.Timex) string {
	v := resolved(x.Value)
	if !strings.HasPrefix(x.Why, "days of a month") || len(v) != len("2006-01-02") {
		return ""
	}
	first, _ := strconv.Atoi(v[8:])
	year, _ := strconv.Atoi(v[:4])
	month, _ := strconv.Atoi(v[5:7])
	for _, n := range numbersIn(m.d.Slice(x.Span)) {
		if n > first && validDay(year, month, n) {
			return fmt.Sprintf("%s%02d", v[:8], n)
		}
	}
	return ""
}

// numbersIn is the numbers written in digits.
func numbersIn(s string) []int {
	var all []int
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }) {
		if n, err := strconv.Atoi(f); err == nil {
			all = append(all, n)
		}
	}
	return all
}
