package summary

import (
	"strings"
	"sync"
	"unicode"

	"brief/model"
)

// says reports whether sentence i is one: long enough, with a lower-case word,
// and not the title.
func says(d *model.Document, i int) bool {
	s := d.Sentences[i]
	if s.Last-s.First < 6 || !d.TitleSpan.IsZero() && d.TitleSpan.Overlaps(s.Span) {
		return false
	}
	lower, letters := 0, 0
	for t := s.First; t < s.Last; t++ {
		w := d.Slice(d.Tokens[t].Span)
		if r := rune(w[0]); r >= 0x80 || unicode.IsLetter(r) {
			letters++
			if w[0] >= 0x80 || unicode.IsLower(r) {
				lower++
			}
		}
	}
	return lower >= 2 && lower*3 >= letters
}

// dangles reports whether the sentence leans on the one before it: it opens
// with a pronoun, a demonstrative or a connective that points back.
func dangles(d *model.Document, i int) bool {
	s := d.Sentences[i]
	first := strings.ToLower(d.Slice(d.Tokens[s.First].Span))
	if pointers()[first] {
		return true
	}
	for t := s.First + 1; t < min(s.First+3, s.Last); t++ {
		if strings.EqualFold(d.Slice(d.Tokens[t].Span), "also") {
			return true
		}
	}
	return false
}

// hasFigures reports whether sentence i has a number in digits or words.
func hasFigures(d *model.Document, i int) bool {
	for t := d.Sentences[i].First; t < d.Sentences[i].Last; t++ {
		if unicode.IsDigit(rune(d.Text[d.Tokens[t].Start])) || len(d.Syntax) > 0 && d.Syntax[t].UPOS == "NUM" {
			return true
		}
	}
	return false
}

// quotedBySentence is how much of each sentence stands in direct speech, 0 to 1.
func quotedBySentence(d *model.Document) []float64 {
	out := make([]float64, len(d.Sentences))
	first := 0 // no earlier sentence reaches the quotation: both layers ascend
	for i := range d.Quotations {
		q := &d.Quotations[i]
		if q.Kind != model.Direct {
			continue
		}
		for first < len(d.Sentences) && d.Sentences[first].End <= q.Start() {
			first++
		}
		for _, c := range q.Content {
			for n := first; n < len(d.Sentences) && d.Sentences[n].Start < c.End; n++ {
				s := d.Sentences[n].Span
				out[n] += float64(max(0, min(c.End, s.End)-max(c.Start, s.Start))) / float64(s.Len())
			}
		}
	}
	return out
}

// salienceBySentence is the salience of the actors each sentence mentions, in 0..1.
func salienceBySentence(d *model.Document) []float64 {
	out := make([]float64, len(d.Sentences))
	last := make([]int, len(d.Chains)) // sentence+1 that counted the chain
	sentence := 0
	for _, m := range d.Mentions {
		for sentence+1 < len(d.Sentences) && d.Sentences[sentence+1].Start <= m.Start {
			sentence++
		}
		if last[m.Chain] != sentence+1 {
			last[m.Chain] = sentence + 1
			out[sentence] += d.Chains[m.Chain].Salience
		}
	}
	for i, x := range out {
		out[i] = x / (1 + x)
	}
	return out
}

// pointers are openings that lean on what stands before.
var pointers = sync.OnceValue(func() map[string]bool {
	return set("he she it they his her its their him them this that these those such there here then also but however meanwhile moreover furthermore instead still yet thus therefore so and or nor another both neither either")
})

// functionWords carry grammar, not matter.
var functionWords = sync.OnceValue(func() map[string]bool {
	return set(`a an the and or but nor so yet if of in on at by for from to with without into onto upon over under about against between among
through during before after above below up down out off again further then once here there when where why how all any both each few more most other
some such no not only own same than too very can will just should now would could may might must shall do does did doing done be is are was were been being am
have has had having i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those who whom whose which what
as while because until although though since whether also said say says 's ’s n't n’t 're ’re 've ’ve 'll ’ll 'd ’d mr mrs ms one two`)
})

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
