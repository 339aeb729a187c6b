package model

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// Check reports every broken invariant of the document: spans outside the text
// or off a code point boundary, layers out of order, references to nothing.
// A document that any stage has made passes; anything else is a defect of ours.
func (d *Document) Check() error {
	c := checker{d: d}
	if !utf8.ValidString(d.Text) {
		c.fail("text", 0, "is not UTF-8")
	}
	c.tokens()
	c.syntax()
	c.names()
	c.times()
	c.quotations()
	c.chains()
	c.events()
	c.points()
	return errors.Join(c.errs...)
}

type checker struct {
	d    *Document
	errs []error
}

func (c *checker) fail(layer string, i int, format string, args ...any) {
	if len(c.errs) < 20 {
		c.errs = append(c.errs, fmt.Errorf("%s[%d]: %s", layer, i, fmt.Sprintf(format, args...)))
	}
}

// span checks a required span; previous is the start of the item before.
func (c *checker) span(layer string, i int, s Span, previous int) {
	switch {
	case s.IsZero():
		c.fail(layer, i, "is empty: %v", s)
	case s.Start < 0 || s.End > len(c.d.Text):
		c.fail(layer, i, "is outside the text: %v", s)
	case !c.d.validBoundary(s.Start) || !c.d.validBoundary(s.End):
		c.fail(layer, i, "cuts a code point: %v", s)
	case s.Start < previous:
		c.fail(layer, i, "is out of order: %v after %d", s, previous)
	}
}

// optional checks a span that may be zero.
func (c *checker) optional(layer string, i int, s Span) {
	if s != (Span{}) {
		c.span(layer, i, s, 0)
	}
}

func (c *checker) index(layer string, i int, what string, v, n int) {
	if v < 0 || v >= n {
		c.fail(layer, i, "%s %d is not below %d", what, v, n)
	}
}

// ref checks an index that may be None.
func (c *checker) ref(layer string, i int, what string, v, n int) {
	if v != None {
		c.index(layer, i, what, v, n)
	}
}

func (c *checker) tokens() {
	d, end := c.d, 0
	for i, p := range d.Paragraphs {
		c.span("paragraph", i, p, end)
		end = p.End
	}
	end = 0
	token := 0
	for i, s := range d.Sentences {
		c.span("sentence", i, s.Span, end)
		end = s.End
		c.index("sentence", i, "paragraph", s.Paragraph, len(d.Paragraphs))
		if s.First != token || s.Last < s.First {
			c.fail("sentence", i, "tokens [%d,%d) do not follow %d", s.First, s.Last, token)
		}
		token = s.Last
	}
	if token != len(d.Tokens) {
		c.fail("sentence", len(d.Sentences), "%d tokens in sentences, %d in all", token, len(d.Tokens))
	}
	end = 0
	for i, t := range d.Tokens {
		c.span("token", i, t.Span, end)
		end = t.End
		c.index("token", i, "sentence", t.Sentence, len(d.Sentences))
		if t.Sentence >= 0 && t.Sentence < len(d.Sentences) && !d.Sentences[t.Sentence].Contains(t.Span) {
			c.fail("token", i, "is outside its sentence")
		}
	}
}

func (c *checker) syntax() {
	d := c.d
	if len(d.Syntax) != 0 && len(d.Syntax) != len(d.Tokens) {
		c.fail("syntax", 0, "%d words for %d tokens", len(d.Syntax), len(d.Tokens))
		return
	}
	for i, w := range d.Syntax {
		c.ref("syntax", i, "head", w.Head, len(d.Tokens))
		if w.Head >= 0 && w.Head < len(d.Tokens) && d.Tokens[w.Head].Sentence != d.Tokens[i].Sentence {
			c.fail("syntax", i, "head is in another sentence")
		}
	}
}

func (c *checker) names() {
	d, end := c.d, 0
	for i, n := range d.Names {
		c.span("name", i, n.Span, end)
		end = n.End
		if n.First < 0 || n.Last > len(d.Tokens) || n.First >= n.Last {
			c.fail("name", i, "tokens [%d,%d) are not there", n.First, n.Last)
		}
		if n.Kind < Person || n.Kind > Place {
			c.fail("name", i, "has no kind")
		}
	}
}

func (c *checker) times() {
	end := 0
	for i, t := range c.d.Times {
		c.span("time", i, t.Span, end)
		end = t.End
		switch t.Type {
		case TimexDate, TimexTime, TimexDuration, TimexSet:
		default:
			c.fail("time", i, "has type %q", t.Type)
		}
	}
}
