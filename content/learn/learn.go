// Package learn is the linear learner behind every stage that is trained:
// hashed features, an averaged training table, a small quantised run-time
// table, and the file that carries them.
//
// A feature is a hash of what a template says about a place in the text. It
// selects a cell of a table; its weights for the n labels are that cell and
// the n-1 after it. Rows of different features overlap, which costs little and
// lets a score read one or two cache lines per feature without storing keys
// (feature hashing: Weinberger et al. 2009).
//
// Training, of any method that adds multiples of features (perceptron,
// structured perceptron, logistic regression):
//
//	t := learn.NewTrainer(len(labels), 20)
//	t.Score(features, scores)        // what the weights say now
//	t.Add(features, gold, +1)        // after a mistake
//	t.Add(features, predicted, -1)
//	t.Tick()                         // after every example, for the average
//	t = learn.Blend(t, u, v)         // where several orders were learned
//	w := learn.NewWriter(fingerprint)
//	w.Strings("labels", labels)
//	w.Table("weights", t.Table())
//	err := w.Write(file)
//
// Running:
//
//	f, err := learn.Open(bytes, fingerprint)
//	labels, err := f.Strings("labels")
//	table, err := f.Table("weights", len(labels))
//	table.Score(features, scores)    // scores[i] * table.Scale() is the weight sum
//
// The fingerprint is Fingerprint of the features that the one feature function
// of a task gives for a fixed probe, so weights refuse to run with templates
// they were not trained on.
package learn
