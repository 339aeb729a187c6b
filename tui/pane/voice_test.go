package pane

import (
	"strings"
	"testing"

	"brief/model"
)

func TestInMarks(t *testing.T) {
	for text, want := range map[string]string{
		`Keller for 'talking nice' while it rained`:   `'talking nice'`,
		`the mayors' plan isn't “a plan” but "a bet"`: `“a plan”|"a bet"`,
		`«Nein», sagte er`:                            `«Nein»`,
		`that it was “the leaders’ choice”`:           `“the leaders’ choice”`,
		`"never closed`:                               `"never closed`,
		`no marks at all, she said`:                   ``,
	} {
		var got []string
		for _, s := range inMarks(text, model.Span{End: len(text)}) {
			got = append(got, s.In(text))
		}
		if g := strings.Join(got, "|"); g != want {
			t.Errorf("%s: %q, want %q", text, g, want)
		}
	}
}
