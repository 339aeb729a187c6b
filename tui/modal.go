package tui

import (
	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// modal is what is on top and takes the keys.
type modal interface {
	// update takes a message; done closes the modal.
	update(tea.Msg) (cmd tea.Cmd, done bool)
	keys() []key.Binding
}

// toModal hands a message to the modal and closes it when it is done.
func (a *App) toModal(m tea.Msg) tea.Cmd {
	top := a.modal
	cmd, done := top.update(m)
	if done && a.modal == top {
		a.modal = nil
	}
	return cmd
}

// prompt is a question answered in the status line.
type prompt struct {
	label, fault string
	input        textinput.Model
	change       func(string)
	hint         func() string
	enter        func(string) (cmd tea.Cmd, fault string) // a fault keeps the prompt open
	cancel       func() tea.Cmd
}

func (a *App) newPrompt(label, value string) *prompt {
	p := &prompt{label: label, input: textinput.New()}
	p.input.Prompt = ""
	p.input.CharLimit = 200
	p.input.SetVirtualCursor(false)
	p.input.SetValue(value)
	p.input.CursorEnd()
	p.input.Focus() // its command only blinks a cursor that is not drawn here
	return p
}

func (p *prompt) keys() []key.Binding {
	return []key.Binding{bind("↵", "done", "enter"), bind("esc", "leave it", "esc")}
}

func (p *prompt) update(m tea.Msg) (cmd tea.Cmd, done bool) {
	if k, ok := m.(tea.KeyPressMsg); ok {
		switch k.String() {
		case "esc":
			if p.cancel != nil {
				cmd = p.cancel()
			}
			return cmd, true
		case "enter":
			cmd, p.fault = p.enter(p.input.Value())
			return cmd, p.fault == ""
		}
	}
	before := p.input.Value()
	p.input, cmd = p.input.Update(m)
	if now := p.input.Value(); now != before {
		p.fault = ""
		if p.change != nil {
			p.change(now)
		}
	}
	return cmd, false
}

// askDate asks for the publication date and resolves everything again.
func (a *App) askDate() tea.Cmd {
	p := a.newPrompt("Published on (YYYY-MM-DD): ", a.desk.briefing.Documents[0].Published.String())
	p.enter = func(value string) (tea.Cmd, string) {
		day, err := model.ParseDate(flat(value))
		if err != nil {
			return nil, err.Error()
		}
		return a.redate(day), ""
	}
	a.modal = p
	return nil
}
