package entity_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"brief/content/entity"
	"brief/content/lex"
	"brief/content/syntax"
	"brief/model"
)

// The fixtures are written for these tests: names stand in [[P …]], [[O …]] and [[L …]].
var fixtures = []struct{ name, text string }{
	{"titles and possessives", `[[L Ukraine]]'s President [[P Volodymyr Zelensky]] met German Chancellor [[P Olaf Scholz]] in [[L Berlin]] on Friday. "We agreed," said [[P Scholz]].`},
	{"a dateline and an agency", `[[L LONDON]] ([[O Reuters]]) - The [[O Bank of England]] raised interest rates on Thursday, Governor [[P Andrew Bailey]] said.`},
	{"a wrapped line", "The [[L US]] President\n[[P Donald Trump]] spoke with [[P Vladimir Putin]] by telephone, the [[O Kremlin]] said."},
	{"an acronym in brackets", `The [[O World Health Organization]] ([[O WHO]]) sent doctors to [[L Kinshasa]]. The [[O WHO]] has 20 staff in [[L Uganda]].`},
	{"a body of the United Nations", `The [[O UN Security Council]] will meet in [[L New York]] next week, diplomats said.`},
	{"initials and Jr.", `Senator [[P John F. Harrison Jr.]] of [[L Ohio]] and Rep. [[P Mary O'Neill]] of [[L Texas]] wrote the bill.`},
	{"groups are no names", `Russian and Ukrainian soldiers fought near the town of [[L Bakhmut]], while European leaders met in [[L Brussels]].`},
	{"a person with the name of a place", `Actor [[P Denzel Washington]] arrived late. "I am sorry," [[P Washington]] said after the show in [[L Chicago]].`},
	{"a ministry", `The [[O Ministry of Foreign Affairs]] in [[L Hanoi]] rejected the report by [[O Human Rights Watch]].`},
	{"a dateline of an unknown town", "[[L SKAGEN]], [[L Denmark]] ([[O AP]]) — Singer [[P Valerie Lyon]] opened the fair on Monday. [[P Lyon]] thanked the town."},
	{"a bank of a union", `The [[O European Investment Bank]] and the [[O Norwegian Refugee Council]] signed the plan in [[L Vienna]].`},
	{"a city and its state", `The flood reached [[L Austin]], [[L Texas]], and [[L Boulder]], [[L Colorado]], on Sunday.`},
	{"a party's letter", `Sen. [[P Laura Whitfield]], D-[[L Ohio]], and Rep. [[P Tom Barker]], R-[[L Texas]], spoke to [[P Whitfield]]'s staff.`},
	{"a university of a city", `She taught at the [[O University of Hong Kong]] and at the [[O University of Leeds]].`},
	{"parties are no people", `The Democrats blamed [[P Helen Ross]], and Republicans voted with them.`},
	{"a surname that stands alone", `Visitors asked for the video. [[P Tom Barker]] paid for it. The [[P Barker]] video was gone by noon.`},
	{"a house by what it is of", `The [[O House of Commons]] sat until four. A vote in the [[O Commons]] is due on Monday.`},
	{"what a body is for", `The [[O Keller Foundation for the Visual Arts]] bought the prints.`},
	{"one for another", `He left the [[O Gates Foundation]] for the [[O World Bank]] in May.`},
	{"a dateline and its state", "[[L FLINT]], [[L Mich.]], Oct. 4 ([[O UPI]]) -- [[P Tom Barker]] spoke in [[L Flint]] on Monday."},
	{"an office is no name", "The President thanked the Prime Minister. [[P Tom Barker]], the Chairman, was not there."},
	{"an office that is a surname", "Mr. [[P Major]] spoke first, and Justice [[P Major]] after him."},
	{"a plural title", "Sens. [[P Laura Whitfield]] and [[P Tom Barker]] wrote the bill."},
	{"honours", "Sir [[P Martin Eastwood]] KBE opened the school with [[P Laura Whitfield]] MP on Friday."},
	{"a club by its list", `The late goal by [[P Bukayo Saka]] sank [[O Manchester City]] on Sunday. "It is football," said the City manager, [[P Pep Guardiola]].`},
	{"particles", `[[P Ursula von der Leyen]] and [[P Bashar al-Assad]] did not speak, an aide to [[P Angela Merkel]] said.`},
}

// unmark is a fixture's text and the names marked in it.
func unmark(t *testing.T, marked string) (string, []key) {
	t.Helper()
	kinds := map[byte]string{'P': "person", 'O': "organization", 'L': "place"}
	var text strings.Builder
	var names []key
	for marked != "" {
		before, rest, ok := strings.Cut(marked, "[[")
		text.WriteString(before)
		if !ok {
			break
		}
		inside, after, ok := strings.Cut(rest, "]]")
		if !ok {
			t.Fatal("a mark is not closed")
		}
		start := text.Len()
		text.WriteString(inside[2:])
		names = append(names, key{model.Span{Start: start, End: text.Len()}, kinds[inside[0]]})
		marked = after
	}
	return text.String(), names
}

func TestNames(t *testing.T) {
	for _, x := range fixtures {
		t.Run(x.name, func(t *testing.T) {
			text, want := unmark(t, x.text)
			got := found(t, text)
			for _, k := range want {
				if !slices.Contains(got, k) {
					t.Errorf("missed %s %q", k.kind, k.span.In(text))
				}
			}
			for _, k := range got {
				if !slices.Contains(want, k) {
					t.Errorf("found %s %q", k.kind, k.span.In(text))
				}
			}
		})
	}
}

// A headline in capitals has the same names as the same words in ordinary case.
func TestNamesInCapitals(t *testing.T) {
	text := "PUTIN MEETS ERDOGAN IN ANKARA FOR TALKS ON SYRIA"
	var names []string
	for _, k := range found(t, text) {
		names = append(names, k.kind+" "+k.span.In(text))
	}
	want := []string{"person PUTIN", "person ERDOGAN", "place ANKARA", "place SYRIA"}
	if !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}

// A name in a headline whose every word has a capital ends where it does below.
func TestNamesInAHeadline(t *testing.T) {
	title := "Laura Whitfield Hammers Bank Over Fees"
	d := annotate(t, &model.Article{
		Text:      title + "\n\nSenator Laura Whitfield spoke for an hour. Whitfield asked the bank to pay.\n",
		TitleSpan: model.Span{Start: 0, End: len(title)},
	})
	if got := d.Slice(d.Names[0].Span); got != "Laura Whitfield" {
		t.Errorf("the headline names %q", got)
	}
}

func TestNamesOfAnotherLanguage(t *testing.T) {
	d := annotate(t, &model.Article{Text: "Der Bundeskanzler Olaf Scholz reiste nach Paris.", Language: "de"})
	if len(d.Names) != 0 {
		t.Errorf("%d names in a language that was not learned", len(d.Names))
	}
}

func TestNamesStopsWhenToldTo(t *testing.T) {
	d := model.NewDocument(&model.Article{Text: "Olaf Scholz went to Paris."})
	if err := lex.New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := entity.NewNames().Annotate(ctx, d); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if d.Names != nil {
		t.Error("wrote names all the same")
	}
}

// One stage serves many documents at once (run with -race).
func TestNamesConcurrently(t *testing.T) {
	text, _ := unmark(t, fixtures[0].text)
	want := found(t, text)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 20 {
				if got := found(t, text); !slices.Equal(got, want) {
					t.Errorf("got %v, want %v", got, want)
				}
			}
		})
	}
	all.Wait()
}

func FuzzNames(f *testing.F) {
	for _, x := range fixtures {
		f.Add(strings.NewReplacer("[[", "", "]]", "").Replace(x.text))
	}
	for _, text := range []string{"", " ", "'s", "A", "İSTANBUL İ", "U.S.-U.K.", "…—“”", "NATO NATO NATO NATO", "Ünïcödé Çelik", "ＦＵＬＬ ＷＩＤＴＨ", "Мария Иванова", "习近平主席", "\u200d\ufeffA\u0301B"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		annotate(t, &model.Article{Text: strings.ToValidUTF8(text, "\uFFFD")})
	})
}

// TestNamesOfHugeTexts goes through so much of each that work which grows with
// the square of the text would not end within a test's time.
func TestNamesOfHugeTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("long: left out with -short, as under the race detector")
	}
	for name, text := range map[string]string{
		"one line":        strings.Repeat("Anna Smith of the Bank of England said ", 8_000),
		"one run":         strings.Repeat("Anna Bank ", 15_000),
		"one word":        strings.Repeat("Xx", 500_000),
		"short lines":     strings.Repeat("A\n", 50_000),
		"no letters":      strings.Repeat("... 12 --- ", 15_000),
		"capitals":        strings.Repeat("UN NATO EU ", 15_000),
		"joining words":   strings.Repeat("Bank of the ", 15_000),
		"towns":           strings.Repeat("FLINT, Mich. and Flint, Mich. ", 8_000),
		"bodies":          strings.Repeat("Manchester City of the House of Commons and Commons. ", 5_000),
		"phrases to find": strings.Repeat("New York Times of New York. ", 6_000),
	} {
		t.Run(name, func(t *testing.T) { annotate(t, &model.Article{Text: text}) })
	}
}

func BenchmarkNames(b *testing.B) {
	text := ""
	for _, x := range fixtures {
		text += strings.NewReplacer("[[P ", "", "[[O ", "", "[[L ", "", "]]", "").Replace(x.text) + "\n\n"
	}
	text = strings.Repeat(text, 4)
	words := len(strings.Fields(text))
	read := func() *model.Document {
		d := model.NewDocument(&model.Article{Text: text})
		if err := errors.Join(lex.New().Annotate(context.Background(), d), syntax.New().Annotate(context.Background(), d)); err != nil {
			b.Fatal(err)
		}
		return d
	}
	d := read()
	b.Run("names", func(b *testing.B) {
		for b.Loop() {
			if err := entity.NewNames().Annotate(context.Background(), d); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
	})
	b.Run("with lex and syntax", func(b *testing.B) {
		for b.Loop() {
			if err := entity.NewNames().Annotate(context.Background(), read()); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
	})
}
