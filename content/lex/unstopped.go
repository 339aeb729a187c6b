package lex

// Captions, credits and date lines that lost their line break, and speech that
// breaks off, end without a full stop. Only forms that nothing else has are split.

// breaks reports whether such a piece begins at token i or ended before it; the
// word there has a capital.
func (s *splitter) breaks(i int) bool {
	if i == s.first || !isUpper(s.text, s.tokens[i].Start) {
		return false
	}
	return s.credit(i) || s.dateLine(i) || s.captioned(i) || s.brokenOff(i)
}

// brokenOff reports whether a sentence of speech breaks off with a dash before
// token i: "I thought the — Where is she?" A dateline has no small letter before its dash.
func (s *splitter) brokenOff(i int) bool {
	switch s.word(i - 1) {
	case "—", "–", "--":
	default:
		return false
	}
	return i-1 > s.first && isLower(s.word(i-2), 0) && !s.touches(i) && !s.touches(i-1) && s.starter(i) && s.word(i) != "I"
}

// credit reports whether token i begins a credit after words without a full stop: "The harbour Image: Ines Rocha".
func (s *splitter) credit(i int) bool {
	if i+2 >= len(s.tokens) || s.word(i+1) != ":" || !isUpper(s.word(i+2), 0) {
		return false
	}
	return listed(credits, s.word(i)) && s.wordly(i-1)
}

// wordly reports whether token i is no mark.
func (s *splitter) wordly(i int) bool {
	c, _ := at(s.word(i), 0)
	return c != mark
}

// dateLine reports whether a sentence that consists of a full date ends before
// token i, or a headline does whose paragraph ends with a full date from token i on.
func (s *splitter) dateLine(i int) bool {
	if length := i - s.first; (length == 4 || length == 6) && s.fullDate(s.first) == i && s.starter(i) {
		return true
	}
	if left := len(s.tokens) - i; left != 4 && left != 6 || s.fullDate(i) != len(s.tokens) {
		return false
	}
	return s.wordly(i-1) && !listed(starters, s.word(i-1)) // not "on May 5, 2014"
}

// fullDate is the end of a date with its year that begins at token i, i for none: "Monday, May 5, 2014".
func (s *splitter) fullDate(i int) int {
	j := i
	if j+2 < len(s.tokens) && s.word(j+1) == "," && listed(weekdays, s.word(j)) {
		j += 2
	}
	if j+3 < len(s.tokens) && listed(months, s.word(j)) && isDigit(s.word(j+1), 0) && s.word(j+2) == "," &&
		isDigit(s.word(j+3), 0) && len(s.word(j+3)) == 4 {
		return j + 4
	}
	return i
}

// captioned reports whether token i follows the number of a figure: "Figure 3.1 The harbour".
func (s *splitter) captioned(i int) bool {
	if i != s.first+2 || !isDigit(s.word(i-1), 0) {
		return false
	}
	number := s.word(i - 1)
	return len(number) >= 3 && number[1] == '.' && listed(labels, s.word(s.first))
}
