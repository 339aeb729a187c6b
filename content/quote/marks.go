package quote

import (
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// marked is a stretch of text between quotation marks, the marks with it.
type marked struct {
	span      model.Span
	double    bool // “ ” and their kin, not single marks
	closed    bool // false where the paragraph ended first
	continued bool // goes on from an unclosed one in the paragraph before
}

// A mark is one quotation mark as written.
type mark struct {
	start, end int
	role       role
	double     bool
	curly      bool // of a pair of two shapes, “ ” or « »
}

// role is what the white space and the shape of a mark let it be.
type role uint8

const (
	either role = iota
	opens
	closes
)

// markedStretches pairs the quotation marks of a document. Marks pair inside a
// paragraph; which way a mark faces is told by the white space beside it, not
// by counting, so that one forgotten mark spoils its own paragraph at most.
// Single marks count only outside double ones: inside they are quotations
// within a quotation.
func markedStretches(d *model.Document) []marked {
	var out []marked
	for k, p := range d.Paragraphs {
		marks := findMarks(d.Text, p)
		before := len(out)
		out = pairDouble(out, marks, p)
		out = pairSingle(out, before, marks, d.Text)
		if len(out) == before && k+1 < len(d.Paragraphs) && singleAt(d.Text, p) && singleAt(d.Text, d.Paragraphs[k+1]) {
			out = append(out, marked{span: p}) // it goes on in the next paragraph
		}
		last := before - 1
		if last >= 0 && last+1 < len(out) && !out[last].closed && out[last+1].span.Start <= p.Start+3 {
			out[last+1].continued = true
		}
	}
	promote(out)
	return out
}

// promote lets single marks count as double ones in an article whose speech
// stands in single marks, as the British press has it.
func promote(list []marked) {
	const speech = 24 // bytes from which a stretch is hardly a name or a scare quote
	single, double := 0, 0
	for _, m := range list {
		switch {
		case m.double:
			double++
		case m.span.Len() >= speech:
			single++
		}
	}
	if single < 2 || single <= double {
		return
	}
	for i := range list {
		list[i].double = true
	}
}

// singleAt reports that a paragraph begins with a single opening mark.
func singleAt(text string, p model.Span) bool {
	r, size := utf8.DecodeRuneInString(p.In(text))
	return (r == '\'' || r == '‘') && p.Len() > size+1 && !elided(text[p.Start+size:p.End])
}

// findMarks lists the quotation marks of a paragraph.
func findMarks(text string, p model.Span) []mark {
	var out []mark
	prev := ' '
	for i := p.Start; i < p.End; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r < utf8.RuneSelf && r != '"' && r != '\'' && r != '`' {
			prev, i = r, i+size
			continue
		}
		if m, ok := markAt(text, i, p.End, prev, r, size); ok {
			out = append(out, m)
			size = m.end - m.start
		}
		prev, i = r, i+size
	}
	return out
}

func markAt(text string, i, end int, prev, r rune, size int) (mark, bool) {
	m := mark{start: i, end: i + size, double: true, curly: r != '"' && r != '\'' && r != '`'}
	switch r {
	case '„', '‟', '「', '『':
		m.role = opens
	case '」', '』':
		m.role = closes
	case '“':
		m.role = facing(prev, nextRune(text, i+size, end), opens) // German „so“
	case '«', '»':
		m.role = guillemet(r, prev, nextRune(text, i+size, end))
	case '”':
		m.role = facing(prev, nextRune(text, i+size, end), closes) // some write ”so”
	case '"', '＂':
		m.role = facing(prev, nextRune(text, i+size, end), either)
	case '`', '\'', '‘', '’':
		if i+size < end && text[i+size] == byte(r) && (r == '`' || r == '\'') { // `` and '' are double marks
			m.end++
			m.role = facing(prev, nextRune(text, m.end, end), either)
			break
		}
		m.double = false
		m.role = facing(prev, nextRune(text, i+size, end), either)
		if r == '‘' || r == '`' {
			m.role = opens
		}
		if m.role == either || r == '’' && m.role == opens || m.role == opens && elided(text[i+size:end]) {
			return m, false // an apostrophe
		}
	default:
		return m, false
	}
	return m, true
}

func nextRune(text string, i, end int) rune {
	if i >= end {
		return ' '
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return r
}

// facing tells an opening mark (space before, none after) from a closing one,
// and falls back to what the shape of the mark says.
func facing(prev, next rune, shape role) role {
	left := unicode.IsSpace(prev) || prev == '(' || prev == '[' || prev == '—' || prev == '–' || prev == '-' || prev == '/'
	right := unicode.IsSpace(next) || !unicode.IsLetter(next) && !unicode.IsDigit(next) && !openish(next)
	switch {
	case left && !unicode.IsSpace(next):
		return opens
	case !left && right:
		return closes
	}
	return shape
}

// guillemet faces outwards, «so» or « so », unless a word touches its back, »so«.
func guillemet(r, prev, next rune) role {
	if r == '«' {
		if !unicode.IsSpace(prev) && !openish(prev) && !unicode.IsLetter(next) {
			return closes
		}
		return opens
	}
	if (unicode.IsSpace(prev) || openish(prev)) && unicode.IsLetter(next) {
		return opens
	}
	return closes
}

func openish(r rune) bool {
	switch r {
	case '$', '£', '€', '#', '@', '‘', '\'', '[', '(', '“':
		return true
	}
	return false
}

// elided reports that an opening single mark stands for left-out letters:
// '90s, 'em, 'tis.
func elided(after string) bool {
	if after == "" || after[0] >= '0' && after[0] <= '9' {
		return len(after) > 2 && after[2] == 's' || len(after) > 2 && after[1] >= '0' && after[1] <= '9' && (len(after) == 2 || !isDigit(after[2]))
	}
	for _, w := range []string{"em", "til", "tis", "twas", "cause", "n", "bout"} {
		if len(after) > len(w) && after[:len(w)] == w && !isLetter(after[len(w)]) {
			return true
		}
	}
	return false
}

func isDigit(b byte) bool  { return b >= '0' && b <= '9' }
func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= utf8.RuneSelf }

// pairDouble pairs the double marks of a paragraph. An opening mark inside an
// open quotation begins a nested one when enough closing marks follow to close
// both, or when it begins a pair of another shape; otherwise the quotation
// before it had lost its closing mark.
func pairDouble(out []marked, marks []mark, p model.Span) []marked {
	balance := 0 // closing less opening marks still to come
	for _, m := range marks {
		balance += weight(m)
	}
	start, depth, curly := -1, 0, false
	for i, m := range marks {
		if !m.double {
			continue
		}
		balance -= weight(m)
		opening := m.role == opens || m.role == either && depth == 0
		switch {
		case opening && depth == 0:
			start, depth, curly = m.start, 1, m.curly
		case opening && (balance > depth || depth == 1 && m.curly != curly && closesNext(marks[i+1:], m.curly)):
			depth++
		case opening:
			out = append(out, marked{span: model.Span{Start: start, End: m.start}, double: true})
			start, depth, curly = m.start, 1, m.curly
		case depth == 1:
			out = append(out, marked{span: model.Span{Start: start, End: m.end}, double: true, closed: true})
			depth = 0
		case depth > 1:
			depth--
		}
	}
	if depth > 0 {
		out = append(out, marked{span: model.Span{Start: start, End: p.End}, double: true})
	}
	return out
}

// closesNext reports that the next double mark closes and has the shape given:
// a pair of its own inside an open quotation of the other shape.
func closesNext(marks []mark, curly bool) bool {
	for _, m := range marks {
		if m.double {
			return m.role == closes && m.curly == curly
		}
	}
	return false
}

func weight(m mark) int {
	switch {
	case !m.double || m.role == either:
		return 0
	case m.role == opens:
		return -1
	}
	return 1
}

// pairSingle adds the stretches between single marks that lie outside the
// double ones of the same paragraph (out[from:]), and keeps the order.
func pairSingle(out []marked, from int, marks []mark, text string) []marked {
	var found []marked
	double := out[from:]
	for i := 0; i < len(marks); i++ {
		m := marks[i]
		for len(double) > 0 && double[0].span.End <= m.start {
			double = double[1:]
		}
		if m.double || m.role != opens || len(double) > 0 && double[0].span.Start <= m.start {
			continue
		}
		if j := closingSingle(marks, i, text); j > i {
			found = append(found, marked{span: model.Span{Start: m.start, End: marks[j].end}, closed: true})
			i = j
		}
	}
	return merge(out, from, found)
}

// closingSingle finds the mark that closes the single mark i: the first that is
// no plural possessive ("leaders' meeting"), else the last of those; 0 for none.
func closingSingle(marks []mark, i int, text string) int {
	best := 0
	for j := i + 1; j < len(marks); j++ {
		m := marks[j]
		if m.double {
			continue // a quotation inside single marks
		}
		if m.role == opens {
			break
		}
		best = j
		if !(text[m.start-1]|0x20 == 's' && m.end+1 < len(text) && text[m.end] == ' ' && isLetter(text[m.end+1])) {
			break
		}
	}
	return best
}

// merge puts found into out[from:] by start, dropping doubles that a single
// stretch encloses.
func merge(out []marked, from int, found []marked) []marked {
	if len(found) == 0 {
		return out
	}
	double := append([]marked(nil), out[from:]...)
	out = out[:from]
	for len(double) > 0 || len(found) > 0 {
		switch {
		case len(found) == 0 || len(double) > 0 && double[0].span.Start < found[0].span.Start:
			out, double = append(out, double[0]), double[1:]
		case len(double) > 0 && double[0].span.Start < found[0].span.End:
			if double[0].span.End > found[0].span.End { // crossing: the double marks win
				found = found[1:]
				continue
			}
			double = double[1:]
		default:
			out, found = append(out, found[0]), found[1:]
		}
	}
	return out
}
