package export

import (
	"unicode"

	"brief/model"
)

// mapper turns the items of a briefing into those of the contract.
type mapper struct {
	b       *model.Briefing
	d       *model.Document
	explain bool
	points  offsets
}

func (m *mapper) span(s model.Span) span { return span{m.points.at(s.Start), m.points.at(s.End)} }

func (m *mapper) words(s model.Span) words { return words{m.span(s), m.d.Slice(s)} }

// optional is nil for the zero span.
func (m *mapper) optional(s model.Span) *words {
	if s.IsZero() {
		return nil
	}
	w := m.words(s)
	return &w
}

func (m *mapper) guess(sure bool, why string) guess {
	g := guess{}
	if !sure {
		g.Sure = &sure
	}
	if m.explain {
		g.Why = why
	}
	return g
}

func (m *mapper) point(p *model.SummaryItem) point {
	out := point{words: m.words(p.Span), Score: round(p.Score), guess: m.guess(true, p.Why)}
	if !p.Lead.IsZero() {
		lead := m.span(p.Lead)
		out.Lead = &lead
	}
	return out
}

func (m *mapper) actors() []actor {
	out := make([]actor, len(m.b.Actors))
	for i := range m.b.Actors {
		a := &m.b.Actors[i]
		out[i] = actor{
			ID: actorID(i), Name: m.b.Text(a.Name), Kind: a.Kind.String(), Role: m.optional(a.Role.Span),
			Aliases: append([]string{}, a.Aliases...), Salience: round(a.Salience),
			Mentions: each(a.Mentions, m.mention),
		}
	}
	return out
}

func (m *mapper) mention(a *model.ActorMention) mention {
	out := mention{words: m.words(a.Span), Type: a.Type.String(), guess: m.guess(a.Sure, a.Why)}
	if !a.Proper.IsZero() {
		whole := out.words
		out.words, out.Whole = m.words(a.Proper), &whole
	}
	return out
}

func (m *mapper) time(t *model.Timex) timex {
	return timex{m.words(t.Span), string(t.Type), t.Value, m.guess(t.Sure, t.Why)}
}

func (m *mapper) entry(e *model.Entry) entry {
	return entry{
		words: m.words(e.Span), Time: index(e.Time), EndTime: index(e.EndTime),
		Value: known(e.Value), EndValue: known(e.EndValue), Resolved: e.Resolved(),
		Status: string(e.Status), Actors: each(e.Actors, func(i *int) string { return actorID(*i) }),
		guess: m.guess(e.Sure, e.Why),
	}
}

func (m *mapper) quote(q *model.Quote) quote {
	out := quote{
		Kind: q.Kind.String(), Manner: string(q.Manner),
		Content: each(q.Content, func(s *model.Span) words { return m.words(*s) }),
		Cue:     m.optional(q.Cue), Inside: index(q.Inside), guess: m.guess(q.Sure, q.Why),
	}
	if q.Source.IsZero() {
		return out
	}
	out.Speaker = &speaker{words: m.words(q.Source)}
	if q.Speaker != model.None {
		id := actorID(q.Speaker)
		out.Speaker.Actor = &id
	}
	return out
}

// index is nil for model.None.
func index(i int) *int {
	if i == model.None {
		return nil
	}
	return &i
}

// round keeps four digits: more would be noise to a reader and to a diff.
func round(x float64) float64 { return float64(int64(x*1e4+0.5)) / 1e4 }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
