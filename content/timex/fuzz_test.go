package timex_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"brief/content/lex"
	"brief/content/syntax"
	"brief/content/timex"
	"brief/model"
)

func FuzzTimesAndEvents(f *testing.F) {
	for _, s := range []string{
		"", " ", "Sept.", "9/11", "'90s", "12:", "1/2", "2001-09-11T10:00", "May 32, 2020", "from to until", "a a a year year",
		"nineteen nineteen nineteen", "twenty-twenty-twenty hours", "Feb. 29, 1900", "10:35 a.m. (0735 GMT) Friday", "the 99th century",
		"9999 years ago and 99999999999999999999 days later", "1990s' '98 ’98", "половина 2 год", "2 1/2 1/2 1/2 years", "Monday - - Friday",
		"He said on Friday that it will not happen in 1998-99.", "0000-00-00 00:00", "every every other Monday", "\u00a0½ hour\u2009ago",
	} {
		f.Add(s, 2024, 2, 29)
	}
	f.Fuzz(func(t *testing.T, text string, year, month, day int) {
		a := &model.Article{Text: strings.ToValidUTF8(text, "\ufffd")}
		if year > 0 && year < 10000 && month > 0 && month < 13 && day > 0 && day < 29 {
			a.Published = model.Date{Year: year, Month: time.Month(month), Day: day}
		}
		annotate(t, a, lex.New(), timex.NewTimes(), timex.NewEvents())
		annotate(t, a, lex.New(), syntax.New(), timex.NewTimes(), timex.NewEvents())
	})
}

// hostile are texts made to be slow; each is grown to two sizes.
var hostile = map[string]string{
	"years":        "nineteen ninety-seven ",
	"numbers":      "twenty ",
	"centuries":    "nineteen nineteen ",
	"weekdays":     "Friday, ",
	"digits":       "1",
	"slashes":      "1/",
	"commas":       "1,111",
	"hyphens":      "three-year-",
	"optional":     "the last ",
	"apostrophes":  "'9",
	"clock":        "10:30 ",
	"no sentences": "he left on Monday and she went in May and ",
	"lines":        "On Monday.\n",
	"other script": "в понедельник ",
}

// TestHostileTextIsBounded goes through so much of each that work which grows
// with the square of the text would not end within a test's time.
func TestHostileTextIsBounded(t *testing.T) {
	for name, seed := range hostile {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			text := strings.Repeat(seed, 160_000/len(seed)+1)
			d := annotate(t, &model.Article{Text: text, Published: model.Date{Year: 2024, Month: 5, Day: 1}}, lex.New())
			annotateInto(t, d, timex.NewTimes(), timex.NewEvents())
		})
	}
}

func TestManyLines(t *testing.T) {
	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, "Line %d came on March %d.\n", i, i%31+1)
	}
	d := annotate(t, &model.Article{Text: b.String()}, lex.New(), timex.NewTimes(), timex.NewEvents())
	if len(d.Times) < 10_000 {
		t.Errorf("%d times", len(d.Times))
	}
}
