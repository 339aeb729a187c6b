package timex

import (
	"fmt"
	"strconv"

	"brief/model"
)

// perUnit is a rate: "$1.76 a year", "24 hours a day".
func perUnit(m *match) (meaning, bool) {
	u := unitOf(m)
	prefix, code, each := u.length()
	w := constant(model.TimexSet, prefix+strconv.Itoa(each)+code)
	if m.get(cUnits, 0) != nil || u == second || m.after("ago", "earlier", "later", "after", "before") {
		return w, false
	}
	if m.has("per") {
		return w, u >= day
	}
	near := m.from > 1 && (m.items[m.from-2].class&cNumber != 0 || m.items[m.from-2].scale > 0) && m.previous().mark == 0 && !m.lasts()
	return w, m.rated() || near
}

// everyUnit is a set: "every day" P1D, "every two weeks" P2W.
func everyUnit(m *match) (meaning, bool) {
	n, _ := m.count()
	if m.has("other") {
		n = 2
	}
	u := unitOf(m)
	prefix, code, each := u.length()
	if u == quarter {
		code, each = "Q", 1
	}
	return constant(model.TimexSet, prefix+strconv.Itoa(n*each)+code), u > second && n <= 9999
}

// onSome is "on weekends", "during weekdays".
func onSome(value string) func(*match) (meaning, bool) {
	return func(m *match) (meaning, bool) {
		return constant(model.TimexSet, value), m.before("on", "during", "at", "and", "or")
	}
}

func everyWeekday(m *match) (meaning, bool) {
	d := m.get(cWeekday|cWeekdays, 0)
	return constant(model.TimexSet, fmt.Sprintf("XXXX-WXX-%d%s", d.n, m.part())), d.cap && !d.short
}

func everyNamed(m *match) (meaning, bool) {
	v := "XXXX-XX-XX" + m.part()
	if it := m.get(cMonth, 0); it != nil {
		v = fmt.Sprintf("XXXX-%02d", it.n)
	} else if it := m.get(cSeason, 0); it != nil {
		v = "XXXX-" + seasonCodes[it.n]
	} else if it := m.get(cHoliday, 0); it != nil {
		v = "XXXX-XX-XX"
	}
	return constant(model.TimexSet, v), true
}
