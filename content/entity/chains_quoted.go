package entity

import (
	"cmp"
	"slices"

	"brief/model"
)

// Which words are whose.

// piece is a part of the content of a quotation.
type piece struct {
	model.Span
	quotation int
}

// readQuotations notes for every token whose words it is of. Pieces are walked
// in the order of the text, the open ones on a stack, so that nesting costs nothing.
func (w *words) readQuotations() {
	var pieces []piece
	for i := range w.d.Quotations {
		for _, c := range w.d.Quotations[i].Content {
			pieces = append(pieces, piece{c, i})
		}
	}
	slices.SortStableFunc(pieces, func(x, y piece) int { return cmp.Or(x.Compare(y.Span), x.quotation-y.quotation) })
	var open []piece
	marks := false
	for t := range w.d.Tokens {
		at := w.d.Tokens[t].Start
		for len(open) > 0 && open[len(open)-1].End <= at {
			open = open[:len(open)-1]
		}
		for len(pieces) > 0 && pieces[0].Start <= at {
			if pieces[0].End > at {
				open = append(open, pieces[0])
				marks = false
			}
			pieces = pieces[1:]
		}
		if len(open) == 0 {
			continue
		}
		q := open[len(open)-1].quotation
		w.told[t] = int32(q)
		if isQuotationMark(w.low[t]) {
			marks = !marks
		}
		if kind := w.d.Quotations[q].Kind; kind == model.Direct || kind == model.Mixed && marks {
			w.inMarks[t] = int32(q)
		}
	}
}

func isQuotationMark(s string) bool {
	switch s {
	case `"`, "“", "”", "‘", "'", "``", "''", "«", "»", "„":
		return true
	}
	return false
}
