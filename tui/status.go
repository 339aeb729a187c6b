package tui

import (
	"fmt"
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"brief/model"
	"brief/tui/pane"
	"brief/tui/style"
)

// toast is a short word to the reader; it goes with the next key, or by itself.
type toast struct {
	id      int
	text    string
	warning bool
}

type faded struct{ id int }

// toastTime is how long a toast stands when no key is pressed.
const toastTime = 6 * time.Second

func (a *App) note(text string) tea.Cmd { return a.say(text, false) }
func (a *App) warn(text string) tea.Cmd { return a.say(text, true) }

func (a *App) say(text string, warning bool) tea.Cmd {
	id := a.toast.id + 1
	a.toast = toast{id, pane.OneLine(text), warning}
	return a.after(toastTime, func(time.Time) tea.Msg { return faded{id} })
}

// hush ends the toast. The count goes on, or an older toast's end would be taken
// for that of the next.
func (a *App) hush() { a.toast = toast{id: a.toast.id} }

func (a *App) nextTheme() tea.Cmd {
	a.look.theme, a.look.chosen = a.look.styles.Theme.Next(), true
	a.restyle()
	if a.look.styles.Theme != a.look.theme {
		return a.note("This terminal shows no colours: the theme is " + a.look.styles.Theme.String() + ".")
	}
	return a.note("Theme: " + a.look.theme.String())
}

func (a *App) toggleMouse() tea.Cmd {
	a.look.mouse = !a.look.mouse
	if a.look.mouse {
		return a.note("Mouse on: click selects, the wheel scrolls. M turns it off.")
	}
	return a.note("Mouse off: the terminal selects text again.")
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	if word == "match" {
		return fmt.Sprintf("%d matches", n)
	}
	return fmt.Sprintf("%d %ss", n, word)
}

func positionOf(at, of int) string { return fmt.Sprintf("%d/%d", at, of) }

// titleLine is the top line: the article, and what is known of it at the right.
func (a *App) titleLine() string {
	st, width := a.look.styles, a.shape.width
	left := st.BarTitle.Render(" brief ")
	if a.several() {
		left += st.BarDim.Render(" " + positionOf(max(a.desk.at, 0)+1, len(a.desk.titles)) + " ")
	}
	right := ""
	if b := a.desk.briefing; b != nil {
		right = a.about(b)
	}
	room := width - ansi.StringWidth(left) - ansi.StringWidth(right) - 4
	if room < 16 {
		right, room = "", width-ansi.StringWidth(left)-2
	}
	title := ""
	if at := max(a.desk.at, 0); at < len(a.desk.titles) {
		title = style.Fit(a.desk.titles[at], max(room, 0))
		title = strings.TrimRight(title, " ")
	}
	gap := max(width-ansi.StringWidth(left)-1-ansi.StringWidth(title)-ansi.StringWidth(right)-1, 0)
	return style.Fit(left+st.Bar.Render(" "+title+strings.Repeat(" ", gap))+st.BarDim.Render(right+" "), width)
}

// about is the facts at the right of the title.
func (a *App) about(b *model.Briefing) string {
	d := b.Documents[0]
	published := "date unknown"
	if !d.Published.IsZero() {
		published = "published " + d.Published.Time().Format("2 Jan 2006")
	}
	return fmt.Sprintf("%s · %s", published, plural(a.desk.words, "word"))
}

// statusLine is the bottom line: a question, a toast, or where the reader is
// and the keys that help there.
func (a *App) statusLine() string {
	st, width := a.look.styles, a.shape.width
	if p, ok := a.modal.(*prompt); ok {
		return style.Fit(a.promptLine(p), width)
	}
	var left string
	switch {
	case a.toast.text != "":
		ink := st.Note
		if a.toast.warning {
			ink = st.Warning
		}
		return style.Fit(" "+ink.Render(style.Fit(a.toast.text, max(width-1, 0))), width)
	case a.desk.busy != "":
		left = " " + st.Note.Render(a.desk.busy+" "+strings.Repeat(".", a.desk.ticks%4))
	default:
		left = a.whereabouts()
	}
	return a.withHints(left)
}

// whereabouts is the pane, the position in it and what is selected.
func (a *App) whereabouts() string {
	st := a.look.styles
	name, _ := a.panes[a.shape.focus].Title()
	out := " " + st.Title.Render(name)
	if p, ok := a.panes[a.shape.focus].(positioned); ok {
		if at, of := p.Position(); of > 0 {
			out += " " + st.Status.Render(positionOf(at, of))
		}
	}
	if a.reading.query != "" {
		out += "  " + st.Key.Render("/") + st.Prompt.Render(cutTo(a.reading.query, 24)) + " " + st.Status.Render(a.hits())
	}
	if a.reading.filter != "" {
		out += "  " + st.Key.Render("&") + " " + st.Prompt.Render(cutTo(pane.OneLine(a.reading.filter), 24))
	}
	if label := a.label(); label != "" && a.shape.width >= 60 {
		out += "  " + st.Note.Render(cutTo(label, a.shape.width/4))
	}
	return out
}

// label is the selected item in a few words: an actor's name, the text's own
// words for a date, how something is said.
func (a *App) label() string {
	s, b := a.reading.selected, a.desk.briefing
	if b == nil || s.Item.Pane != a.shape.focus || len(s.Refs) == 0 {
		return ""
	}
	switch s.Item.Pane {
	case pane.ActorsID:
		return a.name(s.Item.Index)
	case pane.TimelineID:
		e := &b.Timeline[s.Item.Index]
		if w := timeWords(b.Documents[e.Document], e); w != "" {
			return "“" + w + "” " + string(e.Status)
		}
		return string(e.Status)
	case pane.QuotesID:
		q := &b.Quotes[s.Item.Index]
		if cue := pane.OneLine(b.Documents[q.Document].Slice(q.Cue)); cue != "" {
			return q.Kind.String() + ", “" + cue + "”"
		}
		return q.Kind.String()
	}
	return ""
}

// timeWords are the text's own words for the time of an entry, of a range from
// its beginning to its end where these stand together.
func timeWords(d *model.Document, e *model.Entry) string {
	if e.Time < 0 || e.Time >= len(d.Times) {
		return ""
	}
	words := d.Times[e.Time].Span
	if e.EndTime >= 0 && e.EndTime < len(d.Times) {
		if end := d.Times[e.EndTime].Span; end.Start >= words.End && end.Start-words.End < 40 {
			words.End = end.End
		}
	}
	return pane.OneLine(d.Slice(words))
}

func cutTo(s string, width int) string { return ansi.Truncate(s, width, "…") }

// withHints fills a line up with the keys that there is room for; help is always last.
func (a *App) withHints(left string) string {
	st, width := a.look.styles, a.shape.width
	help := a.hint("?", "help")
	if a.modal != nil {
		help = ""
	}
	left = ansi.Truncate(left, max(width-1, 0), "…")
	room := width - ansi.StringWidth(left) - lipgloss.Width(help) - 3
	for _, b := range a.hints() {
		h := b.Help()
		if !b.Enabled() {
			continue
		}
		text := "   " + a.hint(h.Key, h.Desc)
		if w := ansi.StringWidth(text); w <= room {
			left += text
			room -= w
		}
	}
	if room < 0 {
		return style.Fit(left, width)
	}
	gap := width - ansi.StringWidth(left) - ansi.StringWidth(help) - 1
	return style.Fit(left+st.Status.Render(strings.Repeat(" ", max(gap, 0)))+help, width)
}

func (a *App) hint(name, does string) string {
	return a.look.styles.Key.Render(name) + " " + a.look.styles.Status.Render(does)
}

// promptLine is a question with what is typed and what is wrong with it.
func (a *App) promptLine(p *prompt) string {
	st := a.look.styles
	side := ""
	if p.fault != "" {
		side = "  " + st.Warning.Render(p.fault)
	} else if p.hint != nil {
		side = "  " + st.Status.Render(p.hint())
	}
	room := a.shape.width - ansi.StringWidth(p.label) - 2
	p.input.SetWidth(max(min(room-ansi.StringWidth(side), room), min(room, 12)))
	return " " + st.Prompt.Render(p.label) + strings.TrimRight(p.input.View(), " ") + side
}
