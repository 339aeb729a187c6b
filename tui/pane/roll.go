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
	more int   // rows that may take a line more than fold
	full bool  // rows are not folded while the selection is here

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
		r.choose(m)
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
		r.choose(Selected{Item: Item{r.id, model.None}})
		return Select{r.selected}
	}
	i := r.item()
	r.choose(Selected{Item: Item{r.id, i}, Refs: r.items.places(i), Actors: r.items.actors(i)})
	return Select{r.selected}
}

// choose takes what is selected, here or elsewhere.
func (r *roll) choose(s Selected) {
	moved := (s.Item.Pane == r.id) != (r.selected.Item.Pane == r.id)
	r.selected = s
	if moved && r.full {
		r.measure()
	}
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
		folds = []int{whole, 6, 5, 4, 3, 2, 1}
		if r.selected.Item.Pane == r.id {
			folds = folds[:1]
		}
	}
	for _, r.fold = range folds {
		r.more, r.tall = 0, make([]int, len(r.rows))
		if len(r.rows) <= r.height && r.total() <= r.height {
			break
		}
	}
	r.spend()
	r.settle(len(r.rows), r.lines)
}

// spend gives the lines that are left below the last row to the first rows that
// have use for one more.
func (r *roll) spend() {
	if len(r.rows) > r.height || r.fold == whole {
		return
	}
	for left := r.height - r.total(); r.more < len(r.rows) && left > 0; r.more++ {
		before := r.lines(r.more)
		b := brush{styles: r.styles, width: r.width, blank: true}
		r.tall[r.more] = len(r.items.draw(r.more, b, r.fold+1))
		left -= r.tall[r.more] - before
	}
}

// folded is how many lines a row may take.
func (r *roll) folded(row int) int {
	if row < r.more {
		return r.fold + 1
	}
	return r.fold
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
		r.tall[row] = max(len(r.items.draw(row, b, r.folded(row))), 1)
	}
	return r.tall[row]
}

// View is the rows on screen; the last that shows is cut to the lines it has.
func (r *roll) View(focused bool) string {
	out := make([]string, 0, r.height)
	for row := r.top; row < len(r.rows) && len(out) < r.height; row++ {
		b := brush{styles: r.styles, mood: r.mood(row, focused), width: r.width}
		left := r.height - len(out)
		lines := r.items.draw(row, b, r.folded(row))
		if len(lines) > left {
			lines = r.items.draw(row, b, left)
		}
		out = append(out, lines...)
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
	return r.items.empty() + foreign(r.briefing)
}

// foreign says that an article is in a language whose names, dates and
// quotations are not looked for.
func foreign(b *model.Briefing) string {
	if len(b.Documents) == 0 || b.Documents[0].Language == "" || b.Documents[0].Language == "en" {
		return ""
	}
	return " The article is in another language (" + b.Documents[0].Language + "); little is found in those."
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
