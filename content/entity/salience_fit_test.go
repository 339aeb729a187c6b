package entity

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

// rated is an actor with its features and whether a summary names it.
type rated struct {
	features [salienceCount]float64
	right    bool
}

// TestFitSalience fits the weights of the salience by pairs: one that a summary
// names should stand above one that none does, in the same article.
func TestFitSalience(t *testing.T) {
	if !*fit {
		t.Skip("only with -fit: it prints the weights in salience.go")
	}
	var articles [][]rated
	for _, a := range goldArticles(t, func(a *goldArticle) bool {
		return slices.Contains(fitGenres, a.Genre) && !slices.Contains(measuringOnly, strings.TrimPrefix(a.ID, "GUM_"))
	}) {
		articles = append(articles, a.rated(t))
	}
	var w, squares [salienceCount]float64
	for range 200 {
		for _, actors := range articles {
			for f, g := range pairGradient(actors, &w) {
				g -= 0.001 * w[f]
				squares[f] += g * g
				w[f] += 0.1 * g / math.Sqrt(squares[f]+1e-8)
			}
		}
	}
	sum := 0.0
	for _, actors := range articles {
		sum += averagePrecision(actors, &w)
	}
	t.Logf("mean average precision %.3f over %d articles", sum/float64(len(articles)), len(articles))
	fmt.Printf("%.2f\n", w)
}

func (a *goldArticle) rated(t *testing.T) []rated {
	salient := map[string]bool{}
	for _, e := range a.Entities {
		salient[e.ID] = e.Salience >= 1
	}
	d := a.annotate(t)
	r := newResolver(d)
	r.resolve()
	votes := map[*referent]map[string]int{}
	for _, m := range r.mentions {
		if e := m.referent.final(); e.named {
			if votes[e] == nil {
				votes[e] = map[string]int{}
			}
			votes[e][a.label(m.Span, m.Head)]++
		}
	}
	var out []rated
	for e, u := range r.uses() {
		best := ""
		for id, n := range votes[e] {
			if n > votes[e][best] || n == votes[e][best] && id < best {
				best = id
			}
		}
		out = append(out, rated{u.features(e, len(d.Sentences)), salient[best]})
	}
	return out
}

func (w *rated) score(weights *[salienceCount]float64) float64 {
	s := 0.0
	for i, v := range w.features {
		s += weights[i] * v
	}
	return s
}

func pairGradient(actors []rated, w *[salienceCount]float64) (grad [salienceCount]float64) {
	pairs := 0.0
	for i := range actors {
		for j := range actors {
			if !actors[i].right || actors[j].right {
				continue
			}
			pairs++
			p := 1 / (1 + math.Exp(actors[i].score(w)-actors[j].score(w)))
			for f := range grad {
				grad[f] += p * (actors[i].features[f] - actors[j].features[f])
			}
		}
	}
	if pairs > 0 {
		for f := range grad {
			grad[f] /= pairs
		}
	}
	return grad
}

func averagePrecision(actors []rated, w *[salienceCount]float64) float64 {
	slices.SortFunc(actors, func(x, y rated) int {
		if x.score(w) > y.score(w) {
			return -1
		}
		return 1
	})
	sum, hits := 0.0, 0.0
	for i, a := range actors {
		if a.right {
			hits++
			sum += hits / float64(i+1)
		}
	}
	if hits == 0 {
		return 0
	}
	return sum / hits
}
