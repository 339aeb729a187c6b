package syntax

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"brief/model"
)

// document is a text whose tokens are its fields and whose sentences are its lines.
func document(text string) *model.Document {
	d := model.NewDocument(&model.Article{Text: strings.ToValidUTF8(text, "\uFFFD")})
	at := 0
	for line := range strings.SplitAfterSeq(d.Text, "\n") {
		first := len(d.Tokens)
		rest := line
		for _, form := range strings.Fields(line) {
			start := at + len(line) - len(rest) + strings.Index(rest, form)
			rest = line[start-at+len(form):]
			d.Tokens = append(d.Tokens, model.Token{Span: model.Span{Start: start, End: start + len(form)}, Sentence: len(d.Sentences)})
		}
		if last := len(d.Tokens); last > first {
			span := model.Span{Start: d.Tokens[first].Start, End: d.Tokens[last-1].End}
			d.Paragraphs = append(d.Paragraphs, span)
			d.Sentences = append(d.Sentences, model.Sentence{Span: span, First: first, Last: last, Paragraph: len(d.Paragraphs) - 1})
		}
		at += len(line)
	}
	return d
}

func annotate(t testing.TB, d *model.Document) {
	t.Helper()
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	checkTrees(t, d)
}

// checkTrees holds what Check does not: one root a sentence, no cycles,
// nothing left without tags, lemma or relation.
func checkTrees(t testing.TB, d *model.Document) {
	t.Helper()
	for i, s := range d.Sentences {
		roots := 0
		for k := s.First; k < s.Last; k++ {
			w := d.Syntax[k]
			if w.UPOS == "" || w.XPOS == "" || w.Lemma == "" || w.Rel == "" {
				t.Fatalf("token %d lacks something: %+v", k, w)
			}
			if w.Head == model.None {
				roots++
			}
			if k > s.First+2000 {
				continue // a cycle check of each word is quadratic in chains
			}
			for steps, h := 0, w.Head; h != model.None; h, steps = d.Syntax[h].Head, steps+1 {
				if steps > s.Last-s.First {
					t.Fatalf("token %d hangs on a cycle", k)
				}
			}
		}
		if roots != 1 {
			t.Fatalf("sentence %d has %d roots", i, roots)
		}
	}
}

func TestAnnotate(t *testing.T) {
	d := document("The harbour board reopened the piers on Tuesday .\nOlsen was n't there .")
	annotate(t, d)
	want := map[string]string{
		"The": "DET the det board", "board": "NOUN board nsubj reopened", "reopened": "VERB reopen root ",
		"piers": "NOUN pier obj reopened", "Tuesday": "PROPN Tuesday obl reopened",
		"Olsen": "PROPN Olsen nsubj there", "was": "AUX be cop there", "n't": "PART not advmod there",
	}
	for i, w := range d.Syntax {
		head := ""
		if w.Head != model.None {
			head = d.Slice(d.Tokens[w.Head].Span)
		}
		form := d.Slice(d.Tokens[i].Span)
		if got := fmt.Sprintf("%s %s %s %s", w.UPOS, w.Lemma, w.Rel, head); want[form] != "" && got != want[form] {
			t.Errorf("%s is %q, want %q", form, got, want[form])
		}
	}
}

func TestOtherLanguagesStayEmpty(t *testing.T) {
	for language, want := range map[string]int{"": 3, "en": 3, "de": 0, "uk": 0} {
		d := document("Hallo Welt .")
		d.Language = language
		annotateOnly(t, d)
		if len(d.Syntax) != want {
			t.Errorf("%q: %d words, want %d", language, len(d.Syntax), want)
		}
	}
}

func annotateOnly(t *testing.T, d *model.Document) {
	t.Helper()
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	d := document("Go .")
	if err := New().Annotate(ctx, d); err == nil || d.Syntax != nil {
		t.Error("went on after the end of its context")
	}
}

var hostile = []string{
	"", "\n\n", ".", "_", "-", "’", "“ ” «»", "1 2 3", "\uFFFD \u200b", "a", "A",
	"Żółw и кот 猫が 고양이 قطة", "ß İ ǅ ﬁ", strings.Repeat("( ", 50), strings.Repeat("THE CAT ", 30),
	strings.Repeat("x", 70000), "don’t ’s ’ve n’t", "s 's S 'S ed ing",
}

func TestHostileText(t *testing.T) {
	for _, text := range hostile {
		annotate(t, document(text))
	}
	annotate(t, document(strings.Repeat("yes .\n", atLength(20000))))
}

// atLength is a tenth of n in short runs, which the race detector makes thirty times longer.
func atLength(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

func FuzzAnnotate(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Add(press)
	f.Fuzz(func(t *testing.T, text string) { annotate(t, document(text)) })
}

// A sentence without an end must cost what its words cost.
func TestVeryLongSentence(t *testing.T) {
	for _, words := range []string{"the board said that ", "and ", "of the , "} {
		text := strings.Repeat(words, atLength(100000)/len(strings.Fields(words)))
		annotate(t, document(text))
	}
}

// Documents annotated at once, in any order, get what they get alone.
func TestManyAtOnce(t *testing.T) {
	texts := []string{press, "Who knows ?", strings.Repeat(press+"\n", 3), hostile[11], ""}
	want := make([]*model.Document, len(texts))
	for i, text := range texts {
		want[i] = document(text)
		annotate(t, want[i])
	}
	var all sync.WaitGroup
	for k := range 40 {
		all.Go(func() {
			i := (k * 7) % len(texts)
			d := document(texts[i])
			if err := New().Annotate(context.Background(), d); err != nil {
				t.Error(err)
			}
			if !reflect.DeepEqual(d.Syntax, want[i].Syntax) {
				t.Errorf("text %d differs", i)
			}
		})
	}
	all.Wait()
}
