package lex

import (
	"brief/model"
)

// appendSentences appends the sentences of the paragraph whose tokens begin at first.
func appendSentences(out []model.Sentence, tokens []model.Token, first, paragraph int, text string) []model.Sentence {
	s := splitter{text: text, tokens: tokens}
	for i := first; i < len(tokens); i++ {
		if !s.ends(i) {
			continue
		}
		end := i
		i = s.trail(i+1) - 1
		if i+1 < len(tokens) && !s.begins(end, i+1) {
			continue
		}
		out = append(out, sentence(tokens, first, i+1, paragraph))
		first = i + 1
	}
	if first < len(tokens) {
		out = append(out, sentence(tokens, first, len(tokens), paragraph))
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
}

func (s *splitter) word(i int) string { return s.tokens[i].In(s.text) }

// touches reports whether token i follows the one before without a space.
func (s *splitter) touches(i int) bool { return s.tokens[i].Start == s.tokens[i-1].End }

// ends reports whether token i can close a sentence.
func (s *splitter) ends(i int) bool {
	w := s.word(i)
	switch w[len(w)-1] {
	case '.', '!', '?':
		return true
	}
	switch w {
	case "…", "。", "！", "？", "।", "؟":
		return true
	}
	return false
}

// trail is the first token after i that does not belong to the sentence that
// token i-1 closed: closing marks, and the numbers of notes.
func (s *splitter) trail(i int) int {
	for i < len(s.tokens) {
		switch {
		case s.closing(i), s.ends(i) && s.touches(i):
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

// note is the end of the mark of a note at token i, "[12]", i for none.
func (s *splitter) note(i int) int {
	if i+2 < len(s.tokens) && s.word(i) == "[" && isDigit(s.word(i+1), 0) && s.word(i+2) == "]" {
		return i + 3
	}
	return i
}

// begins reports whether a sentence begins at token i after the close at token end.
func (s *splitter) begins(end, i int) bool {
	w := s.word(i)
	if isLower(w, 0) || len(w) == 1 && (w[0] == ',' || w[0] == ';' || w[0] == ':') || w == "—" || w == "–" || w == "-" || w == "--" {
		return false
	}
	if s.touches(i) && !isUpper(w, 0) && s.word(end) == "." {
		return false
	}
	return s.afterAbbreviation(end, i)
}

// afterAbbreviation reports whether the sentence ends where token end is an abbreviation.
func (s *splitter) afterAbbreviation(end, i int) bool {
	w := s.word(end)
	if w[len(w)-1] != '.' || len(w) == 1 || w[len(w)-2] == '.' {
		return true
	}
	stem := w[:len(w)-1]
	if kind, _ := folded(abbreviations, stem); kind == title || kind == beforeNumber {
		return false
	}
	if isDigit(w, 0) {
		return false
	}
	_, starter := folded(starters, s.word(i))
	return starter && isUpper(s.word(i), 0)
}
