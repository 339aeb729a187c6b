package pane

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"brief/model"
	"brief/tui/style"
)

// mood is how a whole row stands out or steps back.
type mood uint8

const (
	plain    mood = iota
	chosen        // selected, and the pane has the focus
	kept          // selected in a pane without the focus
	relative      // has to do with what is selected elsewhere
	faint         // has nothing to do with it
)

// piece is words in one style.
type piece struct {
	text string
	ink  lipgloss.Style
}

// brush paints the lines of one row.
type brush struct {
	styles style.Styles
	mood   mood
	width  int
	bare   bool // no sign of the selection: these lines go on with a row
	blank  bool // only the number of lines is wanted, not what is on them
}

// block is the lines of a phrase behind a head, at most fold of them; the lines
// after the first stand behind the indent, and the mark ends the last.
func (b brush) block(head, indent []piece, p phrase, mark string, fold int) []string {
	room := max(b.width-2-max(widthOf(head), widthOf(indent)), 1)
	need := cells(mark) + 1
	if mark == "" || 4*need > room {
		mark, need = "", 0
	}
	lines := breaks(p.text, room, fold)
	if last := lines[len(lines)-1]; cells(last.In(p.text)) > room-need {
		lines = breaks(p.text, room-need, fold)
	}
	out := make([]string, len(lines))
	if b.blank {
		return out
	}
	for n, l := range lines {
		left, right := indent, []piece(nil)
		if n == 0 {
			left = head
		}
		if n == len(lines)-1 && mark != "" {
			right = []piece{{mark, b.styles.Dim}}
		}
		out[n] = b.line(n == 0, append(left[:len(left):len(left)], p.pieces(l, b.styles.Text)...), right)
	}
	return out
}

// line is the sign of the selection, the left pieces, as far as they fit, the
// right pieces at the right edge, and a cell of air.
func (b brush) line(first bool, left, right []piece) string {
	if b.blank {
		return ""
	}
	room := max(b.width-2, 0)
	tail := widthOf(right)
	if tail > 0 && tail < room {
		room -= tail + 1
	} else {
		right = nil
	}
	left = clip(left, room)
	gap := b.width - 2 - widthOf(left) - widthOf(right)
	fill, air := piece{strings.Repeat(" ", max(gap, 0)), b.styles.Text}, piece{" ", b.styles.Text}
	pieces := append(append(append(left[:len(left):len(left)], fill), right...), air)
	line := b.sign(first) + b.paint(pieces)
	if gap < 0 {
		return style.Fit(line, b.width)
	}
	return line
}

// sign is the mark of the selected row: it says without colour what is selected.
func (b brush) sign(first bool) string {
	if first && !b.bare && (b.mood == chosen || b.mood == kept) {
		return b.ink(b.styles.Pointer).Render(">")
	}
	return b.ink(b.styles.Text).Render(" ")
}

// paint is the pieces one after the other.
func (b brush) paint(pieces []piece) string {
	var out strings.Builder
	for _, p := range pieces {
		if p.text != "" {
			out.WriteString(b.ink(p.ink).Render(p.text))
		}
	}
	return out.String()
}

// ink is the style of a piece under the mood of its row.
func (b brush) ink(s lipgloss.Style) lipgloss.Style {
	switch b.mood {
	case chosen:
		return s.Inherit(b.styles.Selected)
	case kept:
		return s.Inherit(b.styles.SelectedRest)
	case relative:
		return s.Inherit(b.styles.Related)
	case faint:
		return b.styles.Dim
	}
	return s
}

// clip is the pieces cut to a width, with … in the last one that shows.
func clip(pieces []piece, width int) []piece {
	for i, p := range pieces {
		w := cells(p.text)
		if w > width {
			return append(pieces[:i:i], piece{cut(p.text, width), p.ink})
		}
		width -= w
	}
	return pieces
}

func widthOf(pieces []piece) int {
	w := 0
	for _, p := range pieces {
		w += cells(p.text)
	}
	return w
}

// paragraph is "¶12", the number readers see, of the paragraph of a sentence;
// "" when it is not known.
func paragraph(b *model.Briefing, document, sentence int) string {
	s := b.Documents[document].Sentences
	if sentence < 0 || sentence >= len(s) {
		return ""
	}
	return "¶" + strconv.Itoa(s[sentence].Paragraph+1)
}
