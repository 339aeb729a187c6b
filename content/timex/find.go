package timex

import (
	"fmt"
	"strings"

	"brief/model"
)

// found is a time expression before its value is settled.
type found struct {
	model.Span
	meaning
	rule     string
	sentence int
}

// finder finds the time expressions of a document, sentence by sentence.
type finder struct {
	*grammar
	d     *model.Document
	items []item
	out   []found
}

// find is the first pass: everything that is a time expression, in reading order.
func find(d *model.Document) []found {
	f := finder{grammar: shared(), d: d}
	for i, s := range d.Sentences {
		for part := s.Span; part.Len() > 0; {
			cut := cutAt(d.Text, part)
			f.sentence(i, model.Span{Start: part.Start, End: cut})
			part.Start = cut
		}
	}
	return f.out
}

// longSentence is the number of bytes above which a sentence is read in parts,
// so that a text without full stops needs no more memory than any other.
const longSentence = 1 << 15

// cutAt is the end of the part of a sentence to read at once: all of it, or up to a space.
func cutAt(text string, s model.Span) int {
	if s.Len() <= longSentence {
		return s.End
	}
	if i := strings.IndexByte(text[s.Start+longSentence:s.End], ' '); i >= 0 {
		return s.Start + longSentence + i
	}
	return s.End
}

// sentence takes the longest match at each place, from left to right.
func (f *finder) sentence(number int, s model.Span) {
	f.items = scan(f.vocabulary, f.d.Text, s.Start, s.End, f.items)
	first := len(f.out)
	for at := 0; at < len(f.items); {
		it := &f.items[at]
		if it.class == 0 && it.id == 0 {
			at++
			continue
		}
		m, what, ok := f.best(f.d.Text, f.items, at)
		if !ok || f.inName(&m) {
			at++
			continue
		}
		f.out = append(f.out, found{m.span(), what, f.rules[m.rule].name, number})
		at = m.to
		if n := f.elided(&m, what) + f.elidedYear(&m, what); n > 0 {
			at += n
			continue
		}
		f.joinClock(first)
	}
}

// span is the words of the match, with "almost", "at least" and the like where
// a count follows, and without a full stop that ends more than an abbreviation.
func (m *match) span() model.Span {
	from, to := m.from, m.to
	for to-from > 1 && (m.items[to-1].mark == ',' || m.items[to-1].mark == '.' && !m.items[to-2].short) {
		to--
	}
	first := m.items[from]
	if first.class&(cNumber|cClock|cFew) != 0 || m.word(from, "a", "an", "half") {
		from -= m.hedge()
	}
	return model.Span{Start: m.items[from].start, End: m.items[to-1].end}
}

// hedge is the number of items before the match that say how exact its count is.
func (m *match) hedge() int {
	switch {
	case m.before("almost", "nearly", "about", "around", "roughly", "approximately") && (m.to-m.from > 1 || m.items[m.from].class&cClock != 0):
		if m.items[m.from].class&cFew != 0 {
			return 0
		}
		return 1
	case m.before("than") && m.word(m.from-2, "more", "less", "fewer"):
		if m.word(m.from-3, "no") {
			return 3
		}
		return 2
	case m.before("least", "most") && m.word(m.from-2, "at"):
		return 2
	}
	return 0
}

// inName reports whether the match is part of somebody's name: April Jones, Black September.
func (f *finder) inName(m *match) bool {
	if len(f.d.Names) == 0 || m.to-m.from > 2 {
		return false
	}
	first := m.items[m.from]
	if first.class&(cMonth|cSeason|cWeekday|cHoliday) == 0 {
		return false
	}
	n := nameAt(f.d.Names, first.start)
	return n != nil && n.Kind == model.Person && strings.Contains(f.d.Slice(n.Span), " ")
}

// nameAt is the name that covers the byte at offset, nil if there is none.
func nameAt(names []model.Name, offset int) *model.Name {
	lo, hi := 0, len(names)
	for lo < hi {
		if mid := (lo + hi) / 2; names[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(names) && names[lo].Start <= offset {
		return &names[lo]
	}
	return nil
}

// joinClock makes one TIME of a clock time and a day beside it: "10 p.m. Friday".
func (f *finder) joinClock(first int) {
	n := len(f.out)
	if n-first < 2 {
		return
	}
	a, b := &f.out[n-2], &f.out[n-1]
	if strings.Trim(f.d.Text[a.End:b.Start], " ,\n\r") != "" {
		return
	}
	switch {
	case a.kind == atClock && b.isDay() && b.clock == "":
		b.typ, b.clock = model.TimexTime, a.clock
	case a.kind == atClock && b.isDay() && len(b.clock) == len("TAF"):
		b.clock = afterNoon(a.clock, b.clock)
	case b.kind == atClock && a.isDay() && (a.clock == "" || len(a.clock) == 3):
		clock := b.clock
		b.meaning = a.meaning
		b.typ, b.clock = model.TimexTime, clock
	default:
		return
	}
	b.Start = a.Start
	b.rule = a.rule + ", " + b.rule
	f.out[n-2] = *b
	f.out = f.out[:n-1]
}

// afterNoon is the clock time of "6 o'clock this afternoon".
func afterNoon(clock, part string) string {
	var hours, minutes int
	if _, err := fmt.Sscanf(clock, "T%d:%d", &hours, &minutes); err != nil || part == "TMO" || hours >= 12 {
		return clock
	}
	return clockValue(60*(hours+12) + minutes)
}

// elided finds the second day of "April 24 and 25", "Sept. 1 to 5" behind a
// match, and returns how many items it took.
func (f *finder) elided(m *match, what meaning) int {
	if what.kind != inMonth || what.day == 0 || m.to+2 > len(m.items) || m.items[m.to-1].class&cDay == 0 || !m.after("and", "or", "to", "through", "until") {
		return 0
	}
	it := m.items[m.to+1]
	behind := match{text: m.text, items: m.items, from: m.to + 1, to: m.to + 2}
	if !it.digits || it.class&cDay == 0 || it.n <= what.day || behind.counts() || behind.next().class&cMonth != 0 || behind.next().mark == 0 && !behind.after(timePrepositions...) {
		return 0
	}
	what.day, what.told = it.n, true
	f.out = append(f.out, found{model.Span{Start: it.start, End: it.end}, what, "day of the month before it", f.out[len(f.out)-1].sentence})
	return 2
}

// elidedYear finds the second year of "1894-96" behind a match.
func (f *finder) elidedYear(m *match, what meaning) int {
	if what.kind != inMonth || what.year == 0 || m.to+2 > len(m.items) || m.items[m.to-1].class&cYear == 0 || m.next().mark != '-' {
		return 0
	}
	it := m.items[m.to+1]
	behind := match{text: m.text, items: m.items, from: m.to + 1, to: m.to + 2}
	if !it.digits || it.end-it.start != 2 || it.n <= what.year%100 || behind.counts() || behind.next().mark == '-' || behind.next().class&cMonth != 0 {
		return 0
	}
	what.year += it.n - what.year%100
	what.month, what.day = 0, 0
	f.out = append(f.out, found{model.Span{Start: it.start, End: it.end}, what, "year of a range", f.out[len(f.out)-1].sentence})
	return 2
}

// shareYears gives "March" in "from March to August 2011" the year behind it.
func shareYears(text string, all []found) {
	for i := len(all) - 2; i >= 0; i-- {
		a, b := &all[i], &all[i+1]
		if a.kind != inMonth || b.kind != inMonth || a.year != 0 || b.year == 0 || a.month == 0 || b.month == 0 || a.directed || a.yearSaid || a.sentence != b.sentence {
			continue
		}
		switch strings.Trim(text[a.End:b.Start], " \n\r") {
		case "to", "and", "through", "until", "till", "or", "-", "–", "—", ",", "and on":
			a.year = b.year
			if a.month > b.month {
				a.year--
			}
		}
	}
}

// isDay reports whether the meaning is one day.
func (w *meaning) isDay() bool {
	switch w.kind {
	case onWeekday, onHoliday:
		return true
	case inMonth:
		return w.day > 0 && w.unit != week
	case shifted, sameAs:
		return w.unit == day
	default:
		return false
	}
}
