package article

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// source is a file whose characters are known and harmless.
type source struct {
	name string // path as named, for the title and the format
	ext  string // extension in lower case, with its dot
	text string // decoded and sanitised
}

// decoder reads one format. sniff goes by content; the extension only helps.
type decoder struct {
	format model.Format
	sniff  func(source) bool
	decode func(source) (*model.Article, error)
}

// decoders are asked in this order; the last takes everything.
func decoders() []decoder {
	return []decoder{
		{model.HTML, sniffHTML, decodeHTML},
		{model.Markdown, sniffMarkdown, decodeMarkdown},
		{model.PlainText, func(source) bool { return true }, decodePlain},
	}
}

func choose(s source) decoder {
	all := decoders()
	for _, d := range all {
		if d.sniff(s) {
			return d
		}
	}
	return all[len(all)-1]
}

// safely decodes and turns a panic of a parser we did not write into an error.
func (d decoder) safely(s source) (a *model.Article, err error) {
	defer func() {
		if r := recover(); r != nil {
			a, err = nil, fmt.Errorf("cannot be read as %s", d.format)
		}
	}()
	return d.decode(s)
}

// decodePlain keeps the text to the last character.
func decodePlain(s source) (*model.Article, error) {
	a := &model.Article{Format: model.PlainText, Text: s.text, Lines: lineStarts(s.text)}
	return a, nil
}

// lineStarts maps every line of a text that is its file.
func lineStarts(text string) []model.Line {
	lines := make([]model.Line, 1, strings.Count(text, "\n")+1)
	lines[0] = model.Line{Offset: 0, Number: 1}
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return lines
		}
		i += n + 1
		lines = append(lines, model.Line{Offset: i, Number: len(lines) + 1})
	}
}

// isBlank reports whether the text has nothing one could see.
func isBlank(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return unicode.IsPrint(r) && !unicode.IsSpace(r) && r != utf8.RuneError }) < 0
}
