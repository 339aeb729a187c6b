package timex

import (
	"fmt"
	"regexp"
	"strconv"
	"sync"
	"time"

	"brief/model"
)

// numericDates are days written in numbers alone, which need no language: ISO
// 8601, day first with full stops or strokes, and East Asian year, month, day.
var numericDates = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})\b|\b(\d\d?)/(\d\d?)/(\d{4})\b|(\d{4})\s?[年년]\s?(\d\d?)\s?[月월]\s?(\d\d?)\s?[日일]`)
})

// foreignTimes is what can be told of the times of an article in another language.
func foreignTimes(d *model.Document) []model.Timex {
	var out []model.Timex
	for _, m := range numericDates().FindAllStringSubmatchIndex(d.Text, -1) {
		part := func(i int) int {
			n, _ := strconv.Atoi(d.Text[m[2*i]:m[2*i+1]])
			return n
		}
		t := model.Timex{Span: model.Span{Start: m[0], End: m[1]}, Type: model.TimexDate, Sure: true, Why: "a day in numbers"}
		var day model.Date
		switch {
		case m[2] >= 0:
			day = model.Date{Year: part(1), Month: time.Month(part(2)), Day: part(3)}
		case m[8] >= 0:
			day = model.Date{Year: part(6), Month: time.Month(part(5)), Day: part(4)}
		case m[14] >= 0:
			day = model.Date{Year: part(9), Month: time.Month(part(8)), Day: part(7)}
			t.Why = "a day in numbers, read as day, month, year"
		default:
			day = model.Date{Year: part(10), Month: time.Month(part(11)), Day: part(12)}
		}
		if t.Value = fmt.Sprintf("%04d-%02d-%02d", day.Year, day.Month, day.Day); model.DateOf(day.Time()) == day {
			out = append(out, t)
		}
	}
	return out
}

// foreignEvents tells the sentence of each date: where the language is not
// known, nothing smaller can be told apart.
func foreignEvents(d *model.Document) []model.Event {
	var out []model.Event
	at := 0
	for i, t := range d.Times {
		for at+1 < len(d.Sentences) && d.Sentences[at].End <= t.Start {
			at++
		}
		if !d.Sentences[at].Contains(t.Span) {
			continue
		}
		e := model.Event{
			Span: d.Sentences[at].Span, Head: model.None, Time: i, EndTime: model.None,
			Value: t.Value, Status: model.Happened, Sure: t.Sure, Why: "the sentence of the date",
		}
		if p, ok := model.PeriodOf(t.Value); ok && !d.Published.IsZero() && p.First.Time().After(d.Published.Time()) {
			e.Status = model.Planned
		}
		out = append(out, e)
	}
	return out
}
