package page

import (
	"strings"

	"charm.land/lipgloss/v2"

	"brief/model"
)

// Mark is words to be painted with a pen: an index into the pens given to
// Paint. Where marks overlap the higher pen wins; pen 0 is words without a mark.
type Mark struct {
	model.Span
	Pen int
}

// Paint is a row as it goes to the screen, no wider than the page. A mark that
// covers part of a cluster covers it whole.
func (p *Page) Paint(r Row, marks []Mark, pens []lipgloss.Style) string {
	if r.Span.IsZero() {
		return ""
	}
	pen := penOf(r.Span, marks)
	var out, run strings.Builder
	now := 0
	flush := func() {
		if now > 0 && now < len(pens) && run.Len() > 0 {
			out.WriteString(pens[now].Render(run.String()))
		} else {
			out.WriteString(run.String())
		}
		run.Reset()
	}
	for i, col := r.Span.Start, 0; i < r.Span.End; {
		u := p.unit(i, r.Span.End, col)
		want := 0
		if pen != nil {
			for _, at := range pen[i-r.Span.Start : u.end-r.Span.Start] {
				want = max(want, int(at))
			}
		}
		if want != now {
			flush()
			now = want
		}
		p.glyph(&run, i, u)
		col, i = col+u.width, u.end
	}
	flush()
	return out.String()
}

// penOf is the pen of each byte of a row, nil when no mark touches it.
func penOf(row model.Span, marks []Mark) []uint8 {
	var pen []uint8
	for _, m := range marks {
		if !m.Overlaps(row) {
			continue
		}
		if pen == nil {
			pen = make([]uint8, row.Len())
		}
		for i := max(m.Start, row.Start); i < min(m.End, row.End); i++ {
			pen[i-row.Start] = max(pen[i-row.Start], uint8(m.Pen))
		}
	}
	return pen
}

// glyph writes what is shown of a unit: exactly as many cells as it is wide.
func (p *Page) glyph(out *strings.Builder, i int, u unit) {
	s := p.text[i:u.end]
	if u.space {
		for range u.width {
			out.WriteByte(' ')
		}
		return
	}
	if len(s) == 1 && s[0] > ' ' && s[0] < 0x7f {
		out.WriteByte(s[0])
		return
	}
	if _, w := cluster(s); w > p.width {
		out.WriteString("□") // too wide for a page of one column
		return
	}
	if g, replaced := replacement(s); replaced {
		s = g
	}
	out.WriteString(s)
}
