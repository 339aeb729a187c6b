package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/pane"
)

// keys are the keys that hold in every pane.
type keys struct {
	panes                                      [pane.TextID + 1]key.Binding
	next, previous                             key.Binding
	follow, actor, event, quote                key.Binding
	hitNext, hitPrevious                       key.Binding
	search, searchWords, filter                key.Binding
	articleNext, articlePrevious               key.Binding
	back, ahead, mark, toMark                  key.Binding
	zoom, markup, why, copy, copyCited, edit   key.Binding
	date, theme, mouse, reload, repaint, sleep key.Binding
	help, esc, quit, quitNow                   key.Binding
}

func bind(name, does string, names ...string) key.Binding {
	return key.NewBinding(key.WithKeys(names...), key.WithHelp(name, does))
}

func newKeys() keys {
	return keys{
		panes: [...]key.Binding{
			bind("0", "articles", "0"), bind("1", "summary", "1"), bind("2", "actors", "2"),
			bind("3", "timeline", "3"), bind("4", "quotes", "4"), bind("5", "text", "5"),
		},
		next:            bind("tab l →", "next pane", "tab", "l", "right"),
		previous:        bind("shift+tab h ←", "previous pane", "shift+tab", "h", "left"),
		follow:          bind("f", "follow this actor", "f"),
		actor:           bind("a", "this item's actors", "a"),
		event:           bind("e", "next event", "e"),
		quote:           bind("s", "next quote", "s"),
		hitNext:         bind("n", "next item", "n"),
		hitPrevious:     bind("N", "previous item", "N"),
		search:          bind("/", "search the text", "/"),
		searchWords:     bind("*", "search these words", "*"),
		filter:          bind("&", "show only items with a word", "&"),
		articleNext:     bind("J", "next article", "J"),
		articlePrevious: bind("K", "previous article", "K"),
		back:            bind("ctrl+o H", "back on the trail", "ctrl+o", "H"),
		ahead:           bind("L", "forward on the trail", "L"),
		mark:            bind("m a–z", "set a mark", "m"),
		toMark:          bind("' a–z", "go to a mark", "'"),
		zoom:            bind("z", "zoom the pane", "z"),
		markup:          bind("v", "Markdown as written", "v"),
		why:             bind("i", "why this line", "i"),
		copy:            bind("y", "copy the words", "y"),
		copyCited:       bind("Y", "copy with title, source and date", "Y"),
		edit:            bind("E", "edit the file at this line", "E"),
		date:            bind("D", "set the publication date", "D"),
		theme:           bind("T", "next theme", "T"),
		mouse:           bind("M", "mouse on or off", "M"),
		reload:          bind("R", "read the article again", "R"),
		repaint:         bind("ctrl+l", "repaint", "ctrl+l"),
		sleep:           bind("ctrl+z", "suspend", "ctrl+z"),
		help:            bind("?", "help", "?"),
		esc:             bind("esc", "end the last begun", "esc"),
		quit:            bind("q", "back or quit", "q"),
		quitNow:         bind("Q ctrl+c", "quit", "Q"),
	}
}

// live is the global keys with those disabled that would do nothing now, and
// with the words for what they would do.
func (a *App) live() keys {
	k := a.keys
	b := a.desk.briefing
	read := b != nil
	sel := a.reading.selected
	item := read && sel.Item.Index != model.None && len(sel.Refs) > 0
	for _, x := range []*key.Binding{&k.search, &k.filter, &k.date, &k.reload, &k.mark} {
		x.SetEnabled(read)
	}
	k.date.SetEnabled(read && a.options.Redate != nil)
	k.edit.SetEnabled(read && a.options.Edit != nil)
	k.reload.SetEnabled(a.desk.at >= 0)
	for _, x := range []*key.Binding{&k.searchWords, &k.why, &k.copy, &k.copyCited} {
		x.SetEnabled(item)
	}
	k.follow.SetEnabled(read && (len(sel.Actors) > 0 || a.reading.followed != model.None))
	k.actor.SetEnabled(read && a.canCycle())
	k.event.SetEnabled(read && a.nextItem(pane.TimelineID) != model.None)
	k.quote.SetEnabled(read && a.nextItem(pane.QuotesID) != model.None)
	k.back.SetEnabled(len(a.trail.back) > 0)
	k.ahead.SetEnabled(len(a.trail.ahead) > 0)
	k.toMark.SetEnabled(read && len(a.marks) > 0)
	k.markup.SetEnabled(a.markupText() != "")
	k.panes[pane.ArticlesID].SetEnabled(a.several())
	k.articleNext.SetEnabled(a.desk.at+1 < len(a.desk.titles))
	k.articlePrevious.SetEnabled(a.desk.at > 0)
	k.zoom.SetEnabled(read && a.layout.mode >= stacked)
	for _, x := range []*key.Binding{&k.next, &k.previous} {
		x.SetEnabled(read || a.several())
	}
	for i := pane.SummaryID; i <= pane.TextID; i++ {
		k.panes[i].SetEnabled(read)
	}
	s, begun := a.last()
	k.esc.SetEnabled(begun)
	k.esc.SetHelp("esc", [...]string{
		searching: "end the search", following: "end following", zoomed: "end the zoom",
		filtering: "end the filter", showing: "hide the text",
	}[s])
	switch a.walked() {
	case searching:
		k.hitNext.SetHelp("n", "next hit")
		k.hitPrevious.SetHelp("N", "previous hit")
	case following:
		k.hitNext.SetHelp("n", "next mention")
		k.hitPrevious.SetHelp("N", "previous mention")
	}
	if a.reading.followed != model.None {
		k.follow.SetHelp("f", "follow another, or end")
	}
	return k
}

// global does what a key does in every pane.
func (a *App) global(m tea.KeyPressMsg) (cmd tea.Cmd, done bool) {
	k := a.live()
	for id, b := range k.panes {
		if key.Matches(m, b) {
			return a.goToPane(pane.ID(id)), true
		}
	}
	for _, c := range []struct {
		key key.Binding
		do  func() tea.Cmd
	}{
		{k.next, func() tea.Cmd { return a.goToPane(a.neighbour(1)) }},
		{k.previous, func() tea.Cmd { return a.goToPane(a.neighbour(-1)) }},
		{k.follow, a.followSelected},
		{k.actor, a.cycleActors},
		{k.event, func() tea.Cmd { return a.jumpToNext(pane.TimelineID) }},
		{k.quote, func() tea.Cmd { return a.jumpToNext(pane.QuotesID) }},
		{k.hitNext, func() tea.Cmd { return a.walk(1) }},
		{k.hitPrevious, func() tea.Cmd { return a.walk(-1) }},
		{k.search, a.askSearch},
		{k.searchWords, a.searchSelected},
		{k.filter, a.askFilter},
		{k.articleNext, func() tea.Cmd { return a.turn(1) }},
		{k.articlePrevious, func() tea.Cmd { return a.turn(-1) }},
		{k.back, a.goBack},
		{k.ahead, a.goAhead},
		{k.mark, a.setMark},
		{k.toMark, a.goToMark},
		{k.zoom, a.toggleZoom},
		{k.markup, a.showMarkup},
		{k.why, a.showWhy},
		{k.copy, a.copyWords},
		{k.copyCited, a.copyCited},
		{k.edit, a.edit},
		{k.date, a.askDate},
		{k.theme, a.nextTheme},
		{k.mouse, a.toggleMouse},
		{k.reload, a.reload},
		{k.repaint, func() tea.Cmd { return tea.ClearScreen }},
		{k.sleep, func() tea.Cmd { return tea.Suspend }},
		{k.help, a.showHelp},
		{k.esc, a.end},
		{k.quit, a.backOrQuit},
		{k.quitNow, func() tea.Cmd { return tea.Quit }},
	} {
		if key.Matches(m, c.key) {
			return c.do(), true
		}
	}
	return nil, false
}
