package export

import (
	"strings"

	"brief/model"
)

// tree is the words of a sentence with heads that count from its start. A
// sentence without syntax, or whose heads are no tree with one root, hangs flat
// on its first word: readers of the format refuse anything but a tree.
func tree(d *model.Document, s *model.Sentence) []model.Word {
	words := make([]model.Word, s.Last-s.First)
	if len(d.Syntax) == len(d.Tokens) {
		copy(words, d.Syntax[s.First:s.Last])
		for i := range words {
			if words[i].Head != model.None {
				words[i].Head -= s.First
			}
		}
		if isTree(words) {
			return words
		}
	}
	for i := range words {
		words[i].Head, words[i].Rel = 0, "dep"
	}
	words[0].Head, words[0].Rel = model.None, "root"
	return words
}

// isTree reports whether all words hang together on exactly one root.
func isTree(words []model.Word) bool {
	const unseen, open, done = 0, 1, 2
	state := make([]uint8, len(words))
	roots := 0
	for i := range words {
		j := i
		for j != model.None && state[j] == unseen {
			state[j] = open
			j = words[j].Head
		}
		if j != model.None && state[j] == open {
			return false // a cycle
		}
		if j == model.None {
			roots++
		}
		for j = i; j != model.None && state[j] == open; j = words[j].Head {
			state[j] = done
		}
	}
	return roots == 1
}

// fused is the end of the orthographic word that begins at token t: the tokens
// of "don't", "Kyiv's" and "cannot" are one.
func fused(d *model.Document, t, last int) int {
	end := t + 1
	for end < last && d.Tokens[end].Start == d.Tokens[end-1].End && clings(d, end) {
		end++
	}
	return end
}

// clings reports whether token t, which touches the one before, is its clitic.
func clings(d *model.Document, t int) bool {
	word := strings.ToLower(strings.ReplaceAll(d.Slice(d.Tokens[t].Span), "’", "'"))
	switch word {
	case "'s", "'re", "'ve", "'ll", "'m", "'d", "n't":
		return true
	case "'": // a possessive, not a closing quotation mark
		return t < len(d.Syntax) && d.Syntax[t].XPOS == "POS"
	}
	switch strings.ToLower(d.Slice(d.Tokens[t-1].Span)) + "|" + word {
	case "can|not", "gon|na", "wan|na", "got|ta", "lem|me", "gim|me", "got|cha", "what|cha", "out|ta", "lot|ta":
		return true
	}
	return false
}
