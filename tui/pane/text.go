package pane

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/page"
	"brief/tui/style"
)

// Text is the pane of the article's own words. A sentence of it is being read:
// the cursor. What is selected, followed and searched for elsewhere is marked.
//
// Selecting an item elsewhere only moves the view; the cursor stays where the
// reader was. It follows when the text gets the focus while the cursor is out of
// sight, so that what is seen is what the keys work on.
type Text struct {
	keys   textKeys
	styles style.Styles
	pens   pens

	prose   prose
	cursor  int   // index into prose.sentences
	stop    int   // index into prose.stops, model.None while the sentence has the keys
	sheet   sheet // where all of it stands on the screen
	tracks  [marking + 1]track
	begun   []trackID // of those that are walked, the last begun last
	finding finding
	peeked  model.Span // what the view was moved to without the cursor
}

// finding is the search.
type finding struct {
	query  string
	before page.Place // where the view was before the query was begun
}

// textKeys are the keys of the text.
type textKeys struct {
	moves
	next, previous key.Binding // items
}

// NewText is the pane before its first briefing.
func NewText() *Text {
	k := textKeys{
		moves:    newMoves(),
		next:     bind("]", "next name, time or quote", "]"),
		previous: bind("[", "previous name, time or quote", "["),
	}
	k.down.SetHelp("j ↓", "next sentence")
	k.up.SetHelp("k ↑", "previous sentence")
	return &Text{keys: k, stop: model.None, pens: newPens(style.Styles{})}
}

// Title tells the paragraph, and where among the hits or mentions the reader is.
func (t *Text) Title() (name, count string) {
	name = "Text"
	if t.prose.empty() {
		return name, ""
	}
	if a := t.tracks[following].actor; t.walks(following) {
		name += " · " + shortName(t.prose.briefing, a)
	}
	if n := len(t.prose.doc.Paragraphs); n > 0 {
		count = fmt.Sprintf("¶%d/%d", t.prose.paragraph(t.shown())+1, n)
	}
	if walked := t.counter(); walked != "" {
		if count != "" {
			count += " · "
		}
		count += walked
	}
	return name, count
}

// SetBriefing shows the first of the briefing's documents, from its beginning
// unless its text is the one that is on screen already.
func (t *Text) SetBriefing(b *model.Briefing) {
	before := t.prose
	t.prose = newProse(b)
	t.stop, t.tracks, t.begun, t.finding, t.peeked = model.None, [marking + 1]track{}, nil, finding{}, model.Span{}
	if before.text() == t.prose.text() && len(before.sentences.all) == len(t.prose.sentences.all) {
		t.layOut()
		return
	}
	t.cursor = 0
	t.sheet.layOut(t.prose)
}

// SetSize lays the text out anew with the same sentence at the same height.
func (t *Text) SetSize(width, height int) {
	if width == t.sheet.width && height == t.sheet.height {
		return
	}
	before := t.sheet
	t.sheet.width, t.sheet.height = width, height
	t.restore(before)
}

// layOut lays the text out again where it stands.
func (t *Text) layOut() { t.restore(t.sheet) }

// restore lays the text out around what was on screen before: the sentence read
// if it was in sight, else the first row.
func (t *Text) restore(before sheet) {
	if before.page == nil {
		t.sheet.layOut(t.prose)
		t.sheet.bring(t.sentence())
		return
	}
	at, row := before.offset(), 0
	if span := t.sentence(); before.sees(span) {
		at = span.Start
		row, _ = before.extent(span)
	}
	t.sheet.layOut(t.prose)
	t.sheet.put(at, min(row, max(t.sheet.height-1, 0)))
}

// Update takes the keys of the text and what is selected, followed, searched and
// gone to. Whatever moves the cursor answers with Select.
func (t *Text) Update(m tea.Msg) (Action, tea.Cmd) {
	switch m := m.(type) {
	case Styled:
		t.styles, t.pens = m.Styles, newPens(m.Styles)
		return nil, nil
	}
	if t.prose.empty() {
		return nil, nil
	}
	switch m := m.(type) {
	case Selected:
		t.selected(m)
	case Followed:
		t.follow(m.Actor)
	case Searched:
		t.search(m.Query)
	case Focused:
		return t.focus(), nil
	case GoTo:
		return t.goTo(m.Ref), nil
	case Show:
		return t.goTo(model.Ref{Span: t.prose.sentences.nth(m.Index)}), nil
	case Step:
		return t.walk(m.By), nil
	case Clicked:
		return t.click(m.X, m.Y), nil
	case tea.KeyPressMsg:
		return t.press(m), nil
	}
	return nil, nil
}

func (t *Text) press(k tea.KeyPressMsg) Action {
	if key.Matches(k, t.keys.enter) {
		return t.enter()
	}
	by, scrolls := t.keys.step(k, t.sheet.height, t.prose.rowsAtMost())
	switch {
	case key.Matches(k, t.keys.next):
		return t.stepStop(1)
	case key.Matches(k, t.keys.previous):
		return t.stepStop(-1)
	case key.Matches(k, t.keys.down):
		t.down()
	case key.Matches(k, t.keys.up):
		t.up()
	case scrolls:
		t.scroll(by)
	default:
		return nil
	}
	t.readOn()
	return t.choice()
}

// Keys are the keys that do something now.
func (t *Text) Keys() []key.Binding {
	if t.prose.empty() {
		return nil
	}
	enter := t.keys.enter
	enter.SetHelp("↵", "back to the item")
	if t.stop != model.None {
		enter.SetHelp("↵", "show in the list")
	}
	out := []key.Binding{enter}
	if len(t.prose.stops) > 0 {
		out = append(out, t.keys.next, t.keys.previous)
	}
	return append(out, t.keys.all()[1:]...)
}

// Walked is at which search hit or mention of the followed actor the reader is, of
// how many; at is 0 somewhere between them, and both are where none are walked.
func (t *Text) Walked() (at, of int) {
	if t.track() == marking {
		return 0, 0
	}
	k := t.tracks[t.track()]
	return k.at + 1, len(k.all)
}

// sentence is the one that is read.
func (t *Text) sentence() model.Span { return t.prose.sentences.nth(t.cursor) }

// choice tells the others what is read: the item that [ or ] stopped at, else
// the sentence.
func (t *Text) choice() Action {
	s := Selected{Item: Item{TextID, t.cursor}}
	if t.stop == model.None {
		s.Refs, s.Actors = []model.Ref{{Span: t.sentence()}}, t.prose.actors(t.sentence())
		return Select{s}
	}
	at := t.prose.stops[t.stop]
	s.Actors = t.prose.actorsOf(at)
	for _, x := range t.prose.places(at) {
		s.Refs = append(s.Refs, model.Ref{Span: x})
	}
	return Select{s}
}
