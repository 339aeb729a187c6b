// Package export writes a briefing for other programs and for plain reading.
package export

import (
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"unicode"

	"brief/model"
)

// Options is what of a briefing is written.
type Options struct {
	Summary int  // sentences of the summary; 0 for all that were ranked
	Explain bool // with the reason for every item
}

// JSON writes the briefing of one document as one JSON object on one line
// (or indented, for people), in the form of schema.json. Offsets are Unicode
// code points into "text".
func JSON(w io.Writer, b *model.Briefing, indent bool, opt Options) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if indent {
		enc.SetIndent("", "  ")
	}
	return enc.Encode(newRecord(b, opt))
}

// JSONArray writes several briefings as one array.
func JSONArray(w io.Writer, bs []*model.Briefing, opt Options) error {
	records := make([]record, len(bs))
	for i, b := range bs {
		records[i] = newRecord(b, opt)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(records)
}

// The shape of the JSON contract; see schema.json for what each field means.
type (
	record struct {
		Version   int        `json:"version"`
		Article   article    `json:"article"`
		Text      string     `json:"text"`
		Sentences []sentence `json:"sentences"`
		Summary   []point    `json:"summary"`
		Actors    []actor    `json:"actors"`
		Times     []timex    `json:"times"`
		Timeline  []entry    `json:"timeline"`
		Quotes    []quote    `json:"quotes"`
	}
	article struct {
		Path      string  `json:"path"`
		Format    string  `json:"format"`
		Title     *string `json:"title"`
		Byline    string  `json:"byline"`
		Publisher string  `json:"publisher"`
		URL       string  `json:"url"`
		Published *string `json:"published"`
		Language  string  `json:"language"`
		Words     int     `json:"words"`
	}
	span struct {
		Start int `json:"start"`
		End   int `json:"end"`
	}
	words struct {
		span
		Text string `json:"text"`
	}
	sentence struct {
		span
		Paragraph int `json:"paragraph"`
	}
	guess struct {
		Sure *bool  `json:"sure,omitempty"` // only false is written
		Why  string `json:"why,omitempty"`
	}
	point struct {
		words
		Score float64 `json:"score"`
		Lead  *span   `json:"lead"`
		guess
	}
	actor struct {
		ID       string    `json:"id"`
		Name     string    `json:"name"`
		Kind     string    `json:"kind"`
		Role     *words    `json:"role"`
		Aliases  []string  `json:"aliases"`
		Salience float64   `json:"salience"`
		Mentions []mention `json:"mentions"`
	}
	mention struct {
		words
		Type  string `json:"type"`
		Whole *words `json:"whole,omitempty"`
		guess
	}
	timex struct {
		words
		Type  string `json:"type"`
		Value string `json:"value"`
		guess
	}
	entry struct {
		words
		Time     *int     `json:"time"`
		EndTime  *int     `json:"end_time"`
		Value    *string  `json:"value"`
		EndValue *string  `json:"end_value"`
		Resolved bool     `json:"resolved"`
		Status   string   `json:"status"`
		Actors   []string `json:"actors"`
		guess
	}
	quote struct {
		Kind    string   `json:"kind"`
		Manner  string   `json:"manner"`
		Content []words  `json:"content"`
		Cue     *words   `json:"cue"`
		Speaker *speaker `json:"speaker"`
		Inside  *int     `json:"inside"`
		guess
	}
	speaker struct {
		words
		Actor *string `json:"actor"`
	}
)

func newRecord(b *model.Briefing, opt Options) record {
	m := mapper{b: b, d: b.Documents[0], explain: opt.Explain, points: newOffsets(b.Documents[0].Text)}
	return record{
		Version:   1,
		Article:   newArticle(m.d),
		Text:      m.d.Text,
		Sentences: each(m.d.Sentences, func(s *model.Sentence) sentence { return sentence{m.span(s.Span), s.Paragraph} }),
		Summary:   each(cut(b.Summary, opt.Summary), m.point),
		Actors:    m.actors(),
		Times:     each(m.d.Times, m.time),
		Timeline:  each(b.Timeline, m.entry),
		Quotes:    each(b.Quotes, m.quote),
	}
}

func newArticle(d *model.Document) article {
	return article{
		Path: d.Path, Format: string(d.Format), Title: known(d.Title), Byline: d.Byline,
		Publisher: d.Publisher, URL: d.URL, Published: known(d.Published.String()),
		Language: d.Language, Words: Words(d),
	}
}

// Words counts the words of a document as people do: what stands between white
// space and has a letter or digit; in Chinese and Japanese, which part no words,
// every character.
func Words(d *model.Document) int {
	n := 0
	for w := range strings.FieldsSeq(d.Text) {
		spaced, unspaced := 0, 0
		for _, r := range w {
			switch {
			case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
				unspaced++
			case isWordRune(r):
				spaced = 1
			}
		}
		n += spaced + unspaced
	}
	return n
}

// known is nil for what is not known.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func cut[T any](items []T, n int) []T {
	if n > 0 && n < len(items) {
		return items[:n]
	}
	return items
}

// each maps a list; an empty one becomes [], never null.
func each[T, U any](items []T, f func(*T) U) []U {
	out := make([]U, len(items))
	for i := range items {
		out[i] = f(&items[i])
	}
	return out
}

func actorID(i int) string { return "a" + strconv.Itoa(i+1) }
