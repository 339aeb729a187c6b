package article

import (
	"strings"
	"unicode"

	"brief/model"
)

// builder puts the text of a marked-up file together: paragraphs parted by a
// blank line, and for each word the line of the file it stood on.
type builder struct {
	out   []byte
	gap   string // what comes before the next word
	lines []model.Line
}

const paragraphGap = "\n\n"

// paragraph begins a new one; empty paragraphs leave no trace.
func (b *builder) paragraph() { b.gap = paragraphGap }

// lineBreak ends a line inside a paragraph.
func (b *builder) lineBreak() {
	if b.gap != paragraphGap {
		b.gap = "\n"
	}
}

// write appends words from a line of the file; any run of space between words
// becomes one space. Newlines in the piece count the line on.
func (b *builder) write(piece string, number int) {
	for len(piece) > 0 {
		r := strings.IndexFunc(piece, notSpace)
		if r != 0 {
			if r < 0 {
				r = len(piece)
			}
			if b.gap == "" {
				b.gap = " "
			}
			number += strings.Count(piece[:r], "\n")
			piece = piece[r:]
			continue
		}
		end := strings.IndexFunc(piece, unicode.IsSpace)
		if end < 0 {
			end = len(piece)
		}
		b.word(piece[:end], number)
		piece = piece[end:]
	}
}

func notSpace(r rune) bool { return !unicode.IsSpace(r) }

func (b *builder) word(w string, number int) {
	w, _ = sanitise(dropSoft(w))
	if w == "" {
		return
	}
	if len(b.out) > 0 {
		b.out = append(b.out, b.gap...)
	}
	b.gap = ""
	if n := len(b.lines); n == 0 || b.lines[n-1].Number != number {
		b.lines = append(b.lines, model.Line{Offset: len(b.out), Number: number})
	}
	b.out = append(b.out, w...)
}

// text is what was built.
func (b *builder) text() string { return string(b.out) }

// at is where the next word will start, once it is written.
func (b *builder) at() int {
	if len(b.out) == 0 {
		return 0
	}
	return len(b.out) + len(b.gap)
}

// dropSoft takes out the marks that only say where a word may be broken. In a
// file of plain text they are kept in place of (see sanitise); here the text is
// made by us and no offset of the file is lost.
func dropSoft(s string) string {
	if !strings.ContainsAny(s, "\u00ad\u200b\ufeff\u2060") {
		return s
	}
	return strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "", "\u2060", "").Replace(s)
}

// oneLine makes words safe and fit for one line.
func oneLine(words string) string {
	words, _ = sanitise(dropSoft(strings.ToValidUTF8(words, "\uFFFD")))
	return strings.Join(strings.Fields(words), " ")
}
