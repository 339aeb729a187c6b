package pane

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// Timeline lists what happened when, drawn as a rail: ● happened, ○ is still to
// come, × did not happen, ┄ the article was published, ~ at a time not known.
type Timeline struct {
	roll
	open      bool // undated events are listed too
	undated   key.Binding
	published int // the row above which "published" stands, len(rows) for below the last
	labels    int // cells of the date column
}

// NewTimeline is the pane without undated events.
func NewTimeline() *Timeline {
	t := &Timeline{undated: bind(".", "undated events", ".")}
	t.roll = newRoll(TimelineID, t)
	return t
}

// Title counts the dated entries and the open ones.
func (t *Timeline) Title() (name, count string) {
	if t.briefing == nil {
		return "Timeline", ""
	}
	dated, open := 0, 0
	for _, i := range t.rows {
		if t.briefing.Timeline[i].Resolved() {
			dated++
		} else {
			open++
		}
	}
	count = fmt.Sprintf("%d dated", dated)
	if open > 0 {
		count += fmt.Sprintf(" · %d open", open)
	}
	if t.followed != model.None {
		return "Timeline · " + shortName(t.briefing, t.followed), fmt.Sprintf("%s, of %d", count, t.listed())
	}
	return "Timeline", count
}

// SetBriefing lists dated events only, again.
func (t *Timeline) SetBriefing(b *model.Briefing) {
	t.open = false
	t.roll.SetBriefing(b)
}

// Update takes the key for undated events.
func (t *Timeline) Update(m tea.Msg) (Action, tea.Cmd) {
	switch m := m.(type) {
	case tea.KeyPressMsg:
		if key.Matches(m, t.undated) && t.briefing != nil {
			t.open = !t.open
			t.relist()
			return t.answer(), nil
		}
	case Show:
		if m.Index < len(t.briefing.Timeline) && t.briefing.Timeline[m.Index].Time == model.None && !t.open {
			t.open = true
			t.relist()
		}
	}
	return t.roll.Update(m)
}

// answer says what the key did where the list cannot show it.
func (t *Timeline) answer() Action {
	if !t.open {
		return t.choice()
	}
	for _, i := range t.rows {
		if t.briefing.Timeline[i].Time == model.None {
			return t.choice()
		}
	}
	return Note{"There are no undated events."}
}

// Keys adds the undated events to the moving keys.
func (t *Timeline) Keys() []key.Binding {
	if t.briefing == nil || len(t.briefing.Timeline) == 0 {
		return nil
	}
	return append(t.roll.Keys(), t.undated)
}

func (t *Timeline) shown() []int {
	var in []int
	for i := range t.briefing.Timeline {
		if t.lists(i) && t.keeps(i) {
			in = append(in, i)
		}
	}
	return in
}

// lists reports whether an entry is listed while nobody is followed.
func (t *Timeline) lists(i int) bool { return t.open || t.briefing.Timeline[i].Time != model.None }

// listed is how many are.
func (t *Timeline) listed() int {
	n := 0
	for i := range t.briefing.Timeline {
		if t.lists(i) {
			n++
		}
	}
	return n
}

// fit finds the width of the dates and where publication stands among them.
func (t *Timeline) fit() {
	t.labels, t.published = 10, -1
	day := t.day()
	for row, i := range t.rows {
		e := &t.briefing.Timeline[i]
		if e.Resolved() && row < 500 {
			label, _ := t.label(e)
			t.labels = max(t.labels, cells(label))
		}
		if p, ok := model.PeriodOf(e.Value); ok && !day.IsZero() && !p.First.Time().After(day.Time()) {
			t.published = row + 1
		} else if t.published < 0 && !day.IsZero() {
			t.published = row
		}
	}
	t.labels = min(t.labels, max(t.width/4, 15))
}

// day is the publication date, known when it is the same for all documents.
func (t *Timeline) day() model.Date {
	var day model.Date
	for n, d := range t.briefing.Documents {
		if n > 0 && d.Published != day {
			return model.Date{}
		}
		day = d.Published
	}
	return day
}

func (t *Timeline) places(i int) []model.Ref {
	e := &t.briefing.Timeline[i]
	at := []model.Ref{e.Ref}
	for _, s := range t.times(e) {
		if !e.Span.Contains(s) {
			at = append(at, model.Ref{Document: e.Document, Span: s})
		}
	}
	return at
}

// times are the time expressions of an entry.
func (t *Timeline) times(e *model.Entry) []model.Span {
	var out []model.Span
	times := t.briefing.Documents[e.Document].Times
	for _, n := range []int{e.Time, e.EndTime} {
		if n >= 0 && n < len(times) {
			out = append(out, times[n].Span)
		}
	}
	return out
}

func (t *Timeline) actors(i int) []int { return t.briefing.Timeline[i].Actors }

func (t *Timeline) involves(i, actor int) bool {
	e := &t.briefing.Timeline[i]
	for _, a := range e.Actors {
		if a == actor {
			return true
		}
	}
	return false
}

func (t *Timeline) empty() string {
	switch {
	case t.followed != model.None && len(t.briefing.Timeline) > 0:
		return fmt.Sprintf("No dated event has to do with %s. esc ends following.", shortName(t.briefing, t.followed))
	case len(t.briefing.Timeline) > 0:
		return "No dated events; . shows the undated ones."
	case t.day().IsZero():
		return "No dates; D sets the publication date."
	}
	return "No dates are named here."
}

// rail is the sign of an entry.
func (t *Timeline) rail(e *model.Entry) string {
	switch {
	case e.Time == model.None:
		return "·"
	case e.Status == model.Negated:
		return "×"
	case !e.Resolved():
		return "~"
	case e.Status == model.Planned:
		return "○"
	}
	day := t.day()
	if p, ok := model.PeriodOf(e.Value); ok && !day.IsZero() && p.First.Time().After(day.Time()) {
		return "○"
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
	head := t.head(e, b)
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
func (t *Timeline) head(e *model.Entry, b brush) []piece {
	label, known := t.label(e)
	ink, doubt := b.styles.Date, " "
	if !known {
		ink = b.styles.Dim
	}
	if !e.Sure && known {
		doubt = "~"
	}
	rail, railInk := t.rail(e), b.styles.FrameFocused
	if rail == "~" {
		railInk = b.styles.Unsure
	}
	column := t.labels
	if !known { // the text's words may take more room than a date
		column = min(max(cells(label), column), max(b.width/3, column))
	}
	head := []piece{{rail + " ", railInk}, {pad(label, column), ink}, {doubt + " ", b.styles.Unsure}}
	if b.width < 90 {
		return head
	}
	said := ""
	if known {
		said = `"` + t.timeWords(e) + `"`
	}
	return append(head, piece{pad(said, max(22+t.labels-column, 0)) + " ", b.styles.Dim})
}

// publication is the line of the day the article was published.
func (t *Timeline) publication(b brush) string {
	b.mood = plain
	label := dateLabel(t.day().String(), "", t.day().Year)
	return b.line(false, []piece{{"┄ " + pad(label, t.labels) + "  published", b.styles.Dim}}, nil)
}
