package article

import (
	"strings"
	"testing"

	"brief/model"
)

const newsPage = `<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Ferry leaves harbour | Coast Herald</title>
<meta property="og:title" content="Ferry leaves harbour">
<link rel="canonical" href="https://herald.example/ferry">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
  {"@type": "NewsMediaOrganization", "@id": "#us", "name": "Coast Herald"},
  {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
  {"@type": ["NewsArticle"], "headline": "Ferry leaves &amp; returns", "datePublished": "2024-05-06T22:30:00-04:00",
   "author": [{"@id": "#ann"}], "publisher": {"@id": "#us"}}]}
</script></head>
<body>
<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article>
<h1>Ferry leaves harbour</h1>
<p class="meta">By <a rel="author" href="/ann">Ann Lee</a></p>
<time datetime="2024-05-07">7 May 2024</time>
<figure><img src="a.jpg"><figcaption>The ferry. Photo: Bo Chen</figcaption></figure>
<p>The ferry left the harbour on Monday with forty people on board,
the harbour office said, after a storm that had kept all ships
on this coast from leaving for nine days &amp; nights.</p>
<div class="ad">Advertisement</div>
<p>&ldquo;We are glad,&rdquo; said the mayor, <b>Rana Saleh</b>, who had waited for the ferry on the pier since the early morning.</p>
<p><a href="/storm">Read more: How the storm began</a></p>
<p>Tickets cost seven per cent more than last year, according to the office, which blamed the price of fuel.<sup><a href="#n">1</a></sup></p>
<ul><li>The next ferry leaves on Friday, and the one after it on Sunday, if the weather holds.</li></ul>
<p>It co&shy;operates with &#27;[31mnobody, and that was all that the office would say about it on that day, at least in public.</p>
<aside>Related: <a href="/x">Ships</a></aside>
</article></main>
<footer>Copyright 2024 Coast Herald. All rights reserved.</footer>
</body></html>`

func TestHTML(t *testing.T) {
	a, err := Read("ferry.html", []byte(newsPage), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		begins string
		line   int
	}{
		{"Ferry leaves harbour", 16},
		{"The ferry left the harbour on Monday with forty people on board, the harbour office", 20},
		{"“We are glad,” said the mayor, Rana Saleh, who", 24},
		{"Tickets cost", 26},
		{"The next ferry", 27},
		{"It cooperates with �[31mnobody", 28},
	}
	paragraphs := strings.Split(a.Text, "\n\n")
	if len(paragraphs) != len(want) {
		t.Fatalf("%d paragraphs: %q", len(paragraphs), paragraphs)
	}
	at := 0
	for i, w := range want {
		if !strings.HasPrefix(paragraphs[i], w.begins) || a.LineAt(at) != w.line {
			t.Errorf("line %d %q, want line %d %q", a.LineAt(at), paragraphs[i], w.line, w.begins)
		}
		at += len(paragraphs[i]) + 2
	}
	if line := a.LineAt(strings.Index(a.Text, "on this coast")); line != 22 {
		t.Errorf("third line of a paragraph is line %d, want 22", line)
	}
	if strings.HasSuffix(paragraphs[3], "1") {
		t.Error("the footnote's number was taken for text")
	}
	got := []string{string(a.Format), a.Title, a.Slice(a.TitleSpan), a.Byline, a.Publisher, a.URL, a.Published.String(), a.Language}
	if want := []string{string(model.HTML), "Ferry leaves harbour", "Ferry leaves harbour", "Ann Lee", "Coast Herald", "https://herald.example/ferry", "2024-05-06", "en"}; strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestPageMetadata(t *testing.T) {
	const prose = "<p>The ferry left the harbour on Monday with forty people on board, and the mayor was glad.</p>"
	tests := []struct{ name, page, title, byline, published string }{
		{"meta elements", `<head><title>A long name of a page - Herald</title><meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2024-05-06T10:00:00Z"></head>` + prose, "A long name of a page", "Ann Lee", "2024-05-06"},
		{"never the day of a change", `<head><title>Ferry</title><meta property="article:modified_time" content="2024-05-06"></head>` + prose, "Ferry", "", ""},
		{"a time element in the article", `<title>Ferry</title><body><time>1 May 2020</time><article>` + prose + `<time datetime="2024-05-06">Monday</time></article>`, "Ferry", "", "2024-05-06"},
		{"a heading that is the site's name", `<head><title>Ferry leaves harbour at last</title></head><h1>Coast Herald</h1>` + prose, "Ferry leaves harbour at last", "", ""},
		{"an author who is an address", `<head><title>Ferry</title><meta name="author" content="https://x.example/ann"></head>` + prose, "Ferry", "", ""},
		{"JSON-LD in a comment", `<head><script type="application/ld+json"><!-- {"@type":"Article","headline":"Ferry","author":{"name":"Ann Lee"},"datePublished":"2024-05-06"} --></script></head>` + prose, "Ferry", "Ann Lee", "2024-05-06"},
		{"JSON-LD that is broken", `<head><title>Ferry</title><script type="application/ld+json">{"@type":</script></head>` + prose, "Ferry", "", ""},
		{"a line above the text", `<title>Ferry</title><body><p>By Ann Lee | 6 May 2024</p>` + prose, "Ferry", "Ann Lee", "2024-05-06"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Read("x.html", []byte("<!doctype html>"+tt.page), Options{})
			if err != nil {
				t.Fatal(err)
			}
			got := [3]string{a.Title, a.Byline, a.Published.String()}
			if want := [3]string{tt.title, tt.byline, tt.published}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
			if !strings.HasSuffix(a.Text, "the mayor was glad.") {
				t.Errorf("text %q", a.Text)
			}
		})
	}
}

func TestMetadataIsHarmless(t *testing.T) {
	const bad = "a&#27;];x&#7;&#x202e;b"
	page := `<!doctype html><html lang="en"><head><title>` + bad + `</title><meta name="author" content="` + bad + `"><meta property="og:site_name" content="` + bad + `">
<link rel="canonical" href="https://x.example/` + bad + `"><meta name="language" content="` + bad + `"></head><body><p>Rain.</p></body></html>`
	a, err := Read("x.html", []byte(page), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Byline == "" || a.Publisher == "" || a.URL == "" {
		t.Fatalf("not read: %+v", a)
	}
	wellFormed(t, a)
}

func TestArticleBodyWhereThePageHasNone(t *testing.T) {
	page := `<!doctype html><title>Ferry</title><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The ferry left.\n\nThe mayor was glad."}</script><body><div id="app"></div>`
	a, err := Read("x.html", []byte(page), Options{})
	if err != nil || a.Text != "Ferry\n\nThe ferry left.\n\nThe mayor was glad." {
		t.Errorf("%+v, %v", a, err)
	}
}

func TestParagraphsOfAPage(t *testing.T) {
	tests := []struct{ page, want string }{
		{"<p>One.</p><p>Two<br>three.<br><br>Four.</p>", "One.\n\nTwo\nthree.\n\nFour."},
		{"<pre>One\ntwo.\n\nThree.</pre>", "One\ntwo.\n\nThree."},
		{"<p>She said <q>no</q>.</p>", "She said “no”."},
		{"<p>A</p><p hidden>B</p><p style='display: none'>C</p><p>D</p>", "A\n\nD"},
		{"<table><tr><td>Oslo</td><td>3</td></tr><tr><td>Bergen</td><td>1</td></tr></table>", "Oslo 3\n\nBergen 1"},
	}
	for _, tt := range tests {
		a, err := Read("x.html", []byte("<html><body>"+tt.page+"</body></html>"), Options{})
		if err != nil || a.Text != tt.want {
			t.Errorf("%s: %q, want %q (%v)", tt.page, a.Text, tt.want, err)
		}
	}
}
