package tui

import (
	"context"
	"os/exec"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// TestKeys sends keys and looks at what a reader would see: the status line, the
// selected row, or anything on the screen.
func TestKeys(t *testing.T) {
	for _, c := range []struct {
		name, keys                  string
		status, selected, see, miss string
	}{
		{name: "starts at the summary", status: "Summary 1/3", selected: "1 VELMAR: Dock"},
		{name: "down", keys: "j", status: "Summary 2/3", selected: "2 Mayor"},
		{name: "stops at the end", keys: "j j j j", status: "Summary 3/3"},
		{name: "last and first", keys: "G g", status: "Summary 1/3"},
		{name: "longer summary", keys: "+", see: "4 of 13"},
		{name: "shorter summary", keys: "- -", see: "1 of 13"},
		{name: "no shorter", keys: "- - -", status: "shortest"},
		{name: "pane by number", keys: "2", status: "Actors 1/7", selected: "Tomas Okafor"},
		{name: "next pane", keys: "tab", status: "Actors"},
		{name: "previous pane", keys: "h", status: "Text"},
		{name: "kinds", keys: "2 c", see: "2 Actors · people", miss: "Karstad  "},
		{name: "kinds come round", keys: "2 c c c c", see: "3 people · 2 organizations · 2 places"},
		{name: "timeline in order", keys: "3", selected: "● 2019"},
		{name: "undated", keys: "3 .", see: "crews had been told too l"},
		{name: "follow narrows", keys: "2 f 4", see: "4 Quotes · Okafor", status: "Quotes · Okafor 1/3"},
		{name: "follow counts anew", keys: "2 f", see: "3 of 7"},
		{name: "esc ends following", keys: "2 f esc", miss: "Quotes · Okafor"},
		{name: "f again ends following", keys: "2 f f", miss: "Quotes · Okafor"},
		{name: "next quote of an actor", keys: "2 s", status: "Quotes 2/7"},
		{name: "and the one after", keys: "2 s s", status: "Quotes 3/7"},
		{name: "next event of an actor", keys: "2 j e", status: "Timeline", selected: "● Mar"},
		{name: "the item's actors", keys: "4 a", status: "Actors 3/7", selected: "Ilse Brandt"},
		{name: "back on the trail", keys: "4 a ctrl+o", status: "Quotes 1/7"},
		{name: "and forward", keys: "4 a ctrl+o L", status: "Actors 3/7"},
		{name: "to the words", keys: "4 j enter", status: "Text"},
		{name: "and back to the item", keys: "4 j enter enter", status: "Quotes 2/7"},
		{name: "trail from the words", keys: "3 j j enter H", status: "Timeline 3/8"},
		{name: "live search", keys: "/ c r e w s", status: "of 2"},
		{name: "smart case", keys: "/ V e l m a r", status: "of 2"},
		{name: "search finds nothing", keys: "/ x y z", status: "not found"},
		{name: "search stays", keys: "/ c r e w s enter", status: "/crews"},
		{name: "esc ends the search", keys: "/ c r e w s enter esc", miss: "/crews"},
		{name: "esc leaves the question", keys: "2 j / c r e w s esc", status: "Actors 2/7", miss: "/crews"},
		{name: "search the words", keys: "2 *", see: "“Tomas Okafor”: 1 of 1"},
		{name: "filter", keys: "4 & v e s s e l", see: "4 Quotes & vessel ━━━", selected: "Baltic Pilots", miss: "Renée Lindqvi…  said"},
		{name: "filter stays", keys: "4 & v e s s e l enter j", status: "Quotes 1/1", see: "1 match"},
		{name: "filter finds nothing", keys: "2 & x y z", see: "Nothing here has “xyz” in it."},
		{name: "esc ends the filter", keys: "4 & v e s s e l enter esc", status: "Quotes 6/7", miss: "match"},
		{name: "mark", keys: "3 j j m a 1 ' a", status: "Timeline 3/8"},
		{name: "no such mark", keys: "m a ' b", status: "There is no mark b."},
		{name: "a mark asks for its letter", keys: "m", status: "sets the mark"},
		{name: "zoom", keys: "4 z", miss: "5 Text"},
		{name: "zoom ends", keys: "4 z z", see: "5 Text"},
		{name: "esc ends zoom", keys: "4 z esc", see: "5 Text"},
		{name: "esc ends the last begun", keys: "2 f z esc", see: "Quotes · Okafor"},
		{name: "why", keys: "3 j i", see: "the time expression"},
		{name: "why ends", keys: "3 j i esc", miss: "Why this line"},
		{name: "help", keys: "?", see: "go to the words"},
		{name: "help is filtered", keys: "? / z o o m", see: "zoom the pane", miss: "half a page"},
		{name: "help leaves out what does nothing", keys: "?", miss: "forward on the trail"},
		{name: "date", keys: "D backspace 8 enter", status: "Published 2025-09-08", see: "published 8 Sep 2025"},
		{name: "wrong date", keys: "D backspace backspace enter", status: "is not a date"},
		{name: "theme", keys: "T", status: "Theme: light"},
		{name: "mouse", keys: "M", status: "Mouse on"},
		{name: "copy", keys: "4 y", status: "8 words copied: sent to the terminal (OSC 52)"},
		{name: "n walks items", keys: "2 n n N", status: "Actors 2/7"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := start(t, 120, 40)
			s.press(c.keys)
			for what, pair := range map[string][2]string{
				"status": {s.status(), c.status}, "selected row": {s.selected(), c.selected}, "screen": {s.screen(), c.see},
			} {
				if !strings.Contains(pair[0], pair[1]) {
					t.Errorf("the %s has no %q:\n%s", what, pair[1], pair[0])
				}
			}
			if c.miss != "" && strings.Contains(s.screen(), c.miss) {
				t.Errorf("the screen still has %q:\n%s", c.miss, s.screen())
			}
		})
	}
}

// TestToastsFadeAlone: the end of a toast's time ends no later toast.
func TestToastsFadeAlone(t *testing.T) {
	s := start(t, 120, 40)
	s.press("2 f")
	old := s.app.toast.id
	s.press("T")
	s.send(faded{old})
	if !strings.Contains(s.status(), "Theme") {
		t.Errorf("the toast went too early: %s", s.status())
	}
	if s.send(faded{s.app.toast.id}); strings.Contains(s.status(), "Theme") {
		t.Errorf("the toast stays: %s", s.status())
	}
}

func TestQuit(t *testing.T) {
	for keys, want := range map[string]bool{"q": true, "2 f q": false, "2 f q q": true, "Q": true, "? q": false, "ctrl+c": true, "/ ctrl+c": true, "/ q": false} {
		s := start(t, 120, 40)
		s.press(keys)
		if s.quit != want {
			t.Errorf("%q quits: %v, want %v", keys, s.quit, want)
		}
	}
}

func TestQuitGoesBackToTheArticlesFirst(t *testing.T) {
	s := start(t, 120, 40, "harbour.txt", "other.txt")
	if s.press("q"); s.quit || !strings.Contains(s.status(), "Articles 1/2") {
		t.Fatalf("q did not go back to the articles: %s", s.status())
	}
	if s.press("q"); !s.quit {
		t.Error("q in the articles did not quit")
	}
}

func TestArticles(t *testing.T) {
	s := start(t, 120, 40, "harbour.txt", "other.txt", "bad.txt", "empty.txt")
	s.press("2 j J")
	if !strings.Contains(s.line(0), "2/4") || !strings.Contains(s.status(), "Actors 1/7") {
		t.Fatalf("J shows %s\n%s", s.line(0), s.status())
	}
	s.press("ctrl+o")
	if !strings.Contains(s.line(0), "1/4") || !strings.Contains(s.status(), "Actors 2/7") {
		t.Fatalf("back on the trail shows %s\n%s", s.line(0), s.status())
	}
	s.press("J J")
	if !strings.Contains(s.status(), "bad.txt: not text") {
		t.Errorf("a bad article is not a line in the status: %s", s.status())
	}
	s.press("J 4")
	if !strings.Contains(s.screen(), "Nobody is quoted.") {
		t.Errorf("the article after a bad one does not open:\n%s", s.screen())
	}
}

// TestStaleResults holds that an article which comes too late is not shown.
func TestStaleResults(t *testing.T) {
	s := start(t, 120, 40, "harbour.txt", "other.txt", "third.txt", "empty.txt")
	clear(s.app.desk.kept)
	s.hold = true
	s.press("J")
	s.press("J")
	s.press("J")
	if n := len(s.held); n != 3 {
		t.Fatalf("%d commands are under way", n)
	}
	s.release(2, 1, 0)
	if !strings.Contains(s.line(0), "4/4") || !strings.Contains(s.screen(), "Nobody is quoted.") {
		t.Errorf("an article left behind is shown:\n%s", s.screen())
	}
}

// TestTrailOverResize holds that a place is found again on another screen.
func TestTrailOverResize(t *testing.T) {
	s := start(t, 120, 40)
	s.press("4 j j j enter j j")
	read := s.app.reading.selected.Refs[0]
	s.press("1")
	s.press("enter")
	s.send(tea.WindowSizeMsg{Width: 60, Height: 12})
	s.press("ctrl+o ctrl+o")
	for range 6 {
		if at := s.app.reading.selected; len(at.Refs) > 0 && at.Refs[0] == read {
			return
		}
		s.press("ctrl+o")
	}
	t.Errorf("the sentence read before is not on the trail: %v", s.app.trail.back)
}

func TestHelpOverResize(t *testing.T) {
	s := start(t, 120, 40)
	s.press("? / t h e m e")
	s.send(tea.WindowSizeMsg{Width: 50, Height: 20})
	if !strings.Contains(s.screen(), "next theme") || strings.Contains(s.screen(), "half a page") {
		t.Errorf("after a resize the help shows:\n%s", s.screen())
	}
}

func TestNothingWaitsForTheFirstFrame(t *testing.T) {
	s := &session{t: t, app: New(fixedOptions(t, "harbour.txt")), hold: true}
	s.run(s.app.Init())
	if !strings.Contains(s.screen(), "Opening") {
		t.Errorf("before the article is read the screen says:\n%s", s.screen())
	}
	checkFrame(t, s, "first frame")
}

func TestCopy(t *testing.T) {
	s := start(t, 120, 40)
	s.press("4 j y")
	if !strings.Contains(s.status(), "OSC 52") {
		t.Errorf("the toast says %s", s.status())
	}
	if want := `"We will not sign a paper that keeps fathers away from home five nights in seven,"`; s.clip != want {
		t.Errorf("copied %q, want %q", s.clip, want)
	}
	s.press("2 Y")
	if want := "Tomas Okafor\n— Harbour talks resume in Velmar after a week of silence, 2025-09-09"; s.clip != want {
		t.Errorf("copied %q, want %q", s.clip, want)
	}
}

func TestBackground(t *testing.T) {
	s := start(t, 120, 40)
	s.send(tea.BackgroundColorMsg{Color: colourOf("#ffffff")})
	if got := s.app.look.styles.Theme.String(); got != "light" {
		t.Errorf("on white the theme is %s", got)
	}
	s.press("T T")
	s.send(tea.BackgroundColorMsg{Color: colourOf("#ffffff")})
	if got := s.app.look.styles.Theme.String(); got != "dark" {
		t.Errorf("the theme chosen is given up for %s", got)
	}
}

// TestTextOnDemand is the stacked layout: the text comes with enter and stays
// below the list until esc.
func TestTextOnDemand(t *testing.T) {
	s := start(t, 80, 24)
	s.press("4 j")
	if strings.Contains(s.screen(), " 5 Text ━") || strings.Contains(s.screen(), " 5 Text ─") {
		t.Fatalf("the text shows before it is wanted:\n%s", s.screen())
	}
	s.press("enter")
	if !strings.Contains(s.screen(), "━ 5 Text ━") || !strings.Contains(s.screen(), "─ 4 Quotes ─") {
		t.Fatalf("enter does not show the text below the list:\n%s", s.screen())
	}
	s.press("enter j")
	if !strings.Contains(s.screen(), "─ 5 Text ─") || !strings.Contains(s.status(), "Quotes 3/7") {
		t.Fatalf("back in the list the text does not stay:\n%s", s.screen())
	}
	s.press("esc")
	if strings.Contains(s.screen(), "─ 5 Text ─") || !strings.Contains(s.status(), "Quotes 3/7") {
		t.Fatalf("esc does not leave the list alone:\n%s", s.screen())
	}
	s.press("5 q")
	if s.quit || !strings.Contains(s.status(), "Quotes 3/7") {
		t.Fatalf("q in the text does not go back to the list:\n%s", s.screen())
	}
}

// TestBrokenAnalysis holds that an article which breaks a stage ends nothing.
func TestBrokenAnalysis(t *testing.T) {
	o := fixedOptions(t, "harbour.txt", "other.txt")
	load := o.Load
	o.Load = func(ctx context.Context, i int, fresh bool) (*model.Briefing, error) {
		if i == 1 {
			panic("index out of range")
		}
		return load(ctx, i, fresh)
	}
	s := &session{t: t, app: New(o)}
	s.app.after = noTimer
	s.send(tea.WindowSizeMsg{Width: 120, Height: 40})
	s.run(s.app.Init())
	s.press("J")
	if !strings.Contains(s.status(), "breaks the analysis") || !strings.Contains(s.screen(), "Tomas Okafor") {
		t.Errorf("a stage that panics leaves:\n%s", s.screen())
	}
}

func TestEditAtTheLine(t *testing.T) {
	o := fixedOptions(t, "harbour.txt")
	var path string
	var line int
	o.Edit = func(p string, l int) *exec.Cmd {
		path, line = p, l
		return nil
	}
	s := &session{t: t, app: New(o)}
	s.app.after = noTimer
	s.run(s.app.Init())
	s.app.desk.briefing.Documents[0].Lines = []model.Line{{Offset: 0, Number: 1}, {Offset: 300, Number: 9}}
	s.press("4 j E")
	if path != "news/harbour.txt" || line != 9 {
		t.Errorf("E opens %s at line %d", path, line)
	}
	if !strings.Contains(s.status(), "Nothing to edit") {
		t.Errorf("without an editor the status says %s", s.status())
	}
}
