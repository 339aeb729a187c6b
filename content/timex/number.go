package timex

// The years a bare number of four digits can be.
const (
	firstYear = 1000
	lastYear  = 2100
)

// digits counts the digits at offset i.
func (s *scanner) digits(i int) int {
	n := 0
	for i+n < s.end && s.text[i+n]-'0' <= 9 {
		n++
	}
	return n
}

// value reads n digits; long ones are cut, being no date.
func (s *scanner) value(i, n int) int {
	v := 0
	for _, c := range []byte(s.text[i : i+min(n, 15)]) {
		v = 10*v + int(c-'0')
	}
	return v
}

// is reports whether the byte c stands at i.
func (s *scanner) is(i int, c byte) bool { return i < s.end && s.text[i] == c }

// number pushes whatever begins with a digit: dates and clock times written in
// digits, decades, ordinals, numbers.
func (s *scanner) number() {
	n := s.digits(s.at)
	if n <= 4 && (s.isoDate(n) || s.slashes(n) || s.clock(n)) {
		return
	}
	v, end := s.value(s.at, n), s.at+n
	if n == 4 && s.decade(end, v) || n == 2 && v%10 == 0 && s.twoDigitDecade(end, v) {
		return
	}
	it := item{digits: true}
	it.class, it.n = cNumber, v
	switch {
	case s.is(end, ',') && n <= 3 && s.digits(end+1) == 3:
		for s.is(end, ',') && s.digits(end+1) == 3 {
			it.n, end = min(it.n*1000+s.value(end+1, 3), largest), end+4
		}
	case s.is(end, '.') && s.digits(end+1) > 0:
		it.tenths, end = s.value(end+1, 1), end+1+s.digits(end+1)
	case s.ordinal(end):
		it.class, end = cOrdinal, end+2
		it.class |= calendarClass(n, v)
	default:
		it.class |= calendarClass(n, v)
	}
	s.push(it, end)
}

// largest bounds every number: no time needs more.
const largest = 1e12

// calendarClass is what a whole number of n digits can be in a date.
func calendarClass(n, v int) class {
	switch {
	case n <= 2 && v >= 1 && v <= 31:
		return cDay
	case n == 4 && v >= firstYear && v <= lastYear:
		return cYear
	}
	return 0
}

// ends reports whether no letter or digit follows at i.
func (s *scanner) ends(i int) bool {
	return i >= s.end || s.text[i]-'0' > 9 && s.text[i]|0x20-'a' >= 26 && s.text[i] < 0x80
}

func (s *scanner) ordinal(i int) bool {
	if i+2 > s.end || !s.ends(i+2) {
		return false
	}
	switch s.text[i : i+2] {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// decade pushes "1990s" and "1990's".
func (s *scanner) decade(end, v int) bool {
	if s.is(end, '\'') {
		end++
	}
	if v%10 != 0 || v < firstYear || v > lastYear || !s.is(end, 's') || !s.ends(end+1) {
		return false
	}
	it := item{}
	it.class, it.n = cDecade, v
	s.push(it, end+1)
	return true
}

// twoDigitDecade pushes "90s" where it follows a word like "the" or "late".
func (s *scanner) twoDigitDecade(end, v int) bool {
	if !s.is(end, 's') || !s.ends(end+1) || len(s.items) == 0 || s.items[len(s.items)-1].id == 0 {
		return false
	}
	it := item{}
	it.class, it.n = cDecade, fullYear(v)
	s.push(it, end+1)
	return true
}

// shortYear pushes "'98" and "'90s"; end is behind the apostrophe.
func (s *scanner) shortYear(end int) bool {
	if s.at > 0 && !s.ends(s.at-1) || s.digits(end) != 2 {
		return false
	}
	it := item{}
	it.n = fullYear(s.value(end, 2))
	end += 2
	switch {
	case it.n%10 == 0 && s.is(end, 's') && s.ends(end+1):
		it.class, end = cDecade, end+1
	case s.ends(end):
		it.class = cYear2
	default:
		return false
	}
	s.push(it, end)
	return true
}

// fullYear is the year that two digits mean: 1930 to 2029.
func fullYear(v int) int {
	if v < 30 {
		return 2000 + v
	}
	return 1900 + v
}

// isoDate pushes 2001-09-11, also with a time of the day behind it.
func (s *scanner) isoDate(n int) bool {
	i := s.at + n
	if n != 4 || !s.is(i, '-') || s.digits(i+1) != 2 || !s.is(i+3, '-') || s.digits(i+4) != 2 {
		return false
	}
	y, m, d := s.value(s.at, 4), s.value(i+1, 2), s.value(i+4, 2)
	return s.date(y, m, d, i+6)
}

// date pushes a whole date if there is such a day.
func (s *scanner) date(y, m, d, end int) bool {
	if y < firstYear || !validDay(y, m, d) {
		return false
	}
	it := item{}
	it.class, it.n = cDate, y*10000+m*100+d
	s.push(it, end)
	return true
}

// slashes pushes 03/04/1998, 7/8/07 and 8.9.1998; 9/11 where it means the day;
// and fractions. Of the two orders the American one is taken, unless there is
// no such month.
func (s *scanner) slashes(n int) bool {
	i := s.at + n
	if n > 2 || !s.is(i, '/') && !s.is(i, '.') {
		return false
	}
	sep := s.text[i]
	k := s.digits(i + 1)
	a, b, end := s.value(s.at, n), s.value(i+1, k), i+1+k
	if k == 0 || k > 2 {
		return false
	}
	if l := s.digits(end + 1); s.is(end, sep) && (l == 4 || l == 2) && s.ends(end+1+l) {
		y := s.value(end+1, l)
		if l == 2 {
			y = fullYear(y)
		}
		if a > 12 || sep == '.' {
			a, b = b, a
		}
		return s.date(y, a, b, end+1+l)
	}
	if sep == '/' && s.ends(end) && !s.is(end, '/') {
		it := item{mark: '/'}
		switch {
		case a == 9 && b == 11:
			it = item{}
			it.class, it.n = cHoliday, int(nineEleven)
		case a < b && b > 0:
			it.class, it.n = cFraction, 10*a/b
		}
		s.push(it, end)
		return true
	}
	return false
}

// clock pushes 10:35 and 10:35:20, and 10.35 before "a.m." or "p.m.".
func (s *scanner) clock(n int) bool {
	i := s.at + n
	if n > 2 || !s.is(i, ':') && !s.is(i, '.') || s.digits(i+1) != 2 {
		return false
	}
	h, m, end := s.value(s.at, n), s.value(i+1, 2), i+3
	if h > 24 || m > 59 {
		return false
	}
	if s.text[i] == '.' && !s.meridiemAt(end) {
		return false
	}
	if s.is(end, ':') && s.digits(end+1) == 2 {
		end += 3
	}
	it := item{}
	it.class, it.n = cClock, 60*h+m
	s.push(it, end)
	return true
}

// meridiemAt reports whether "am" or "p.m." follows at i, after a space or none.
func (s *scanner) meridiemAt(i int) bool {
	if s.is(i, ' ') {
		i++
	}
	if i >= s.end {
		return false
	}
	ahead := scanner{text: s.text, at: i, end: s.end}
	return ahead.meridiem() > 0
}
