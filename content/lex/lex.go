// Package lex divides an article's text into paragraphs, sentences and tokens.
//
// Tokens follow the conventions of the English Universal Dependencies treebanks
// EWT and GUM: "do|n't", "Kyiv|'s", "half|-|staff", "$|3.5|m", "U.S.". Every
// byte of the text that is not white space lies in exactly one token.
package lex

import (
	"context"

	"brief/model"
)

// Stage gives the layer of tokens, sentences and paragraphs.
type Stage struct{}

// New is the stage that must run first.
func New() Stage { return Stage{} }

// Name is the stage's name in messages.
func (Stage) Name() string { return "lex" }

// Needs is empty: the stage reads the text alone.
func (Stage) Needs() []model.Layer { return nil }

// Gives is the layer of tokens.
func (Stage) Gives() []model.Layer { return []model.Layer{model.LayerTokens} }

// Annotate writes Paragraphs, Sentences and Tokens.
func (Stage) Annotate(ctx context.Context, d *model.Document) error {
	text := d.Text
	paragraphs := paragraphs(text, d.TitleSpan)
	tokens := make([]model.Token, 0, len(text)/5+1)
	sentences := make([]model.Sentence, 0, len(text)/100+1)
	for i, p := range paragraphs {
		if err := ctx.Err(); err != nil {
			return err
		}
		first := len(tokens)
		tokens = tokenize(tokens, text, p)
		sentences = appendSentences(sentences, tokens, first, i, text)
	}
	for i, s := range sentences {
		for j := s.First; j < s.Last; j++ {
			tokens[j].Sentence = i
		}
	}
	d.Paragraphs, d.Sentences, d.Tokens = paragraphs, sentences, tokens
	return nil
}
