package style

import (
	"image/color"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

type ink = color.Color

// palette is the few colours a theme is made of; nil is "none", which leaves
// the terminal's own. Words are written on the terminal's own background, so an
// ink must be readable on any background of its theme.
type palette struct {
	accent                      ink // focus, keys, the pointer
	person, organization, place ink
	date, voice                 ink
	mark                        ink // the selected item's words
	marker, passage             ink // grounds of the selected item's words, where they are not reversed
	hit                         ink // search hits
	warning                     ink
	dim                         ink // lesser words; still readable
	frame                       ink // lines; not text
	band, bandText              ink // ground of the selected row
	bar, barText, barDim        ink // ground of the top line
}

func paletteOf(t Theme, p colorprofile.Profile) palette {
	few := p == colorprofile.ANSI
	switch {
	case t == Dark && few:
		return dark16()
	case t == Dark:
		return dark()
	case t == Light && few:
		return light16()
	case t == Light:
		return light()
	}
	return palette{}
}

// dark: lamp light on ink. Amber is the marker pen, sky blue the focus.
func dark() palette {
	c := lipgloss.Color
	return palette{
		accent:       c("#87d7ff"),
		person:       c("#ffd7af"),
		organization: c("#afd7ff"),
		place:        c("#afd7af"),
		date:         c("#d7bbff"),
		voice:        c("#9fe8d8"),
		mark:         c("#ffcf5f"),
		hit:          c("#5fd7af"),
		warning:      c("#ffaf87"),
		dim:          c("#b2b2b2"),
		frame:        c("#8a8a8a"),
		band:         c("#303a4a"), bandText: c("#ffffff"),
		bar: c("#262f3d"), barText: c("#ffffff"), barDim: c("#bcc4d0"),
	}
}

// light: print on paper, with a yellow marker pen.
func light() palette {
	c := lipgloss.Color
	return palette{
		accent:       c("#005f87"),
		person:       c("#874000"),
		organization: c("#00529b"),
		place:        c("#005f00"),
		date:         c("#5f2f9f"),
		voice:        c("#00594f"),
		mark:         c("#664400"),
		marker:       c("#ffd75f"),
		passage:      c("#ffefb0"),
		hit:          c("#005f5f"),
		warning:      c("#a02000"),
		dim:          c("#555555"),
		frame:        c("#767676"),
		band:         c("#d7e4f2"), bandText: c("#000000"),
		bar: c("#d0d8e2"), barText: c("#000000"), barDim: c("#444444"),
	}
}

// dark16 and light16 leave grounds and lesser words to the terminal: what its
// sixteen colours look like is the reader's choice, and "bright black" is
// unreadable in many of them.
func dark16() palette {
	return palette{
		accent:       lipgloss.BrightCyan,
		person:       lipgloss.BrightYellow,
		organization: lipgloss.BrightBlue,
		place:        lipgloss.BrightGreen,
		date:         lipgloss.BrightMagenta,
		voice:        lipgloss.BrightCyan,
		mark:         lipgloss.BrightYellow,
		hit:          lipgloss.BrightGreen,
		warning:      lipgloss.BrightRed,
	}
}

func light16() palette {
	return palette{
		accent:       lipgloss.Blue,
		person:       lipgloss.Red,
		organization: lipgloss.Blue,
		place:        lipgloss.Green,
		date:         lipgloss.Magenta,
		voice:        lipgloss.Blue,
		mark:         lipgloss.Red,
		hit:          lipgloss.Blue,
		warning:      lipgloss.Red,
	}
}
