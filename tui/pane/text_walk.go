package pane

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"brief/model"
)

// track is places to walk through with n and N.
type track struct {
	spanList
	at    int // the place the reader is at, model.None when somewhere between
	actor int // who is followed
	pane  ID  // where the item was selected
}

// trackID is what a track consists of.
type trackID int

const (
	searching trackID = iota // what the search found
	following                // the mentions of the followed actor
	marking                  // the words of the item selected elsewhere
)

// nouns are what the places of a track are called.
var nouns = [...][2]string{searching: {"hit", "hits"}, following: {"mention", "mentions"}, marking: {"place", "places"}}

// walks reports whether a track was begun and not ended.
func (t *Text) walks(id trackID) bool { return slices.Contains(t.begun, id) }

// begin makes a track the one that n walks; end gives n back to the one before.
func (t *Text) begin(id trackID) {
	t.end(id)
	t.begun = append(t.begun, id)
}

func (t *Text) end(id trackID) {
	t.begun = slices.DeleteFunc(t.begun, func(x trackID) bool { return x == id })
}

// track is the one that n walks: the search or the following that began last,
// else the places of the item selected elsewhere.
func (t *Text) track() trackID {
	if n := len(t.begun); n > 0 {
		return t.begun[n-1]
	}
	return marking
}

// walk goes to the next place of a track (by 1) or the one before (-1), round
// again from the last to the first.
func (t *Text) walk(by int) Action {
	id := t.track()
	k := &t.tracks[id]
	n := len(k.all)
	if n == 0 {
		if id == searching {
			return Note{inQuotes(t.finding.query) + " is not in the text."}
		}
		return Note{"Nothing to go to: search with / or follow an actor with f."}
	}
	to := k.at + by
	if k.at == model.None {
		to = t.nearest(k.spanList, by)
	}
	to = (to%n + n) % n
	at := k.nth(to)
	t.read(t.prose.sentenceFrom(at.Start))
	k.at = to
	t.sheet.bring(at)
	return t.choice()
}

// inQuotes is words for a note, cut where they are long.
func inQuotes(s string) string {
	return "“" + ansi.Truncate(strings.Join(strings.Fields(s), " "), 40, "…") + "”"
}

// nearest is the first place from the sentence read on, or the last before it.
func (t *Text) nearest(s spanList, by int) int {
	from := t.sentence().Start
	i := sort.Search(len(s.all), func(i int) bool { return s.all[i].Start >= from })
	if by < 0 {
		return i - 1
	}
	return i
}

// counter is "2/10" while walking a track, "10 hits" before.
func (t *Text) counter() string {
	id := t.track()
	k := t.tracks[id]
	n := len(k.all)
	switch {
	case id == marking && (k.pane != ActorsID || n < 2):
		return ""
	case n == 0:
		return "no " + nouns[id][1]
	case k.at != model.None:
		return fmt.Sprintf("%d/%d", k.at+1, n)
	}
	noun := nouns[id][1]
	if n == 1 {
		noun = nouns[id][0]
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// selected marks the words of an item selected elsewhere and shows the first of
// its places. What is selected in the text itself is marked already.
func (t *Text) selected(m Selected) {
	if m.Item.Pane == TextID {
		return
	}
	var at []model.Span
	for _, r := range m.Refs {
		if r.Document == 0 && !r.Span.IsZero() {
			at = append(at, r.Span)
		}
	}
	t.tracks[marking] = track{at: model.None, pane: m.Item.Pane}
	if len(at) == 0 {
		return
	}
	first := at[0]
	t.tracks[marking].spanList = newSpans(at)
	t.tracks[marking].at = slices.Index(t.tracks[marking].all, first)
	t.peek(first)
}

// follow marks an actor's mentions; model.None ends it.
func (t *Text) follow(actor int) {
	t.tracks[following] = track{at: model.None, actor: actor}
	if actor < 0 || actor >= len(t.prose.briefing.Actors) {
		t.end(following)
		return
	}
	var at []model.Span
	for _, m := range t.prose.briefing.Actors[actor].Mentions {
		if m.Document == 0 {
			at = append(at, m.Span)
		}
	}
	t.tracks[following].spanList = newSpans(at)
	t.begin(following)
}

// search marks what a query finds and shows the first of it from the sentence
// read on. When the query is taken back the view is again where it was, unless
// the reader has gone on from there.
func (t *Text) search(query string) {
	if query == t.finding.query {
		return
	}
	if t.finding.query == "" {
		t.finding.before = t.sheet.top
	}
	t.finding.query = query
	hits := t.prose.finder.Find(query)
	t.tracks[searching] = track{at: model.None, spanList: newSpans(hits)}
	if query == "" {
		t.end(searching)
		if t.sheet.page != nil && t.peeked != (model.Span{}) {
			t.sheet.top = t.finding.before
		}
		t.peeked = model.Span{}
		return
	}
	if !t.walks(searching) {
		t.begin(searching)
	}
	if n := len(hits); n > 0 {
		i := t.nearest(t.tracks[searching].spanList, 1) % n
		t.tracks[searching].at = i
		t.peek(hits[i])
	}
}
