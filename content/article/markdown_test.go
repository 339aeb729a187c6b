package article

import (
	"strings"
	"testing"

	"brief/model"
)

const markdownPage = `---
title: Ferry leaves harbour
date: 2024-05-06
authors: [Ann Lee, {name: Bo Chen}]
source: Coast Herald
url: https://news.example/ferry
---

# Ferry leaves harbour

The **ferry** left [the harbour](https://x.example "map") on
*Monday*, it\*s said &amp; done.

> “We are glad,”
> said the mayor.

- Forty on board
- No ` + "`freight`" + `

![a ship](ship.jpg)

` + "```" + `
not prose
` + "```" + `

    An indented paragraph.

| Ship | People |
|------|--------|
| Aden | 40     |

<div>Some <b>HTML</b></div>
<!-- a note -->

It ends.[^1]

[^1]: So it was told.
`

func TestMarkdown(t *testing.T) {
	a, err := Read("ferry.md", []byte(markdownPage), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		words string
		line  int
	}{
		{"Ferry leaves harbour", 9},
		{"The ferry left the harbour on\nMonday, it*s said & done.", 11},
		{"“We are glad,”\nsaid the mayor.", 14},
		{"Forty on board", 17},
		{"No freight", 18},
		{"An indented paragraph.", 26},
		{"Ship People", 28},
		{"Aden 40", 30},
		{"Some HTML", 32},
		{"It ends.", 35},
		{"So it was told.", 37},
	}
	paragraphs := strings.Split(a.Text, "\n\n")
	if len(paragraphs) != len(want) {
		t.Fatalf("%d paragraphs: %q", len(paragraphs), paragraphs)
	}
	at := 0
	for i, w := range want {
		if paragraphs[i] != w.words || a.LineAt(at) != w.line {
			t.Errorf("line %d %q, want line %d %q", a.LineAt(at), paragraphs[i], w.line, w.words)
		}
		at += len(paragraphs[i]) + 2
	}
	if line := a.LineAt(strings.Index(a.Text, "Monday")); line != 12 {
		t.Errorf("Monday on line %d, want 12", line)
	}
	if a.Format != model.Markdown || a.Title != "Ferry leaves harbour" || a.Slice(a.TitleSpan) != a.Title {
		t.Errorf("%s %q at %v", a.Format, a.Title, a.TitleSpan)
	}
	if a.Published.String() != "2024-05-06" || a.Byline != "Ann Lee, Bo Chen" || a.Publisher != "Coast Herald" || a.URL != "https://news.example/ferry" {
		t.Errorf("%v %q %q %q", a.Published, a.Byline, a.Publisher, a.URL)
	}
	if !strings.Contains(a.Markup, "The **ferry** left") || strings.Contains(a.Markup, "authors") {
		t.Errorf("markup %q", a.Markup)
	}
}

func TestFrontMatter(t *testing.T) {
	tests := []struct{ name, file, title, published, publisher, url string }{
		{"TOML", "+++\ntitle = 'Ferry'\ndate = 2024-05-06T09:00:00Z\npublisher = 'Herald'\n+++\nIt left.", "Ferry", "2024-05-06", "Herald", ""},
		{"a clipping", "---\ntitle: Ferry\nsource: https://n.example/f\npublished: 6 May 2024\ncreated: 2025-01-01\nauthor:\n  - '[[Ann Lee]]'\n---\nIt left.", "Ferry", "2024-05-06", "", "https://n.example/f"},
		{"a title the text does not have", "---\ntitle: Another\n---\n# Ferry\n\nIt left.", "Another", "", "", ""},
		{"Windows line ends", "---\r\ntitle: Ferry\r\n---\r\nIt left.", "Ferry", "", "", ""},
		{"no front matter but a rule", "---\nIt left.\n\nIt came.\n---\n", "x", "", "", ""},
		{"no YAML", "---\ntitle: Ferry: it left\ndate: 2024-05-06\n---\nIt left.", "Ferry: it left", "2024-05-06", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Read("x.md", []byte(tt.file), Options{})
			if err != nil {
				t.Fatal(err)
			}
			got := [4]string{a.Title, a.Published.String(), a.Publisher, a.URL}
			if want := [4]string{tt.title, tt.published, tt.publisher, tt.url}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
			if tt.title != "x" && strings.Contains(a.Text, "title") {
				t.Errorf("front matter in the text: %q", a.Text)
			}
		})
	}
}

func TestMarkupResolvesToNothingHarmful(t *testing.T) {
	a, err := Read("x.md", []byte("Rain &#27;[31m &#x202e;and&#10; hail &#38; &eacute;"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Rain �[31m �and� hail &#38; &eacute;"; a.Markup != want {
		t.Errorf("markup %q, want %q", a.Markup, want)
	}
	harmless(t, a.Text)
}

// The parser would take minutes for these; they are shown as plain text.
func TestTangledMarkdown(t *testing.T) {
	deep := &strings.Builder{}
	for i := range 2000 {
		deep.WriteString(strings.Repeat(" ", 2*i) + "- a\n")
	}
	for name, page := range map[string]string{
		"links that never close":    strings.Repeat("[a](", 1<<18),
		"emphasis that never ends":  strings.Repeat("a*_", 1<<18),
		"footnotes in footnotes":    strings.Repeat("[^1]: ", 1<<17),
		"quotes in quotes":          strings.Repeat("> ", 1<<17) + "a",
		"lists in lists on a line":  strings.Repeat("1. ", 1<<17) + "a",
		"lists in lists":            deep.String(),
		"a table that would expand": strings.Repeat("|a", 20000) + "\n" + strings.Repeat("|-", 20000) + "\n" + strings.Repeat("|\n", 20000),
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Read("x.md", []byte("Rain.\n\n"+page), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Format != model.PlainText || len(a.Warnings) != 1 {
				t.Errorf("%s %q", a.Format, a.Warnings)
			}
		})
	}
	long := strings.Repeat("- a [link](https://n.example/a) and *stress*\n", 20000)
	if tangled(long) {
		t.Error("a long list of links is refused")
	}
}
