package page

import (
	"sort"

	"brief/model"
)

// Place is a row of a page: a block, and a row of it. The row after a block's
// last is the blank line below it, which every block but the last has.
type Place struct{ Block, Row int }

// Last is the place of the last row.
func (p *Page) Last() Place {
	if p.empty() {
		return Place{}
	}
	i := len(p.blocks) - 1
	return Place{i, p.height(i) - 1}
}

// Move is the place by rows further down (up for negative by), no further than
// the ends of the page.
func (p *Page) Move(at Place, by int) Place {
	if p.empty() {
		return Place{}
	}
	at = p.clamp(at)
	at.Row += by
	for at.Row < 0 && at.Block > 0 {
		at.Block--
		at.Row += p.height(at.Block)
	}
	for at.Block+1 < len(p.blocks) && !p.has(&p.blocks[at.Block], at.Row) {
		h := p.height(at.Block)
		if at.Row < h {
			break // the blank line below
		}
		at = Place{at.Block + 1, at.Row - h}
	}
	return p.clamp(at)
}

// Distance is how many rows b stands below a, negative when above. It counts no
// further than most rows either way.
func (p *Page) Distance(a, b Place, most int) int {
	if b.before(a) {
		return -p.Distance(b, a, most)
	}
	n := -a.Row
	for i := a.Block; i < b.Block && n < most && i < len(p.blocks); i++ {
		n += p.height(i)
	}
	return min(n+b.Row, most)
}

// Below is how many rows the byte at offset stands below a place, negative above,
// counting no further than most. Unlike At it wraps no more than it counts.
func (p *Page) Below(top Place, offset, most int) int {
	if p.empty() {
		return 0
	}
	top = p.clamp(top)
	i := p.blockOf(offset)
	if i < top.Block {
		at, _ := p.At(offset)
		return p.Distance(top, at, most)
	}
	n := -top.Row
	for j := top.Block; j < i; j++ {
		if p.has(&p.blocks[j], most-n) {
			return most
		}
		if n += p.height(j); n >= most {
			return most
		}
	}
	b := &p.blocks[i]
	for b.wrapped < b.End && b.wrapped <= offset && len(b.rows) <= most-n {
		p.wrap(b)
	}
	return max(min(n+b.rowOf(offset), most), -most)
}

// blockOf is the block of a byte, the one after it where it is in none.
func (p *Page) blockOf(offset int) int {
	i := sort.Search(len(p.blocks), func(i int) bool { return p.blocks[i].End > offset })
	return min(i, len(p.blocks)-1)
}

// rowOf is the row of a byte among those that are wrapped, the last of them for
// what comes after.
func (b *block) rowOf(offset int) int {
	return max(sort.Search(len(b.rows), func(r int) bool { return b.rows[r].Start > offset })-1, 0)
}

// before reports whether a stands above b.
func (a Place) before(b Place) bool {
	return a.Block < b.Block || a.Block == b.Block && a.Row < b.Row
}

// At is the row and the cell in it where the byte at offset is shown. Bytes that
// are not shown (between paragraphs, at a row's end) are where what follows or
// precedes them is.
func (p *Page) At(offset int) (Place, int) {
	if p.empty() {
		return Place{}, 0
	}
	i := p.blockOf(offset)
	b := &p.blocks[i]
	for b.wrapped < b.End && (b.wrapped <= offset || len(b.rows) == 0) {
		p.wrap(b) // its first row even for a byte before the block
	}
	r := b.rowOf(offset)
	return Place{i, r}, p.cell(b.rows[r], offset)
}

// cell is where a byte stands in a row, its last cell for what comes after.
func (p *Page) cell(row model.Span, offset int) int {
	col, last := 0, 0
	for i := row.Start; i < row.End && i <= offset; {
		u := p.unit(i, row.End, col)
		last = col
		if offset < u.end {
			return min(col, p.width-1)
		}
		col, i = col+u.width, u.end
	}
	return min(last, p.width-1)
}

// OffsetAt is the first byte of what is shown in a cell of a row; beyond the
// row's words that of its last word part, on a blank line the end of its block.
func (p *Page) OffsetAt(at Place, col int) int {
	if p.empty() {
		return 0
	}
	at = p.clamp(at)
	b := &p.blocks[at.Block]
	if !p.has(b, at.Row) {
		return b.End
	}
	x, last := 0, b.rows[at.Row].Start
	for i := b.rows[at.Row].Start; i < b.rows[at.Row].End; {
		u := p.unit(i, b.rows[at.Row].End, x)
		if u.width > 0 {
			last = i
		}
		if x, i = x+u.width, u.end; col < x {
			break
		}
	}
	return last
}

// clamp is the nearest place that there is; the page must not be empty.
func (p *Page) clamp(at Place) Place {
	switch {
	case at.Block < 0 || at.Row < 0:
		return Place{max(at.Block, 0), 0}
	case at.Block >= len(p.blocks):
		return p.Last()
	case !p.has(&p.blocks[at.Block], at.Row):
		at.Row = p.height(at.Block) - 1
	}
	return at
}
