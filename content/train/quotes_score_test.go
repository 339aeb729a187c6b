package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/model"
)

// quoteScore counts quotations found against gold ones: a content is right when
// it shares half of the characters of both together.
type quoteScore struct {
	found, gold, content, who, cue, exact  int
	direct, directWho, attributed, mistook int
}

func (s *quoteScore) print(out io.Writer, name string) {
	fmt.Fprintf(out, "%-12s found %d of %d: content P %.3f R %.3f F1 %.3f  who %.3f  cue %.3f  exact %.3f  direct-recall %.3f  direct-wrong-speaker %.3f\n",
		name, s.found, s.gold, share(s.content, s.found), share(s.content, s.gold), s.f1(s.content), s.f1(s.who), s.f1(s.cue), s.f1(s.exact),
		share(s.directWho, s.direct), share(s.mistook, s.attributed))
}

// f1 is the F1 of n right ones among those found and those of the gold.
func (s *quoteScore) f1(n int) float64 { return 2 * float64(n) / float64(max(1, s.found+s.gold)) }

// add scores one article. Quotations inside others are not counted: the gold is flat.
func (s *quoteScore) add(d *model.Document, gold []attribution, miss func(what string, q []model.Span)) {
	var found []*model.Quotation
	for i := range d.Quotations {
		if d.Quotations[i].Inside == model.None {
			found = append(found, &d.Quotations[i])
		}
	}
	used := make([]bool, len(found))
	s.found += len(found)
	for i := range gold {
		g := &gold[i]
		s.gold++
		best, at := 0.5, -1
		for k, q := range found {
			if used[k] {
				continue
			}
			if x := alike(d.Text, q.Content, g.content); x > best || x == best && at < 0 {
				best, at = x, k
			}
		}
		direct := startsWithMark(d.Text, g.content)
		if direct {
			s.direct++
		}
		if at < 0 {
			miss("missed", g.content)
			continue
		}
		used[at] = true
		q := found[at]
		s.content++
		right := q.Source.IsZero() && len(g.source) == 0 || touches(g.source, q.Source)
		if touches(g.cue, q.Cue) {
			s.cue++
		}
		if right {
			s.who++
			if best == 1 {
				s.exact++
			}
		} else {
			miss("wrong source "+d.Slice(q.Source)+" for", append(append([]model.Span{}, g.source...), g.content...))
		}
		if direct {
			if right {
				s.directWho++
			}
			if !q.Source.IsZero() && len(g.source) > 0 {
				s.attributed++
				if !right {
					s.mistook++
				}
			}
		}
	}
	for k, q := range found {
		if !used[k] {
			miss("spurious ["+d.Slice(q.Source)+"] ["+d.Slice(q.Cue)+"]", q.Content)
		}
	}
}

func startsWithMark(text string, spans []model.Span) bool {
	for _, s := range spans {
		first, _ := utf8.DecodeRuneInString(strings.TrimSpace(s.In(text)))
		if strings.ContainsRune("\"“‘'«„", first) {
			return true
		}
	}
	return false
}

func touches(list []model.Span, s model.Span) bool {
	for _, t := range list {
		if !s.IsZero() && t.Overlaps(s) {
			return true
		}
	}
	return false
}

// alike is the shared part of two contents: characters in both over characters in either.
func alike(text string, a, b []model.Span) float64 {
	both := 0
	for _, x := range a {
		for _, y := range b {
			if x.Overlaps(y) {
				both += letters(text, []model.Span{{Start: max(x.Start, y.Start), End: min(x.End, y.End)}})
			}
		}
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(letters(text, a)+letters(text, b)-both)
}

// letters counts the code points that are no white space.
func letters(text string, spans []model.Span) int {
	n := 0
	for _, s := range spans {
		for _, r := range s.In(text) {
			if !unicode.IsSpace(r) {
				n++
			}
		}
	}
	return n
}
