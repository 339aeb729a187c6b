// Package page lays out the text of an article on the cells of a terminal: it
// wraps, tells where each byte of the text stands on the screen and what stands
// under each cell, and paints the rows that show. It knows nothing of panes.
//
// A Page is made for one text and one width. Rows are wrapped when they are
// first asked for, so a page of any length is there at once, and what a frame
// costs depends on the screen, not on the article. Places are counted from the
// paragraph they stand in for the same reason.
//
// Hard-wrapped lines of a paragraph are joined, runs of white space around a
// line's end count as one space, and right-to-left text stands in logical
// order, as it does in the text. A Page is not safe for concurrent use.
package page

import (
	"sort"
	"strings"

	"brief/model"
)

// Page is a text laid out at a width.
type Page struct {
	text   string
	width  int
	blocks []block
}

// block is a paragraph, or other text that no paragraph covers.
type block struct {
	model.Span
	number  int          // of the paragraph, from 1; 0 for none
	rows    []model.Span // what each row shows, without the white space where it breaks
	wrapped int          // where the row after the last of rows begins; End when all are there
}

// Place is a row of a page: a block, and a row of it. The row after a block's
// last is the blank line below it, which every block but the last has.
type Place struct{ Block, Row int }

// Row is a row as it is shown.
type Row struct {
	Place
	Span      model.Span // the bytes it shows; zero for a blank line
	Paragraph int        // the paragraph's number on its first row, else 0
}

// New lays out text in rows of at most width cells (at least 1). Paragraphs are
// numbered from 1 and must be in order; whatever stands between them is shown
// too, unnumbered, so that no word of the text can be missing.
func New(text string, paragraphs []model.Span, width int) *Page {
	p := &Page{text: text, width: max(width, 1), blocks: make([]block, 0, len(paragraphs))}
	end := 0
	for i, s := range paragraphs {
		s.Start, s.End = max(s.Start, end), min(s.End, len(text))
		if s.IsZero() {
			continue
		}
		p.loose(end, s.Start)
		p.add(s, i+1)
		end = s.End
	}
	p.loose(end, len(text))
	return p
}

// add appends a block without the white space around it.
func (p *Page) add(s model.Span, number int) {
	for s.Start < s.End && spaceAt(p.text, s.Start) > 0 {
		s.Start += spaceAt(p.text, s.Start)
	}
	s.End = s.Start + len(strings.TrimRightFunc(s.In(p.text), isSpace))
	if !s.IsZero() {
		p.blocks = append(p.blocks, block{Span: s, number: number, wrapped: s.Start})
	}
}

// loose adds the text between paragraphs: a block where blank lines part it,
// else a block a line. An article is shown like this before its paragraphs are known.
func (p *Page) loose(start, end int) {
	text := p.text[start:end]
	if strings.TrimSpace(text) == "" {
		return
	}
	parted := strings.Contains(text, "\n\n") || strings.Contains(text, "\n\r\n")
	from := start
	for at := start; at < end; {
		line := strings.IndexByte(p.text[at:end], '\n')
		if line < 0 {
			break
		}
		line += at
		if !parted || strings.TrimSpace(p.text[at:line]) == "" {
			p.add(model.Span{Start: from, End: line}, 0)
			from = line + 1
		}
		at = line + 1
	}
	p.add(model.Span{Start: from, End: end}, 0)
}

// empty reports whether there is nothing to show.
func (p *Page) empty() bool { return len(p.blocks) == 0 }

// Rows is at most n rows from a place on, fewer where the page ends.
func (p *Page) Rows(from Place, n int) []Row {
	if p.empty() || n < 1 {
		return nil
	}
	rows := make([]Row, 0, n)
	for at := p.clamp(from); len(rows) < n && at.Block < len(p.blocks); {
		b := &p.blocks[at.Block]
		if !p.has(b, at.Row) {
			if at.Block+1 < len(p.blocks) {
				rows = append(rows, Row{Place: at})
			}
			at = Place{at.Block + 1, 0}
			continue
		}
		r := Row{Place: at, Span: b.rows[at.Row]}
		if at.Row == 0 {
			r.Paragraph = b.number
		}
		rows = append(rows, r)
		at.Row++
	}
	return rows
}

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

// height is the rows of a block with the blank line below it.
func (p *Page) height(i int) int {
	b := &p.blocks[i]
	for b.wrapped < b.End {
		p.wrap(b)
	}
	if i+1 < len(p.blocks) {
		return len(b.rows) + 1
	}
	return len(b.rows)
}

// has wraps a block as far as a row and reports whether it has it.
func (p *Page) has(b *block, row int) bool {
	for len(b.rows) <= row && b.wrapped < b.End {
		p.wrap(b)
	}
	return row < len(b.rows)
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
