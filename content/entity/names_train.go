package entity

import (
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"

	"brief/content/learn"
	"brief/model"
)

// How long is trained, and how large the tables are (2^bits cells).
const (
	nameEpochs   = 10
	secondEpochs = 8
	nameMargin   = 200 // score by which the right labels of a sentence must win, for each word
	nameBits     = 21
	secondBits   = 20
	folds        = 4
	nameSeed     = 1
	orders       = 7
)

// TrainNames learns to find names from documents that have the layers of
// tokens and names, from word classes, and with the word lists of a file that
// PackLists wrote. It gives the weight file. The same input gives the same
// bytes. Copies of a document must have its Path.
func TrainNames(docs []*model.Document, classes []WordClass, packedLists []byte, log io.Writer) (*learn.Writer, error) {
	packed := packWords(classes)
	table, err := newWordTable(packed)
	if err != nil {
		return nil, err
	}
	l, err := openLists(packedLists)
	if err != nil {
		return nil, err
	}
	t := nameTrainer{docs: docs, log: log, examples: make([][]nameExample, len(docs))}
	r := wordReader{lists: l, clusters: table}
	for i, d := range docs {
		t.examples[i] = firstExamples(d, newPlace(d, r.readWords(d)))
	}
	first := t.learnFirst(func(*model.Document) bool { return true })
	second := t.learnSecond(&r)
	w := learn.NewWriter(namesFingerprint(l))
	w.Bytes("classes", packed)
	w.Table("first", first)
	w.Table("second", second)
	return w, nil
}

type nameTrainer struct {
	docs     []*model.Document
	examples [][]nameExample // by document
	log      io.Writer
}

// fold is the part of the documents that a document belongs to.
func fold(d *model.Document) int { return int(learn.Text(d.Path) % folds) }

// learnFirst learns the first look from the documents that use says.
func (t *nameTrainer) learnFirst(use func(*model.Document) bool) *learn.Table {
	var examples []*nameExample
	for i, d := range t.docs {
		if use(d) {
			for j := range t.examples[i] {
				examples = append(examples, &t.examples[i][j])
			}
		}
	}
	return learnNames(examples, nameBits, nameEpochs, t.log)
}

// learnSecond learns the second look from labels that the first, learned
// without the document in hand, gives it.
func (t *nameTrainer) learnSecond(r *wordReader) *learn.Table {
	byDoc := make([][]nameExample, len(t.docs))
	for f := range folds {
		w := nameWeights{lists: r.lists, classes: r.clusters}
		w.first = t.learnFirst(func(d *model.Document) bool { return fold(d) != f })
		w.open()
		for i, d := range t.docs {
			if fold(d) == f {
				byDoc[i] = w.secondExamples(d, newPlace(d, r.readWords(d)))
			}
		}
	}
	var examples []*nameExample
	for i := range byDoc {
		for j := range byDoc[i] {
			examples = append(examples, &byDoc[i][j])
		}
	}
	return learnNames(examples, secondBits, secondEpochs, t.log)
}

// nameExample is a sentence with its features, cut to what selects a cell.
type nameExample struct {
	features []uint32
	ends     []uint32 // of the words' features
	gold     []uint8
}

func firstExamples(d *model.Document, p *place) []nameExample {
	examples := make([]nameExample, len(d.Sentences))
	for n := range examples {
		examples[n].take(d, p, n, p.features)
	}
	return examples
}

// secondExamples is what the second look sees after the first with weights w.
func (w *nameWeights) secondExamples(d *model.Document, p *place) []nameExample {
	v := p.lookAgain(w.firstLook(d, p))
	examples := make([]nameExample, len(d.Sentences))
	for n := range examples {
		examples[n].take(d, p, n, v.secondFeatures)
	}
	// A word that is settled can be mended no more: what cannot be learned is left out.
	return slices.DeleteFunc(examples, func(x nameExample) bool {
		for i, g := range x.gold {
			if g != 0 && len(x.word(i, nil)) == 0 {
				return true
			}
		}
		return false
	})
}

// take fills the example for sentence n.
func (x *nameExample) take(d *model.Document, p *place, n int, features func(int, []learn.Feature) []learn.Feature) {
	s := d.Sentences[n]
	p.first, p.last = s.First, s.Last
	x.gold = make([]uint8, s.Last-s.First)
	encode(d.Names, s.First, s.Last, x.gold)
	var buffer []learn.Feature
	for i := s.First; i < s.Last; i++ {
		buffer = features(i, buffer[:0])
		for _, f := range buffer {
			x.features = append(x.features, uint32(f))
		}
		x.ends = append(x.ends, uint32(len(x.features)))
	}
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

// learnNames learns from several random orders of the examples and blends what
// comes out, which is steadier than any one. As many run at a time as there are
// cores; the result does not depend on it.
func learnNames(examples []*nameExample, bits, epochs int, log io.Writer) *learn.Table {
	var trainers [orders]*learn.Trainer
	var wrong [orders]float64
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for k := range orders {
		slots <- struct{}{}
		all.Go(func() {
			trainers[k], wrong[k] = learnOrder(slices.Clone(examples), bits, epochs, uint64(k))
			<-slots
		})
	}
	all.Wait()
	fmt.Fprintf(log, "names: %d sentences, %d epochs, %.2f %% of labels wrong in the last\n", len(examples), epochs, wrong[0])
	return learn.Blend(trainers[:]...).Table()
}

// learnOrder is the structured averaged perceptron of Collins (2002), with the
// loss added to the scores while learning, so that the right labels must win
// by a margin (Taskar, Guestrin and Koller 2003). It also gives the share of
// wrong labels in the last epoch, in percent.
func learnOrder(examples []*nameExample, bits, epochs int, order uint64) (*learn.Trainer, float64) {
	n := nameLearner{trainer: learn.NewTrainer(labels, bits)}
	random := rand.New(rand.NewPCG(nameSeed, order))
	share := 0.0
	for range epochs {
		random.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		wrong, words := 0, 0
		for _, x := range examples {
			wrong += n.learn(x)
			words += len(x.gold)
		}
		share = 100 * float64(wrong) / float64(max(1, words))
	}
	return n.trainer, share
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
		if len(n.buffer) == 0 {
			out = settled[float32]()
		}
		for l := range out {
			if l != int(x.gold[i]) {
				out[l] += nameMargin
			}
		}
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
