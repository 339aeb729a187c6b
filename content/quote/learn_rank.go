package quote

import (
	"math"

	"brief/content/learn"
	"brief/model"
)

// The second step learns three questions one after the other: is this word a
// cue, which of these is its content, which of these its source. Each is a
// logistic model over hashed features, trained by plain gradient steps whose
// weights are averaged.
const (
	rankBits   = 19
	rankEpochs = 8
	rankStep   = 0.05
)

// logistic is a model of one number in training.
type logistic struct {
	*learn.Trainer
	one [1]float32
}

func newLogistic() *logistic { return &logistic{Trainer: learn.NewTrainer(1, rankBits)} }

func (l *logistic) value(b []F) float64 {
	l.Score(b, l.one[:])
	return float64(l.one[0])
}

// yes moves the weights towards an answer.
func (l *logistic) yes(b []F, answer bool, step float64) {
	want := 0.0
	if answer {
		want = 1
	}
	l.Add(b, 0, float32(step*(want-sigmoid(l.value(b)))))
	l.Tick()
}

// choose moves the weights towards the wanted shares among alternatives.
func (l *logistic) choose(list [][]F, want []float64, step float64) {
	values := make([]float64, len(list))
	for k, b := range list {
		values[k] = l.value(b)
	}
	softmax(values)
	for k, b := range list {
		if d := want[k] - values[k]; math.Abs(d) > 1e-3 {
			l.Add(b, 0, float32(step*d))
		}
	}
	l.Tick()
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// softmax turns values into shares in place.
func softmax(values []float64) {
	top, sum := math.Inf(-1), 0.0
	for _, x := range values {
		top = max(top, x)
	}
	for k, x := range values {
		values[k] = math.Exp(x - top)
		sum += values[k]
	}
	for k := range values {
		values[k] /= sum
	}
}

// drill is an article with labels of a labeller that has not seen it.
type drill struct {
	*reading
	gold []said // by the head of their cue
}

// goldSaid is the marked quotations by tokens.
func (v *view) goldSaid(gold []model.Quotation) []said {
	var out []said
	for i := range gold {
		q := none()
		for _, s := range gold[i].Content {
			q.add(v.tokens(s))
		}
		q.cue, q.source = v.tokens(gold[i].Cue), v.tokens(gold[i].Source)
		if q.cue.empty() || len(q.content) == 0 {
			continue
		}
		q.head = v.headOfCue(q.cue)
		out = append(out, q)
	}
	return out
}

// trainCues learns which candidates are cues. Other words of a gold cue are neither.
func trainCues(drills []drill) *learn.Table {
	l := newLogistic()
	var b []F
	order := shuffled(len(drills))
	for epoch := range rankEpochs {
		step := rankStep / (1 + float64(epoch)/4)
		for _, k := range order {
			d := &drills[k]
			heads, inside := map[int]bool{}, map[int]bool{}
			for i := range d.gold {
				heads[d.gold[i].head] = true
				for t := d.gold[i].cue.first; t < d.gold[i].cue.last; t++ {
					inside[t] = true
				}
			}
			for i := range d.words {
				if !d.candidate(i) || inside[i] && !heads[i] {
					continue
				}
				b = d.cueFeatures(b[:0], i)
				l.yes(b, heads[i], step)
			}
		}
		order = reshuffled(order)
	}
	return l.Table()
}

// trainContents learns which candidate is what a gold cue introduces.
func trainContents(drills []drill) *learn.Table {
	l := newLogistic()
	var list []candidate
	var sets [][]F
	order := shuffled(len(drills))
	for epoch := range rankEpochs {
		step := rankStep / (1 + float64(epoch)/4)
		for _, k := range order {
			d := &drills[k]
			for i := range d.gold {
				q := &d.gold[i]
				list = d.contents(q.head, list)
				want := d.wanted(list, q)
				if want == nil {
					continue
				}
				sets = resizeSets(sets, len(list))
				for n := range list {
					sets[n] = d.contentFeatures(sets[n][:0], q.head, &list[n])
				}
				l.choose(sets, want, step)
			}
		}
		order = reshuffled(order)
	}
	return l.Table()
}

// wanted is the shares of candidates: all of it to those most like the gold; nil when none is half like it.
func (r *reading) wanted(list []candidate, q *said) []float64 {
	want := make([]float64, len(list))
	best, n := 0.5, 0.0
	for k := range list {
		want[k] = list[k].likeness(r.view, q)
		best = max(best, want[k])
	}
	for k := range want {
		if want[k] >= best-1e-9 {
			want[k] = 1
			n++
		} else {
			want[k] = 0
		}
	}
	if n == 0 {
		return nil
	}
	for k := range want {
		want[k] /= n
	}
	return want
}

func resizeSets(sets [][]F, n int) [][]F {
	for len(sets) < n {
		sets = append(sets, nil)
	}
	return sets[:n]
}

// trainSources learns which phrase is the source of a gold cue and content.
func trainSources(drills []drill) *learn.Table {
	l := newLogistic()
	var list []tokenRange
	var sets [][]F
	order := shuffled(len(drills))
	for epoch := range rankEpochs {
		step := rankStep / (1 + float64(epoch)/4)
		for _, k := range order {
			d := &drills[k]
			for i := range d.gold {
				q := &d.gold[i]
				content := q.candidate()
				list = d.sources(q.head, &content, list)
				want := wantedSource(list, q.source)
				if want == nil {
					continue
				}
				sets = resizeSets(sets, len(list))
				for n := range list {
					sets[n] = d.sourceFeatures(sets[n][:0], q.head, list[n], &content)
				}
				l.choose(sets, want, step)
			}
		}
		order = reshuffled(order)
	}
	return l.Table()
}

// candidate is a quotation's content as one.
func (q *said) candidate() candidate {
	var c candidate
	c.n = copy(c.parts[:], q.content)
	return c
}

// wantedSource gives all to the range most like the gold source; nil when none touches it.
func wantedSource(list []tokenRange, gold tokenRange) []float64 {
	want := make([]float64, len(list))
	best, at := 0.0, -1
	for k, p := range list {
		share := 0.0
		switch {
		case p == gold:
			share = 1
		case p.empty() || gold.empty():
		default:
			both := max(0, min(p.last, gold.last)-max(p.first, gold.first))
			share = float64(both) / float64(p.len()+gold.len()-both)
		}
		if share > best {
			best, at = share, k
		}
	}
	if at < 0 {
		return nil
	}
	want[at] = 1
	return want
}
