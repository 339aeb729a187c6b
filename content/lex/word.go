package lex

// word ends a token that begins with a letter.
func (t *tokenizer) word(i int) int {
	s := t.text
	if end := t.negation(i); end > 0 {
		return end
	}
	j := t.letters(i)
	if cut, ok := folded(joined, s[i:j]); ok && apostrophe(s, j) == 0 {
		return i + cut
	}
	for j < len(s) {
		if a := apostrophe(s, j); a > 0 {
			if end := t.negation(j - 1); end > 0 && j-1 > i {
				return j - 1
			}
			if !isLetter(s, j+a) || clitic(s, j, a) > 0 {
				return j
			}
			j = t.letters(j + a)
			continue
		}
		end := t.join(i, j)
		if end == j {
			break
		}
		j = end
	}
	return t.fullStop(i, j)
}

// negation is the end of "n't" at i within a word, 0 where there is none.
func (t *tokenizer) negation(i int) int {
	if t.text[i]|0x20 != 'n' || i == t.begin || !isLetter(t.text, i-1) {
		return 0
	}
	a := apostrophe(t.text, i+1)
	if end := i + 1 + a + 1; a > 0 && has(t.text, i+1+a, "t") && !isLetter(t.text, end) && !isDigit(t.text, end) {
		return end
	}
	return 0
}

// join is the end of the word that begins at i when the mark at j joins it to
// what follows, j when it does not.
func (t *tokenizer) join(i, j int) int {
	s := t.text
	next := j + 1
	if !isLetter(s, next) && !isDigit(s, next) {
		if s[j] == '$' && isUpper(s, i) && j-i <= 2 { // US$, C$
			return next
		}
		return j
	}
	end := j
	switch s[j] {
	case '$':
		if isUpper(s, i) && j-i <= 2 {
			return next
		}
	case '.':
		if t.dotted(i, j) {
			end = t.letters(next)
		}
	case '-':
		if t.hyphenated(i, j) {
			end = t.letters(next)
		}
	case '&':
		if k := t.letters(next); isUpper(s, j-1) && isUpper(s, next) && j-i <= 5 && k-next <= 5 { // AT&T
			end = k
		}
	case '/':
		if k := t.letters(next); j-i == 1 && k-next <= 2 && isLower(s, i) { // w/o, b/c
			end = k
		}
	}
	return end
}

// dotted reports whether the full stop at j within the word from i is part of it:
// "U.S", "a.m", "Ph.D", "space.com", but not "ended.The".
func (t *tokenizer) dotted(i, j int) bool {
	s := t.text
	end := t.letters(j + 1)
	last := j // start of the segment before the full stop
	for last > i && s[last-1] != '.' {
		last--
	}
	left, right := s[last:j], s[j+1:end]
	if isDigit(s, j+1) {
		return len(left) <= 3 && isUpper(s, j-1) || isDigit(s, j-1) // BA.5, v2.1
	}
	if len(left) == 1 && (len(right) == 1 || last > i) || left == "Ph" || left == "ph" {
		return len(right) <= 3
	}
	if listed(domains, right) {
		return true
	}
	if isUpper(s, j+1) && !isUpper(s, j-1) {
		return false
	}
	if listed(starters, right) {
		return false
	}
	return isLower(s, j-1) && isLower(s, j+1) && end < len(s) && s[end] == '.' && isLower(s, end+1)
}

// hyphenated reports whether the hyphen at j belongs to the word from i. The
// treebanks split compounds and keep prefixes.
func (t *tokenizer) hyphenated(i, j int) bool {
	return listed(prefixes, t.text[i:j])
}

// fullStop adds the full stop of an abbreviation to the word [i,j).
func (t *tokenizer) fullStop(i, j int) int {
	s := t.text
	if j >= len(s) || s[j] != '.' || j+1 < len(s) && s[j+1] == '.' {
		return j
	}
	word := s[i:j]
	if len(word) >= 3 && word[len(word)-2] == '.' && isLetter(word, len(word)-1) { // U.S. a.m. Ph.D.
		return j + 1
	}
	if len(word) == 1 && isUpper(s, i) && !(i > t.begin && isDigit(s, i-1)) {
		if t.initial(i, j) {
			return j + 1
		}
		return j
	}
	kind, ok := folded(abbreviations, word)
	if !ok {
		return j
	}
	switch {
	case kind == beforeNumber && !t.numberFollows(j+1),
		kind == capitalized && !isUpper(s, i),
		isLetter(s, j+1):
		return j
	}
	return j + 1
}

// initial reports whether the capital and full stop at [i,j] are an initial,
// which a word that begins a sentence seldom follows: "vitamin C. The".
func (t *tokenizer) initial(i, j int) bool {
	s := t.text
	if t.begin+3 <= i && s[i-1] == ' ' && s[i-2] == '.' && isUpper(s, i-3) { // J. F. Kennedy
		return true
	}
	k := j + 1
	if isUpper(s, k) || k < len(s) && s[k] == ' ' && isUpper(s, k+1) && k+2 < len(s) && s[k+2] == '.' {
		return true
	}
	if k >= len(s) || s[k] != ' ' {
		return s[i] != 'I' && k < len(s)
	}
	return s[i] != 'I' && !(isUpper(s, k+1) && listed(starters, s[k+1:t.letters(k+1)]))
}

// numberFollows reports whether a number stands at i, after at most one space.
func (t *tokenizer) numberFollows(i int) bool {
	if i < len(t.text) && isSpace(t.text, i) {
		_, n := at(t.text, i)
		i += n
	}
	if i < len(t.text) && (t.text[i] == '#' || t.text[i] == '(') {
		i++
	}
	if isDigit(t.text, i) {
		return true
	}
	return listed(months, t.text[i:t.letters(i)])
}
