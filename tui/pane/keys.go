package pane

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// bind is a binding of keys under the name and the words the help shows.
func bind(name, does string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(name, does))
}

// moves are the keys that move within every list.
type moves struct {
	down, up, halfDown, halfUp, pageDown, pageUp, top, bottom, enter key.Binding
}

func newMoves() moves {
	return moves{
		down:     bind("j ↓", "next", "j", "down"),
		up:       bind("k ↑", "previous", "k", "up"),
		halfDown: bind("d ctrl+d", "half a page down", "d", "ctrl+d"),
		halfUp:   bind("u ctrl+u", "half a page up", "u", "ctrl+u"),
		pageDown: bind("space pgdn", "page down", "space", "pgdown", "ctrl+f"),
		pageUp:   bind("b pgup", "page up", "b", "pgup", "ctrl+b"),
		top:      bind("g home", "first", "g", "home"),
		bottom:   bind("G end", "last", "G", "end"),
		enter:    bind("↵", "go to the words", "enter"),
	}
}

func (m moves) all() []key.Binding {
	return []key.Binding{m.enter, m.down, m.up, m.halfDown, m.halfUp, m.pageDown, m.pageUp, m.top, m.bottom}
}

// step is how far a moving key goes in a window of the given number of rows,
// out of total; ok is false for a key that does not move.
func (m moves) step(k tea.KeyPressMsg, window, total int) (by int, ok bool) {
	switch {
	case key.Matches(k, m.down):
		return 1, true
	case key.Matches(k, m.up):
		return -1, true
	case key.Matches(k, m.halfDown):
		return max(window/2, 1), true
	case key.Matches(k, m.halfUp):
		return -max(window/2, 1), true
	case key.Matches(k, m.pageDown):
		return max(window-1, 1), true
	case key.Matches(k, m.pageUp):
		return -max(window-1, 1), true
	case key.Matches(k, m.top):
		return -total, true
	case key.Matches(k, m.bottom):
		return total, true
	}
	return 0, false
}
