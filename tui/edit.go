package tui

import (
	"os/exec"

	tea "charm.land/bubbletea/v2"
)

// edited says that the editor was left.
type edited struct{ err error }

// editor is the command that opens the file at the selected words, nil for none.
func (a *App) editor() *exec.Cmd {
	if a.options.Edit == nil || a.desk.briefing == nil {
		return nil
	}
	d, line := a.desk.briefing.Documents[0], 1
	if refs := a.reading.selected.Refs; len(refs) > 0 {
		line = d.LineAt(refs[0].Span.Start)
	}
	return a.options.Edit(d.Path, line)
}

// edit gives the terminal to the editor and reads the file again after it.
func (a *App) edit() tea.Cmd {
	cmd := a.editor()
	if cmd == nil {
		return a.note("Nothing to edit: the article is no file, or neither VISUAL nor EDITOR is set.")
	}
	return tea.ExecProcess(cmd, func(err error) tea.Msg { return edited{err} })
}

func (a *App) edited(m edited) tea.Cmd {
	if m.err != nil {
		return a.warn("The editor: " + m.err.Error())
	}
	return a.reload()
}
