package article

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"brief/model"
)

// maxElements bounds the tags of a page; a long live blog has 30,000. Building
// and scoring this many takes about a second.
const maxElements = 100_000

var (
	errHuge   = errors.New("has more elements than any article")
	errNested = errors.New("is nested too deep")
)

var (
	pageStart = regexp.MustCompile(`(?is)\A(?:\s|<\?xml[^>]*>|<!--.*?-->)*<(?:!doctype html|html|head|body|article|main|meta|title|section|header|div|h1|p)[\s>]`)
	anyTag    = regexp.MustCompile(`(?i)</(?:html|body|div|p|h1|article|title)>|<p>|<br`)
)

// sniffHTML goes by the first tag; with the extension, by any.
func sniffHTML(s source) bool {
	if pageStart.MatchString(s.text[:min(len(s.text), 16<<10)]) {
		return true
	}
	switch s.ext {
	case ".html", ".htm", ".xhtml":
		return anyTag.MatchString(s.text)
	}
	return false
}

// decodeHTML finds the article on a page and what the page says about it.
func decodeHTML(s source) (*model.Article, error) {
	numbered, ok := numberLines(s.text)
	if !ok {
		return nil, errHuge
	}
	doc, err := html.Parse(strings.NewReader(numbered))
	if err != nil { // the parser knows no other
		return nil, errNested
	}
	page := readPage(doc)
	w := pageWriter{title: page.title, author: page.byline}
	w.headline(page.title, page.titleLine)
	w.body(doc, page)
	a := &model.Article{
		Format: model.HTML, Text: w.text(), Lines: w.lines,
		Title: page.title, Byline: page.byline, Publisher: page.publisher,
		URL: page.url, Published: page.published, Language: page.language,
	}
	if page.title != "" {
		a.TitleSpan = model.Span{Start: 0, End: len(page.title)}
	}
	a.Byline = first(a.Byline, first(cleanByline(w.head.byline), w.byline))
	if a.Published.IsZero() {
		a.Published = w.head.date
	}
	return a, nil
}

const lineAttr = "data-brief-line"

// numberLines writes into every start tag the line of the file it stands on: the
// tree that the parser makes knows no places. ok is false when there are too many.
func numberLines(page string) (numbered string, ok bool) {
	var (
		b    strings.Builder
		z    = html.NewTokenizer(strings.NewReader(page))
		line = 1
	)
	b.Grow(len(page) + len(page)/4)
	for tags := 0; tags <= maxElements; {
		kind := z.Next()
		raw := z.Raw()
		if kind == html.StartTagToken || kind == html.SelfClosingTagToken {
			tags++
			text := string(raw)
			name, _ := z.TagName()
			b.WriteString(text[:1+len(name)])
			b.WriteString(" " + lineAttr + `="` + strconv.Itoa(line) + `"`)
			b.WriteString(text[1+len(name):])
			line += strings.Count(text, "\n")
		} else {
			b.Write(raw)
			line += strings.Count(string(raw), "\n")
		}
		if kind == html.ErrorToken {
			return b.String(), true
		}
	}
	return "", false
}

// lineOf is the line of the file an element stood on, 0 when unknown.
func lineOf(n *html.Node) int {
	line, _ := strconv.Atoi(attr(n, lineAttr))
	return line
}

// kindOf is which element n is; those that readability makes lack their DataAtom.
func kindOf(n *html.Node) atom.Atom {
	if n.Type == html.ElementNode && n.DataAtom == 0 {
		return atom.Lookup([]byte(n.Data))
	}
	return n.DataAtom
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// body writes the text of the page: what readability finds; where it finds less
// than half of what the page itself gives as the article's text, that; where it
// finds less than the page's only article element, which it passes over for the
// offer under a stub, that; where it finds nothing, all the prose there is.
func (w *pageWriter) body(doc *html.Node, page page) {
	start := w.mark()
	prune(doc)
	own := onlyArticle(doc)
	p := readability.NewParser()
	p.MaxElemsToParse = maxElements
	if found, err := p.ParseDocument(doc, nil); err == nil && found.Node != nil {
		w.byline = cleanByline(found.Byline())
		w.author = first(w.author, w.byline)
		w.walk(found.Node)
		w.endParagraph()
	}
	switch found := string(w.out[start.bytes:]); {
	case page.body != "" && len(found)*2 < len(page.body):
		w.rollback(start)
		w.plain(page.body, page.bodyLine)
	case own != nil && passedOver(own, found):
		w.rollback(start)
		w.walk(own)
		w.endParagraph()
	case found == "":
		w.walk(doc)
		w.endParagraph()
	}
}

// onlyArticle is the article element of a page that has just one, else nil.
func onlyArticle(doc *html.Node) *html.Node {
	var only *html.Node
	for n := range doc.Descendants() {
		if kindOf(n) == atom.Article {
			if only != nil {
				return nil
			}
			only = n
		}
	}
	return only
}

// passedOver reports whether the text found is less than that of the article
// element and lacks its longest paragraph.
func passedOver(own *html.Node, found string) bool {
	total, longest := 0, ""
	for n := range own.Descendants() {
		if kindOf(n) != atom.P {
			continue
		}
		words := oneLine(textOf(n))
		total += len(words)
		if len(words) > len(longest) {
			longest = words
		}
	}
	return total > len(found) && !strings.Contains(found, longest)
}

// prune takes out what is never the text of an article.
func prune(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.CommentNode || c.Type == html.ElementNode && neverText(c) {
			n.RemoveChild(c)
		} else {
			prune(c)
		}
		c = next
	}
}

func neverText(n *html.Node) bool {
	switch kindOf(n) {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Nav, atom.Aside, atom.Form,
		atom.Button, atom.Figure, atom.Figcaption, atom.Iframe, atom.Svg, atom.Video, atom.Audio,
		atom.Object, atom.Dialog, atom.Select, atom.Textarea:
		return true
	}
	style := strings.ReplaceAll(attr(n, "style"), " ", "")
	for _, a := range n.Attr {
		if a.Key == "hidden" || a.Key == "aria-hidden" && a.Val == "true" {
			return true
		}
	}
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}
