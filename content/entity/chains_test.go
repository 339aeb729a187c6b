package entity

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"brief/content/lex"
	"brief/content/quote"
	"brief/content/syntax"
	"brief/content/timex"
	"brief/model"
)

// marked is an article whose names are marked as [P Maria Keller], [O Alpina] or
// [L Lindau], so that the tests hold whatever the name recogniser says.
func marked(t testing.TB, text string) *model.Document {
	t.Helper()
	var plain strings.Builder
	var names []model.Name
	kinds := map[byte]model.Kind{'P': model.Person, 'O': model.Organization, 'L': model.Place}
	for {
		before, rest, ok := strings.Cut(text, "[")
		plain.WriteString(before)
		if !ok {
			break
		}
		name, after, _ := strings.Cut(rest, "]")
		start := plain.Len()
		plain.WriteString(name[2:])
		names = append(names, model.Name{Span: model.Span{Start: start, End: plain.Len()}, Kind: kinds[name[0]]})
		text = after
	}
	d := model.NewDocument(&model.Article{Text: plain.String(), Language: "en"})
	annotateWith(t, d, lex.New(), syntax.New(), timex.NewTimes())
	for i := range names {
		n := &names[i]
		n.First, n.Last = -1, -1
		for t, x := range d.Tokens {
			if n.Overlaps(x.Span) {
				if n.First < 0 {
					n.First = t
				}
				n.Last = t + 1
			}
		}
		n.Start, n.End = d.Tokens[n.First].Start, d.Tokens[n.Last-1].End
	}
	d.Names = names
	annotateWith(t, d, quote.NewQuotations(), NewChains())
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	return d
}

type annotator interface {
	Annotate(context.Context, *model.Document) error
}

func annotateWith(t testing.TB, d *model.Document, stages ...annotator) {
	t.Helper()
	for _, s := range stages {
		if err := s.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
}

// chain writes a chain as its name, its role and the words of its mentions.
func chain(d *model.Document, i int) string {
	c := &d.Chains[i]
	var words []string
	for _, m := range c.Mentions {
		words = append(words, strings.Join(strings.Fields(d.Slice(d.Mentions[m].Span)), " "))
	}
	s := d.Slice(d.Mentions[c.Name].Head)
	if !c.Role.IsZero() {
		s += fmt.Sprintf(" (%s)", d.Slice(c.Role))
	}
	return s + ": " + strings.Join(words, ", ")
}

func TestChains(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"surname and pronoun", "[P Maria Keller] opened the bridge. [P Keller] said she was glad.",
			[]string{"Maria Keller: Maria Keller, Keller, she"}},
		{"title before the name", "Lindau Mayor [P Maria Keller] opened the bridge. She smiled.",
			[]string{"Maria Keller (Lindau Mayor): Maria Keller, She"}},
		{"apposition", "[P Maria Keller], the mayor of [L Lindau], opened the bridge.",
			[]string{"Maria Keller (mayor of Lindau): Maria Keller, the mayor of Lindau", "Lindau: Lindau"}},
		{"apposition before", "The mayor of [L Lindau], [P Maria Keller], opened the bridge.",
			[]string{"Maria Keller (mayor of Lindau): The mayor of Lindau, Maria Keller", "Lindau: Lindau"}},
		{"secretary of state", "Secretary of State [P Jon Barrow] said he would travel.",
			[]string{"Jon Barrow (Secretary of State): Jon Barrow, he"}},
		{"a rank cut short", "Ohio Sen. [P Maria Keller] and Lt. Col. [P Paul Brenner] spoke. She smiled.",
			[]string{"Maria Keller (Ohio Sen.): Maria Keller, She", "Paul Brenner (Lt. Col.): Paul Brenner"}},
		{"an oceanographer", "[P Maria Keller], an oceanographer, met lobbyist [P Paul Brenner].",
			[]string{"Maria Keller (oceanographer): Maria Keller, an oceanographer", "Paul Brenner (lobbyist): Paul Brenner"}},
		{"honorific between", "Alpina chairman Sheikh [P Faisal Noor] resigned.",
			[]string{"Faisal Noor (Alpina chairman): Faisal Noor"}},
		{"a rival says too little", "[P Maria Keller] met rival [P Paul Brenner].",
			[]string{"Maria Keller: Maria Keller", "Paul Brenner: Paul Brenner"}},
		{"role again", "[P Maria Keller], the mayor of [L Lindau], opened the bridge. The mayor smiled.",
			[]string{"Maria Keller (mayor of Lindau): Maria Keller, the mayor of Lindau, The mayor", "Lindau: Lindau"}},
		{"two of one surname", "[P Maria Keller] met [P Paul Keller]. Mr. [P Keller] left, and Mrs. [P Keller] stayed.",
			[]string{"Maria Keller: Maria Keller, Keller", "Paul Keller: Paul Keller, Keller"}},
		{"a surname stays with whom it was given to", "[P Maria Keller] spoke. [P Keller] smiled. Her father [P Paul Keller] was there. [P Keller] thanked the town.",
			[]string{"Maria Keller: Maria Keller, Keller, Her, Keller", "Paul Keller: Paul Keller"}},
		{"a town before an unarmed man", "In [L Lindau], an unarmed man was shot. [L Lindau] police said so.",
			[]string{"Lindau: Lindau, Lindau"}},
		{"states", "He moved from [L New Jersey] to [L Calif.] in May. [L California] and [L N.J.] are far apart.",
			[]string{"New Jersey: New Jersey, N.J.", "California: Calif., California"}},
		{"saints and schools", "[P Saint Jerome] read. [P St. Jerome] wrote. Visitors left [O Suffolk University] in May; [O Suffolk] has a park.",
			[]string{"Saint Jerome: Saint Jerome, St. Jerome", "Suffolk University: Suffolk University, Suffolk"}},
		{"a house of several", "The [O House of Commons] sat. The [O Commons] voted. The [O White House] was silent, and the [O House] rose.",
			[]string{"House of Commons: House of Commons, Commons, House", "White House: White House"}},
		{"a union is no place", "He spoke at the [L U.N.] in May. The [O United Nations] agreed. The [O UN] has 193 members.",
			[]string{"United Nations: U.N., United Nations, UN"}},
		{"whose council", "The [O UN Security Council] met. The [O United Nations Security Council] voted.",
			[]string{"United Nations Security Council: UN Security Council, United Nations Security Council"}},
		{"the surname first", "[P Kenji Mori] came. [P Mori Kenji] is what they call him at home.",
			[]string{"Kenji Mori: Kenji Mori, Mori Kenji, him"}},
		{"junior is another", "[P Robert Kent] called [P Robert Kent Jr.] on Friday.",
			[]string{"Robert Kent: Robert Kent", "Robert Kent Jr.: Robert Kent Jr."}},
		{"nickname and initial", "[P William Hart] spoke. [P Bill Hart] left. [P W. Hart] came back.",
			[]string{"William Hart: William Hart, Bill Hart, W. Hart"}},
		{"middle initials differ", "[P Anna B. Moore] met [P Anna T. Moore].",
			[]string{"Anna B. Moore: Anna B. Moore", "Anna T. Moore: Anna T. Moore"}},
		{"family name first", "[P Xi Ming] spoke. President [P Xi] left.",
			[]string{"Xi Ming (President): Xi Ming, Xi"}},
		{"double surname", "[P Juan López Herrera] spoke. [P López Herrera] left. [P López] came back.",
			[]string{"Juan López Herrera: Juan López Herrera, López Herrera, López"}},
		{"a family is no actor", "[P Maria Keller] is rich. The [P Kellers] own a bank.",
			[]string{"Maria Keller: Maria Keller"}},
		{"acronym", "The [O Danube River Commission] met. The [O DRC] will meet again.",
			[]string{"Danube River Commission: Danube River Commission, DRC"}},
		{"acronym in brackets", "[O Médecins du Danube] ([O ADM]) met. [O ADM] will meet again.",
			[]string{"Médecins du Danube: Médecins du Danube, ADM, ADM"}},
		{"short organization", "[O Barrick Mining Group] fell. [O Barrick] sold a mine.",
			[]string{"Barrick Mining Group: Barrick Mining Group, Barrick"}},
		{"word of the name", "The [O Danube River Commission] met in [L Vienna]. The commission adjourned.",
			[]string{"Danube River Commission: Danube River Commission, The commission", "Vienna: Vienna"}},
		{"country variants", "The [L United States] and the [L UK] talked. The [L US] agreed with [L Britain].",
			[]string{"United States: United States, US", "Britain: UK, Britain"}},
		{"speaker", "“I am glad,” [P Maria Keller] said. “My town is glad.”",
			[]string{"Maria Keller: I, Maria Keller, My"}},
		{"pronoun as source", "[P Maria Keller] opened the bridge. “I am glad,” she said.",
			[]string{"Maria Keller: Maria Keller, I, she"}},
		{"not the speaker", "[P Maria Keller] met [P Paul Brenner]. “He is late,” [P Keller] said.",
			[]string{"Maria Keller: Maria Keller, Keller", "Paul Brenner: Paul Brenner, He"}},
		{"who spoke last goes on", "[P Paul Brenner] met [P Jon Barrow]. “It was late,” [P Barrow] said. “It was cold,” he said.",
			[]string{"Paul Brenner: Paul Brenner", "Jon Barrow: Jon Barrow, Barrow, he"}},
		{"gender", "[P Maria Keller] met [P Paul Brenner]. She gave him a key.",
			[]string{"Maria Keller: Maria Keller, She", "Paul Brenner: Paul Brenner, him"}},
		{"an unnamed person is nearer", "[P Maria Keller] opened the bridge. A spokeswoman for the police stood by. She said that nobody was hurt.",
			[]string{"Maria Keller: Maria Keller"}},
		{"organization's its", "[O Alpina] sold its bank.", []string{"Alpina: Alpina, its"}},
		{"it is clear", "[O Alpina] fell. It is clear that prices will fall.", []string{"Alpina: Alpina"}},
		{"said to be", "[P Maria Keller] is a lawyer. She won.", []string{"Maria Keller (lawyer): Maria Keller, a lawyer, She"}},
		{"what others say one was", "[P Paul Brenner] claimed that [P Maria Keller] was a thief.",
			[]string{"Paul Brenner: Paul Brenner", "Maria Keller: Maria Keller, a thief"}},
		{"a town read as a person", "[P Sofia] rejected the offer. The Bulgarian government was angry.", []string{"Sofia: Sofia"}},
		{"a surname read as a place", "[P Vera Lyon] came home. [L Lyon] said she was tired. She had been in [L Lyon].",
			[]string{"Vera Lyon: Vera Lyon, Lyon, she, She", "Lyon: Lyon"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := marked(t, c.text)
			var got []string
			for i := range d.Chains {
				got = append(got, chain(d, i))
			}
			slices.Sort(got)
			slices.Sort(c.want)
			if !slices.Equal(got, c.want) {
				t.Errorf("\n got %s\nwant %s", strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
			}
		})
	}
}
