package model

import (
	"sort"
	"unicode/utf8"
)

// Format names how an article was written down.
type Format string

// The formats an article can be read from.
const (
	PlainText Format = "text"
	Markdown  Format = "markdown"
	HTML      Format = "html"
)

// Article is one news article as read: its final, sanitised text and what the
// file says about it. Nothing changes Text afterwards; every offset of every
// layer is a byte offset into it.
type Article struct {
	Path      string // as the user named it; "-" for standard input, "" for the built-in sample
	Format    Format
	Title     string // "" when unknown
	TitleSpan Span   // where the title stands in Text; zero when it does not
	Byline    string // author line, "" when unknown
	Publisher string // the outlet
	URL       string // where the original stands
	Published Date   // zero when unknown: never the file's time, never today
	Language  string // ISO 639-1 code, "" when it could not be told
	Text      string // valid UTF-8, free of control and bidi characters
	Markup    string // the article as written (Markdown only), for the plain reading
	Lines     []Line // sorted by Offset; how Text maps to the lines of the file
	Warnings  []string
}

// Line says that from byte Offset of Text on, the words come from file line Number (1-based).
type Line struct{ Offset, Number int }

// LineAt is the 1-based line of the file that the byte at offset came from, 1 when unknown.
func (a *Article) LineAt(offset int) int {
	i := sort.Search(len(a.Lines), func(i int) bool { return a.Lines[i].Offset > offset })
	if i == 0 {
		return 1
	}
	return a.Lines[i-1].Number
}

// Slice is the text of a span.
func (a *Article) Slice(s Span) string { return s.In(a.Text) }

// validBoundary reports whether offset lies on a code point boundary of the text.
func (a *Article) validBoundary(offset int) bool {
	return offset == len(a.Text) || offset >= 0 && offset < len(a.Text) && utf8.RuneStart(a.Text[offset])
}
