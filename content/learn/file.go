package learn

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
)

// The weight format, all numbers little-endian:
//
//	magic        8 bytes "BRIEFWTS"
//	version      uint32
//	fingerprint  uint64, of the feature templates
//	sections     any number of
//	    kind     1 byte: 'S' strings, 'N' numbers, 'T' table
//	    name     uint32 length, bytes
//	    payload  uint32 length, bytes
//	checksum     uint32, CRC-32C of everything before it
//
// Strings: each uint32 length, bytes. Numbers: float64 each. Table: uint32
// labels, uint32 bits (2^bits cells and the padding of the last row), uint32
// bytes per cell, float32 scale, then the cells, offset so that they are
// unsigned.
const (
	magic       = "BRIEFWTS"
	version     = 1
	headerLen   = len(magic) + 4 + 8
	checksumLen = 4
	tableHeader = 16
	maxBits     = 28
	maxLabels   = 1 << 12
)

const (
	kindStrings = 'S'
	kindNumbers = 'N'
	kindTable   = 'T'
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// File is an opened weight file. Tables are read where they lie.
type File struct {
	sections map[string]section
}

type section struct {
	kind    byte
	payload []byte
}

// Open reads a weight file made for the templates of fingerprint. It does not
// copy data, which must not change afterwards. Damaged data, another version
// and other templates are errors.
func Open(data []byte, fingerprint uint64) (*File, error) {
	if len(data) < headerLen+checksumLen || string(data[:len(magic)]) != magic {
		return nil, errors.New("learn: not a weight file")
	}
	body, sum := data[:len(data)-checksumLen], data[len(data)-checksumLen:]
	if v := binary.LittleEndian.Uint32(body[len(magic):]); v != version {
		return nil, fmt.Errorf("learn: weight format %d, want %d", v, version)
	}
	if crc32.Checksum(body, castagnoli) != binary.LittleEndian.Uint32(sum) {
		return nil, errors.New("learn: weight file is damaged")
	}
	if got := binary.LittleEndian.Uint64(body[len(magic)+4:]); got != fingerprint {
		return nil, fmt.Errorf("learn: weights are for templates %016x, not %016x; train again", got, fingerprint)
	}
	sections, err := parse(body[headerLen:])
	if err != nil {
		return nil, err
	}
	return &File{sections}, nil
}

// parse splits the sections; the checksum has been held before, but nothing here relies on it.
func parse(data []byte) (map[string]section, error) {
	sections := map[string]section{}
	for r := (reader{data: data}); len(r.data) > 0; {
		kind := r.bytes(1)
		name := r.block()
		payload := r.block()
		if r.short {
			return nil, errors.New("learn: weight file is cut short")
		}
		if _, twice := sections[string(name)]; twice {
			return nil, fmt.Errorf("learn: section %q stands twice", name)
		}
		sections[string(name)] = section{kind[0], payload}
	}
	return sections, nil
}

func (f *File) payload(kind byte, name string) (reader, error) {
	s, ok := f.sections[name]
	if !ok || s.kind != kind {
		return reader{}, fmt.Errorf("learn: weight file has no %c section %q", kind, name)
	}
	return reader{data: s.payload}, nil
}

// Strings is a list such as the label names.
func (f *File) Strings(name string) ([]string, error) {
	r, err := f.payload(kindStrings, name)
	if err != nil {
		return nil, err
	}
	var list []string
	for len(r.data) > 0 {
		s := r.block()
		if r.short {
			return nil, fmt.Errorf("learn: section %q is cut short", name)
		}
		list = append(list, string(s))
	}
	return list, nil
}

// Numbers is a list such as thresholds.
func (f *File) Numbers(name string) ([]float64, error) {
	r, err := f.payload(kindNumbers, name)
	if err != nil {
		return nil, err
	}
	if len(r.data)%8 != 0 {
		return nil, fmt.Errorf("learn: section %q is cut short", name)
	}
	list := make([]float64, len(r.data)/8)
	for i := range list {
		list[i] = math.Float64frombits(binary.LittleEndian.Uint64(r.data[8*i:]))
	}
	return list, nil
}

// Table is a table of weights for exactly the given number of labels.
func (f *File) Table(name string, labels int) (*Table, error) {
	r, err := f.payload(kindTable, name)
	if err != nil {
		return nil, err
	}
	h := r.bytes(tableHeader)
	if r.short {
		return nil, fmt.Errorf("learn: table %q is cut short", name)
	}
	n, bits, width := binary.LittleEndian.Uint32(h), binary.LittleEndian.Uint32(h[4:]), binary.LittleEndian.Uint32(h[8:])
	if n > maxLabels || int(n) != labels || bits > maxBits || width != 1 && width != 2 ||
		len(r.data) != (1<<bits+rowPadding(labels))*int(width) {
		return nil, fmt.Errorf("learn: table %q is not one of %d labels", name, labels)
	}
	return &Table{
		cells:  r.data,
		labels: labels,
		mask:   1<<bits - 1,
		scale:  math.Float32frombits(binary.LittleEndian.Uint32(h[12:])),
		width:  int(width),
	}, nil
}

// reader takes pieces off the front of data and remembers whether it ran short.
type reader struct {
	data  []byte
	short bool
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.data) {
		r.short, r.data = true, nil
		return nil
	}
	b := r.data[:n:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) block() []byte {
	h := r.bytes(4)
	if r.short {
		return nil
	}
	return r.bytes(int(binary.LittleEndian.Uint32(h)))
}
