// Package summary ranks sentences by how much of the article they carry.
//
// The method is extractive: a sentence scores by its likeness to the centroid
// of the article (Radev et al. 2004), by its place, since news puts first what
// matters most (position-aware centrality, Zheng and Lapata 2019), by the
// salient actors it names and by the words it shares with the title. Sentences
// are then taken best first, each one discounted by what the ones before it
// already say (maximal marginal relevance, Carbonell and Goldstein 1998).
package summary

import (
	"context"
	"fmt"
	"math"

	"brief/model"
)

// Stage ranks the sentences of a document.
type Stage struct{}

// New is the stage.
func New() Stage { return Stage{} }

// Name is "summary".
func (Stage) Name() string { return "summary" }

// Needs lists the layers read.
func (Stage) Needs() []model.Layer { return []model.Layer{model.LayerTokens, model.LayerChains} }

// Gives lists the layer written.
func (Stage) Gives() []model.Layer { return []model.Layer{model.LayerPoints} }

// Annotate writes Points: every sentence that could stand in a summary, ranked.
func (Stage) Annotate(_ context.Context, d *model.Document) error {
	d.Points = rank(d)
	return nil
}

// Weights of the parts of a score, found by a random search that weighed the
// news of the development articles against their other genres, then rounded.
const (
	weightCentral = 0.95
	weightPlace   = 1.0
	weightActors  = 0.1
	weightTitle   = 0.4
	weightFigures = 0.1
	penaltyQuoted = 0.4
	penaltyRepeat = 1.9
)

// candidate is a sentence that may be taken.
type candidate struct {
	sentence int
	score    float64
	words    []int // content words, ascending, each once
	dangles  bool
	figures  bool // it has a number: how many, how much, when
	why      string
}

func rank(d *model.Document) []model.Point {
	v := newVocabulary(d)
	cands := candidates(d, v)
	points := make([]model.Point, len(cands))
	for r, i := range pick(cands, v) {
		c := cands[i]
		s := d.Sentences[c.sentence]
		points[i] = model.Point{
			Span: s.Span, Sentence: c.sentence, Rank: r, Score: c.score, Why: c.why,
		}
		if c.dangles && c.sentence > 0 {
			points[i].Lead = d.Sentences[c.sentence-1].Span
		}
	}
	return points
}

// candidates scores every sentence that says something; headings, captions and
// fragments do not.
func candidates(d *model.Document, v *vocabulary) []candidate {
	var out []candidate
	salience, quoted := salienceBySentence(d), quotedBySentence(d)
	for i := range d.Sentences {
		if !says(d, i) {
			continue
		}
		out = append(out, candidate{sentence: i, words: v.words[i], dangles: dangles(d, i), figures: hasFigures(d, i)})
	}
	if len(out) == 0 { // nothing but fragments: better those than nothing
		for i := range d.Sentences {
			out = append(out, candidate{sentence: i, words: v.words[i]})
		}
	}
	for n := range out {
		i := out[n].sentence
		score(v, &out[n], n, salience[i], quoted[i])
		out[n].why += fmt.Sprintf(" (sentence %d of %d)", i+1, len(d.Sentences))
	}
	return out
}

// score rates the n-th candidate by its parts; actors and quoted are shares.
// One that leans on the sentence before it loses nothing: it brings it along.
func score(v *vocabulary, c *candidate, n int, actors, quoted float64) {
	central, title := v.centrality(c.words), v.titleShare(c.words)
	place := math.Pow(float64(n+1), -0.54)
	c.score = weightCentral*central + weightPlace*place + weightActors*actors + weightTitle*title - penaltyQuoted*quoted
	if c.figures {
		c.score += weightFigures
	}
	c.score *= lengthFactor(len(c.words))
	c.why = fmt.Sprintf("likeness to the whole article %.2f, place %.2f, actors %.2f, words of the title %.2f", central, place, actors, title)
}

// lengthFactor favours sentences that can be taken in at once; n counts content words.
func lengthFactor(n int) float64 {
	if n <= 33 {
		return 1
	}
	return math.Max(0.5, 1-0.11*float64(n-33))
}

// reach bounds the work on long texts: so many of the best are compared with
// each other, the rest follow by score alone.
const reach = 200

// pick orders candidates by marginal relevance.
func pick(cands []candidate, v *vocabulary) []int {
	order := byScore(cands)
	near := order[:min(reach, len(order))]
	repeat := make([]float64, len(cands))
	out := make([]int, 0, len(cands))
	for len(near) > 0 {
		best := 0
		for k, i := range near {
			if cands[i].score-penaltyRepeat*repeat[i] > cands[near[best]].score-penaltyRepeat*repeat[near[best]] {
				best = k
			}
		}
		taken := near[best]
		out = append(out, taken)
		near = append(near[:best:best], near[best+1:]...)
		for _, i := range near {
			repeat[i] = math.Max(repeat[i], v.overlap(cands[i].words, cands[taken].words))
		}
	}
	return append(out, order[min(reach, len(order)):]...)
}
