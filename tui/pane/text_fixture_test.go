package pane

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"brief/model"
	"brief/tui/style"
)

// The article of these tests: a sentence a line, a blank line between
// paragraphs, notes in braces: {p:…} a person, {o:…} an organization, {l:…} a
// place, {t:…} a time, {q:…} what the last person named said.
const ferry = `Ferry to {l:Almar} sails again

The ferry between {l:Port Hale} and {l:Almar} sailed again on {t:Monday} after three weeks in dock, {p:Ines Moreau} said.
She heads {o:Hale Lines}.

“{q:We have had new engines built in},” {p:Moreau} told reporters, “{q:and they were not cheap}.”
Passengers were pleased.
One of them, {p:Tobias Lund}, had slept in his car.

The {o:Coastal Board} meets on {t:3 March} to speak about fares, winter berths, the state of the quay at {l:Almar}, the long list of complaints that {p:Moreau} has promised to answer, and whether {o:Hale Lines} may keep its licence for the years to come.

A spokesman for {l:Port Hale} did not answer.
{p:Lund} said {q:that he would sail at Easter}.`

// notes turns an article with notes into a briefing.
func notes(t testing.TB, source string) *model.Briefing {
	t.Helper()
	d := model.NewDocument(&model.Article{})
	b := &model.Briefing{Documents: []*model.Document{d}}
	n := &noter{d: d, b: b, actors: map[string]int{}}
	for _, block := range strings.Split(source, "\n\n") {
		if n.out.Len() > 0 {
			n.out.WriteString("\n\n")
		}
		start := n.out.Len()
		for i, line := range strings.Split(block, "\n") {
			if i > 0 {
				n.out.WriteByte('\n')
			}
			at := n.out.Len()
			n.line(t, line)
			d.Sentences = append(d.Sentences, model.Sentence{Span: model.Span{Start: at, End: n.out.Len()}, Paragraph: len(d.Paragraphs)})
		}
		d.Paragraphs = append(d.Paragraphs, model.Span{Start: start, End: n.out.Len()})
	}
	d.Text = n.out.String()
	d.TitleSpan = d.Paragraphs[0]
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	return b
}

type noter struct {
	d      *model.Document
	b      *model.Briefing
	out    strings.Builder
	actors map[string]int // by last word
	person int
}

func (n *noter) line(t testing.TB, line string) {
	for line != "" {
		before, rest, found := strings.Cut(line, "{")
		n.out.WriteString(before)
		if !found {
			return
		}
		note, after, ok := strings.Cut(rest, "}")
		if !ok || len(note) < 3 {
			t.Fatalf("bad note in %q", line)
		}
		at := model.Span{Start: n.out.Len(), End: n.out.Len() + len(note) - 2}
		n.out.WriteString(note[2:])
		n.note(note[0], at, note[2:])
		line = after
	}
}

func (n *noter) note(kind byte, at model.Span, words string) {
	ref, sentence := model.Ref{Span: at}, len(n.d.Sentences)
	switch kind {
	case 't':
		n.d.Times = append(n.d.Times, model.Timex{Span: at, Type: model.TimexDate, Value: "2026-03-02"})
		if len(n.d.Times) == 1 {
			n.b.Timeline = append(n.b.Timeline, model.Entry{Ref: ref, Time: 0, EndTime: model.None, Value: "2026-03-02"})
		}
	case 'q':
		q := &n.b.Quotes
		if len(*q) > 0 && (*q)[len(*q)-1].Sentence == sentence {
			(*q)[len(*q)-1].Content = append((*q)[len(*q)-1].Content, at)
			return
		}
		*q = append(*q, model.Quote{Sentence: sentence, Kind: model.Direct, Content: []model.Span{at}, Speaker: n.person, Inside: model.None})
	default:
		name := words[strings.LastIndexByte(words, ' ')+1:]
		a, known := n.actors[name]
		if !known {
			a = len(n.b.Actors)
			n.actors[name] = a
			n.b.Actors = append(n.b.Actors, model.Actor{Name: ref, Kind: map[byte]model.Kind{'p': model.Person, 'o': model.Organization, 'l': model.Place}[kind]})
		}
		if kind == 'p' {
			n.person = a
		}
		n.b.Actors[a].Mentions = append(n.b.Actors[a].Mentions, model.ActorMention{Ref: ref, Type: model.ByName, Sentence: sentence})
	}
}

// textPane is a text pane of the given size with the article of these tests.
func textPane(t testing.TB, width, height int) *Text {
	p := NewText()
	p.Update(Styled{style.New(style.Dark, colorprofile.TrueColor)})
	p.SetSize(width, height)
	p.SetBriefing(notes(t, ferry))
	return p
}

// actorNamed is the index of an actor by the last word of its name.
func actorNamed(t testing.TB, b *model.Briefing, name string) int {
	t.Helper()
	for i := range b.Actors {
		if strings.HasSuffix(b.Text(b.Actors[i].Name), name) {
			return i
		}
	}
	t.Fatalf("no actor %s", name)
	return model.None
}

// press sends keys by name, parted by blanks, and gives the last action.
func press(t testing.TB, p Pane, names string) (last Action) {
	t.Helper()
	for _, name := range strings.Fields(names) {
		last, _ = p.Update(keyPress(name))
	}
	return last
}

func keyPress(name string) tea.KeyPressMsg {
	codes := map[string]rune{"enter": tea.KeyEnter, "space": tea.KeySpace, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "down": tea.KeyDown, "up": tea.KeyUp}
	if code, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(rest[0]), Mod: tea.ModCtrl}
	}
	r := []rune(name)[0]
	return tea.KeyPressMsg{Code: r, Text: string(r)}
}

// about is what a Select says: the words of its places and its actors' names.
func about(t testing.TB, b *model.Briefing, a Action) string {
	t.Helper()
	s, ok := a.(Select)
	if !ok {
		return fmt.Sprintf("%#v", a)
	}
	var out []string
	for _, r := range s.Selected.Refs {
		out = append(out, b.Text(r))
	}
	var names []string
	for _, i := range s.Selected.Actors {
		names = append(names, b.Text(b.Actors[i].Name))
	}
	return strings.Join(out, "…") + " [" + strings.Join(names, ", ") + "]"
}
