package pane

import (
	"strconv"
	"strings"

	"brief/model"
	"brief/tui/page"
	"brief/tui/style"
)

// The pens of the text, each painted over those before it.
const (
	penNone    = iota
	penDim     // sentences that do not name the followed actor
	penHeading // the article's title
	penCursor
	penPerson // accents within the sentence that is read
	penOrganization
	penPlace
	penDate
	penMention
	penPassage
	penMark
	penHit
	penNow
	penStop
	penStopPassage
	penCount
)

// pens are the pens in the styles of a theme.
type pens [penCount]page.Pen

func newPens(s style.Styles) pens {
	return pens{
		penDim:          page.NewPen(s.Dim),
		penHeading:      page.NewPen(s.Heading),
		penCursor:       page.NewPen(s.Cursor),
		penPerson:       page.NewPen(s.Person.Inherit(s.Cursor)),
		penOrganization: page.NewPen(s.Organization.Inherit(s.Cursor)),
		penPlace:        page.NewPen(s.Place.Inherit(s.Cursor)),
		penDate:         page.NewPen(s.Date.Inherit(s.Cursor)),
		penMention:      page.NewPen(s.MarkOther),
		penPassage:      page.NewPen(s.Passage),
		penMark:         page.NewPen(s.Mark),
		penHit:          page.NewPen(s.SearchHit),
		penNow:          page.NewPen(s.SearchNow),
		penStop:         page.NewPen(s.Stop),
		penStopPassage:  page.NewPen(s.Passage),
	}
}

func penOfKind(k model.Kind) int {
	switch k {
	case model.Organization:
		return penOrganization
	case model.Place:
		return penPlace
	}
	return penPerson
}

// passage is the bytes from which on marked words are painted as a passage: a
// line of reversed words is a shout.
const passage = 48

func loudOrLong(x model.Span, loud, long int) int {
	if x.Len() >= passage {
		return long
	}
	return loud
}

// View is the rows on screen, the sentence that is read with its sign while the
// pane has the focus.
func (t *Text) View(focused bool) string {
	out := make([]string, 0, max(t.sheet.height, 0))
	rows := t.sheet.rows()
	var marks []page.Mark
	if seen := spanOf(rows); !seen.IsZero() {
		marks = t.marks(seen, focused)
	}
	for _, r := range rows {
		out = append(out, t.marginOf(r, focused)+t.sheet.page.Paint(r, marks, t.pens[:]))
	}
	if t.prose.empty() {
		out = append(out, t.nothing()...)
	}
	for len(out) < t.sheet.height {
		out = append(out, "")
	}
	return strings.Join(out[:max(t.sheet.height, 0)], "\n")
}

// nothing says why there is no text.
func (t *Text) nothing() (lines []string) {
	if t.sheet.width < 3 {
		return nil
	}
	p := page.New("There is no text here.", nil, t.sheet.width-2)
	for _, r := range p.Rows(page.Place{}, t.sheet.height) {
		lines = append(lines, " "+t.styles.Empty.Render(p.Paint(r, nil, nil)))
	}
	return lines
}

// spanOf is the bytes that rows show.
func spanOf(rows []page.Row) (seen model.Span) {
	for _, r := range rows {
		if r.Span.IsZero() {
			continue
		}
		if seen.IsZero() {
			seen.Start = r.Span.Start
		}
		seen.End = r.Span.End
	}
	return seen
}

// marginOf is what stands before the words of a row.
func (t *Text) marginOf(r page.Row, focused bool) string {
	m := t.sheet.margin
	var out strings.Builder
	out.WriteString(strings.Repeat(" ", m.left))
	if m.sign > 0 {
		out.WriteString(t.sign(r, focused))
	}
	switch {
	case m.number <= 1:
		out.WriteString(strings.Repeat(" ", m.number))
	case r.Paragraph == 0:
		out.WriteString(strings.Repeat(" ", m.number))
	default:
		n := strconv.Itoa(r.Paragraph)
		out.WriteString(strings.Repeat(" ", max(m.number-1-len(n), 0)) + t.styles.Dim.Render(n) + " ")
	}
	return out.String()
}

// sign is ">" on the row where the sentence read begins, a line beside its others.
func (t *Text) sign(r page.Row, focused bool) string {
	read := t.sentence()
	switch {
	case !focused || r.Span.IsZero() || !read.Overlaps(r.Span):
		return " "
	case read.Start >= r.Span.Start:
		return t.styles.Pointer.Render(">")
	}
	return t.styles.Pointer.Render("│")
}

// marks are what is painted on the words that show.
func (t *Text) marks(seen model.Span, focused bool) []page.Mark {
	var out []page.Mark
	add := func(pen int, at ...model.Span) {
		for _, x := range at {
			out = append(out, page.Mark{Span: x, Pen: pen})
		}
	}
	if t.walks(following) {
		for _, x := range t.prose.sentences.over(seen) {
			if len(t.tracks[following].over(x)) == 0 {
				add(penDim, x)
			}
		}
	}
	add(penHeading, t.prose.doc.TitleSpan)
	if focused {
		add(penCursor, t.sentence())
		from, to := t.prose.stopsIn(t.sentence())
		for _, s := range t.prose.stops[from:to] {
			add(t.prose.accent(s), s.Span)
		}
	}
	add(penMention, t.tracks[following].over(seen)...)
	for _, x := range t.tracks[marking].over(seen) {
		add(loudOrLong(x, penMark, penPassage), x)
	}
	add(penHit, t.tracks[searching].over(seen)...)
	if k := t.tracks[t.track()]; t.track() != marking {
		add(penNow, k.nth(k.at))
	}
	if t.stop != model.None && focused {
		for _, x := range t.prose.places(t.prose.stops[t.stop]) {
			add(loudOrLong(x, penStop, penStopPassage), x)
		}
	}
	return out
}
