package pane

// strip marks where in a text of the given length something is said: one bool a
// cell, true where at least one of the places begins.
func strip(starts []int, length, cells int) []bool {
	marks := make([]bool, max(cells, 0))
	if length < 1 || cells < 1 {
		return marks
	}
	for _, at := range starts {
		cell := int(int64(at) * int64(cells) / int64(length))
		marks[min(max(cell, 0), cells-1)] = true
	}
	return marks
}
