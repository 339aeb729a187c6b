package pane

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// inMarks is the parts of a span of text that stand in quotation marks, with
// them. A mark that is never closed counts to the end of the span.
func inMarks(text string, s model.Span) []model.Span {
	var out []model.Span
	start, single := -1, false
	for i, r := range s.In(text) {
		at, end := s.Start+i, s.Start+i+utf8.RuneLen(r)
		switch {
		case r == utf8.RuneError:
		case start < 0 && (strings.ContainsRune("\"“„«", r) || strings.ContainsRune("'‘", r) && !inWord(utf8.DecodeLastRuneInString(text[:at]))):
			start, single = at, r == '\'' || r == '‘'
		case start < 0:
		case !single && strings.ContainsRune("\"”“»", r), single && strings.ContainsRune("'’", r) && !inWord(utf8.DecodeRuneInString(text[end:])):
			out = append(out, model.Span{Start: start, End: end})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, model.Span{Start: start, End: s.End})
	}
	return out
}

// inWord reports whether a decoded character is a letter or a digit, so that a
// single mark beside it is an apostrophe.
func inWord(r rune, _ int) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
