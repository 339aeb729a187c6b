package article

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"brief/model"
)

// The head of an article: what stands before its text and about it.
const (
	headBytes  = 6 << 10
	headLines  = 12
	headBodies = 2 // paragraphs of text after which no dateline comes any more
)

// head is what the first lines of an article say about it.
type head struct {
	title     model.Span
	named     string // title given as "Title: …"
	byline    string
	publisher string
	url       string
	date      model.Date // from a line that is a date, or a dateline
	updated   model.Date
}

// line is one line that is not blank, without the space around it.
type line struct {
	model.Span
	words string
	gap   bool // a blank line follows
}

// readHead reads the first lines of a text. A title that is already known is
// passed over.
func readHead(text string, title model.Span) head {
	h := head{title: title}
	bodies := 0
	lines := firstLines(text)
	for i, l := range lines {
		if title.Overlaps(l.Span) || h.title.Overlaps(l.Span) {
			continue
		}
		if h.metadata(l.words) {
			continue
		}
		if d := dateline(l.words); !d.IsZero() {
			h.setDate(d)
			bodies++
		} else if h.title.IsZero() && bodies == 0 {
			if h.title = titleAt(lines, i); h.title.IsZero() {
				bodies++
			}
			h.splitTitle(text)
		} else if endsSentence(l.words) || utf8.RuneCountInString(l.words) > maxTitle {
			bodies++
		}
		if bodies > headBodies {
			break
		}
	}
	if h.date.IsZero() {
		h.date = h.updated
	}
	return h
}

// splitTitle takes the date off the end of a title.
func (h *head) splitTitle(text string) {
	words := h.title.In(text)
	if m := datedTitle.FindStringSubmatch(words); m != nil {
		if d, _ := findDate(words[len(m[1]):]); !d.IsZero() {
			h.setDate(d)
			h.title.End = h.title.Start + len(m[1])
		}
	}
}

func (h *head) setDate(d model.Date) {
	if h.date.IsZero() {
		h.date = d
	}
}

var (
	field   = regexp.MustCompile(`(?i)^[>*_ ]*(title|headline|by|author|byline|date|published|publication date|posted|updated|last updated|modified|source|publisher|publication|url|link)(?:\*\*)?\s*:\s*(?:\*\*)?\s*(\S.*)$`)
	address = regexp.MustCompile(`^<?(https?://[^\s<>]+)>?$`)
	// A byline: "By" and up to eight words, the first a capital. What follows a
	// bar, a comma with a date or the like is split off by the caller.
	byline = regexp.MustCompile(`^(?:By|BY|by) ((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{L}[\p{L}\p{M}.'’-]*|&)){0,7}(?:, (?:and )?\p{Lu}[\p{L}\p{M}.'’ -]*)*)$`)
)

// metadata takes a line that speaks about the article and reports whether it does.
func (h *head) metadata(words string) bool {
	if utf8.RuneCountInString(words) > maxTitle && !address.MatchString(words) {
		return false
	}
	if m := address.FindStringSubmatch(words); m != nil {
		h.url = first(h.url, m[1])
		return true
	}
	if m := field.FindStringSubmatch(words); m != nil {
		return h.field(strings.ToLower(m[1]), strings.TrimSpace(m[2]))
	}
	author, rest := splitByline(words)
	if author != "" {
		h.byline = first(h.byline, author)
		if d, ok := dateLine(rest); ok {
			h.setDate(d)
		}
		return true
	}
	d, ok := dateLine(words)
	if ok {
		h.setDate(d)
	}
	return ok
}

// field takes "Name: value".
func (h *head) field(name, value string) bool {
	d, dated := dateLine(value)
	switch name {
	case "title", "headline":
		h.named = first(h.named, value)
	case "by", "author", "byline":
		h.byline = first(h.byline, value)
	case "date", "published", "publication date", "posted":
		if dated {
			h.setDate(d)
		}
		return dated
	case "updated", "last updated", "modified":
		if dated && h.updated.IsZero() {
			h.updated = d
		}
		return dated
	case "source", "publisher", "publication":
		if m := address.FindStringSubmatch(value); m != nil {
			h.url = first(h.url, m[1])
		} else {
			h.publisher = first(h.publisher, value)
		}
	case "url", "link":
		m := address.FindStringSubmatch(value)
		if m == nil {
			return false
		}
		h.url = first(h.url, m[1])
	}
	return true
}

// datedBy are the words between an author and a day.
var datedBy = regexp.MustCompile(` (?:Published|PUBLISHED|Updated|UPDATED|Posted|Last [Uu]pdated)\b`)

// splitByline takes "By Ann Lee | 30 August 2025" apart; author is "" when the
// line is no byline.
func splitByline(words string) (author, rest string) {
	if len(words) < 4 || !strings.EqualFold(words[:3], "by ") {
		return "", ""
	}
	start := len(words)
	if i := strings.IndexAny(words, "|•·"); i >= 0 {
		start = i
	}
	for _, at := range [][]int{dayIn(words), datedBy.FindStringIndex(words)} {
		if at != nil {
			start = min(start, at[0])
		}
	}
	name := strings.TrimRight(words[:start], " ,|•·-–—(")
	if m := byline.FindStringSubmatch(name); m != nil {
		return m[1], words[start:]
	}
	return "", ""
}

// isMetadata reports whether the line speaks about the article.
func isMetadata(words string) bool { return new(head).metadata(words) }

// first is the value already known, else the new one.
func first(known, value string) string {
	if known != "" {
		return known
	}
	return value
}

// firstLines are the first lines of a text that are not blank.
func firstLines(text string) []line {
	var lines []line
	for at := 0; at < min(len(text), headBytes) && len(lines) < headLines; {
		end := len(text)
		if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
			end = at + n
		}
		words := strings.TrimSpace(text[at:end])
		switch {
		case words != "":
			start := at + strings.Index(text[at:end], words)
			lines = append(lines, line{Span: model.Span{Start: start, End: start + len(words)}, words: words})
		case len(lines) > 0:
			lines[len(lines)-1].gap = true
		}
		at = end + 1
	}
	return lines
}
