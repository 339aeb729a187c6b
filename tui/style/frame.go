package style

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Box is a titled frame of Width×Height cells, its edges included. The title
// stands at the left of the top edge, the count at the right; the count gives
// way first where both do not fit. A focused box has heavy lines.
//
// Boxes can be stacked sharing their edges: all but the last are Open, and the
// top edge of the one below closes them; that one is Joined unless it or the
// one above is focused (a focused box is drawn whole).
type Box struct {
	Width, Height int
	Name, Count   string
	Focused       bool
	Joined        bool // the top edge goes on from the box above: ├ ┤
	Open          bool // there is no bottom edge
}

// Inner is the cells inside the frame, what a pane's SetSize gets.
func (b Box) Inner() (width, height int) {
	height = b.Height - 2
	if b.Open {
		height++
	}
	return max(b.Width-2, 0), max(height, 0)
}

// lines are the pieces of a frame.
type lines struct{ topLeft, topRight, across, down, bottomLeft, bottomRight string }

func (b Box) lines() lines {
	switch {
	case b.Focused:
		return lines{"┏", "┓", "━", "┃", "┗", "┛"}
	case b.Joined:
		return lines{"├", "┤", "─", "│", "└", "┘"}
	}
	return lines{"┌", "┐", "─", "│", "└", "┘"}
}

// Draw puts the box around body: exactly Height lines of exactly Width cells.
// Lines of the body are cut or filled up to fit.
func (b Box) Draw(s Styles, body string) string {
	if b.Width < 1 || b.Height < 1 {
		return ""
	}
	l, pen := b.lines(), s.Frame
	if b.Focused {
		pen = s.FrameFocused
	}
	out := make([]string, 0, b.Height)
	out = append(out, b.topEdge(s, l, pen))
	width, height := b.Inner()
	side := pen.Render(l.down)
	rows := strings.Split(body, "\n")
	for i := range height {
		row := ""
		if i < len(rows) {
			row = rows[i]
		}
		if row = side + Fit(row, width) + side; b.Width < 2 {
			row = Fit(row, b.Width)
		}
		out = append(out, row)
	}
	if len(out) < b.Height {
		edge := l.bottomLeft + strings.Repeat(l.across, width) + l.bottomRight
		out = append(out, pen.Render(Fit(edge, b.Width)))
	}
	return strings.Join(out[:b.Height], "\n")
}

// topEdge is "┌─ Name ──── count ─┐", with as much of both as fits.
func (b Box) topEdge(s Styles, l lines, pen lipgloss.Style) string {
	if b.Width < 2 {
		return pen.Render(l.topLeft)
	}
	room := b.Width - 2 // between the corners
	name, count := words(b.Name), words(b.Count)
	nameWidth, countWidth := ansi.StringWidth(name), ansi.StringWidth(count)
	if nameWidth+countWidth+3 > room {
		count, countWidth = "", 0
	}
	if nameWidth+2 > room {
		name = ansi.Truncate(name, max(room-2, 0), "… ")
		nameWidth = ansi.StringWidth(name)
	}
	before, after := min(1, room), 0
	if countWidth > 0 {
		after = 1
	}
	fill := max(room-before-nameWidth-countWidth-after, 0)
	title := s.Title
	if b.Focused {
		title = s.TitleFocused
	}
	return pen.Render(l.topLeft+strings.Repeat(l.across, before)) + title.Render(name) +
		pen.Render(strings.Repeat(l.across, fill)) + s.Count.Render(count) +
		pen.Render(strings.Repeat(l.across, after)+l.topRight)
}

// words is s with a space on both sides, "" for nothing.
func words(s string) string {
	if s == "" {
		return ""
	}
	return " " + s + " "
}

// Fit is s, styled or not, cut with … or filled up with spaces to width cells.
func Fit(s string, width int) string {
	w := ansi.StringWidth(s)
	switch {
	case w > width:
		s = ansi.Truncate(s, width, "…")
		if w = ansi.StringWidth(s); w >= width {
			return s
		}
	case w == width:
		return s
	}
	return s + strings.Repeat(" ", width-w)
}
