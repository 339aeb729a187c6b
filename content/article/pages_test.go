package article

import (
	"strings"
	"testing"
)

// The prose of the pages below.
const (
	closing = "The city council of Marlow voted late on Thursday to close the old harbour bridge for eighteen months, a decision that sends thousands of drivers through the suburb of Eastfield."
	fear    = "“We cannot wait for it to fall into the water,” said Ingrid Solberg, who leads the transport committee, and added that engineers had found cracks in six of the nine piers."
	heading = "Marlow council votes to close harbour bridge for 18 months"
)

// TestPages reads pages as outlets build them: the text is that of the article,
// under its heading, and the head says who wrote it, where and when.
func TestPages(t *testing.T) {
	prose := "<p>" + closing + "</p><p>" + fear + "</p>"
	tests := []struct {
		name, page                   string
		byline, publisher, published string
	}{
		{
			"a stub with an offer under it that is longer in words",
			`<html><head><title>` + heading + ` - Financial Day</title><meta property="og:site_name" content="Financial Day"><meta property="article:published_time" content="2025-09-12"></head>
<body><article><h1>` + heading + `</h1><p class="byline">Jane Whitlock</p><p>` + closing + fear + `</p></article>
<div class="paywall"><h2>Subscribe to read on</h2><p>Only £1 for 4 weeks. Then £65 per month. Complete digital access to quality journalism on any device. Cancel anytime during your trial.</p></div></body></html>`,
			"Jane Whitlock", "Financial Day", "2025-09-12",
		},
		{
			"a page laid out by a table",
			`<html><head><title>` + heading + `</title></head><body><table><tr><td><a href=1>Home</a><br><a href=2>News</a></td>
<td><h1>` + heading + `</h1><i>By Jane Whitlock</i><br><br>September 12, 2003<br><br>` + closing + `<br><br>` + fear + `<br><br></td><td>ADVERTISEMENT</td></tr></table></body></html>`,
			"Jane Whitlock", "", "2003-09-12",
		},
		{
			"a date that only its class tells, an outlet that only the title names",
			`<html><head><title>` + heading + ` | Daily Post</title></head><body><div class="story"><h1>` + heading + `</h1>
<div class="meta"><span class="author">By Jane Whitlock and Karl Ito</span> <span class="date">Published: 12 September 2025, 06:30 BST</span></div>` + prose + `</div></body></html>`,
			"Jane Whitlock and Karl Ito", "Daily Post", "2025-09-12",
		},
		{
			"microdata",
			`<html><head><title>` + heading + `</title></head><body itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">` + heading + `</h1>
<p>By <span itemprop="author">Jane Whitlock</span> on <time itemprop="datePublished" datetime="2025-09-12">Friday</time></p><div itemprop="articleBody">` + prose + `</div></body></html>`,
			"Jane Whitlock", "", "2025-09-12",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Read("x.html", []byte(tt.page), Options{})
			if err != nil {
				t.Fatal(err)
			}
			got := [4]string{a.Title, a.Byline, a.Publisher, a.Published.String()}
			if want := [4]string{heading, tt.byline, tt.publisher, tt.published}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
			text := strings.Join(strings.Fields(a.Text), " ")
			if want := heading + " " + closing + " " + fear; text != want && text != strings.Replace(want, ". “", ".“", 1) {
				t.Errorf("text %q", a.Text)
			}
		})
	}
}
