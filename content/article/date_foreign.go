package article

import (
	"regexp"
	"strings"
)

// foreignMonths are the names of the months, as they stand in a date, in the
// languages in which news in English is most often found beside English.
var foreignMonths = []string{ // of every month: German, French, Spanish, Italian, Portuguese, Dutch, Russian
	"januar|jänner|janvier|enero|gennaio|janeiro|januari|января",
	"februar|février|febrero|febbraio|fevereiro|februari|февраля",
	"märz|mars|marzo|março|maart|марта",
	"avril|abril|aprile|апреля",
	"mai|mayo|maggio|maio|mei|мая",
	"juni|juin|junio|giugno|junho|июня",
	"juli|juillet|julio|luglio|julho|июля",
	"august|août|agosto|augustus|августа",
	"septembre|septiembre|settembre|setembro|сентября",
	"oktober|octobre|octubre|ottobre|outubro|октября",
	"novembre|noviembre|novembro|ноября",
	"dezember|décembre|diciembre|dicembre|dezembro|december|декабря",
}

// foreignDates write a day in those languages, and in Chinese and Japanese.
var foreignDates = []dateForm{
	{regexp.MustCompile(`(?i)\b(\d{1,2})(?:\.|er|º|°)? (?:de |d'|d’)?(` + strings.Join(foreignMonths, "|") + `|april|september|november),?(?: de| del)? ` + yearRE + `\b(?: года| г\.)?`), "dmy"},
	{regexp.MustCompile(yearRE + `年 ?(\d{1,2})月 ?(\d{1,2})日`), "ymd"},
}

// foreignMonth is the number of a month by its name, 0 for no such name.
func foreignMonth(name string) int {
	name = strings.ToLower(name)
	for i, names := range foreignMonths {
		if strings.Contains("|"+names+"|", "|"+name+"|") {
			return i + 1
		}
	}
	return 0
}
