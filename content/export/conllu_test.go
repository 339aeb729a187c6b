package export

import (
	"context"
	"strings"
	"testing"

	"brief/content/lex"
	"brief/model"
)

// document is a document whose tokens are parted by white space or "|" and
// whose sentences are parted by "¶"; these two marks are not in the text.
func document(t *testing.T, marked string) *model.Document {
	t.Helper()
	d := model.NewDocument(&model.Article{Path: "dir/a b.txt"})
	for p, sentence := range strings.Split(marked, "¶") {
		first := len(d.Tokens)
		for _, chunk := range strings.SplitAfter(strings.ReplaceAll(sentence, "\n", " \n "), " ") {
			for word := range strings.SplitSeq(chunk, "|") {
				start := len(d.Text)
				if body := strings.TrimSpace(word); body != "" {
					d.Tokens = append(d.Tokens, model.Token{Span: model.Span{Start: start, End: start + len(body)}, Sentence: p})
				}
				d.Text += word
			}
		}
		span := model.Span{Start: d.Tokens[first].Start, End: d.Tokens[len(d.Tokens)-1].End}
		d.Sentences = append(d.Sentences, model.Sentence{Span: span, First: first, Last: len(d.Tokens), Paragraph: p})
		d.Paragraphs = append(d.Paragraphs, span)
	}
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestCoNLLUWithoutSyntax(t *testing.T) {
	d := document(t, "Minsk|'s mayor\nca|n't go|.\n\n¶No|.")
	d.Names = []model.Name{{Span: d.Tokens[0].Span, First: 0, Last: 1, Kind: model.Place}}
	d.Done(model.LayerNames)
	var b strings.Builder
	if err := CoNLLU(&b, d); err != nil {
		t.Fatal(err)
	}
	want := `# newdoc id = a_b.txt
# newpar
# sent_id = a_b.txt-1
# text = Minsk's mayor can't go.
1-2	Minsk's	_	_	_	_	_	_	_	_
1	Minsk	_	_	_	_	0	root	_	NE=B-LOC
2	's	_	_	_	_	1	dep	_	NE=O
3	mayor	_	_	_	_	1	dep	_	NE=O|SpacesAfter=\s\n\s
4-5	can't	_	_	_	_	_	_	_	_
4	ca	_	_	_	_	1	dep	_	NE=O
5	n't	_	_	_	_	1	dep	_	NE=O
6	go	_	_	_	_	1	dep	_	NE=O|SpaceAfter=No
7	.	_	_	_	_	1	dep	_	NE=O|SpacesAfter=\s\n\s\s\n\s

# newpar
# sent_id = a_b.txt-2
# text = No.
1	No	_	_	_	_	0	root	_	NE=O|SpaceAfter=No
2	.	_	_	_	_	1	dep	_	NE=O

`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestCoNLLURepairsHeads(t *testing.T) {
	for name, heads := range map[string][]int{
		"tree":      {1, model.None, 1},
		"cycle":     {1, 0, model.None},
		"two roots": {model.None, model.None, 1},
		"no root":   {1, 2, 0},
		"itself":    {0, model.None, 1},
	} {
		words := make([]model.Word, len(heads))
		for i, h := range heads {
			words[i].Head = h
		}
		if got := isTree(words); got != (name == "tree") {
			t.Errorf("%s: isTree is %v", name, got)
		}
	}
	d := document(t, "It ended|.")
	d.Syntax = []model.Word{{UPOS: "PRON", Head: 1, Rel: "nsubj"}, {UPOS: "VERB", Head: 0, Rel: "root"}, {UPOS: "PUNCT", Head: 1, Rel: "punct"}}
	got := tree(d, &d.Sentences[0])
	if got[0].Head != model.None || got[0].UPOS != "PRON" || got[2].Head != 0 || got[2].Rel != "dep" {
		t.Errorf("a cycle was not made flat: %+v", got)
	}
}

// restored is the text that the words of a CoNLL-U file and their MISC spell.
func restored(file string) string {
	var b strings.Builder
	rangeEnd := ""
	for line := range strings.SplitSeq(file, "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 10 {
			continue
		}
		_, last, isRange := strings.Cut(f[0], "-")
		inRange := rangeEnd != ""
		switch {
		case isRange:
			rangeEnd = last
		case f[0] == rangeEnd:
			rangeEnd = ""
		}
		if inRange {
			continue
		}
		b.WriteString(f[1])
		space := " "
		for attribute := range strings.SplitSeq(f[9], "|") {
			if attribute == "SpaceAfter=No" {
				space = ""
			}
			if v, ok := strings.CutPrefix(attribute, "SpacesAfter="); ok {
				space = strings.NewReplacer(`\s`, " ", `\n`, "\n", `\r`, "\r", `\t`, "\t").Replace(v)
			}
		}
		b.WriteString(space)
	}
	return strings.TrimSpace(b.String())
}

func TestCoNLLUKeepsTheText(t *testing.T) {
	for _, text := range []string{
		"The mayor’s plan can't work.\r\n\r\n\"It won’t,\" she  said.\tReally?",
		"One\u00a0line|a pipe. We'd've gone, they cannot.\n\nTorres' car's here.",
		"Nothing but _ and # and 1-2.",
	} {
		d := model.NewDocument(&model.Article{Text: text})
		if err := lex.New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		if err := CoNLLU(&b, d); err != nil {
			t.Fatal(err)
		}
		if got := restored(b.String()); got != text {
			t.Errorf("\n got %q\nwant %q\n%s", got, text, b.String())
		}
	}
}
