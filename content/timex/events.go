package timex

import (
	"context"
	"slices"
	"strings"

	"brief/model"
)

// Events is the stage that gives the layer events.
type Events struct{}

// NewEvents is the stage that finds what happens at the times.
func NewEvents() Events { return Events{} }

// Name of the stage.
func (Events) Name() string { return "events" }

// Needs the tokens and the times, and the chains for the actors; syntax makes
// the clauses better where it is there.
func (Events) Needs() []model.Layer {
	return []model.Layer{model.LayerTokens, model.LayerTimes, model.LayerChains}
}

// Gives the events.
func (Events) Gives() []model.Layer { return []model.Layer{model.LayerEvents} }

// Annotate makes an event of every time that something happens at, and of the
// main sentences without a time.
func (Events) Annotate(_ context.Context, d *model.Document) error {
	if d.Language != "" && d.Language != "en" {
		d.Events = foreignEvents(d)
		return nil
	}
	m := eventMaker{d: d, verbs: tenses(d), seen: map[string]bool{}}
	d.Events = m.events()
	return nil
}

// eventMaker makes the events of one document.
type eventMaker struct {
	d       *model.Document
	verbs   []tense
	out     []model.Event
	undated int
	seen    map[string]bool // dates with their clauses
}

// events goes through the sentences with their times.
func (m *eventMaker) events() []model.Event {
	next := 0
	for i, s := range m.d.Sentences {
		first := next
		for next < len(m.d.Times) && m.d.Times[next].Start < s.End {
			next++
		}
		before := len(m.out)
		if first < next {
			m.dated(s, first, next)
		}
		if len(m.out) == before {
			m.main(i, s)
		}
	}
	m.out = slices.DeleteFunc(m.out, func(e model.Event) bool { return m.repeated(&e) })
	slices.SortStableFunc(m.out, func(a, b model.Event) int { return a.Compare(b.Span) })
	return m.out
}

// dated makes the events of the times [first, last) of a sentence.
func (m *eventMaker) dated(s model.Sentence, first, last int) {
	if !m.hasVerb(s) {
		return // a date line or caption
	}
	t := m.tree(s)
	for i := first; i < last; i++ {
		x := &m.d.Times[i]
		lo, hi := tokensOf(m.d, s, x.Span)
		if !m.tellable(s, x, lo) || t.known() && (hi < t.d.Dateline(t.first, t.last) || t.names(x, lo, hi)) {
			continue
		}
		c := m.clauseOf(t, s, lo, hi)
		e := m.event(t, c)
		e.Time, e.EndTime = i, model.None
		e.Value, e.Sure, e.Why = resolved(x.Value), x.Sure, "time: "+x.Why
		if end := m.rangeEnd(s, i, last); end != model.None {
			e.EndTime, e.EndValue = end, resolved(m.d.Times[end].Value)
			i = end
		} else {
			e.EndValue = m.dayRange(x)
		}
		if e.Status != model.Negated && m.ahead(e.Value) && (x.Sure || c.head == model.None || m.verbs[c.head] != past) {
			e.Status = model.Planned
		}
		m.add(e)
	}
}

// add keeps the event, unless the one before says the same at the same time
// ("today, Tuesday"). Of two with the same words the one whose date is known stays.
func (m *eventMaker) add(e model.Event) {
	if n := len(m.out); n > 0 {
		last := &m.out[n-1]
		switch same := last.Contains(e.Span) || e.Contains(last.Span); {
		case last.Span == e.Span && e.Value == "" && last.Value != "":
			return
		case last.Span == e.Span && last.Value == "":
			*last = e
			return
		case same && e.Value != "" && last.Value == e.Value && last.EndValue == e.EndValue:
			return
		}
	}
	m.out = append(m.out, e)
}

// repeated reports whether an event with the same words has the same date in
// another sentence: "the 9/11 attacks".
func (m *eventMaker) repeated(e *model.Event) bool {
	if e.Time == model.None || e.Value == "" {
		return false
	}
	key := e.Value + " " + strings.ToLower(m.d.Slice(e.Span))
	if m.seen[key] {
		return true
	}
	m.seen[key] = true
	return false
}

// wildSentence is the number of tokens above which a sentence is no sentence:
// its tree is not climbed, and its clauses are found near the time.
const wildSentence = 300

func (m *eventMaker) tree(s model.Sentence) *tree {
	if s.Last-s.First > wildSentence {
		return &tree{d: m.d, first: s.First, last: s.Last}
	}
	return newTree(m.d, s)
}

// event is the clause as an event without a time.
func (m *eventMaker) event(t *tree, c clause) model.Event {
	return model.Event{
		Span:    model.Span{Start: m.d.Tokens[c.from].Start, End: m.d.Tokens[c.to].End},
		Head:    c.head,
		Time:    model.None,
		EndTime: model.None,
		Status:  m.status(t, c),
		Actors:  m.actors(m.d.Tokens[c.from].Start, m.d.Tokens[c.to].End),
	}
}

// clauseOf finds the clause by the tree, or by the marks and words where there is none.
func (m *eventMaker) clauseOf(t *tree, s model.Sentence, lo, hi int) clause {
	if t.known() {
		return t.clauseOf(lo, hi)
	}
	return m.flatClause(s, lo, hi)
}

// hasVerb reports whether the sentence says anything.
func (m *eventMaker) hasVerb(s model.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		if m.verbs[i] != noTense || len(m.d.Syntax) > 0 && m.d.Syntax[i].UPOS == "VERB" {
			return true
		}
	}
	return false
}

// tellable reports whether something happens at the time: a date or clock time,
// or a length counted from now, but nothing that figures are compared with.
func (m *eventMaker) tellable(s model.Sentence, x *model.Timex, lo int) bool {
	switch x.Type {
	case model.TimexSet:
		return false
	case model.TimexDuration:
		return lo > s.First && strings.EqualFold(word(m.d, s.First, lo-1), "within")
	default:
		return !m.vague(s, x, lo) && !m.compared(s, x, lo)
	}
}

// vague reports whether the time says nothing on a timeline: "now", "soon", "in
// the past". "Some days ago" and "recently" say that something has happened.
func (m *eventMaker) vague(s model.Sentence, x *model.Timex, lo int) bool {
	if !strings.HasSuffix(x.Value, "_REF") {
		return false
	}
	words := strings.ToLower(m.d.Slice(x.Span))
	told := strings.HasSuffix(words, " ago") || strings.HasSuffix(words, "recently")
	return !told || strings.EqualFold(word(m.d, s.First, lo-1), "until")
}

// compared reports whether the time is what a figure is compared with: "up from
// $2 million a year earlier", "more than last year".
func (m *eventMaker) compared(s model.Sentence, x *model.Timex, lo int) bool {
	if x.Type != model.TimexDate || len(x.Value) > len("2005-Q3") {
		return false
	}
	for i := lo - 1; i >= s.First && i >= lo-12; i-- {
		switch strings.ToLower(word(m.d, s.First, i)) {
		case "from":
			return i < lo-1
		case "than", "compared", "versus", "against":
			return true
		case ".", ";", "and", "but", "in", "during":
			if i < lo-1 {
				return false
			}
		}
		if m.verbs[i] != noTense {
			return false
		}
	}
	return false
}

// resolved is the value if it stands in the calendar, "" otherwise.
func resolved(value string) string {
	if value == "" || strings.Contains(value, "X") || strings.HasSuffix(value, "_REF") || value[0] == 'P' {
		return ""
	}
	return value
}

// ahead reports whether the value is after publication.
func (m *eventMaker) ahead(value string) bool {
	p, ok := model.PeriodOf(value)
	return ok && !m.d.Published.IsZero() && earlier(m.d.Published, p.First)
}

// tokensOf is the first and last token of the sentence that the span touches.
func tokensOf(d *model.Document, s model.Sentence, x model.Span) (lo, hi int) {
	n, _ := slices.BinarySearchFunc(d.Tokens[s.First:s.Last], x.Start, func(t model.Token, at int) int { return t.End - 1 - at })
	lo = min(s.First+n, s.Last-1)
	for hi = lo; hi < s.Last-1 && d.Tokens[hi+1].Start < x.End; {
		hi++
	}
	return lo, hi
}
