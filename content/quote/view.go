package quote

import (
	"strings"

	"brief/model"
)

// view is a document as this package works on it: one word per token, with
// what the earlier layers say about it where they are there.
type view struct {
	d      *model.Document
	words  []word
	marked []marked
	ranges []tokenRange // of marked, by tokens
	tree   tree
	bytes  []int32 // of every word and the end: bytes of the words before it
}

// word is a token seen from here.
type word struct {
	form  string // lower case, curly marks made straight
	lemma string
	pos   pos
	xpos  string
	rel   string // without its subtype
	head  int    // None for the root, and where there is no tree
	sent  int32
	name  int32 // index into Names, None
	mark  int32 // index into view.marked of the stretch it lies in, None
}

// tokenRange is a half-open range of tokens.
type tokenRange struct{ first, last int }

func (r tokenRange) has(i int) bool             { return r.first <= i && i < r.last }
func (r tokenRange) empty() bool                { return r.first >= r.last }
func (r tokenRange) len() int                   { return r.last - r.first }
func (r tokenRange) holds(s tokenRange) bool    { return r.first <= s.first && s.last <= r.last }
func (r tokenRange) overlaps(s tokenRange) bool { return r.first < s.last && s.first < r.last }

// pos is a coarse part of speech.
type pos uint8

const (
	otherWord pos = iota
	verbWord
	auxWord
	nounWord
	properWord
	pronounWord
	adjectiveWord
	adverbWord
	determiner
	adposition
	conjunction
	subordinator
	particle
	numberWord
	punctuation
)

var coarse = map[string]pos{
	"VERB": verbWord, "AUX": auxWord, "NOUN": nounWord, "PROPN": properWord, "PRON": pronounWord, "ADJ": adjectiveWord,
	"ADV": adverbWord, "DET": determiner, "ADP": adposition, "CCONJ": conjunction, "SCONJ": subordinator, "PART": particle,
	"NUM": numberWord, "PUNCT": punctuation, "SYM": punctuation,
}

// newView gathers the words of a document.
func newView(d *model.Document) *view {
	v := &view{d: d, words: make([]word, len(d.Tokens)), marked: markedStretches(d)}
	parsed := len(d.Syntax) == len(d.Tokens)
	for i, t := range d.Tokens {
		w := &v.words[i]
		*w = word{form: lower(t.In(d.Text)), head: model.None, sent: int32(t.Sentence), name: model.None, mark: model.None}
		if !parsed {
			continue
		}
		s := &d.Syntax[i]
		w.xpos, w.pos, w.head = s.XPOS, coarse[s.UPOS], s.Head
		w.rel, _, _ = strings.Cut(s.Rel, ":")
		if w.lemma = lower(s.Lemma); w.lemma == "" {
			w.lemma = w.form
			if f := forms()[w.form]; f != "" {
				w.lemma = f
			}
		}
	}
	if !parsed {
		for i := range v.words {
			v.guess(i)
		}
	}
	for n, name := range d.Names {
		for i := name.First; i < name.Last; i++ {
			v.words[i].name = int32(n)
		}
	}
	v.bytes = make([]int32, len(v.words)+1)
	for i, t := range d.Tokens {
		v.bytes[i+1] = v.bytes[i] + int32(t.Len())
	}
	v.placeMarks()
	v.tree = newTree(v.words)
	return v
}

// placeMarks turns the marked stretches into ranges of tokens.
func (v *view) placeMarks() {
	v.ranges = make([]tokenRange, len(v.marked))
	i := 0
	for m, s := range v.marked {
		for i < len(v.words) && v.d.Tokens[i].End <= s.span.Start {
			i++
		}
		r := tokenRange{i, i}
		for i < len(v.words) && v.d.Tokens[i].Start < s.span.End {
			v.words[i].mark = int32(m)
			i++
		}
		r.last = i
		v.ranges[m] = r
		if s.double && r.len() > 1 { // one form for “, '' and their kin
			v.plain(r.first)
			if s.closed {
				v.plain(r.last - 1)
			}
		}
	}
}

// plain gives a quotation mark the form that all have in the features.
func (v *view) plain(i int) {
	if w := &v.words[i]; w.pos == punctuation || !hasLetter(w.form) {
		w.form, w.lemma, w.pos = `"`, `"`, punctuation
	}
}

// lower is the lower case of s with straight quotation marks.
func lower(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || s[i] >= 'A' && s[i] <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	return straight.Replace(strings.ToLower(s))
}

var straight = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`)

// guess fills in what a word probably is where no analysis is there: closed
// classes by list, verbs by the lexicon, names by their capital.
func (v *view) guess(i int) {
	w := &v.words[i]
	w.lemma = w.form
	text := v.d.Tokens[i].In(v.d.Text)
	switch {
	case !hasLetter(text):
		w.pos = punctuation
		if text[0] >= '0' && text[0] <= '9' {
			w.pos = numberWord
		}
	case closed[w.form] != otherWord:
		w.pos = closed[w.form]
	case text[0] >= 'A' && text[0] <= 'Z' && (i == 0 || v.words[i-1].sent == w.sent):
		w.pos = properWord
	case forms()[w.form] != "" && v.verbal(i):
		w.pos, w.lemma = verbWord, forms()[w.form]
	case strings.HasSuffix(w.form, "ly"):
		w.pos = adverbWord
	default:
		w.pos = nounWord
	}
}

// verbal reports that a form of the lexicon stands where a verb stands: not
// after a determiner, an adjective or a possessive.
func (v *view) verbal(i int) bool {
	if i == 0 || strings.HasSuffix(v.words[i].form, "ed") || v.words[i].form == "said" {
		return true
	}
	p := &v.words[i-1]
	return p.pos != determiner && p.pos != adposition && p.form != "'s" && p.form != "his" && p.form != "their" && p.form != "its"
}

func hasLetter(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' {
			return true
		}
	}
	// a letter of another script, but no quotation mark or dash
	return len(s) > 1 && s[0] >= 0xc3 && s[0] != 0xe2
}

var closed = closedClasses()

func closedClasses() map[string]pos {
	m := map[string]pos{}
	for p, words := range map[pos]string{
		determiner:   "the a an this these those each every some any no another both either neither all",
		pronounWord:  "i you he she it we they me him us them who whom whose which what his her its their our my your mine theirs himself herself itself themselves everyone nobody someone",
		auxWord:      "be is are was were been being am has have had having do does did will would can could may might must shall should 's 're 've 'll 'd 'm",
		adposition:   "of in on at by for with from about against between into through during before after over under within among amid upon toward towards across despite without per via",
		conjunction:  "and or but nor yet",
		subordinator: "that if whether because while although though since as unless until when where how why",
		particle:     "to not n't",
		adverbWord:   "also then again later earlier now still just only even never always often once already ago there here too",
	} {
		for _, w := range strings.Fields(words) {
			m[w] = p
		}
	}
	return m
}

// sentence is the tokens of the sentence that token i stands in.
func (v *view) sentence(i int) tokenRange {
	s := &v.d.Sentences[v.words[i].sent]
	return tokenRange{s.First, s.Last}
}

func (v *view) paragraph(i int) int { return v.d.Sentences[v.words[i].sent].Paragraph }

// span is the bytes of a range of tokens.
func (v *view) span(r tokenRange) model.Span {
	return model.Span{Start: v.d.Tokens[r.first].Start, End: v.d.Tokens[r.last-1].End}
}

// isMark reports that token i is a double quotation mark.
func (v *view) isMark(i int) bool {
	switch v.words[i].form {
	case `"`, "''", "``", "„", "«", "»", "‟", "＂":
		return true
	}
	return false
}
