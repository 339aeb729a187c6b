package page

import (
	"unicode/utf8"

	"brief/model"
)

// unit is what is never divided: a grapheme cluster, or a run of white space.
type unit struct {
	end   int // the byte after it
	width int // cells, never more than the page has
	space bool
}

// unit is the one that begins at byte i; the text is looked at up to end. The
// cell it stands in matters to tabs alone.
func (p *Page) unit(i, end, col int) unit {
	c := p.text[i]
	if c > ' ' && c < 0x7f && (i+1 == end || p.text[i+1] < utf8.RuneSelf) {
		return unit{end: i + 1, width: 1}
	}
	if spaceAt(p.text[:end], i) > 0 {
		return p.spaces(i, end, col)
	}
	n, width := cluster(p.text[i:end])
	if width > p.width {
		width = 1 // see glyph
	}
	return unit{end: i + n, width: width}
}

// spaces is a run of white space. With a line's end in it, it is one space, or
// none between two ideographs, which are written without.
func (p *Page) spaces(i, end, col int) unit {
	u := unit{end: i, space: true}
	newline := false
	for u.end < end {
		n := spaceAt(p.text[:end], u.end)
		if n == 0 {
			break
		}
		switch r, _ := utf8.DecodeRuneInString(p.text[u.end:end]); r {
		case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
			newline = true
		case '\t':
			u.width += tabStop - (col+u.width)%tabStop
		case '\u3000':
			u.width += 2
		default:
			u.width++
		}
		u.end += n
	}
	if newline {
		u.width = 1
		if before, _ := utf8.DecodeLastRuneInString(p.text[:i]); isIdeograph(before) {
			if after, _ := utf8.DecodeRuneInString(p.text[u.end:end]); isIdeograph(after) {
				u.width = 0
			}
		}
	}
	return u
}

const tabStop = 4

// wrap adds the next row to a block that has one.
func (p *Page) wrap(b *block) {
	row, next := p.rowFrom(b.wrapped, b.End)
	b.rows = append(b.rows, row)
	b.wrapped = next
}

// rowFrom fills a row with as many units as fit, breaks it where a line may be
// broken, within a word if there is no such place, and says where the next one
// begins. It takes a unit at least, since none is wider than the page.
func (p *Page) rowFrom(start, end int) (row model.Span, next int) {
	col := 0
	breakEnd, breakNext := start, start
	for i := start; i < end; {
		u := p.unit(i, end, col)
		switch over := col+u.width > p.width; {
		case u.space && (over || u.end == end):
			return model.Span{Start: start, End: i}, u.end
		case u.space:
			breakEnd, breakNext = i, u.end
		case over && breakNext > start:
			return model.Span{Start: start, End: breakEnd}, breakNext
		case over:
			return model.Span{Start: start, End: i}, i
		case u.end < end && mayBreak(p.text, i, u.end):
			breakEnd, breakNext = u.end, u.end
		}
		col, i = col+u.width, u.end
	}
	return model.Span{Start: start, End: end}, end
}

// mayBreak reports whether a line may end between the unit [i, at) and the one
// that begins at at, with no white space between them: after a dash or slash
// within a word, at a zero width space, and between ideographs (UAX #14, the
// part of it that news needs).
func mayBreak(text string, i, at int) bool {
	if c := text[at-1]; c < utf8.RuneSelf && text[at] < utf8.RuneSelf {
		return (c == '-' || c == '/') && i > 0 && isWordByte(text[i-1]) && isWordByte(text[at])
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	switch before {
	case '\u200b', '—':
		return !neverFirst(after)
	case '-', '–', '/':
		return after >= utf8.RuneSelf && isWide(after)
	}
	return (isWide(before) || isWide(after)) && !neverLast(before) && !neverFirst(after)
}

// neverLast reports whether no line ends with a rune.
func neverLast(r rune) bool {
	switch r {
	case '(', '[', '{', '$', '£', '¥', '‘', '“', '〈', '《', '「', '『', '【', '〔', '〖', '〘', '〝', '（', '［', '｛', '｟', '￥':
		return true
	}
	return false
}

// neverFirst reports whether no line begins with a rune (kinsoku shori, and what
// sticks to the rune before it).
func neverFirst(r rune) bool {
	switch r {
	case '!', '%', ')', ',', '.', ':', ';', '?', ']', '}', '’', '”', '…', '\u00a0', '\u200b', '\u200d', '\u2060',
		'、', '。', '々', '〉', '》', '」', '』', '】', '〕', '〗', '〙', '〟', '〻', '！', '％', '）', '，', '．', '：', '；', '？', '］', '｝', '｠',
		'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ', 'ゎ', 'ゝ', 'ゞ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ッ', 'ャ', 'ュ', 'ョ', 'ヮ', 'ヵ', 'ヶ', '・', 'ー', 'ヽ', 'ヾ':
		return true
	}
	return false
}

func isWordByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
