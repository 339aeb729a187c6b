package pane

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"brief/model"
)

func TestBreaks(t *testing.T) {
	for _, c := range []struct {
		text        string
		width, most int
		want        []string
	}{
		{"one two three", 7, 9, []string{"one two", "three"}},
		{"one two three", 3, 9, []string{"one", "two", "thr", "ee"}},
		{"one two three", 5, 2, []string{"one", "two …"}},
		{"", 5, 2, []string{""}},
		{"港口谈判恢复", 5, 9, []string{"港口", "谈判", "恢复"}},
		{"港", 1, 9, []string{"…"}}, // there is no room for it
	} {
		if got := wrap(c.text, c.width, c.most); !slices.Equal(got, c.want) {
			t.Errorf("wrap(%q, %d, %d) = %q, want %q", c.text, c.width, c.most, got, c.want)
		}
	}
}

// TestCollapseKeepsSpans holds that what is tinted is the words that were meant,
// not others that read the same.
func TestCollapseKeepsSpans(t *testing.T) {
	text := "on Friday\n  and  on\tFriday again"
	second := strings.LastIndex(text, "Friday")
	p := collapse(text, model.Span{End: len(text)}, tint{Span: model.Span{Start: second, End: second + 6}})
	if p.text != "on Friday and on Friday again" {
		t.Fatalf("collapsed to %q", p.text)
	}
	if at := p.tints[0].Span; at.In(p.text) != "Friday" || at.Start < 10 {
		t.Errorf("the tint is on %q at %d", at.In(p.text), at.Start)
	}
	both := phrase{text: "said "}.then(p)
	if at := both.tints[0].Span; at.In(both.text) != "Friday" || at.Start != p.tints[0].Start+5 {
		t.Errorf("after other words the tint is on %q", at.In(both.text))
	}
}

func TestNothingDrivesTheTerminal(t *testing.T) {
	if got := OneLine("a\x1b[31m\u202eb\x07 c\r\nd"); got != "a\ufffd[31m\ufffdb\ufffd c d" {
		t.Errorf("OneLine gives %q", got)
	}
}

func FuzzBreaks(f *testing.F) {
	f.Add("one two three", 4, 3)
	f.Add("e\u0301e\u0301 👩‍👩‍👧 漢字 x", 2, 9)
	f.Fuzz(func(t *testing.T, text string, width, most int) {
		text = OneLine(strings.ToValidUTF8(text, "?"))
		width, most = 1+abs(width)%60, 1+abs(most)%20
		lines := breaks(text, width, most)
		if len(lines) > most {
			t.Fatalf("%d lines of at most %d", len(lines), most)
		}
		at := 0
		for i, l := range lines {
			if gap := text[at:l.Start]; strings.TrimSpace(gap) != "" {
				t.Fatalf("line %d leaves out %q", i, gap)
			}
			if w := ansi.StringWidth(l.In(text)); w > width && i+1 < most && w > 2 {
				t.Fatalf("line %d is %d cells wide, not %d", i, w, width)
			}
			at = l.End
		}
		if strings.TrimSpace(text[at:]) != "" {
			t.Fatalf("the end %q is left out", text[at:])
		}
	})
}

func abs(n int) int {
	if n < 0 {
		return max(-n, 0)
	}
	return n
}

func TestStrip(t *testing.T) {
	got := ""
	for _, on := range strip([]int{0, 3, 55, 99}, 100, 10) {
		got += map[bool]string{true: "x", false: "."}[on]
	}
	if got != "x....x...x" {
		t.Errorf("strip is %s", got)
	}
	if n := len(strip([]int{1}, 0, 4)); n != 4 {
		t.Errorf("an empty text has a strip of %d", n)
	}
}
