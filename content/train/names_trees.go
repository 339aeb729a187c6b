package main

import (
	"strings"

	"brief/model"
)

// treeDocuments reads the documents of a treebank, with names where the words
// carry them (NE or Entity in the last column). There an article may be part of a name;
// here it is not.
func treeDocuments(path string) ([]*model.Document, error) {
	sentences, err := readTrees(path)
	if err != nil {
		return nil, err
	}
	var docs []*model.Document
	var b *textBuilder
	for i, s := range sentences {
		if b == nil || s.newDoc {
			b = &textBuilder{}
		} else if s.newPar {
			b.paragraph()
		} else {
			b.space()
		}
		b.sentence(s.tokens)
		if i+1 == len(sentences) || sentences[i+1].newDoc {
			d, err := b.document(s.doc)
			if err != nil {
				return nil, err
			}
			docs = append(docs, d)
		}
	}
	return docs, nil
}

// sentence adds a tree's words as they were typeset.
func (b *textBuilder) sentence(tokens []token) {
	p := make([]column, len(tokens))
	spans := make([]model.Span, len(tokens))
	last := ""
	mentions := entityColumns(tokens)
	for i, t := range tokens {
		spans[i] = b.append(t.form)
		if !t.glued && i+1 < len(tokens) {
			b.space()
		}
		part, label, _ := strings.Cut(t.field("NE"), "-")
		p[i] = column{word: t.form, label: label, begin: label != "" && (part == "B" || last != label)}
		last = label
		if label == "" {
			p[i] = mentions[i]
			last = p[i].label
		}
	}
	for i := 0; i < len(p); i++ {
		if !p[i].begin {
			continue
		}
		end := i + 1
		for end < len(p) && p[end].label == p[i].label && !p[end].begin {
			end++
		}
		first := i
		if strings.EqualFold(p[i].word, "the") && first+1 < end {
			first++
		}
		if k := kindOf(p[i].label); k != 0 {
			b.name(k, spans[first], spans[end-1])
		}
	}
}
