package syntax

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"brief/content/learn"
)

// TrainLemmas learns the rules and the irregular words. Words without a lemma are left out.
func TrainLemmas(gold []Sample) *learn.Writer {
	words := countLemmas(gold)
	ends := countEnds(words)
	l := &lemmatiser{byEnd: map[learn.Feature]int32{}}
	index := map[lemmaRule]int32{}
	keep := func(key learn.Feature, r lemmaRule) {
		i, ok := index[r]
		if !ok {
			i = int32(len(l.rules))
			index[r] = i
			l.rules = append(l.rules, r)
		}
		l.byEnd[key] = i
	}
	// From the shortest ending to the longest, so that an ending is kept only
	// where the one below it is not enough.
	for _, e := range ends {
		if r, ok := e.clear(); ok && (!e.inherits || l.ruleFor(e.below) != r) {
			keep(e.key, r)
		}
	}
	for _, w := range words {
		if w.rule.apply(w.form, w.lower) != l.lemma(w.form, w.xpos, !w.capital) {
			keep(w.keys[0], w.rule)
		}
	}
	return l.writer()
}

// writer is the weight file.
func (l *lemmatiser) writer() *learn.Writer {
	rules := make([]string, 0, len(l.rules))
	for _, r := range l.rules {
		rules = append(rules, r.String())
	}
	ends, uses := make([]float64, 0, len(l.byEnd)), make([]float64, 0, len(l.byEnd))
	for _, key := range slices.Sorted(maps.Keys(l.byEnd)) {
		ends = append(ends, float64(key))
		uses = append(uses, float64(l.byEnd[key]))
	}
	w := learn.NewWriter(lemmaFingerprint())
	w.Strings("rules", rules)
	w.Numbers("endings", ends)
	w.Numbers("rules of endings", uses)
	return w
}

// ruleFor is the rule of the longest known of keys, which stand longest first.
func (l *lemmatiser) ruleFor(keys []learn.Feature) lemmaRule {
	for _, key := range keys {
		if i, ok := l.byEnd[key]; ok {
			return l.rules[i]
		}
	}
	return lemmaRule{}
}

// lemmaWord is a word under a tag with the rule that is right most often.
type lemmaWord struct {
	form, lower, xpos string
	capital           bool
	rule              lemmaRule
	count             int
	keys              []learn.Feature // of the whole word and its endings, longest first
}

// countLemmas is the words of gold in a fixed order.
func countLemmas(gold []Sample) []lemmaWord {
	counts := map[lemmaWordKey]map[lemmaRule]int{}
	for i := range gold {
		for j, w := range gold[i].Words {
			if w.Lemma == "" || gold[i].Forms[j] == "" {
				continue
			}
			k := lemmaWordKey{gold[i].Forms[j], w.XPOS, capitalInside(gold[i].Forms[j], j == 0)}
			if counts[k] == nil {
				counts[k] = map[lemmaRule]int{}
			}
			counts[k][ruleOf(k.form, w.Lemma)]++
		}
	}
	words := make([]lemmaWord, 0, len(counts))
	for _, k := range slices.SortedFunc(maps.Keys(counts), lemmaWordKey.compare) {
		w := lemmaWord{form: k.form, lower: plainLower(k.form), xpos: k.xpos, capital: k.capital}
		w.rule, w.count = mostCommon(counts[k])
		endKeys(w.lower, w.xpos, w.capital, func(key learn.Feature) bool {
			w.keys = append(w.keys, key)
			return true
		})
		words = append(words, w)
	}
	return words
}

type lemmaWordKey struct {
	form, xpos string
	capital    bool
}

func (k lemmaWordKey) compare(o lemmaWordKey) int {
	return cmp.Or(cmp.Compare(k.xpos, o.xpos), cmp.Compare(k.form, o.form), boolCompare(k.capital, o.capital))
}

func boolCompare(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func mostCommon(counts map[lemmaRule]int) (lemmaRule, int) {
	rules := slices.SortedFunc(maps.Keys(counts), func(a, b lemmaRule) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a.strip, b.strip), cmp.Compare(a.add, b.add), boolCompare(a.asWritten, b.asWritten))
	})
	return rules[0], counts[rules[0]]
}

// ruleOf is the shortest rewriting of the form into the lemma, lower-cased if that is as short.
func ruleOf(form, lemma string) lemmaRule {
	low, written := rewriting(plainLower(form), lemma), rewriting(form, lemma)
	if written.strip+len(written.add) < low.strip+len(low.add) {
		written.asWritten = true
		return written
	}
	return low
}

func rewriting(word, lemma string) lemmaRule {
	n := 0
	for i, r := range word {
		if !strings.HasPrefix(lemma[n:], string(r)) {
			break
		}
		n = i + len(string(r))
	}
	return lemmaRule{strip: len(word) - n, add: lemma[n:]}
}

// ending is what the words with one ending need.
type ending struct {
	key      learn.Feature
	length   int             // letters
	below    []learn.Feature // the shorter endings of the same words, longest first
	inherits bool            // has any
	words    int
	rules    map[lemmaRule]int // distinct words
}

// countEnds is the endings of the words, the shortest first, in a fixed order.
func countEnds(words []lemmaWord) []*ending {
	byKey := map[learn.Feature]*ending{}
	var list []*ending
	for i := range words {
		w := &words[i]
		for j, key := range w.keys[1:] {
			e := byKey[key]
			if e == nil {
				below := w.keys[j+2:]
				e = &ending{key: key, length: len(below), below: below, inherits: len(below) > 0, rules: map[lemmaRule]int{}}
				byKey[key] = e
				list = append(list, e)
			}
			e.words++
			e.rules[w.rule]++
		}
	}
	slices.SortStableFunc(list, func(a, b *ending) int { return a.length - b.length })
	return list
}

// clear is the rule that most words of the ending take, if there is one. One
// word is no evidence for an ending.
func (e *ending) clear() (lemmaRule, bool) {
	r, n := mostCommon(e.rules)
	return r, !e.inherits || n >= 2 && 10*n >= 7*e.words
}
