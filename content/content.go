// Package content turns articles into briefings. A Pipeline runs stages over a
// Document, each adding a layer; Compile folds documents into a Briefing.
package content

import (
	"context"
	"fmt"

	"brief/model"
)

// Stage adds layers to a document. Annotate reads only the layers it Needs,
// predicts without touching the document, then writes the layers it Gives. It
// keeps no state between documents and may run on many documents at once.
type Stage interface {
	Name() string
	Needs() []model.Layer
	Gives() []model.Layer
	Annotate(ctx context.Context, d *model.Document) error
}

// Pipeline is a checked order of stages.
type Pipeline struct{ stages []Stage }

// New is a pipeline of the stages in the order given. It refuses a stage whose
// needs no earlier stage gives, and a layer given twice.
func New(stages ...Stage) (*Pipeline, error) {
	given := map[model.Layer]string{}
	for _, s := range stages {
		for _, l := range s.Needs() {
			if given[l] == "" {
				return nil, fmt.Errorf("stage %s needs %s, which no stage before it gives", s.Name(), l)
			}
		}
		for _, l := range s.Gives() {
			if given[l] != "" {
				return nil, fmt.Errorf("stages %s and %s both give %s", given[l], s.Name(), l)
			}
			given[l] = s.Name()
		}
	}
	return &Pipeline{stages}, nil
}

// Annotate runs every stage over one article. It stops early only when ctx ends
// or a stage fails, which a well-formed article never makes it do.
func (p *Pipeline) Annotate(ctx context.Context, a *model.Article) (*model.Document, error) {
	d := model.NewDocument(a)
	for _, s := range p.stages {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := s.Annotate(ctx, d); err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name(), err)
		}
		for _, l := range s.Gives() {
			d.Done(l)
		}
	}
	return d, nil
}
