package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"brief/tui/pane"
	"brief/tui/style"
)

// View is the frame.
func (a *App) View() tea.View {
	v := tea.NewView(strings.Join(a.frame(), "\n"))
	v.AltScreen = true
	v.WindowTitle = "brief"
	if a.look.mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.Cursor = a.cursor()
	return v
}

// cursor is where typing goes.
func (a *App) cursor() *tea.Cursor {
	p, ok := a.modal.(*prompt)
	if !ok || a.layout.mode == tooSmall {
		return nil
	}
	c := p.input.Cursor()
	if c == nil {
		return nil
	}
	c.X = min(c.X+1+ansi.StringWidth(p.label), a.shape.width-1)
	c.Y = a.shape.height - 1
	return c
}

// frame is every line of the screen.
func (a *App) frame() []string {
	if a.layout.mode == tooSmall {
		return a.polite()
	}
	lines := make([]string, 0, a.shape.height)
	lines = append(lines, a.titleLine())
	if a.layout.tabs {
		lines = append(lines, a.tabLine())
	}
	body := a.body(a.shape.height - len(lines) - 1)
	if s, ok := a.modal.(*sheet); ok {
		body = s.over(body, a.shape.width, a.look.styles)
	}
	return append(append(lines, body...), a.statusLine())
}

// polite is the screen that is too small for anything else.
func (a *App) polite() []string {
	lines := make([]string, max(a.shape.height, 1))
	for i := range lines {
		lines[i] = strings.Repeat(" ", max(a.shape.width, 0))
	}
	lines[len(lines)/2] = style.Fit("brief needs 20×5 cells", max(a.shape.width, 0))
	return lines
}

// body is the panes beside one another.
func (a *App) body(height int) []string {
	if a.desk.briefing == nil && a.shape.focus != pane.ArticlesID {
		return a.waiting(height)
	}
	out := make([]string, height)
	for _, column := range a.layout.columns {
		line := 0
		for _, s := range column {
			for _, l := range a.slot(s) {
				if line < height {
					out[line] += l
				}
				line++
			}
		}
	}
	return out
}

// slot is the lines of a pane in its frame.
func (a *App) slot(s slot) []string {
	p := a.panes[s.id]
	view := p.View(s.id == a.shape.focus)
	if s.bare {
		lines := strings.Split(view, "\n")
		for i := range lines {
			lines[i] = style.Fit(lines[i], s.box.Width)
		}
		return lines
	}
	name, count := p.Title()
	if p, ok := p.(positioned); ok && a.reading.filter != "" && s.id != pane.ArticlesID {
		_, of := p.Position()
		name, count = name+" & "+cutTo(pane.OneLine(a.reading.filter), 20), plural(of, "match")
	}
	s.box.Name, s.box.Count = string('0'+rune(s.id))+" "+name, count
	return strings.Split(s.box.Draw(a.look.styles, view), "\n")
}

// waiting is what is on screen before the first article is.
func (a *App) waiting(height int) []string {
	text := a.desk.busy + " " + strings.Repeat(".", a.desk.ticks%4)
	if a.desk.busy == "" {
		text = pane.OneLine(a.trouble())
	}
	out := make([]string, height)
	lines := strings.Split(ansi.Wrap(text, max(a.shape.width-4, 1), ""), "\n")
	for i := range out {
		line := ""
		if n := i - height/3; n >= 0 && n < len(lines) {
			line = "  " + lines[n]
		}
		out[i] = style.Fit(line, a.shape.width)
	}
	return out
}

// trouble is why there is no article on screen.
func (a *App) trouble() string {
	if err := a.desk.failed[a.desk.at]; err != nil {
		return err.Error() + ". R reads it again, q quits."
	}
	return "There are no articles here. q quits."
}

// tabLine names the panes where only one of them shows.
func (a *App) tabLine() string {
	st := a.look.styles
	var out strings.Builder
	for id := pane.SummaryID; id <= pane.TextID; id++ {
		name, _ := a.panes[id].Title()
		name, _, _ = strings.Cut(name, " · ")
		text := " " + string('0'+rune(id)) + " " + name + " "
		if id == a.shape.focus {
			out.WriteString(st.Selected.Render(text))
		} else {
			out.WriteString(st.Status.Render(text))
		}
		out.WriteString(" ")
	}
	return style.Fit(out.String(), a.shape.width)
}

// mouse is a click or a turn of the wheel; the modal on top has no use for them.
func (a *App) mouse(m tea.MouseMsg) tea.Cmd {
	at := m.Mouse()
	s, ok := a.layout.at(at.X, at.Y)
	if !ok || a.modal != nil || a.desk.briefing == nil {
		return nil
	}
	switch m.(type) {
	case tea.MouseClickMsg:
		cmd := a.focusOn(s.id)
		x, y := at.X-s.x, at.Y-s.y
		if !s.bare {
			x, y = x-1, y-1
		}
		return join(cmd, a.toPane(s.id, pane.Clicked{X: x, Y: y}))
	case tea.MouseWheelMsg:
		by := tea.KeyDown
		if at.Button == tea.MouseWheelUp {
			by = tea.KeyUp
		}
		return a.toPane(s.id, tea.KeyPressMsg{Code: by})
	}
	return nil
}
