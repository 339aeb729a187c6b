package tui

import (
	"image/color"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// session is a reader without a terminal: it runs every command at once.
type session struct {
	t    testing.TB
	app  *App
	quit bool
	held []tea.Cmd // commands not run yet, while hold is set
	hold bool
	clip string
}

// start is a session on a screen of the given size with the articles open.
func start(t testing.TB, width, height int, articles ...string) *session {
	if len(articles) == 0 {
		articles = []string{"harbour.txt"}
	}
	s := &session{t: t, app: New(fixedOptions(t, articles...))}
	s.app.after = noTimer
	s.send(tea.WindowSizeMsg{Width: width, Height: height})
	s.run(s.app.Init())
	return s
}

func noTimer(time.Duration, func(time.Time) tea.Msg) tea.Cmd { return nil }

func colourOf(hex string) color.Color { return lipgloss.Color(hex) }

func (s *session) send(m tea.Msg) {
	_, cmd := s.app.Update(m)
	s.run(cmd)
}

func (s *session) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	if s.hold {
		s.held = append(s.held, cmd)
		return
	}
	switch m := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range m {
			s.run(c)
		}
	case tea.QuitMsg:
		s.quit = true
	default:
		if strings.HasPrefix(typeName(m), "tea.") { // for the terminal
			if strings.Contains(strings.ToLower(typeName(m)), "clipboard") {
				s.clip = strings.TrimSpace(stringOf(m))
			}
			return
		}
		s.send(m)
	}
}

// release runs the commands that were held, in the given order.
func (s *session) release(order ...int) {
	held := s.held
	s.held, s.hold = nil, false
	for _, i := range order {
		s.run(held[i])
	}
}

// press sends keys: names of special keys between spaces, else characters.
func (s *session) press(keys string) {
	for _, k := range strings.Fields(keys) {
		s.send(keyOf(k))
	}
}

var special = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab},
	"shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift}, "space": {Code: tea.KeySpace, Text: " "},
	"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "pgdown": {Code: tea.KeyPgDown},
	"backspace": {Code: tea.KeyBackspace}, "home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd},
}

func keyOf(name string) tea.KeyPressMsg {
	if k, ok := special[name]; ok {
		return k
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	r := []rune(name)[0]
	return tea.KeyPressMsg{Code: r, Text: string(r)}
}

// screen is the frame without its styles.
func (s *session) screen() string { return ansi.Strip(s.app.View().Content) }

// line is a line of the screen, counted from the end when negative.
func (s *session) line(n int) string {
	lines := strings.Split(s.screen(), "\n")
	if n < 0 {
		n += len(lines)
	}
	return lines[n]
}

// status is the bottom line.
func (s *session) status() string { return s.line(-1) }

// selected is the row with the sign of the selection in the focused list.
func (s *session) selected() string {
	for _, l := range strings.Split(ansi.Strip(s.app.panes[s.app.shape.focus].View(true)), "\n") {
		if strings.HasPrefix(l, ">") {
			return strings.TrimSpace(l[1:])
		}
	}
	return ""
}
