package lex

import "brief/model"

// appendSentences appends the sentences of the paragraph whose tokens begin at first.
func appendSentences(out []model.Sentence, tokens []model.Token, first, paragraph int, text string) []model.Sentence {
	s := splitter{text: text, tokens: tokens, first: first}
	for i := first; i < len(tokens); i++ {
		if s.breaks(i) {
			out = append(out, sentence(tokens, s.first, i, paragraph))
			s.first = i
		}
		if !s.ends(i) {
			continue
		}
		end := i
		i = s.trail(i+1) - 1
		if i+1 < len(tokens) && !s.begins(end, i+1) {
			continue
		}
		out = append(out, sentence(tokens, s.first, i+1, paragraph))
		s.first = i + 1
	}
	if s.first < len(tokens) {
		out = append(out, sentence(tokens, s.first, len(tokens), paragraph))
	}
	return out
}

func sentence(tokens []model.Token, first, last, paragraph int) model.Sentence {
	return model.Sentence{
		Span:  model.Span{Start: tokens[first].Start, End: tokens[last-1].End},
		First: first, Last: last, Paragraph: paragraph,
	}
}

// splitter decides where sentences end among tokens.
type splitter struct {
	text   string
	tokens []model.Token
	first  int // token where the sentence began that is being read
}

func (s *splitter) word(i int) string { return s.tokens[i].In(s.text) }

// touches reports whether token i follows the one before without a space.
func (s *splitter) touches(i int) bool { return s.tokens[i].Start == s.tokens[i-1].End }

// ends reports whether token i can close a sentence.
func (s *splitter) ends(i int) bool {
	w := s.word(i)
	switch w {
	case "...", "…":
		return !s.omission(i)
	case "。", "！", "？", "।", "؟":
		return true
	}
	switch w[len(w)-1] {
	case '.', '!', '?':
		return true
	}
	return false
}

// omission reports whether the dots at token i stand for words left out before
// what follows, as in "[...]" and "… and so it goes".
func (s *splitter) omission(i int) bool {
	if i == s.first {
		return true
	}
	switch s.word(i - 1) {
	case "[", "(":
		return i-1 == s.first
	case "“", "‘", ",", ":":
		return true
	case "\"":
		return s.touches(i)
	}
	return false
}

// trail is the first token after i that does not belong to the sentence that
// token i-1 closed: closing marks, and the numbers of notes.
func (s *splitter) trail(i int) int {
	for i < len(s.tokens) {
		switch {
		case s.closing(i), s.ends(i) && s.touches(i), s.word(i) == ".": // also ". . ."
			i++
		case s.note(i) > i:
			i = s.note(i)
		default:
			return i
		}
	}
	return i
}

// closing reports whether token i is a mark that closes what was opened before.
func (s *splitter) closing(i int) bool {
	switch s.word(i) {
	case "”", "’", "»", ")", "]", "''", "}":
		return true
	case "\"", "'":
		return s.touches(i)
	}
	return false
}

// note is the end of the mark of a note at token i, i for none: "[12]", "[...]",
// "[citation needed]", and bare figures as in "ended.23 The" or "ended. 4 The".
func (s *splitter) note(i int) int {
	if isDigit(s.word(i), 0) && len(s.word(i)) <= 3 && i+1 < len(s.tokens) && !s.touches(i+1) {
		if s.touches(i) && isUpper(s.word(i+1), 0) || s.starter(i+1) && i+2 < len(s.tokens) {
			return i + 1
		}
		return i
	}
	if s.word(i) != "[" {
		return i
	}
	end := i + 1
	for end < len(s.tokens) && end <= i+4 && s.word(end) != "]" {
		end++
	}
	if end == len(s.tokens) || s.word(end) != "]" {
		return i
	}
	last := s.word(end - 1)
	if end == i+2 && (isDigit(last, 0) || last == "..." || last == "…") || last == "needed" {
		return end + 1
	}
	return i
}

// starter reports whether token i is a capitalised word that begins sentences.
func (s *splitter) starter(i int) bool {
	w := s.word(i)
	return isUpper(w, 0) && listed(starters, w)
}

// begins reports whether a sentence begins at token i after the one that token end closed.
func (s *splitter) begins(end, i int) bool {
	w, mark := s.word(i), s.word(end)
	switch w {
	case ",", ";", ":", "—", "–", "-", "--", "…", "/", "%":
		return false
	}
	switch {
	case isLower(w, 0) && !camel(w):
		return false
	case s.touches(i) && !isUpper(w, 0) && mark == ".":
		return false
	case mark[0] == '!' || mark[0] == '?':
		return !s.spoken(end, i) && !(w == "(" && i+1 < len(s.tokens) && isDigit(s.word(i+1), 0))
	}
	return s.afterAbbreviation(end, i)
}

// camel reports whether a word that begins with a small letter is a name: "iPhone", "eBay".
func camel(word string) bool {
	return len(word) > 2 && (isUpper(word, 1) || isUpper(word, 2)) && isLower(word, len(word)-1)
}

// spoken reports whether token i begins the clause that tells who said what
// tokens up to i-1 quote: "Why?" Reyes asked.
func (s *splitter) spoken(end, i int) bool {
	if end+1 == i {
		return false
	}
	for j := i; j < len(s.tokens) && j < i+4; j++ {
		w := s.word(j)
		if isLower(w, 0) && listed(saying, w) {
			return j > i
		}
		if !isUpper(w, 0) && w != "the" {
			return false
		}
	}
	return false
}

// afterAbbreviation reports whether the sentence ends where token end is a full stop or an abbreviation.
func (s *splitter) afterAbbreviation(end, i int) bool {
	w := s.word(end)
	if w == "." {
		return !s.label(end)
	}
	if w[len(w)-1] != '.' || w[len(w)-2] == '.' {
		return true
	}
	if kind, _ := folded(abbreviations, w[:len(w)-1]); kind == title || kind == beforeNumber || isDigit(w, 0) {
		return false
	}
	return s.starter(i)
}

// label reports whether the full stop at token end closes a label: "Figure 1. A map".
func (s *splitter) label(end int) bool {
	return end == s.first+2 && isDigit(s.word(end-1), 0) && listed(labels, s.word(end-2))
}
