package export

import (
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"golang.org/x/net/html"

	"brief/model"
)

// TestMarkdownSaysWhatTheArticleSays reads the Markdown again: the words must be
// those of the article, whatever marks stand among them.
func TestMarkdownSaysWhatTheArticleSays(t *testing.T) {
	for _, text := range []string{
		"- 4 degrees, they said, + 3, = 7, and > 2",
		"In 1931. The bridge, 2) or 12. and so on",
		"---", "===", "+++", "a * b _c_ `d` [e](f) <g> #h ~~i~~ \\j",
		"&lt;b&gt; AT&amp;T &#65;", "| a | b |", "# no heading", "> no quotation", "1. no list",
	} {
		d := model.NewDocument(&model.Article{Title: "T", Text: text})
		d.Paragraphs = []model.Span{{Start: 0, End: len(text)}}
		var md, page strings.Builder
		opt := ProseOptions{Parts: []Part{Text}, Width: 12}
		if err := Markdown(&md, &model.Briefing{Documents: []*model.Document{d}}, opt); err != nil {
			t.Fatal(err)
		}
		if err := goldmark.Convert([]byte(md.String()), &page); err != nil {
			t.Fatal(err)
		}
		_, body, _ := strings.Cut(page.String(), "<h2>Text</h2>")
		if got, want := wordsOf(t, body), strings.Join(strings.Fields(text), " "); got != want {
			t.Errorf("%q reads as %q\n%s", want, got, md.String())
		}
	}
}

func wordsOf(t *testing.T, page string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range doc.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func TestFactsOfAnArticle(t *testing.T) {
	tests := []struct {
		article model.Article
		want    string
	}{
		{model.Article{Text: "One word, 2 — words."}, "Publication date not known. 4 words."},
		{model.Article{Text: "Word", Byline: "Ann Lee", Publisher: "Herald", Published: model.Date{Year: 2025, Month: 8, Day: 30}, Language: "en"}, "Ann Lee. Herald. Published 2025-08-30. 1 word."},
		{model.Article{Text: "市长说,桥2025年完工。", Language: "zh"}, "Publication date not known. 8 words. Not in English (zh): names and indirect speech are left out."},
	}
	for _, tt := range tests {
		if got := factsOf(model.NewDocument(&tt.article)); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
