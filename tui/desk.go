package tui

import (
	"context"
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/pane"
)

// desk is the articles: which is on screen, which is being read.
type desk struct {
	titles   []string
	failed   map[int]error
	kept     map[int]*model.Briefing
	at       int             // the article on screen or tried last
	briefing *model.Briefing // what is on screen, nil before the first
	shown    int             // its article
	words    int             // of its text, counted once

	request int // of the latest command; results of older ones are dropped
	busy    string
	ticks   int
	cancel  context.CancelFunc
	then    *place // where to go in the article once it is there
}

func newDesk() desk {
	return desk{failed: map[int]error{}, kept: map[int]*model.Briefing{}, at: -1, shown: -1}
}

// mostKept is how many briefings are kept at hand.
const mostKept = 12

// The results of commands.
type (
	// listed is the articles there are.
	listed struct {
		names    []string
		problems []error
	}
	// loaded is an article read; request 0 for one that was read ahead.
	loaded struct {
		request, article int
		briefing         *model.Briefing
		err              error
	}
	// redated is the briefing for another date.
	redated struct {
		request  int
		briefing *model.Briefing
		err      error
	}
	// ticked says that a command still runs.
	ticked struct{ request int }
)

// result takes the results of commands; stale ones change nothing on screen.
func (a *App) result(m tea.Msg) (cmd tea.Cmd, done bool) {
	switch m := m.(type) {
	case listed:
		return a.listed(m), true
	case loaded:
		return a.arrived(m), true
	case redated:
		if m.request == a.desk.request {
			return a.redated(m), true
		}
	case ticked:
		if m.request == a.desk.request && a.desk.busy != "" {
			a.desk.ticks++
			return a.tick(m.request), true
		}
	case rendered:
		if s, ok := a.modal.(*sheet); ok && s.id == m.id {
			s.set(m.lines)
		}
	case edited:
		return a.edited(m), true
	case copied:
		return a.copied(m), true
	case faded:
		if m.id == a.toast.id {
			a.hush()
		}
	default:
		return nil, false
	}
	return nil, true
}

func (a *App) tick(request int) tea.Cmd {
	return a.after(250*time.Millisecond, func(time.Time) tea.Msg { return ticked{request} })
}

// request is a new one; the one before is given up.
func (a *App) request(what string) (ctx context.Context, request int) {
	if a.desk.cancel != nil {
		a.desk.cancel()
	}
	ctx, a.desk.cancel = context.WithCancel(context.Background())
	a.desk.request++
	a.desk.busy, a.desk.ticks = what, 0
	return ctx, a.desk.request
}

// list asks what articles there are.
func (a *App) list() tea.Cmd {
	ctx, request := a.request("Opening")
	list := a.options.List
	return tea.Batch(a.tick(request), func() tea.Msg {
		names, problems := list(ctx)
		return listed{names, problems}
	})
}

// listed opens the first of the articles, and says what could not be read. With
// none at all there is nothing to read, and the program says why after it ended.
func (a *App) listed(m listed) tea.Cmd {
	if len(m.names) == 0 {
		return tea.Quit
	}
	a.desk.busy = ""
	for _, name := range m.names {
		a.desk.titles = append(a.desk.titles, pane.OneLine(name))
	}
	a.shape.articles = len(m.names)
	a.arrange()
	a.listArticles()
	cmd := a.open(0)
	if n := len(m.problems); n == 1 {
		cmd = join(cmd, a.warn(m.problems[0].Error()))
	} else if n > 1 {
		cmd = join(cmd, a.warn(fmt.Sprintf("%v; and %d more could not be read", m.problems[0], n-1)))
	}
	return cmd
}

// open reads an article, unless it is at hand.
func (a *App) open(article int) tea.Cmd { return a.fetch(article, false) }

// fetch is open, from the file anew if fresh.
func (a *App) fetch(article int, fresh bool) tea.Cmd {
	if article < 0 || article >= len(a.desk.titles) {
		return nil
	}
	a.desk.at = article
	a.listArticles()
	ctx, request := a.request("Reading " + a.desk.titles[article])
	if b := a.desk.kept[article]; b != nil && !fresh {
		return a.arrived(loaded{request: request, article: article, briefing: b})
	}
	return tea.Batch(a.load(ctx, request, article, fresh), a.tick(request))
}

func (a *App) load(ctx context.Context, request, article int, fresh bool) tea.Cmd {
	read := a.options.Load
	return func() (m tea.Msg) {
		defer func() { // one article that cannot be analysed must not end the others
			if r := recover(); r != nil {
				m = loaded{request, article, nil, fmt.Errorf("this article breaks the analysis (%v); please report it", r)}
			}
		}()
		b, err := read(ctx, article, fresh)
		return loaded{request, article, b, err}
	}
}

// arrived puts an article on screen, or on the pile when it was read ahead.
func (a *App) arrived(m loaded) tea.Cmd {
	if m.err == nil && m.briefing != nil {
		a.desk.keep(m.article, m.briefing)
	}
	if m.request != a.desk.request {
		a.listArticles()
		return nil
	}
	a.desk.busy = ""
	if m.err != nil {
		return a.failed(m)
	}
	delete(a.desk.failed, m.article)
	a.desk.shown = m.article
	a.showBriefing(m.briefing)
	a.listArticles()
	cmd := a.focusOn(a.shape.focus)
	if p := a.desk.then; p != nil {
		a.desk.then = nil
		cmd = join(cmd, a.goTo(*p))
	}
	if next := m.article + 1; next < len(a.desk.titles) && a.desk.kept[next] == nil && a.desk.failed[next] == nil {
		cmd = join(cmd, a.load(context.Background(), 0, next, false))
	}
	return cmd
}

// failed says in a line what is wrong with an article; the one on screen stays.
func (a *App) failed(m loaded) tea.Cmd {
	a.desk.failed[m.article] = m.err
	a.listArticles()
	cmd := a.warn(fmt.Sprintf("%s: %v", a.desk.titles[m.article], m.err))
	if next := m.article + 1; a.desk.briefing == nil && next < len(a.desk.titles) {
		return join(cmd, a.open(next))
	}
	return cmd
}

// keep has a briefing at hand, and lets go of the one farthest away if there
// are too many.
func (d *desk) keep(article int, b *model.Briefing) {
	d.kept[article] = b
	if title := b.Documents[0].Title; title != "" {
		d.titles[article] = pane.OneLine(title)
	}
	if len(d.kept) <= mostKept {
		return
	}
	far := article
	for i := range d.kept {
		if abs(i-d.at) > abs(far-d.at) {
			far = i
		}
	}
	delete(d.kept, far)
}

func abs(n int) int { return max(n, -n) }

// showBriefing hands a briefing to the panes; what was begun in the one before ends.
func (a *App) showBriefing(b *model.Briefing) {
	a.desk.briefing, a.desk.words = b, len(strings.Fields(b.Documents[0].Text))
	a.reading = reading{followed: model.None, from: pane.Item{Pane: pane.SummaryID}}
	if a.shape.below {
		a.begin(showing)
	}
	if a.shape.zoom {
		a.begin(zoomed)
	}
	for _, p := range a.panes {
		p.SetBriefing(b)
	}
	a.tell(pane.Searched{})
	a.tell(pane.Filtered{})
	a.tell(pane.Followed{Actor: model.None})
	a.arrange()
}

// listArticles tells the articles pane what there is.
func (a *App) listArticles() {
	m := pane.Listed{Headlines: make([]pane.Headline, len(a.desk.titles)), Current: max(a.desk.at, 0)}
	for i, title := range a.desk.titles {
		m.Headlines[i] = pane.Headline{Title: title, Failed: a.desk.failed[i] != nil}
	}
	a.panes[pane.ArticlesID].Update(m)
}

// turn goes to a neighbouring article.
func (a *App) turn(by int) tea.Cmd {
	a.jump()
	return a.open(a.desk.at + by)
}

// reload reads the article again and comes back to the same place.
func (a *App) reload() tea.Cmd {
	here := a.here()
	a.desk.then = &here
	return a.fetch(a.desk.at, true)
}

// redate resolves everything again for another publication date.
func (a *App) redate(day model.Date) tea.Cmd {
	ctx, request := a.request("Resolving dates against " + day.String())
	b, redate := a.desk.briefing, a.options.Redate
	return tea.Batch(a.tick(request), func() tea.Msg {
		b, err := redate(ctx, b, day)
		return redated{request, b, err}
	})
}

func (a *App) redated(m redated) tea.Cmd {
	a.desk.busy = ""
	if m.err != nil {
		return a.warn(m.err.Error())
	}
	here := a.here()
	a.desk.keep(a.desk.shown, m.briefing)
	a.showBriefing(m.briefing)
	return join(a.goTo(here), a.note("Published "+m.briefing.Documents[0].Published.String()+": everything is resolved against it."))
}
