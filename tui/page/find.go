package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"brief/model"
)

// Finder searches a text as readers type: a query in small letters finds any
// case, one without accents finds letters with them ("erdogan" finds Erdoğan),
// straight quotation marks find curly ones, and a space finds any white space,
// a line's end in the middle of a sentence included. What the query spells out,
// a capital or an accent, must be there.
type Finder struct {
	text   string
	folded *folded // for the last kind of query
}

// NewFinder is a finder for a text.
func NewFinder(text string) *Finder { return &Finder{text: text} }

// Find is where the query stands in the text, in order and without overlaps;
// nothing for a query without a word or mark.
func (f *Finder) Find(query string) []model.Span {
	query = strings.TrimSpace(query)
	if query == "" {
		return nil
	}
	how := folding{letters: query == strings.ToLower(query), accents: !accented(query)}
	if f.folded == nil || f.folded.folding != how {
		f.folded = how.fold(f.text)
	}
	want := how.fold(query).text
	if want == "" {
		return nil
	}
	var hits []model.Span
	steps := walker{steps: f.folded.steps}
	for at := 0; ; {
		i := strings.Index(f.folded.text[at:], want)
		if i < 0 {
			return hits
		}
		i += at
		at = i + len(want)
		hit := steps.span(i, at)
		if len(hits) == 0 || hits[len(hits)-1].End <= hit.Start { // the two s of ß are one place
			hits = append(hits, hit)
		}
	}
}

// folding is which differences do not count.
type folding struct{ letters, accents bool }

// folded is a text with the differences taken out. Most of it is copied byte
// for byte; steps are where its offsets part from those of the text.
type folded struct {
	folding
	text  string
	steps []step
}

// step says that from byte at of the folded text on, offsets are from+(x-at) in
// the text it was made of, or all of them from where that text was folded into
// something else (until the next step).
type step struct {
	at, from int
	same     bool
}

func (h folding) fold(text string) *folded {
	f := &folded{folding: h}
	var out strings.Builder
	out.Grow(len(text))
	copied := false // the last step goes on byte for byte
	for i := 0; i < len(text); {
		n, s, same := h.next(text, i)
		if !copied || !same {
			f.steps = append(f.steps, step{out.Len(), i, same})
		}
		copied = same
		out.WriteString(s)
		i += n
	}
	f.steps = append(f.steps, step{out.Len(), len(text), true})
	f.text = out.String()
	return f
}

// next is how many bytes of text from i on are folded into what; same when into
// as many bytes.
func (h folding) next(text string, i int) (n int, what string, same bool) {
	if spaceAt(text, i) > 0 {
		for n = spaceAt(text, i); i+n < len(text) && spaceAt(text, i+n) > 0; {
			n += spaceAt(text, i+n)
		}
		return n, " ", n == 1
	}
	if c := text[i]; c < utf8.RuneSelf {
		for n = 1; i+n < len(text) && ' ' < text[i+n] && text[i+n] < utf8.RuneSelf; n++ {
		}
		if h.letters {
			return n, strings.ToLower(text[i : i+n]), true
		}
		return n, text[i : i+n], true
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	what = h.letter(r, text[i:i+n])
	return n, what, len(what) == n && utf8.RuneCountInString(what) == 1
}

// letter is what a rune beyond ASCII is folded into.
func (h folding) letter(r rune, s string) string {
	switch r {
	case '‘', '’', 'ʼ':
		return "'"
	case '“', '”':
		return `"`
	case '‐', '‑':
		return "-"
	case '\u00a0', '\u2007', '\u202f':
		return " "
	case '\u00ad', '\u200b':
		return ""
	}
	if h.accents && isLatin(r) {
		s = withoutAccents(r, s)
	}
	if h.letters {
		s = strings.ToLower(s)
	}
	return s
}

// isLatin reports whether a rune beyond ASCII is a Latin letter or a mark that
// may stand on one.
func isLatin(r rune) bool {
	return r < 0x250 || 0x300 <= r && r <= 0x36f || 0x1e00 <= r && r <= 0x1eff
}

// withoutAccents is a letter without the marks Unicode takes it apart into.
func withoutAccents(r rune, s string) string {
	if plain, ok := barred[r]; ok {
		return plain
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// barred are Latin letters that Unicode does not take apart.
var barred = map[rune]string{
	'ø': "o", 'Ø': "O", 'ł': "l", 'Ł': "L", 'đ': "d", 'Đ': "D", 'ı': "i", 'ħ': "h", 'Ħ': "H", 'ð': "d", 'Ð': "D",
	'ß': "ss", 'æ': "ae", 'Æ': "Ae", 'œ': "oe", 'Œ': "Oe", 'þ': "th", 'Þ': "Th",
}

// accented reports whether a query spells out accents.
func accented(query string) bool {
	for _, r := range query {
		if _, ok := barred[r]; ok || unicode.Is(unicode.Mn, r) {
			return true
		}
		if r >= utf8.RuneSelf && isLatin(r) && !norm.NFD.IsNormalString(string(r)) {
			return true
		}
	}
	return false
}

// walker turns offsets of a folded text, asked for in order, into those of the text.
type walker struct {
	steps []step // from the one that held the last offset on
}

// span is where bytes [start, end) of the folded text stand in the text.
func (w *walker) span(start, end int) model.Span {
	first := w.at(start)
	span := model.Span{Start: first.from}
	if first.same {
		span.Start += start - first.at
	}
	last := w.at(end - 1)
	if last.same {
		span.End = last.from + end - last.at
	} else {
		span.End = w.steps[1].from // there is always a step at the text's end
	}
	return span
}

// at is the last step that begins at or before a byte.
func (w *walker) at(x int) step {
	for len(w.steps) > 1 && w.steps[1].at <= x {
		w.steps = w.steps[1:]
	}
	return w.steps[0]
}
