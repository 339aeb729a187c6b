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

// Needs is the tokens and their parts of speech. Without the latter, as in the
// tests of other stages, names are found a little worse.
func (Names) Needs() []model.Layer { return []model.Layer{model.LayerTokens, model.LayerSyntax} }

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
var loadNames = sync.OnceValues(func() (*nameWeights, error) { return openNames(weights.Names(), wordLists()) })

// nameWeights is what was learned about names. It is immutable.
type nameWeights struct {
	lists         lists
	classes       *wordTable
	first, second *learn.Table
	pairs         pairs[int32] // scores of label pairs in the first look
	secondPairs   pairs[int32]
}

func openNames(data []byte, l lists) (*nameWeights, error) {
	f, err := learn.Open(data, namesFingerprint(l))
	if err != nil {
		return nil, err
	}
	packed, err := f.Bytes("classes")
	if err != nil {
		return nil, err
	}
	w := &nameWeights{lists: l}
	if w.classes, err = newWordTable(packed); err != nil {
		return nil, err
	}
	if w.first, err = f.Table("first", labels); err != nil {
		return nil, err
	}
	if w.second, err = f.Table("second", labels); err != nil {
		return nil, err
	}
	w.open()
	return w, nil
}

// open reads the scores of label pairs from the tables that are there.
func (w *nameWeights) open() {
	for p := range w.pairs {
		w.first.Score([]learn.Feature{pairFeature(p)}, w.pairs[p][:])
		if w.second != nil {
			w.second.Score([]learn.Feature{pairFeature(p)}, w.secondPairs[p][:])
		}
	}
}

// find is the names of a document.
func (w *nameWeights) find(ctx context.Context, d *model.Document) ([]model.Name, error) {
	r := wordReader{lists: w.lists, clusters: w.classes}
	p := newPlace(d, r.readWords(d))
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	found := w.firstLook(d, p)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return p.mend(d, collect(d, w.secondLook(d, p.lookAgain(found)))), nil
}

// firstLook is the best labels by what stands in the text.
func (w *nameWeights) firstLook(d *model.Document, p *place) []uint8 {
	return look(d, p, w.first, &w.pairs, p.features)
}

// secondLook is the best labels by that and the labels of the first.
func (w *nameWeights) secondLook(d *model.Document, v *secondView) []uint8 {
	return look(d, v.place, w.second, &w.secondPairs, v.secondFeatures)
}

func look(d *model.Document, p *place, t *learn.Table, pairs *pairs[int32], features func(int, []learn.Feature) []learn.Feature) []uint8 {
	found := make([]uint8, len(d.Tokens))
	dec := decoder[int32]{pairs: *pairs}
	var scores []row[int32]
	var buffer []learn.Feature
	for _, s := range d.Sentences {
		p.first, p.last = s.First, s.Last
		scores = scores[:0]
		for i := s.First; i < s.Last; i++ {
			out := settled[int32]()
			if buffer = features(i, buffer[:0]); len(buffer) > 0 {
				t.Score(buffer, out[:])
			}
			scores = append(scores, out)
		}
		dec.decode(scores, found[s.First:s.Last])
	}
	return found
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
