package article

import (
	"fmt"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"gopkg.in/yaml.v3"

	"brief/model"
)

// maxFrontMatter bounds what is given to the YAML and TOML readers.
const maxFrontMatter = 64 << 10

// metadata is what a file says about its article, by lower-case key.
type metadata map[string]any

// frontMatter reads the block between --- (YAML) or +++ (TOML) at the start of a
// file; body is where the text after it begins. ok is false when there is none:
// dashes alone, or a block that is not made of keys and values, are text.
func frontMatter(text string) (meta metadata, body int, ok bool) {
	fence, _, found := strings.Cut(text[:min(len(text), 16)], "\n")
	fence = strings.TrimRight(fence, " \r")
	if !found || fence != "---" && fence != "+++" {
		return nil, 0, false
	}
	start := strings.IndexByte(text, '\n') + 1
	for at := start; at < min(len(text), maxFrontMatter); {
		end := len(text)
		if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
			end = at + n
		}
		if line := strings.TrimRight(text[at:end], " \r"); line == fence || fence == "---" && line == "..." {
			meta, ok = readFrontMatter(fence, text[start:at])
			if !ok {
				return nil, 0, false
			}
			return meta, min(end+1, len(text)), true
		}
		at = end + 1
	}
	return nil, 0, false
}

func readFrontMatter(fence, block string) (metadata, bool) {
	raw := map[string]any{}
	var err error
	if fence == "+++" {
		err = toml.Unmarshal([]byte(block), &raw)
	} else {
		err = yaml.Unmarshal([]byte(block), &raw)
	}
	if err != nil {
		raw = plainFields(block)
	}
	if len(raw) == 0 {
		return nil, false
	}
	meta := metadata{}
	for k, v := range raw {
		meta[strings.ToLower(strings.ReplaceAll(k, "-", "_"))] = v
	}
	return meta, true
}

// plainFields reads "key: value" lines that are no YAML, as titles with a colon
// make them; nil when there are other lines.
func plainFields(block string) map[string]any {
	raw := map[string]any{}
	for line := range strings.Lines(block) {
		key, value, ok := strings.Cut(strings.TrimSpace(line), ":")
		if key == "" && !ok {
			continue
		}
		if !ok || strings.ContainsAny(key, " \t") {
			return nil
		}
		raw[key] = strings.Trim(strings.TrimSpace(value), `"'`)
	}
	return raw
}

// apply fills the article from the keys that blogs, archives and clippers use.
func (m metadata) apply(a *model.Article) {
	if title := m.words("title", "headline"); title != "" && title != a.Title {
		a.Title, a.TitleSpan = title, model.Span{}
	}
	a.Byline = first(a.Byline, m.words("author", "authors", "byline", "creator", "by"))
	a.Publisher = first(a.Publisher, m.words("publisher", "publication", "site", "site_name", "outlet"))
	a.URL = first(a.URL, webAddress(m.words("url", "link", "canonical", "canonical_url", "canonicalurl", "original", "permalink")))
	if source := m.words("source"); webAddress(source) != "" {
		a.URL = first(a.URL, source)
	} else {
		a.Publisher = first(a.Publisher, source)
	}
	for _, key := range []string{"published", "date_published", "published_at", "publishdate", "publish_date", "published_date", "pubdate", "date"} {
		if a.Published.IsZero() {
			a.Published = dateValue(m[key])
		}
	}
}

// words is the first of the keys that has a value, as one line.
func (m metadata) words(keys ...string) string {
	for _, k := range keys {
		if w := oneLine(valueWords(m[k])); w != "" {
			return w
		}
	}
	return ""
}

// valueWords is a value of front matter or JSON in words: lists are joined, of
// an object its name is taken.
func valueWords(v any) string {
	switch v := v.(type) {
	case string:
		return strings.NewReplacer("[[", "", "]]", "").Replace(v)
	case []any:
		var names []string
		for _, x := range v {
			if w := valueWords(x); w != "" {
				names = append(names, w)
			}
		}
		return strings.Join(names, ", ")
	case map[string]any:
		return valueWords(v["name"])
	case int, int64, float64:
		return fmt.Sprint(v)
	}
	return ""
}

// dateValue is the day of a value; a time counts in its own zone.
func dateValue(v any) model.Date {
	if t, ok := v.(time.Time); ok {
		return validDate(t.Year(), int(t.Month()), t.Day())
	}
	d, _ := findDate(valueWords(v))
	return d
}

// webAddress is s if it is an address on the web, else "".
func webAddress(s string) string {
	if strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") {
		return s
	}
	return ""
}
