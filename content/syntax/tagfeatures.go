package syntax

import "brief/content/learn"

// history is the features of the tags just given, as the history of the next.
type history struct{ one, two learn.Feature } // of the word before, of the word before that

// tagFeatures appends what the tagger sees of word i: the templates of
// Collins 2002 and Manning 2011 with the suffixes of the neighbours.
func (s *sentence) tagFeatures(fs []learn.Feature, i int, h history) []learn.Feature {
	w, l1, l2, r1, r2 := s.at(i), s.at(i-1), s.at(i-2), s.at(i+1), s.at(i+2)
	place := learn.Feature(0)
	if i == 0 {
		place |= 1
	}
	if s.capital {
		place |= 2
	}
	suf := w.suffix[2]
	fs = append(fs,
		1,
		learn.Join(2, w.form),
		learn.Join(3, w.lower),
		learn.Join(4, l1.lower),
		learn.Join(5, r1.lower),
		learn.Join(6, l2.lower),
		learn.Join(7, r2.lower),
		learn.Join3(8, w.lower, l1.lower),
		learn.Join3(9, w.lower, r1.lower),
		learn.Join3(10, l1.lower, r1.lower),
		learn.Join3(11, r1.lower, r2.lower),
		learn.Join(12, w.suffix[0]),
		learn.Join(13, w.suffix[1]),
		learn.Join(14, suf),
		learn.Join(15, w.suffix[3]),
		learn.Join(16, w.suffix[4]),
		learn.Join(17, w.prefix[0]),
		learn.Join(18, w.prefix[1]),
		learn.Join(19, w.prefix[2]),
		learn.Join(20, w.prefix[3]),
		learn.Join3(21, w.shape, place),
		learn.Join3(22, w.shape, suf),
		learn.Join4(23, l1.shape, w.shape, r1.shape),
		learn.Join(24, l1.suffix[2]),
		learn.Join(25, r1.suffix[2]),
		learn.Join3(26, suf, r1.suffix[2]),
		learn.Join4(27, l1.suffix[1], w.suffix[1], r1.suffix[1]),
		learn.Join3(28, suf, l1.lower),
		learn.Join3(29, suf, r1.lower),
		learn.Join3(30, w.shape, r1.suffix[1]),
	)
	both := learn.Join(h.one, h.two)
	return append(fs,
		learn.Join(31, h.one),
		learn.Join(32, h.two),
		learn.Join(33, both),
		learn.Join3(34, h.one, w.lower),
		learn.Join3(35, h.one, r1.lower),
		learn.Join3(36, h.one, suf),
		learn.Join3(37, h.one, w.shape),
		learn.Join3(38, h.one, l1.lower),
		learn.Join3(39, both, w.lower),
		learn.Join4(40, h.one, r1.suffix[2], w.suffix[1]),
	)
}

// revisionFeatures appends what the second pass sees beyond tagFeatures: the
// first pass's Penn tags on both sides. They settle what the first pass had to
// guess from the left alone.
func (s *sentence) revisionFeatures(fs []learn.Feature, i int) []learn.Feature {
	w, r1 := s.at(i), s.at(i+1)
	x, xl, xll, xr, xrr := w.tag.xpos, s.at(i-1).tag.xpos, s.at(i-2).tag.xpos, r1.tag.xpos, s.at(i+2).tag.xpos
	return append(fs,
		learn.Join(51, xr),
		learn.Join3(52, xr, xrr),
		learn.Join(53, x),
		learn.Join3(54, x, w.lower),
		learn.Join3(55, xr, w.lower),
		learn.Join3(56, x, xr),
		learn.Join3(57, xr, w.suffix[2]),
		learn.Join3(58, x, xl),
		learn.Join4(59, xl, x, xr),
		learn.Join4(60, xr, xrr, w.lower),
		learn.Join3(61, x, r1.lower),
		learn.Join4(62, xll, xl, x),
		learn.Join4(63, xl, xr, w.lower),
	)
}

// tagFingerprint tells these templates from any others.
func tagFingerprint() uint64 {
	probe := []string{"“", "Harbour", "crews", "didn't", "re-open", "Pier", "47", "—", "yet"}
	var s sentence
	s.read(len(probe), func(i int) string { return probe[i] })
	var fs []learn.Feature
	for i := range probe {
		s.at(i).tag.xpos = learn.Feature(i * i)
	}
	for i := range probe {
		fs = s.tagFeatures(fs, i, history{learn.Feature(i), learn.Feature(2 * i)})
		fs = s.revisionFeatures(fs, i)
	}
	return learn.Fingerprint(fs)
}
