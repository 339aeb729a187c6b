package syntax

import (
	"bytes"
	"testing"

	"brief/content/learn"
)

// The embedded weights were trained with today's templates: whoever changes a
// feature function has to train again.
func TestWeightsFitTheTemplates(t *testing.T) {
	if _, err := open(); err != nil {
		t.Error(err)
	}
}

// Files of the right templates that say nothing are errors, not panics.
func TestHollowWeights(t *testing.T) {
	hollow := func(fingerprint uint64) []byte {
		w := learn.NewWriter(fingerprint)
		for _, name := range []string{"first labels", "second labels", "relations", "rules"} {
			w.Strings(name, nil)
		}
		var b bytes.Buffer
		if err := w.Write(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	if _, err := openTagger(hollow(tagFingerprint())); err == nil {
		t.Error("opened a tagger without labels")
	}
	if _, err := openParser(hollow(treeFingerprint())); err == nil {
		t.Error("opened a parser without relations")
	}
	if _, err := openLemmatiser(hollow(lemmaFingerprint())); err == nil {
		t.Error("opened lemmas without endings")
	}
	for _, data := range [][]byte{nil, []byte("BRIEFWTS"), hollow(1)} {
		if _, err := openTagger(data); err == nil {
			t.Error("opened what is no tagger")
		}
	}
}
