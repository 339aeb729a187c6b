package syntax

import (
	"fmt"

	"brief/content/learn"
	"brief/model"
)

// parser gives tagged sentences their trees, greedily: one table chooses among
// the three actions, another the relation of each arc that is made. It is
// immutable; the time is linear in the length of the sentence.
type parser struct {
	act, name *learn.Table
	relations []string
}

// openParser reads the weight file of the parser.
func openParser(data []byte) (*parser, error) {
	f, err := learn.Open(data, treeFingerprint())
	if err != nil {
		return nil, fmt.Errorf("parser: %w", err)
	}
	var p parser
	if p.relations, err = f.Strings("relations"); err != nil {
		return nil, err
	}
	if n := len(p.relations); n == 0 || n > maxRelations {
		return nil, fmt.Errorf("parser: %d relations, not 1 to %d", n, maxRelations)
	}
	if p.act, err = f.Table("actions", actions); err != nil {
		return nil, err
	}
	p.name, err = f.Table("relations of arcs", len(p.relations))
	return &p, err
}

// maxRelations is the number of relations a set of them in one word can hold.
const maxRelations = 64

// parse fills in the heads and relations of the tagged sentence in x.
func (p *parser) parse(x *scratch, out []model.Word) {
	t := &x.state
	t.reset(&x.sentence)
	for !t.done() {
		x.features = t.treeFeatures(x.features[:0])
		a := bestLegal(t, x.score(p.act, x.features))
		rel := 0
		if a != shift {
			turn(x.features, a)
			rel = learn.Best(x.score(p.name, x.features))
		}
		t.do(a, rel)
	}
	for i := range out {
		n := &t.nodes[i+1]
		out[i].Head, out[i].Rel = int(n.head)-1, p.relations[n.rel-1]
		if n.head == t.root() {
			out[i].Head = model.None
		}
	}
}

// bestLegal is the legal action with the highest score.
func bestLegal[N int32 | float32](t *state, scores []N) action {
	best, found := shift, false
	for a := range action(actions) {
		if t.legal(a) && (!found || scores[a] > scores[best]) {
			best, found = a, true
		}
	}
	return best
}

// turn makes features of a state features of an arc of the given direction.
func turn(fs []learn.Feature, a action) {
	if a == right {
		for i := range fs {
			fs[i] ^= 0x5bd1e9955bd1e995
		}
	}
}

// treeFingerprint tells the parser's templates from any others.
func treeFingerprint() uint64 {
	probe := []string{"Two", "crews", "who", "re-opened", "Pier", "47", "left", "at", "noon", "."}
	tags := []string{"NUM", "NOUN", "PRON", "VERB", "PROPN", "NUM", "VERB", "ADP", "NOUN", "PUNCT"}
	var s sentence
	s.read(len(probe), func(i int) string { return probe[i] })
	for i, u := range tags {
		s.at(i).tag = tag{learn.Feature(i), learn.Text(u)}
	}
	var t state
	t.reset(&s)
	var fs []learn.Feature
	for step := 0; !t.done(); step++ {
		all := t.treeFeatures(nil)
		a := action(step * step % actions)
		for !t.legal(a) {
			a = (a + 1) % actions
		}
		turn(all, a)
		fs = append(fs, all...)
		t.do(a, step%maxRelations)
	}
	return learn.Fingerprint(fs)
}
