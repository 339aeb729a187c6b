package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"brief/tui/style"
)

// sheet is lines to read over the panes: the help, why a line is there, an
// article as written. The lines come from a command and can be scrolled; those
// that can be filtered hide the lines that do not match.
type sheet struct {
	id          int
	name        string
	width       int // cells wanted inside the frame
	lines       []string
	top, height int
	filter      *textinput.Model // nil where there is nothing to filter
	typing      bool
	render      func(filter string) tea.Cmd
	again       func() tea.Cmd // opens it for another size of the screen
	bindings    sheetKeys
}

type sheetKeys struct{ down, up, pageDown, pageUp, top, bottom, filter, close key.Binding }

func newSheetKeys() sheetKeys {
	return sheetKeys{
		down: bind("j ↓", "down", "j", "down"), up: bind("k ↑", "up", "k", "up"),
		pageDown: bind("space", "page down", "space", "pgdown", "d", "ctrl+d"),
		pageUp:   bind("b", "page up", "b", "pgup", "u", "ctrl+u"),
		top:      bind("g", "top", "g", "home"), bottom: bind("G", "end", "G", "end"),
		filter: bind("/", "filter", "/"), close: bind("esc q", "close", "esc", "q", "?", "enter", "i", "v"),
	}
}

// rendered is the lines of a sheet.
type rendered struct {
	id    int
	lines []string
}

// openSheet puts a sheet on top and has its lines rendered; again is how it was
// opened.
func (a *App) openSheet(name string, width int, filter bool, again func() tea.Cmd, render func(id int, filter string) tea.Cmd) tea.Cmd {
	a.toast.id++ // sheets and toasts share a count: each is newer than the last
	s := &sheet{id: a.toast.id, name: name, width: width, again: again, bindings: newSheetKeys()}
	if filter {
		input := textinput.New()
		input.Prompt = ""
		input.SetVirtualCursor(false)
		input.Focus()
		s.filter = &input
	}
	s.render = func(f string) tea.Cmd { return render(s.id, f) }
	a.modal = s
	return s.render("")
}

// reopen lays a sheet out for the screen as it is now, about where it was read.
func (a *App) reopen(s *sheet) tea.Cmd {
	cmd := s.again()
	now, ok := a.modal.(*sheet)
	if !ok || s.filter == nil || s.filter.Value() == "" {
		return cmd
	}
	now.filter.SetValue(s.filter.Value())
	now.typing = s.typing
	return now.render(s.filter.Value())
}

func (s *sheet) set(lines []string) {
	s.lines = lines
	s.scroll(0)
}

func (s *sheet) scroll(by int) {
	s.top = max(min(s.top+by, len(s.lines)-s.height), 0)
}

func (s *sheet) keys() []key.Binding {
	k := s.bindings
	out := []key.Binding{k.close, k.down, k.up, k.pageDown, k.pageUp, k.top, k.bottom}
	if s.filter != nil {
		out = append(out, k.filter)
	}
	return out
}

func (s *sheet) update(m tea.Msg) (cmd tea.Cmd, done bool) {
	k, ok := m.(tea.KeyPressMsg)
	if !ok {
		return nil, false
	}
	if s.typing {
		return s.typed(k), false
	}
	b := s.bindings
	switch {
	case s.filter != nil && key.Matches(k, b.filter):
		s.typing = true
	case key.Matches(k, b.close):
		if k.String() == "esc" && s.filter != nil && s.filter.Value() != "" {
			s.filter.SetValue("")
			return s.render(""), false
		}
		return nil, true
	case key.Matches(k, b.down):
		s.scroll(1)
	case key.Matches(k, b.up):
		s.scroll(-1)
	case key.Matches(k, b.pageDown):
		s.scroll(max(s.height-1, 1))
	case key.Matches(k, b.pageUp):
		s.scroll(-max(s.height-1, 1))
	case key.Matches(k, b.top):
		s.scroll(-len(s.lines))
	case key.Matches(k, b.bottom):
		s.scroll(len(s.lines))
	}
	return nil, false
}

// typed takes a key of the filter; the lines follow at once.
func (s *sheet) typed(k tea.KeyPressMsg) tea.Cmd {
	switch k.String() {
	case "enter":
		s.typing = false
		return nil
	case "esc":
		s.typing = false
		s.filter.SetValue("")
		return s.render("")
	}
	before := s.filter.Value()
	input, cmd := s.filter.Update(k)
	*s.filter = input
	if now := input.Value(); now != before {
		return join(cmd, s.render(now))
	}
	return cmd
}

// over draws the sheet over the lines of the body, in the middle.
func (s *sheet) over(body []string, width int, styles style.Styles) []string {
	w := min(s.width+2, width)
	h := min(max(len(s.lines), 1)+2, len(body))
	s.height = h - 2
	s.scroll(0)
	count := ""
	if len(s.lines) > s.height {
		count = positionOf(s.top+1, len(s.lines)-s.height+1)
	}
	name := s.name
	if s.filter != nil && (s.typing || s.filter.Value() != "") {
		name += " · /" + s.filter.Value()
	}
	end := min(s.top+max(s.height, 0), len(s.lines))
	box := style.Box{Width: w, Height: h, Name: name, Count: count, Focused: true}
	frame := strings.Split(box.Draw(styles, strings.Join(s.lines[s.top:end], "\n")), "\n")
	x, y := (width-w)/2, (len(body)-h)/2
	for i, line := range frame {
		under := style.Fit(body[y+i], width)
		body[y+i] = ansi.Truncate(under, x, "") + "\x1b[m" + line + "\x1b[m" + ansi.TruncateLeft(under, x+w, "")
	}
	return body
}
