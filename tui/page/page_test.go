package page

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"brief/model"
)

// whole is a page of one paragraph.
func whole(text string, width int) *Page {
	return New(text, []model.Span{{Start: 0, End: len(text)}}, width)
}

// shown is the rows of a page as they are painted, without marks.
func shown(p *Page) []string {
	var out []string
	for _, r := range p.Rows(Place{}, 1<<20) {
		out = append(out, p.Paint(r, nil, nil))
	}
	return out
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name  string
		text  string
		width int
		want  []string
	}{
		{"words", "The council met on Monday.", 10, []string{"The", "council", "met on", "Monday."}},
		{"exact fit", "abcd efgh", 4, []string{"abcd", "efgh"}},
		{"hard-wrapped lines are joined", "The council\nmet on \r\n  Monday.", 40, []string{"The council met on Monday."}},
		{"spaces within a line stay", "a  b", 9, []string{"a  b"}},
		{"tabs stop at every fourth cell", "a\tb\t\tc", 20, []string{"a   b       c"}},
		{"a long word is cut", "abcdefghij kl", 4, []string{"abcd", "efgh", "ij", "kl"}},
		{"after a hyphen", "state-of-the-art", 9, []string{"state-of-", "the-art"}},
		{"not after a minus", "at -5 degrees", 4, []string{"at", "-5", "degr", "ees"}},
		{"wide characters", "東京都の知事", 7, []string{"東京都", "の知事"}},
		{"no row begins with a full stop", "東京都。知事", 6, []string{"東京", "都。知", "事"}},
		{"no row ends with an opening bracket", "東京「都知事」", 6, []string{"東京", "「都知", "事」"}},
		{"joined ideographs have no space", "東京都\n知事", 20, []string{"東京都知事"}},
		{"joined Hangul has one", "서울\n시장", 20, []string{"서울 시장"}},
		{"combining marks", "cafe\u0301 no\u0308el", 5, []string{"cafe\u0301", "no\u0308el"}},
		{"joined emoji", "👩\u200d👩\u200d👧👩\u200d👩\u200d👧", 3, []string{"👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"}},
		{"flags", "🇺🇦🇺🇸", 2, []string{"🇺🇦", "🇺🇸"}},
		{"no-break space", "10\u00a0km away", 6, []string{"10\u00a0km", "away"}},
		{"right to left stays logical", "שלום עולם", 5, []string{"שלום", "עולם"}},
		{"Devanagari", "नमस्ते दुनिया", 5, []string{"नमस्ते", "दुनिया"}},
		{"too wide for the page", "a東b", 1, []string{"a", "□", "b"}},
		{"zero width space", "abc\u200bdef", 4, []string{"abc", "def"}},
		{"em dash", "one—two", 5, []string{"one—", "two"}},
		{"line separator", "a\u2028b\u0085c", 9, []string{"a b c"}},
		{"white space alone", " \n\t ", 9, nil},
		{"nothing", "", 9, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := shown(whole(c.text, c.width))
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestControlsNeverShow(t *testing.T) {
	text := "a\x1b[31mb\x00c\x9bd\u009be\u202ef\u2066g\xffh\u200ei\u00adj" + "x" + strings.Repeat("\u0301", 99) + " \u0301k\u0600l"
	p := whole(text, 200)
	for _, r := range shown(p) {
		if ansi.Strip(r) != r || strings.ContainsAny(r, "\x1b\x00\u009b\u202e\u2066\u200e") {
			t.Errorf("controls in %q", r)
		}
		if want := "a\ufffd[31mb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdhij\ufffd ◌\u0301kl"; r != want {
			t.Errorf("got  %q\nwant %q", r, want)
		}
	}
}

func TestBlocks(t *testing.T) {
	text := "Title\nloose words\n\n  First line\nof it.\n\nSecond."
	paragraphs := []model.Span{{Start: 0, End: 5}, {Start: 21, End: 38}, {Start: 40, End: 47}}
	p := New(text, paragraphs, 20)
	want := []string{"Title", "", "loose words", "", "First line of it.", "", "Second."}
	if got := shown(p); strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q", got)
	}
	var numbers []int
	for _, r := range p.Rows(Place{}, 99) {
		numbers = append(numbers, r.Paragraph)
	}
	if got, want := numbers, []int{1, 0, 0, 0, 2, 0, 3}; !equal(got, want) {
		t.Errorf("numbers %v, want %v", got, want)
	}
}

func TestTextWithoutParagraphs(t *testing.T) {
	for text, want := range map[string]string{
		"One.\nTwo.":         "One.||Two.",
		"One\nline.\n\nTwo.": "One line.||Two.",
		"\n\nOne\n \nTwo":    "One||Two",
		"One\r\n\r\nTwo\r\n": "One||Two",
	} {
		if got := strings.Join(shown(New(text, nil, 20)), "|"); got != want {
			t.Errorf("%q is shown as %q, want %q", text, got, want)
		}
	}
}

// Paragraphs that are out of order or outside the text must not do harm.
func TestBrokenParagraphs(t *testing.T) {
	p := New("abc def", []model.Span{{Start: 4, End: 99}, {Start: 0, End: 3}, {Start: -5, End: -1}, {Start: 7, End: 3}}, 20)
	if got := strings.Join(shown(p), "|"); got != "abc||def" {
		t.Errorf("got %q", got)
	}
}

func TestOffsets(t *testing.T) {
	text := "The e\u0301lan of 東京.\nNext line"
	p := whole(text, 12) // rows: "The élan of ", "東京. Next", "line"
	for _, c := range []struct {
		at        int
		row, cell int
		back      int // the byte that the cell begins with
	}{
		{0, 0, 0, 0}, {2, 0, 2, 2}, {4, 0, 4, 4}, {5, 0, 4, 4}, {6, 0, 4, 4}, {7, 0, 5, 7},
		{13, 0, 10, 12}, // the space where the row breaks: the last cell
		{14, 1, 0, 14}, {16, 1, 0, 14}, {17, 1, 2, 17}, {20, 1, 4, 20},
		{21, 1, 5, 21}, {22, 1, 6, 22}, {27, 2, 0, 27}, {99, 2, 3, 30},
	} {
		place, cell := p.At(c.at)
		if place != (Place{0, c.row}) || cell != c.cell {
			t.Errorf("byte %d stands at row %d cell %d, want %d %d", c.at, place.Row, cell, c.row, c.cell)
		}
		if back := p.OffsetAt(place, cell); back != c.back {
			t.Errorf("row %d cell %d begins with byte %d, want %d", place.Row, cell, back, c.back)
		}
	}
	if got := p.OffsetAt(Place{0, 1}, 1); got != 14 {
		t.Errorf("the right half of a wide character is byte %d, want 14", got)
	}
	if got := p.OffsetAt(Place{0, 2}, 50); got != 30 {
		t.Errorf("beyond a row's end is byte %d, want 30", got)
	}
}

func TestMoveAndDistance(t *testing.T) {
	text := "one two three\n\nfour\n\nfive six"
	p := New(text, nil, 5) // one, two, three, "", four, "", five, six
	rows := p.Rows(Place{}, 99)
	if len(rows) != 8 {
		t.Fatalf("%d rows", len(rows))
	}
	for i, a := range rows {
		for j, b := range rows {
			if got := p.Distance(a.Place, b.Place, 99); got != j-i {
				t.Errorf("from row %d to %d it is %d", i, j, got)
			}
			if got := p.Below(a.Place, p.OffsetAt(b.Place, 0), 99); b.Span.Len() > 0 && got != j-i {
				t.Errorf("the words of row %d stand %d below row %d", j, got, i)
			}
			if got := p.Move(a.Place, j-i); got != b.Place {
				t.Errorf("%d rows from %v is %v, want %v", j-i, a.Place, got, b.Place)
			}
		}
		if p.Move(a.Place, 99) != rows[7].Place || p.Move(a.Place, -99) != rows[0].Place {
			t.Errorf("moves from %v go beyond the ends", a.Place)
		}
	}
	if p.Last() != rows[7].Place {
		t.Errorf("the last row is %v", p.Last())
	}
	if got := p.Distance(rows[0].Place, rows[7].Place, 3); got != 3 {
		t.Errorf("distance beyond the limit is %d", got)
	}
}

// What is far away is not wrapped to find out how far.
func TestBelowWrapsNoMoreThanItCounts(t *testing.T) {
	text := strings.Repeat("word ", 10000) + "\n\nEnd."
	p := New(text, nil, 20)
	for _, offset := range []int{100, 40000, len(text) - 1} {
		if got, want := p.Below(Place{}, offset, 30), min(offset/20, 30); got != want {
			t.Errorf("byte %d stands %d rows below the first, want %d", offset, got, want)
		}
	}
	if n := len(p.blocks[0].rows); n > 40 {
		t.Errorf("%d rows are wrapped", n)
	}
	if got := p.Below(Place{1, 0}, 0, 30); got != -30 {
		t.Errorf("the first byte stands %d rows below the end", got)
	}
}

func TestEmptyPage(t *testing.T) {
	p := New("", nil, 0)
	at, cell := p.At(3)
	if !p.empty() || p.Rows(Place{}, 5) != nil || p.Last() != at || cell != 0 || p.Move(at, 3) != at || p.OffsetAt(at, 0) != 0 || p.Distance(at, at, 9) != 0 {
		t.Error("an empty page has something")
	}
}

func equal[T comparable](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
