package article

import (
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// maxTitle is the longest title in code points; few headlines pass 110.
const maxTitle = 150

// titleAt is the title that begins with line i: a short line without a full stop
// that heads something. Zero when the line is a sentence or the start of one.
func titleAt(lines []line, i int) model.Span {
	l := lines[i]
	if !couldTitle(l) || i+1 == len(lines) {
		return model.Span{}
	}
	end := i
	for end+1 < len(lines) && !lines[end].gap {
		end++
	}
	next := lines[i+1]
	switch {
	case end == i:
		return l.Span
	case isMetadata(next.words):
		return l.Span
	case !runsOn(l.words, next.words):
		if looksWrapped(lines[i : end+1]) {
			return model.Span{}
		}
		return l.Span
	}
	// The line runs on: a headline over two or three lines, or wrapped prose.
	whole := model.Span{Start: l.Start, End: lines[end].End}
	if end-i > 2 || whole.Len() > maxTitle || endsSentence(lines[end].words) || end+1 == len(lines) {
		return model.Span{}
	}
	return whole
}

// couldTitle judges the line alone.
func couldTitle(l line) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(l.words, `"'“‘«([¿¡`))
	switch {
	case utf8.RuneCountInString(l.words) > maxTitle:
		return false
	case !unicode.IsLetter(first) && !unicode.IsNumber(first), unicode.IsLower(first) && !mixedCase(l.words):
		return false
	case strings.ContainsAny(l.words[len(l.words)-1:], ",;:"):
		return false
	case innerSentence.MatchString(l.words), bareDateline.MatchString(l.words), strings.HasPrefix(l.words, "(") && strings.HasSuffix(l.words, ")"):
		return false
	case endsSentence(l.words):
		return l.gap && headlineCase(l.words)
	}
	return true
}

var (
	// innerSentence is a full stop after a word that is no short title or initial.
	innerSentence = regexp.MustCompile(`\p{Ll}{4,}[.]["'”’]? +["'“‘]?\p{Lu}\p{Ll}+ \p{Ll}`)
	// bareDateline is a dateline that stands alone, as agencies set it: "NAIROBI, Kenya (AP) --".
	bareDateline = regexp.MustCompile(`^\p{Lu}[\p{L}\d.,' -]*(?:\([A-Z][\w ]*\))?\s*[-–—_:]+$`)
	// datedTitle ends with the day the article came out, as on wiki pages.
	datedTitle = regexp.MustCompile(`^(\p{Lu}.*\S)[ ,|–—-]+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [^,]*\d,? \d{4}$`)
)

// endsSentence reports a full stop at the end, also inside closing quotation
// marks, but no ellipsis.
func endsSentence(words string) bool {
	words = strings.TrimRight(words, `"'”’»)]`)
	return strings.HasSuffix(words, ".") && !strings.HasSuffix(words, "..")
}

// headlineCase reports whether all long words of a line but prepositions begin
// with capitals, as in headlines that some archives close with a full stop.
func headlineCase(words string) bool {
	long := 0
	for _, w := range strings.Fields(words) {
		w = strings.TrimLeft(w, `"'“‘(`)
		if utf8.RuneCountInString(w) < 4 || strings.Contains(" with from over into than that after about against under upon ", " "+w+" ") {
			continue
		}
		long++
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			return false
		}
	}
	return long >= 3
}

// mixedCase tells names such as iPhone and eBay, which may open a headline.
func mixedCase(words string) bool {
	first, _, _ := strings.Cut(words, " ")
	return strings.ToLower(first) != first
}

// runsOn reports whether a line break between the two lines is a wrap for certain.
func runsOn(words, next string) bool {
	r, _ := utf8.DecodeRuneInString(next)
	last := words[strings.LastIndexByte(words, ' ')+1:]
	switch strings.ToLower(last) {
	case "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "as", "that", "is", "was", "are", "were", "his", "her", "its", "their":
		return true
	}
	return unicode.IsLower(r)
}

// looksWrapped reports whether a block is prose cut at a column: three lines or
// more, the first about as long as the longest.
func looksWrapped(block []line) bool {
	longest := 0
	for _, l := range block {
		longest = max(longest, utf8.RuneCountInString(l.words))
	}
	first := utf8.RuneCountInString(block[0].words)
	return len(block) > 2 && longest <= 100 && first*10 >= longest*8
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
