package lex

import (
	"strings"
	"testing"
)

// wrap breaks every paragraph of a text into lines of at most width bytes.
func wrap(text string, width int, newline, between string) string {
	var out []string
	for p := range strings.SplitSeq(text, "\n\n") {
		var lines []string
		line := ""
		for w := range strings.FieldsSeq(p) {
			if line != "" && len(line)+1+len(w) > width {
				lines = append(lines, line)
				line = ""
			}
			line = strings.TrimPrefix(line+" "+w, " ")
		}
		out = append(out, strings.Join(append(lines, line), newline))
	}
	return strings.Join(out, between)
}

// sentencesOf counts the sentences of a text, white space made even.
func sentencesOf(t *testing.T, text string) map[string]int {
	d := annotate(t, text)
	out := map[string]int{}
	for _, s := range d.Sentences {
		out[strings.Join(strings.Fields(s.In(d.Text)), " ")]++
	}
	return out
}

// TestWrappedArticlesReadTheSame wraps real articles as mail and agencies do
// and counts how many sentences stay as they were.
func TestWrappedArticlesReadTheSame(t *testing.T) {
	layouts := []struct {
		name             string
		newline, between string
		floor            float64
	}{
		{"blank lines", "\n", "\n\n", 0.99},
		{"blank lines, CR LF", "\r\n", "\r\n\r\n", 0.99},
		{"indented", "\n", "\n    ", 0.97},
		{"no blank lines", "\n", "\n", 0.98},
	}
	articles := goldArticles(t, "worldwide")
	for _, l := range layouts {
		same, before, after := 0, 0, 0
		for _, a := range articles {
			want := sentencesOf(t, a.Text)
			got := sentencesOf(t, wrap(a.Text, 72, l.newline, l.between))
			for s, n := range want {
				before += n
				same += min(n, got[s])
			}
			for s, n := range got {
				after += n
				if want[s] == 0 && testing.Verbose() {
					t.Logf("%s %s: %q", l.name, a.ID, s)
				}
			}
		}
		f1 := 2 * float64(same) / float64(before+after)
		t.Logf("%s: sentences F1 %.4f", l.name, f1)
		if f1 < l.floor {
			t.Errorf("%s: sentences F1 %.4f, below %.2f", l.name, f1, l.floor)
		}
	}
}
