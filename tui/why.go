package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"brief/model"
	"brief/tui/pane"
)

// showWhy says which rule or score is behind the selected item, and its words.
func (a *App) showWhy() tea.Cmd {
	width := min(max(a.shape.width-6, 16), 64)
	lines := a.why(width)
	return a.openSheet("Why this line", width, false, a.showWhy, func(id int, _ string) tea.Cmd {
		return func() tea.Msg { return rendered{id, lines} }
	})
}

// why is the words of the selected item and what is behind it.
func (a *App) why(width int) []string {
	s, b, st := a.reading.selected, a.desk.briefing, a.look.styles
	var out []string
	add := func(head, text string) {
		if text = pane.OneLine(text); text == "" {
			return
		}
		out = append(out, " "+st.Title.Render(head))
		for _, l := range strings.Split(ansi.Wrap(text, width-3, ""), "\n") {
			out = append(out, "   "+l)
		}
	}
	shown := s.Refs
	if s.Item.Pane == pane.ActorsID {
		shown = nil
	}
	for i, r := range shown {
		head := "also"
		if i == 0 {
			head = "words"
		}
		add(head, b.Text(r))
	}
	for _, f := range facts(b, s) {
		add(f.head, f.text)
	}
	return out
}

// fact is a line of the answer.
type fact struct{ head, text string }

// facts is what is known of the item beyond its words.
func facts(b *model.Briefing, s pane.Selected) []fact {
	i := s.Item.Index
	switch s.Item.Pane {
	case pane.SummaryID:
		p := &b.Summary[i]
		return []fact{{"rank", fmt.Sprintf("%d of %d, score %.2f", i+1, len(b.Summary), p.Score)}, {"why", p.Why}}
	case pane.ActorsID:
		return actorFacts(b, &b.Actors[i])
	case pane.TimelineID:
		e := &b.Timeline[i]
		value := e.Value
		if value == "" {
			value = "not resolved"
		}
		if e.EndValue != "" {
			value += " to " + e.EndValue
		}
		return []fact{{"time", value + ", " + string(e.Status) + doubt(e.Sure)}, {"why", e.Why}, {"the time expression", timeWhy(b, e)}}
	case pane.QuotesID:
		q := &b.Quotes[i]
		return []fact{{"kind", q.Kind.String() + " " + string(q.Manner) + doubt(q.Sure)}, {"why", q.Why}}
	}
	return nil
}

func actorFacts(b *model.Briefing, a *model.Actor) []fact {
	var names, sentences int
	rules := map[string]int{}
	var order []string
	for _, m := range a.Mentions {
		if m.Type == model.ByName {
			names++
		}
		if !m.Sure {
			sentences++
		}
		if m.Why != "" {
			if rules[m.Why]++; rules[m.Why] == 1 {
				order = append(order, m.Why)
			}
		}
	}
	for i, w := range order {
		order[i] = fmt.Sprintf("%s (%d)", w, rules[w])
	}
	return []fact{
		{"words", b.Text(a.Name)},
		{"also", strings.Join(a.Aliases, ", ")},
		{"role", b.Text(a.Role)},
		{"kind", fmt.Sprintf("%s, salience %.2f", a.Kind, a.Salience)},
		{"mentions", fmt.Sprintf("%d, %d of them by name, %d unsure", len(a.Mentions), names, sentences)},
		{"why", strings.Join(order, ", ")},
	}
}

func timeWhy(b *model.Briefing, e *model.Entry) string {
	times := b.Documents[e.Document].Times
	if e.Time < 0 || e.Time >= len(times) {
		return ""
	}
	t := times[e.Time]
	return fmt.Sprintf("%q is %s %s%s. %s", pane.OneLine(b.Documents[e.Document].Slice(t.Span)), t.Type, t.Value, doubt(t.Sure), t.Why)
}

func doubt(sure bool) string {
	if sure {
		return ""
	}
	return ", a guess (~)"
}
