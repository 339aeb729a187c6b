// Package quote finds who said what: quotations with their content, cue and
// source, and the actor behind each source.
package quote

import (
	"context"
	"slices"
	"strings"
	"sync"

	"brief/content/weights"
	"brief/model"
)

// Quotations is the stage that finds quotations.
type Quotations struct{}

// NewQuotations is the stage that gives the layer quotations.
func NewQuotations() *Quotations { return &Quotations{} }

// Name is the name of the stage.
func (*Quotations) Name() string { return "quotations" }

// Needs lists the layers the stage cannot do without.
func (*Quotations) Needs() []model.Layer { return []model.Layer{model.LayerTokens} }

// Gives lists the layers the stage writes.
func (*Quotations) Gives() []model.Layer { return []model.Layer{model.LayerQuotations} }

// Annotate finds the quotations of a document. Without weights, and in text
// that was not analysed, rules serve alone; in other languages than English the
// quotation marks.
func (*Quotations) Annotate(_ context.Context, d *model.Document) error {
	l, err := load()
	if err != nil {
		return err
	}
	v := newView(d)
	switch {
	case d.Language != "" && d.Language != "en":
		d.Quotations = v.layer(onMarksAlone(v))
	case l == nil || len(d.Syntax) == 0:
		d.Quotations = v.layer(byRule(v))
	default:
		d.Quotations = v.layer(l.find(v))
	}
	return nil
}

// load opens the embedded weights once.
var load = sync.OnceValues(func() (*learned, error) { return open(weights.Quotes()) })

// sureFrom is the score from which a quotation is no guess.
const sureFrom = 0.6

// layer writes quotations as the model wants them: by start, with spans.
func (v *view) layer(found []said) []model.Quotation {
	order := make([]int, 0, len(found))
	for i := range found {
		if len(found[i].content) > 0 {
			v.behindDateline(&found[i])
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &found[a], &found[b]
		if x.first() != y.first() {
			return x.first() - y.first()
		}
		return y.last() - x.last()
	})
	place := make([]int, len(found))
	for i := range place {
		place[i] = model.None
	}
	for i, k := range order {
		place[k] = i
	}
	out := make([]model.Quotation, len(order))
	for i, k := range order {
		out[i] = v.quotation(&found[k])
		if in := found[k].inside; in >= 0 {
			out[i].Inside = place[in]
		}
	}
	return out
}

// behindDateline begins a content that begins its sentence behind the dateline,
// which the paper says and nobody else.
func (v *view) behindDateline(q *said) {
	r := &q.content[0]
	s := v.d.Sentences[v.words[r.first].sent]
	if end := v.d.Dateline(s.First, s.Last); r.first == s.First && end < r.last {
		r.first = end
	}
}

func (v *view) quotation(q *said) model.Quotation {
	out := model.Quotation{Kind: v.kind(q), Manner: model.Speech, Inside: model.None, Sure: q.score >= sureFrom, Why: q.why}
	for _, r := range q.content {
		out.Content = append(out.Content, v.span(r))
	}
	if !q.cue.empty() {
		out.Cue = v.span(q.cue)
	}
	if !q.source.empty() {
		out.Source = v.span(q.source)
	}
	if q.head >= 0 && out.Cue.Len() > 0 {
		out.Manner = mannerOf(v.words[q.head].lemma)
	}
	return out
}

// kind is told by the words of the content that stand between quotation marks.
func (v *view) kind(q *said) model.QuotationKind {
	in, all := 0, 0
	for _, r := range q.content {
		for i := r.first; i < r.last; i++ {
			if v.words[i].pos == punctuation || strings.Trim(v.words[i].form, `"'.,`) == "" {
				continue
			}
			all++
			if v.words[i].mark >= 0 {
				in++
			}
		}
	}
	switch {
	case in == 0:
		return model.Indirect
	case in == all:
		return model.Direct
	}
	return model.Mixed
}
