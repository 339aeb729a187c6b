package article

import (
	"encoding/json"
	"html"
	"strings"
)

// newsArticle is the object of a page's JSON-LD that describes the article, and
// the objects it may refer to by @id.
type newsArticle struct {
	object map[string]any
	byID   map[string]map[string]any
}

// readLD is the JSON of one script, nil when it is none. Some sites wrap it in
// comment marks or close it with a semicolon.
func readLD(script string) any {
	script = strings.TrimSpace(script)
	for _, wrap := range []string{"<!--", "//<![CDATA[", "<![CDATA["} {
		script = strings.TrimSpace(strings.TrimPrefix(script, wrap))
	}
	for _, wrap := range []string{"-->", "//]]>", "]]>", ";"} {
		script = strings.TrimSpace(strings.TrimSuffix(script, wrap))
	}
	var v any
	if json.Unmarshal([]byte(script), &v) != nil {
		return nil
	}
	return v
}

const maxLDDepth = 8

// findNewsArticle looks through lists, @graph and nested objects. News is
// preferred to other articles, the first of equals is taken.
func findNewsArticle(roots []any) newsArticle {
	a := newsArticle{byID: map[string]map[string]any{}}
	best := 0
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if depth > maxLDDepth {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				visit(x, depth+1)
			}
		case map[string]any:
			if id, ok := v["@id"].(string); ok && len(v) > 1 && a.byID[id] == nil {
				a.byID[id] = v
			}
			if rank := articleRank(v["@type"]); rank > best {
				best, a.object = rank, v
			}
			for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate", "author", "publisher", "hasPart"} {
				visit(v[key], depth+1)
			}
		}
	}
	visit(roots, 0)
	return a
}

// articleRank is 2 for news, 1 for another article, 0 for anything else.
func articleRank(kind any) int {
	rank := 0
	switch k := kind.(type) {
	case string:
		switch {
		case strings.HasSuffix(k, "NewsArticle"):
			rank = 2
		case strings.HasSuffix(k, "Article"), strings.HasSuffix(k, "Posting"), k == "Report":
			rank = 1
		}
	case []any:
		for _, x := range k {
			rank = max(rank, articleRank(x))
		}
	}
	return rank
}

// words is the value of the first of the keys that has one, in words.
func (a newsArticle) words(keys ...string) string {
	for _, k := range keys {
		if w := oneLine(html.UnescapeString(valueWords(a.resolve(a.object[k])))); w != "" {
			return w
		}
	}
	return ""
}

// resolve follows a reference by @id.
func (a newsArticle) resolve(v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = a.resolve(x)
		}
		return out
	case map[string]any:
		if id, ok := v["@id"].(string); ok && v["name"] == nil && a.byID[id] != nil {
			return a.byID[id]
		}
	}
	return v
}
