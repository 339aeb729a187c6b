package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/pane"
)

// copied tells how words were copied.
type copied struct {
	words int
	ways  []string
}

// copyWords copies the selected item's words, unwrapped.
func (a *App) copyWords() tea.Cmd { return a.copy(a.selectedWords()) }

// copyCited copies them with where they stand: title, source and date.
func (a *App) copyCited() tea.Cmd {
	return a.copy(a.selectedWords() + "\n" + citation(a.desk.briefing.Documents[0].Article))
}

// selectedWords is an actor's name, or all the words of anything else.
func (a *App) selectedWords() string {
	s := a.reading.selected
	if s.Item.Pane == pane.ActorsID {
		return a.name(s.Item.Index)
	}
	return flat(a.desk.briefing.Text(s.Refs[0]))
}

// citation is "— Title, publisher, 2025-08-30, address", as far as they are known.
func citation(d *model.Article) string {
	title := d.Title
	if title == "" {
		title = d.Path
	}
	parts := []string{title}
	for _, s := range []string{d.Byline, d.Publisher, d.Published.String(), d.URL} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return "— " + flat(strings.Join(parts, ", "))
}

// copy puts text on every clipboard there is.
func (a *App) copy(text string) tea.Cmd {
	put, n := a.options.Copy, len(strings.Fields(text))
	return tea.Batch(tea.SetClipboard(text), func() tea.Msg {
		if put == nil {
			return copied{words: n}
		}
		return copied{n, put(text)}
	})
}

// copied says which clipboards have the words now. Whether a terminal took them
// over OSC 52 cannot be known.
func (a *App) copied(m copied) tea.Cmd {
	return a.note(plural(m.words, "word") + " copied: " + strings.Join(append(m.ways, "sent to the terminal (OSC 52)"), ", "))
}
