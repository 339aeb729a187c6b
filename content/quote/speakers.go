package quote

import (
	"context"
	"sort"

	"brief/model"
)

// Speakers is the stage that finds the actor behind each source.
type Speakers struct{}

// NewSpeakers is the stage that gives the layer speakers.
func NewSpeakers() *Speakers { return &Speakers{} }

// Name is the name of the stage.
func (*Speakers) Name() string { return "speakers" }

// Needs lists the layers the stage cannot do without.
func (*Speakers) Needs() []model.Layer { return []model.Layer{model.LayerQuotations} }

// Gives lists the layers the stage writes.
func (*Speakers) Gives() []model.Layer { return []model.Layer{model.LayerSpeakers} }

// Annotate gives every quotation its speaker. A wrong name is worse than none:
// only a mention that is the head of the source counts.
func (*Speakers) Annotate(_ context.Context, d *model.Document) error {
	speakers := make([]model.Speaker, len(d.Quotations))
	for i := range d.Quotations {
		speakers[i] = speakerOf(d, &d.Quotations[i])
	}
	d.Speakers = speakers
	return nil
}

func speakerOf(d *model.Document, q *model.Quotation) model.Speaker {
	nobody := model.Speaker{Chain: model.None, Why: "no named actor"}
	if q.Source.IsZero() {
		nobody.Why = "no source"
		return nobody
	}
	m := headMention(d, q.Source)
	if m < 0 {
		return nobody
	}
	mention := &d.Mentions[m]
	return model.Speaker{Chain: mention.Chain, Sure: q.Sure && mention.Sure, Why: "the source is a " + mention.Type.String()}
}

// headMention is the mention that the source is, or begins with before an
// apposition; -1 for none. A mention inside the phrase ("a spokesman for X")
// is somebody else.
func headMention(d *model.Document, source model.Span) int {
	from := sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Start >= source.Start })
	best := -1
	for i := from; i < len(d.Mentions) && d.Mentions[i].Start < source.End; i++ {
		m := d.Mentions[i]
		if m.End > source.End {
			continue
		}
		if best < 0 || m.Span.Len() > d.Mentions[best].Span.Len() {
			best = i
		}
	}
	if best < 0 || d.Mentions[best].Start != source.Start {
		return -1
	}
	return best
}
