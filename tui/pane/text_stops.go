package pane

import (
	"slices"
	"sort"

	"brief/model"
)

// stop is a name, a time or a quotation in the text, where [ and ] stop.
type stop struct {
	model.Span
	item   Item // where it is listed; an index of model.None for nowhere
	actors []int
	pen    int // its accent in the sentence that is read
	more   []model.Span
}

// refs are its places.
func (s stop) refs() []model.Ref {
	out := []model.Ref{{Span: s.Span}}
	for _, x := range s.more {
		out = append(out, model.Ref{Span: x})
	}
	return out
}

// stopsOf are the stops of the first document in the order of the text; of two
// that begin together the longer comes first.
func stopsOf(b *model.Briefing) []stop {
	var out []stop
	for i := range b.Actors {
		for _, m := range b.Actors[i].Mentions {
			if m.Document == 0 && m.Type == model.ByName {
				out = append(out, stop{Span: m.Span, item: Item{ActorsID, i}, actors: []int{i}, pen: penOfKind(b.Actors[i].Kind)})
			}
		}
	}
	out = append(out, timesOf(b)...)
	for i := range b.Quotes {
		q := &b.Quotes[i]
		if q.Document != 0 || len(q.Content) == 0 {
			continue
		}
		s := stop{Span: q.Content[0], item: Item{QuotesID, i}, more: q.Content[1:]}
		if q.Speaker != model.None {
			s.actors = []int{q.Speaker}
		}
		out = append(out, s)
	}
	slices.SortStableFunc(out, func(x, y stop) int { return x.Compare(y.Span) })
	return out
}

// timesOf are the time expressions, listed where an entry of the timeline has them.
func timesOf(b *model.Briefing) []stop {
	entry := map[int]int{}
	for i := range b.Timeline {
		e := &b.Timeline[i]
		if e.Document != 0 {
			continue
		}
		for _, time := range [...]int{e.EndTime, e.Time} {
			if _, known := entry[time]; time != model.None && !known {
				entry[time] = i
			}
		}
	}
	var out []stop
	for i, x := range b.Documents[0].Times {
		s := stop{Span: x.Span, item: Item{TimelineID, model.None}, pen: penDate}
		if at, ok := entry[i]; ok {
			s.item.Index, s.actors = at, b.Timeline[at].Actors
		}
		out = append(out, s)
	}
	return out
}

// stopAt is the innermost stop at a byte, model.None for none.
func (p prose) stopAt(at int) int {
	from := sort.Search(len(p.stops), func(i int) bool { return p.stops[i].Start > at })
	sentence := p.sentences.nth(p.sentenceFrom(at))
	for i := from - 1; i >= 0 && p.stops[i].Start >= sentence.Start; i-- {
		if p.stops[i].End > at {
			return i
		}
	}
	return model.None
}

// stopsIn is the half-open range of the stops that begin in a span.
func (p prose) stopsIn(x model.Span) (from, to int) {
	from = sort.Search(len(p.stops), func(i int) bool { return p.stops[i].Start >= x.Start })
	to = sort.Search(len(p.stops), func(i int) bool { return p.stops[i].Start >= x.End })
	return from, to
}

// stepStop goes to the next stop (by 1) or the one before (-1): first those of
// the sentence that is read, then on through the text.
func (t *Text) stepStop(by int) Action {
	from, to := t.prose.stopsIn(t.sentence())
	next := t.stop + by
	if t.stop == model.None {
		next = from
		if by < 0 {
			if next = to - 1; from == to {
				next = from - 1
			}
		}
	}
	switch {
	case len(t.prose.stops) == 0:
		return Note{"No names, times or quotes are known in this text."}
	case next < 0:
		return Note{"This is the first name, time or quote."}
	case next >= len(t.prose.stops):
		return Note{"This was the last name, time or quote."}
	}
	at := t.prose.stops[next]
	if sentence := t.prose.sentenceFrom(at.Start); sentence != t.cursor {
		t.moveTo(sentence)
	}
	t.stop = next
	t.sheet.keep(at.Span, by > 0)
	return t.choice()
}

// enter shows the stop in its list, or goes back to the item that led here.
func (t *Text) enter() Action {
	if t.stop == model.None {
		return Back{}
	}
	at := t.prose.stops[t.stop]
	if at.item.Index == model.None {
		return Note{inQuotes(at.In(t.prose.text())) + " dates nothing in the timeline."}
	}
	return Reveal{at.item}
}
