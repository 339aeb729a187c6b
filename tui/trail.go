package tui

import (
	"brief/model"
	"brief/tui/pane"
)

// place is somewhere the reader was: an item, and the words it stood on, by
// which it is found again whatever the size of the screen is then.
type place struct {
	article int
	item    pane.Item
	ref     model.Ref
}

// trail is the places left by jumps, and those gone back from.
type trail struct{ back, ahead []place }

// longestTrail is the most places kept.
const longestTrail = 1000

// leave puts the place that a jump starts from on the trail.
func (t *trail) leave(p place) {
	if n := len(t.back); n > 0 && t.back[n-1] == p {
		return
	}
	t.back = append(t.back, p)
	if len(t.back) > longestTrail {
		t.back = t.back[1:]
	}
	t.ahead = nil
}

// goBack is the place before here; ok is false at the start of the trail.
func (t *trail) goBack(here place) (p place, ok bool) {
	return step(&t.back, &t.ahead, here)
}

// goAhead is the place that goBack left last.
func (t *trail) goAhead(here place) (p place, ok bool) {
	return step(&t.ahead, &t.back, here)
}

func step(from, to *[]place, here place) (p place, ok bool) {
	for n := len(*from); n > 0; n = len(*from) {
		p = (*from)[n-1]
		*from = (*from)[:n-1]
		if p != here {
			*to = append(*to, here)
			return p, true
		}
	}
	return place{}, false
}

// found is the index of an item in its list of the briefing: where it was if it
// still stands on the same words, else wherever those words are listed now.
func found(b *model.Briefing, p place) int {
	n, ref := lister(b, p.item.Pane)
	if i := p.item.Index; i >= 0 && i < n && ref(i) == p.ref {
		return i
	}
	for i := range n {
		if ref(i) == p.ref {
			return i
		}
	}
	return min(p.item.Index, n-1)
}

// lister is the list of a pane: how long it is, and where an item stands.
func lister(b *model.Briefing, id pane.ID) (n int, ref func(int) model.Ref) {
	switch id {
	case pane.SummaryID:
		return len(b.Summary), func(i int) model.Ref { return b.Summary[i].Ref }
	case pane.ActorsID:
		return len(b.Actors), func(i int) model.Ref { return b.Actors[i].Mentions[0].Ref }
	case pane.TimelineID:
		return len(b.Timeline), func(i int) model.Ref { return b.Timeline[i].Ref }
	case pane.QuotesID:
		return len(b.Quotes), func(i int) model.Ref { return b.Quotes[i].Ref() }
	}
	return 0, nil
}
