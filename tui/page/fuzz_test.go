package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"brief/model"
)

func FuzzPage(f *testing.F) {
	f.Add("The council\nmet on Monday, 東京。\n\nZwei 👩\u200d👩\u200d👧 🇺🇦\u00ad🇺🇸.", uint8(7), 12)
	f.Add("a\x1b[31mb\u202e\t\t x\u0301 \u0301 \u0600a \u200b- \xff", uint8(1), 3)
	f.Add(strings.Repeat("long", 50)+" "+strings.Repeat("\u0301", 80), uint8(4), 0)
	f.Add("\xf0\x9f\x910\xe2 \x18\xe2", uint8(7), 12)
	f.Add(strings.Repeat("long", 25)+" \u0301\u0301\u0301\u0301\xccs\u0301\xcc", uint8(2), 0)
	f.Fuzz(func(t *testing.T, text string, width uint8, cut int) {
		if len(text) > 2000 {
			return // every byte is looked up, each time along its row
		}
		w := max(int(width), 1)
		cut = min(max(cut, 0), len(text))
		for cut > 0 && cut < len(text) && !utf8.RuneStart(text[cut]) {
			cut--
		}
		p := New(text, []model.Span{{Start: 0, End: cut}}, w)
		marks := []Mark{{model.Span{Start: cut / 2, End: cut}, 1}, {model.Span{Start: cut / 3, End: len(text)}, 2}}
		checkRows(t, p, marks)
		checkOffsets(t, p)
	})
}

// checkRows holds every row to the page's width, to safe output, and to showing
// the text in order with nothing left out but white space.
func checkRows(t *testing.T, p *Page, marks []Mark) {
	t.Helper()
	end := 0
	rows := p.Rows(Place{}, 1<<20)
	for i, r := range rows {
		s := p.Paint(r, marks, nil)
		if got := ansi.StringWidth(s); got > p.width {
			t.Fatalf("row %d is %d cells wide on a page of %d: %q", i, got, p.width, s)
		}
		if strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || 0x7f <= c && c < 0xa0 || '\u202a' <= c && c <= '\u202e' }) || !utf8.ValidString(s) {
			t.Fatalf("row %d is unsafe: %q", i, s)
		}
		if r.Span == (model.Span{}) {
			continue
		}
		if r.Span.Start < end || r.Span.IsZero() {
			t.Fatalf("row %d is %v after byte %d", i, r.Span, end)
		}
		if between := p.text[end:r.Span.Start]; strings.TrimSpace(between) != "" {
			t.Fatalf("%q is on no row", between)
		}
		end = r.Span.End
	}
	if rest := p.text[end:]; strings.TrimSpace(rest) != "" {
		t.Fatalf("%q is on no row", rest)
	}
	if n := len(rows); n > 0 && (rows[n-1].Place != p.Last() || p.Move(Place{}, n-1) != p.Last() || p.Move(p.Last(), 1-n) != (Place{})) {
		t.Fatalf("%d rows, but the last is %v", n, p.Last())
	}
}

// checkOffsets goes from every shown byte to its cell and back to its unit.
func checkOffsets(t *testing.T, p *Page) {
	t.Helper()
	for _, r := range p.Rows(Place{}, 1<<20) {
		for i, col := r.Span.Start, 0; i < r.Span.End; {
			u := p.unit(i, r.Span.End, col)
			for b := i; b < u.end && u.width > 0; b++ {
				place, cell := p.At(b)
				if place != r.Place || cell != col {
					t.Fatalf("byte %d of %q stands at %v cell %d, want %v %d", b, p.text, place, cell, r.Place, col)
				}
				if back := p.OffsetAt(place, cell); back != i {
					t.Fatalf("%v cell %d of %q is byte %d, want %d", place, cell, p.text, back, i)
				}
			}
			col, i = col+u.width, u.end
		}
	}
	for _, b := range []int{0, len(p.text) / 3, len(p.text) / 2, len(p.text)} { // also where nothing is wrapped yet
		fresh := New(p.text, []model.Span{{Start: 0, End: len(p.text)}}, p.width)
		place, cell := fresh.At(b)
		fresh = New(p.text, []model.Span{{Start: 0, End: len(p.text)}}, p.width)
		rows := fresh.Below(Place{}, b, 9)
		if len(fresh.Rows(Place{}, 1<<20)) > 0 && (rows != min(place.Row, 9) || place != fresh.clamp(place) || cell >= p.width) {
			t.Fatalf("byte %d of %q stands at %v, and %d rows down", b, p.text, place, rows)
		}
	}
	for b := range p.text {
		if place, cell := p.At(b); cell < 0 || cell >= p.width || place != p.clamp(place) {
			t.Fatalf("byte %d of %q stands at %v cell %d", b, p.text, place, cell)
		}
	}
}

// What simple says of a rune must be what the tables of Unicode say.
func TestSimple(t *testing.T) {
	for r := rune(0); r <= 0x1ffff; r++ {
		w := simple(r)
		if w == 0 {
			continue
		}
		s := string(r)
		if got := ansi.StringWidth(s); got != w {
			t.Errorf("%U is %d wide, not %d", r, got, w)
		}
		for _, next := range []string{"a", "é", "я", "東", "한", "ا", "…"} {
			if c, _ := ansi.FirstGraphemeCluster(s+next, ansi.GraphemeWidth); c != s {
				t.Errorf("%U and %q are one cluster", r, next)
			}
			if c, _ := ansi.FirstGraphemeCluster(next+s, ansi.GraphemeWidth); c != next {
				t.Errorf("%q and %U are one cluster", next, r)
			}
		}
		if _, replaced := replacement(s); replaced {
			t.Errorf("%U is replaced", r)
		}
	}
}
