package learn

import (
	"bytes"
	"testing"
)

func TestBytes(t *testing.T) {
	w := NewWriter(7)
	w.Bytes("classes", []byte{1, 2, 3})
	var out bytes.Buffer
	if err := w.Write(&out); err != nil {
		t.Fatal(err)
	}
	f, err := Open(out.Bytes(), 7)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := f.Bytes("classes"); err != nil || !bytes.Equal(got, []byte{1, 2, 3}) {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := f.Bytes("nothing"); err == nil {
		t.Error("a section that is not there was found")
	}
}
