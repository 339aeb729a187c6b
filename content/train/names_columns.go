package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// column is a word of a corpus with the name it belongs to.
type column struct {
	word  string
	label string // without B- and I-
	begin bool   // the first of its name
	torn  bool   // goes on with a name whose beginning the file lacks
}

// columnFile is a document in columns.
type columnFile struct {
	id         string
	paragraphs [][]column
	document   *model.Document
}

// readColumns reads a file of words and labels, one a line. If holes is set, an
// empty line may be a word left out as well as the end of a paragraph;
// otherwise it ends a sentence.
func readColumns(path string, holes bool) ([]*columnFile, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read
	var files []*columnFile
	base := filepath.Base(path)
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		id, document := strings.CutPrefix(line, "# newdoc id = ")
		if document || strings.HasPrefix(line, "-DOCSTART-") || len(files) == 0 {
			if !document {
				id = fmt.Sprintf("%s %d", base, len(files))
			}
			files = append(files, &columnFile{id: id})
			if document || strings.HasPrefix(line, "-DOCSTART-") {
				continue
			}
		}
		files[len(files)-1].line(line)
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	for _, c := range files {
		if holes {
			c.fill()
		}
		if c.document, err = c.set(holes); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// line adds a line of the file.
func (c *columnFile) line(line string) {
	fields := strings.Fields(line)
	if len(fields) < 2 {
		c.paragraphs = append(c.paragraphs, nil)
		return
	}
	if len(c.paragraphs) == 0 {
		c.paragraphs = [][]column{nil}
	}
	p := &c.paragraphs[len(c.paragraphs)-1]
	last := ""
	if len(*p) > 0 {
		last = (*p)[len(*p)-1].label
	}
	part, label, _ := strings.Cut(fields[len(fields)-1], "-")
	*p = append(*p, column{
		word: fields[0], label: label,
		begin: label != "" && (part == "B" || last != label),
		torn:  part == "I" && len(*p) == 0,
	})
}

// fill closes the holes of a file that lacks the words with two labels, as in
// [[Kinshasa] Environment Ministry]: an empty line stands for them. The hole
// takes the commonest place of the article, as part of the name, or the
// commonest people, outside it, so that the rest is learned in its place. Where
// the name had begun before the hole, or wants an end, it goes through it or into it.
func (c *columnFile) fill() {
	place, people := c.commonest("Location"), c.commonest("NORP")
	var out [][]column
	for i, p := range c.paragraphs {
		if len(p) == 0 {
			continue
		}
		filler := place
		if p[0].torn && (i%2 == 0 && people != nil || place == nil) {
			filler = people
		}
		ended := len(out) == 0 || ends(out[len(out)-1])
		var last column // before the hole
		if !ended {
			last = out[len(out)-1][len(out[len(out)-1])-1]
		}
		switch {
		case p[0].torn && last.label == p[0].label:
			p = append(within(filler, p[0].label), p...)
			p[len(filler)].begin = false
		case p[0].torn:
			label := p[0].label
			if len(filler) > 0 && filler[0].label == "NORP" {
				label = "" // groups are no names and no part of one; see rules in package entity
			}
			p = append(relabel(filler, label), p...)
			p[len(filler)].begin = len(filler) == 0 || label == ""
		case !ended && resumes(p[0].word) && last.label != "" && wants(last.word):
			p = append(within(place, last.label), p...)
		case !ended && resumes(p[0].word):
			p = append(relabel(filler, "Location"), p...)
		default:
			ended = true
		}
		if ended {
			out = append(out, p)
		} else {
			out[len(out)-1] = append(out[len(out)-1], p...)
		}
	}
	c.paragraphs = out
}

func relabel(words []column, label string) []column {
	out := make([]column, len(words))
	for i, w := range words {
		out[i] = column{word: w.word, label: label, begin: i == 0 && label != ""}
	}
	return out
}

// within is words as a later part of a name.
func within(words []column, label string) []column {
	out := relabel(words, label)
	for i := range out {
		out[i].begin = false
	}
	return out
}

// wants reports whether a name cannot end with word.
func wants(word string) bool {
	switch word {
	case "of", "the", "for", "in", "and", "de", "-":
		return true
	}
	return false
}

// commonest is the words of the commonest name with a label, the first of equals.
func (c *columnFile) commonest(label string) []column {
	count := map[string]int{}
	var best []column
	most := 0
	for _, p := range c.paragraphs {
		for i := 0; i < len(p); i++ {
			if p[i].label != label || !p[i].begin || p[i].torn {
				continue
			}
			name := p[i].word
			last := i + 1
			for ; last < len(p) && p[last].label == label && !p[last].begin; last++ {
				name += " " + p[last].word
			}
			if count[name]++; count[name] > most {
				most, best = count[name], p[i:last]
			}
		}
	}
	return best
}

// ends reports whether a paragraph ends with a mark that ends sentences.
func ends(p []column) bool {
	return strings.HasSuffix(".?!:;”\"’)…", p[len(p)-1].word) || len(p) > 1 && strings.HasPrefix(p[0].word, "http")
}

// resumes reports whether no sentence begins with word.
func resumes(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(r) || word == "," || word == "." || word == ")" || word == "’" || word == "'s"
}

// set sets the words as a document. Paragraphs that are only sentences are set in one.
func (c *columnFile) set(paragraphs bool) (*model.Document, error) {
	var b textBuilder
	for _, p := range c.paragraphs {
		b.columns(p)
		if paragraphs {
			b.paragraph()
		}
	}
	return b.document(c.id)
}

// columns adds words with their names.
func (b *textBuilder) columns(p []column) {
	var first, last model.Span
	kind := model.Kind(0)
	for _, c := range p {
		span := b.word(c.word)
		if kind != 0 && (c.begin || c.label == "") {
			b.name(kind, first, last)
			kind = 0
		}
		if c.begin {
			kind, first = kindOf(c.label), span
		}
		last = span
	}
	if kind != 0 {
		b.name(kind, first, last)
	}
}
