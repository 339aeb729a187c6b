package tui

import (
	"math"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"brief/model"
	"brief/tui/pane"
	"brief/tui/style"
)

// App is the reader, the only tea.Model there is.
type App struct {
	options Options
	keys    keys
	panes   [pane.TextID + 1]pane.Pane
	look    look
	shape   shape
	layout  geometry
	desk    desk
	reading reading
	trail   trail
	marks   map[string]place // by the letters of m and '
	modal   modal            // on top and takes the keys; nil for none
	toast   toast
	after   timer
}

// timer is tea.Tick, or none in tests.
type timer func(time.Duration, func(time.Time) tea.Msg) tea.Cmd

// look is what the terminal and the reader say about looks.
type look struct {
	theme   style.Theme
	profile colorprofile.Profile
	chosen  bool // the theme was chosen and the terminal's background no longer matters
	mouse   bool
	styles  style.Styles
}

// reading is what the reader is at in the article.
type reading struct {
	selected pane.Selected
	from     pane.Item // the list item that led into the text
	followed int
	query    string
	filter   string
	begun    []stage // what esc ends, the last begun last
	actors   cycle   // of the item that a went from
}

// stage is something that esc ends.
type stage uint8

const (
	searching stage = iota
	following
	zoomed
	filtering
	showing // the text below the list, in the stacked layout
)

// New is the reader before its first message. Nothing is read yet.
func New(o Options) *App {
	if o.Summary == 0 {
		o.Summary = math.MaxInt
	}
	if o.Start == 0 {
		o.Start = pane.SummaryID
	}
	a := &App{
		options: o,
		after:   tea.Tick,
		keys:    newKeys(),
		panes: [...]pane.Pane{
			pane.NewArticles(), pane.NewSummary(o.Summary), pane.NewActors(),
			pane.NewTimeline(), pane.NewQuotes(), pane.NewText(),
		},
		look:    look{theme: o.Theme, profile: o.Profile, chosen: o.KeepTheme},
		shape:   shape{width: 80, height: 24, focus: o.Start, list: pane.SummaryID},
		desk:    newDesk(),
		marks:   map[string]place{},
		reading: reading{followed: model.None, from: pane.Item{Pane: pane.SummaryID}},
	}
	if o.Start != pane.TextID {
		a.shape.list = o.Start
	}
	a.restyle()
	a.arrange()
	return a
}

// Init asks for the terminal's background and for the articles.
func (a *App) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, a.list())
}

// Update is one fixed order: facts about the terminal, results of commands, the
// modal on top, the keys that hold everywhere, the focused pane and what it asks.
func (a *App) Update(m tea.Msg) (tea.Model, tea.Cmd) {
	if cmd, done := a.terminal(m); done {
		return a, cmd
	}
	if cmd, done := a.result(m); done {
		return a, cmd
	}
	if k, ok := m.(tea.KeyPressMsg); ok {
		a.hush()
		if k.String() == "ctrl+c" {
			return a, tea.Quit
		}
		if a.modal == nil {
			if cmd, done := a.global(k); done {
				return a, cmd
			}
		}
	}
	if a.modal != nil {
		return a, a.toModal(m)
	}
	cmd := a.toPane(a.shape.focus, m)
	if a.shape.focus == pane.SummaryID && a.points() != a.shape.points {
		a.arrange() // the summary has become longer or shorter
	}
	return a, cmd
}

// points is how many points the summary shows; following does not count.
func (a *App) points() int {
	if a.reading.followed != model.None {
		return a.shape.points
	}
	_, n := a.panes[pane.SummaryID].(positioned).Position()
	return n
}

// positioned is a pane that says which of its items is selected.
type positioned interface{ Position() (at, of int) }

// terminal takes what the terminal tells of itself.
func (a *App) terminal(m tea.Msg) (cmd tea.Cmd, done bool) {
	switch m := m.(type) {
	case tea.WindowSizeMsg:
		a.shape.width, a.shape.height = m.Width, m.Height
		a.arrange()
		if s, ok := a.modal.(*sheet); ok {
			return a.reopen(s), true
		}
	case tea.BackgroundColorMsg:
		if !a.look.chosen {
			a.look.theme = style.Light
			if m.IsDark() {
				a.look.theme = style.Dark
			}
			a.restyle()
		}
	case tea.ColorProfileMsg:
		a.look.profile = m.Profile
		a.restyle()
	case tea.ResumeMsg:
		return tea.ClearScreen, true
	case tea.MouseClickMsg, tea.MouseWheelMsg:
		a.hush()
		return a.mouse(m.(tea.MouseMsg)), true
	case tea.MouseMsg:
	default:
		return nil, false
	}
	return nil, true
}

// restyle hands the look to whoever draws.
func (a *App) restyle() {
	a.look.styles = style.New(a.look.theme, a.look.profile)
	a.tell(pane.Styled{Styles: a.look.styles})
}

// arrange lays the screen out anew.
func (a *App) arrange() {
	a.shape.points = a.points()
	_, width, _ := a.shape.columns()
	a.shape.wants = wants(a.desk.briefing, a.shape.points, width-8)
	a.layout = arrange(a.shape)
	for _, column := range a.layout.columns {
		for _, s := range column {
			a.panes[s.id].SetSize(s.inner())
		}
	}
}

// wants is how many lines each list has use for, about: words have the given
// number of cells.
func wants(b *model.Briefing, points, room int) (w [pane.TextID]want) {
	if b == nil {
		return w
	}
	lines := func(bytes, room int) int { return 1 + bytes/max(room, 10) }
	for i := range b.Summary[:min(points, len(b.Summary))] {
		p := &b.Summary[i]
		w[pane.SummaryID].least += lines(p.Span.Len()+8, room)
		if !p.Lead.IsZero() {
			w[pane.SummaryID].least++
		}
	}
	w[pane.SummaryID].most = w[pane.SummaryID].least
	w[pane.ActorsID] = want{len(b.Actors), len(b.Actors)}
	w[pane.TimelineID] = want{1, 1} // for the day of publication
	for i := range b.Timeline {
		if b.Timeline[i].Time != model.None {
			w[pane.TimelineID].least++
			w[pane.TimelineID].most += lines(b.Timeline[i].Span.Len()+4, room-14)
		}
	}
	for i := range b.Quotes {
		w[pane.QuotesID].least++
		w[pane.QuotesID].most += lines(b.Quotes[i].Content[0].Len()+14, room-12)
	}
	return w
}

// tell sends a message to every pane; what they would do about it is not asked.
func (a *App) tell(m tea.Msg) {
	for _, p := range a.panes {
		p.Update(m)
	}
}

// toPane sends a message to one pane and does what it asks.
func (a *App) toPane(id pane.ID, m tea.Msg) tea.Cmd {
	action, cmd := a.panes[id].Update(m)
	return join(cmd, a.do(action))
}

// join is one command for two, either of which may be nil.
func join(x, y tea.Cmd) tea.Cmd {
	switch {
	case x == nil:
		return y
	case y == nil:
		return x
	}
	return tea.Batch(x, y)
}
