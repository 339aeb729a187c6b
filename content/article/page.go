package article

import (
	"regexp"
	"slices"
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
	stamp     model.Date // of the first line behind the heading that is called a date
}

func readPage(doc *html.Node) page {
	s := pageScan{meta: map[string]string{}}
	s.scan(doc, false)
	ld := findNewsArticle(s.ld)
	p := page{language: languageCode(first(s.language, s.metaOf("language", "content-language", "og:locale")))}
	p.publisher = first(ld.words("publisher"), s.metaOf("og:site_name", "application-name", "dc.publisher", "citation_journal_title"))
	p.byline = first(cleanByline(ld.words("author", "creator")), first(cleanByline(s.metaOf("author", "article:author", "byl", "dc.creator", "dc:creator", "parsely-author", "sailthru.author")), cleanByline(s.author)))
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
			s.canonical = oneLine(attr(n, "href"))
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
	if attr(n, "itemprop") == "datePublished" && s.meta["datepublished"] == "" {
		s.meta["datepublished"] = first(attr(n, "content"), first(attr(n, "datetime"), oneLine(textOf(n))))
	}
	if s.stamp.IsZero() && len(s.titles) > 0 && calledDate.MatchString(attr(n, "class")) {
		if words := oneLine(textOf(n)); len(words) < 100 {
			s.stamp, _ = dateLine(words)
		}
	}
	if s.author == "" && inArticle && (attr(n, "rel") == "author" || attr(n, "itemprop") == "author") && kindOf(n) != atom.Meta {
		s.author = oneLine(textOf(n))
	}
}

// calledDate is the class of an element that says when the article came out.
var calledDate = regexp.MustCompile(`(?i)(?:^|[\s_-])(?:date|dateline|datetime|published|pubdate|timestamp|byline|meta)(?:$|[\s_-])`)

func (s *pageScan) addMeta(n *html.Node) {
	content := oneLine(attr(n, "content"))
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		for _, k := range strings.Fields(strings.ToLower(attr(n, key))) {
			if s.meta[k] == "" {
				s.meta[k] = content
			}
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
	if s.time.IsZero() {
		return s.stamp
	}
	return s.time
}

// chooseTitle takes the page's heading if it says what the metadata says, since
// it stands in the page; the metadata otherwise.
func (s *pageScan) chooseTitle(p *page, ld newsArticle) {
	var given []string
	for _, t := range []string{ld.words("headline"), ld.words("name"), s.metaOf("og:title", "twitter:title", "dc.title", "dc:title")} {
		if t = withoutSite(oneLine(html.UnescapeString(t)), p.publisher); t != "" {
			given = append(given, t)
		}
	}
	for _, n := range s.titles {
		if words := withoutSite(oneLine(textOf(n)), p.publisher); kindOf(n) == atom.Title && words != "" {
			given = append(given, words)
			p.titleLine = lineOf(n)
		}
	}
	for _, n := range s.titles {
		words := oneLine(textOf(n))
		if kindOf(n) == atom.H1 && words != "" && !strings.EqualFold(words, p.publisher) && saysOne(words, given) {
			p.title, p.titleLine = words, lineOf(n)
			p.publisher = first(p.publisher, s.site(words))
			return
		}
	}
	if len(given) > 0 {
		p.title = given[0]
	}
}

// site is the outlet's name as the page's title carries it behind the heading.
func (s *pageScan) site(heading string) string {
	for _, n := range s.titles {
		if m := siteSuffix.FindStringSubmatch(oneLine(textOf(n))); m != nil && kindOf(n) == atom.Title && strings.EqualFold(m[1], heading) {
			return m[2]
		}
	}
	return ""
}

// saysOne reports whether a heading says what one of the titles says, or there
// are none to go by.
func saysOne(heading string, titles []string) bool {
	return len(titles) == 0 || slices.ContainsFunc(titles, func(t string) bool { return shareWords(heading, t) })
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

// shareWords reports whether two titles have half of their words in common,
// counted against the longer: the name of a blog is no title of an entry.
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
	return shared*2 >= max(len(words), len(in))
}

// cleanByline is the names in an author line: without "By", an address, a date
// and what follows it. What has figures in it is no name.
func cleanByline(words string) string {
	words = oneLine(words)
	if _, at := findDate(words); at != nil {
		words = words[:at[0]]
	}
	if len(words) > 3 && strings.EqualFold(words[:3], "by ") {
		words = words[3:]
	}
	words = strings.Trim(words, " ,;|•·–—-")
	if strings.Trim(aside.ReplaceAllString(words, ""), " :,") == "" {
		return ""
	}
	if webAddress(words) != "" || len(words) > maxTitle || strings.ContainsAny(words, "0123456789@") {
		return ""
	}
	return words
}

var codeRE = regexp.MustCompile(`^[a-zA-Z]{2}(?:[-_]|$)`)

// languageCode is the ISO 639-1 code in "en-GB" and the like.
func languageCode(tag string) string {
	if !codeRE.MatchString(tag) {
		return ""
	}
	return strings.ToLower(tag[:2])
}
