package entity

import (
	"slices"
	"strings"

	"brief/model"
)

// words answers what the sieves ask of tokens: from the tree and the tags where
// there are any, else from the words themselves.
type words struct {
	d       *model.Document
	low     []string // the tokens in lower case
	inMarks []int32  // by token: the quotation whose quotation marks it stands in, None outside
	told    []int32  // by token: the innermost quotation of any kind whose content it is of
	name    []int32  // by token: the name it is of
	time    []bool   // by token: whether it is of a time expression
}

func newWords(d *model.Document, names []model.Name) *words {
	n := len(d.Tokens)
	w := &words{d: d, low: make([]string, n), inMarks: make([]int32, n), told: make([]int32, n), name: make([]int32, n), time: make([]bool, n)}
	for i, t := range d.Tokens {
		w.low[i] = strings.ToLower(d.Slice(t.Span))
		w.inMarks[i], w.told[i], w.name[i] = model.None, model.None, model.None
	}
	for i, x := range names {
		for t := x.First; t < x.Last; t++ {
			w.name[t] = int32(i)
		}
	}
	for _, x := range d.Times {
		for t := w.tokenFrom(x.Start); t < n && d.Tokens[t].Start < x.End; t++ {
			w.time[t] = true
		}
	}
	w.readQuotations()
	return w
}

// tokenFrom is the first token that starts at the offset or after it.
func (w *words) tokenFrom(offset int) int {
	i, _ := slices.BinarySearchFunc(w.d.Tokens, offset, func(t model.Token, o int) int { return t.Start - o })
	return i
}

// lower is the token in lower case, "" past the ends.
func (w *words) lower(t int) string {
	if t < 0 || t >= len(w.low) {
		return ""
	}
	return w.low[t]
}

// marked is the quotation in whose quotation marks the token stands, else None.
func (w *words) marked(t int) int { return int(w.inMarks[t]) }

// isName reports whether the token is of a name.
func (w *words) isName(t int) bool { return t >= 0 && t < len(w.name) && w.name[t] != model.None }

// upos is the part of speech, "" where there is none.
func (w *words) upos(t int) string {
	if t < 0 || t >= len(w.d.Syntax) {
		return ""
	}
	return w.d.Syntax[t].UPOS
}

// xpos is the Penn Treebank tag, "" where there is none.
func (w *words) xpos(t int) string {
	if t < 0 || t >= len(w.d.Syntax) {
		return ""
	}
	return w.d.Syntax[t].XPOS
}

// rel is the relation to the head without its subtype, "" where there is none.
func (w *words) rel(t int) string {
	if t < 0 || t >= len(w.d.Syntax) {
		return ""
	}
	rel, _, _ := strings.Cut(w.d.Syntax[t].Rel, ":")
	return rel
}

// head is the token that t depends on, None for a root or without trees.
func (w *words) head(t int) int {
	if t < 0 || t >= len(w.d.Syntax) {
		return model.None
	}
	return w.d.Syntax[t].Head
}

// within reports whether token t is of the sentence.
func (w *words) within(t, sentence int) bool {
	return t >= 0 && t < len(w.d.Tokens) && w.d.Tokens[t].Sentence == sentence
}

func (w *words) sentence(t int) int { return w.d.Tokens[t].Sentence }

// paragraph is the paragraph of a sentence.
func (w *words) paragraph(sentence int) int { return w.d.Sentences[sentence].Paragraph }

// opensParagraph reports whether the sentence is the first of its paragraph.
func (w *words) opensParagraph(sentence int) bool {
	return sentence == 0 || w.paragraph(sentence-1) != w.paragraph(sentence)
}

// isPossessive reports whether the token after a name is a possessive ending.
func (w *words) isPossessive(last int) bool {
	switch w.lower(last) {
	case "'s", "’s":
		return true
	case "'", "’":
		return w.xpos(last) == "POS"
	}
	return false
}

// slot is what a mention is in its clause.
type slot uint8

const (
	elsewhere slot = iota
	subject
	object
	oblique  // after a preposition
	owner    // "Kim's", "his"
	modifier // of another noun: "the Google office"
)

// placeOf is what the tokens [first, last) are in their clause, and on what
// they depend. Without trees the first words of a sentence are taken for a subject.
func (w *words) placeOf(first, last int) (slot, int) {
	if len(w.d.Syntax) == 0 {
		if first-w.d.Sentences[w.sentence(first)].First < 6 {
			return subject, model.None
		}
		return elsewhere, model.None
	}
	top := w.top(first, last)
	for range 8 { // a name depends on its title, and a second one on the first
		h := w.head(top)
		if rel := w.rel(top); h == model.None || rel != "flat" && rel != "conj" && rel != "appos" {
			break
		}
		top = h
	}
	governor := w.head(top)
	switch rel := w.d.Syntax[top].Rel; rel {
	case "nsubj", "nsubj:pass", "nsubj:outer", "csubj":
		return subject, governor
	case "obj", "iobj":
		return object, governor
	case "nmod:poss":
		return owner, governor
	case "compound", "amod", "nummod":
		return modifier, governor
	default:
		if w.isPossessive(last) {
			return owner, governor
		}
		if strings.HasPrefix(rel, "obl") || strings.HasPrefix(rel, "nmod") {
			return oblique, governor
		}
		if first == w.d.Sentences[w.sentence(first)].First && w.upos(last) != "PUNCT" {
			return subject, governor // what a sentence begins with, where the tree went astray
		}
	}
	return elsewhere, governor
}

// top is the first of the tokens whose head is outside them.
func (w *words) top(first, last int) int {
	for t := first; t < last; t++ {
		if h := w.head(t); h < first || h >= last {
			return t
		}
	}
	return last - 1
}

// subordinate reports whether the word heads a clause inside another.
func (w *words) subordinate(t int) bool {
	switch w.rel(t) {
	case "advcl", "acl", "ccomp":
		return true
	}
	return false
}
