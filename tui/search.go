package tui

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/pane"
)

// flat is text with every run of white space as one space.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// search looks for a query in the text; "" ends it.
func (a *App) search(query string) {
	if query == a.reading.query {
		return
	}
	a.reading.query = query
	a.forget(searching)
	if query != "" {
		a.begin(searching)
	}
	a.tell(pane.Searched{Query: query})
}

// askSearch searches while the query is typed; esc goes back to where it began.
func (a *App) askSearch() tea.Cmd {
	before, here := a.reading.query, a.here()
	a.jump()
	p := a.newPrompt("/", "")
	p.hint = a.hits
	p.change = a.search
	p.enter = func(query string) (tea.Cmd, string) {
		if query == "" {
			a.search("")
			return nil, ""
		}
		if _, of := a.countHits(); of == 0 {
			return nil, "not found"
		}
		return a.focusOn(pane.TextID), ""
	}
	p.cancel = func() tea.Cmd {
		a.search(before)
		return a.goTo(here)
	}
	a.modal = p
	return nil
}

// filter narrows the lists to what holds the query; "" ends it.
func (a *App) filter(query string) {
	a.reading.filter = query
	a.forget(filtering)
	if query != "" {
		a.begin(filtering)
	}
	a.tell(pane.Filtered{Query: query})
}

// askFilter filters while the query is typed.
func (a *App) askFilter() tea.Cmd {
	before := a.reading.filter
	p := a.newPrompt("& ", before)
	p.change = a.filter
	p.enter = func(string) (tea.Cmd, string) { return a.toPane(a.shape.focus, pane.Focused{}), "" }
	p.cancel = func() tea.Cmd {
		a.filter(before)
		return a.toPane(a.shape.focus, pane.Focused{})
	}
	a.modal = p
	return nil
}

// searchSelected searches the words of the selected item: an actor's name, the
// sentence of anything else as far as a search can match it.
func (a *App) searchSelected() tea.Cmd {
	a.jump()
	s := a.reading.selected
	query := flat(a.desk.briefing.Text(s.Refs[0]))
	if s.Item.Pane == pane.ActorsID {
		query = a.name(s.Item.Index)
	}
	a.search(query)
	return a.note(fmt.Sprintf("“%s”: %s; n N walk them, esc ends.", cutTo(query, 40), a.hits()))
}

// counter is a pane that counts what n and N walk.
type counter interface{ Walked() (at, of int) }

// countHits is which search hit or mention the text stands at, of how many.
func (a *App) countHits() (at, of int) {
	if c, ok := a.panes[pane.TextID].(counter); ok {
		return c.Walked()
	}
	return 0, 0
}

// hits is the counter as words.
func (a *App) hits() string {
	if a.reading.query == "" {
		return ""
	}
	at, of := a.countHits()
	if of == 0 {
		return "not found"
	}
	if at == 0 {
		return plural(of, "hit")
	}
	return fmt.Sprintf("%d of %d", at, of)
}

// walked is what n and N walk: the last begun of search and follow; zoomed for
// neither.
func (a *App) walked() stage {
	for _, s := range slices.Backward(a.reading.begun) {
		if s == searching || s == following {
			return s
		}
	}
	return zoomed
}

// walk goes to the next search hit, else the next mention, else the next item.
func (a *App) walk(by int) tea.Cmd {
	if a.walked() == zoomed {
		return a.toPane(a.shape.focus, tea.KeyPressMsg{Code: map[int]rune{1: tea.KeyDown, -1: tea.KeyUp}[by]})
	}
	a.jump()
	var cmd tea.Cmd
	if _, shown := a.layout.slotOf(pane.TextID); !shown {
		cmd = a.focusOn(pane.TextID)
	}
	action, more := a.panes[pane.TextID].Update(pane.Step{By: by})
	if _, ok := action.(pane.Select); ok && a.shape.focus != pane.TextID {
		action = nil // the list keeps its selection; the text only shows the place
	}
	return join(join(cmd, more), a.do(action))
}

// begin puts a stage on top of what esc ends.
func (a *App) begin(s stage) {
	a.forget(s)
	a.reading.begun = append(a.reading.begun, s)
}

// forget takes a stage from what esc ends.
func (a *App) forget(s stage) {
	a.reading.begun = slices.DeleteFunc(a.reading.begun, func(x stage) bool { return x == s })
}

// last is what esc ends now; ok is false for nothing. The text beside the lists
// is nothing to end.
func (a *App) last() (s stage, ok bool) {
	for _, s := range slices.Backward(a.reading.begun) {
		if s != showing || a.layout.mode == stacked {
			return s, true
		}
	}
	return 0, false
}

// end ends the last begun; the modal has its own esc.
func (a *App) end() tea.Cmd {
	s, ok := a.last()
	switch {
	case !ok:
	case s == searching:
		a.search("")
	case s == filtering:
		a.filter("")
		return a.toPane(a.shape.focus, pane.Focused{})
	case s == following:
		return a.follow(model.None)
	case s == zoomed:
		return a.toggleZoom()
	case s == showing:
		return a.hideText()
	}
	return nil
}

// hideText leaves the list alone on the screen.
func (a *App) hideText() tea.Cmd {
	a.shape.below = false
	a.forget(showing)
	if a.shape.focus == pane.TextID {
		return a.backToItem()
	}
	a.arrange()
	return nil
}

// backOrQuit ends the last begun, then goes back from the text to its list in
// the layouts that show one of them, then to the articles, then quits.
func (a *App) backOrQuit() tea.Cmd {
	_, begun := a.last()
	switch {
	case begun:
		return a.end()
	case a.layout.mode <= stacked && a.shape.focus == pane.TextID:
		return a.backToItem()
	case a.several() && a.shape.focus != pane.ArticlesID:
		return a.focusOn(pane.ArticlesID)
	}
	return tea.Quit
}

func (a *App) toggleZoom() tea.Cmd {
	a.shape.zoom = !a.shape.zoom
	a.forget(zoomed)
	if a.shape.zoom {
		a.begin(zoomed)
	}
	a.arrange()
	return nil
}
