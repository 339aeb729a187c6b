package article

import (
	"html"
	"regexp"
	"sort"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"brief/model"
)

// sniffMarkdown goes by front matter and by marks that plain prose does not use.
func sniffMarkdown(s source) bool {
	switch s.ext {
	case ".md", ".markdown", ".mdown", ".mkd", ".mdwn":
		return true
	}
	if _, body, ok := frontMatter(s.text); ok && body < len(s.text) {
		return true
	}
	switch s.ext {
	case ".txt", ".text", ".asc":
		return false
	}
	head := s.text[:min(len(s.text), 16<<10)]
	return openingHeading.MatchString(head) || len(inlineLink.FindAllStringIndex(head, 2)) == 2
}

var (
	openingHeading = regexp.MustCompile(`\A\s*# \S`)
	inlineLink     = regexp.MustCompile(`\[[^\]\n]{1,200}\]\((?:https?://|/|#)[^\s)]*\)`)
)

// decodeMarkdown keeps the words and drops the marks. Fenced code, images and
// comments are no part of an article's prose.
func decodeMarkdown(s source) (*model.Article, error) {
	meta, body, _ := frontMatter(s.text)
	if tangled(s.text[body:]) {
		a, err := decodePlain(s)
		a.Warnings = append(a.Warnings, "the Markdown is too tangled to read and shown as plain text")
		return a, err
	}
	a := &model.Article{Format: model.Markdown, Markup: safeMarkup(s.text[body:])}
	src := []byte(s.text)
	for i := range src[:body] { // the parser sees blank lines, offsets stay
		if src[i] != '\n' {
			src[i] = ' '
		}
	}
	p := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote)).Parser()
	w := markdownWalker{src: src, starts: lineStarts(s.text)}
	w.blocks(p.Parse(text.NewReader(src)))
	a.Text, a.Lines, a.TitleSpan = w.text(), w.lines, w.title
	a.Title = a.Slice(a.TitleSpan)
	meta.apply(a)
	return a, nil
}

// markdownWalker writes the words of a Markdown tree.
type markdownWalker struct {
	builder
	src    []byte
	starts []model.Line
	title  model.Span
}

func (w *markdownWalker) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			w.heading(n)
		case *ast.Paragraph, *ast.TextBlock:
			w.paragraph()
			w.inlines(n)
		case *ast.CodeBlock: // an article's indented paragraph far more often than code
			w.paragraph()
			w.rawLines(n)
		case *ast.HTMLBlock:
			w.paragraph()
			w.htmlBlock(n)
		case *extast.TableHeader, *extast.TableRow:
			w.row(n)
		case *ast.FencedCodeBlock, *ast.ThematicBreak:
		default:
			w.blocks(n)
		}
	}
	w.paragraph()
}

// heading writes a heading; the first block of an article is its title.
func (w *markdownWalker) heading(n *ast.Heading) {
	w.paragraph()
	start := w.at()
	w.inlines(n)
	if start == 0 && len(w.out) > 0 {
		w.title = model.Span{Start: 0, End: len(w.out)}
	}
}

func (w *markdownWalker) row(n ast.Node) {
	w.paragraph()
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.inlines(c)
		w.write(" ", 0)
	}
}

func (w *markdownWalker) rawLines(n ast.Node) {
	for i := range n.Lines().Len() {
		seg := n.Lines().At(i)
		w.segment(seg, false)
		w.lineBreak()
	}
}

// htmlBlock keeps the words of HTML inside Markdown.
func (w *markdownWalker) htmlBlock(n *ast.HTMLBlock) {
	if n.HTMLBlockType != ast.HTMLBlockType6 && n.HTMLBlockType != ast.HTMLBlockType7 {
		return // scripts, comments, declarations
	}
	for i := range n.Lines().Len() {
		seg := n.Lines().At(i)
		line := tag.ReplaceAll(seg.Value(w.src), []byte(" "))
		w.write(html.UnescapeString(string(line)), w.lineOf(seg.Start))
	}
}

var tag = regexp.MustCompile(`<!--.*?-->|</?[a-zA-Z][^<>]*>`)

func (w *markdownWalker) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			w.segment(n.Segment, !n.IsRaw())
			if n.SoftLineBreak() || n.HardLineBreak() {
				w.lineBreak()
			}
		case *ast.String:
			w.write(string(n.Value), w.lastLine())
		case *ast.AutoLink:
			w.write(string(n.Label(w.src)), w.lastLine())
		case *ast.Image, *ast.RawHTML, *extast.FootnoteLink, *extast.FootnoteBacklink:
		default:
			w.inlines(n)
		}
	}
}

func (w *markdownWalker) segment(seg text.Segment, escaped bool) {
	words := string(seg.Value(w.src))
	if escaped {
		words = unescape(words)
	}
	w.write(words, w.lineOf(seg.Start))
}

// lineOf is the line of the file that holds the byte at offset.
func (w *markdownWalker) lineOf(offset int) int {
	return sort.Search(len(w.starts), func(i int) bool { return w.starts[i].Offset > offset })
}

func (w *markdownWalker) lastLine() int {
	if n := len(w.lines); n > 0 {
		return w.lines[n-1].Number
	}
	return 1
}

var escapes = regexp.MustCompile("\\\\[!-/:-@\\[-`{-~]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")

// unescape resolves backslashes and entities, each once.
func unescape(s string) string {
	if !strings.ContainsAny(s, `\&`) {
		return s
	}
	return escapes.ReplaceAllStringFunc(s, func(m string) string {
		if m[0] == '\\' {
			return m[1:]
		}
		return html.UnescapeString(m)
	})
}

var numericEntity = regexp.MustCompile(`&#(?:[0-9]+|[xX][0-9a-fA-F]+);?`)

// safeMarkup makes sure that drawing the Markdown resolves no entity into a
// character the sanitiser would have replaced.
func safeMarkup(s string) string {
	return numericEntity.ReplaceAllStringFunc(s, func(m string) string {
		if safe, n := sanitise(html.UnescapeString(m)); n != (replacements{}) || strings.ContainsAny(safe, "\r\n\t") {
			return "\uFFFD"
		}
		return m
	})
}
