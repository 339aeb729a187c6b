package syntax

import (
	"fmt"
	"strings"

	"brief/content/learn"
	"brief/model"
)

// tagger gives the words of a sentence their parts of speech: first Penn and
// universal tags together from left to right, then the universal ones again in
// sight of the Penn tags to the right. It is immutable.
type tagger struct {
	first, second       *learn.Table
	firstSet, secondSet labelSet
}

// labelSet is the labels of a pass with the features they are as history.
type labelSet struct {
	names   []string
	feature []learn.Feature
}

func newLabelSet(names []string) labelSet {
	l := labelSet{names: names, feature: make([]learn.Feature, len(names))}
	for i, n := range names {
		l.feature[i] = learn.Text(n)
	}
	return l
}

// A label of the first pass is both tags with a blank between: "NN NOUN".
func joinTags(xpos, upos string) string { return xpos + " " + upos }

func splitTags(label string) (xpos, upos string) {
	xpos, upos, _ = strings.Cut(label, " ")
	return xpos, upos
}

// openTagger reads the weight file of the tagger.
func openTagger(data []byte) (*tagger, error) {
	f, err := learn.Open(data, tagFingerprint())
	if err != nil {
		return nil, fmt.Errorf("tagger: %w", err)
	}
	var t tagger
	if t.firstSet, t.first, err = openPass(f, "first"); err != nil {
		return nil, err
	}
	t.secondSet, t.second, err = openPass(f, "second")
	return &t, err
}

func openPass(f *learn.File, name string) (labelSet, *learn.Table, error) {
	labels, err := f.Strings(name + " labels")
	if err != nil {
		return labelSet{}, nil, err
	}
	if len(labels) == 0 {
		return labelSet{}, nil, fmt.Errorf("tagger: pass %q has no labels", name)
	}
	table, err := f.Table(name, len(labels))
	return newLabelSet(labels), table, err
}

// tag tags the sentence in x, in its words and in out.
func (t *tagger) tag(x *scratch, out []model.Word) {
	s := &x.sentence
	x.features = firstPass(s, x.features, t.firstSet, func(i int, fs []learn.Feature) int {
		label := learn.Best(x.score(t.first, fs))
		out[i].XPOS, _ = splitTags(t.firstSet.names[label])
		return label
	})
	for i := range out {
		s.at(i).tag.xpos = learn.Text(out[i].XPOS)
	}
	x.features = secondPass(s, x.features, t.secondSet, func(i int, fs []learn.Feature) int {
		label := learn.Best(x.score(t.second, fs))
		out[i].UPOS = t.secondSet.names[label]
		s.at(i).tag.upos = t.secondSet.feature[label]
		return label
	})
}

// firstPass shows choose the features of one word after the other and makes
// what it answers the history of the next. Training and running share it. The
// buffer of features is handed back for further use.
func firstPass(s *sentence, fs []learn.Feature, set labelSet, choose func(i int, fs []learn.Feature) int) []learn.Feature {
	h := history{1, 1}
	for i := range s.len() {
		fs = s.tagFeatures(fs[:0], i, h)
		h = history{set.feature[choose(i, fs)], h.one}
	}
	return fs
}

// secondPass does the same in sight of the Penn tags of the sentence.
func secondPass(s *sentence, fs []learn.Feature, set labelSet, choose func(i int, fs []learn.Feature) int) []learn.Feature {
	h := history{1, 1}
	for i := range s.len() {
		fs = s.revisionFeatures(s.tagFeatures(fs[:0], i, h), i)
		h = history{set.feature[choose(i, fs)], h.one}
	}
	return fs
}

// resize is list with n elements, in its own memory where that is enough.
func resize[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n, n+n/4)
	}
	return list[:n]
}
