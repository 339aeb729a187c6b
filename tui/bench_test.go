package tui

import (
	"context"
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// long is a briefing of an article of the given number of lines, with a quote
// every fourth, an event every tenth line and an actor named in each.
func long(lines int) *model.Briefing {
	var text strings.Builder
	d := model.NewDocument(&model.Article{Title: "A very long article", Published: published})
	b := &model.Briefing{Documents: []*model.Document{d}, Actors: make([]model.Actor, 400)}
	for i := range lines {
		start := text.Len()
		who := i * 7 % len(b.Actors)
		name := fmt.Sprintf("Speaker%03d", who)
		fmt.Fprintf(&text, "%s of the council said on Tuesday that bridge number %d would be closed before the winter comes.\n", name, i)
		line := model.Span{Start: start, End: text.Len() - 1}
		d.Paragraphs = append(d.Paragraphs, line)
		d.Sentences = append(d.Sentences, model.Sentence{Span: line, Paragraph: i})
		at := model.Ref{Span: model.Span{Start: start, End: start + len(name)}}
		a := &b.Actors[who]
		a.Name, a.Kind = at, model.Person
		a.Mentions = append(a.Mentions, model.ActorMention{Ref: at, Type: model.ByName, Sentence: i, Sure: true})
		if i%4 == 0 {
			b.Quotes = append(b.Quotes, model.Quote{
				Sentence: i, Kind: model.Indirect, Content: []model.Span{{Start: start + 42, End: line.End}},
				Source: at.Span, Speaker: who, Inside: model.None, Sure: true,
			})
		}
		if i%10 == 0 {
			d.Times = append(d.Times, model.Timex{Span: model.Span{Start: start + 34, End: start + 41}, Type: model.TimexDate, Value: "2025-09-09"})
			b.Timeline = append(b.Timeline, model.Entry{
				Ref: model.Ref{Span: line}, Sentence: i, Time: len(d.Times) - 1, EndTime: model.None,
				Value: "2025-09-09", Status: model.Happened, Actors: []int{who}, Sure: true,
			})
		}
		b.Summary = append(b.Summary, model.SummaryItem{Ref: model.Ref{Span: line}, Sentence: i})
	}
	d.Text = text.String()
	return b
}

func startLong(b *testing.B) *session {
	briefing := long(20_000)
	s := &session{t: b, app: New(Options{
		Summary: 5,
		List:    func(context.Context) ([]string, []error) { return []string{"long.txt"}, nil },
		Load:    func(context.Context, int, bool) (*model.Briefing, error) { return briefing, nil },
	})}
	s.app.after = noTimer
	s.send(tea.WindowSizeMsg{Width: 200, Height: 60})
	s.run(s.app.Init())
	s.app.View()
	return s
}

// BenchmarkKeyToFrame is a key pressed in each pane of an article of 20,000
// lines at 200×60, until the frame is there.
func BenchmarkKeyToFrame(b *testing.B) {
	for _, c := range []struct{ name, before, key string }{
		{"summary", "1", "j"}, {"actors", "2", "j"}, {"timeline", "3", "j"}, {"quotes", "4", "j"},
		{"text", "5", "j"}, {"text pages", "5", "space"}, {"next pane", "2", "tab"},
		{"mentions", "2 f", "n"}, {"hits", "/ 9 9 enter", "n"}, {"follow", "2", "f"}, {"zoom", "4", "z"}, {"undated", "3", "."},
	} {
		b.Run(c.name, func(b *testing.B) {
			s := startLong(b)
			s.press(c.before)
			for b.Loop() {
				s.press(c.key)
				s.app.View()
			}
		})
	}
}

// BenchmarkFirstFrame is from nothing to the first frame, and to the first with
// an article on it.
func BenchmarkFirstFrame(b *testing.B) {
	briefing := newBriefing(b, published)
	o := fixedOptions(b, "harbour.txt")
	o.Load = func(context.Context, int, bool) (*model.Briefing, error) { return briefing, nil }
	b.Run("empty", func(b *testing.B) {
		for b.Loop() {
			New(o).View()
		}
	})
	b.Run("article", func(b *testing.B) {
		for b.Loop() {
			s := &session{t: b, app: New(o)}
			s.app.after = noTimer
			s.send(tea.WindowSizeMsg{Width: 120, Height: 40})
			s.run(s.app.Init())
			s.app.View()
		}
	})
}
