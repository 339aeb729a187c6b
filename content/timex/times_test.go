package timex_test

import (
	"strings"
	"testing"

	"brief/content/lex"
	"brief/content/syntax"
	"brief/content/timex"
	"brief/model"
)

// expect is a text with its times in brackets and their values behind them:
// "He left on [Friday|2025-08-29]".
func expect(marked string) (text string, times []model.Timex) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), times
		}
		inside, after, _ := strings.Cut(rest, "]")
		words, value, _ := strings.Cut(inside, "|")
		start := b.Len()
		b.WriteString(words)
		times = append(times, model.Timex{Span: model.Span{Start: start, End: b.Len()}, Value: value})
		marked = after
	}
}

func checkTimes(t *testing.T, published, marked string) {
	t.Helper()
	text, want := expect(marked)
	a := &model.Article{Text: text}
	if published != "" {
		a.Published, _ = model.ParseDate(published)
	}
	d := annotate(t, a, lex.New(), syntax.New(), timex.NewTimes())
	got, wanted := describe(text, d.Times), describe(text, want)
	if got != wanted {
		t.Errorf("%q on %s:\n got %s\nwant %s", text, published, got, wanted)
	}
}

func describe(text string, times []model.Timex) string {
	all := make([]string, 0, len(times))
	for _, x := range times {
		all = append(all, x.In(text)+" = "+x.Value)
	}
	return strings.Join(all, "; ")
}

// The articles of these tests were published on a Saturday.
const saturday = "2025-08-30"

func TestTimesWithTheirValues(t *testing.T) {
	for _, marked := range []string{
		// absolute dates
		"The towers fell on [Sept. 11, 2001|2001-09-11], in New York.",
		"The towers fell on [11 September 2001|2001-09-11].",
		"Security changed after [9/11|2001-09-11].",
		"The file is dated [2001-09-11|2001-09-11].",
		"The receipt says [03/04/1998|1998-03-04].",
		"They met on [Tuesday, March 4, 2014|2014-03-04], in Oslo.",
		"He was born on [the 4th of July 1976|1976-07-04].",
		"The bridge opened in [June 1998|1998-06] and closed in [1999|1999].",
		"Prices doubled in [the 1990s|199] and again in [the '70s|197].",
		"The castle dates from [the 12th century|11].",
		"It was founded in [1789|1789], not in [1800|1800].",
		"The war ([1939|1939]-[45|1945]) left the city in ruins.",
		// quarters, halves, seasons, feasts
		"Profit rose in [the third quarter of 1998|1998-Q3].",
		"Sales fell in [the first half of 2009|2009-H1].",
		"They married in [the summer of 1969|1969-SU].",
		"The shop was shut on [Christmas Day|2024-12-25].",
		"The parade on [Thanksgiving 2019|2019-11-28] was small.",
		"Crowds came at [Easter 2024|2024-03-31].",
		// counted from publication
		"She resigned [yesterday|2025-08-29] and leaves [tomorrow|2025-08-31].",
		"The vote is [today|2025-08-30].",
		"The game is [tonight|2025-08-30TNI].",
		"The court ruled [last week|2025-W34], and [last month|2025-07] too.",
		"The tax will rise [next year|2026].",
		"It opened [two years ago|2023] and closed [ten days ago|2025-08-20].",
		"It was painted [a decade ago|2015].",
		"They will meet [next week|2025-W36].",
		// parts of the day and clock times
		"He was arrested on [Friday morning|2025-08-29TMO].",
		"The train left at [10:35 a.m.|2025-08-30T10:35] without him.",
		"Doors open at [7 p.m.|2025-08-30T19:00] most evenings.",
		"The bomb went off at [18:00 UTC|2025-08-30T18:00Z].",
		"The offer expires at [5 p.m. EST, Nov. 9|2025-11-09T17:00].",
		"It will be ready by [6 o'clock this afternoon|2025-08-30T18:00].",
		// lengths of time
		"The [three-year|P3Y] war goes on.",
		"It took [two and a half years|P2Y6M].",
		"She waited [half an hour|PT30M] for a bus.",
		"He spent [the past three months|P3M] in jail.",
		"The strike lasted [several weeks|PXW].",
		"It runs for [at least 72 hours|PT72H].",
		"A [2-year-old|P2Y] girl was found.",
		"Her father is [61 years old|P61Y].",
		// sets
		"The paper appears [every week|P1W].",
		"He visits her [each Monday|XXXX-WXX-1].",
		"The list is updated [daily|P1D].",
		"They meet [every two months|P2M].",
		"It costs $40 [a year|P1Y].",
		// vague
		"The firm [now|PRESENT_REF] employs forty people.",
		"He [recently|PAST_REF] moved to Rome.",
		"She will be back [soon|FUTURE_REF].",
		"They fear [the future|FUTURE_REF].",
		"He was, at [the time|PAST_REF], a student.",
		// counted from what was told
		"He fell on [March 3, 2011|2011-03-03]. [Two days later|2011-03-05], he died.",
		"The club was founded in [1950|1950]. [The following year|1951], it had a hall.",
		"He came on [June 4, 2010|2010-06-04]. [That night|2010-06-04TNI] it rained.",
		// ranges
		"The fair runs from [September 22-29|2025-09-22].",
		"It was held on [May 4|2025-05-04] and [5|2025-05-05].",
		"The survey ran from [March|2011-03] to [August 2011|2011-08].",
	} {
		checkTimes(t, saturday, marked)
	}
}

func TestWordsThatAreNoTimes(t *testing.T) {
	for _, text := range []string{
		"You may leave if it suits you.",
		"They will march on the capital.",
		"He came second in the race.",
		"Prices fall when demand is weak.",
		"Water sprang from a spring in the hill.",
		"Some 2,000 people and 1500 troops stood there.",
		"They won 3-2 and then 21-14.",
		"The sun sat low over Mar del Plata.",
		"Chapter 12 is about the ratio 1/2.",
		"It cost $1998 in the shop.",
		"Just a second, please.",
		"He gave a third of it away.",
		"Once again they refused.",
		"She writes for the Sunday Times and the Daily Mail.",
		"Shops are full on Black Friday.",
		"He hosts Saturday Night Live and reads USA Today.",
		"They trained for the Winter Games.",
		"Fans of the band Tomorrow Parade cheered.",
	} {
		checkTimes(t, saturday, text)
	}
}

func TestWithoutPublicationNothingIsInvented(t *testing.T) {
	for _, marked := range []string{
		"He spoke on [Friday|XXXX-WXX-5].",
		"They meet [next week|XXXX-WXX] on [September 22|XXXX-09-22].",
		"She left [yesterday|XXXX-XX-XX], as she did [last year|XXXX].",
		"Sales rose in [the third quarter|XXXX-Q3] and [last month|XXXX-XX].",
		"They came on [Friday morning|XXXX-WXX-5TMO] at [10:30 a.m.|XXXX-XX-XXT10:30].",
		"It closed [last spring|XXXX-SP].",
	} {
		checkTimes(t, "", marked)
	}
}

// A weekday is the latest such day on or before publication, unless the verb is
// future; a month goes by tense and by how near it is.
func TestResolvingByPublicationAndTense(t *testing.T) {
	for _, c := range []struct{ published, marked string }{
		{"2025-08-27", "He resigned [Wednesday|2025-08-27]."},
		{"2025-08-27", "He resigned [Thursday|2025-08-21]."},
		{"2025-08-27", "He will resign [Thursday|2025-08-28]."},
		{"2025-08-27", "He is expected to resign on [Monday|2025-09-01]."},
		{"2025-08-27", "She said on [Monday|2025-08-25] that he will go."},
		{"2025-08-27", "The talks begin [next Friday|2025-08-29]."},
		{"2025-08-27", "The talks began [last Wednesday|2025-08-20]."},
		{"2025-01-02", "He died in [December|2024-12]."},
		{"2025-11-20", "The bridge will open in [February|2026-02]."},
		{"2025-11-20", "The bridge opened in [February|2025-02]."},
		{"2025-01-02", "They were freed on [Nov. 25|2024-11-25]."},
		{"2025-11-20", "The landslide buried nine houses in [January|2025-01]."},
		{"2025-11-20", "It began on the morning of [January 9|2025-01-09], when a pipe burst."},
		{"2025-11-20", "The two firms announced a meeting on [December 3|2025-12-03]."},
		{"2025-11-20", "He is waiting for news since [December|2024-12]."},
		{"2025-11-20", "The season starts in [March|2026-03]."},
		{"2025-08-29", "The two leaders meet on [Monday|2025-09-01]. Aides prepared [Monday|2025-09-01]'s talks."},
		{"2025-08-27", "The league plans a march and on [Tuesday|2025-09-02] hopes to fill the square."},
		{"2025-08-25", "The mayor said [this weekend|2025-W34-WE] that he was tired."},
		{"2025-08-27", "They once opened early on a [Sunday|XXXX-WXX-7]."},
		{"2025-08-27", "The judge gave them until [9 a.m. Tuesday|2025-09-02T09:00] to pay."},
		{"2025-08-27", "He was in Kent between [May|1981-05] and [June in 1981|1981-06]."},
		{"2025-08-27", "He lived from [8 February 1700|1700-02-08] – [17 March 1782|1782-03-17] in Basel."},
		{"2025-09-22", "She was hurt in the [Sept. 11|2001-09-11] attacks."},
		{"2025-10-26", "It expects to report a loss for [the third quarter|2025-Q3]."},
		{"2024-12-30", "They meet [this week|2025-W01]."},
		{"2021-01-01", "They met [last week|2020-W52]."},
		{"2024-03-31", "It fell [last month|2024-02]."},
		{"2024-02-29", "It was founded [a year ago|2023]."},
		{"1999-01-15", "The vote was [last November|1998-11]."},
	} {
		checkTimes(t, c.published, c.marked)
	}
}

func TestGuessesAreMarked(t *testing.T) {
	d := annotate(t, &model.Article{Text: "He left on Friday. The weekend was quiet."}, lex.New(), timex.NewTimes())
	for _, x := range d.Times {
		if x.Sure {
			t.Errorf("%q is sure without a publication date", d.Slice(x.Span))
		}
		if x.Why == "" {
			t.Errorf("%q does not say why", d.Slice(x.Span))
		}
	}
}

func TestOtherLanguagesHaveNoTimes(t *testing.T) {
	d := annotate(t, &model.Article{Text: "Am 11. September 2001 war es.", Language: "de"}, lex.New(), timex.NewTimes(), timex.NewEvents())
	if len(d.Times) != 0 || len(d.Events) != 0 {
		t.Errorf("%d times and %d events in German", len(d.Times), len(d.Events))
	}
}

// A headline tells in the present what has happened, and takes the year of a
// month from the text below it.
func TestMonthsOfHeadlines(t *testing.T) {
	text := "Village rebuilds its school after February quake\n\nThe quake destroyed the school in February."
	a := &model.Article{Text: text, TitleSpan: model.Span{Start: 0, End: strings.IndexByte(text, '\n')}}
	a.Published, _ = model.ParseDate("2025-12-12")
	d := annotate(t, a, lex.New(), syntax.New(), timex.NewTimes())
	if got := describe(text, d.Times); got != "February = 2025-02; February = 2025-02" {
		t.Error(got)
	}
}
