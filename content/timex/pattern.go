package timex

import (
	"fmt"
	"strings"
)

// element is one step of a pattern: an item of one of the classes or words.
type element struct {
	class    class
	words    []wordID
	optional bool
}

func (e *element) fits(it *item) bool {
	if it.class&e.class != 0 {
		return true
	}
	if it.id == 0 {
		return false
	}
	for _, w := range e.words {
		if w == it.id {
			return true
		}
	}
	return false
}

// rule finds one kind of time expression.
type rule struct {
	name    string // ends up in Timex.Why
	pattern string
	make    func(*match) (meaning, bool)

	elements []element
}

// grammar is the rules, indexed by what their first item can be.
type grammar struct {
	*vocabulary
	rules   []rule
	byWord  [][]int32 // wordID → rules
	byClass [32][]int32
}

// wordSets are the capital words of the pattern language that stand for lists of words.
var wordSets = map[string]string{
	"EARLY": "early late mid middle earlier later sometime",
	"EDGE":  "end beginning start middle close turn",
}

// compile reads the patterns. A pattern is words with spaces between them:
//
//	ago          the word itself (any case); alternatives as ago|back
//	UNIT         an item of the class; alternatives as NUMBER|FEW
//	EARLY        a word of the list of that name
//	- , . ' ( )  the mark
//	x?           x, or nothing
func compile(v *vocabulary, rules []rule) *grammar {
	g := &grammar{vocabulary: v, rules: rules}
	for i := range g.rules {
		r := &g.rules[i]
		for f := range strings.FieldsSeq(r.pattern) {
			r.elements = append(r.elements, v.element(f))
		}
	}
	g.byWord = make([][]int32, len(v.names))
	for i := range g.rules {
		g.index(int32(i))
	}
	return g
}

func (v *vocabulary) element(s string) element {
	var e element
	s, e.optional = strings.CutSuffix(s, "?")
	for a := range strings.SplitSeq(s, "|") {
		switch {
		case classNames[a] != 0:
			e.class |= classNames[a]
		case wordSets[a] != "":
			for w := range strings.FieldsSeq(wordSets[a]) {
				e.words = append(e.words, v.id(w))
			}
		case a == strings.ToLower(a):
			e.words = append(e.words, v.id(a))
		default:
			panic(fmt.Sprintf("timex: pattern names %q, which is no class", a))
		}
	}
	return e
}

// index notes the rule under everything it can begin with.
func (g *grammar) index(i int32) {
	seen := map[wordID]bool{}
	var classes class
	for _, e := range g.rules[i].elements {
		for _, w := range e.words {
			if !seen[w] {
				g.byWord[w] = append(g.byWord[w], i)
				seen[w] = true
			}
		}
		classes |= e.class
		if !e.optional {
			break
		}
	}
	for b := range g.byClass {
		if classes&(1<<b) != 0 {
			g.byClass[b] = append(g.byClass[b], i)
		}
	}
}

// match is a pattern found in the items of a sentence.
type match struct {
	text     string
	items    []item
	from, to int // items[from:to]
	rule     int32
}

// run matches the elements from items[at] on and returns the end, −1 for no
// match. What is optional is taken where it fits; it is given back if the rest fails.
func run(elements []element, items []item, at int) int {
	for i := range elements {
		e := &elements[i]
		if at < len(items) && e.fits(&items[at]) {
			if e.optional {
				if end := run(elements[i+1:], items, at+1); end >= 0 {
					return end
				}
				continue
			}
			at++
			continue
		}
		if !e.optional {
			return -1
		}
	}
	return at
}

// best is the longest match at items[at] that means something; of two as long,
// the rule that stands first.
func (g *grammar) best(text string, items []item, at int) (match, meaning, bool) {
	var (
		found   match
		meant   meaning
		longest = at
	)
	try := func(rules []int32) {
		for _, r := range rules {
			end := run(g.rules[r].elements, items, at)
			if end < longest || end == at || longest > at && end == longest && r > found.rule {
				continue
			}
			m := match{text, items, at, end, r}
			if what, ok := g.rules[r].make(&m); ok {
				found, meant, longest = m, what, end
			}
		}
	}
	it := &items[at]
	if it.id != 0 {
		try(g.byWord[it.id])
	}
	for c, b := it.class, 0; c != 0; c, b = c>>1, b+1 {
		if c&1 != 0 {
			try(g.byClass[b])
		}
	}
	return found, meant, longest > at
}

// get is the n-th item (from 0) of the class in the match, nil if there is none.
func (m *match) get(c class, n int) *item {
	for i := m.from; i < m.to; i++ {
		if m.items[i].class&c != 0 {
			if n == 0 {
				return &m.items[i]
			}
			n--
		}
	}
	return nil
}

// has reports whether one of the words stands in the match.
func (m *match) has(words ...string) bool {
	for i := m.from; i < m.to; i++ {
		if m.word(i, words...) {
			return true
		}
	}
	return false
}

// word reports whether items[i] is one of the words, written in lower case.
func (m *match) word(i int, words ...string) bool {
	if i < 0 || i >= len(m.items) {
		return false
	}
	is := m.text[m.items[i].start:m.items[i].end]
	for _, w := range words {
		if len(w) == len(is) && strings.EqualFold(w, is) {
			return true
		}
	}
	return false
}

// before and after report whether one of the words stands next to the match.
func (m *match) before(words ...string) bool { return m.word(m.from-1, words...) }
func (m *match) after(words ...string) bool  { return m.word(m.to, words...) }

// next is the item behind the match; a zero item at the end.
func (m *match) next() item {
	if m.to < len(m.items) {
		return m.items[m.to]
	}
	return item{mark: '.'}
}

// previous is the item before the match; a zero item at the beginning.
func (m *match) previous() item {
	if m.from > 0 {
		return m.items[m.from-1]
	}
	return item{mark: '.'}
}
