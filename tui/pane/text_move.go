package pane

import "brief/model"

// moveTo reads a sentence, the nearest one there is, and brings it into sight.
func (t *Text) moveTo(sentence int) {
	down := sentence > t.cursor
	t.read(sentence)
	t.sheet.keep(t.sentence(), down)
}

// read puts the cursor on a sentence and leaves the view where it is.
func (t *Text) read(sentence int) {
	t.cursor = min(max(sentence, 0), len(t.prose.sentences.all)-1)
	t.stop = model.None
	t.peeked = model.Span{}
	for i := range t.tracks {
		t.tracks[i].at = model.None
	}
}

// readOn ends the marking of the item that led into the text, since what is
// read is selected instead. Back still leads there.
func (t *Text) readOn() { t.tracks[marking] = track{at: model.None} }

// down goes to the next sentence, or a row further in one that goes on below the screen.
func (t *Text) down() {
	if t.sheet.page != nil && t.sheet.sees(t.sentence()) {
		if _, last := t.sheet.extent(t.sentence()); last >= t.sheet.height {
			t.sheet.scroll(1)
			return
		}
	}
	t.moveTo(t.cursor + 1)
}

// up goes to the sentence before, or a row back in one that began above the screen.
func (t *Text) up() {
	if t.sheet.page != nil && t.sheet.sees(t.sentence()) {
		if first, _ := t.sheet.extent(t.sentence()); first < 0 {
			t.sheet.scroll(-1)
			return
		}
	}
	t.moveTo(t.cursor - 1)
}

// scroll moves the view by rows and the cursor with it, so that it stays about
// where it was on the screen; at the end of the text it goes to the last sentence.
func (t *Text) scroll(by int) {
	s := &t.sheet
	if s.page == nil {
		t.read(t.cursor)
		return
	}
	row, _ := s.extent(t.sentence())
	row = min(max(row, 0), s.height-1)
	moved := s.scroll(by)
	switch {
	case moved == by:
		if spanOf(s.rows()).IsZero() { // a screen of one row, and that is blank
			s.scroll(by / max(by, -by))
		}
		t.read(t.prose.sentenceFrom(s.wordsNear(row)))
	case by > 0:
		t.read(len(t.prose.sentences.all) - 1)
	default:
		t.read(0)
	}
}

// goTo reads the sentence of a place and brings the place into sight.
func (t *Text) goTo(r model.Ref) Action {
	if r.Document != 0 || r.Span.IsZero() {
		return nil
	}
	t.read(t.prose.sentenceFrom(r.Span.Start))
	t.sheet.bring(r.Span)
	return t.choice()
}

// click reads the sentence under a cell of the screen, and stops at the item
// there if there is one.
func (t *Text) click(x, y int) Action {
	rows := t.sheet.rows()
	if y < 0 || y >= len(rows) {
		return nil
	}
	at := t.sheet.page.OffsetAt(rows[y].Place, max(x-t.sheet.margin.width(), 0))
	t.read(t.prose.sentenceFrom(at))
	t.readOn()
	if x >= t.sheet.margin.width() {
		t.stop = t.prose.stopAt(at)
	}
	return t.choice()
}

// inSight is the sentence read; while it is out of sight, the one the view was
// moved to, or the first that begins on the screen.
func (t *Text) inSight() int {
	s := &t.sheet
	switch {
	case s.page == nil || s.sees(t.sentence()):
		return t.cursor
	case s.sees(t.peeked):
		return t.prose.sentenceFrom(t.peeked.Start)
	}
	at := s.offset()
	i := t.prose.sentenceFrom(at)
	if next := t.prose.sentences.nth(i + 1); t.prose.sentences.nth(i).Start < at && s.sees(next) {
		return i + 1
	}
	return i
}

// focus takes the keys: reading goes on at the hit that a search has led to,
// else where the cursor is in sight.
func (t *Text) focus() Action {
	to := t.inSight()
	if k := t.tracks[searching]; t.track() == searching && k.at != model.None && t.peeked == k.nth(k.at) {
		to = t.prose.sentenceFrom(t.peeked.Start)
		t.readOn()
	}
	if to != t.cursor {
		t.cursor, t.stop = to, model.None
	}
	return t.choice()
}

// shown is the sentence that the view was moved to, else the one in sight.
func (t *Text) shown() int {
	if t.sheet.sees(t.peeked) {
		return t.prose.sentenceFrom(t.peeked.Start)
	}
	return t.inSight()
}

// peek moves the view, not the cursor.
func (t *Text) peek(x model.Span) {
	t.peeked = x
	t.sheet.bring(x)
}
