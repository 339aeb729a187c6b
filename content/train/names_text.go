package main

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/content/lex"
	"brief/model"
)

// Corpora of names come as columns of words. What the program reads is running
// text cut by its own tokeniser, so that is what it has to learn from: the words
// are set as text again, and the names carried over by their offsets.

// textBuilder sets words as running text and keeps the spans of the names.
type textBuilder struct {
	text     strings.Builder
	names    []model.Name // spans only
	previous string       // word before; "" at the beginning of a paragraph
	earlier  string       // the one before that
	quoted   bool         // inside straight double quotation marks
}

// word adds a word and gives where it stands.
func (b *textBuilder) word(w string) model.Span {
	if b.previous != "" && !b.glued(w) {
		b.text.WriteByte(' ')
	}
	return b.append(w)
}

// append adds a word without a space before it.
func (b *textBuilder) append(w string) model.Span {
	start := b.text.Len()
	b.text.WriteString(w)
	if w == "\"" {
		b.quoted = !b.quoted
	}
	b.earlier, b.previous = b.previous, w
	return model.Span{Start: start, End: b.text.Len()}
}

func (b *textBuilder) space() { b.text.WriteByte(' ') }

// paragraph ends a paragraph.
func (b *textBuilder) paragraph() {
	if b.previous != "" {
		b.text.WriteString("\n\n")
	}
	b.previous, b.earlier, b.quoted = "", "", false
}

// name says that the words from one span to another are a name.
func (b *textBuilder) name(k model.Kind, first, last model.Span) {
	b.names = append(b.names, model.Name{Span: model.Span{Start: first.Start, End: last.End}, Kind: k})
}

// document is the text with its tokens and names. Names that share a token with one before are dropped.
func (b *textBuilder) document(id string) (*model.Document, error) {
	d := model.NewDocument(&model.Article{Path: id, Language: "en", Text: strings.TrimRight(b.text.String(), "\n")})
	if err := lex.New().Annotate(context.Background(), d); err != nil {
		return nil, err
	}
	t := 0
	for _, n := range b.names {
		for t < len(d.Tokens) && d.Tokens[t].End <= n.Start {
			t++
		}
		n.First = t
		for t < len(d.Tokens) && d.Tokens[t].Start < n.End {
			t++
		}
		if n.Last = t; n.First < n.Last {
			n.Span = model.Span{Start: d.Tokens[n.First].Start, End: d.Tokens[n.Last-1].End}
			d.Names = append(d.Names, n)
		}
	}
	return d, nil
}

var (
	closing  = []string{",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "”", "'s", "’s", "'re", "'ve", "'ll", "'m", "'d", "n't", "n’t", "...", "…", "»", "®", "°"}
	opening  = []string{"(", "[", "{", "“", "‘", "$", "£", "€", "#", "@", "«"}
	clitics  = []string{"s", "t", "re", "ve", "ll", "m", "d", "S"}
	newsDash = []string{"The", "A", "An", "In", "It", "This", "He", "She", "Mr", "I", "We"}
)

// glued reports whether w follows the word before without a space, in English typesetting.
func (b *textBuilder) glued(w string) bool {
	p := b.previous
	switch {
	case slices.Contains(closing, w), slices.Contains(opening, p):
		return true
	case w == "\"":
		return b.quoted
	case p == "\"":
		return b.quoted
	case w == "’", w == "'":
		return isWord(p) || strings.HasSuffix(p, ",") || strings.HasSuffix(p, ".")
	case p == "’", p == "'":
		return slices.Contains(clitics, w) || utf8.RuneCountInString(b.earlier) == 1
	case w == "-" || w == "/":
		return isWord(p)
	case p == "-":
		return isWord(b.earlier) && !slices.Contains(newsDash, w)
	case p == "/":
		return true
	case p == "&" || w == "&":
		return len(p) == 1 && len(b.earlier) <= 2 || w == "&" && len(p) <= 2
	case w == "$":
		return p == "US"
	case p == ".":
		return initial(b.earlier) && initial(w)
	}
	return false
}

func isWord(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// initial reports whether s is one capital letter.
func initial(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && unicode.IsUpper(r)
}

// recased is copies of some documents in which half of the sentences are in
// capitals, in title case or in lower case: headlines, and careless writing.
func recased(docs []*model.Document) []*model.Document {
	const every = 8 // documents
	var out []*model.Document
	for i := 0; i < len(docs); i += every {
		d := docs[i]
		text := []byte(d.Text)
		for n, s := range d.Sentences {
			switch n % 10 {
			case 0, 4:
				recase(text[s.Start:s.End], func(bool) bool { return true })
			case 2, 6:
				recase(text[s.Start:s.End], func(first bool) bool { return first })
			case 8:
				recase(text[s.Start:s.End], func(bool) bool { return false })
			}
		}
		article := *d.Article
		article.Text = string(text)
		c := model.NewDocument(&article)
		c.Sentences, c.Tokens, c.Names = d.Sentences, d.Tokens, d.Names
		out = append(out, c)
	}
	return out
}

// recase changes the case of the ASCII letters of text in place, which keeps
// every offset. Title case leaves capitals inside a word as they are.
func recase(text []byte, upper func(first bool) bool) {
	first := true
	title := upper(true) && !upper(false)
	for i, c := range text {
		lower := c | 0x20
		if lower < 'a' || lower > 'z' {
			first = c == ' ' || c == '\n' || c == '-' || c == '"'
			continue
		}
		switch {
		case upper(first):
			text[i] = lower &^ 0x20
		case !title:
			text[i] = lower
		}
		first = false
	}
}
