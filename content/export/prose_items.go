package export

import (
	"fmt"
	"slices"
	"strings"

	"brief/model"
)

func titleOf(d *model.Document) string {
	if d.Title == "" {
		return "Untitled"
	}
	return d.Title
}

// factsOf is what is known of the article: author, outlet, date, length.
func factsOf(d *model.Document) string {
	published := "Publication date not known"
	if !d.Published.IsZero() {
		published = "Published " + d.Published.String()
	}
	facts := []string{d.Byline, d.Publisher, published, plural(Words(d), "word")}
	if d.Language != "" && d.Language != "en" {
		facts = append(facts, "Not in English ("+d.Language+"): names and indirect speech are left out")
	}
	facts = slices.DeleteFunc(facts, func(s string) bool { return s == "" })
	return strings.Join(facts, ". ") + "."
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// items are the lines of a part, without numbers.
func (p Part) items(b *model.Briefing, opt Options) []string {
	switch p {
	case Summary:
		return summaryItems(b, opt)
	case Actors:
		return eachItem(b, b.Actors, actorItem)
	case Timeline:
		return timelineItems(b)
	case Quotes:
		return eachItem(b, b.Quotes, quoteItem)
	}
	return nil
}

func eachItem[T any](b *model.Briefing, items []T, f func(*model.Briefing, *T) string) []string {
	out := make([]string, len(items))
	for i := range items {
		out[i] = f(b, &items[i])
	}
	return out
}

// summaryItems are the best sentences in reading order, each led by the one it leans on.
func summaryItems(b *model.Briefing, opt Options) []string {
	points := slices.Clone(cut(b.Summary, opt.Summary))
	slices.SortStableFunc(points, func(x, y model.SummaryItem) int { return x.Span.Start - y.Span.Start })
	return eachItem(b, points, func(b *model.Briefing, p *model.SummaryItem) string {
		d := b.Documents[p.Document]
		lead := ""
		if !p.Lead.IsZero() && !slices.ContainsFunc(points, func(q model.SummaryItem) bool { return q.Span == p.Lead }) {
			lead = flow(d.Slice(p.Lead)) + " "
		}
		return lead + flow(b.Text(p.Ref)) + paragraphMark(d, p.Sentence)
	})
}

// paragraphMark says where a sentence stands.
func paragraphMark(d *model.Document, sentence int) string {
	if sentence == model.None {
		return ""
	}
	return fmt.Sprintf(" (¶%d)", d.Sentences[sentence].Paragraph+1)
}

func actorItem(b *model.Briefing, a *model.Actor) string {
	line := flow(b.Text(a.Name)) + ", " + a.Kind.String()
	if role := flow(b.Text(a.Role)); role != "" {
		line += ", " + role
	}
	line = stopped(line) + " " + plural(len(a.Mentions), "mention") + "."
	if len(a.Aliases) > 0 {
		line = stopped(line + " Also: " + flow(strings.Join(a.Aliases, ", ")))
	}
	return line
}

// stopped is a sentence with its full stop, which an abbreviation at its end has already.
func stopped(s string) string { return strings.TrimSuffix(s, ".") + "." }

// timelineItems are the dated events; undated ones are no part of a plain timeline.
func timelineItems(b *model.Briefing) []string {
	var out []string
	for i := range b.Timeline {
		if e := &b.Timeline[i]; e.Time != model.None {
			out = append(out, entryItem(b, e))
		}
	}
	return out
}

func entryItem(b *model.Briefing, e *model.Entry) string {
	d := b.Documents[e.Document]
	when := "~"
	if e.Value != "" {
		when = e.Value
	}
	if e.EndValue != "" {
		when += " to " + e.EndValue
	}
	words := d.Slice(d.Times[e.Time].Span)
	if e.EndTime != model.None {
		words += " … " + d.Slice(d.Times[e.EndTime].Span)
	}
	status := ""
	if e.Status != model.Happened {
		status = " [" + string(e.Status) + "]"
	}
	return fmt.Sprintf("%s (“%s”): %s%s%s%s", when, flow(words), flow(b.Text(e.Ref)), status, guessMark(e.Sure), paragraphMark(d, e.Sentence))
}

func guessMark(sure bool) string {
	if sure {
		return ""
	}
	return " ~"
}

func quoteItem(b *model.Briefing, q *model.Quote) string {
	d := b.Documents[q.Document]
	parts := make([]string, len(q.Content))
	for i, s := range q.Content {
		parts[i] = flow(d.Slice(s))
	}
	how := q.Kind.String()
	if cue := flow(d.Slice(q.Cue)); cue != "" {
		how = cue + ", " + how
	}
	return fmt.Sprintf("%s (%s): %s%s%s", speakerOf(b, q), how, strings.Join(parts, " … "), guessMark(q.Sure), paragraphMark(d, q.Sentence))
}

// speakerOf names the actor, and the text's own words where they are others.
func speakerOf(b *model.Briefing, q *model.Quote) string {
	source := flow(b.Documents[q.Document].Slice(q.Source))
	if q.Speaker == model.None {
		if source == "" {
			return "Not said by whom"
		}
		return source
	}
	name := flow(b.Text(b.Actors[q.Speaker].Name))
	if source == "" || strings.Contains(source, name) {
		return name
	}
	return name + " [“" + source + "”]"
}
