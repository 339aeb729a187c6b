package entity

import (
	"strings"

	"brief/content/learn"
	"brief/model"
)

// namesFingerprint is of the features of a made-up sentence, and of the lists:
// weights trained with others refuse to run.
func namesFingerprint(l lists) uint64 {
	const text = `KYIV ( Reuters ) - President Anna O'Neill of the World Health Organization ( WHO ) said in New York on May 3 .`
	d := model.NewDocument(&model.Article{Text: text})
	at := 0
	for w := range strings.FieldsSeq(text) {
		start := at + strings.Index(text[at:], w)
		at = start + len(w)
		d.Tokens = append(d.Tokens, model.Token{Span: model.Span{Start: start, End: at}})
	}
	d.Sentences = []model.Sentence{{Span: model.Span{End: at}, Last: len(d.Tokens)}}
	r := wordReader{lists: l, clusters: &wordTable{}}
	p := newPlace(d, r.readWords(d))
	p.first, p.last = 0, len(d.Tokens)
	var probe []learn.Feature
	for i := range d.Tokens {
		probe = p.features(i, probe)
	}
	for i, v := 0, p.lookAgain(make([]uint8, len(d.Tokens))); i < len(d.Tokens); i++ {
		probe = v.secondFeatures(i, probe)
	}
	return learn.Fingerprint(append(probe, l.sum))
}
