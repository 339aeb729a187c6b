// Package style says how each thing on the screen looks, by what it means. A
// Theme becomes Styles, a plain value handed to whoever draws; nothing here is
// global.
//
// Two rules hold for every theme, and tests hold them: text has a contrast of
// at least 4.5:1 against the backgrounds terminals are used with, and whatever
// a colour says is also said without it, by reverse, underline, bold or a sign.
package style

import (
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"

	"brief/model"
)

// Theme is the look the reader chose, or the terminal's background suggests.
type Theme uint8

// The themes. Dark is where the program starts until the terminal has answered.
const (
	Dark  Theme = iota
	Light       // for light backgrounds
	Plain       // no colours: bold, reverse and underline only
)

// String is the theme's name for the status line.
func (t Theme) String() string { return [...]string{"dark", "light", "plain"}[min(t, Plain)] }

// Next is the theme after t, round again after the last.
func (t Theme) Next() Theme { return (t + 1) % (Plain + 1) }

// Styles is one lipgloss style per meaning. None of them has padding, margins
// or borders, so a rendered string is as wide as what went in.
//
// Selected and Cursor are bands under a whole row. An accent on a band keeps
// its colour and takes the band's background: s.Person.Inherit(s.Selected).
type Styles struct {
	Theme Theme

	// The chrome.
	Bar, BarTitle, BarDim      lipgloss.Style // the top line: ground, the program's name, facts
	Frame, FrameFocused        lipgloss.Style // border lines
	Title, TitleFocused, Count lipgloss.Style // the words in a frame's top edge
	Status, Key, Note, Warning lipgloss.Style // the bottom line: words, keys, a message, something wrong
	Prompt                     lipgloss.Style // what is being typed

	// Rows of a list.
	Selected     lipgloss.Style // the selected row of the focused pane; with the sign ">"
	SelectedRest lipgloss.Style // the selected row of another pane; with the sign ">"
	Pointer      lipgloss.Style // the sign ">" itself
	Related      lipgloss.Style // rows that have to do with what is selected elsewhere
	Dim          lipgloss.Style // rows that have not, and lesser words: counts, ¶ numbers
	Empty        lipgloss.Style // why a pane is empty

	// Words, wherever they stand.
	Text                        lipgloss.Style // the article's words, in the terminal's own colour
	Heading                     lipgloss.Style // the article's title in its text
	Person, Organization, Place lipgloss.Style
	Role, Speaker, Cue, Date    lipgloss.Style
	Voice                       lipgloss.Style // words in quotation marks
	Unsure                      lipgloss.Style // the sign "~" of a guess
	Strip, StripRest            lipgloss.Style // "▪" and "·" of where an actor is named

	// The text pane: what is painted over the words, strongest last.
	Cursor    lipgloss.Style // the sentence that is read; with a sign in the margin
	MarkOther lipgloss.Style // the followed actor's mentions
	Passage   lipgloss.Style // the words of the selected item where they fill a line or more
	Mark      lipgloss.Style // the words of the selected item
	SearchHit lipgloss.Style // what a search found
	SearchNow lipgloss.Style // the hit that n went to
	Stop      lipgloss.Style // the item [ and ] stopped at, which takes the keys
}

// New is the look of a theme on a terminal that has the given colours. Without
// colours (NO_COLOR, a monochrome terminal) every theme is Plain.
func New(t Theme, p colorprofile.Profile) Styles {
	if p <= colorprofile.ASCII && p != colorprofile.Unknown {
		t = Plain
	}
	s := build(paletteOf(t, p))
	s.Theme = t
	return s
}

// Kind is the accent of a kind of actor.
func (s Styles) Kind(k model.Kind) lipgloss.Style {
	switch k {
	case model.Person:
		return s.Person
	case model.Organization:
		return s.Organization
	case model.Place:
		return s.Place
	}
	return s.Text
}

// build gives every meaning its attributes, and its colours where there are any.
// A mark is bold, underlined or reverse besides its colour, each in its own way,
// so it stays that mark when the colour is lost.
func build(p palette) Styles {
	plain := lipgloss.NewStyle()
	ink := func(c ink) lipgloss.Style {
		if c == nil {
			return plain
		}
		return plain.Foreground(c)
	}
	return Styles{
		Bar:      ground(p.barText, p.bar),
		BarTitle: ground(p.barText, p.bar).Bold(true),
		BarDim:   ground(p.barDim, p.bar),

		Frame:        ink(p.frame),
		FrameFocused: ink(p.accent),
		Title:        plain.Bold(true),
		TitleFocused: ink(p.accent).Bold(true),
		Count:        ink(p.dim),

		Status:  ink(p.dim),
		Key:     ink(p.accent).Bold(true),
		Note:    plain.Bold(true),
		Warning: ink(p.warning).Bold(true),
		Prompt:  ink(p.accent).Bold(true),

		Selected:     ground(p.bandText, p.band).Bold(true),
		SelectedRest: plain.Bold(true),
		Pointer:      ink(p.accent).Bold(true),
		Related:      plain.Bold(true),
		Dim:          ink(p.dim),
		Empty:        ink(p.dim),

		Text:         plain,
		Heading:      plain.Bold(true),
		Person:       ink(p.person),
		Organization: ink(p.organization),
		Place:        ink(p.place),
		Role:         ink(p.dim),
		Speaker:      ink(p.person).Bold(true),
		Cue:          ink(p.dim),
		Date:         ink(p.date),
		Voice:        ink(p.voice),
		Unsure:       ink(p.warning).Bold(true),
		Strip:        ink(p.mark),
		StripRest:    ink(p.frame),

		Cursor:    band(p),
		MarkOther: ink(p.mark).Underline(true),
		Passage:   passage(p).Bold(true).Underline(true),
		Mark:      marker(p).Bold(true),
		SearchHit: ink(p.hit).Reverse(true),
		SearchNow: ink(p.hit).Reverse(true).Bold(true).Underline(true),
		Stop:      ink(p.accent).Reverse(true).Underline(true),
	}
}

// ground is words on a coloured ground, reverse where the palette has no ground.
func ground(text, under ink) lipgloss.Style {
	s := lipgloss.NewStyle()
	if under == nil {
		return s.Reverse(true)
	}
	return s.Foreground(text).Background(under)
}

// marker is the ground of the selected item's words: yellow where there are
// dark letters to write on it, else the colour of marks reversed.
func marker(p palette) lipgloss.Style {
	switch {
	case p.marker != nil:
		return ground(p.bandText, p.marker)
	case p.mark != nil:
		return lipgloss.NewStyle().Foreground(p.mark).Reverse(true)
	}
	return lipgloss.NewStyle().Reverse(true)
}

// passage is a quieter marker for many words.
func passage(p palette) lipgloss.Style {
	switch {
	case p.passage != nil:
		return ground(p.bandText, p.passage)
	case p.band != nil:
		return ground(p.mark, p.band)
	case p.mark != nil:
		return lipgloss.NewStyle().Foreground(p.mark)
	}
	return lipgloss.NewStyle()
}

// band is the quiet ground of the sentence that is read; bold without a ground,
// since a reversed paragraph cannot be read.
func band(p palette) lipgloss.Style {
	if p.band == nil {
		return lipgloss.NewStyle().Bold(true)
	}
	return ground(p.bandText, p.band)
}
