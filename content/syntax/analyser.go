package syntax

import (
	"sync"

	"brief/content/learn"
	"brief/content/weights"
	"brief/model"
)

// Analyser gives sentences their syntax. It is immutable and safe for
// concurrent use.
type Analyser struct {
	tagger *tagger
	parser *parser
	lemmas *lemmatiser
}

// load opens the weights once, when the first text asks for them.
var load = sync.OnceValues(open)

func open() (*Analyser, error) {
	t, err := openTagger(weights.Tags())
	if err != nil {
		return nil, err
	}
	p, err := openParser(weights.Trees())
	if err != nil {
		return nil, err
	}
	l, err := openLemmatiser(weights.Lemmas())
	if err != nil {
		return nil, err
	}
	return &Analyser{t, p, l}, nil
}

// Load is the analyser with the weights of the program.
func Load() (*Analyser, error) { return load() }

// Analyse is the syntax of one sentence given as tokens; heads are indexes into it.
func (a *Analyser) Analyse(forms []string) []model.Word {
	var x scratch
	out := make([]model.Word, len(forms))
	a.analyse(&x, out, func(i int) string { return forms[i] })
	return out
}

// analyse fills out for the sentence of these tokens.
func (a *Analyser) analyse(x *scratch, out []model.Word, form func(int) string) {
	x.sentence.read(len(out), form)
	a.tagger.tag(x, out)
	for i := range out {
		out[i].Lemma = a.lemmas.lemma(form(i), out[i].XPOS, i == 0)
	}
	a.parser.parse(x, out)
}

// scratch is the memory of one run over a document.
type scratch struct {
	sentence sentence
	state    state
	features []learn.Feature
	scores   []int32
}

// score is the scores of the features in t, until the next call.
func (x *scratch) score(t *learn.Table, fs []learn.Feature) []int32 {
	x.scores = resize(x.scores, t.Labels())
	t.Score(fs, x.scores)
	return x.scores
}
