package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// sentence is one tree of a CoNLL-U file. Empty nodes (8.1) are left out.
type sentence struct {
	id      string
	doc     string // the newdoc id last seen
	newDoc  bool   // first of its document
	newPar  bool   // first of its paragraph
	text    string // as running text, "" when the file does not say
	comment []string
	tokens  []token
}

// token is one syntactic word. A field the file leaves empty ("_") is "".
type token struct {
	form, lemma, upos, xpos, feats string
	head                           int // index into tokens, -1 for the root
	rel, misc                      string
	glued                          bool // no space before the next token
}

// field is the value of key in the token's MISC column, such as NE or Entity.
func (t *token) field(key string) string {
	for part := range strings.SplitSeq(t.misc, "|") {
		if k, v, ok := strings.Cut(part, "="); ok && k == key {
			return v
		}
	}
	return ""
}

// readTrees reads a whole CoNLL-U file.
func readTrees(path string) ([]sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read
	list, err := parseTrees(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return list, nil
}

func parseTrees(r io.Reader) ([]sentence, error) {
	p := treeParser{}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		if err := p.line(lines.Text()); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	return p.done, p.end()
}

type treeParser struct {
	done []sentence
	now  sentence
	doc  string
	// A word range (1-2 don't) carries SpaceAfter for the words in it.
	rangeEnd   int
	rangeGlued bool
}

func (p *treeParser) line(line string) error {
	switch {
	case line == "":
		return p.end()
	case line[0] == '#':
		p.comment(strings.TrimSpace(line[1:]))
		return nil
	}
	return p.word(strings.Split(line, "\t"))
}

func (p *treeParser) comment(c string) {
	key, value, _ := strings.Cut(c, " = ")
	switch {
	case key == "newdoc id":
		p.doc, p.now.newDoc, p.now.newPar = value, true, true
	case strings.HasPrefix(c, "newpar"):
		p.now.newPar = true
	case key == "sent_id":
		p.now.id = value
	case key == "text":
		p.now.text = value
	}
	p.now.comment = append(p.now.comment, c)
}

func (p *treeParser) word(f []string) error {
	if len(f) != 10 {
		return fmt.Errorf("%d fields instead of 10", len(f))
	}
	glued := strings.Contains(f[9], "SpaceAfter=No")
	if strings.Contains(f[0], ".") {
		return nil
	}
	if _, last, ok := strings.Cut(f[0], "-"); ok {
		n, err := strconv.Atoi(last)
		p.rangeEnd, p.rangeGlued = n, glued
		return err
	}
	id, err := strconv.Atoi(f[0])
	if err != nil || id != len(p.now.tokens)+1 {
		return fmt.Errorf("word number %q after %d", f[0], len(p.now.tokens))
	}
	head, err := strconv.Atoi(f[6])
	if err != nil && f[6] != "_" {
		return fmt.Errorf("head %q", f[6])
	}
	if id < p.rangeEnd {
		glued = true
	} else if id == p.rangeEnd {
		glued, p.rangeEnd = p.rangeGlued, 0
	}
	for i, v := range f {
		if v == "_" && i != 1 {
			f[i] = ""
		}
	}
	if f[2] == "" && f[1] == "_" {
		f[2] = "_" // the mark itself
	}
	p.now.tokens = append(p.now.tokens, token{
		form: f[1], lemma: f[2], upos: f[3], xpos: f[4], feats: f[5],
		head: head - 1, rel: f[7], misc: f[9], glued: glued,
	})
	return nil
}

func (p *treeParser) end() error {
	s := p.now
	p.now, p.rangeEnd = sentence{}, 0
	if len(s.tokens) == 0 {
		return nil
	}
	for i := range s.tokens {
		if h := s.tokens[i].head; h < -1 || h >= len(s.tokens) || h == i {
			return fmt.Errorf("sentence %s: word %d has head %d", s.id, i+1, h+1)
		}
	}
	s.doc = p.doc
	p.done = append(p.done, s)
	return nil
}
