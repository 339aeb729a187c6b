package pane

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/style"
)

// items is what a list pane knows of its items; an item is an index into the
// briefing's list of that name.
type items interface {
	// shown is the items to list now, in their order.
	shown() []int
	// places are where an item stands in the text; the first is where enter goes.
	places(item int) []model.Ref
	// actors are those an item has to do with, the first of them first.
	actors(item int) []int
	// involves reports whether an actor is one of them; cheaper than actors.
	involves(item, actor int) bool
	// words are what a filter looks through.
	words(item int) string
	// draw is the lines of a row, its words folded to the given number of lines.
	draw(row int, b brush, fold int) []string
	// fit lays out the columns, before rows are measured.
	fit()
	// empty says why nothing is listed and what helps.
	empty() string
}

// roll is what all list panes share: which items are listed, which is selected,
// what else is selected and followed, and how rows are drawn and moved through.
type roll struct {
	id       ID
	items    items
	moves    moves
	styles   style.Styles
	briefing *model.Briefing

	window
	rows []int // the listed items
	tall []int // lines of each row, 0 while not measured
	fold int   // lines a row may take
	full bool  // rows are never folded

	selected Selected // whatever is selected on the screen
	followed int
	narrowed bool // whether following narrows this list
	filter   string
}

func newRoll(id ID, i items) roll {
	return roll{
		id: id, items: i, moves: newMoves(), followed: model.None, fold: 1, narrowed: true,
		selected: Selected{Item: Item{Pane: id, Index: model.None}},
	}
}

// SetBriefing shows another briefing from its first item on.
func (r *roll) SetBriefing(b *model.Briefing) {
	r.briefing, r.followed, r.filter = b, model.None, ""
	r.selected = Selected{Item: Item{Pane: r.id, Index: model.None}}
	r.cursor, r.top = 0, 0
	r.list()
}

// SetSize lays the rows out anew around the selected one.
func (r *roll) SetSize(width, height int) {
	if width == r.width && height == r.height {
		return
	}
	r.width, r.height = width, height
	r.measure()
}

// Update takes what concerns every list.
func (r *roll) Update(m tea.Msg) (Action, tea.Cmd) {
	switch m := m.(type) {
	case Styled:
		r.styles = m.Styles
	case Selected:
		r.selected = m
	case Followed:
		r.follow(m.Actor)
	case Filtered:
		if m.Query != r.filter && r.id != ArticlesID {
			r.filter = m.Query
			r.relist()
		}
	case Focused:
		return r.choice(), nil
	case Show:
		r.show(m.Index)
		return r.choice(), nil
	case Clicked:
		if row := r.rowAt(m.Y, len(r.rows), r.lines); row >= 0 {
			return r.moveTo(row), nil
		}
	case tea.KeyPressMsg:
		return r.press(m), nil
	}
	return nil, nil
}

func (r *roll) press(k tea.KeyPressMsg) Action {
	if len(r.rows) == 0 {
		return nil
	}
	if key.Matches(k, r.moves.enter) {
		if at := r.items.places(r.item()); len(at) > 0 {
			return Open{Ref: at[0]}
		}
		return nil
	}
	by, ok := r.moves.step(k, r.showing(len(r.rows), r.lines), len(r.rows))
	if !ok {
		return nil
	}
	return r.moveTo(r.cursor + by)
}

// Keys are the moving keys, once there is something to move through.
func (r *roll) Keys() []key.Binding {
	if len(r.rows) == 0 {
		return nil
	}
	return r.moves.all()
}

// item is the selected item; there must be one.
func (r *roll) item() int { return r.rows[r.cursor] }

func (r *roll) moveTo(row int) Action {
	r.move(row, len(r.rows))
	r.settle(len(r.rows), r.lines)
	return r.choice()
}

// choice tells what is selected here: nothing where nothing is listed.
func (r *roll) choice() Action {
	if r.briefing == nil {
		return nil
	}
	if len(r.rows) == 0 {
		r.selected = Selected{Item: Item{r.id, model.None}}
		return Select{r.selected}
	}
	i := r.item()
	r.selected = Selected{Item: Item{r.id, i}, Refs: r.items.places(i), Actors: r.items.actors(i)}
	return Select{r.selected}
}

// show selects an item of the briefing's list, the nearest one listed if it is not.
func (r *roll) show(item int) {
	if row := slices.Index(r.rows, item); row >= 0 {
		r.cursor = row
	}
	r.settle(len(r.rows), r.lines)
}

// follow narrows the list to an actor and keeps the selected item if it stays.
func (r *roll) follow(actor int) {
	if actor == r.followed {
		return
	}
	r.followed = actor
	if r.narrowed {
		r.relist()
	}
}

// relist lists again after what is listed has changed, with the cursor on the
// same item or on the one that stands where it stood.
func (r *roll) relist() {
	if len(r.rows) == 0 {
		r.list()
		return
	}
	item := r.item()
	r.list()
	r.show(item)
}

// list asks which items to show and lays them out.
func (r *roll) list() {
	r.rows = r.rows[:0]
	if r.briefing != nil {
		for _, item := range r.items.shown() {
			if r.filter == "" || holds(r.items.words(item), r.filter) {
				r.rows = append(r.rows, item)
			}
		}
	}
	r.measure()
}

// keeps reports whether following leaves an item in the list.
func (r *roll) keeps(item int) bool {
	return !r.narrowed || r.followed == model.None || r.items.involves(item, r.followed)
}

// measure finds how many lines a row may take: as many as leave every row on
// the screen, else a line each (two in a tall pane, which scrolls anyway).
func (r *roll) measure() {
	if r.briefing == nil {
		return
	}
	r.items.fit()
	folds := []int{whole, 3, 2, 1}
	if r.height >= 16 {
		folds = folds[:3]
	}
	if len(r.rows) > r.height {
		folds = folds[len(folds)-1:]
	}
	if r.full {
		folds = folds[:1]
	}
	for _, r.fold = range folds {
		r.tall = make([]int, len(r.rows))
		if len(r.rows) <= r.height && r.total() <= r.height {
			break
		}
	}
	r.settle(len(r.rows), r.lines)
}

// whole is the fold of a row that shows all its words.
const whole = 1 << 10

func (r *roll) total() int {
	n := 0
	for row := range r.rows {
		n += r.lines(row)
	}
	return n
}

// lines is how tall a row is.
func (r *roll) lines(row int) int {
	if r.tall[row] == 0 {
		b := brush{styles: r.styles, width: r.width, blank: true}
		r.tall[row] = max(len(r.items.draw(row, b, r.fold)), 1)
	}
	return r.tall[row]
}

func (r *roll) draw(row int, m mood) []string {
	return r.items.draw(row, brush{styles: r.styles, mood: m, width: r.width}, r.fold)
}

// View is the rows on screen.
func (r *roll) View(focused bool) string {
	out := make([]string, 0, r.height)
	for row := r.top; row < len(r.rows) && len(out) < r.height; row++ {
		out = append(out, r.draw(row, r.mood(row, focused))...)
	}
	if len(r.rows) == 0 && r.briefing != nil {
		for _, l := range wrap(r.why(), r.width-2, whole) {
			out = append(out, style.Fit(" "+r.styles.Empty.Render(l), r.width))
		}
	}
	for len(out) < r.height {
		out = append(out, "")
	}
	return strings.Join(out[:r.height], "\n")
}

// why says why nothing is listed.
func (r *roll) why() string {
	if r.filter != "" {
		return "Nothing here has “" + r.filter + "” in it. esc ends the filter."
	}
	return r.items.empty()
}

// holds reports whether words hold a query, whose capitals count if it has any.
func holds(words, query string) bool {
	if strings.ToLower(query) == query {
		words = strings.ToLower(words)
	}
	return strings.Contains(words, query)
}

// mood is how a row stands out.
func (r *roll) mood(row int, focused bool) mood {
	from := r.selected.Item.Pane
	switch {
	case row == r.cursor && focused:
		return chosen
	case row == r.cursor && (from == r.id || r.id == ArticlesID):
		return kept
	case from == r.id || from == ArticlesID || r.id == ArticlesID || len(r.selected.Refs) == 0:
		return plain
	case !r.related(r.rows[row]):
		return faint
	case row == r.cursor && from == TextID:
		return kept // most often the item that led into the text
	}
	return relative
}

// related reports whether an item has to do with what is selected elsewhere. An
// actor has to do with what it takes part in, and any two other items with each
// other where they share a sentence.
func (r *roll) related(item int) bool {
	switch {
	case r.selected.Item.Pane == ActorsID:
		return r.items.involves(item, r.selected.Item.Index)
	case r.id == ActorsID:
		return slices.Contains(r.selected.Actors, item)
	}
	return meet(r.briefing, r.items.places(item), r.selected.Refs)
}

// Position is which of the listed items is selected, and of how many.
func (r *roll) Position() (at, of int) {
	if len(r.rows) == 0 {
		return 0, 0
	}
	return r.cursor + 1, len(r.rows)
}
