package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestMouse(t *testing.T) {
	s := start(t, 120, 40)
	if s.app.View().MouseMode != tea.MouseModeNone {
		t.Fatal("the mouse is on before M")
	}
	s.press("M")
	if s.app.View().MouseMode == tea.MouseModeNone {
		t.Fatal("M does not turn the mouse on")
	}
	for y, line := range strings.Split(s.screen(), "\n") {
		if strings.Contains(line, "Ilse Brandt        Mayor") {
			s.send(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})
		}
	}
	if !strings.Contains(s.status(), "Actors 3/7") {
		t.Errorf("a click on an actor leads to %s", s.status())
	}
	at, _ := s.app.layout.slotOf(s.app.shape.focus)
	s.send(tea.MouseWheelMsg{X: at.x + 2, Y: at.y + 2, Button: tea.MouseWheelDown})
	if !strings.Contains(s.status(), "Actors 4/7") {
		t.Errorf("the wheel leads to %s", s.status())
	}
}
