package quote

import (
	"brief/content/learn"
	"brief/model"
)

const (
	labelEpochs = 8
	folds       = 3
)

// Train learns from the samples and gives the weight file. The samples keep
// their order, so the same samples give the same bytes.
func Train(samples []Sample) *learn.Writer {
	t := prepare(samples)
	w := learn.NewWriter(fingerprint())
	w.Table(ratesTable, t.census.table())
	w.Table(labelsTable, trainLabels(t.lessons, labelEpochs))
	drills := t.drills(samples)
	w.Table(cuesTable, trainCues(drills))
	w.Table(contentsTable, trainContents(drills))
	w.Table(sourcesTable, trainSources(drills))
	return w
}

// training is the samples ready to learn from.
type training struct {
	census  census
	lessons []lesson
}

// prepare counts the cues of all samples and hashes each with the rates of the others.
func prepare(samples []Sample) *training {
	t := &training{census: census{}}
	views := make([]*view, len(samples))
	own := make([]census, len(samples))
	for i, s := range samples {
		v := newView(s.Document)
		heads := v.goldHeads(s.Gold)
		own[i] = census{}
		own[i].add(v, heads)
		t.census.add(v, heads)
		views[i] = v
	}
	for i, v := range views {
		f := newFeatures(v, byRule(v), t.census.less(own[i]))
		t.lessons = append(t.lessons, lesson{f, v.goldLabels(samples[i].Gold)})
	}
	return t
}

// goldHeads is the main words of the gold cues.
func (v *view) goldHeads(gold []model.Quotation) map[int]bool {
	heads := map[int]bool{}
	for i := range gold {
		if r := v.tokens(gold[i].Cue); !r.empty() {
			heads[v.headOfCue(r)] = true
		}
	}
	return heads
}

// drills labels every article by a labeller that has learned from the others:
// the second step must see the mistakes it will see later.
func (t *training) drills(samples []Sample) []drill {
	out := make([]drill, len(samples))
	for fold := range folds {
		var others []lesson
		for i := range t.lessons {
			if i%folds != fold {
				others = append(others, t.lessons[i])
			}
		}
		l := newLabeller(trainLabels(others, labelEpochs))
		for i := fold; i < len(samples); i += folds {
			f := t.lessons[i].f
			out[i] = drill{newReading(f, f.labelAll(l)), f.goldSaid(samples[i].Gold)}
		}
	}
	return out
}
