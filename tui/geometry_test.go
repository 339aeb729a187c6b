package tui

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"brief/tui/pane"
)

// checkFrame holds that a frame is exactly as high as the screen and nowhere wider.
func checkFrame(t *testing.T, s *session, what string) {
	t.Helper()
	width, height := s.app.shape.width, s.app.shape.height
	lines := strings.Split(s.app.View().Content, "\n")
	if len(lines) != max(height, 1) {
		t.Fatalf("%s at %dx%d: %d lines", what, width, height, len(lines))
	}
	for i, l := range lines {
		if w := ansi.StringWidth(l); w > width {
			t.Fatalf("%s at %dx%d: line %d is %d cells wide: %q", what, width, height, i, w, ansi.Strip(l))
		}
	}
}

// states are the keys that lead to every surface there is.
var states = map[string]string{
	"start": "", "actors": "2 j", "timeline": "3", "quotes": "4", "text": "5", "articles": "0",
	"follow": "2 f 4", "search": "/ u n i o n", "searched": "/ u n i o n enter n", "not found": "/ q q q",
	"zoom": "3 z", "zoomed text": "5 z", "help": "?", "filtered help": "? / z o o m", "why": "3 i", "why quote": "4 j i",
	"date": "D x", "wrong date": "D x enter", "undated": "3 .", "mark": "m", "filter": "2 & z", "filtered": "4 & v e s enter", "people": "2 c", "long": "+ + +",
}

// sizes are those where layouts change and a few between.
var (
	widths  = []int{1, 2, 3, 8, 19, 20, 21, 30, 39, 40, 41, 60, 80, 99, 100, 101, 130, 159, 160, 161, 200, 250}
	heights = []int{1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16, 19, 20, 21, 24, 40, 60, 80}
)

func TestEveryFrameFits(t *testing.T) {
	lists := map[string][]string{
		"article": {"harbour.txt"}, "several": {"harbour.txt", "other.txt", "bad.txt"},
		"empty": {"empty.txt"}, "bad": {"bad.txt"}, "none": {}, "loading": {"harbour.txt"},
	}
	for what, articles := range lists {
		for state, keys := range states {
			if what != "article" && len(keys) > 3 {
				continue
			}
			t.Run(what+" "+state, func(t *testing.T) {
				t.Parallel()
				s := &session{t: t, app: New(fixedOptions(t, articles...)), hold: what == "loading"}
				s.app.after = noTimer
				s.run(s.app.Init())
				s.send(tea.WindowSizeMsg{Width: 120, Height: 40})
				s.press(keys)
				for i, w := range widths {
					for k, h := range heights {
						if testing.Short() && (i+k)%3 > 0 { // with the race detector, a third of the sizes
							continue
						}
						s.send(tea.WindowSizeMsg{Width: w, Height: h})
						checkFrame(t, s, what+" "+state)
					}
				}
			})
		}
	}
}

// TestLayoutCovers holds that slots fill the body without gaps or overlaps.
func TestLayoutCovers(t *testing.T) {
	for _, articles := range []int{1, 2} {
		for focus := pane.ArticlesID; focus <= pane.TextID; focus++ {
			for _, zoom := range []bool{false, true} {
				for w := 20; w <= 250; w += 3 {
					for h := 5; h <= 80; h++ {
						v := shape{width: w, height: h, focus: focus, list: pane.ActorsID, zoom: zoom, articles: articles}
						if err := covered(v); err != nil {
							t.Fatalf("%+v: %v", v, err)
						}
					}
				}
			}
		}
	}
}

func covered(v shape) error {
	g := arrange(v)
	x := 0
	for _, column := range g.columns {
		y := g.top()
		for _, s := range column {
			if s.x != x || s.y != y || s.box.Height < 1 || s.box.Width < 1 {
				return fmt.Errorf("pane %d is %dx%d at %d,%d, expected at %d,%d", s.id, s.box.Width, s.box.Height, s.x, s.y, x, y)
			}
			y += s.box.Height
		}
		if y != v.height-1 {
			return fmt.Errorf("a column ends at line %d", y)
		}
		x += column[0].box.Width
	}
	if x != v.width {
		return fmt.Errorf("columns end at cell %d", x)
	}
	if _, ok := g.slotOf(v.focus); !ok {
		return fmt.Errorf("the focused pane is not on screen")
	}
	return nil
}

// FuzzKeys sends random keys at random sizes.
func FuzzKeys(f *testing.F) {
	f.Add(uint64(1), 120, 40)
	f.Add(uint64(2), 80, 24)
	f.Add(uint64(3), 30, 8)
	f.Add(uint64(4), 200, 60)
	f.Fuzz(func(t *testing.T, seed uint64, width, height int) {
		r := rand.New(rand.NewPCG(seed, 7))
		names := strings.Fields("j k d u g G 0 1 2 3 4 5 tab shift+tab h l enter ctrl+o H L f a e s n N / * & m ' c . + - z v y i D T M R J K ? esc q [ ] space b x 2 o r")
		s := start(t, clampTo(width, 250), clampTo(height, 80), "harbour.txt", "empty.txt", "bad.txt", "other.txt")
		for range 120 {
			if r.IntN(12) == 0 {
				s.send(tea.WindowSizeMsg{Width: 1 + r.IntN(250), Height: 1 + r.IntN(80)})
			}
			k := names[r.IntN(len(names))]
			s.press(k)
			checkFrame(t, s, "after "+k)
		}
	})
}

func clampTo(n, most int) int { return min(max(n, 1), most) }
