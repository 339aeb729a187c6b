package pane

import (
	"strconv"

	"brief/model"
	"brief/tui/page"
)

// longestLine is the most cells a line of text has: more is hard to read.
const longestLine = 76

// sheet is the text on the cells of the pane: a page, the rows of it that show,
// and the margin before them.
type sheet struct {
	width, height int
	page          *page.Page
	margin        margin
	top           page.Place // the first row that shows
}

// margin is what stands before the words of a row: cells left over by a text
// narrower than the pane, the sign of the sentence read, the paragraph's number.
type margin struct {
	left, sign, number int
}

func (m margin) width() int { return m.left + m.sign + m.number }

// marginOf is the margin in a pane of the given width, and the cells left for
// words. A narrow pane does without numbers first, then without the sign.
func marginOf(width, paragraphs int) (m margin, words int) {
	digits := max(len(strconv.Itoa(paragraphs)), 2)
	after := 0
	switch {
	case width >= digits+24:
		m.sign, m.number, after = 1, digits+1, 1
	case width >= 8:
		m.sign, m.number = 1, 1
	}
	words = min(max(width-m.width()-after, 1), longestLine)
	m.left = max(width-m.width()-words, 0) / 2
	if words < longestLine {
		m.left = 0
	}
	return m, words
}

// layOut makes the page anew; nothing is wrapped before it is shown.
func (s *sheet) layOut(p prose) {
	s.page, s.top = nil, page.Place{}
	if p.empty() || s.width < 1 || s.height < 1 {
		return
	}
	var cells int
	s.margin, cells = marginOf(s.width, len(p.doc.Paragraphs))
	s.page = page.New(p.doc.Text, p.doc.Paragraphs, cells)
}

// rows are the rows that show.
func (s *sheet) rows() []page.Row {
	if s.page == nil {
		return nil
	}
	return s.page.Rows(s.top, s.height)
}

// offset is the first byte that shows.
func (s *sheet) offset() int {
	if s.page == nil {
		return 0
	}
	return s.page.OffsetAt(s.top, 0)
}

// extent is how far below the first row that shows the first and the last row of
// a span stand, negative above. Twice the screen's height is as far as it counts.
func (s *sheet) extent(x model.Span) (first, last int) {
	far := 2*s.height + 2
	return s.page.Below(s.top, x.Start, far), s.page.Below(s.top, lastByte(x), far)
}

// rowsOf is how many rows a span takes, or one more than the screen has.
func (s *sheet) rowsOf(x model.Span) int {
	from, _ := s.page.At(x.Start)
	return s.page.Below(from, lastByte(x), s.height) + 1
}

func lastByte(x model.Span) int { return max(x.End-1, x.Start) }

// sees reports whether some of a span shows.
func (s *sheet) sees(x model.Span) bool {
	if s.page == nil || x.IsZero() {
		return false
	}
	first, last := s.extent(x)
	return first < s.height && last >= 0
}

// scroll moves the view by rows as far as the text goes, and says how far it went.
func (s *sheet) scroll(by int) int {
	before := s.top
	s.top = s.page.Move(s.top, by)
	s.settle()
	return s.page.Distance(before, s.top, max(by, -by)+s.height)
}

// settle leaves no empty rows below the text while there are rows above.
func (s *sheet) settle() {
	if len(s.rows()) < s.height {
		s.top = s.page.Move(s.page.Last(), 1-s.height)
	}
}

// put scrolls a byte to a row of the screen, as near as the text goes.
func (s *sheet) put(offset, row int) {
	if s.page == nil {
		return
	}
	at, _ := s.page.At(offset)
	s.top = s.page.Move(at, -row)
	s.settle()
}

// bring scrolls a span into sight with what stands around it, unless all of it
// is in sight. It goes a third down the screen, higher if it is long.
func (s *sheet) bring(x model.Span) {
	if s.page == nil || x.IsZero() {
		return
	}
	first, last := s.extent(x)
	near := s.context()
	if first >= near && last < s.height-near || first >= 0 && last < s.height && s.scrolledOut(first, last, near) {
		return
	}
	s.put(x.Start, max(min(s.height/3, s.height-s.rowsOf(x)), 0))
}

// context is the rows kept between what is read and the edge of the screen.
func (s *sheet) context() int { return min(2, (s.height-1)/4) }

// scrolledOut reports whether the page cannot scroll to give a span more context.
func (s *sheet) scrolledOut(first, last, near int) bool {
	atTop := s.page.Distance(page.Place{}, s.top, 1) == 0
	atEnd := len(s.page.Rows(s.top, s.height+1)) <= s.height
	return (first >= near || atTop) && (last < s.height-near || atEnd)
}

// wordsNear is the first byte on a row of the screen, of a row above where that
// one is blank, or else below.
func (s *sheet) wordsNear(row int) int {
	at, found := 0, false
	for i, r := range s.rows() {
		if !r.Span.IsZero() && (i <= row || !found) {
			at, found = r.Span.Start, true
		}
	}
	return at
}

// keep scrolls as little as brings all of a span into sight; of one that is
// taller than the screen the end that was nearer.
func (s *sheet) keep(x model.Span, down bool) {
	if s.page == nil {
		return
	}
	first, last := s.extent(x)
	rows := s.rowsOf(x)
	near := max(min(s.context(), s.height-rows), 0)
	switch tall := rows > s.height; {
	case tall && down:
		s.put(x.Start, 0)
	case tall:
		s.put(lastByte(x), s.height-1)
	case first < near:
		s.put(x.Start, near)
	case last >= s.height-near:
		s.put(lastByte(x), s.height-1-near)
	}
}
