package article

import (
	"path/filepath"
	"strings"
	"unicode/utf8"

	"brief/model"
)

// maxTitle is the longest title in code points; the longest headlines of the
// agencies have about 110.
const maxTitle = 150

// titleLine is where a plain text has its title: a first short line without a
// full stop. Zero when the first line is a sentence, or all there is.
func titleLine(text string) model.Span {
	start := len(text) - len(strings.TrimLeft(text, " \t\r\n"))
	end := strings.IndexByte(text[start:], '\n')
	if end < 0 {
		return model.Span{}
	}
	line := strings.TrimRight(text[start:start+end], " \t\r")
	if line == "" || utf8.RuneCountInString(line) > maxTitle || strings.ContainsAny(line[len(line)-1:], ".,;:") {
		return model.Span{}
	}
	return model.Span{Start: start, End: start + len(line)}
}

// nameTitle is the title that a file name gives: its base without the extension.
func nameTitle(name string) string {
	if name == Stdin || name == "" {
		return ""
	}
	base := filepath.Base(name)
	clean, _ := sanitise(strings.ToValidUTF8(strings.TrimSuffix(base, filepath.Ext(base)), "\uFFFD"))
	return strings.Join(strings.Fields(clean), " ")
}
