package pane

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"charm.land/lipgloss/v2"

	"brief/model"
)

// Quotes lists what was said, in reading order, and after it what was thought,
// wished or felt.
type Quotes struct {
	roll
	speakers int // cells of the speaker column
	thought  int // the row above which "thought" stands, -1 for none
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
	if q.followed != model.None {
		return "Quotes · " + shortName(q.briefing, q.followed), fmt.Sprintf("%d of %d", len(q.rows), len(q.briefing.Quotes))
	}
	var of [model.Mixed + 1]int
	thought := 0
	for _, i := range q.rows {
		of[min(q.briefing.Quotes[i].Kind, model.Mixed)]++
		if q.attitude(i) {
			thought++
		}
	}
	count = fmt.Sprintf("%d said", len(q.rows)-thought)
	for _, k := range []model.QuotationKind{model.Direct, model.Mixed} {
		if of[k] > 0 {
			count += fmt.Sprintf(" · %d %s", of[k], k)
		}
	}
	if thought > 0 {
		count += fmt.Sprintf(" · %d thought", thought)
	}
	return "Quotes", count
}

// fit makes the column of speakers as wide as the names of the first need,
// within reason, and finds where thoughts begin after what is said.
func (q *Quotes) fit() {
	q.thought = slices.IndexFunc(q.rows, q.attitude)
	q.speakers = 4
	for _, i := range q.rows[:min(len(q.rows), 80)] {
		name, _ := q.speaker(i)
		q.speakers = max(q.speakers, cells(name)+1)
	}
	q.speakers = min(q.speakers, max(q.width*2/7, 9))
}

// attitude reports whether an item is thought, wished or felt rather than said;
// what is quoted inside another goes with that.
func (q *Quotes) attitude(i int) bool {
	for q.briefing.Quotes[i].Inside != model.None {
		i = q.briefing.Quotes[i].Inside
	}
	return q.briefing.Quotes[i].Manner == model.Attitude
}

func (q *Quotes) shown() []int {
	var said, thought []int
	for i := range q.briefing.Quotes {
		switch {
		case !q.keeps(i):
		case q.attitude(i):
			thought = append(thought, i)
		default:
			said = append(said, i)
		}
	}
	return append(said, thought...)
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

// draw is "Speaker  cue and content … ¶6", a nested quotation set in.
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
	out := b.block(head, indent, q.said(x), paragraph(q.briefing, x.Document, x.Sentence), fold)
	if row == q.thought && row > 0 {
		b.mood = plain
		out = append([]string{b.line(false, []piece{{"┄ thought, wished or felt", b.styles.Dim}}, nil)}, out...)
	}
	return out
}

// said is the cue and the content without "that": "reiterated Moscow's stance …"
// where the text has them side by side in this order, "told: "We have …" where
// it has not. What stands in quotation marks is in a colour of its own.
func (q *Quotes) said(x *model.Quote) phrase {
	text := q.briefing.Documents[x.Document].Text
	cue := collapse(text, x.Cue, tint{x.Cue, q.styles.Cue})
	if !strings.ContainsFunc(cue.text, unicode.IsLetter) {
		cue = phrase{} // a colon
	} else if gap := x.Content[0].Start - x.Cue.End; x.Kind != model.Direct && gap >= 0 && gap <= 2 {
		cue.text += " "
	} else {
		cue.text += ": "
	}
	p := cue
	for n, s := range x.Content {
		if n > 0 {
			p.text += " … "
		}
		p = p.then(collapse(text, withoutThat(text, s), q.voice(x.Kind, text, s)...))
	}
	return p
}

// voice is the tints of the words that are the speaker's own.
func (q *Quotes) voice(kind model.QuotationKind, text string, s model.Span) []tint {
	own := []model.Span{s}
	if kind != model.Direct {
		own = inMarks(text, s)
	}
	tints := make([]tint, len(own))
	for i := range own {
		tints[i] = tint{own[i], q.styles.Voice}
	}
	return tints
}
