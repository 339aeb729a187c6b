package tui

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"brief/model"
)

// harbour is an article written for these tests.
const harbour = `Harbour talks resume in Velmar after a week of silence

VELMAR: Dock workers and the Velmar Port Authority returned to the table on
Tuesday, a week after the crane crews walked out over night shifts.

Mayor Ilse Brandt, who had called the dispute "a wound in the side of this city",
met both sides on Monday evening and urged them to settle before the festival.

"We will not sign a paper that keeps fathers away from home five nights in
seven," said Tomas Okafor, head of the dockers' union. He added that his members
would vote on any offer within ten days.

The Port Authority's director, Renée Lindqvist, said the new rota had been agreed
in March. She acknowledged that the crews had been told too late.

Ships have been diverted to Karstad since 2 September, according to the Baltic
Pilots' Guild. The guild said that 41 vessels had been turned away.

Brandt expects the council to hold a special session next week. Okafor told
reporters the union "would rather talk than shout".

The festival opens on 19 September. In 2019 a similar strike lasted five weeks
and cost the region an estimated 60 million crowns.`

// maker builds a briefing over a text from the words of its items. A trailing
// #n means their n-th occurrence.
type maker struct {
	t testing.TB
	d *model.Document
	b *model.Briefing
}

func (m *maker) span(words string) model.Span {
	words, nth, _ := strings.Cut(words, "#")
	n := 1
	if nth != "" {
		fmt.Sscan(nth, &n)
	}
	at := -1
	for range n {
		next := strings.Index(m.d.Text[at+1:], words)
		if next < 0 {
			m.t.Fatalf("the fixture has no %q", words)
		}
		at += 1 + next
	}
	return model.Span{Start: at, End: at + len(words)}
}

func (m *maker) ref(words string) model.Ref { return model.Ref{Span: m.span(words)} }

func (m *maker) sentence(at int) int {
	for i, s := range m.d.Sentences {
		if at < s.End {
			return i
		}
	}
	return model.None
}

// lay splits the text: blank lines end paragraphs, a full stop or a quotation
// mark before a space and a capital ends a sentence, blanks end words.
func (m *maker) lay() {
	start := 0
	for _, p := range strings.SplitAfter(m.d.Text, "\n\n") {
		end := start + len(strings.TrimRight(p, "\n"))
		m.d.Paragraphs = append(m.d.Paragraphs, model.Span{Start: start, End: end})
		from := start
		for i := start; i < end; i++ {
			last := i+1 == end
			if last || m.d.Text[i] == '.' && (m.d.Text[i+1] == ' ' || m.d.Text[i+1] == '\n') {
				s := model.Sentence{Span: model.Span{Start: from, End: i + 1}, First: len(m.d.Tokens), Paragraph: len(m.d.Paragraphs) - 1}
				m.tokens(s.Span)
				s.Last = len(m.d.Tokens)
				m.d.Sentences = append(m.d.Sentences, s)
				from = i + 2
			}
		}
		start += len(p)
	}
}

func (m *maker) tokens(s model.Span) {
	at := s.Start
	for _, w := range strings.FieldsFunc(s.In(m.d.Text), func(r rune) bool { return r == ' ' || r == '\n' }) {
		i := at + strings.Index(m.d.Text[at:], w)
		m.d.Tokens = append(m.d.Tokens, model.Token{Span: model.Span{Start: i, End: i + len(w)}, Sentence: len(m.d.Sentences)})
		at = i + len(w)
	}
}

func (m *maker) actor(kind model.Kind, name, role string, mentions ...string) {
	a := model.Actor{Name: m.ref(name), Kind: kind, Salience: 1 / float64(len(m.b.Actors)+1)}
	if role != "" {
		a.Role = m.ref(role)
	}
	for _, w := range append([]string{name}, mentions...) {
		s := m.span(w)
		kind := model.ByName
		if words := s.In(m.d.Text); strings.ToLower(words) == words || len(words) < 4 {
			kind = model.ByPronoun
		} else if words != m.b.Text(a.Name) && !slices.Contains(a.Aliases, words) {
			a.Aliases = append(a.Aliases, words)
		}
		a.Mentions = append(a.Mentions, model.ActorMention{Ref: model.Ref{Span: s}, Type: kind, Sentence: m.sentence(s.Start), Sure: true, Why: "exact"})
	}
	slices.SortFunc(a.Mentions, func(x, y model.ActorMention) int { return x.Span.Start - y.Span.Start })
	m.b.Actors = append(m.b.Actors, a)
}

func (m *maker) event(words, time, value, end string, status model.Status, actors ...int) {
	e := model.Entry{
		Ref: m.ref(words), Time: model.None, EndTime: model.None, Value: value, EndValue: end,
		Status: status, Actors: actors, Sure: value != "2025-09-08TEV", Why: "clause of the verb",
	}
	e.Sentence = m.sentence(e.Span.Start)
	if time != "" {
		e.Time = len(m.d.Times)
		m.d.Times = append(m.d.Times, model.Timex{Span: m.span(time), Type: model.TimexDate, Value: value, Sure: true, Why: "calendar"})
	}
	m.b.Timeline = append(m.b.Timeline, e)
}

func (m *maker) quote(kind model.QuotationKind, content, cue, source string, speaker int) {
	q := model.Quote{
		Kind: kind, Manner: model.Speech, Content: []model.Span{m.span(content)}, Cue: m.span(cue),
		Source: m.span(source), Speaker: speaker, Inside: model.None, Sure: source != "She", Why: "said-verb",
	}
	q.Sentence = m.sentence(q.Content[0].Start)
	m.b.Quotes = append(m.b.Quotes, q)
}

// newBriefing is the briefing of the harbour article for a publication date.
func newBriefing(t testing.TB, published model.Date) *model.Briefing {
	d := model.NewDocument(&model.Article{
		Path: "news/harbour.txt", Format: model.PlainText, Title: "Harbour talks resume in Velmar after a week of silence",
		Published: published, Language: "en", Text: harbour,
	})
	m := &maker{t, d, &model.Briefing{Documents: []*model.Document{d}}}
	m.lay()
	m.actor(model.Person, "Tomas Okafor", "head of the dockers' union", "He", "his#2", "Okafor#2")
	m.actor(model.Organization, "Velmar Port Authority", "", "Port Authority#2")
	m.actor(model.Person, "Ilse Brandt", "Mayor", "Brandt#2")
	m.actor(model.Person, "Renée Lindqvist", "director", "She")
	m.actor(model.Place, "Velmar", "", "VELMAR")
	m.actor(model.Organization, "Baltic\nPilots' Guild", "", "guild")
	m.actor(model.Place, "Karstad", "")
	m.event("a similar strike lasted five weeks\nand cost the region an estimated 60 million crowns", "2019", "2019", "", model.Happened)
	m.event("the new rota had been agreed\nin March", "March", "2025-03", "", model.Happened, 1)
	m.event("Ships have been diverted to Karstad since 2 September", "2 September", "2025-09-02", "", model.Happened, 6)
	m.event("met both sides on Monday evening", "Monday evening", "2025-09-08TEV", "", model.Happened, 2)
	m.event("Dock workers and the Velmar Port Authority returned to the table on\nTuesday", "Tuesday", "2025-09-09", "", model.Happened, 1)
	m.event("the crews had been told too late", "", "", "", model.Happened, 3)
	m.event("the council to hold a special session next week", "next week", "2025-W38", "", model.Planned, 2)
	m.event("The festival opens on 19 September", "19 September", "2025-09-19", "", model.Planned)
	m.event("his members\nwould vote on any offer within ten days", "ten days", "", "", model.Planned, 0)
	m.quote(model.Direct, `"a wound in the side of this city"`, "had called", "who", 2)
	m.quote(model.Direct, "\"We will not sign a paper that keeps fathers away from home five nights in\nseven,\"", "said", "Tomas Okafor", 0)
	m.quote(model.Indirect, "that his members\nwould vote on any offer within ten days", "added", "He", 0)
	m.quote(model.Indirect, "the new rota had been agreed\nin March", "said#2", "Renée Lindqvist", 3)
	m.quote(model.Indirect, "that the crews had been told too late", "acknowledged", "She", 3)
	m.quote(model.Indirect, "that 41 vessels had been turned away", "said#3", "The guild", 5)
	m.quote(model.Mixed, "the union \"would rather talk than shout\"", "told", "Okafor#2", 0)
	for i, at := range []int{1, 2, 3, 5, 8, 9} {
		m.b.Summary = append(m.b.Summary, model.SummaryItem{
			Ref: model.Ref{Span: d.Sentences[at].Span}, Sentence: at, Score: 1 - float64(i)/10, Why: "position",
		})
	}
	m.b.Summary[2].Lead = d.Sentences[2].Span
	return m.b
}

var published = model.Date{Year: 2025, Month: 9, Day: 9}

// fixedOptions reads the harbour article under as many names as wanted; the
// article called "bad" cannot be read.
func fixedOptions(t testing.TB, articles ...string) Options {
	return Options{
		Summary: 3,
		List:    func(context.Context) ([]string, []error) { return articles, nil },
		Load: func(_ context.Context, i int, _ bool) (*model.Briefing, error) {
			switch articles[i] {
			case "bad.txt":
				return nil, fmt.Errorf("not text: the file begins with bytes of no known format")
			case "empty.txt":
				return &model.Briefing{Documents: []*model.Document{model.NewDocument(&model.Article{Path: "empty.txt"})}}, nil
			}
			return newBriefing(t, published), nil
		},
		Redate: func(_ context.Context, _ *model.Briefing, day model.Date) (*model.Briefing, error) {
			return newBriefing(t, day), nil
		},
	}
}
