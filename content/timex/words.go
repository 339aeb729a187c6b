package timex

import (
	"strings"
	"sync"
)

// class is a set of the kinds of word that the rules know.
type class uint32

const (
	cNumber    class = 1 << iota // "12", "two thousand"; n is its whole part, tenths the rest
	cOrdinal                     // "third", "22nd"
	cDay                         // a number or ordinal that can be the day of a month
	cYear                        // "1998", "nineteen ninety-eight"
	cYear2                       // "'98"; n is the full year
	cMonth                       // n is 1 to 12
	cWeekday                     // n is 1 for Monday to 7 for Sunday
	cWeekdays                    // "Mondays"
	cSeason                      // n indexes seasonCodes
	cPart                        // part of the day; n indexes partCodes
	cUnit                        // n is a unit
	cUnits                       // a unit in the plural (also cUnit)
	cDirection                   // "last" −1, "this" 0, "next" +1
	cClock                       // "10:35"; n is minutes since midnight
	cDate                        // "2001-09-11"; n is year*10000 + month*100 + day
	cDecade                      // "1990s"; n is its first year
	cHoliday                     // n is a holiday
	cZone                        // "GMT"; n is 1 where it is universal time
	cMeridiem                    // "a.m." 0, "p.m." 12
	cFew                         // "several": a number nobody knows
	cMoment                      // "noon", "midnight"; n is the hour
	cFraction                    // "1/2"; n is tenths
)

// classNames are the class words of the pattern language.
var classNames = map[string]class{
	"NUMBER": cNumber, "ORDINAL": cOrdinal, "DAY": cDay, "YEAR": cYear, "YEAR2": cYear2, "MONTH": cMonth,
	"WEEKDAY": cWeekday, "WEEKDAYS": cWeekdays, "SEASON": cSeason, "PART": cPart, "UNIT": cUnit, "UNITS": cUnits,
	"DIRECTION": cDirection, "CLOCK": cClock, "DATE": cDate, "DECADE": cDecade, "HOLIDAY": cHoliday,
	"ZONE": cZone, "MERIDIEM": cMeridiem, "FEW": cFew, "MOMENT": cMoment,
}

var (
	seasonCodes = []string{"SP", "SU", "FA", "WI"}
	partCodes   = []string{"TMO", "TMI", "TAF", "TEV", "TNI"}
)

// wordID names a word that a pattern spells out; 0 is every other word.
type wordID uint16

// lexeme is what is known of a word by itself.
type lexeme struct {
	class class
	n     int
	id    wordID
	short bool // an abbreviation: only a month or weekday where a full stop or a number follows
	upper bool // counts only with a capital
	scale int  // multiplier of a number word ("hundred")
}

// vocabulary is every word the stage knows, by its lower-case form.
type vocabulary struct {
	words map[string]lexeme
	names []string // by wordID
}

// id gives the word a place among the words that patterns spell out.
func (v *vocabulary) id(w string) wordID {
	x := v.words[w]
	if x.id == 0 {
		x.id = wordID(len(v.names))
		v.names = append(v.names, w)
		v.words[w] = x
	}
	return x.id
}

func (v *vocabulary) add(c class, n int, words string) {
	for w := range strings.FieldsSeq(words) {
		x := v.words[w]
		x.class |= c
		x.n = n
		v.words[w] = x
	}
}

// mark changes what is known of words that are there.
func (v *vocabulary) mark(words string, f func(*lexeme)) {
	for w := range strings.FieldsSeq(words) {
		x := v.words[w]
		f(&x)
		v.words[w] = x
	}
}

// series adds words that count up from n, synonyms joined by commas.
func (v *vocabulary) series(c class, n int, words string) {
	for w := range strings.FieldsSeq(words) {
		v.add(c, n, strings.ReplaceAll(w, ",", " "))
		n++
	}
}

// newVocabulary is a fresh copy of the words; compiling the rules adds to it.
func newVocabulary() *vocabulary {
	v := &vocabulary{words: make(map[string]lexeme, 512), names: []string{""}}
	v.calendarWords()
	v.numberWords()
	v.add(cDirection, -1, "last past previous preceding prior")
	v.add(cDirection, 0, "this current")
	v.add(cDirection, 1, "next coming following upcoming")
	v.add(cFew, 0, "few several many numerous couple dozens hundreds thousands")
	v.add(cZone, 0, "est edt et cst cdt ct pst pdt pt mst mdt bst cet cest eet ist jst msk sgt hkt")
	v.add(cZone, 1, "gmt utc")
	v.mark("est edt et cst cdt ct pst pdt pt mst mdt bst cet cest eet ist jst msk sgt hkt gmt utc", func(x *lexeme) { x.upper = true })
	return v
}

func (v *vocabulary) calendarWords() {
	v.series(cMonth, 1, "january february march april may june july august september october november december")
	v.series(cMonth, 1, "jan feb mar apr may jun jul aug sep,sept oct nov dec")
	v.series(cWeekday, 1, "monday tuesday wednesday thursday friday saturday sunday")
	v.series(cWeekday, 1, "mon tue,tues wed thu,thur,thurs fri sat sun")
	v.series(cWeekdays, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays")
	v.mark("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun", func(x *lexeme) { x.short, x.upper = true, true })
	v.mark("march may april june july august january february september october november december", func(x *lexeme) { x.upper = true })
	v.series(cSeason, 0, "spring,springtime summer,summertime autumn,fall winter,wintertime")
	v.series(cPart, 0, "morning midmorning afternoon evening night")
	v.add(cPart, 1, "midday")
	v.add(cMoment, 12, "noon midday")
	v.add(cMoment, 24, "midnight")
	v.series(cUnit, int(second), "second,sec minute,min hour,hr day weekend week fortnight month quarter - year decade century millennium")
	v.series(cUnit|cUnits, int(second), "seconds,secs minutes,mins hours,hrs days weekends weeks fortnights months quarters - years decades centuries millennia,millenniums")
	v.add(cHoliday, int(thanksgiving), "thanksgiving")
	v.add(cHoliday, int(christmas), "christmas xmas")
	v.add(cHoliday, int(easter), "easter")
	v.add(cHoliday, int(halloween), "halloween")
	v.mark("thanksgiving christmas easter halloween", func(x *lexeme) { x.upper = true })
	v.series(cDecade, 1900, "- - twenties thirties forties fifties sixties seventies eighties nineties")
	for i, w := range strings.Fields("twenties thirties forties fifties sixties seventies eighties nineties") {
		v.mark(w, func(x *lexeme) { x.n = 1920 + 10*i })
	}
	delete(v.words, "-")
}

func (v *vocabulary) numberWords() {
	v.series(cNumber|cDay, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	v.mark("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", func(x *lexeme) { x.class &^= cDay })
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		v.add(cNumber, 20+10*i, w)
	}
	v.series(cOrdinal|cDay, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
	for w, scale := range map[string]int{"hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12} {
		v.mark(w, func(x *lexeme) { x.scale = scale })
	}
}

// shared is the compiled rules with their vocabulary; it never changes once made.
var shared = sync.OnceValue(newGrammar)
