package pane

// Walked is which search hit or mention of the followed actor the text stands
// at, 0 for none yet, and how many there are.
func (t *Text) Walked() (at, of int) {
	id := t.walked()
	if id == marking {
		return 0, 0
	}
	k := &t.tracks[id]
	return k.at + 1, len(k.all)
}
