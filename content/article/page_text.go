package article

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageWriter writes the words of a page, a paragraph to each block, and takes
// back the paragraphs that turn out to be furniture.
type pageWriter struct {
	builder
	head   head   // what the lines before the text say
	title  string // neither this
	author string // nor this is repeated
	line   int    // of the file, as the walk goes on
	links  int    // bytes of the paragraph inside links
	begun  place  // where the paragraph began
	bodies int    // paragraphs of text so far
	byline string // the author's line as readability found it on the page

	row    *html.Node // of the table that is being written
	layout bool       // whether it lays out the page
}

// place is a state of the builder to come back to.
type place struct {
	bytes, lines, bodies int
}

func (w *pageWriter) mark() place { return place{len(w.out), len(w.lines), w.bodies} }

func (w *pageWriter) rollback(p place) {
	w.out, w.lines, w.gap = w.out[:p.bytes], w.lines[:p.lines], paragraphGap
	w.begun, w.links, w.bodies = p, 0, p.bodies
}

// headline opens the text with the title.
func (w *pageWriter) headline(title string, line int) {
	w.line = max(line, 1)
	w.write(title, w.line)
	w.gap = paragraphGap
	w.begun = w.mark()
}

// endParagraph ends the paragraph and takes it back if it is no text.
func (w *pageWriter) endParagraph() {
	words := strings.TrimSpace(string(w.out[w.begun.bytes:]))
	switch {
	case words == "":
	case w.isFurniture(words):
		w.rollback(w.begun)
		return
	case endsSentence(words):
		w.bodies++
	}
	w.paragraph()
	w.begun, w.links = w.mark(), 0
}

// furniture are the words that open a page's own notes. They count in short
// paragraphs only.
var furniture = regexp.MustCompile(`(?i)^(?:advertisements?|sponsored(?: content)?|promoted|read (?:more|also|next|the full)|also read|see also|related(?:$|:| (?:stories|articles|topics|content))|more (?:on this|from|stories)|recommended|watch:|watch (?:now|live|more)|listen:|listen (?:now|to this)|share (?:this|on|via)|share$|follow us|sign up|subscribe|click here|story continues|article continues|continue reading|this article (?:was|is) (?:more than|originally published)|get (?:our|the latest)|newsletter|image (?:source|credit)|photo(?:graph)?(?:s| by| credit|:)|copyright|©|all rights reserved|comments?$|print$|save$|email$|facebook$|twitter$|whatsapp$|loading|skip to|\d+ (?:minutes?|hours?|days?) ago$|\d+ min(?:ute)?s? read$|topics:|tags:|filed under|a version of this article appears|powered by|what.s next$|by$|\[.*\]$)`)

// credited is the end of a picture's caption.
var credited = regexp.MustCompile(`(?:\([^()]*\b(?:AP|AFP|EPA|Reuters|Getty|Getty Images|Bloomberg|Shutterstock|Photo|via AP)(?: Photo)?[^()]{0,40}\)|\b(?:Photo|Photograph|Picture|Image|Credit|Source): ?[\p{Lu}][^.]{1,50})$`)

// isFurniture tells notes of the page, lines of links, and the lines about the
// article that stand before its text, whose content goes to the head.
func (w *pageWriter) isFurniture(words string) bool {
	length := utf8.RuneCountInString(words)
	switch {
	case w.bodies == 0 && w.repeats(words):
		return true
	case w.bodies <= 1 && length < 200 && w.head.metadata(words): // at most a deck comes before
		return true
	case length < 400 && credited.MatchString(words):
		return true
	case length < 160 && w.links*10 > len(words)*9 && !endsSentence(words):
		return true
	}
	return length < 200 && furniture.MatchString(words)
}

// repeats reports what the head of the article has said already.
func (w *pageWriter) repeats(words string) bool {
	words = strings.Join(strings.Fields(words), " ")
	return strings.EqualFold(words, w.title) || strings.EqualFold(words, w.author)
}

// walk writes what is below a node.
func (w *pageWriter) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.words(n)
		return
	case html.ElementNode:
		if neverText(n) || isAside(n) {
			return
		}
		if l := lineOf(n); l > 0 {
			w.line = l
		}
	case html.CommentNode, html.DoctypeNode:
		return
	}
	w.element(n)
}

func (w *pageWriter) element(n *html.Node) {
	switch kindOf(n) {
	case atom.Br:
		if w.gap == "\n" { // the second in a row
			w.endParagraph()
		} else {
			w.lineBreak()
		}
		return
	case atom.Pre:
		w.endParagraph()
		w.plain(textOf(n), w.line)
		w.endParagraph()
		return
	case atom.Td, atom.Th:
		w.write(" ", w.line)
	case atom.Q:
		w.write("“", w.line)
	}
	block := isBlock(n) || w.isLayoutCell(n)
	if block {
		w.endParagraph()
	}
	before := len(w.out)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c)
	}
	switch {
	case block:
		w.endParagraph()
	case kindOf(n) == atom.A && len(w.out) > before:
		w.links += len(w.out) - before
	case kindOf(n) == atom.Q:
		w.word("”", w.line)
	}
}

func isBlock(n *html.Node) bool {
	switch kindOf(n) {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Body,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Ul, atom.Ol, atom.Dl, atom.Dd, atom.Dt,
		atom.Blockquote, atom.Tr, atom.Table, atom.Hr, atom.Address, atom.Details, atom.Summary, atom.Center:
		return true
	}
	return false
}

// layoutCell is the text from which on a table's cell holds a part of the page
// and no datum.
const layoutCell = 200

// isLayoutCell reports a cell of a row that lays out the page, as old ones do.
func (w *pageWriter) isLayoutCell(n *html.Node) bool {
	if k := kindOf(n); k != atom.Td && k != atom.Th {
		return false
	}
	if n.Parent != w.row {
		w.row, w.layout = n.Parent, false
		for c := range n.Parent.ChildNodes() {
			w.layout = w.layout || len(textOf(c)) > layoutCell
		}
	}
	return w.layout
}

// isAside tells what stands in the text but is no part of it: the head, numbers
// of notes, and times that stand by themselves (of the page, not of a sentence).
func isAside(n *html.Node) bool {
	switch kindOf(n) {
	case atom.Head:
		return true
	case atom.Sup:
		return hasLink(n)
	case atom.Time:
		return n.Parent == nil || kindOf(n.Parent) != atom.P && kindOf(n.Parent) != atom.Li
	}
	return false
}

func hasLink(n *html.Node) bool {
	return kindOf(n) == atom.A || n.FirstChild != nil && hasLink(n.FirstChild)
}

// words writes a text node and keeps count of the lines.
func (w *pageWriter) words(n *html.Node) {
	w.write(n.Data, w.line)
	w.line += strings.Count(n.Data, "\n")
}

// plain writes text whose lines mean something: blank ones part paragraphs.
func (w *pageWriter) plain(text string, line int) {
	for l := range strings.Lines(text) {
		if strings.TrimSpace(l) == "" {
			w.endParagraph()
		}
		w.write(l, line)
		w.lineBreak()
		line++
	}
	w.line = line
}

// textOf is all text below a node.
func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(textOf(c))
	}
	return b.String()
}
