// Package entity finds who and what an article is about: the names in it, what
// refers to the same, and in which role.
//
// Names are found by a structured averaged perceptron (Collins 2002) over BILOU
// labels with features that look at the whole document (Ratinov and Roth 2009),
// word lists and word classes.
package entity

import (
	"context"
	"sync"

	"brief/content/learn"
	"brief/content/weights"
	"brief/model"
)

// Names is the stage that finds the names of people, organizations and places.
type Names struct{}

// NewNames is the stage. Its weights are opened when the first text is annotated.
func NewNames() Names { return Names{} }

// Name is the stage's name in messages.
func (Names) Name() string { return "names" }

// Needs is the tokens.
func (Names) Needs() []model.Layer { return []model.Layer{model.LayerTokens} }

// Gives is the names.
func (Names) Gives() []model.Layer { return []model.Layer{model.LayerNames} }

// Annotate writes the names of an English article, or of one whose language is
// not known. For other languages the layer stays empty: the lists and the
// weights are English, and nonsense names are worse than none.
func (Names) Annotate(ctx context.Context, d *model.Document) error {
	if d.Language != "" && d.Language != "en" {
		return nil
	}
	w, err := loadNames()
	if err != nil {
		return err
	}
	names, err := w.find(ctx, d)
	if err != nil {
		return err
	}
	d.Names = names
	return nil
}

// loadNames opens the embedded weights once.
var loadNames = sync.OnceValues(func() (*nameWeights, error) { return openNames(weights.Names()) })

// nameWeights is what was learned about names. It is immutable.
type nameWeights struct {
	lists   lists
	classes *wordTable
	table   *learn.Table
	pairs   pairs[int32]
}

func openNames(data []byte) (*nameWeights, error) {
	f, err := learn.Open(data, namesFingerprint())
	if err != nil {
		return nil, err
	}
	packed, err := f.Bytes("classes")
	if err != nil {
		return nil, err
	}
	classes, err := newWordTable(packed)
	if err != nil {
		return nil, err
	}
	w := &nameWeights{lists: wordLists(), classes: classes}
	if w.table, err = f.Table("weights", labels); err != nil {
		return nil, err
	}
	for p := range w.pairs {
		w.table.Score([]learn.Feature{pairFeature(p)}, w.pairs[p][:])
	}
	return w, nil
}

// find is the names of a document.
func (w *nameWeights) find(ctx context.Context, d *model.Document) ([]model.Name, error) {
	r := wordReader{lists: w.lists, clusters: w.classes}
	p := newPlace(d, r.readWords(d))
	found := make([]uint8, len(d.Tokens))
	dec := decoder[int32]{pairs: w.pairs}
	var scores []row[int32]
	var features []learn.Feature
	for _, s := range d.Sentences {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		p.first, p.last = s.First, s.Last
		scores = scores[:0]
		for i := s.First; i < s.Last; i++ {
			features = p.features(i, features[:0])
			var out row[int32]
			w.table.Score(features, out[:])
			scores = append(scores, out)
		}
		dec.decode(scores, found[s.First:s.Last])
	}
	return collect(d, found), nil
}

// collect turns labels into names. The sequences are well formed, so a name
// begins at every begin and ends at the next last part.
func collect(d *model.Document, found []uint8) []model.Name {
	var names []model.Name
	first := 0
	for i, l := range found {
		if l == 0 {
			continue
		}
		kind, part := split(l)
		if part == begin || part == unit {
			first = i
		}
		if part == lastPart || part == unit {
			span := model.Span{Start: d.Tokens[first].Start, End: d.Tokens[i].End}
			names = append(names, model.Name{Span: span, First: first, Last: i + 1, Kind: kind})
		}
	}
	return names
}
