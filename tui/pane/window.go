package pane

// window is which rows of a list are on screen: rows may be several lines tall,
// and only those that show are ever measured, so a list of any length costs the
// same. The row under the cursor is always visible.
type window struct {
	cursor, top   int // rows; top is the first that shows
	width, height int // cells
}

// move puts the cursor at a row, as near as there is one.
func (w *window) move(to, rows int) { w.cursor = min(max(to, 0), max(rows-1, 0)) }

// settle scrolls as little as possible until the cursor's row shows in full,
// and leaves no empty lines below the last row while there are rows above.
func (w *window) settle(rows int, tall func(row int) int) {
	w.move(w.cursor, rows)
	w.top = min(max(w.top, 0), max(rows-1, 0))
	if rows == 0 {
		return
	}
	w.top = min(w.top, w.cursor)
	if lowest := w.fillUpFrom(w.cursor, tall); w.top < lowest {
		w.top = lowest
	}
	if lowest := w.fillUpFrom(rows-1, tall); w.top > lowest {
		w.top = lowest
	}
}

// fillUpFrom is the first row of a window whose last row is the given one.
func (w *window) fillUpFrom(row int, tall func(int) int) int {
	left := w.height - tall(row)
	for row > 0 {
		if left -= tall(row - 1); left < 0 {
			break
		}
		row--
	}
	return row
}

// showing is how many rows begin within the window.
func (w *window) showing(rows int, tall func(int) int) int {
	n, left := 0, w.height
	for row := w.top; row < rows && left > 0; row++ {
		left -= tall(row)
		n++
	}
	return n
}

// rowAt is the row on a line of the window, -1 for none.
func (w *window) rowAt(line, rows int, tall func(int) int) int {
	for row := w.top; row < rows && line >= 0; row++ {
		if line -= tall(row); line < 0 {
			return row
		}
	}
	return -1
}
