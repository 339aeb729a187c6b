package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"brief/model"
)

// CoNLLU writes the tokens, syntax and names of a document in the CoNLL-U
// format of Universal Dependencies: contractions and possessives are ranges
// ("3-4 don't"), names stand as NE=B-PER in MISC, and white space other than
// one blank as SpacesAfter. Where the layer of syntax is missing, its columns
// are "_" and all words hang on the first, so that every tree is valid.
func CoNLLU(w io.Writer, d *model.Document) error {
	c := conllu{w: bufio.NewWriter(w), d: d, names: nameTags(d), id: documentID(d.Path)}
	fmt.Fprintf(c.w, "# newdoc id = %s\n", c.id)
	paragraph := model.None
	for i := range d.Sentences {
		if p := d.Sentences[i].Paragraph; p != paragraph {
			fmt.Fprintln(c.w, "# newpar")
			paragraph = p
		}
		c.sentence(i)
	}
	return c.w.Flush() // a bufio.Writer keeps its first error
}

// documentID is the file's name, without blanks.
func documentID(path string) string {
	if i := strings.LastIndexAny(path, `/\`); i >= 0 {
		path = path[i+1:]
	}
	id := strings.Join(strings.FieldsFunc(path, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), "_")
	if id == "" || id == "-" {
		return "article"
	}
	return id
}

// nameTags is the NE value of every token, "" for those in no name.
func nameTags(d *model.Document) []string {
	tags := make([]string, len(d.Tokens))
	for _, n := range d.Names {
		kind := [...]string{model.Person: "PER", model.Organization: "ORG", model.Place: "LOC"}[n.Kind]
		for i := n.First; i < n.Last; i++ {
			tags[i] = "I-" + kind
		}
		tags[n.First] = "B-" + kind
	}
	return tags
}

type conllu struct {
	w     *bufio.Writer
	d     *model.Document
	names []string // parallel to the tokens
	id    string
}

func (c *conllu) sentence(i int) {
	s := &c.d.Sentences[i]
	fmt.Fprintf(c.w, "# sent_id = %s-%d\n# text = %s\n", c.id, i+1, c.text(s))
	words := tree(c.d, s)
	for t := s.First; t < s.Last; {
		end := fused(c.d, t, s.Last)
		if end > t+1 {
			form := c.d.Text[c.d.Tokens[t].Start:c.d.Tokens[end-1].End]
			fmt.Fprintf(c.w, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", t-s.First+1, end-s.First, form, field(spacing(c.gap(end-1))))
		}
		for u := t; u < end; u++ {
			misc := c.misc(u)
			if end == t+1 {
				misc = joinMisc(misc, spacing(c.gap(u)))
			}
			c.word(u-s.First+1, c.d.Slice(c.d.Tokens[u].Span), &words[u-s.First], misc)
		}
		t = end
	}
	fmt.Fprintln(c.w)
}

// text is the sentence with one blank wherever there is white space.
func (c *conllu) text(s *model.Sentence) string {
	var b strings.Builder
	for t := s.First; t < s.Last; t++ {
		b.WriteString(c.d.Slice(c.d.Tokens[t].Span))
		if t+1 < s.Last && c.gap(t) != "" {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// word writes one line; the head of w counts from the start of the sentence.
func (c *conllu) word(n int, form string, w *model.Word, misc string) {
	fmt.Fprintf(c.w, "%d\t%s\t%s\t%s\t%s\t_\t%d\t%s\t_\t%s\n",
		n, form, field(w.Lemma), field(w.UPOS), field(w.XPOS), w.Head+1, field(w.Rel), field(misc))
}

// misc is the name tag of token t, "" where names are not known.
func (c *conllu) misc(t int) string {
	switch {
	case c.names[t] != "":
		return "NE=" + c.names[t]
	case c.d.Has(model.LayerNames):
		return "NE=O"
	}
	return ""
}

// gap is the white space between token t and the next, "" at the end of the text.
func (c *conllu) gap(t int) string {
	if t+1 == len(c.d.Tokens) {
		return " "
	}
	return c.d.Text[c.d.Tokens[t].End:c.d.Tokens[t+1].Start]
}

// spacing is the MISC attribute of the white space after a token.
func spacing(gap string) string {
	switch gap {
	case "":
		return "SpaceAfter=No"
	case " ":
		return ""
	}
	var b strings.Builder
	b.WriteString("SpacesAfter=")
	for _, r := range gap {
		switch r {
		case '\n':
			b.WriteString(`\n`)
		case '\r':
			b.WriteString(`\r`)
		case '\t':
			b.WriteString(`\t`)
		case ' ', '\v', '\f', '\u0085', '\u2028', '\u2029': // line ends that readers of lines might take for their own
			b.WriteString(`\s`)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// field is the value of a column, "_" for none. A lemma may not hold blanks at
// the edge or tabs; none of ours does.
func field(s string) string {
	if s == "" {
		return "_"
	}
	return s
}

func joinMisc(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "|" + b
}
