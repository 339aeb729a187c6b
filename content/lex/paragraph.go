package lex

import (
	"slices"
	"strings"

	"brief/model"
)

// paragraphs divides the text; a paragraph neither begins nor ends with white
// space. The title, where it is known, is one of its own.
func paragraphs(text string, title model.Span) []model.Span {
	lines := splitLines(text)
	l := layoutOf(text, lines)
	l.title = title
	var out []model.Span
	for i, line := range lines {
		if line.IsZero() {
			continue
		}
		if i == 0 || lines[i-1].IsZero() || l.ends(text, lines, i-1) {
			out = append(out, line.Span)
			continue
		}
		out[len(out)-1].End = line.End
	}
	return out
}

// line is a line of the text without the white space around it; an empty one is blank.
type line struct {
	model.Span
	indent int // bytes of white space before it
}

// splitLines cuts at LF, CR, CR LF, form feed, vertical tab, NEL and the Unicode separators.
func splitLines(text string) []line {
	var out []line
	for start := 0; start <= len(text); {
		end, next := lineEnd(text, start)
		s := strings.TrimSpace(text[start:end])
		l := line{}
		if s != "" {
			l.indent = strings.Index(text[start:end], s)
			l.Start = start + l.indent
			l.End = l.Start + len(s)
		}
		out = append(out, l)
		start = next
	}
	return out
}

// lineEnd is where the line from start ends and where the next begins.
func lineEnd(text string, start int) (end, next int) {
	for i := start; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\r' && i+1 < len(text) && text[i+1] == '\n':
			return i, i + 2
		case '\n' <= c && c <= '\r':
			return i, i + 1
		case c == 0xC2 && strings.HasPrefix(text[i:], "\u0085"):
			return i, i + 2
		case c == 0xE2 && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			return i, i + 3
		}
	}
	return len(text), len(text) + 1
}

// Lengths of lines in bytes.
const (
	minWrap    = 24  // nobody wraps narrower
	maxWrap    = 160 // or wider
	titleWidth = 100 // a title is shorter
	shortBy    = 20  // a line that ends this much before the others was not wrapped
)

// layout is what an article's lines say about how it was wrapped.
type layout struct {
	blocks  bool       // blank lines stand between paragraphs
	wrapped bool       // most lines end where the next word would not have fitted
	width   int        // of the lines of a wrapped article, in bytes
	title   model.Span // zero when unknown
}

// layoutOf looks at the lines that another line follows.
func layoutOf(text string, lines []line) layout {
	l := layout{}
	var followed, widths []int // the lines, and how long they are
	for i := range lines[:len(lines)-1] {
		switch blank := lines[i+1].IsZero(); {
		case lines[i].IsZero():
		case blank:
			l.blocks = l.blocks || i+2 < len(lines)
		case !address(lines[i].In(text)):
			followed, widths = append(followed, i), append(widths, lines[i].Len())
		}
	}
	if len(widths) == 0 {
		return l
	}
	slices.Sort(widths)
	l.width = widths[len(widths)*9/10] // a word too long for the line may stand out
	open, full := 0, 0
	for _, i := range followed {
		if closes(lines[i].In(text)) {
			continue
		}
		open++
		if l.full(text, lines, i) {
			full++
		}
	}
	l.wrapped = minWrap <= l.width && l.width <= maxWrap && open*2 >= len(widths) && full*2 > open
	return l
}

// full reports whether the first word of line i+1 would have gone beyond the width.
func (l layout) full(text string, lines []line, i int) bool {
	word, _, _ := strings.Cut(lines[i+1].In(text), " ")
	return lines[i].Len()+1+len(word) > l.width
}

// ends reports whether a paragraph ends with line i, which is not the last of its block.
func (l layout) ends(text string, lines []line, i int) bool {
	this, next := lines[i].In(text), lines[i+1].In(text)
	switch {
	case l.title.Contains(lines[i].Span):
		return !l.title.Contains(lines[i+1].Span)
	case item(next), address(this), address(next):
		return true
	case isLower(next, 0):
		return false
	case l.indented(lines, i+1):
		return true
	case dash(next): // an item of a list, or a dash in a wrapped sentence
		return !l.wrapped || closes(this) || !l.full(text, lines, i)
	case l.wrapped:
		return !l.full(text, lines, i) && (closes(this) && !l.blocks || len(this)+shortBy < l.width)
	case closes(this):
		return true
	}
	return len(this) < titleWidth || isOpening(next)
}

// address reports whether a line is nothing but the address of a page.
func address(line string) bool {
	return strings.Contains(line, "://") && !strings.Contains(line, " ")
}

// indented reports whether line i alone stands in from the lines around it.
func (l layout) indented(lines []line, i int) bool {
	return lines[i].indent > lines[i-1].indent && (i+1 >= len(lines) || lines[i+1].indent < lines[i].indent)
}

// isOpening reports whether a line begins with what a wrapped line seldom begins with.
func isOpening(line string) bool {
	for _, mark := range [...]string{"“", "\"", "[", "―", "‘"} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

// closes reports whether a line ends as a sentence does.
func closes(line string) bool {
	if strings.HasSuffix(line, "]") {
		return true
	}
	line = strings.TrimRight(line, "\"'”’)]»")
	return strings.HasSuffix(line, ".") || strings.HasSuffix(line, "!") || strings.HasSuffix(line, "?") || strings.HasSuffix(line, "…") ||
		strings.HasSuffix(line, ":") || strings.HasSuffix(line, "。") || strings.HasSuffix(line, "！") || strings.HasSuffix(line, "？")
}

// item reports whether a line begins a list item.
func item(line string) bool {
	for _, bullet := range [...]string{"•", "●", "▪", "◦", "‣", "■", "►", "* ", "+ ", "~ "} {
		if strings.HasPrefix(line, bullet) {
			return true
		}
	}
	i := 0
	for i < len(line) && i < 3 && '0' <= line[i] && line[i] <= '9' {
		i++
	}
	return i > 0 && i+1 < len(line) && (line[i] == '.' || line[i] == ')') && line[i+1] == ' '
}

// dash reports whether a line begins with a dash and a space.
func dash(line string) bool {
	return strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "– ") || strings.HasPrefix(line, "— ")
}
