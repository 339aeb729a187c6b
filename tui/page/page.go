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
	rows := make([]Row, 0, min(n, 256))
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
