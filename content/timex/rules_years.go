package timex

import (
	"fmt"
	"strings"

	"brief/model"
)

// oldYear is a year of less than four digits, where something says that it is one.
func oldYear(m *match) (meaning, bool) {
	y := m.get(cNumber, 0)
	return constant(model.TimexDate, fmt.Sprintf("%04d", y.n)), y.digits && y.tenths == 0 && y.n >= 30 && y.n <= lastYear && !m.counts()
}

// bareYear is a year alone: a number that could be one, where years stand.
func bareYear(m *match) (meaning, bool) {
	y := m.get(cYear|cYear2, 0)
	w := date(inMonth)
	w.year = y.n
	if m.to-m.from > 1 && !m.has("-") {
		return w, !m.counts()
	}
	p := m.previous()
	switch {
	case m.counted() || m.counts() || y.n == firstYear && y.digits:
		return w, false
	case y.digits && m.before("novel", "film", "movie", "book", "album", "boeing", "airbus", "flight", "model", "number", "route", "room", "page"):
		return w, false
	case y.class&cYear2 != 0:
		return w, m.before(timePrepositions...)
	case !y.digits:
		return w, true
	case y.n < 1500 || y.n > 2050:
		return w, m.before("in", "since", "until", "by", "from", "year", "around", "circa", "before", "after", "to", "between", "and") || p.mark == '(' || p.mark == '-'
	}
	return w, true
}

// counted reports whether what stands before the number makes it an amount or
// part of a name: "$1998", "No. 1998", "Boeing-1998".
func (m *match) counted() bool {
	p, y := m.previous(), m.items[m.from]
	switch p.mark {
	case '$', '?', '#':
		return true
	case '.':
		return p.glued && y.glued
	case '-':
		return p.glued && y.glued && m.from > 1 && m.items[m.from-2].class&(cYear|cMonth) == 0
	}
	return false
}

// counts reports whether what follows makes the number a quantity ("2,000
// people", "1500 metres") or part of a longer number.
func (m *match) counts() bool {
	n := m.next()
	if n.glued && (n.mark == '%' || n.class&cNumber != 0 || n.mark == '/' || n.mark == 0 && n.id == 0 || n.mark == ',' && m.to+1 < len(m.items) && m.items[m.to+1].digits && m.items[m.to+1].glued) {
		return true
	}
	if n.scale > 0 || n.class&(cUnit|cMeridiem|cZone) != 0 && !m.after("fall", "quarter") {
		return true
	}
	return m.after("people", "men", "women", "children", "meters", "metres", "miles", "feet", "kilometers", "kilometres", "km", "pounds", "dollars",
		"euros", "points", "shares", "tons", "tonnes", "percent", "per", "troops", "soldiers", "jobs", "workers", "employees", "votes", "homes", "houses",
		"times", "acres", "degrees", "copies", "members", "students", "victims", "deaths", "cases", "square", "cubic", "yen", "rubles", "francs", "marks",
		"barrels", "gallons", "seats", "units", "cars", "passengers", "watts", "calories", "words", "pages", "residents", "families", "dead", "wounded")
}

func eraYear(m *match) (meaning, bool) {
	y := m.get(cYear|cNumber, 0)
	return constant(model.TimexDate, fmt.Sprintf("BC%04d", y.n)), y.n < 10000
}

// commonYear is a year of our era, told so; "ad" without capitals is an advertisement.
func commonYear(m *match) (meaning, bool) {
	y := m.get(cYear|cNumber, 0)
	for i := m.from; i < m.to; i++ {
		if m.word(i, "ad", "ce") && !m.allCaps(i) {
			return meaning{}, false
		}
	}
	return constant(model.TimexDate, fmt.Sprintf("%04d", y.n)), y.n > 0 && y.n < lastYear && y.digits
}

func (m *match) allCaps(i int) bool {
	w := m.text[m.items[i].start:m.items[i].end]
	return w == strings.ToUpper(w)
}

func decadeRule(m *match) (meaning, bool) {
	d := m.get(cDecade, 0)
	w := constant(model.TimexDate, fmt.Sprintf("%03d", d.n/10))
	if d.digits || m.text[d.start] < 'A' {
		return w, true
	}
	// "in his sixties" is an age.
	return w, m.word(m.from, "the") && !m.before("in", "his", "her") || m.word(m.from, "the") && !m.after("'")
}

func centuryRule(m *match) (meaning, bool) {
	o := m.get(cOrdinal, 0)
	return constant(model.TimexDate, fmt.Sprintf("%02d", o.n-1)), o.n >= 1 && o.n <= 30
}

func quarterRule(m *match) (meaning, bool) {
	w := date(inQuarter).withYear(m)
	w.n = m.get(cOrdinal, 0).n
	if m.has("ago", "earlier") {
		w.yearSaid, w.yearShift = true, -1
	}
	return w, w.n <= 4 && !m.after("final", "finals")
}

// halfRule is a half year; the halves of games are no times, so the year must
// be named, or business follow.
func halfRule(m *match) (meaning, bool) {
	w := date(inHalf).withYear(m)
	w.n = 1
	if m.has("second") {
		w.n = 2
	}
	named := w.year > 0 || w.yearSaid || m.has("year")
	return w, named || m.after("profit", "profits", "earnings", "results", "result", "sales", "revenue", "revenues", "loss", "losses", "net", "operating", "growth", "figures", "report", "pretax")
}

func seasonRule(m *match) (meaning, bool) {
	w := date(inSeason).withYear(m).withDirection(m)
	w.n = m.get(cSeason, 0).n
	if w.yearSaid {
		w.directed = false
	}
	if w.directed && m.has("this") && m.has("past") {
		w.direction, w.told = -1, false
	}
	return w, true
}

// bareSeason is a season without a year: "the summer", "in spring". Without
// either it is a word like any other.
func bareSeason(m *match) (meaning, bool) {
	w := date(inSeason)
	w.n = m.get(cSeason, 0).n
	early := m.to-m.from > 1
	if m.items[m.to-1].cap && m.next().cap && m.next().mark == 0 {
		return w, false // the Winter Games
	}
	if m.word(m.to-1, "fall", "spring") && (m.after("of", "in", "to", "from", "for") || !m.has("the") || m.next().mark == 0 && m.next().id == 0) {
		return w, early && m.has("early", "late", "mid")
	}
	return w, early && !m.after("of") || m.before("in", "during", "since", "until", "by", "through") && !m.next().cap && m.next().mark != '-'
}
