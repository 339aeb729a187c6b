package article

import "strings"

// The Markdown parser takes quadratic time for emphasis and links that never
// close within a paragraph (2.6 ns a pair of marks; 128 kB of "a*_" took 20 s),
// fills up every row of a table to the width of its head, and walks nested
// blocks by recursion. No article comes near these bounds.
const (
	maxTangle  = 2e8  // pairs of marks over all paragraphs, half a second
	cellTangle = 1000 // what a table cell counts, in pairs
	maxNesting = 100  // block quotes and lists inside each other
)

// tangled reports Markdown that would take the parser unduly long.
func tangled(src string) bool {
	total, marks, bars, lines := 0, 0, 0, 0
	end := func() {
		total += marks*marks + bars*lines*cellTangle
		marks, bars, lines = 0, 0, 0
	}
	for line := range strings.Lines(src) {
		rest, nesting, item := skipMarkers(line)
		if nesting > maxNesting {
			return true
		}
		if item || strings.TrimSpace(rest) == "" || strings.HasPrefix(rest, "#") {
			end()
		}
		m, b := countMarks(rest)
		marks += m
		bars = max(bars, b)
		lines++
		if total > maxTangle || marks*marks > maxTangle || bars*lines*cellTangle > maxTangle {
			return true
		}
	}
	end()
	return total > maxTangle
}

// skipMarkers steps over indentation and the markers of quotes and lists, and
// counts them; item is whether a list item begins.
func skipMarkers(line string) (rest string, nesting int, item bool) {
	spaces := 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ':
			spaces++
		case c == '\t':
			spaces += 4
		case c == '>':
			nesting++
		case strings.IndexByte("-*+", c) >= 0 && followedBySpace(line, i):
			nesting++
			item = true
		case c >= '0' && c <= '9':
			n := i
			for n < len(line) && n < i+9 && line[n] >= '0' && line[n] <= '9' {
				n++
			}
			if n == len(line) || line[n] != '.' && line[n] != ')' || !followedBySpace(line, n) {
				return line[i:], nesting + spaces/4, item
			}
			nesting++
			item = true
			i = n
		default:
			return line[i:], nesting + spaces/4, item
		}
	}
	return "", nesting, item
}

func followedBySpace(s string, i int) bool {
	return i+1 == len(s) || strings.IndexByte(" \t\r\n", s[i+1]) >= 0
}

func countMarks(line string) (marks, bars int) {
	for i := range len(line) {
		switch line[i] {
		case '*', '_', '[', ']', '~':
			marks++
		case '|':
			bars++
		}
	}
	return marks, bars
}
