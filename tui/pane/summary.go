package pane

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// Summary lists the sentences that carry the article, in reading order.
type Summary struct {
	roll
	count      int // how many points to show
	more, less key.Binding
}

// NewSummary is the pane with the given number of points at first.
func NewSummary(count int) *Summary {
	s := &Summary{
		count: max(count, 1),
		more:  bind("+ =", "longer summary", "+", "="),
		less:  bind("-", "shorter summary", "-"),
	}
	s.roll = newRoll(SummaryID, s)
	s.full = true
	return s
}

// Title counts the points out of all sentences.
func (s *Summary) Title() (name, count string) {
	if s.briefing == nil {
		return "Summary", ""
	}
	if s.followed != model.None {
		return "Summary · " + shortName(s.briefing, s.followed), fmt.Sprintf("%d naming", len(s.rows))
	}
	sentences := 0
	for _, d := range s.briefing.Documents {
		sentences += len(d.Sentences)
	}
	return "Summary", fmt.Sprintf("%d of %d", len(s.rows), sentences)
}

// Update takes the keys for more and fewer points.
func (s *Summary) Update(m tea.Msg) (Action, tea.Cmd) {
	if k, ok := m.(tea.KeyPressMsg); ok && s.briefing != nil {
		switch {
		case key.Matches(k, s.more):
			return s.resize(1), nil
		case key.Matches(k, s.less):
			return s.resize(-1), nil
		}
	}
	return s.roll.Update(m)
}

// resize shows by more points; Note says where that ends.
func (s *Summary) resize(by int) Action {
	to := min(max(s.count+by, 1), max(len(s.briefing.Summary), 1))
	if to == min(s.count, len(s.briefing.Summary)) {
		if by > 0 {
			return Note{"These are all the sentences that can stand in a summary."}
		}
		return Note{"One sentence is the shortest summary."}
	}
	s.count = to
	s.relist()
	return s.choice()
}

// Keys adds the length to the moving keys.
func (s *Summary) Keys() []key.Binding {
	if s.briefing == nil || len(s.briefing.Summary) == 0 {
		return nil
	}
	return append(s.roll.Keys(), s.more, s.less)
}

// shown is the best points; while an actor is followed, the best of those that name it.
func (s *Summary) shown() []int {
	var best []int
	for i := range s.briefing.Summary {
		if len(best) == s.count {
			break
		}
		if s.keeps(i) {
			best = append(best, i)
		}
	}
	slices.SortFunc(best, func(i, j int) int {
		x, y := &s.briefing.Summary[i], &s.briefing.Summary[j]
		if x.Document != y.Document {
			return x.Document - y.Document
		}
		return x.Span.Start - y.Span.Start
	})
	return best
}

func (s *Summary) places(i int) []model.Ref {
	p := &s.briefing.Summary[i]
	at := []model.Ref{p.Ref}
	if !p.Lead.IsZero() {
		at = append(at, model.Ref{Document: p.Document, Span: p.Lead})
	}
	return at
}

func (s *Summary) actors(i int) []int { return actorsIn(s.briefing, s.briefing.Summary[i].Ref) }

func (s *Summary) involves(i, actor int) bool {
	return named(s.briefing, actor, s.briefing.Summary[i].Ref)
}

func (s *Summary) words(i int) string { return words(s.briefing, s.briefing.Summary[i].Ref) }

func (s *Summary) empty() string {
	if s.followed != model.None {
		return fmt.Sprintf("No sentence that could stand in a summary names %s. esc ends following.", shortName(s.briefing, s.followed))
	}
	return "No summary: there is no full sentence here."
}

// draw is "1 The sentence … ¶2", with the sentence it leans on before it.
func (s *Summary) draw(row int, b brush, fold int) []string {
	p := &s.briefing.Summary[s.rows[row]]
	number := strconv.Itoa(row+1) + " "
	head := []piece{{number, b.styles.Key}}
	indent := []piece{{strings.Repeat(" ", len(number)), b.styles.Text}}
	var out []string
	if !p.Lead.IsZero() {
		lead := []piece{{words(s.briefing, model.Ref{Document: p.Document, Span: p.Lead}), b.styles.Dim}}
		out = append(out, b.line(true, append(head, lead...), nil))
		head, b.bare, fold = indent, true, max(fold-1, 1) // the sign stands at the lead
	}
	text := collapse(s.briefing.Documents[p.Document].Text, p.Span)
	return append(out, b.block(head, indent, text, paragraph(s.briefing, p.Document, p.Sentence), fold)...)
}

func (s *Summary) fit() {}
