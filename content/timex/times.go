// Package timex finds the time expressions of an article with their TIMEX3
// values, and the events that happen at them.
//
// Finding a time is a first pass of small rules over the words of a sentence.
// It leaves open what the words leave open: the year of a month, the week of a
// weekday. A second pass counts that from the publication date, by the tense of
// the nearest verb, or from the date told last (Strötgen and Gertz 2010).
package timex

import (
	"context"

	"brief/model"
)

// Times is the stage that gives the layer times.
type Times struct{}

// NewTimes is the stage that finds time expressions. It needs no weights.
func NewTimes() Times { return Times{} }

// Name of the stage.
func (Times) Name() string { return "times" }

// Needs the tokens; syntax and names make it better where they are there.
func (Times) Needs() []model.Layer { return []model.Layer{model.LayerTokens} }

// Gives the times.
func (Times) Gives() []model.Layer { return []model.Layer{model.LayerTimes} }

// Annotate finds the time expressions of an English article (or one whose
// language is unknown) and settles their values; of others the dates in numbers.
func (Times) Annotate(_ context.Context, d *model.Document) error {
	if d.Language != "" && d.Language != "en" {
		d.Times = foreignTimes(d)
		return nil
	}
	all := find(d)
	shareYears(d.Text, all)
	r := resolver{d: d, published: d.Published, verbs: tenses(d), narrative: narrative(all, d.Published)}
	r.settle(all)
	times := make([]model.Timex, 0, len(all))
	for i := range all {
		f := &all[i]
		if f.kind == atClock && i+1 < len(all) && all[i+1].sentence == f.sentence && all[i+1].isDay() {
			r.resolve(&all[i+1]) // "10:35 a.m. (0735 GMT) Friday": the day is told behind the hour
		}
		if f.kind == sameAs && f.unit == quarter && i+1 < len(all) {
			r.endsWith(f, &all[i+1])
		}
		a := r.resolve(f)
		times = append(times, model.Timex{Span: f.Span, Type: f.typ, Value: a.value, Sure: a.sure, Why: f.rule})
	}
	d.Times = times
	return nil
}

// narrative reports whether the text tells of other times than its own: it
// names years, and hardly ever a day counted from publication.
func narrative(all []found, published model.Date) bool {
	years, near := 0, 0
	for i := range all {
		switch f := &all[i]; {
		case f.year > 0 && f.year < published.Year-1:
			years++
		case f.kind == onWeekday || f.kind == shifted && !f.told || f.year > 0:
			near++
		}
	}
	return years >= 4 && years > 4*near
}
