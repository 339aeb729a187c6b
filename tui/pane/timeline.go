package pane

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// Timeline lists what happened when, drawn as a rail: ● happened, ◇ is said to have,
// ○ is still to come, × did not happen, · undated, ┄ the article was published,
// ~ at a time not known.
type Timeline struct {
	roll
	open      bool // undated events are listed too
	undated   key.Binding
	later     []bool // of the briefing's entries, those that begin after publication
	published int    // the row above which "published" stands, len(rows) for below the last
	labels    int    // cells of the date column
	spoken    int    // cells of it where the text's words stand for a date
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
	t.later = laterThan(b)
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
	t.labels, t.spoken, t.published = 10, 0, -1
	for row, i := range t.rows {
		e := &t.briefing.Timeline[i]
		if row < 80 { // enough to tell
			label, known := t.label(e)
			if known {
				t.labels = max(t.labels, cells(label))
			} else {
				t.spoken = max(t.spoken, cells(label))
			}
		}
		if e.Resolved() && !t.later[i] {
			t.published = row + 1
		} else if t.published < 0 {
			t.published = row
		}
	}
	if t.day().IsZero() {
		t.published = -1
	}
	t.labels = min(t.labels, max(t.width/4, 15))
	t.spoken = max(min(t.spoken, t.width/3), t.labels)
}

// day is when the article was published, if that is known.
func (t *Timeline) day() model.Date { return publicationOf(t.briefing) }

// publicationOf is the publication date, known when it is the same for all documents.
func publicationOf(b *model.Briefing) model.Date {
	var day model.Date
	for n, d := range b.Documents {
		if n > 0 && d.Published != day {
			return model.Date{}
		}
		day = d.Published
	}
	return day
}

// laterThan tells of each entry whether it begins after publication; of none
// where that is not known.
func laterThan(b *model.Briefing) []bool {
	later := make([]bool, len(b.Timeline))
	day := publicationOf(b)
	if day.IsZero() {
		return later
	}
	for i := range b.Timeline {
		p, ok := model.PeriodOf(b.Timeline[i].Value)
		later[i] = ok && p.First.Time().After(day.Time())
	}
	return later
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

// words are the clause and its date.
func (t *Timeline) words(i int) string {
	e := &t.briefing.Timeline[i]
	label, _ := t.label(e)
	return label + " " + words(t.briefing, e.Ref)
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
