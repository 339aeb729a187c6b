package pane

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"brief/model"
)

// longest is the most bytes of an item that are ever laid out: more than any
// screen holds, and little enough that a sentence of a megabyte costs nothing.
const longest = 8 << 10

// phrase is an item's words on one line, every run of white space a single
// space, with the style of some of them.
type phrase struct {
	text  string
	tints []tint
}

// tint is a span of the phrase in another style.
type tint struct {
	model.Span
	ink lipgloss.Style
}

// collapse is the words of a span of text as a phrase; the spans to tint are
// spans of text too and keep to their words.
func collapse(text string, span model.Span, tints ...tint) phrase {
	var out strings.Builder
	p := phrase{tints: make([]tint, len(tints))}
	for i, t := range tints {
		p.tints[i] = tint{model.Span{Start: -1, End: -1}, t.ink}
	}
	gap := false
	for i, r := range text[span.Start:span.End] {
		if unicode.IsSpace(r) {
			gap = out.Len() > 0
			continue
		}
		if gap {
			out.WriteByte(' ')
			gap = false
		}
		at, r := span.Start+i, harmless(r)
		for n, t := range tints {
			if t.Start <= at && at < t.End {
				if p.tints[n].Start < 0 {
					p.tints[n].Start = out.Len()
				}
				p.tints[n].End = out.Len() + utf8.RuneLen(r)
			}
		}
		out.WriteRune(r)
		if out.Len() > longest {
			out.WriteString("…")
			break
		}
	}
	p.text = out.String()
	return p
}

// harmless is r, or U+FFFD for what a terminal would obey: control characters
// and those that turn the direction of the text. Articles have none of them, but
// names of files may.
func harmless(r rune) rune {
	if unicode.IsControl(r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
		return unicode.ReplacementChar
	}
	return r
}

// then is the phrase with more words after it.
func (p phrase) then(q phrase) phrase {
	for _, t := range q.tints {
		if t.Start >= 0 {
			t.Start, t.End = t.Start+len(p.text), t.End+len(p.text)
			p.tints = append(p.tints, t)
		}
	}
	p.text += q.text
	return p
}

// pieces is a span of the phrase in its styles.
func (p phrase) pieces(s model.Span, ink lipgloss.Style) []piece {
	var out []piece
	at := s.Start
	for _, t := range p.tints {
		from, to := max(t.Start, at), min(t.End, s.End)
		if from >= to {
			continue
		}
		out = append(out, piece{p.text[at:from], ink}, piece{p.text[from:to], t.ink})
		at = to
	}
	return append(out, piece{p.text[at:s.End], ink})
}

// breaks is the lines of a phrase in at most width cells: between words where
// it can. Of more than most lines the last is the whole rest.
func breaks(text string, width, most int) []model.Span {
	var out []model.Span
	start, used := 0, 0 // of the line, its cells so far
	for at := 0; at < len(text) && len(out)+1 < most; {
		word := strings.IndexByte(text[at:], ' ')
		if word < 0 {
			word = len(text) - at
		}
		w := cells(text[at : at+word])
		switch {
		case at > start && used+1+w > width:
			out = append(out, model.Span{Start: start, End: at - 1})
			start, used = at, 0
			continue
		case w > width:
			n := len(ansi.Truncate(text[at:at+word], width, ""))
			if n == 0 { // a character wider than the line
				_, n = utf8.DecodeRuneInString(text[at:])
			}
			out = append(out, model.Span{Start: at, End: at + n})
			at += n
			start, used = at, 0
			continue
		case at > start:
			used++
		}
		used += w
		at += word + 1
	}
	if start < len(text) || len(out) == 0 {
		out = append(out, model.Span{Start: start, End: len(text)})
	}
	return out
}

// wrap is text in lines of at most width cells; of more than most lines the
// last is cut with ….
func wrap(text string, width, most int) []string {
	width = max(width, 1)
	var out []string
	for _, l := range breaks(text, width, most) {
		out = append(out, cut(l.In(text), width))
	}
	return out
}

// OneLine is text for the screen: every run of white space, line ends included,
// is one space, nothing in it drives a terminal, and it ends where no screen
// would show more.
func OneLine(text string) string {
	return collapse(text, model.Span{End: len(text)}).text
}

// cut is text in at most width cells, with … where something is missing.
func cut(text string, width int) string {
	switch {
	case width <= 0:
		return ""
	case cells(text) <= width:
		return text
	}
	return ansi.Truncate(text, width, "…")
}

// cells is the width of text on the screen. Most text is plain ASCII, which is
// as wide as it is long; measuring graphemes is what a frame would spend its
// time on otherwise.
func cells(text string) int {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return ansi.StringWidth(text)
		}
	}
	return len(text)
}

// pad is text in exactly width cells.
func pad(text string, width int) string {
	text = cut(text, width)
	return text + strings.Repeat(" ", max(width-cells(text), 0))
}

// words is the text of a place on one line.
func words(b *model.Briefing, r model.Ref) string {
	if r.Span.IsZero() {
		return ""
	}
	return collapse(b.Documents[r.Document].Text, r.Span).text
}

// withoutThat is a span of content without the "that" in front.
func withoutThat(text string, s model.Span) model.Span {
	const that = "that "
	if w := s.In(text); len(w) > len(that) && strings.EqualFold(w[:len(that)-1], that[:len(that)-1]) && unicode.IsSpace(rune(w[len(that)-1])) {
		s.Start += len(that)
	}
	return s
}
