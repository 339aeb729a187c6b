package export

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"brief/model"
)

// Part names a part of a briefing.
type Part string

// The parts, in the order in which they are written.
const (
	Summary  Part = "summary"
	Actors   Part = "actors"
	Timeline Part = "timeline"
	Quotes   Part = "quotes"
	Text     Part = "text"
)

// Parts is every part, in order.
func Parts() []Part { return []Part{Summary, Actors, Timeline, Quotes, Text} }

// ProseOptions is how a briefing is written for people.
type ProseOptions struct {
	Options
	Parts []Part // which parts; none means all but the text
	Width int    // cells a line may take; 0 does not wrap
}

// Plain writes linear text for scripts and screen readers: headings on lines of
// their own, numbered items, no boxes and no colours.
func Plain(w io.Writer, b *model.Briefing, opt ProseOptions) error {
	return writeProse(w, b, opt, prose{
		heading: plainHeading,
		escape:  func(s string) string { return s },
	})
}

// plainHeading tells the parts from the title by capitals.
func plainHeading(level int, s string) string {
	if level > 1 {
		return strings.ToUpper(s)
	}
	return s
}

// Markdown writes CommonMark with a heading for each part.
func Markdown(w io.Writer, b *model.Briefing, opt ProseOptions) error {
	return writeProse(w, b, opt, prose{
		heading: func(level int, s string) string { return strings.Repeat("#", level) + " " + s },
		escape:  escapeMarkdown,
	})
}

// prose is what differs between the two.
type prose struct {
	heading func(level int, s string) string
	escape  func(string) string
}

func writeProse(w io.Writer, b *model.Briefing, opt ProseOptions, p prose) error {
	out := bufio.NewWriter(w)
	d := b.Documents[0]
	put := func(s string) { fmt.Fprintln(out, wrap(s, "", opt.Width)) }
	put(p.heading(1, p.escape(titleOf(d))))
	put(p.escape(factsOf(d)))
	for _, part := range partsOf(opt) {
		fmt.Fprintln(out)
		put(p.heading(2, part.title()))
		fmt.Fprintln(out)
		if part == Text {
			writeText(out, d, opt.Width, p)
			continue
		}
		items := part.items(b, opt.Options)
		for i, item := range items {
			mark := fmt.Sprintf("%d. ", i+1)
			fmt.Fprintln(out, mark+wrap(p.escape(item), strings.Repeat(" ", len(mark)), opt.Width))
		}
		if len(items) == 0 {
			put(part.none())
		}
	}
	return out.Flush()
}

func partsOf(opt ProseOptions) []Part {
	if len(opt.Parts) > 0 {
		return opt.Parts
	}
	return []Part{Summary, Actors, Timeline, Quotes}
}

func writeText(out io.Writer, d *model.Document, width int, p prose) {
	for i, para := range d.Paragraphs {
		if i > 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprintln(out, wrap(p.escape(flow(d.Slice(para))), "", width))
	}
}

func (p Part) title() string { return strings.ToUpper(string(p[:1])) + string(p[1:]) }

// none is what stands where a part has nothing.
func (p Part) none() string {
	return map[Part]string{
		Summary:  "The article has no sentence that could carry it.",
		Actors:   "Nobody is named.",
		Timeline: "No dates.",
		Quotes:   "Nobody is quoted.",
	}[p]
}

// flow is text on one line: wraps and runs of white space become one space.
func flow(s string) string { return strings.Join(strings.Fields(s), " ") }

// wrap breaks s into lines of at most width cells; all but the first, which has
// the place of the indent before it already, begin with indent.
func wrap(s, indent string, width int) string {
	if width <= len(indent)+1 {
		return s
	}
	return strings.ReplaceAll(ansi.Wrap(s, width-len(indent), ""), "\n", "\n"+indent)
}

// markup are the characters that mean something anywhere in Markdown, markers the
// words that do where a line begins, which wrapping may make of any.
var (
	markup  = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "#", `\#`, "&", `\&`, "~", `\~`, "|", `\|`)
	markers = regexp.MustCompile(`^(\d{0,9})([-+=.)])([-=]*)$`)
)

// escapeMarkdown keeps the words of an article from being read as markup.
func escapeMarkdown(s string) string {
	words := strings.Split(markup.Replace(s), " ")
	for i, w := range words {
		words[i] = markers.ReplaceAllString(w, `$1\$2$3`)
	}
	return strings.Join(words, " ")
}
