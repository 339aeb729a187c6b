package export

import "unicode/utf8"

// offsets turns byte offsets into code points: the code points before every
// 64th byte are known, the rest is counted.
type offsets struct {
	text  string
	every []int
}

const stride = 64

func newOffsets(text string) offsets {
	o := offsets{text: text, every: make([]int, 0, len(text)/stride+1)}
	n := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			o.every = append(o.every, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	o.every = append(o.every, n)
	return o
}

// at is the number of code points before the byte at offset.
func (o offsets) at(offset int) int {
	block := offset / stride
	n := o.every[block]
	for i := block * stride; i < offset; i++ {
		if utf8.RuneStart(o.text[i]) {
			n++
		}
	}
	return n
}
