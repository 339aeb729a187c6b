package lex

import (
	"strings"
	"testing"
)

// tokensOf is the tokens of a text, joined with "|".
func tokensOf(t *testing.T, text string) string {
	d := annotate(t, text)
	covered(t, d)
	var out []string
	for i := range d.Tokens {
		out = append(out, d.Slice(d.Tokens[i].Span))
	}
	return strings.Join(out, "|")
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"They don't, can't and won’t.":                   "They|do|n't|,|ca|n't|and|wo|n’t|.",
		"We cannot; you're gonna, I'd've":                "We|can|not|;|you|'re|gon|na|,|I|'d|'ve",
		"Mira's and Mira’s, the Torres' car":             "Mira|'s|and|Mira|’s|,|the|Torres|'|car",
		"O'Dowd, D'Arcy and ma'am":                       "O'Dowd|,|D'Arcy|and|ma'am",
		"rock 'n' roll of the '90s and 80's":             "rock|'n'|roll|of|the|'90s|and|80's",
		"a 2-year-old at half-staff":                     "a|2|-|year|-|old|at|half|-|staff",
		"non-profit co-founder re-elected":               "non-profit|co-founder|re-elected",
		"$3.5m, US$40 billion, €7, 12%":                  "$|3.5|m|,|US$|40|billion|,|€|7|,|12|%",
		"the U.S. and U.K.-based Arlen Inc.":             "the|U.S.|and|U.K.|-|based|Arlen|Inc.",
		"Mr. Hale, Sen. Ortiz and Gen. Poe":              "Mr.|Hale|,|Sen.|Ortiz|and|Gen.|Poe",
		"Jan. 14 at 10:30 a.m. and 5pm":                  "Jan.|14|at|10:30|a.m.|and|5|pm",
		"on 2024-05-17, 9/11, May 22-29":                 "on|2024-05-17|,|9/11|,|May|22|-|29",
		"1,200 of 1.5 and .75, 21st, 1990s":              "1,200|of|1.5|and|.75|,|21st|,|1990s",
		"call 212-555-0142 or 555-0142":                  "call|212-555-0142|or|555-0142",
		"See https://a.example/b?c=d, now.":              "See|https://a.example/b?c=d|,|now|.",
		"(http://a.example/x_(y)) www.b.org":             "(|http://a.example/x_(y)|)|www.b.org",
		"mail ida.b@c-d.example.":                        "mail|ida.b@c-d.example|.",
		"arlen.com said @ida #vote":                      "arlen.com|said|@ida|#vote",
		"wait... no… what?! -- yes—no":                   "wait|...|no|…|what|?!|--|yes|—|no",
		"“Go,” she said. \"Stay.\" ‘No’":                 "“|Go|,|”|she|said|.|\"|Stay|.|\"|‘|No|’",
		"''Go,'' and ``stay''":                           "''|Go|,|''|and|``|stay|''",
		"He ended.The rest":                              "He|ended|.|The|rest",
		"AT&T, A&M and R&D":                              "AT&T|,|A&M|and|R&D",
		"No. 4 and no. She":                              "No.|4|and|no|.|She",
		"J. R. Vale ate vitamin C. The end":              "J.|R.|Vale|ate|vitamin|C|.|The|end",
		"He may. In May. On Sat. 5":                      "He|may|.|In|May|.|On|Sat.|5",
		"and/or 24/7":                                    "and|/|or|24/7",
		"Kraków’s Łódź-born":                             "Kraków|’s|Łódź|-|born",
		"a\tb\u00a0c\u3000d\r\ne":                        "a|b|c|d|e",
		"👩\u200d🚀 👍🏽 🇨🇭🇩🇰 #\ufe0f\u20e3!":                "👩\u200d🚀|👍🏽|🇨🇭|🇩🇰|#\ufe0f\u20e3|!",
		"2.1. Results":                                   "2.1.|Results",
		"“'Em,’ she said of “Nova”’s mass. Ill. is ill.": "“|'Em|,|’|she|said|of|“|Nova|”|’s|mass|.|Ill.|is|ill|.",
		"BA.5 and v2.1":                                  "BA.5|and|v2.1",
		"会談した。次は":                                        "会談した|。|次は",
	} {
		if got := tokensOf(t, text); got != want {
			t.Errorf("%q\n got %s\nwant %s", text, got, want)
		}
	}
}
