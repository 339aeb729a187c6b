package pane

import (
	"strings"

	"brief/model"
)

// rail is the sign of an entry.
func (t *Timeline) rail(item int) string {
	e := &t.briefing.Timeline[item]
	switch {
	case e.Time == model.None:
		return "·"
	case e.Status == model.Negated:
		return "×"
	case !e.Resolved():
		return "~"
	case e.Status == model.Planned || t.later[item]:
		return "○"
	case e.Status == model.Reported:
		return "◇"
	}
	return "●"
}

// label is the date of an entry, or the text's words for a time not known.
func (t *Timeline) label(e *model.Entry) (string, bool) {
	if l := dateLabel(e.Value, e.EndValue, t.day().Year); l != "" {
		return l, true
	}
	if w := t.timeWords(e); w != "" {
		return `"` + w + `"`, false
	}
	return "", false
}

// timeWords are the text's own words for the time, from the first expression
// to the end of the last.
func (t *Timeline) timeWords(e *model.Entry) string {
	times := t.times(e)
	if len(times) == 0 {
		return ""
	}
	all := times[0]
	if last := times[len(times)-1]; last.Start >= all.Start && last.Start-all.End < 40 {
		all.End = max(all.End, last.End)
	}
	return words(t.briefing, model.Ref{Document: e.Document, Span: all})
}

// draw is "● Fri 29 Aug  words of the event … ¶2".
func (t *Timeline) draw(row int, b brush, fold int) []string {
	e := &t.briefing.Timeline[t.rows[row]]
	head := t.head(t.rows[row], b)
	indent := []piece{{"│", b.styles.Frame}, {strings.Repeat(" ", widthOf(head)-1), b.styles.Text}}
	var dates []tint
	for _, s := range t.times(e) {
		dates = append(dates, tint{s, b.styles.Date})
	}
	text := collapse(t.briefing.Documents[e.Document].Text, e.Span, dates...)
	out := b.block(head, indent, text, paragraph(t.briefing, e.Document, e.Sentence), fold)
	switch {
	case row == t.published:
		return append([]string{t.publication(b)}, out...)
	case row == len(t.rows)-1 && t.published == len(t.rows):
		return append(out, t.publication(b))
	}
	return out
}

// head is the rail, the date and, with room, the text's words for it.
func (t *Timeline) head(item int, b brush) []piece {
	e := &t.briefing.Timeline[item]
	label, known := t.label(e)
	ink, doubt := b.styles.Date, " "
	if !known {
		ink = b.styles.Dim
	}
	if !e.Sure && known {
		doubt = "~"
	}
	rail, railInk := t.rail(item), b.styles.FrameFocused
	if rail == "~" {
		railInk = b.styles.Unsure
	}
	column := t.labels
	if !known { // the text's words may take more room than a date
		column = t.spoken
	}
	head := []piece{{rail + " ", railInk}, {pad(label, column), ink}, {doubt + " ", b.styles.Unsure}}
	if b.width < 90 {
		return head
	}
	said := ""
	if w := t.timeWords(e); known && w != label {
		said = `"` + w + `"`
	}
	return append(head, piece{pad(said, max(22+t.labels-column, 0)) + " ", b.styles.Dim})
}

// publication is the line of the day the article was published.
func (t *Timeline) publication(b brush) string {
	b.mood = plain
	label := dateLabel(t.day().String(), "", t.day().Year)
	return b.line(false, []piece{{"┄ " + pad(label, t.labels) + "  published", b.styles.Dim}}, nil)
}
