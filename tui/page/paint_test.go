package page

import (
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"brief/model"
)

// painted is a row with each pen's words in its own brackets.
func painted(p *Page, r Row, marks []Mark) string {
	pens := []Pen{{}, {"(", ")"}, {"[", "]"}}
	return p.Paint(r, marks, pens)
}

func TestPaint(t *testing.T) {
	text := "Ana met 東京 cafe\u0301 people"
	for _, c := range []struct {
		name  string
		marks []Mark
		want  string
	}{
		{"none", nil, text},
		{"one", []Mark{{model.Span{Start: 0, End: 3}, 1}}, "(Ana) met 東京 cafe\u0301 people"},
		{"the higher pen wins", []Mark{{model.Span{Start: 0, End: 7}, 1}, {model.Span{Start: 0, End: 3}, 2}}, "[Ana]( met) 東京 cafe\u0301 people"},
		{"in any order", []Mark{{model.Span{Start: 0, End: 3}, 2}, {model.Span{Start: 0, End: 7}, 1}}, "[Ana]( met) 東京 cafe\u0301 people"},
		{"within one another", []Mark{{model.Span{Start: 0, End: 14}, 1}, {model.Span{Start: 4, End: 7}, 2}}, "(Ana )[met]( 東京) cafe\u0301 people"},
		{"part of a cluster is all of it", []Mark{{model.Span{Start: 9, End: 10}, 1}, {model.Span{Start: 19, End: 20}, 2}}, "Ana met (東)京 caf[e\u0301] people"},
		{"pen 0 and pens there are not", []Mark{{model.Span{Start: 0, End: 3}, 0}, {model.Span{Start: 4, End: 7}, 9}}, text},
		{"outside the text", []Mark{{model.Span{Start: -5, End: 0}, 1}, {model.Span{Start: 90, End: 99}, 1}}, text},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := whole(text, 60)
			if got := painted(p, p.Rows(Place{}, 1)[0], c.marks); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A mark that runs over the end of a row is painted on both rows, and the white
// space where the row breaks on neither.
func TestPaintOverRows(t *testing.T) {
	p := whole("one two three", 7)
	var got []string
	for _, r := range p.Rows(Place{}, 9) {
		got = append(got, painted(p, r, []Mark{{model.Span{Start: 4, End: 10}, 1}}))
	}
	if strings.Join(got, "|") != "one (two)|(th)ree" {
		t.Errorf("got %q", got)
	}
}

func TestNewPen(t *testing.T) {
	p := whole("Ana met Ben", 20)
	pens := []Pen{{}, NewPen(lipgloss.NewStyle().Underline(true).Reverse(true)), NewPen(lipgloss.NewStyle())}
	got := p.Paint(p.Rows(Place{}, 1)[0], []Mark{{model.Span{Start: 0, End: 7}, 1}, {model.Span{Start: 8, End: 9}, 2}}, pens)
	before, rest, _ := strings.Cut(got, "Ana met")
	if !strings.HasPrefix(before, "\x1b[") || ansi.Strip(got) != "Ana met Ben" || !strings.HasSuffix(rest, " Ben") {
		t.Errorf("painted %q", got)
	}
}
