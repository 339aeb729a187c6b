package timex

import (
	"strings"

	"brief/model"
)

// flatClause finds the clause of a time without a tree: the stretch between
// subordinators and marks around it that has a verb. The head is the nearest verb.
func (m *eventMaker) flatClause(s model.Sentence, lo, hi int) clause {
	c := clause{from: max(s.First, lo-wildSentence/4), to: min(s.Last-1, hi+wildSentence/4), head: model.None}
	if c.to-c.from+1 > longClause {
		for i := lo - 1; i > c.from; i-- {
			if m.border(i) && m.verbIn(i+1, lo) {
				c.from = i + 1
				break
			}
		}
		for i := hi + 1; i <= c.to; i++ {
			if m.border(i) && m.verbIn(c.from, i) {
				c.to = i - 1
				break
			}
		}
	}
	for i := lo - 1; i >= c.from && c.head == model.None; i-- {
		if m.verbs[i] != noTense {
			c.head = i
		}
	}
	for i := hi + 1; i <= c.to && c.head == model.None; i++ {
		if m.verbs[i] != noTense {
			c.head = i
		}
	}
	for c.to > hi && !isWord(m.d.Slice(m.d.Tokens[c.to].Span)) {
		c.to--
	}
	return c
}

// border reports whether a clause may begin or end at the token.
func (m *eventMaker) border(i int) bool {
	switch strings.ToLower(m.d.Slice(m.d.Tokens[i].Span)) {
	case ";", ":", "--", "—", "–", "_", "but", "while", "although", "though", "because", "when", "after", "before", "which", "who", "whereas":
		return true
	}
	return false
}

func (m *eventMaker) verbIn(from, to int) bool {
	for i := from; i < to; i++ {
		if m.verbs[i] != noTense {
			return true
		}
	}
	return false
}

func isWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z' || r > 0x7f }) >= 0
}

// maxUndated bounds the main events without a time: they are few or of no use.
const maxUndated = 6

// main makes an event of a main sentence without a time: the sentences that
// lead, and those that begin a paragraph near the beginning.
func (m *eventMaker) main(number int, s model.Sentence) {
	if m.undated >= maxUndated || s.Paragraph >= 12 || s.Last-s.First < 5 || s.Last-s.First > wildSentence || len(m.d.Syntax) == 0 {
		return
	}
	if number > 0 && m.d.Sentences[number-1].Paragraph == s.Paragraph {
		return
	}
	t := newTree(m.d, s)
	root := model.None
	for i := s.First; i < s.Last && root == model.None; i++ {
		if t.head(i) == model.None {
			root = i
		}
	}
	if root == model.None || m.d.Syntax[root].UPOS != "VERB" || !t.hasSubject(root) {
		return
	}
	c := clause{from: s.First, to: s.Last - 1, head: root}
	t.shed(&c, root, root)
	t.trim(&c, root, root)
	e := m.event(t, c)
	e.Why, e.Sure = "main event of a leading sentence", true
	m.undated++
	m.out = append(m.out, e)
}
