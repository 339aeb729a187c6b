package model

import "strings"

// Dateline is the index of the token behind "KYIV:" or "NAIROBI, Kenya (AP) --" at the
// beginning of the sentence of the tokens [first, last); first when it has
// none, or the document no syntax.
func (d *Document) Dateline(first, last int) int {
	if len(d.Syntax) != len(d.Tokens) || first >= last {
		return first
	}
	word := func(i int) string { return d.Slice(d.Tokens[i].Span) }
	for i := first; i < last-2 && i < first+3 && d.Syntax[i].UPOS == "PROPN"; i++ {
		if word(i+1) == ":" && d.Syntax[i+2].UPOS != "PUNCT" {
			return i + 2
		}
	}
	w := word(first)
	if len(w) < 3 || w != strings.ToUpper(w) || w == strings.ToLower(w) {
		return first
	}
	behind := first
	for i := first + 1; i < last && i < first+longestDateline && d.Syntax[i].UPOS != "VERB"; i++ {
		switch word(i) {
		case ":", "--", "—", "–", "―", "-", "_":
			if end := d.Tokens[i].End; end < len(d.Text) && d.Text[end] <= ' ' { // no hyphen inside a word
				behind = i + 1
			}
		}
	}
	return behind
}

// longestDateline is how many tokens a dateline has at most.
const longestDateline = 12
