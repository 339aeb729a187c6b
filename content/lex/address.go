package lex

import "strings"

// blob looks at the run without white space that begins at i.
func (t *tokenizer) blob(i int) {
	s, j := t.text, i
	t.address = false
	for j < len(s) {
		c, n := at(s, j)
		if c == space {
			break
		}
		switch s[j] {
		case '@':
			t.address = true
		case ':':
			t.address = t.address || strings.HasPrefix(s[j:], "://")
		case 'w', 'W':
			t.address = t.address || has(s, j, "www.")
		}
		j += n
	}
	t.blobEnd = j
}

// addressEnd is the end of the web or e-mail address that begins at i, i for none.
func (t *tokenizer) addressEnd(i int) int {
	s := t.text[:t.blobEnd]
	for _, scheme := range [...]string{"http://", "https://", "ftp://", "www."} {
		if has2(s, i, scheme) {
			return webEnd(s, i+len(scheme))
		}
	}
	return mailEnd(s, i)
}

func has2(s string, i int, prefix string) bool {
	return len(s)-i > len(prefix) && strings.EqualFold(s[i:i+len(prefix)], prefix)
}

// webEnd is where a web address that is read up to i ends: before quotation
// marks, brackets and closing punctuation.
func webEnd(s string, i int) int {
	end := i
	for end < len(s) && !strings.ContainsRune("<>\"|", rune(s[end])) {
		if s[end] == 0xE2 && strings.ContainsAny(s[end:min(end+3, len(s))], "“”’—") {
			break
		}
		end++
	}
	open := strings.Count(s[i:end], "(") - strings.Count(s[i:end], ")")
	for end > i && strings.IndexByte(".,;:!?)]}'", s[end-1]) >= 0 {
		if s[end-1] == ')' {
			if open >= 0 {
				break
			}
			open++
		}
		end--
	}
	return end
}

// mailEnd is the end of the e-mail address at i, i for none. Its local part is
// at most 64 bytes long (RFC 5321), which bounds the look ahead.
func mailEnd(s string, i int) int {
	if !isLetter(s, i) && !isDigit(s, i) {
		return i
	}
	j := i
	for j < len(s) && j-i <= 64 && (s[j] < 0x80 && ascii[s[j]] != mark || strings.IndexByte(".+-%", s[j]) >= 0) {
		j++
	}
	if j >= len(s) || s[j] != '@' || !isLetter(s, j+1) && !isDigit(s, j+1) {
		return i
	}
	j++
	dot := false
	for j < len(s) && (s[j] < 0x80 && ascii[s[j]] != mark || s[j] == '-' || s[j] == '.' && isLetter(s, j+1)) {
		dot = dot || s[j] == '.'
		j++
	}
	if !dot {
		return i
	}
	return j
}
