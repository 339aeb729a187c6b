package quote

import (
	"fmt"
	"math"

	"brief/content/learn"
	"brief/model"
)

// learned is the trained part of the stage.
type learned struct {
	rates    *learn.Table
	labeller *labeller
	ranker   ranker
}

const (
	ratesTable    = "rates"
	labelsTable   = "labels"
	cuesTable     = "cues"
	contentsTable = "contents"
	sourcesTable  = "sources"
)

// open reads the weights. Empty weights are none: then rules serve alone.
func open(data []byte) (*learned, error) {
	if len(data) == 0 {
		return nil, nil
	}
	file, err := learn.Open(data, fingerprint())
	if err != nil {
		return nil, fmt.Errorf("quotations: %w", err)
	}
	rates, err := file.Table(ratesTable, 1)
	if err != nil {
		return nil, err
	}
	words, err := file.Table(labelsTable, int(labels))
	if err != nil {
		return nil, err
	}
	l := &learned{rates: rates, labeller: newLabeller(words)}
	for name, table := range map[string]**learn.Table{cuesTable: &l.ranker.cues, contentsTable: &l.ranker.contents, sourcesTable: &l.ranker.sources} {
		if *table, err = file.Table(name, 1); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// rate is how often the lemma behind key is a cue.
func (l *learned) rate(key F) uint8 {
	var out [1]int32
	l.rates.Score([]F{key}, out[:])
	return uint8(math.Round(float64(out[0]) * float64(l.rates.Scale())))
}

// find is the quotations of a view.
func (l *learned) find(v *view) []said {
	f := newFeatures(v, byRule(v), l.rate)
	r := newReading(f, f.labelAll(l.labeller))
	found, cues := l.ranker.rank(r)
	x := resolve(r, found)
	for k := range x.out {
		l.ranker.source(r, &x.out[k])
	}
	x.absorb()
	x.leftOvers(&l.ranker, cues)
	x.nest()
	x.net()
	x.drop()
	return x.out
}

// fingerprint is of the features that a fixed sentence gives.
func fingerprint() uint64 {
	v := newView(probe())
	f := newFeatures(v, byRule(v), func(k F) uint8 { return uint8(k % 10) })
	var all []F
	for i := range v.words {
		all = f.labelFeatures(all, i, tokenRange{0, len(v.words)})
		all = append(all, F(f.turn(i)))
	}
	list := make([]label, len(v.words))
	for k, l := range map[int]label{0: contentFirst, 5: sourceFirst, 6: cueFirst} {
		list[k] = l
	}
	r := newReading(f, list)
	all = r.cueFeatures(all, 6)
	for _, c := range r.contents(6, nil) {
		all = r.contentFeatures(all, 6, &c)
		for _, p := range r.sources(6, &c, nil) {
			all = r.sourceFeatures(all, 6, p, &c)
		}
	}
	return learn.Fingerprint(all)
}

// probe is a sentence with syntax and a name.
func probe() *model.Document {
	d := model.NewDocument(&model.Article{Text: `"It rains", Ada said, "and it will pour on Oslo."`})
	words := []struct {
		start, end, head int
		upos, xpos, rel  string
	}{
		{0, 1, 2, "PUNCT", "``", "punct"}, {1, 3, 2, "PRON", "PRP", "nsubj"}, {4, 9, 6, "VERB", "VBZ", "ccomp"}, {9, 10, 2, "PUNCT", "''", "punct"},
		{10, 11, 6, "PUNCT", ",", "punct"}, {12, 15, 6, "PROPN", "NNP", "nsubj"}, {16, 20, model.None, "VERB", "VBD", "root"}, {20, 21, 6, "PUNCT", ",", "punct"},
		{22, 23, 12, "PUNCT", "``", "punct"}, {23, 26, 12, "CCONJ", "CC", "cc"}, {27, 29, 12, "PRON", "PRP", "nsubj"}, {30, 34, 12, "AUX", "MD", "aux"},
		{35, 39, 2, "VERB", "VB", "conj"}, {40, 42, 14, "ADP", "IN", "case"}, {43, 47, 12, "PROPN", "NNP", "obl"}, {47, 48, 6, "PUNCT", ".", "punct"}, {48, 49, 12, "PUNCT", "''", "punct"},
	}
	for _, w := range words {
		d.Tokens = append(d.Tokens, model.Token{Span: model.Span{Start: w.start, End: w.end}})
		d.Syntax = append(d.Syntax, model.Word{UPOS: w.upos, XPOS: w.xpos, Lemma: d.Text[w.start:w.end], Head: w.head, Rel: w.rel})
	}
	d.Paragraphs = []model.Span{{Start: 0, End: len(d.Text)}}
	d.Sentences = []model.Sentence{{Span: d.Paragraphs[0], First: 0, Last: len(d.Tokens)}}
	d.Names = []model.Name{{Span: model.Span{Start: 12, End: 15}, First: 5, Last: 6, Kind: model.Person}}
	return d
}
