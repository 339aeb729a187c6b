package style

import (
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

func TestBoxDraw(t *testing.T) {
	s := New(Plain, colorprofile.ASCII)
	for _, c := range []struct {
		name string
		box  Box
		body string
		want []string
	}{
		{"whole", Box{Width: 26, Height: 3, Name: "1 Summary", Count: "3 of 21"}, "one line",
			[]string{"┌─ 1 Summary ── 3 of 21 ─┐", "│one line                │", "└────────────────────────┘"}},
		{"focused", Box{Width: 12, Height: 3, Name: "A", Focused: true}, "界界界界界界",
			[]string{"┏━ A ━━━━━━┓", "┃界界界界… ┃", "┗━━━━━━━━━━┛"}},
		{"joined and open", Box{Width: 8, Height: 2, Name: "A", Joined: true, Open: true}, "x\ny",
			[]string{"├─ A ──┤", "│x     │"}},
		{"count gives way", Box{Width: 14, Height: 2, Name: "Timeline", Count: "5 dated"}, "",
			[]string{"┌─ Timeline ─┐", "└────────────┘"}},
		{"title is cut", Box{Width: 9, Height: 2, Name: "Timeline"}, "",
			[]string{"┌─ Ti… ─┐", "└───────┘"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := ansi.Strip(c.box.Draw(s, c.body)); got != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", got, strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestBoxGeometry(t *testing.T) {
	s := New(Dark, colorprofile.TrueColor)
	body := s.Mark.Render("words 界 of a pane, rather long ones") + "\nb\nc"
	for w := 0; w <= 40; w++ {
		for h := 0; h <= 8; h++ {
			for flags := range 8 {
				b := Box{w, h, "3 Timeline", "5 dated", flags&1 != 0, flags&2 != 0, flags&4 != 0}
				checkSize(t, b, b.Draw(s, body))
			}
		}
	}
}

func checkSize(t *testing.T, b Box, got string) {
	t.Helper()
	if b.Width == 0 || b.Height == 0 {
		if got != "" {
			t.Errorf("%+v draws %q", b, got)
		}
		return
	}
	rows := strings.Split(got, "\n")
	if len(rows) != b.Height {
		t.Errorf("%+v has %d lines", b, len(rows))
	}
	for _, row := range rows {
		if ansi.StringWidth(row) != b.Width {
			t.Errorf("%+v has a line %d wide: %q", b, ansi.StringWidth(row), ansi.Strip(row))
		}
	}
}

func TestFit(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  string
	}{{"ab", 4, "ab  "}, {"abcd", 4, "abcd"}, {"abcde", 4, "abc…"}, {"界界", 3, "界…"}, {"界界界", 4, "界… "}, {"ab", 0, ""}} {
		if got := Fit(c.in, c.width); got != c.want {
			t.Errorf("Fit(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
}
