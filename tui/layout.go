package tui

import (
	"brief/tui/pane"
	"brief/tui/style"
)

// shape is all that the layout depends on.
type shape struct {
	width, height int
	focus         pane.ID
	list          pane.ID // the list pane that has or last had the focus
	zoom          bool
	below         bool // the text is wanted below the list where they are stacked
	articles      int
	points        int // of the summary
	wants         [pane.TextID]want
}

// want is how many lines a list has use for.
type want struct {
	least int // a line for each row
	most  int // every row with all its words
}

// mode is the kind of layout.
type mode uint8

const (
	tooSmall   mode = iota // a polite line
	micro                  // title, one pane, status; no borders
	stacked                // one pane, above the text when that has the focus
	twoColumns             // the lists and the text
	threeColumns
)

// slot is a pane in a column: its frame, without one in micro.
type slot struct {
	id   pane.ID
	x, y int
	box  style.Box
	bare bool
}

// inner is the cells a pane has for itself.
func (s slot) inner() (width, height int) {
	if s.bare {
		return s.box.Width, s.box.Height
	}
	return s.box.Inner()
}

// geometry is where everything stands.
type geometry struct {
	mode    mode
	tabs    bool // a line below the title names the panes
	columns [][]slot
}

// top is the first line of the panes.
func (g geometry) top() int {
	if g.tabs {
		return 2
	}
	return 1
}

// slotOf is where a pane stands; ok is false where it is not on screen.
func (g geometry) slotOf(id pane.ID) (s slot, ok bool) {
	for _, c := range g.columns {
		for _, s := range c {
			if s.id == id {
				return s, true
			}
		}
	}
	return slot{}, false
}

// at is the pane on a cell of the screen.
func (g geometry) at(x, y int) (s slot, ok bool) {
	for _, c := range g.columns {
		for _, s := range c {
			if x >= s.x && x < s.x+s.box.Width && y >= s.y && y < s.y+s.box.Height {
				return s, true
			}
		}
	}
	return slot{}, false
}

func modeOf(v shape) mode {
	switch {
	case v.width < 20 || v.height < 5:
		return tooSmall
	case v.width < 40 || v.height < 10:
		return micro
	case v.width < 100:
		return stacked
	case v.width < 160:
		return twoColumns
	}
	return threeColumns
}

// arrange is the layout of a shape.
func arrange(v shape) geometry {
	g := geometry{mode: modeOf(v)}
	body := v.height - 2 // between title and status
	switch {
	case g.mode == tooSmall:
	case g.mode == micro:
		g.columns = [][]slot{{{id: v.focus, y: 1, bare: true, box: style.Box{Width: v.width, Height: body}}}}
	case g.mode == stacked:
		g.tabs = v.height >= 12
		g.stack(v, v.height-1-g.top())
	case v.zoom:
		g.column([]pane.ID{v.focus}, v, 0, v.width, body)
	default:
		g.wide(v, body)
	}
	return g
}

// stack is the focused pane alone, or once the text is wanted the list above it:
// a third, half while the list has the focus.
func (g *geometry) stack(v shape, body int) {
	if !v.below || v.zoom || body < 14 || v.focus == pane.ArticlesID {
		g.column([]pane.ID{v.focus}, v, 0, v.width, body)
		return
	}
	above := max(body/3, 5)
	if v.focus != pane.TextID {
		above = body / 2
	}
	g.columns = [][]slot{{
		g.slot(v, v.list, 0, g.top(), style.Box{Width: v.width, Height: above, Open: v.focus == pane.TextID}),
		g.slot(v, pane.TextID, 0, g.top()+above, style.Box{Width: v.width, Height: body - above}),
	}}
}

// wide is the lists beside the text, the articles before them where there is
// room and more than one.
func (g *geometry) wide(v shape, body int) {
	articles, middle, text := v.columns()
	if articles > 0 {
		g.column([]pane.ID{pane.ArticlesID}, v, 0, articles, body)
	}
	lists := lists()
	if v.focus == pane.ArticlesID && articles == 0 {
		lists = []pane.ID{pane.ArticlesID}
	}
	g.column(lists, v, articles, middle, body)
	g.column([]pane.ID{pane.TextID}, v, articles+middle, text, body)
}

// columns is how wide the articles, the lists and the text are; a column that
// does not stand beside others is as wide as the screen.
func (v shape) columns() (articles, lists, text int) {
	m := modeOf(v)
	if m < twoColumns {
		return 0, v.width, v.width
	}
	if m == threeColumns && v.articles > 1 {
		articles = min(v.width/5, 34)
	}
	text = min((v.width-articles)*52/100, 90)
	return articles, v.width - articles - text, text
}

func lists() []pane.ID {
	return []pane.ID{pane.SummaryID, pane.ActorsID, pane.TimelineID, pane.QuotesID}
}

// column puts panes one above the other; they share their edges, but a focused
// one has its own.
func (g *geometry) column(ids []pane.ID, v shape, x, width, height int) {
	heights := share(ids, v, height)
	y := g.top()
	slots := make([]slot, len(ids))
	for i, id := range ids {
		last := i == len(ids)-1
		box := style.Box{
			Width: width, Height: heights[i],
			Open:   !last && id != v.focus,
			Joined: i > 0 && ids[i-1] != v.focus,
		}
		slots[i] = g.slot(v, id, x, y, box)
		y += heights[i]
	}
	g.columns = append(g.columns, slots)
}

func (g *geometry) slot(v shape, id pane.ID, x, y int, box style.Box) slot {
	box.Focused = id == v.focus
	return slot{id: id, x: x, y: y, box: box}
}

// shrunk is the rows of a screen below which only the focused list is open.
const shrunk = 20

// share gives each pane of a column its lines, edges included, as far as they
// have use for them: the focused list up to two fifths, the others a fair part of
// the rest, then whoever can show more rows, then whoever can show more words. On
// a low screen the others shrink to their titles.
func share(ids []pane.ID, v shape, height int) []int {
	n := len(ids)
	lines, edges := make([]int, n), make([]int, n)
	open, left := 0, height
	for i, id := range ids {
		edges[i] = 1
		if i == n-1 || id == v.focus {
			edges[i] = 2
		}
		left -= edges[i]
		if id == v.list {
			open = i
		}
	}
	give := func(i, most int) {
		part := max(min(most-lines[i], left), 0)
		lines[i] += part
		left -= part
	}
	if v.height >= shrunk && n > 1 {
		give(open, min(max(v.wants[ids[open]].most, 1), left*2/5))
		fair := left / (n - 1)
		for i := range ids {
			give(i, min(max(v.wants[ids[i]].least, 1), fair))
		}
		give(open, v.wants[ids[open]].most)
		for i := range ids {
			give(i, v.wants[ids[i]].least)
		}
		for i := range ids {
			give(i, v.wants[ids[i]].most)
		}
		give(n-1, height)
	}
	give(open, height)
	for i := range lines {
		lines[i] += edges[i]
	}
	return lines
}
