package pane

import (
	"strings"
	"testing"
	"unicode/utf8"

	"brief/model"
)

// FuzzText reads any text with any keys at any size: nothing panics, every frame
// fits, and the sentence read is in sight whenever the keys moved it there.
func FuzzText(f *testing.F) {
	f.Add("One sentence. Another, longer one\nover two lines.\n\nThe last 東京 one.", "jjk]dG[b u/g", uint8(20), uint8(5))
	f.Add("a\u0301\u200d\t\n\n\n.......", "j jGgnNfF1cbd", uint8(1), uint8(1))
	f.Add(strings.Repeat("word ", 200)+".", "jjjjjjkkkkbbuu  dG", uint8(9), uint8(3))
	f.Fuzz(func(t *testing.T, text, keys string, width, height uint8) {
		text = strings.ToValidUTF8(text, "\ufffd")
		if len(text) > 4000 || len(keys) > 200 {
			return
		}
		p := textPane(t, int(width), int(height))
		p.SetBriefing(roughly(text))
		for _, k := range keys {
			w, h := p.sheet.width, p.sheet.height
			moved := false
			switch k {
			case '/':
				p.Update(Searched{text[:min(2, len(text))]})
			case 'f':
				p.Update(Followed{0})
			case 'F':
				p.Update(Followed{model.None})
			case 'n', 'N':
				p.Update(Step{map[rune]int{'n': 1, 'N': -1}[k]})
			case '1', '2', '3':
				w, h = int(width)/int(k-'0'), int(height)*int(k-'0')
				p.SetSize(w, h)
			case 'c':
				p.Update(Clicked{w / 2, h / 2})
			case 's':
				p.Update(Selected{Item: Item{ActorsID, 0}, Refs: []model.Ref{{Span: p.prose.sentences.nth(len(p.prose.sentences.all) / 2)}}})
			default:
				_, moved = press(t, p, string(k)).(Select)
			}
			checkGeometry(t, p, w, h)
			if moved && p.sheet.page != nil && !p.sheet.sees(p.sentence()) {
				t.Fatalf("after %q the sentence read is out of sight", k)
			}
		}
	})
}

// roughly is a briefing whose sentences end at full stops and whose paragraphs
// end at blank lines; the first letter of every
// sentence names the same actor.
func roughly(text string) *model.Briefing {
	d := model.NewDocument(&model.Article{Text: text})
	b := &model.Briefing{Documents: []*model.Document{d}, Actors: []model.Actor{{Kind: model.Place}}}
	at := 0
	for _, block := range strings.SplitAfter(text, "\n\n") {
		paragraph := len(d.Paragraphs)
		for _, s := range strings.SplitAfter(block, ".") {
			words := strings.TrimSpace(s)
			if words != "" {
				start := at + strings.Index(s, words)
				_, first := utf8.DecodeRuneInString(words)
				d.Sentences = append(d.Sentences, model.Sentence{Span: model.Span{Start: start, End: start + len(words)}, Paragraph: paragraph})
				m := model.ActorMention{Ref: model.Ref{Span: model.Span{Start: start, End: start + first}}, Type: model.ByName}
				b.Actors[0].Name = m.Ref
				b.Actors[0].Mentions = append(b.Actors[0].Mentions, m)
			}
			at += len(s)
		}
		if words := strings.TrimSpace(block); words != "" {
			start := at - len(block) + strings.Index(block, words)
			d.Paragraphs = append(d.Paragraphs, model.Span{Start: start, End: start + len(words)})
		}
	}
	return b
}
