package article

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"brief/model"
)

// page is what an HTML page says about its article, from the most explicit
// place that says it: JSON-LD, then the meta elements, then the page itself.
type page struct {
	title, byline, publisher, url, language string

	titleLine int
	published model.Date
	body      string // the article's text as JSON-LD gives it
	bodyLine  int
}

// pageScan collects what readPage chooses from.
type pageScan struct {
	meta      map[string]string // by lower-case name, property or itemprop; the first of each
	ld        []any
	ldLine    int
	titles    []*html.Node // title and h1 elements, in order
	canonical string
	language  string
	author    string
	time      model.Date // of the first time element in an article
}

func readPage(doc *html.Node) page {
	s := pageScan{meta: map[string]string{}}
	s.scan(doc, false)
	ld := findNewsArticle(s.ld)
	p := page{language: languageCode(first(s.language, s.metaOf("language", "content-language", "og:locale")))}
	p.publisher = first(ld.words("publisher"), s.metaOf("og:site_name", "application-name", "dc.publisher", "citation_journal_title"))
	p.byline = strings.TrimPrefix(first(ld.words("author", "creator"), first(notAddress(s.metaOf("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author")), s.author)), "By ")
	p.url = first(webAddress(s.canonical), first(webAddress(s.metaOf("og:url", "twitter:url")), webAddress(ld.words("url", "@id"))))
	p.published = s.date(ld)
	p.body, p.bodyLine = html.UnescapeString(valueWords(ld.object["articleBody"])), s.ldLine
	s.chooseTitle(&p, ld)
	return p
}

func (s *pageScan) scan(n *html.Node, inArticle bool) {
	if n.Type == html.ElementNode {
		s.element(n, inArticle)
		inArticle = inArticle || kindOf(n) == atom.Article || kindOf(n) == atom.Main
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		s.scan(c, inArticle)
	}
}

func (s *pageScan) element(n *html.Node, inArticle bool) {
	switch kindOf(n) {
	case atom.Html:
		s.language = attr(n, "lang")
	case atom.Meta:
		s.addMeta(n)
	case atom.Link:
		if s.canonical == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
			s.canonical = attr(n, "href")
		}
	case atom.Script:
		if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") {
			if v := readLD(textOf(n)); v != nil {
				s.ld, s.ldLine = append(s.ld, v), lineOf(n)
			}
		}
	case atom.Title, atom.H1:
		s.titles = append(s.titles, n)
	case atom.Time:
		if inArticle && s.time.IsZero() {
			s.time, _ = findDate(first(attr(n, "datetime"), textOf(n)))
		}
	}
	if s.author == "" && inArticle && (attr(n, "rel") == "author" || attr(n, "itemprop") == "author") && kindOf(n) != atom.Meta {
		s.author = oneLine(textOf(n))
	}
}

func (s *pageScan) addMeta(n *html.Node) {
	content := oneLine(attr(n, "content"))
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		if k := strings.ToLower(attr(n, key)); k != "" && content != "" && s.meta[k] == "" {
			s.meta[k] = content
		}
	}
}

func (s *pageScan) metaOf(names ...string) string {
	for _, n := range names {
		if v := s.meta[n]; v != "" {
			return v
		}
	}
	return ""
}

// date is the day of publication: never that of a change or of a visit.
func (s *pageScan) date(ld newsArticle) model.Date {
	for _, stamp := range []string{
		ld.words("datePublished"), ld.words("dateCreated"),
		s.metaOf("article:published_time", "og:article:published_time", "og:published_time"),
		s.metaOf("datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "article.published"),
	} {
		if d, _ := findDate(stamp); !d.IsZero() {
			return d
		}
	}
	return s.time
}

// chooseTitle takes the page's heading if it says what the metadata says, since
// it stands in the page; the metadata otherwise.
func (s *pageScan) chooseTitle(p *page, ld newsArticle) {
	given := first(ld.words("headline", "name"), s.metaOf("og:title", "twitter:title", "dc.title"))
	for _, n := range s.titles {
		words := oneLine(textOf(n))
		if kindOf(n) == atom.Title {
			words = withoutSite(words, p.publisher)
			if given == "" && words != "" {
				given, p.titleLine = words, lineOf(n)
			}
			continue
		}
		if words != "" && (given == "" || shareWords(words, given)) {
			p.title, p.titleLine = words, lineOf(n)
			return
		}
	}
	p.title = oneLine(html.UnescapeString(withoutSite(given, p.publisher)))
}

var siteSuffix = regexp.MustCompile(`^(.{15,}?)\s+(?:[|»·]|[-–—]{1,2})\s+([^|»·]{2,40})$`)

// withoutSite takes the outlet's name off the end of a page title.
func withoutSite(title, site string) string {
	m := siteSuffix.FindStringSubmatch(title)
	if m == nil {
		return title
	}
	if strings.Contains(title, " | ") || site != "" && strings.EqualFold(m[2], site) || len(strings.Fields(m[2])) <= 3 && len(strings.Fields(m[1])) >= 4 {
		return m[1]
	}
	return title
}

// shareWords reports whether at least half of the words of a are also in b.
func shareWords(a, b string) bool {
	in := map[string]bool{}
	for _, w := range strings.Fields(strings.ToLower(b)) {
		in[w] = true
	}
	words, shared := strings.Fields(strings.ToLower(a)), 0
	for _, w := range words {
		if in[w] {
			shared++
		}
	}
	return shared*2 >= len(words)
}

func notAddress(s string) string {
	if webAddress(s) != "" {
		return ""
	}
	return s
}

var codeRE = regexp.MustCompile(`^[a-zA-Z]{2}(?:[-_]|$)`)

// languageCode is the ISO 639-1 code in "en-GB" and the like.
func languageCode(tag string) string {
	if !codeRE.MatchString(tag) {
		return ""
	}
	return strings.ToLower(tag[:2])
}
