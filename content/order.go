package content

import (
	"slices"

	"brief/model"
)

// sortTimeline puts entries in the order of time, unresolved ones last in
// reading order. An undated event follows the dated one it stands behind in the
// text, so that a reader finds it between its neighbours.
func sortTimeline(entries []model.Entry) []model.Entry {
	var dated, open, undated []model.Entry
	for _, e := range entries {
		switch _, ok := model.PeriodOf(e.Value); {
		case e.Time == model.None:
			undated = append(undated, e)
		case ok:
			dated = append(dated, e)
		default:
			open = append(open, e)
		}
	}
	slices.SortStableFunc(dated, func(x, y model.Entry) int {
		p, _ := model.PeriodOf(x.Value)
		q, _ := model.PeriodOf(y.Value)
		return p.Compare(q)
	})
	return append(weave(dated, undated), open...)
}

// weave puts each undated entry behind the dated one nearest before it in the text.
func weave(dated, undated []model.Entry) []model.Entry {
	reading := make([]int, len(dated)) // dated entries in reading order
	for i := range reading {
		reading[i] = i
	}
	slices.SortStableFunc(reading, func(i, j int) int { return compareReading(&dated[i], &dated[j]) })
	after := make([][]model.Entry, len(dated)+1) // after[i+1] follows dated[i]
	for _, u := range undated {
		n, _ := slices.BinarySearchFunc(reading, &u, func(i int, u *model.Entry) int { return compareReading(&dated[i], u) })
		at := 0
		if n > 0 {
			at = reading[n-1] + 1
		}
		after[at] = append(after[at], u)
	}
	out := after[0]
	for i, e := range dated {
		out = append(append(out, e), after[i+1]...)
	}
	return out
}

// compareReading orders entries as a reader meets them.
func compareReading(x, y *model.Entry) int {
	if x.Document != y.Document {
		return x.Document - y.Document
	}
	return x.Span.Start - y.Span.Start
}
