package lex

import "strings"

// number ends a token whose first digit stands at i.
func (t *tokenizer) number(i int) int {
	s := t.text
	j := t.digits(i)
	if end := hyphenNumber(s, i, j); end > 0 {
		return end
	}
	for j < len(s) && isDigit(s, j+1) {
		switch s[j] {
		case '.', ':', '/':
		case ',':
			if !thousands(s, j+1) {
				return j
			}
		default:
			return t.unit(i, j)
		}
		j = t.digits(j + 1)
	}
	return t.unit(i, j)
}

func (t *tokenizer) digits(i int) int {
	for {
		c, n := at(t.text, i)
		if c != digit {
			return i
		}
		i += n
	}
}

// thousands reports whether exactly three digits stand at i.
func thousands(s string, i int) bool {
	return isDigit(s, i) && isDigit(s, i+1) && isDigit(s, i+2) && !isDigit(s, i+3)
}

// hyphenNumber is the end of an ISO date, a date like 01-Feb-02 or a telephone
// number whose first group of digits is [i,j), 0 for none. Ranges are split.
func hyphenNumber(s string, i, j int) int {
	groups, end := [4]int{j - i}, j
	n := 1
	for n < 4 && end+1 < len(s) && (s[end] == '-' || n > 1 && s[end] == '.') && (isDigit(s, end+1) || isLetter(s, end+1)) {
		k := end + 1
		for k < len(s) && k-end <= 5 && s[k] < 0x80 && (ascii[s[k]] == digit || ascii[s[k]] == letter) {
			k++
		}
		if letters := isLetter(s, end+1); letters && !(n == 1 && k-end-1 == 3) || letters != isLetter(s, k-1) {
			break
		}
		groups[n] = k - end - 1
		end = k
		n++
	}
	if isDigit(s, end) || isLetter(s, end) {
		return 0
	}
	switch {
	case n == 3 && isLetter(s, j+1): // 01-Feb-02
	case n == 3 && groups[0] == 4 && groups[1] == 2 && groups[2] == 2: // 2025-08-30
	case n == 3 && groups[0] <= 3 && groups[1] == 3 && groups[2] == 4: // 212-555-0142
	case n == 2 && groups[0] == 3 && groups[1] == 4: // 555-0142
	default:
		return 0
	}
	return end
}

// unit adds to the number [i,j) the letters that belong to it ("1990s", "21st",
// "3D") but not a unit ("10|km", "5|pm"), and the full stop of a list item.
func (t *tokenizer) unit(i, j int) int {
	s := t.text
	if a := apostrophe(s, j); a > 0 && (j-i == 2 || j-i == 4) && s[j-1] == '0' && has(s, j+a, "s") && !isLetter(s, j+a+1) { // the 80's
		return j + a + 1
	}
	end := t.letters(j)
	if end == j {
		if j < len(s) && s[j] == '.' && t.itemNumber(i, j) {
			return j + 1
		}
		return j
	}
	if listed(units, s[j:end]) {
		return j
	}
	return end
}

// itemNumber reports whether the number [i,j) and its full stop head an item or section: "2. Stir", "2.1. Results".
func (t *tokenizer) itemNumber(i, j int) bool {
	return i == t.begin && j-i <= 5 && (j-i <= 2 || strings.IndexByte(t.text[i:j], '.') > 0) && j+1 < len(t.text) && isSpace(t.text, j+1)
}
