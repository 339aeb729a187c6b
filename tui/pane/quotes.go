package pane

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"

	"brief/model"
)

// Quotes lists what was said, in reading order.
type Quotes struct {
	roll
	speakers int // cells of the speaker column
}

// NewQuotes is the pane without a briefing.
func NewQuotes() *Quotes {
	q := &Quotes{}
	q.roll = newRoll(QuotesID, q)
	return q
}

// Title counts what is said, and of that what stands in quotation marks.
func (q *Quotes) Title() (name, count string) {
	if q.briefing == nil {
		return "Quotes", ""
	}
	var of [model.Mixed + 1]int
	for _, i := range q.rows {
		of[min(q.briefing.Quotes[i].Kind, model.Mixed)]++
	}
	count = fmt.Sprintf("%d said", len(q.rows))
	for _, k := range []model.QuotationKind{model.Direct, model.Mixed} {
		if of[k] > 0 {
			count += fmt.Sprintf(" · %d %s", of[k], k)
		}
	}
	if q.followed != model.None {
		return "Quotes · " + shortName(q.briefing, q.followed), fmt.Sprintf("%d of %s", len(q.rows), strings.Replace(count, fmt.Sprint(len(q.rows)), fmt.Sprint(len(q.briefing.Quotes)), 1))
	}
	return "Quotes", count
}

// fit makes the column of speakers as wide as the names of the first need,
// within reason.
func (q *Quotes) fit() {
	q.speakers = 4
	for _, i := range q.rows[:min(len(q.rows), 80)] {
		name, _ := q.speaker(i)
		q.speakers = max(q.speakers, cells(name)+1)
	}
	q.speakers = min(q.speakers, max(q.width/4, 9))
}

func (q *Quotes) shown() []int {
	var in []int
	for i := range q.briefing.Quotes {
		if q.keeps(i) {
			in = append(in, i)
		}
	}
	return in
}

func (q *Quotes) places(i int) []model.Ref {
	x := &q.briefing.Quotes[i]
	var at []model.Ref
	for _, s := range x.Content {
		at = append(at, model.Ref{Document: x.Document, Span: s})
	}
	for _, s := range []model.Span{x.Cue, x.Source} {
		if !s.IsZero() {
			at = append(at, model.Ref{Document: x.Document, Span: s})
		}
	}
	return at
}

// actors are the speaker and whoever the words name.
func (q *Quotes) actors(i int) []int {
	x := &q.briefing.Quotes[i]
	var in []int
	if x.Speaker != model.None {
		in = append(in, x.Speaker)
	}
	for a := range q.briefing.Actors {
		if a != x.Speaker && q.involves(i, a) {
			in = append(in, a)
		}
	}
	return in
}

func (q *Quotes) involves(i, actor int) bool {
	x := &q.briefing.Quotes[i]
	if x.Speaker == actor {
		return true
	}
	for _, s := range x.Content {
		if named(q.briefing, actor, model.Ref{Document: x.Document, Span: s}) {
			return true
		}
	}
	return false
}

// words are the speaker's name and what was said.
func (q *Quotes) words(i int) string {
	name, _ := q.speaker(i)
	return name + " " + q.said(&q.briefing.Quotes[i]).text
}

func (q *Quotes) empty() string {
	if q.followed != model.None && len(q.briefing.Quotes) > 0 {
		return fmt.Sprintf("%s says nothing here, and nobody speaks of it. esc ends following.", shortName(q.briefing, q.followed))
	}
	return "Nobody is quoted."
}

// speaker is who said it: the actor, else the text's words for the source.
func (q *Quotes) speaker(i int) (string, lipgloss.Style) {
	x := &q.briefing.Quotes[i]
	switch {
	case x.Speaker != model.None && q.width >= 80:
		return fullName(q.briefing, x.Speaker), q.styles.Speaker
	case x.Speaker != model.None:
		return shortName(q.briefing, x.Speaker), q.styles.Speaker
	case !x.Source.IsZero():
		return words(q.briefing, model.Ref{Document: x.Document, Span: x.Source}), q.styles.Text
	}
	return "not named", q.styles.Dim
}

// draw is "Speaker " cue and content … ¶6", a nested quotation set in.
func (q *Quotes) draw(row int, b brush, fold int) []string {
	x := &q.briefing.Quotes[q.rows[row]]
	name, ink := q.speaker(q.rows[row])
	if x.Inside != model.None {
		name = "└ " + name
	}
	doubt, kind := " ", " " // a narrow pane leaves the kind to the quotation marks
	if !x.Sure {
		doubt = "~"
	}
	if b.width >= 80 {
		kind = fmt.Sprintf(" %-9s", x.Kind)
	}
	head := []piece{{pad(name, q.speakers), ink}, {doubt, b.styles.Unsure}, {kind, b.styles.Dim}}
	indent := []piece{{strings.Repeat(" ", widthOf(head)), b.styles.Text}}
	return b.block(head, indent, q.said(x), paragraph(q.briefing, x.Document, x.Sentence), fold)
}

// said is the content without "that", and before it the cue where the text has
// them in this order and side by side: "reiterated Moscow's stance …".
func (q *Quotes) said(x *model.Quote) phrase {
	text := q.briefing.Documents[x.Document].Text
	content := withoutThat(text, x.Content[0])
	p := collapse(text, content)
	if gap := x.Content[0].Start - x.Cue.End; x.Kind != model.Direct && !x.Cue.IsZero() && gap >= 0 && gap <= 2 {
		cue := collapse(text, x.Cue, tint{x.Cue, q.styles.Cue})
		cue.text += " "
		p = cue.then(p)
	}
	for _, s := range x.Content[1:] {
		p.text += " … "
		p = p.then(collapse(text, s))
	}
	return p
}
