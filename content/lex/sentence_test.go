package lex

import (
	"context"
	"strings"
	"testing"

	"brief/model"
)

// outline is the sentences of a text, parted by " | ", paragraphs by " ¶ ", wraps as "⏎".
func outline(t *testing.T, text string) string {
	d := annotate(t, text)
	covered(t, d)
	var b strings.Builder
	for i, s := range d.Sentences {
		switch {
		case i == 0:
		case s.Paragraph != d.Sentences[i-1].Paragraph:
			b.WriteString(" ¶ ")
		default:
			b.WriteString(" | ")
		}
		b.WriteString(strings.NewReplacer("\r\n", "⏎", "\n", "⏎").Replace(d.Slice(s.Span)))
	}
	return b.String()
}

func TestSentences(t *testing.T) {
	for _, want := range []string{
		"It ended. | Nobody came.",
		"Dr. Ilona V. Harker met Sen. Ray Poe. | They talked.",
		"Arlen Inc. | The firm grew.",
		"Arlen Inc. bought it in the U.S. | She left for the U.S. Senate.",
		"It cost $3.5 m. | It rose 2.1 per cent.",
		"He left at 10 a.m. on Jan. 5. | She stayed until 5 p.m. | They met later.",
		"BREZNO: The bridge reopened.",
		"LILLE (Agency) - The bridge reopened.",
		"“We asked. | We waited,” she said.",
		"“We waited.” | She sat down.",
		"\"We asked. | We waited.\" | She sat down.",
		"“Why now?” Reyes asked. | Nobody knew.",
		"“Why now?” he asked. | “Stop!” the mayor shouted.",
		"Why? | Because! | Well... it failed.",
		"(He denied it.) | She did not.",
		"THE VOTE ENDED. | NOBODY CAME.",
		"It sank.[3] | The crew swam.[citation needed] | All lived.",
		"The harbour at dusk | Photo: Ines Rocha",
		"Bridge reopens in Brezno | Monday, May 5, 2014",
		"It reopened on Monday, May 5, 2014",
		"Figure 3.1 | The old harbour",
		"He wrote to No. 10 about vol. 3. | It helped.",
		"He spoke.” | She did not.",
		"ミナは来た。 | 彼は去った。",
		"The Wis. man left. | Then she did.",
		"He left flat 5C. | Pavel stayed.",
		"It is late. | iPhones ring.",
		"“... and so it goes [...] on,” she said. | He left ... | She stayed.",
		"He left . . . and came back. . . . | She stayed.",
		"The court heard Hale v. Ortiz in Brod (pop. 5,000).",
		"To build the — | Where is she?",
	} {
		text := strings.ReplaceAll(want, " | ", " ")
		if got := outline(t, text); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

func TestSentencesWithoutSpace(t *testing.T) {
	d := annotate(t, "It was the end.She left.[4]We stayed.")
	if len(d.Sentences) != 3 {
		t.Errorf("%d sentences, want 3", len(d.Sentences))
	}
}

func TestTitleIsAParagraph(t *testing.T) {
	title := "Council closes the bridge over the river after a report on its\nfoundations that nobody wanted to read"
	text := title + "\nThe bridge closed."
	d := model.NewDocument(&model.Article{Text: text, TitleSpan: model.Span{End: len(title)}})
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	covered(t, d)
	if len(d.Paragraphs) != 2 || d.Slice(d.Paragraphs[0]) != title {
		t.Errorf("paragraphs %v", d.Paragraphs)
	}
}

func TestParagraphs(t *testing.T) {
	full := "The council of the town met late in the evening and decided that the old"
	for name, c := range map[string]struct{ text, want string }{
		"blank lines": {"One came. Two left.\n\nThree stayed.\n \t\nFour slept.", "One came. | Two left. ¶ Three stayed. ¶ Four slept."},
		"wraps":       {full + "\nbridge must close. " + full + "\nbridge must close.\n\nThe end.", full + "⏎bridge must close. | " + full + "⏎bridge must close. ¶ The end."},
		"one line each, one wrap": {"The council met. It sat.\nIt decided, late in the evening and against the advice of its own and most careful engineers, with the Mayor\nIda Stone.\nNobody spoke.",
			"The council met. | It sat. ¶ It decided, late in the evening and against the advice of its own and most careful engineers, with the Mayor⏎Ida Stone. ¶ Nobody spoke."},
		"title":              {"Bridge Closes\nThe bridge closed.\nNobody spoke.", "Bridge Closes ¶ The bridge closed. ¶ Nobody spoke."},
		"title over wraps":   {"Bridge Closes\n" + full + "\nbridge must close. " + full + "\nbridge closed.", "Bridge Closes ¶ " + full + "⏎bridge must close. | " + full + "⏎bridge closed."},
		"list":               {"They want:\n- a bridge\n- a road\n• two ferries\n3. a train", "They want: ¶ - a bridge ¶ - a road ¶ • two ferries ¶ 3. a train"},
		"CR LF":              {"One came.\r\n\r\nTwo left.\r\n", "One came. ¶ Two left."},
		"form feed":          {"One came.\fTwo left.", "One came. ¶ Two left."},
		"separators":         {"One came.\u2029Two left.\u0085Three stayed.", "One came. ¶ Two left. ¶ Three stayed."},
		"address first":      {"https://a.example/b\nOne came late.\nTwo left.", "https://a.example/b ¶ One came late. ¶ Two left."},
		"nothing":            {" \n\n\t", ""},
		"lower case goes on": {"One came\nlate.\nTwo left.", "One came⏎late. ¶ Two left."},
	} {
		if got := outline(t, c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", name, got, c.want)
		}
	}
}
