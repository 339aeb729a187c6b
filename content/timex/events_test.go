package timex_test

import (
	"strings"
	"testing"

	"brief/content/lex"
	"brief/content/syntax"
	"brief/content/timex"
	"brief/model"
)

func events(t *testing.T, published, text string) *model.Document {
	t.Helper()
	a := &model.Article{Text: text}
	if published != "" {
		a.Published, _ = model.ParseDate(published)
	}
	return annotate(t, a, lex.New(), syntax.New(), timex.NewTimes(), timex.NewEvents())
}

func TestClausesOfTimes(t *testing.T) {
	for _, c := range []struct {
		text, time, value, end string
		status                 model.Status
		clause                 string // words that the clause must hold, … for those between
		without                string // words that it must not
	}{
		{"The minister resigned on Friday.", "Friday", "2025-08-29", "", model.Happened, "The minister resigned on Friday", "."},
		{"LIMA, Peru (AP) -- Police arrested the mayor on Friday.", "Friday", "2025-08-29", "", model.Happened, "Police arrested the mayor", "LIMA"},
		{"The king will open the museum on Monday.", "Monday", "2025-09-01", "", model.Planned, "The king will open the museum", ""},
		{"The council did not vote on Friday.", "Friday", "2025-08-29", "", model.Negated, "The council did not vote", ""},
		{"Officials said the dam broke on Friday.", "Friday", "2025-08-29", "", model.Reported, "the dam broke on Friday", "Officials"},
		{"The fair takes place from September 22-29.", "September 22-29", "2025-09-22", "2025-09-29", model.Planned, "The fair", ""},
		{"A storm hit the coast from Wednesday to Thursday.", "Wednesday", "2025-08-27", "2025-08-28", model.Happened, "A storm hit the coast", ""},
		{"The law was in force between 1990 and 1995.", "1990", "1990", "1995", model.Happened, "The law was in force", ""},
		{"He promised to publish the report within two weeks.", "two weeks", "", "", model.Planned, "publish the report", ""},
	} {
		d := events(t, saturday, c.text)
		var e *model.Event
		for i := range d.Events {
			if x := d.Events[i].Time; x != model.None && d.Slice(d.Times[x].Span) == c.time {
				e = &d.Events[i]
			}
		}
		if e == nil {
			t.Errorf("%q: no event at %q", c.text, c.time)
			continue
		}
		words := d.Slice(e.Span)
		if e.Value != c.value || e.EndValue != c.end || e.Status != c.status {
			t.Errorf("%q: %s to %q, %s; want %s to %q, %s", c.text, e.Value, e.EndValue, e.Status, c.value, c.end, c.status)
		}
		if !strings.Contains(words, c.clause) || c.without != "" && strings.Contains(words, c.without) {
			t.Errorf("%q: clause %q; want %q without %q", c.text, words, c.clause, c.without)
		}
	}
}

func TestTimesWithoutAnEvent(t *testing.T) {
	for _, text := range []string{
		"OSLO, August 29 (Reuters) --",
		"The 2-year-old girl won the three-year prize.",
		"Profit was higher than a year ago.",
		"He swims every day.",
	} {
		d := events(t, saturday, text)
		for _, e := range d.Events {
			if e.Time != model.None {
				t.Errorf("%q: event at %q", text, d.Slice(d.Times[e.Time].Span))
			}
		}
	}
}

func TestOneEventForADayToldTwice(t *testing.T) {
	d := events(t, saturday, "The minister resigned today, August 30, in Oslo.")
	if len(d.Times) != 2 || len(d.Events) != 1 {
		t.Errorf("%d times, events %+v", len(d.Times), d.Events)
	}
}

func TestMainEventsWithoutATime(t *testing.T) {
	d := events(t, saturday, "The company dismissed its director. He had lied.\n\nThe board met again on Friday.")
	if len(d.Events) != 2 || d.Events[0].Time != model.None || d.Events[1].Time != 0 {
		t.Fatalf("%d events: %+v", len(d.Events), d.Events)
	}
	if got := d.Slice(d.Events[0].Span); got != "The company dismissed its director" {
		t.Errorf("main event %q", got)
	}
}

func TestActorsOfAClause(t *testing.T) {
	text := "Anna met Bert on Friday. Carl slept."
	d := annotate(t, &model.Article{Text: text}, lex.New(), syntax.New(), timex.NewTimes())
	for i, name := range []string{"Anna", "Bert", "Carl"} {
		at := strings.Index(text, name)
		s := model.Span{Start: at, End: at + len(name)}
		d.Mentions = append(d.Mentions, model.Mention{Span: s, Head: s, Type: model.ByName, Chain: i, Sure: true})
		d.Chains = append(d.Chains, model.Chain{Kind: model.Person, Name: i, Mentions: []int{i}})
	}
	annotateInto(t, d, timex.NewEvents())
	if len(d.Events) != 1 || len(d.Events[0].Actors) != 2 || d.Events[0].Actors[0] != 0 || d.Events[0].Actors[1] != 1 {
		t.Errorf("events %+v", d.Events)
	}
}

// Without syntax the clauses are coarser, and nothing breaks.
func TestEventsWithoutSyntax(t *testing.T) {
	a := &model.Article{Text: "The minister resigned on Friday. She will leave on Monday."}
	a.Published, _ = model.ParseDate(saturday)
	d := annotate(t, a, lex.New(), timex.NewTimes(), timex.NewEvents())
	if len(d.Events) != 2 || d.Events[0].Value != "2025-08-29" || d.Events[1].Status != model.Planned {
		t.Errorf("events %+v", d.Events)
	}
}

// A year beside a noun dates the noun, not what the sentence tells of it.
func TestEventsThatAreNouns(t *testing.T) {
	for _, c := range []struct{ text, time, clause string }{
		{"He is charged in the 1996 bombing of a clinic in Leeds.", "1996", "1996 bombing of a clinic in Leeds"},
		{"She was hurt during the Sunday parade.", "Sunday", "She was hurt during the Sunday parade"},
		{"He had read the 2005 best seller on his way.", "2005", ""},
		{"The factory broke the Clean Water Act of 1972.", "1972", ""},
		{"They built it under Decree No. 5 of 2004 and Decree No. 9 of 2011.", "2004", ""},
	} {
		d, got := events(t, saturday, c.text), ""
		for _, e := range d.Events {
			if e.Time != model.None && d.Slice(d.Times[e.Time].Span) == c.time {
				got = d.Slice(e.Span)
			}
		}
		if c.clause == "" && got != "" || !strings.Contains(got, c.clause) {
			t.Errorf("%q: event %q, want %q", c.text, got, c.clause)
		}
	}
}

// "Now" and "soon" stay times and make no entry; neither does the same told twice.
func TestVagueTimesMakeNoEvent(t *testing.T) {
	for text, want := range map[string]int{
		"The firm now employs forty people.":    0,
		"She will be back soon.":                0,
		"The mill burned down a few years ago.": 1,
		"The mill closed recently.":             1,
		"The mayor spoke on Friday.\n\nOn Monday, guests left. The mayor spoke on Friday.": 2,
	} {
		n := 0
		for _, e := range events(t, saturday, text).Events {
			if e.Time != model.None {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d dated events, want %d", text, n, want)
		}
	}
}

// What may be is not told as having been, and quotations keep both marks.
func TestClausesKeepTheirSense(t *testing.T) {
	for _, c := range []struct {
		text, clause string
		status       model.Status
	}{
		{"If they win in November, taxes will fall.", "If they win in November", model.Planned},
		{"The councils have to approve the deal by Friday.", "The councils have to approve the deal by Friday", model.Planned},
		{"The fund has lost money and its managers must go, he said on Monday.", "The fund has lost money and its managers must go, he said on Monday", model.Happened},
		{"He called the offer on Friday “a joke.”", "He called the offer on Friday “a joke.”", model.Happened},
	} {
		d := events(t, "2025-08-27", c.text)
		if len(d.Events) != 1 || d.Slice(d.Events[0].Span) != c.clause || d.Events[0].Status != c.status {
			for _, e := range d.Events {
				t.Errorf("%q: %q %s", c.text, d.Slice(e.Span), e.Status)
			}
		}
	}
}
