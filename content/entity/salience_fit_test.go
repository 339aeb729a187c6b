package entity

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"brief/model"
)

// rated is an actor with its features and the entity it is, "" of one that no summary names.
type rated struct {
	features [salienceCount]float64
	entity   string
}

// ratedArticle is what an article's salience is measured on.
type ratedArticle struct {
	news   bool
	wanted int // named persons, organizations and places that a summary names, found or not
	actors []rated
}

type salienceVector = [salienceCount]float64

// TestFitSalience fits the weights of the salience by pairs: one that a summary
// names should stand above one that none does, in the same article. What the
// fit is worth shows on the articles held out of it.
func TestFitSalience(t *testing.T) {
	if !*fit {
		t.Skip("only with -fit: it prints weights for salience.go")
	}
	var articles []ratedArticle
	for _, a := range goldArticles(t, func(a *goldArticle) bool {
		return slices.Contains(fitGenres, a.Genre) && !slices.Contains(measuringOnly, strings.TrimPrefix(a.ID, "GUM_"))
	}) {
		if r := a.rated(t); r.wanted > 0 {
			articles = append(articles, r)
		}
	}
	const folds = 4
	held := 0.0
	for fold := range folds {
		w := fitPairs(keep(articles, func(i int) bool { return i%folds != fold }))
		held += meanPrecision(keep(articles, func(i int) bool { return i%folds == fold }), &w) / folds
	}
	w := fitPairs(articles)
	t.Logf("mean average precision: %.3f as embedded, %.3f fitted, %.3f held out", meanPrecision(articles, &salienceWeights), meanPrecision(articles, &w), held)
	fmt.Printf("%.2f\n", w)
}

func keep(articles []ratedArticle, in func(i int) bool) (out []ratedArticle) {
	for i, a := range articles {
		if in(i) {
			out = append(out, a)
		}
	}
	return out
}

func (a *goldArticle) rated(t *testing.T) ratedArticle {
	named := map[string]bool{} // whether it is salient
	out := ratedArticle{news: a.Genre == "news"}
	for _, e := range a.Entities {
		if len(e.Names) > 0 && slices.Contains([]string{"person", "organization", "place"}, e.Type) {
			named[e.ID] = e.Salience >= 1
			if named[e.ID] {
				out.wanted++
			}
		}
	}
	d := a.annotate(t)
	r := newResolver(d)
	r.resolve()
	votes := map[*referent]map[string]int{}
	for _, m := range r.mentions {
		e := m.referent.final()
		if id := a.nameAt(m.Span, m.Head); e.named && id != "" {
			if votes[e] == nil {
				votes[e] = map[string]int{}
			}
			votes[e][id]++
		}
	}
	for e, u := range r.uses() {
		best := ""
		for id, n := range votes[e] {
			if n > votes[e][best] || n == votes[e][best] && id < best {
				best = id
			}
		}
		if !named[best] {
			best = ""
		}
		out.actors = append(out.actors, rated{u.features(e, len(d.Sentences)), best})
	}
	slices.SortFunc(out.actors, func(x, y rated) int {
		return cmp.Or(slices.Compare(x.features[:], y.features[:]), cmp.Compare(x.entity, y.entity))
	})
	return out
}

// nameAt is the entity that the annotators' name at the span names, "" where they have none.
func (a *goldArticle) nameAt(span, head model.Span) string {
	best, cost := "", math.MaxInt
	for _, g := range a.Mentions {
		if g.Kind != "name" || g.Head[0] >= head.End || g.Head[1] <= head.Start {
			continue
		}
		if c := abs(g.Start-span.Start) + abs(g.End-span.End); c < cost {
			best, cost = g.Entity, c
		}
	}
	return best
}

func (r *rated) score(weights *salienceVector) float64 {
	s := 0.0
	for i, v := range r.features {
		s += weights[i] * v
	}
	return s
}

// fitPairs is logistic regression on pairs (RankNet, Burges et al. 2005) by AdaGrad.
func fitPairs(articles []ratedArticle) (w salienceVector) {
	var squares salienceVector
	for range 100 {
		for _, a := range articles {
			for f, g := range pairGradient(a.actors, &w) {
				g -= 0.001 * w[f]
				squares[f] += g * g
				w[f] += 0.1 * g / math.Sqrt(squares[f]+1e-8)
			}
		}
	}
	return w
}

func pairGradient(actors []rated, w *salienceVector) (grad salienceVector) {
	pairs := 0.0
	for i := range actors {
		for j := range actors {
			if actors[i].entity == "" || actors[j].entity != "" {
				continue
			}
			pairs++
			p := 1 / (1 + math.Exp(actors[i].score(w)-actors[j].score(w)))
			for f := range grad {
				grad[f] += p * (actors[i].features[f] - actors[j].features[f])
			}
		}
	}
	for f := range grad {
		grad[f] /= max(1, pairs)
	}
	return grad
}

// meanPrecision is the mean average precision: half the news, half the other genres.
func meanPrecision(articles []ratedArticle, w *salienceVector) float64 {
	var sum, n [2]float64
	for _, a := range articles {
		k := 0
		if a.news {
			k = 1
		}
		sum[k] += a.averagePrecision(w)
		n[k]++
	}
	return (sum[0]/max(1, n[0]) + sum[1]/max(1, n[1])) / 2
}

func (a *ratedArticle) averagePrecision(w *salienceVector) float64 {
	ranked := slices.Clone(a.actors)
	slices.SortStableFunc(ranked, func(x, y rated) int { return cmp.Compare(y.score(w), x.score(w)) })
	sum, hits := 0.0, 0.0
	seen := map[string]bool{"": true}
	for i, x := range ranked {
		if !seen[x.entity] {
			seen[x.entity] = true
			hits++
			sum += hits / float64(i+1)
		}
	}
	return sum / float64(a.wanted)
}
