// Package syntax gives every token its parts of speech, its dictionary form and
// its place in a dependency tree, by linear models trained on English treebanks
// (Universal Dependencies v2 with Penn tags).
package syntax

import (
	"context"

	"brief/model"
)

// Stage is the syntax stage of the pipeline.
type Stage struct{}

// New is the stage. Its weights are opened when the first text is annotated.
func New() Stage { return Stage{} }

// Name is "syntax".
func (Stage) Name() string { return "syntax" }

// Needs is the tokens.
func (Stage) Needs() []model.Layer { return []model.Layer{model.LayerTokens} }

// Gives is the syntax.
func (Stage) Gives() []model.Layer { return []model.Layer{model.LayerSyntax} }

// Annotate analyses every sentence of an English article, or of one whose
// language is not known. For other languages the layer stays empty.
func (Stage) Annotate(ctx context.Context, d *model.Document) error {
	if d.Language != "" && d.Language != "en" {
		return nil
	}
	analyser, err := Load()
	if err != nil {
		return err
	}
	words := make([]model.Word, len(d.Tokens))
	var x scratch
	for _, s := range d.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		out := words[s.First:s.Last]
		analyser.analyse(&x, out, func(i int) string { return d.Slice(d.Tokens[s.First+i].Span) })
		for i := range out {
			if out[i].Head != model.None {
				out[i].Head += s.First
			}
		}
	}
	d.Syntax = words
	return nil
}
