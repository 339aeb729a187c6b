package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/pane"
)

// cycle is the actors of an item that a goes round.
type cycle struct {
	actors []int
	at     int
}

// follow narrows every pane to an actor; model.None ends it.
func (a *App) follow(actor int) tea.Cmd {
	a.reading.followed = actor
	a.forget(following)
	if actor != model.None {
		a.begin(following)
	}
	a.tell(pane.Followed{Actor: actor})
	if a.desk.briefing == nil {
		return nil
	}
	return a.toPane(a.shape.focus, pane.Focused{})
}

// followSelected follows the actor of the selected item; the one who is
// followed already is let go.
func (a *App) followSelected() tea.Cmd {
	actors := a.reading.selected.Actors
	if len(actors) == 0 || actors[0] == a.reading.followed {
		return a.follow(model.None)
	}
	cmd := a.follow(actors[0])
	return join(cmd, a.note("Following "+a.name(actors[0])+"; n N walk the mentions, esc ends."))
}

// name is an actor's name on one line.
func (a *App) name(actor int) string {
	return pane.OneLine(a.desk.briefing.Text(a.desk.briefing.Actors[actor].Name))
}

// canCycle reports whether a has actors to go to.
func (a *App) canCycle() bool {
	return a.shape.focus != pane.ActorsID && len(a.reading.selected.Actors) > 0 ||
		a.shape.focus == pane.ActorsID && len(a.reading.actors.actors) > 1
}

// cycleActors goes to the first actor of the selected item, and from there
// round the others of that item.
func (a *App) cycleActors() tea.Cmd {
	c := &a.reading.actors
	if a.shape.focus == pane.ActorsID {
		c.at = (c.at + 1) % len(c.actors)
	} else {
		*c = cycle{actors: slices.Clone(a.reading.selected.Actors)}
	}
	a.jump()
	return a.reveal(pane.Item{Pane: pane.ActorsID, Index: c.actors[c.at]})
}

// subjects are the actors whose next event or quote is looked for: the one that
// is followed, else those of the selected item.
func (a *App) subjects() []int {
	if f := a.reading.followed; f != model.None {
		return []int{f}
	}
	return a.reading.selected.Actors
}

// nextItem is the next event or quote of the subjects: in that list the one
// after the selected, from elsewhere the first. At the end it begins again.
func (a *App) nextItem(id pane.ID) int {
	b, subjects := a.desk.briefing, a.subjects()
	n, _ := lister(b, id)
	start := -1
	if at := a.reading.selected.Item; at.Pane == id {
		start = at.Index
	}
	for k := 1; k <= n; k++ {
		i := (start + k) % n
		if len(subjects) == 0 || takesPart(b, pane.Item{Pane: id, Index: i}, subjects) {
			return i
		}
	}
	return model.None
}

// takesPart reports whether one of the actors takes part in an event or says a quote.
func takesPart(b *model.Briefing, i pane.Item, actors []int) bool {
	if i.Pane == pane.QuotesID {
		return slices.Contains(actors, b.Quotes[i.Index].Speaker)
	}
	e := &b.Timeline[i.Index]
	return e.Time != model.None && slices.ContainsFunc(e.Actors, func(x int) bool { return slices.Contains(actors, x) })
}

// jumpToNext goes to the next event or quote of the subjects.
func (a *App) jumpToNext(id pane.ID) tea.Cmd {
	a.jump()
	return a.reveal(pane.Item{Pane: id, Index: a.nextItem(id)})
}
