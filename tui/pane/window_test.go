package pane

import "testing"

func TestWindowShowsTheCursor(t *testing.T) {
	heights := []int{1, 3, 2, 5, 1, 1, 4, 2, 1, 1}
	tall := func(row int) int { return heights[row] }
	for height := 1; height <= 25; height++ {
		w := window{height: height}
		for _, to := range []int{0, 3, 9, 6, 2, -4, 99, 5} {
			w.move(to, len(heights))
			w.settle(len(heights), tall)
			above := 0
			for row := w.top; row < w.cursor; row++ {
				above += heights[row]
			}
			if w.top > w.cursor || above+heights[w.cursor] > height && w.top != w.cursor {
				t.Fatalf("height %d, cursor %d: top %d hides it", height, w.cursor, w.top)
			}
			below := 0
			for row := w.top; row < len(heights); row++ {
				below += heights[row]
			}
			if w.top > 0 && below+heights[w.top-1] <= height {
				t.Fatalf("height %d, cursor %d: top %d leaves room for the row above", height, w.cursor, w.top)
			}
		}
	}
}

func TestWindowRows(t *testing.T) {
	w := window{height: 6, top: 1}
	tall := func(row int) int { return row + 1 } // rows 1, 2, 3 … are 2, 3, 4 … lines
	for line, want := range []int{1, 1, 2, 2, 2, 3} {
		if got := w.rowAt(line, 5, tall); got != want {
			t.Errorf("line %d is of row %d, want %d", line, got, want)
		}
	}
	if got := w.rowAt(60, 5, tall); got != -1 {
		t.Errorf("a line below the list is of row %d", got)
	}
	if got := w.showing(5, tall); got != 3 {
		t.Errorf("%d rows show, want 3", got)
	}
}
