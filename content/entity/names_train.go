package entity

import (
	"fmt"
	"io"
	"math/rand/v2"

	"brief/content/learn"
	"brief/model"
)

// TrainNames learns to find names from documents that have the layers of
// tokens and names, and from word classes. It gives the weight file. The same
// input gives the same bytes.
func TrainNames(docs []*model.Document, classes []WordClass, log io.Writer) (*learn.Writer, error) {
	packed := packWords(classes)
	table, err := newWordTable(packed)
	if err != nil {
		return nil, err
	}
	examples := nameExamples(docs, table)
	t := learnNames(examples, log)
	w := learn.NewWriter(namesFingerprint())
	w.Bytes("classes", packed)
	w.Table("weights", t.Table())
	return w, nil
}

// Training, by measurement: more epochs gain nothing, fewer lose half a point.
const (
	nameEpochs = 6
	nameBits   = 21
	nameSeed   = 1
)

// nameExample is a sentence with its features, cut to what selects a cell.
type nameExample struct {
	features []uint32
	ends     []uint32 // of the words' features
	gold     []uint8
}

func nameExamples(docs []*model.Document, classes *wordTable) []nameExample {
	r := wordReader{lists: wordLists(), clusters: classes}
	var examples []nameExample
	var buffer []learn.Feature
	for _, d := range docs {
		p := newPlace(d, r.readWords(d))
		for _, s := range d.Sentences {
			p.first, p.last = s.First, s.Last
			x := nameExample{gold: make([]uint8, s.Last-s.First)}
			encode(d.Names, s.First, s.Last, x.gold)
			for i := s.First; i < s.Last; i++ {
				buffer = p.features(i, buffer[:0])
				for _, f := range buffer {
					x.features = append(x.features, uint32(f))
				}
				x.ends = append(x.ends, uint32(len(x.features)))
			}
			examples = append(examples, x)
		}
	}
	return examples
}

// word is the features of word i, in buffer.
func (x *nameExample) word(i int, buffer []learn.Feature) []learn.Feature {
	from := uint32(0)
	if i > 0 {
		from = x.ends[i-1]
	}
	buffer = buffer[:0]
	for _, f := range x.features[from:x.ends[i]] {
		buffer = append(buffer, learn.Feature(f))
	}
	return buffer
}

// learnNames is the structured averaged perceptron of Collins (2002).
func learnNames(examples []nameExample, log io.Writer) *learn.Trainer {
	t := learn.NewTrainer(labels, nameBits)
	random := rand.New(rand.NewPCG(nameSeed, 0))
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	n := nameLearner{trainer: t}
	for epoch := range nameEpochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, words := 0, 0
		for _, i := range order {
			wrong += n.learn(&examples[i])
			words += len(examples[i].gold)
		}
		fmt.Fprintf(log, "names: epoch %d, %.2f %% of labels wrong\n", epoch+1, 100*float64(wrong)/float64(max(1, words)))
	}
	return t
}

type nameLearner struct {
	trainer *learn.Trainer
	dec     decoder[float32]
	scores  []row[float32]
	guess   []uint8
	buffer  []learn.Feature
}

// learn mends the weights after one sentence; it gives the number of wrong labels.
func (n *nameLearner) learn(x *nameExample) int {
	for p := range n.dec.pairs {
		n.trainer.Score([]learn.Feature{pairFeature(p)}, n.dec.pairs[p][:])
	}
	n.scores = n.scores[:0]
	for i := range x.gold {
		n.buffer = x.word(i, n.buffer)
		var out row[float32]
		n.trainer.Score(n.buffer, out[:])
		n.scores = append(n.scores, out)
	}
	n.guess = append(n.guess[:0], x.gold...)
	n.dec.decode(n.scores, n.guess)
	wrong := 0
	for i, g := range x.gold {
		if n.guess[i] != g {
			wrong++
			n.buffer = x.word(i, n.buffer)
			n.trainer.Add(n.buffer, int(g), 1)
			n.trainer.Add(n.buffer, int(n.guess[i]), -1)
		}
	}
	n.mendPairs(x.gold)
	n.trainer.Tick()
	return wrong
}

func (n *nameLearner) mendPairs(gold []uint8) {
	was, guessed := before, before
	for i, g := range gold {
		h := n.guess[i]
		if was != guessed || g != h {
			n.trainer.Add([]learn.Feature{pairFeature(was)}, int(g), 1)
			n.trainer.Add([]learn.Feature{pairFeature(guessed)}, int(h), -1)
		}
		was, guessed = int(g), int(h)
	}
}
