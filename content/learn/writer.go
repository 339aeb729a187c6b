package learn

import (
	"encoding/binary"
	"hash/crc32"
	"io"
	"math"
	"math/bits"
)

// Writer gathers the sections of a weight file. The bytes depend on nothing but
// what is given, in the order it is given.
type Writer struct{ buf []byte }

// NewWriter begins a file for the templates of fingerprint.
func NewWriter(fingerprint uint64) *Writer {
	b := append([]byte(magic), 0, 0, 0, 0)
	binary.LittleEndian.PutUint32(b[len(magic):], version)
	return &Writer{binary.LittleEndian.AppendUint64(b, fingerprint)}
}

// Strings adds a list of strings.
func (w *Writer) Strings(name string, list []string) {
	var payload []byte
	for _, s := range list {
		payload = binary.LittleEndian.AppendUint32(payload, uint32(len(s)))
		payload = append(payload, s...)
	}
	w.section(kindStrings, name, payload)
}

// Numbers adds a list of numbers.
func (w *Writer) Numbers(name string, list []float64) {
	var payload []byte
	for _, n := range list {
		payload = binary.LittleEndian.AppendUint64(payload, math.Float64bits(n))
	}
	w.section(kindNumbers, name, payload)
}

// Table adds a table of weights.
func (w *Writer) Table(name string, t *Table) {
	payload := make([]byte, tableHeader, tableHeader+len(t.cells))
	binary.LittleEndian.PutUint32(payload, uint32(t.labels))
	binary.LittleEndian.PutUint32(payload[4:], uint32(bits.Len64(uint64(t.mask))))
	binary.LittleEndian.PutUint32(payload[8:], uint32(t.width))
	binary.LittleEndian.PutUint32(payload[12:], math.Float32bits(t.scale))
	w.section(kindTable, name, append(payload, t.cells...))
}

func (w *Writer) section(kind byte, name string, payload []byte) {
	w.buf = append(w.buf, kind)
	w.buf = binary.LittleEndian.AppendUint32(w.buf, uint32(len(name)))
	w.buf = append(w.buf, name...)
	w.buf = binary.LittleEndian.AppendUint32(w.buf, uint32(len(payload)))
	w.buf = append(w.buf, payload...)
}

// Write writes the file with its checksum.
func (w *Writer) Write(out io.Writer) error {
	sum := binary.LittleEndian.AppendUint32(nil, crc32.Checksum(w.buf, castagnoli))
	if _, err := out.Write(w.buf); err != nil {
		return err
	}
	_, err := out.Write(sum)
	return err
}
