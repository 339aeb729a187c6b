package main

import (
	"fmt"

	"brief/content/syntax"
	"brief/model"
)

// fullTreebanks have every column. All are open: GUM without its
// non-commercial texts, and EWT.
var fullTreebanks = []string{"gum-train.conllu", "ewt-dev.conllu", "ewt-test.conllu"}

// treebank is the trees to learn from, in today's conventions, and the same
// trees with tags predicted by taggers that have not seen them.
type treebank struct {
	gold  []syntax.Sample
	cross []syntax.Sample
}

// trees reads the treebank once per run and tags it across folds.
func (r *run) trees() (*treebank, error) {
	if r.treebank != nil {
		return r.treebank, nil
	}
	full, err := r.readAll(fullTreebanks...)
	if err != nil {
		return nil, err
	}
	basic, err := r.readAll("ewt-train-basic.conllu")
	if err != nil {
		return nil, err
	}
	tags := countTags(full)
	for i := range basic {
		modernise(basic[i].tokens, tags)
	}
	gold := append(samples(full), samples(basic)...)
	fmt.Fprintf(r.log, "treebank: %d sentences\n", len(gold))
	r.treebank = &treebank{gold: gold, cross: syntax.CrossTag(gold)}
	return r.treebank, nil
}

func (r *run) readAll(names ...string) ([]sentence, error) {
	var all []sentence
	for _, name := range names {
		list, err := readTrees(r.corpus(name))
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}

// samples is the trees as the syntax stage learns from them.
func samples(sentences []sentence) []syntax.Sample {
	list := make([]syntax.Sample, len(sentences))
	for i := range sentences {
		list[i] = sample(sentences[i].tokens)
	}
	return list
}

func sample(tokens []token) syntax.Sample {
	s := syntax.Sample{Forms: make([]string, len(tokens)), Words: make([]model.Word, len(tokens))}
	for i := range tokens {
		t := &tokens[i]
		s.Forms[i] = t.form
		s.Words[i] = model.Word{UPOS: t.upos, XPOS: t.xpos, Lemma: t.lemma, Head: t.head, Rel: t.rel}
	}
	return s
}
