package pane

import (
	"cmp"
	"slices"
	"sort"

	"brief/model"
)

// stop is a name, a time or a quotation in the text, where [ and ] stop.
type stop struct {
	model.Span
	pane  ID  // of the list it belongs to
	index int // an actor, a time of the document, a quote
}

// stopsOf are the stops of the first document in the order of the text; of two
// that begin together the longer comes first.
func stopsOf(b *model.Briefing) []stop {
	n := len(b.Documents[0].Times) + len(b.Quotes)
	for i := range b.Actors {
		n += len(b.Actors[i].Mentions)
	}
	out := make([]stop, 0, n)
	for i := range b.Actors {
		for _, m := range b.Actors[i].Mentions {
			if m.Document == 0 && m.Type == model.ByName {
				out = append(out, stop{m.Span, ActorsID, i})
			}
		}
	}
	for i, x := range b.Documents[0].Times {
		out = append(out, stop{x.Span, TimelineID, i})
	}
	for i := range b.Quotes {
		if q := &b.Quotes[i]; q.Document == 0 && len(q.Content) > 0 {
			out = append(out, stop{q.Content[0], QuotesID, i})
		}
	}
	slices.SortFunc(out, func(x, y stop) int {
		return cmp.Or(x.Compare(y.Span), int(x.pane-y.pane), x.index-y.index)
	})
	return out
}

// item is where a stop is listed, with an index of model.None for a time that
// dates nothing in the timeline.
func (p prose) item(s stop) Item {
	if s.pane != TimelineID {
		return Item{s.pane, s.index}
	}
	return Item{TimelineID, slices.IndexFunc(p.briefing.Timeline, func(e model.Entry) bool {
		return e.Document == 0 && (e.Time == s.index || e.EndTime == s.index)
	})}
}

// places are the words of a stop: a quotation may have several parts.
func (p prose) places(s stop) []model.Span {
	if s.pane == QuotesID {
		return p.briefing.Quotes[s.index].Content
	}
	return []model.Span{s.Span}
}

// actorsOf are those a stop has to do with.
func (p prose) actorsOf(s stop) []int {
	switch s.pane {
	case ActorsID:
		return []int{s.index}
	case QuotesID:
		if speaker := p.briefing.Quotes[s.index].Speaker; speaker != model.None {
			return []int{speaker}
		}
	case TimelineID:
		if i := p.item(s).Index; i != model.None {
			return p.briefing.Timeline[i].Actors
		}
	}
	return nil
}

// accent is the pen of a stop in the sentence that is read.
func (p prose) accent(s stop) int {
	switch s.pane {
	case ActorsID:
		return penOfKind(p.briefing.Actors[s.index].Kind)
	case TimelineID:
		return penDate
	}
	return penNone
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
	t.readOn()
	t.sheet.keep(at.Span, by > 0)
	return t.choice()
}

// enter shows the stop in its list, or goes back to the item that led here.
func (t *Text) enter() Action {
	if t.stop == model.None {
		return Back{}
	}
	at := t.prose.stops[t.stop]
	item := t.prose.item(at)
	if item.Index == model.None {
		return Note{inQuotes(at.In(t.prose.text())) + " dates nothing in the timeline."}
	}
	return Reveal{item}
}
