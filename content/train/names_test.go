package main

import (
	"slices"
	"strings"
	"testing"

	"brief/model"
)

func TestTextBuilderSetsWordsAsText(t *testing.T) {
	for _, want := range []string{
		`"I know," said Ms. Ruiz (left), "that it's 40% more."`,
		`The U.S. president spoke of US$4 for AT&T-led work.`,
		`Kenya’s farmers don’t sell; the O’Neill farm's does.`,
	} {
		words := strings.NewReplacer("\"", " \" ", ",", " ,", ".\"", " . \"", "(", "( ", ")", " )", "%", " %", "’", " ’ ", "'s", " 's",
			"U.S.", "U . S .", "US$", "US $ ", "AT&T-led", "AT & T - led", ";", " ;").Replace(strings.TrimSuffix(want, "."))
		if strings.HasSuffix(want, ".") {
			words += " ."
		}
		words = strings.ReplaceAll(words, "more.", "more .")
		var b textBuilder
		for w := range strings.FieldsSeq(words) {
			b.word(w)
		}
		if got := b.text.String(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// A hole before the rest of a name takes the commonest place, which goes into the name.
func TestFillClosesHoles(t *testing.T) {
	var c columnFile
	for _, line := range []string{"In O", "Lagos B-Location", "the O", "", "Water I-Organization", "Board I-Organization", "met O", ". O", "", "It O", "left O", ". O"} {
		c.line(line)
	}
	c.fill()
	d, err := c.set(true)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, n := range d.Names {
		names = append(names, n.Kind.String()+" "+d.Slice(n.Span))
	}
	if want := []string{"place Lagos", "organization Lagos Water Board"}; !slices.Equal(names, want) {
		t.Errorf("got %q of %q, want %q", names, d.Text, want)
	}
	if len(d.Paragraphs) != 2 {
		t.Errorf("%d paragraphs, want 2", len(d.Paragraphs))
	}
}

// A name that began before the hole goes through it, and one that wants an end goes into it.
func TestFillGoesOnWithNames(t *testing.T) {
	var c columnFile
	for _, line := range []string{"Lagos B-Location", "heard O", "The B-Organization", "", "Times I-Organization", "and O", "the O", "University B-Organization", "of I-Organization", "", ", O", "too O", ". O"} {
		c.line(line)
	}
	c.fill()
	d, err := c.set(true)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, n := range d.Names {
		names = append(names, d.Slice(n.Span))
	}
	if want := []string{"Lagos", "The Lagos Times", "University of Lagos"}; !slices.Equal(names, want) {
		t.Errorf("got %q of %q, want %q", names, d.Text, want)
	}
}

// Of a mention, the proper nouns around its head are the name: no titles, no groups, nothing of another name.
func TestEntityColumns(t *testing.T) {
	var tokens []token
	for _, x := range [][3]string{
		{"President", "NNP", "(1-person-new-nnnnn-cf1-2-sgl"}, {"Ruth", "NNP", ""}, {"Olsen", "NNP", "1)"},
		{"told", "VBD", ""}, {"Democrats", "NNPS", "(2-person-new-nnnnn-cf1-1-sgl)"},
		{"in", "IN", ""}, {"the", "DT", "(3-place-new-nnnnn-cf1-2-sgl"}, {"Oslo", "NNP", ""}, {"of", "IN", ""}, {"today", "NN", "3)"},
		{"about", "IN", ""}, {"the", "DT", "(4-abstract-new-nnnnn-cf1-3-sgl"}, {"Paris", "NNP", "(5-place-new-nnnnn-cf1-1-sgl)"}, {"Agreement", "NNP", "4)"},
	} {
		tokens = append(tokens, token{form: x[0], xpos: x[1], misc: "Entity=" + x[2]})
	}
	var names []string
	for _, c := range entityColumns(tokens) {
		if c.label != "" {
			names = append(names, c.label+" "+c.word)
		}
	}
	if want := []string{"person Ruth", "person Olsen", "place Oslo"}; !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}

// Words that are used alike come into one class, and twice the same way.
func TestClusterPutsLikeWordsTogether(t *testing.T) {
	var b textBuilder
	for range 40 {
		for _, animal := range []string{"cat", "dog", "horse"} {
			for _, verb := range []string{"eats", "sees", "likes"} {
				b.append("the " + animal + " " + verb + " bread . ")
			}
		}
	}
	d, err := b.document("animals")
	if err != nil {
		t.Fatal(err)
	}
	v := countWords([]*model.Document{d})
	class := v.cluster(5)
	of := map[string]int{}
	for i, w := range v.words[:v.classed] {
		of[w.text] = class[i]
	}
	if of["cat"] != of["dog"] || of["dog"] != of["horse"] || of["eats"] != of["likes"] || of["cat"] == of["eats"] {
		t.Errorf("classes %v", of)
	}
	if again := v.cluster(5); !slices.Equal(class, again) {
		t.Error("the second time is not the first")
	}
}
