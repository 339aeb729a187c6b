package tui

import (
	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/pane"
)

// do is what a pane asked for.
func (a *App) do(action pane.Action) tea.Cmd {
	switch x := action.(type) {
	case pane.Select:
		a.selectItem(x.Selected)
	case pane.Open:
		a.jump()
		return a.openWords(x.Ref)
	case pane.Back:
		return a.backToItem()
	case pane.Reveal:
		a.jump()
		return a.reveal(x.Item)
	case pane.Follow:
		return a.follow(x.Actor)
	case pane.Note:
		return a.note(x.Text)
	case pane.Read:
		a.jump()
		if x.Article == a.desk.shown {
			return a.focusOn(a.shape.list)
		}
		a.shape.focus = a.shape.list
		a.arrange()
		return a.open(x.Article)
	}
	return nil
}

// selectItem tells every pane what is selected now.
func (a *App) selectItem(s pane.Selected) {
	a.reading.selected = s
	a.tell(s)
}

// focusOn gives a pane the keys.
func (a *App) focusOn(id pane.ID) tea.Cmd {
	if id == pane.ArticlesID && !a.several() {
		return nil
	}
	if a.shape.focus != pane.TextID && id == pane.TextID {
		a.reading.from = a.reading.selected.Item
	}
	a.shape.focus = id
	if id == pane.TextID && a.layout.mode == stacked && !a.shape.below {
		a.shape.below = true
		a.begin(showing)
	}
	if id != pane.TextID && id != pane.ArticlesID {
		a.shape.list = id
	}
	a.arrange()
	return a.toPane(id, pane.Focused{})
}

// goToPane is focusOn by the reader's own hand: the sentence that was read in
// the text is a place to come back to.
func (a *App) goToPane(id pane.ID) tea.Cmd {
	if a.shape.focus == pane.TextID && id != pane.TextID {
		a.jump()
	}
	return a.focusOn(id)
}

// several reports whether there is more than one article.
func (a *App) several() bool { return len(a.desk.titles) > 1 }

// neighbour is the pane by panes further on, round again at the ends.
func (a *App) neighbour(by int) pane.ID {
	first := pane.SummaryID
	if a.several() {
		first = pane.ArticlesID
	}
	n := pane.TextID - first + 1
	return first + (a.shape.focus-first+pane.ID(by)+n)%n
}

// openWords shows a place in the text and gives the text the keys.
func (a *App) openWords(r model.Ref) tea.Cmd {
	return join(a.focusOn(pane.TextID), a.toPane(pane.TextID, pane.GoTo{Ref: r}))
}

// backToItem returns from the text to the item that led there.
func (a *App) backToItem() tea.Cmd {
	a.jump()
	from := a.reading.from
	if from.Pane == pane.TextID || from.Pane == pane.ArticlesID || from.Index == model.None {
		return a.focusOn(a.shape.list)
	}
	return a.reveal(from)
}

// reveal selects an item of a list and gives that pane the keys.
func (a *App) reveal(i pane.Item) tea.Cmd {
	return join(a.focusOn(i.Pane), a.toPane(i.Pane, pane.Show{Index: i.Index}))
}

// here is the place the reader is at.
func (a *App) here() place {
	s := a.reading.selected
	p := place{article: a.desk.shown, item: pane.Item{Pane: a.shape.focus, Index: model.None}}
	if s.Item.Pane == a.shape.focus {
		p.item = s.Item
	}
	if len(s.Refs) > 0 {
		p.ref = s.Refs[0]
	}
	return p
}

// jump puts the place that is left on the trail.
func (a *App) jump() {
	if a.desk.briefing != nil {
		a.trail.leave(a.here())
	}
}

func (a *App) goBack() tea.Cmd {
	if p, ok := a.trail.goBack(a.here()); ok {
		return a.goTo(p)
	}
	return nil
}

func (a *App) goAhead() tea.Cmd {
	if p, ok := a.trail.goAhead(a.here()); ok {
		return a.goTo(p)
	}
	return nil
}

// goTo restores a place, in another article once that is read.
func (a *App) goTo(p place) tea.Cmd {
	if p.article != a.desk.shown {
		a.desk.then = &p
		return a.open(p.article)
	}
	cmd := a.focusOn(p.item.Pane)
	switch {
	case p.item.Pane == pane.TextID:
		if p.ref.Span.IsZero() {
			return cmd
		}
		return join(cmd, a.toPane(pane.TextID, pane.GoTo{Ref: p.ref}))
	case p.item.Pane == pane.ArticlesID, p.item.Index == model.None:
		return cmd
	}
	return join(cmd, a.toPane(p.item.Pane, pane.Show{Index: found(a.desk.briefing, p)}))
}
