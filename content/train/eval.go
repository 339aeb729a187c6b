package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"brief/content/syntax"
	"brief/model"
)

// score counts what is right, on gold tokens, punctuation included.
type score struct {
	tokens, upos, xpos, lemma, uas, las, lasFull int
	words, wordUAS, wordLAS                      int // without punctuation
}

// evaluateSyntax prints how the embedded weights do on a file of gold trees.
func evaluateSyntax(out io.Writer, path string) error {
	sentences, err := readTrees(path)
	if err != nil {
		return err
	}
	s, spent, err := measureSyntax(sentences)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%sspeed   %8.0f tokens/s\n", &s, float64(s.tokens)/spent.Seconds())
	return err
}

// measureSyntax analyses the gold tokens of the sentences and compares.
func measureSyntax(sentences []sentence) (score, time.Duration, error) {
	var s score
	analyser, err := syntax.Load()
	if err != nil {
		return s, 0, err
	}
	gold := samples(sentences)
	guesses := make([][]model.Word, len(gold))
	began := time.Now()
	for i := range gold {
		guesses[i] = analyser.Analyse(gold[i].Forms)
	}
	spent := time.Since(began)
	for i := range gold {
		for j := range guesses[i] {
			s.add(&gold[i].Words[j], &guesses[i][j])
		}
	}
	return s, spent, nil
}

func (s *score) add(gold, guess *model.Word) {
	s.tokens++
	count(&s.upos, gold.UPOS == guess.UPOS)
	count(&s.xpos, gold.XPOS == guess.XPOS)
	count(&s.lemma, gold.Lemma == guess.Lemma)
	head := gold.Head == guess.Head
	rel := head && plainRel(gold.Rel) == plainRel(guess.Rel)
	count(&s.uas, head)
	count(&s.las, rel)
	count(&s.lasFull, head && gold.Rel == guess.Rel)
	if gold.UPOS != "PUNCT" {
		s.words++
		count(&s.wordUAS, head)
		count(&s.wordLAS, rel)
	}
}

func count(n *int, right bool) {
	if right {
		*n++
	}
}

// plainRel is a relation without its subtype, as the CoNLL 2018 script compares them.
func plainRel(rel string) string {
	plain, _, _ := strings.Cut(rel, ":")
	return plain
}

func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }

// String is a line for each figure, as shares of the tokens.
func (s *score) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "tokens  %8d\n", s.tokens)
	fmt.Fprintf(&b, "UPOS    %8.4f\nXPOS    %8.4f\nlemma   %8.4f\n",
		share(s.upos, s.tokens), share(s.xpos, s.tokens), share(s.lemma, s.tokens))
	fmt.Fprintf(&b, "UAS     %8.4f   without punctuation %.4f\n", share(s.uas, s.tokens), share(s.wordUAS, s.words))
	fmt.Fprintf(&b, "LAS     %8.4f   without punctuation %.4f   with subtypes %.4f\n",
		share(s.las, s.tokens), share(s.wordLAS, s.words), share(s.lasFull, s.tokens))
	return b.String()
}
