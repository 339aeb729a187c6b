package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// letter waits for the letter of a mark.
type letter struct {
	does string
	do   func(name string) tea.Cmd
}

func (l *letter) keys() []key.Binding {
	return []key.Binding{bind("a–z", l.does, "a"), bind("esc", "leave it", "esc")}
}

func (l *letter) update(m tea.Msg) (cmd tea.Cmd, done bool) {
	k, ok := m.(tea.KeyPressMsg)
	if !ok {
		return nil, false
	}
	if name := k.String(); len(name) == 1 && name >= "a" && name <= "z" {
		cmd = l.do(name)
	}
	return cmd, true
}

// setMark remembers the place under a letter.
func (a *App) setMark() tea.Cmd {
	a.modal = &letter{"sets the mark", func(name string) tea.Cmd {
		a.marks[name] = a.here()
		return a.note("Mark " + name + " is set; ' " + name + " comes back here.")
	}}
	return nil
}

// goToMark goes to the place of a letter.
func (a *App) goToMark() tea.Cmd {
	a.modal = &letter{"goes to the mark", func(name string) tea.Cmd {
		p, ok := a.marks[name]
		if !ok {
			return a.note("There is no mark " + name + ".")
		}
		a.jump()
		return a.goTo(p)
	}}
	return nil
}
