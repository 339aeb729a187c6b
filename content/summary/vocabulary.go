package summary

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"brief/model"
)

// vocabulary numbers the content words of a document.
type vocabulary struct {
	words  [][]int   // of each sentence: ascending, each once
	weight []float64 // of each word: how much of the article it stands for
	norm   float64   // length of the article's centroid
	title  []int
}

func newVocabulary(d *model.Document) *vocabulary {
	v := &vocabulary{words: make([][]int, len(d.Sentences))}
	number := map[string]int{}
	var count []int
	for i, s := range d.Sentences {
		for t := s.First; t < s.Last; t++ {
			w := contentWord(d, t)
			if w == "" {
				continue
			}
			n, ok := number[w]
			if !ok {
				n = len(number)
				number[w] = n
				count = append(count, 0)
			}
			count[n]++
			v.words[i] = append(v.words[i], n)
		}
		slices.Sort(v.words[i])
		v.words[i] = slices.Compact(v.words[i])
	}
	v.weigh(count)
	for _, w := range strings.FieldsFunc(strings.ToLower(d.Title), notWord) {
		if n, ok := number[stem(w)]; ok {
			v.title = append(v.title, n)
		}
	}
	slices.Sort(v.title)
	v.title = slices.Compact(v.title)
	return v
}

// weigh gives each word the logarithm of its count: a word said ten times
// matters more than one said once, but not ten times more.
func (v *vocabulary) weigh(count []int) {
	v.weight = make([]float64, len(count))
	for n, c := range count {
		v.weight[n] = math.Log(float64(c))
		if c > 1 {
			v.norm += v.weight[n] * v.weight[n]
		}
	}
	v.norm = math.Sqrt(v.norm)
}

// centrality is the cosine of a sentence and the centroid of the article.
func (v *vocabulary) centrality(words []int) float64 {
	if len(words) == 0 || v.norm == 0 {
		return 0
	}
	sum := 0.0
	for _, w := range words {
		sum += v.weight[w]
	}
	return sum / (v.norm * math.Sqrt(float64(len(words))))
}

// titleShare is the share of the title's content words in the sentence.
func (v *vocabulary) titleShare(words []int) float64 {
	if len(v.title) == 0 {
		return 0
	}
	return float64(shared(words, v.title)) / float64(len(v.title))
}

// overlap is the share of the shorter sentence that the other also says.
func (v *vocabulary) overlap(x, y []int) float64 {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	return float64(shared(x, y)) / float64(n)
}

// shared counts the common members of two ascending lists.
func shared(x, y []int) int {
	n := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch cmp.Compare(x[i], y[j]) {
		case -1:
			i++
		case 1:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

func byScore(cands []candidate) []int {
	order := make([]int, len(cands))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(cands[j].score, cands[i].score) })
	return order
}

// contentWord is the stem of the token, "" for marks and function words.
func contentWord(d *model.Document, t int) string {
	w := strings.ToLower(d.Slice(d.Tokens[t].Span))
	if strings.IndexFunc(w, unicode.IsLetter) < 0 && len(w) < 2 || functionWords()[w] {
		return ""
	}
	return stem(w)
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// stem cuts plural and verb endings, so that "meetings" and "meeting" count as one.
func stem(w string) string {
	for _, ending := range []string{"ings", "ing", "ies", "ied", "ed", "es", "s", "e"} {
		if len(w)-len(ending) >= 4 && strings.HasSuffix(w, ending) && !strings.HasSuffix(w, "ss") {
			return w[:len(w)-len(ending)]
		}
	}
	return w
}
