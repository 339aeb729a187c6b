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

// Pen is what goes before and after words to give them a style. The words keep
// one look from end to end: lipgloss itself leaves the spaces between underlined
// words without their other attributes.
type Pen struct{ before, after string }

// NewPen is a pen that writes in a style.
func NewPen(s lipgloss.Style) Pen {
	before, after, _ := strings.Cut(s.Render("x"), "x")
	return Pen{before, after}
}

// Paint is a row as it goes to the screen, no wider than the page. A mark that
// covers part of a cluster covers it whole.
func (p *Page) Paint(r Row, marks []Mark, pens []Pen) string {
	if r.Span.IsZero() {
		return ""
	}
	pen := penOf(r.Span, marks)
	var out strings.Builder
	var now Pen
	for i, col := r.Span.Start, 0; i < r.Span.End; {
		u := p.unit(i, r.Span.End, col)
		want := 0
		if pen != nil {
			for _, at := range pen[i-r.Span.Start : u.end-r.Span.Start] {
				want = max(want, int(at))
			}
		}
		var next Pen
		if want < len(pens) && want > 0 {
			next = pens[want]
		}
		if next != now {
			out.WriteString(now.after)
			out.WriteString(next.before)
			now = next
		}
		p.glyph(&out, i, u)
		col, i = col+u.width, u.end
	}
	out.WriteString(now.after)
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
