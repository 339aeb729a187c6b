package article

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"brief/model"
)

const (
	yearRE  = `(1[6-9]\d\d|20\d\d)`
	dayRE   = `(\d{1,2})(?:st|nd|rd|th)?`
	monthRE = `(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)`
)

// dateForm is a way to write a whole day; order names the groups.
type dateForm struct {
	re    *regexp.Regexp
	order string
}

// dateForms are those of English. Months come by name or in an order that cannot
// be mistaken.
var dateForms = []dateForm{
	{regexp.MustCompile(`\b` + yearRE + `[-/.](\d{1,2})[-/.](\d{1,2})(?:\b|T)`), "ymd"},
	{regexp.MustCompile(`(?i)\b` + monthRE + `[ /-]+` + dayRE + `,?[ /-]+` + yearRE + `\b`), "mdy"},
	{regexp.MustCompile(`(?i)\b` + dayRE + `[ /-]*(?:of )?` + monthRE + `,?[ /-]*` + yearRE + `\b`), "dmy"},
	{regexp.MustCompile(`(?i)\b` + yearRE + `[ /-]+` + monthRE + `[ /-]+` + dayRE + `\b`), "ymd"},
	{regexp.MustCompile(`\b(\d{1,2})\.\s?(\d{1,2})\.\s?` + yearRE + `\b`), "dmy"},
	{regexp.MustCompile(`\b(\d{1,2})[/-](\d{1,2})[/-]` + yearRE + `\b`), "??y"},
}

var allDates = slices.Concat(dateForms, foreignDates)

// findDate is the first day written in s and where it stands; a nil place when
// there is none. The date is zero where the order of day and month is not known.
func findDate(s string) (model.Date, []int) {
	if !hasYear(s) {
		return model.Date{}, nil
	}
	var (
		best  model.Date
		place []int
	)
	for _, f := range allDates {
		m := f.re.FindStringSubmatchIndex(s)
		if m == nil || place != nil && m[0] >= place[0] {
			continue
		}
		best, place = readDate(f.order, s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]]), m[:2]
	}
	return best, place
}

// dayIn is where the first day written in s stands, nil when there is none.
func dayIn(s string) []int {
	_, at := findDate(s)
	return at
}

// hasYear reports four figures in a row; without them no form matches, and
// looking is twenty times faster than the expressions.
func hasYear(s string) bool {
	run := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			run = 0
		} else if run++; run == 4 {
			return true
		}
	}
	return false
}

// readDate puts the parts of a date together.
func readDate(order string, parts ...string) model.Date {
	var year, month, day int
	for i, part := range parts {
		n, _ := strconv.Atoi(part)
		switch order[i] {
		case 'y':
			year = n
		case 'd':
			day = n
		case 'm':
			if month = n; month == 0 {
				month = monthNumber(part)
			}
		}
	}
	if strings.HasPrefix(order, "??") {
		month, day = dayOrMonth(parts[0], parts[1])
	}
	return validDate(year, month, day)
}

// dayOrMonth tells 30/8 and 8/30; both are 0 where neither number is over 12.
func dayOrMonth(a, b string) (month, day int) {
	x, _ := strconv.Atoi(a)
	y, _ := strconv.Atoi(b)
	switch {
	case x == y, x <= 12 && y > 12:
		return x, y
	case y <= 12 && x > 12:
		return y, x
	}
	return 0, 0
}

func monthNumber(name string) int {
	if m := foreignMonth(name); m > 0 { // first: "juin" and "juillet" begin alike
		return m
	}
	for m := time.January; m <= time.December; m++ {
		if len(name) >= 3 && strings.EqualFold(name[:3], m.String()[:3]) {
			return int(m)
		}
	}
	return 0
}

// validDate is the day if there is such a day, else the zero Date.
func validDate(year, month, day int) model.Date {
	d := model.Date{Year: year, Month: time.Month(month), Day: day}
	if month < 1 || day < 1 || model.DateOf(d.Time()) != d {
		return model.Date{}
	}
	return d
}

// aside are the words that stand beside a date in a line that says when an
// article came out.
var aside = regexp.MustCompile(`(?i)\b(?:(?:first |last )?(?:published|posted|updated|issued|released|created|modified|print(?:ed)?|web|online)(?: on| at)?|on|at|date|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|le|a\.?m\.?|p\.?m\.?|noon|utc|gmt|e[ds]?t|c[ds]?t|m[ds]t|p[ds]?t|bst|cest|cet|ist|msk|z|t|hrs?|min(?:ute)? read|local time)\b\.?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?|[+-]\d{2}:?\d{2}\b|\b\d{1,2} ?(?:a\.?m\b|p\.?m\b)\.?`)

// dateLine reads a line that is nothing but a date, with its weekday, hour and
// "Published". ok tells such a line; the date is zero where it stays ambiguous.
func dateLine(words string) (d model.Date, ok bool) {
	d, at := findDate(words)
	if at == nil {
		return d, false
	}
	rest := aside.ReplaceAllString(words[:at[0]]+" "+words[at[1]:], "")
	// A second date ("Updated: …") and a place before it are as good.
	if _, again := findDate(rest); again != nil {
		rest = rest[:again[0]] + rest[again[1]:]
	}
	return d, strings.Trim(rest, " \t|•·,.;:-–—/()[]*_Z") == ""
}

// datelineStart is the dateline of a paragraph: place, day, agency, dash.
var datelineStart = regexp.MustCompile(`^[*_"“(]*((?:\p{Lu}[\p{L}\p{M}.'’/-]*|de|del|la|el|al|of|and|upon|the)(?:[ ,]+(?:\p{Lu}[\p{L}\p{M}.'’/-]*|de|del|la|el|al|of|and|upon|the))*)?[ ,.:;|/–—-]*(?:le |den |el )?\(?$`)

var (
	datelineEnd   = regexp.MustCompile(`^\)?\.?,?\s*(?:\([^)]{1,40}\)|/[^/]{1,30}/|\[[^\]]{1,30}\])?\s*(?:[-–—:|_]|\*\*)`)
	opensSentence = regexp.MustCompile(`^ +\p{Lu}`)
	notDateline   = regexp.MustCompile(`^(?i:on|in|since|by|until|till|from|before|after|as of|late|early|around|between|during|for|the|this|that|when|if|dated?)\b`)
	maxDateStart  = 70
)

// dateline is the day in a dateline such as "KYIV, Aug 30, 2025 (Agency) —".
// A dateline without a year gives none, and neither does a day inside a sentence.
func dateline(words string) model.Date {
	head := words[:min(len(words), 160)]
	d, at := findDate(head)
	if at == nil || at[0] > maxDateStart || notDateline.MatchString(head) {
		return model.Date{}
	}
	before := aside.ReplaceAllString(head[:at[0]], "")
	after := head[at[1]:]
	open := strings.HasSuffix(strings.TrimSpace(before), "(")
	switch {
	case open != strings.HasPrefix(after, ")"), !datelineStart.MatchString(before):
		return model.Date{}
	case datelineEnd.MatchString(after), strings.Trim(before, " ,") == "" && opensSentence.MatchString(after):
		return d
	}
	return model.Date{}
}

var compactDate = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:\D|$)`)

// dateInName is the day that a file name or an address carries.
func dateInName(name string) model.Date {
	name = strings.ReplaceAll(name, "_", " ")
	if d, _ := findDate(name); !d.IsZero() {
		return d
	}
	m := compactDate.FindStringSubmatch(name)
	if m == nil {
		return model.Date{}
	}
	return readDate("ymd", m[1:]...)
}
