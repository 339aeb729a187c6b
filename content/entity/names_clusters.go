package entity

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"

	"brief/content/learn"
)

// WordClass is what unlabelled text tells about a word in lower case.
type WordClass struct {
	Word   string
	Coarse uint8 // class of words used alike, of few classes; 0 for none
	Fine   uint8 // class of many
	// Lower and Upper count its lower-case and capitalised occurrences where
	// the place in the sentence asks for no capital.
	Lower, Upper int
}

// wordTable keeps word classes by the upper half of the words' hashes: no text.
// It is read where it lies: the hashes ascending, then three bytes for each.
type wordTable struct {
	n      int
	hashes []byte // 4 bytes each, little-endian
	values []byte // coarse, fine, prior
}

const tableEntry = 7 // bytes of a word

func newWordTable(data []byte) (*wordTable, error) {
	if len(data)%tableEntry != 0 {
		return nil, errors.New("entity: word classes are cut short")
	}
	n := len(data) / tableEntry
	return &wordTable{n, data[:4*n], data[4*n:]}, nil
}

func tableHash(lower learn.Feature) uint32 { return uint32(lower >> 32) }

func (t *wordTable) hash(i int) uint32 { return binary.LittleEndian.Uint32(t.hashes[4*i:]) }

// look finds a word by the hash of its lower-case form: zeros when it is not
// there. Hashes are spread evenly, so the place is known to within a few.
func (t *wordTable) look(lower learn.Feature) (coarse, fine, prior uint8) {
	h := tableHash(lower)
	i := int(uint64(h) * uint64(t.n) >> 32)
	for i > 0 && t.hash(i-1) >= h {
		i--
	}
	for i < t.n && t.hash(i) < h {
		i++
	}
	if i == t.n || t.hash(i) != h {
		return 0, 0, unseenPrior
	}
	v := t.values[3*i : 3*i+3]
	return v[0], v[1], v[2]
}

// packWords is the bytes of a table. Of words whose hashes meet, the first stays.
func packWords(classes []WordClass) []byte {
	type entry struct {
		hash  uint32
		value [3]byte
	}
	list := make([]entry, len(classes))
	for i, c := range classes {
		list[i] = entry{tableHash(learn.Text(c.Word)), [3]byte{c.Coarse, c.Fine, priorOf(c.Lower, c.Upper)}}
	}
	slices.SortStableFunc(list, func(a, b entry) int { return cmp.Compare(a.hash, b.hash) })
	list = slices.CompactFunc(list, func(a, b entry) bool { return a.hash == b.hash })
	var data []byte
	for _, e := range list {
		data = binary.LittleEndian.AppendUint32(data, e.hash)
	}
	for _, e := range list {
		data = append(data, e.value[:]...)
	}
	return data
}

// A prior is 1 + 3 × ratio step + count step, the ratio being that of
// lower-case occurrences to all; unseenPrior for a word that was not counted.
const (
	unseenPrior = 0
	lowerStep   = 4 // the least ratio step of a word usually lower-case
)

func priorOf(lower, upper int) uint8 {
	n := lower + upper
	if n == 0 {
		return unseenPrior
	}
	ratio, count := uint8(0), uint8(0)
	for _, step := range []int{1, 50, 300, 700, 950} { // per mille
		if lower*1000 >= step*n {
			ratio++
		}
	}
	for _, step := range []int{4, 20} {
		if n >= step {
			count++
		}
	}
	return 1 + 3*ratio + count
}

func usuallyLower(prior uint8) bool { return prior != unseenPrior && (prior-1)/3 >= lowerStep }
