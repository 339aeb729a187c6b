package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/content/entity"
	"brief/model"
)

// Word classes by two-sided exchange clustering of a class bigram model (Kneser
// and Ney 1993; Martin, Liermann and Ney 1998), and how often a word stands in
// lower case, both from text without labels.

const (
	minClassed   = 3 // occurrences of a word that is put into a class
	minPrior     = 2 // of a word whose case is counted
	coarseNumber = 64
	fineNumber   = 255
	rounds       = 6
)

// wordClasses is the class and the casing of every word of docs that is common enough.
func wordClasses(docs []*model.Document) []entity.WordClass {
	v := countWords(docs)
	coarse := v.cluster(coarseNumber)
	fine := v.cluster(fineNumber)
	var out []entity.WordClass
	for i, w := range v.words {
		c := entity.WordClass{Word: w.text, Lower: w.lower, Upper: w.upper}
		if i < v.classed {
			c.Coarse, c.Fine = uint8(coarse[i]+1), uint8(fine[i]+1)
		}
		if i < v.classed || w.lower+w.upper >= minPrior {
			out = append(out, c)
		}
	}
	return out
}

type countedWord struct {
	text         string
	count        int
	lower, upper int // occurrences in the middle of sentences of ordinary case
}

// vocabulary is the words of a collection, commonest first, and their pairs.
type vocabulary struct {
	words   []countedWord
	classed int // the first of words that are in no class
	// pairs[w] is the words before and after w with their numbers, classed ones only
	before, after [][]neighbour
}

type neighbour struct{ word, count int32 }

func foldWord(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '’' {
			return '\''
		}
		return unicode.ToLower(r)
	}, s)
}

func countWords(docs []*model.Document) *vocabulary {
	index := map[string]int{}
	v := &vocabulary{}
	var stream []int // words as indexes, -1 between sentences
	for _, d := range docs {
		for _, s := range d.Sentences {
			ordinary := ordinaryCase(d, s)
			for i := s.First; i < s.Last; i++ {
				text := d.Slice(d.Tokens[i].Span)
				key := foldWord(text)
				n, ok := index[key]
				if !ok {
					n = len(v.words)
					index[key] = n
					v.words = append(v.words, countedWord{text: key})
				}
				w := &v.words[n]
				w.count++
				if ordinary && i > s.First && isWord(d.Slice(d.Tokens[i-1].Span)) {
					if r, _ := utf8.DecodeRuneInString(text); unicode.IsUpper(r) {
						w.upper++
					} else if unicode.IsLower(r) {
						w.lower++
					}
				}
				stream = append(stream, n)
			}
			stream = append(stream, -1)
		}
	}
	v.sort(stream)
	return v
}

// ordinaryCase reports whether fewer than half of a sentence's words are capitalised.
func ordinaryCase(d *model.Document, s model.Sentence) bool {
	upper, all := 0, 0
	for _, t := range d.Tokens[s.First:s.Last] {
		if r, _ := utf8.DecodeRuneInString(d.Slice(t.Span)); unicode.IsLetter(r) {
			all++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	return upper*2 < all
}

// sort puts the commonest words first and counts the pairs of classed ones.
func (v *vocabulary) sort(stream []int) {
	order := make([]int, len(v.words))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(v.words[b].count, v.words[a].count) })
	rank := make([]int, len(order))
	words := make([]countedWord, len(order))
	for r, n := range order {
		rank[n], words[r] = r, v.words[n]
	}
	v.words = words
	for v.classed < len(words) && words[v.classed].count >= minClassed {
		v.classed++
	}
	count := map[[2]int32]int32{}
	for i := 1; i < len(stream); i++ {
		if stream[i-1] < 0 || stream[i] < 0 {
			continue
		}
		a, b := rank[stream[i-1]], rank[stream[i]]
		if a < v.classed && b < v.classed {
			count[[2]int32{int32(a), int32(b)}]++
		}
	}
	v.before, v.after = make([][]neighbour, v.classed), make([][]neighbour, v.classed)
	for p, n := range count {
		v.after[p[0]] = append(v.after[p[0]], neighbour{p[1], n})
		v.before[p[1]] = append(v.before[p[1]], neighbour{p[0], n})
	}
	for i := range v.classed { // maps have no order; the result must
		byWord := func(a, b neighbour) int { return cmp.Compare(a.word, b.word) }
		slices.SortFunc(v.before[i], byWord)
		slices.SortFunc(v.after[i], byWord)
	}
}
