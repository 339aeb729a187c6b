package quote_test

import (
	"strings"
	"testing"

	"brief/content"
	"brief/model"
)

// annotate runs the whole pipeline over a text.
func annotate(t testing.TB, text string) *model.Document {
	t.Helper()
	pipeline, err := content.Default()
	if err != nil {
		t.Fatal(err)
	}
	d, err := pipeline.Annotate(t.Context(), &model.Article{Text: text, Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	return d
}

// line is a quotation as one line: kind, source, cue, content.
func line(d *model.Document, q *model.Quotation) string {
	parts := make([]string, len(q.Content))
	for i, s := range q.Content {
		parts[i] = strings.ReplaceAll(d.Slice(s), "\n", " ")
	}
	return q.Kind.String() + " | " + d.Slice(q.Source) + " | " + d.Slice(q.Cue) + " | " + strings.Join(parts, " … ")
}

func TestQuotations(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"said after", `"Nobody was hurt," said Anna Lindqvist, the mayor of Turku.`, `direct | Anna Lindqvist, the mayor of Turku | said | "Nobody was hurt,"`},
		{"said before", `Lindqvist replied: "We will reopen by Sunday."`, `direct | Lindqvist | replied: | "We will reopen by Sunday."`},
		{"curly and around", `“We lost everything,” she said, “but we are alive.”`, `direct | she | said | “We lost everything,” … “but we are alive.”`},
		{"next sentence", `"The roof is gone," Jukka Aho said. "We must build anew."`, `direct | Jukka Aho | said | "The roof is gone," … "We must build anew."`},
		{"single marks", `'We are watching the market closely,' he said. 'If needed, we will step in.'`, `direct | he | said | 'We are watching the market closely,' … 'If needed, we will step in.'`},
		{"two apostrophes", `''It is a fine bridge, and it will last,'' Mr. Aho said.`, `direct | Mr. Aho | said | ''It is a fine bridge, and it will last,''`},
		{"that", `The minister said that the talks would continue.`, `indirect | The minister | said | that the talks would continue`},
		{"behind a dateline", `TURKU, Finland — The ships will be rerouted through Naantali, the coast guard said.`, `indirect | the coast guard | said | The ships will be`},
		{"bare clause", `Police say he fled on foot.`, `indirect | Police | say | he fled on foot`},
		{"mixed", `A witness said the car "came out of nowhere".`, `mixed | A witness | said | the car "came out of nowhere"`},
		{"according to", `According to the institute, gusts reached 40 metres a second.`, `indirect | the institute | According to | gusts reached 40 metres a second`},
		{"according to, behind", `The plan is sound, according to a report by the city's engineers.`, `indirect | a report by the city's engineers | according to | The plan is sound`},
		{"cue behind a clause", `Profits will fall next year, the company said.`, `indirect | the company | said | Profits will fall next year`},
		{"parenthesis", `The ships, the coast guard said, would be rerouted through Naantali.`, `indirect | the coast guard | said | The ships … would be rerouted through Naantali`},
		{"object", `Union leader Maria Virtanen accused Nordline of negligence.`, `indirect | Union leader Maria Virtanen | accused | Nordline of negligence`},
		{"infinitive", `Lindqvist vowed to find the money.`, `indirect | Lindqvist | vowed | to find the money`},
		{"attitude", `Aho believes the storm will cost millions.`, `indirect | Aho | believes | the storm will cost millions`},
		{"noun", `Nordline's claim that no one could have foreseen the storm is false.`, ` | claim | that no one could have foreseen the storm`},
		{"name and colon", "Mayor Anna Lindqvist: \"We will reopen by Sunday\"\n\nThe port is closed.", `direct | Mayor Anna Lindqvist | : | "We will reopen by Sunday"`},
		{"dash", "\"It is fine by me, I suppose.\" — John Adams", `direct | John Adams | — | "It is fine by me, I suppose."`},
		{"paragraphs", "\"It began at four in the morning. I heard the roof go.\n\n\"Then the lights went out,\" Virtanen recalled.", `direct | Virtanen | recalled | "It began at four in the morning. I heard the roof go.  "Then the lights went out,"`},
		{"paragraphs, single", "'It began at four in the morning. I heard the roof go.\n\n'Then the lights went out,' Virtanen recalled.", `direct | Virtanen | recalled | 'It began at four in the morning. I heard the roof go.  'Then the lights went out,'`},
		{"a pair of another shape", "\"The sign said “Keep out” and we went in.\" That was how Virtanen told it.", `"The sign said “Keep out” and we went in."`},
		{"typewriter marks", "”The past is gone. He has accepted that,” Ana Diaz said.", `direct | Ana Diaz | said | ”The past is gone. He has accepted that,”`},
		{"plural genitive", `He said the cranes' cables had snapped.`, `indirect | He | said | the cranes' cables had snapped`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := annotate(t, c.text)
			var all []string
			for i := range d.Quotations {
				all = append(all, line(d, &d.Quotations[i]))
			}
			if got := strings.Join(all, "\n"); !strings.Contains(got, c.want) {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestManner(t *testing.T) {
	for text, want := range map[string]model.Manner{
		"The minister said that the talks would continue.": model.Speech,
		"Aho believes the storm will cost millions.":       model.Attitude,
		"Lindqvist hopes that the port will reopen.":       model.Attitude,
	} {
		d := annotate(t, text)
		if len(d.Quotations) != 1 || d.Quotations[0].Manner != want {
			t.Errorf("%s: %+v, want one of %s", text, d.Quotations, want)
		}
	}
}

func TestNothingIsSaid(t *testing.T) {
	for _, text := range []string{
		"", "\n\n", "Rain fell on the city.", `The "Mona Lisa" hangs in Paris.`, "The cat's toy lay on the dogs' mat.", "12 34 56", "\"", "“”", "''", "said",
	} {
		if d := annotate(t, text); len(d.Quotations) != 0 {
			t.Errorf("%q: %s", text, line(d, &d.Quotations[0]))
		}
	}
}

func TestNested(t *testing.T) {
	d := annotate(t, "Petra Novak said that the union had warned that the plant would close.")
	inner := 0
	for i := range d.Quotations {
		q := &d.Quotations[i]
		if q.Inside == model.None {
			if want := "indirect | Petra Novak | said | that the union had warned that the plant would close"; line(d, q) != want {
				t.Errorf("got  %s\nwant %s", line(d, q), want)
			}
			continue
		}
		inner++
		if want := "indirect | the union | had warned | that the plant would close"; line(d, q) != want {
			t.Errorf("got  %s\nwant %s", line(d, q), want)
		}
	}
	if inner != 1 {
		t.Errorf("%d nested quotations, want 1", inner)
	}
}

func TestSpeakers(t *testing.T) {
	for _, c := range []struct{ name, text, content, want string }{
		{"name", `"Nobody was hurt," said Anna Lindqvist, the mayor of Turku.`, `"Nobody was hurt,"`, "Anna Lindqvist"},
		{"title", `Finance Minister Peter Hansen said that taxes would fall.`, `that taxes would fall`, "Peter Hansen"},
		{"apposition", `The company's spokesman, Peter Hansen, said that taxes would fall.`, `that taxes would fall`, "Peter Hansen"},
		{"pronoun", `Anna Lindqvist opened the bridge on Monday. She said that it was safe.`, `that it was safe`, "Anna Lindqvist"},
		{"somebody of an organization", `A spokesman for Peter Hansen said that taxes would fall.`, `that taxes would fall`, ""},
		{"belonging", `Peter Hansen's lawyer said that taxes would fall.`, `that taxes would fall`, ""},
		{"two", `Peter Hansen and Anna Lindqvist said that taxes would fall.`, `that taxes would fall`, ""},
		{"nobody named", `Experts said that taxes would fall.`, `that taxes would fall`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := annotate(t, c.text)
			for i := range d.Quotations {
				if d.Slice(d.Quotations[i].Content[0]) != c.content {
					continue
				}
				got := ""
				if chain := d.Speakers[i].Chain; chain != model.None {
					got = d.Slice(d.Mentions[d.Chains[chain].Name].Head)
				}
				if got != c.want {
					t.Errorf("speaker %q (%s), want %q", got, d.Speakers[i].Why, c.want)
				}
				return
			}
			t.Errorf("no quotation %q", c.content)
		})
	}
}
