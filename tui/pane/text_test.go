package pane

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/tools/txtar"

	"brief/model"
	"brief/tui/page"
	"brief/tui/style"
)

var _ Pane = (*Text)(nil)

func TestTextSentences(t *testing.T) {
	p := textPane(t, 60, 20)
	b := p.prose.briefing
	for _, c := range []struct{ keys, want string }{
		{"j", "The ferry between Port Hale and Almar sailed again on Monday after three weeks in dock, Ines Moreau said. [Almar, Port Hale, Ines Moreau]"},
		{"j", "She heads Hale Lines. [Hale Lines]"},
		{"k k k", "Ferry to Almar sails again [Almar]"},
		{"G", "Lund said that he would sail at Easter. [Tobias Lund]"},
		{"j", "Lund said that he would sail at Easter. [Tobias Lund]"},
		{"k", "A spokesman for Port Hale did not answer. [Port Hale]"},
		{"g", "Ferry to Almar sails again [Almar]"},
		{"down down down down", "Passengers were pleased. []"},
	} {
		if got := about(t, b, press(t, p, c.keys)); got != c.want {
			t.Errorf("%s selects %q, want %q", c.keys, got, c.want)
		}
	}
}

// Every row of the text shows while it is read with j, and again with k, also
// where a sentence is taller than the screen.
func TestTextAllCanBeRead(t *testing.T) {
	for _, size := range [][2]int{{60, 20}, {40, 6}, {24, 3}, {12, 2}, {5, 1}} {
		for _, step := range []string{"j", "k", "space", "b", "d", "u"} {
			p := textPane(t, size[0], size[1])
			if strings.Contains("kbu", step) {
				press(t, p, "G")
			}
			seen := map[int]bool{}
			for range 2000 {
				for _, r := range p.sheet.rows() {
					for i := r.Span.Start; i < r.Span.End; i++ {
						seen[i] = true
					}
				}
				before := fmt.Sprint(p.cursor, p.sheet.top)
				press(t, p, step)
				if !p.sheet.sees(p.sentence()) {
					t.Fatalf("%v %s: the sentence read is out of sight", size, step)
				}
				if before == fmt.Sprint(p.cursor, p.sheet.top) {
					break
				}
			}
			for i, c := range p.prose.text() {
				if !seen[i] && c != ' ' && c != '\n' {
					t.Fatalf("%v %s: %q never shows", size, step, p.prose.text()[i:])
				}
			}
		}
	}
}

func TestTextPages(t *testing.T) {
	p := textPane(t, 40, 8)
	for _, c := range []struct {
		keys string
		row  int // the first that shows
	}{{"space", 7}, {"b", 0}, {"d", 4}, {"ctrl+u", 0}, {"pgdown pgdown", 14}, {"pgup", 7}, {"g ctrl+d", 4}} {
		press(t, p, c.keys)
		first, _ := p.sheet.page.At(0)
		if got := p.sheet.page.Distance(first, p.sheet.top, 99); got != c.row {
			t.Errorf("after %s the first row is %d, want %d", c.keys, got, c.row)
		}
	}
	press(t, p, "G")
	if rows := p.sheet.rows(); len(rows) != 8 || rows[7].Place != p.sheet.page.Last() {
		t.Error("G does not end on the last row")
	}
}

func TestTextStops(t *testing.T) {
	p := textPane(t, 60, 20)
	b := p.prose.briefing
	press(t, p, "j")
	for _, c := range []struct{ keys, want string }{
		{"]", "Port Hale [Port Hale]"},
		{"]", "Almar [Almar]"},
		{"]", "Monday []"},
		{"]", "Ines Moreau [Ines Moreau]"},
		{"]", "Hale Lines [Hale Lines]"}, // on to the next sentence
		{"]", "We have had new engines built in…and they were not cheap [Ines Moreau]"},
		{"[ [", "Ines Moreau [Ines Moreau]"},
		{"j [", "Hale Lines [Hale Lines]"},
		{"g [", "Almar [Almar]"},
		{"j j j j [", "Moreau [Ines Moreau]"}, // nothing in this sentence: the one before it
	} {
		if got := about(t, b, press(t, p, c.keys)); got != c.want {
			t.Errorf("%s stops at %q, want %q", c.keys, got, c.want)
		}
	}
	press(t, p, "g ]")
	if n, ok := press(t, p, "[").(Note); !ok || !strings.Contains(n.Text, "first") {
		t.Error("no note at the first stop")
	}
}

func TestTextEnter(t *testing.T) {
	p := textPane(t, 60, 20)
	b := p.prose.briefing
	for _, c := range []struct {
		keys string
		want Action
	}{
		{"enter", Back{}},
		{"] enter", Reveal{Item{ActorsID, actorNamed(t, b, "Almar")}}},
		{"j enter", Back{}},
		{"] ] ] enter", Reveal{Item{TimelineID, 0}}},
		{"] ] ] enter", Reveal{Item{QuotesID, 0}}},
		{"j j j ] ] enter", Note{"“3 March” dates nothing in the timeline."}},
	} {
		if got := press(t, p, c.keys); got != c.want {
			t.Errorf("%s asks for %#v, want %#v", c.keys, got, c.want)
		}
	}
}

func count(p *Text) string {
	_, c := p.Title()
	return c
}

func TestTextSearch(t *testing.T) {
	p := textPane(t, 60, 10)
	b := p.prose.briefing
	press(t, p, "j")
	top := p.sheet.top
	for _, c := range []struct{ query, want string }{
		{"alm", "¶2/5 · 2/3"}, {"almar", "¶2/5 · 2/3"}, {"Easter", "¶5/5 · 1/1"}, {"easterx", "¶5/5 · no hits"},
	} {
		p.Update(Searched{c.query})
		if got := count(p); got != c.want {
			t.Errorf("searching %q: %q, want %q", c.query, got, c.want)
		}
	}
	p.Update(Searched{""})
	if got := count(p); got != "¶2/5" || p.sheet.top != top {
		t.Errorf("after the search: %q, first row %v, want %v", got, p.sheet.top, top)
	}
	p.Update(Searched{"almar"})
	a, _ := p.Update(Focused{})
	if got := about(t, b, a); !strings.HasPrefix(got, "The ferry between") {
		t.Errorf("the search leads to %q", got)
	}
	for _, c := range []struct {
		by   int
		want string
	}{{1, "3/3"}, {1, "1/3"}, {-1, "3/3"}, {-1, "2/3"}} {
		a, _ := p.Update(Step{c.by})
		at, of := p.Walked()
		if got := fmt.Sprintf("%d/%d", at, of); got != c.want || !strings.HasSuffix(count(p), got) {
			t.Errorf("step %d: %s, title %q, want %s", c.by, got, count(p), c.want)
		}
		if !strings.Contains(about(t, b, a), "Almar") {
			t.Errorf("step %d selects %s", c.by, about(t, b, a))
		}
	}
	press(t, p, "j")
	if got := count(p); got != "¶2/5 · 3 hits" {
		t.Errorf("after moving on by hand: %q", got)
	}
	p.Update(Searched{"zzz"})
	if a, _ := p.Update(Step{1}); a != (Note{"“zzz” is not in the text."}) {
		t.Errorf("a step without hits asks for %#v", a)
	}
}

// A search leads to its hit also where the sentence read is in sight still.
func TestTextSearchMovesOn(t *testing.T) {
	p := textPane(t, 60, 40)
	p.Update(Selected{Item: Item{SummaryID, 0}, Refs: []model.Ref{{Span: p.prose.sentences.nth(1)}}})
	p.Update(Searched{"easter"})
	p.Update(Focused{})
	if p.cursor != len(p.prose.sentences.all)-1 || len(p.tracks[marking].all) != 0 {
		t.Errorf("sentence %d is read, %d marks", p.cursor, len(p.tracks[marking].all))
	}
}

func TestTextFollow(t *testing.T) {
	p := textPane(t, 60, 10)
	moreau := actorNamed(t, p.prose.briefing, "Moreau")
	p.Update(Followed{moreau})
	if name, c := p.Title(); name != "Text · Ines Moreau" || c != "¶1/5 · 3 mentions" {
		t.Errorf("title %q %q", name, c)
	}
	for _, want := range []string{"¶2/5 · 1/3", "¶3/5 · 2/3", "¶4/5 · 3/3"} {
		p.Update(Step{1})
		if got := count(p); got != want {
			t.Errorf("title %q, want %q", got, want)
		}
		if k := p.tracks[following]; !p.sheet.sees(k.nth(k.at)) {
			t.Errorf("%s: the mention is out of sight", want)
		}
	}
	p.Update(Searched{"hale"}) // begun last: n walks it
	p.Update(Step{-1})
	if _, of := p.Walked(); of != 4 {
		t.Errorf("n walks %d places, want the 4 hits", of)
	}
	p.Update(Searched{""})
	if at, of := p.Walked(); at != 0 || of != 3 {
		t.Errorf("after the search n walks %d of %d, want the mentions again", at, of)
	}
	p.Update(Followed{model.None})
	if at, of := p.Walked(); at != 0 || of != 0 {
		t.Errorf("nothing is walked, but %d of %d", at, of)
	}
}

// An item selected elsewhere is shown with what stands around it; the sentence
// read stays, until the text gets the keys.
func TestTextSelected(t *testing.T) {
	p := textPane(t, 60, 9)
	b := p.prose.briefing
	lund := actorNamed(t, b, "Lund")
	var refs []model.Ref
	for _, m := range b.Actors[lund].Mentions {
		refs = append(refs, m.Ref)
	}
	slices.Reverse(refs) // the first ref is where to go, wherever it stands
	p.Update(Selected{Item: Item{ActorsID, lund}, Refs: refs, Actors: []int{lund}})
	if p.cursor != 0 || count(p) != "¶5/5 · 2/2" {
		t.Errorf("sentence %d, title %q", p.cursor, count(p))
	}
	if first, last := p.sheet.extent(refs[0].Span); first < 2 || last > 8 {
		t.Errorf("the words stand on rows %d to %d", first, last)
	}
	own := Selected{Item: Item{TextID, 0}, Refs: []model.Ref{{Span: p.sentence()}}}
	top := p.sheet.top
	p.Update(own)
	if p.sheet.top != top || len(p.tracks[marking].all) != 2 {
		t.Error("the text's own selection moves the text")
	}
	a, _ := p.Update(Focused{})
	if got := about(t, b, a); !strings.HasPrefix(got, "Lund said") {
		t.Errorf("the text begins with %q", got)
	}
	press(t, p, "k")
	if len(p.tracks[marking].all) != 0 {
		t.Error("the item is marked still while the text is read on")
	}
	p.Update(Selected{Item: Item{ActorsID, lund}, Refs: refs})
	p.Update(Selected{Item: Item{ArticlesID, 0}})
	if len(p.tracks[marking].all) != 0 {
		t.Error("an item without words leaves marks")
	}
}

func TestTextGoTo(t *testing.T) {
	p := textPane(t, 60, 9)
	b := p.prose.briefing
	a, _ := p.Update(GoTo{b.Quotes[1].Ref()})
	if got := about(t, b, a); !strings.HasPrefix(got, "Lund said") {
		t.Errorf("gone to %q", got)
	}
	if a, _ := p.Update(GoTo{model.Ref{Document: 1, Span: model.Span{Start: 0, End: 3}}}); a != nil {
		t.Error("goes to a document that is not on screen")
	}
	a, _ = p.Update(Show{3})
	if got := about(t, b, a); !strings.HasPrefix(got, "“We have had") {
		t.Errorf("shows %q", got)
	}
}

func TestTextClicked(t *testing.T) {
	p := textPane(t, 60, 20)
	b := p.prose.briefing
	for _, c := range []struct {
		x, y int
		want string
	}{
		{4 + 9, 0, "Almar [Almar]"},
		{4 + 2, 0, "Ferry to Almar sails again [Almar]"},
		{1, 0, "Ferry to Almar sails again [Almar]"},
		{4 + 19, 2, "Port Hale [Port Hale]"},
	} {
		a, _ := p.Update(Clicked{c.x, c.y})
		if got := about(t, b, a); got != c.want {
			t.Errorf("a click on %d,%d selects %q, want %q", c.x, c.y, got, c.want)
		}
	}
	if a, _ := p.Update(Clicked{1, 99}); a != nil {
		t.Error("a click below the text does something")
	}
}

// A new size keeps the sentence read where it was on the screen, or what was at
// the top if that was elsewhere; a place is never lost on the way through a
// screen too small to show anything.
func TestTextResizeKeepsThePlace(t *testing.T) {
	p := textPane(t, 60, 9)
	press(t, p, "j j j j j j j")
	read, before := p.cursor, ansi.Strip(p.View(true))
	for _, size := range [][2]int{{30, 5}, {12, 3}, {1, 1}, {0, 0}, {250, 4}, {60, 9}} {
		p.SetSize(size[0], size[1])
		if p.cursor != read || p.sheet.page != nil && !p.sheet.sees(p.sentence()) {
			t.Errorf("at %v the sentence read is lost", size)
		}
	}
	if after := ansi.Strip(p.View(true)); after != before || !strings.Contains(after, "> 5 A spokesman") {
		t.Errorf("before\n%s\nafter\n%s", before, after)
	}
	p.Update(Selected{Item: Item{QuotesID, 0}, Refs: []model.Ref{{Span: model.Span{Start: 0, End: 5}}}})
	p.SetSize(40, 6)
	if p.sheet.offset() != 0 {
		t.Error("what was shown without being read is lost")
	}
}

// The same text under another briefing (a new date) stays where it was.
func TestTextKeepsPlaceOfSameText(t *testing.T) {
	p := textPane(t, 60, 9)
	press(t, p, "G")
	read, top := p.cursor, p.sheet.top
	p.SetBriefing(notes(t, ferry))
	if p.cursor != read || p.sheet.top != top {
		t.Errorf("sentence %d at %v, want %d at %v", p.cursor, p.sheet.top, read, top)
	}
	p.SetBriefing(notes(t, "Another title\n\nAnother text."))
	if p.cursor != 0 || p.sheet.offset() != 0 {
		t.Error("another text does not begin at its beginning")
	}
}

func TestTextWithoutLayers(t *testing.T) {
	for _, text := range []string{"", "One.\n\nTwo.\n", " \n ", "\u0301"} {
		p := textPane(t, 20, 5)
		p.SetBriefing(&model.Briefing{Documents: []*model.Document{model.NewDocument(&model.Article{Text: text})}})
		for _, key := range strings.Fields("j k space G g ] [ enter d u") {
			press(t, p, key)
			checkGeometry(t, p, 20, 5)
		}
		for _, m := range []any{Step{1}, Focused{}, Searched{"one"}, Clicked{3, 0}, Followed{0}, Followed{model.None}} {
			p.Update(m)
			checkGeometry(t, p, 20, 5)
		}
	}
	p := NewText()
	p.SetBriefing(nil)
	p.SetBriefing(&model.Briefing{})
	p.SetSize(30, 3)
	if got := ansi.Strip(p.View(true)); !strings.Contains(got, "There is no text here.") || p.Keys() != nil {
		t.Errorf("an empty pane shows %q", got)
	}
	if _, c := p.Title(); c != "" {
		t.Errorf("an empty pane counts %q", c)
	}
}

func checkGeometry(t *testing.T, p *Text, width, height int) {
	t.Helper()
	for _, focused := range []bool{true, false} {
		view := p.View(focused)
		rows := strings.Split(view, "\n")
		if height == 0 {
			rows = rows[:0]
		}
		if len(rows) != height {
			t.Fatalf("%d×%d has %d rows", width, height, len(rows))
		}
		for _, r := range rows {
			if w := ansi.StringWidth(r); w > width {
				t.Fatalf("%d×%d has a row of %d cells: %q", width, height, w, ansi.Strip(r))
			}
		}
	}
}

func TestTextGeometry(t *testing.T) {
	p := textPane(t, 80, 24)
	press(t, p, "j ]")
	p.Update(Followed{0})
	p.Update(Searched{"a"})
	for w := 0; w <= 250; w++ {
		for _, h := range []int{0, 1, 2, 3, 4, 5, 7, 10, 24, 39, 80} {
			p.SetSize(w, h)
			checkGeometry(t, p, w, h)
		}
	}
}

func TestTextKeys(t *testing.T) {
	p := textPane(t, 60, 9)
	help := func() string { return p.Keys()[0].Help().Desc }
	if help() != "back to the item" {
		t.Errorf("enter says %q", help())
	}
	press(t, p, "]")
	if help() != "show in the list" {
		t.Errorf("enter at a stop says %q", help())
	}
}

// TestTextGolden compares frames, colours written as the attributes that are
// left without them; -update writes them anew.
func TestTextGolden(t *testing.T) {
	moreau := func(p *Text) Selected {
		i := actorNamed(t, p.prose.briefing, "Moreau")
		s := Selected{Item: Item{ActorsID, i}, Actors: []int{i}}
		for _, m := range p.prose.briefing.Actors[i].Mentions {
			s.Refs = append(s.Refs, m.Ref)
		}
		return s
	}
	a := &txtar.Archive{Comment: []byte("Frames of the text pane. [ ] selected, _ _ followed, { } search hit, < > stop, = = passage, * * read.\n")}
	for _, c := range []struct {
		name          string
		width, height int
		focused       bool
		do            func(*Text)
	}{
		{"begin", 58, 16, true, func(*Text) {}},
		{"selected", 58, 16, false, func(p *Text) { p.Update(moreau(p)) }},
		{"quote", 58, 16, false, func(p *Text) {
			p.Update(Selected{Item: Item{QuotesID, 0}, Refs: []model.Ref{p.prose.briefing.Quotes[0].Ref(), {Span: p.prose.briefing.Quotes[0].Content[1]}}})
		}},
		{"summary", 58, 16, false, func(p *Text) {
			p.Update(Selected{Item: Item{SummaryID, 0}, Refs: []model.Ref{{Span: p.prose.sentences.nth(1)}}})
		}},
		{"follow", 58, 16, true, func(p *Text) {
			p.Update(Followed{actorNamed(t, p.prose.briefing, "Moreau")})
			p.Update(Step{1})
			p.Update(Step{1})
		}},
		{"search", 58, 16, true, func(p *Text) { p.Update(Searched{"hale"}); p.Update(Focused{}); p.Update(Step{1}) }},
		{"stop", 58, 16, true, func(p *Text) { press(t, p, "j ] ]") }},
		{"wide", 100, 10, true, func(p *Text) { press(t, p, "j j j") }},
		{"narrow", 22, 8, true, func(p *Text) { press(t, p, "j j") }},
		{"tiny", 7, 3, true, func(p *Text) {}},
	} {
		p := textPane(t, c.width, c.height)
		p.Update(Styled{style.New(style.Plain, colorprofile.ASCII)})
		p.pens = lettered()
		c.do(p)
		name, counted := p.Title()
		frame := fmt.Sprintf("%s · %s\n%s\n", name, counted, ansi.Strip(p.View(c.focused)))
		a.Files = append(a.Files, txtar.File{Name: c.name, Data: []byte(trimRight(frame))})
	}
	golden(t, filepath.Join("testdata", "text.txtar"), txtar.Format(a))
}

// lettered are pens that put signs around the words.
func lettered() (p pens) {
	for pen, signs := range map[int][2]string{
		penCursor: {"*", "*"}, penMention: {"_", "_"}, penPassage: {"=", "="}, penMark: {"[", "]"},
		penHit: {"{", "}"}, penNow: {"{{", "}}"}, penStop: {"<", ">"}, penStopPassage: {"<<", ">>"},
	} {
		p[pen] = page.NewPen(lipgloss.NewStyle().Transform(func(s string) string { return signs[0] + s + signs[1] }))
	}
	return p
}

func trimRight(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

var update = flag.Bool("update", false, "write the golden frames anew")

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s differs; got\n%s", file, got)
	}
}
