package entity

import (
	"slices"
	"strings"
	"sync"

	"brief/model"
)

// words answers what the sieves ask of tokens: from the tree and the tags where
// there are any, else from the words themselves.
type words struct {
	d      *model.Document
	direct []int // indexes of the direct and mixed quotations
}

func newWords(d *model.Document) *words {
	w := &words{d: d}
	for i := range d.Quotations {
		if d.Quotations[i].Kind != model.Indirect {
			w.direct = append(w.direct, i)
		}
	}
	return w
}

// lower is the token in lower case, "" past the ends.
func (w *words) lower(t int) string {
	if t < 0 || t >= len(w.d.Tokens) {
		return ""
	}
	return strings.ToLower(w.d.Slice(w.d.Tokens[t].Span))
}

// upos is the part of speech, "" where there is none.
func (w *words) upos(t int) string {
	if t < 0 || t >= len(w.d.Syntax) {
		return ""
	}
	return w.d.Syntax[t].UPOS
}

// within reports whether token t is of the sentence.
func (w *words) within(t, sentence int) bool {
	return t >= 0 && t < len(w.d.Tokens) && w.d.Tokens[t].Sentence == sentence
}

// isSubject reports whether one of the tokens heads a subject. Without trees
// the first words of a sentence are taken for one.
func (w *words) isSubject(first, last int) bool {
	if len(w.d.Syntax) == 0 {
		s := w.d.Sentences[w.d.Tokens[first].Sentence]
		return first-s.First < 6
	}
	for t := first; t < last; t++ {
		if strings.HasPrefix(w.d.Syntax[t].Rel, "nsubj") && !w.headInside(t, first, last) {
			return true
		}
	}
	return false
}

func (w *words) headInside(t, first, last int) bool {
	h := w.d.Syntax[t].Head
	return first <= h && h < last
}

// governor is the head of the tokens outside themselves, None without trees.
func (w *words) governor(first, last int) int {
	if len(w.d.Syntax) == 0 {
		return model.None
	}
	for t := first; t < last; t++ {
		if h := w.d.Syntax[t].Head; h < first || h >= last {
			return h
		}
	}
	return model.None
}

// isPossessive reports whether the token after a name is a possessive ending.
func (w *words) isPossessive(last int) bool {
	s := w.lower(last)
	return s == "'s" || s == "’s" || s == "'" || s == "’"
}

// quotationAt is the quotation with marks whose content holds the offset.
func (w *words) quotationAt(offset int) int {
	i, found := slices.BinarySearchFunc(w.direct, offset, func(q, o int) int { return w.d.Quotations[q].Start() - o })
	if !found {
		i--
	}
	for ; i >= 0 && i < len(w.direct); i-- { // a nested one may have ended already
		q := &w.d.Quotations[w.direct[i]]
		for _, c := range q.Content {
			if c.Start <= offset && offset < c.End {
				return w.direct[i]
			}
		}
		if q.Inside == model.None {
			break
		}
	}
	return model.None
}

// isExpletive reports whether "it" stands for nothing: "it is clear that", "it seems".
func (w *words) isExpletive(t int) bool {
	if w.lower(t) != "it" {
		return false
	}
	if len(w.d.Syntax) > 0 && w.d.Syntax[t].Rel == "expl" {
		return true
	}
	sentence := w.d.Tokens[t].Sentence
	for i := t + 1; i < t+8 && w.within(i, sentence); i++ {
		switch w.lower(i) {
		case "that", "to", "whether", "if":
			return true
		case "seems", "appears", "seemed", "appeared", "rains", "takes", "took":
			return true
		case ",", ";", "and", "but":
			return false
		}
	}
	return false
}

// titleGender is what the title before a name says of its bearer.
func (w *words) titleGender(token int) gender {
	return titleGenders()[strings.TrimSuffix(w.lower(token-1), ".")]
}

var titleGenders = sync.OnceValue(func() map[string]gender {
	m := map[string]gender{}
	for _, t := range strings.Fields("mr sir lord king prince duke baron count father brother pope imam sheikh congressman chairman spokesman councilman councilman actor señor herr monsieur husband son businessman nephew uncle grandfather") {
		m[t] = male
	}
	for _, t := range strings.Fields("mrs ms miss dame lady queen princess duchess baroness countess mother sister congresswoman chairwoman spokeswoman councilwoman actress señora frau madame mme wife daughter businesswoman niece aunt grandmother") {
		m[t] = female
	}
	return m
})

var legalForms = sync.OnceValue(func() map[string]bool {
	return wordSet("inc corp co ltd llc plc ag sa nv gmbh spa bhd oyj ab asa jr sr")
})

var smallWords = sync.OnceValue(func() map[string]bool { return wordSet("of and the for on in to at de la du &") })

// leadingWords begin the names of many organizations and stand for none alone.
var leadingWords = sync.OnceValue(func() map[string]bool {
	return wordSet("national international united federal american british european royal new first world central north south east west northern southern eastern western general state public global university bank ministry department institute city supreme high")
})

var placeEndings = sync.OnceValue(func() map[string]bool {
	return wordSet("city state county province district dc town island islands region airport")
})

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// canonicalPlace gives the usual name for the variants of a country's.
func canonicalPlace(parts []string) []string {
	if full, ok := countryOf(strings.Join(parts, " ")); ok {
		return strings.Fields(full)
	}
	return parts
}

// countryOf is the usual name of a country known by several.
func countryOf(name string) (string, bool) {
	full, ok := countryVariants()[name]
	return full, ok
}

var countryVariants = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for full, variants := range map[string]string{
		"united states":        "us,usa,america,united states,united states of america",
		"united kingdom":       "uk,britain,great britain,united kingdom",
		"united arab emirates": "uae,emirates,united arab emirates",
		"russia":               "russia,russian federation",
		"czech republic":       "czechia,czech republic",
		"myanmar":              "burma,myanmar",
		"netherlands":          "holland,netherlands",
		"congo":                "drc,dr congo,democratic republic of congo,democratic republic of the congo",
		"north korea":          "dprk,north korea,democratic people's republic of korea",
		"south korea":          "rok,south korea,republic of korea",
		"china":                "china,people's republic of china,prc",
		"new york city":        "nyc,new york city",
		"los angeles":          "la,los angeles",
		"washington":           "washington dc,washington,washington d c",
	} {
		for _, v := range strings.Split(variants, ",") {
			m[v] = full
		}
	}
	return m
})
