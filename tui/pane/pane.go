// Package pane holds the panes of the reader: one type and one file each, all
// behind the Pane interface. A pane shows one view of a briefing and answers
// keys with an Action; it knows neither its neighbours nor where it stands.
package pane

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
	"brief/tui/style"
)

// Pane is one view of a briefing.
type Pane interface {
	// Title is the words of the frame's top edge: name at the left, count at the right.
	Title() (name, count string)
	SetBriefing(*model.Briefing)
	// SetSize gives the cells inside the frame.
	SetSize(width, height int)
	// Update takes keys when the pane has the focus, and always Selected,
	// Followed and Searched. The Action is what the pane asks the App to do.
	Update(tea.Msg) (Action, tea.Cmd)
	// View is exactly height lines, none wider than width cells.
	View(focused bool) string
	// Keys are the bindings that work now, for the help and the status line.
	Keys() []key.Binding
}

// Action is what a pane asks of the App; nil asks nothing.
type Action interface{ action() }

// The actions.
type (
	// Open goes to the words in the text.
	Open struct{ Ref model.Ref }
	// Select says that another item is selected now, with its place and actors.
	Select struct{ Selected Selected }
	// Follow narrows every pane to an actor; model.None ends it.
	Follow struct{ Actor int }
	// Back returns from the text to the item that led there.
	Back struct{}
	// Reveal selects an item in another pane.
	Reveal struct{ Item Item }
	// Note shows a line in the status bar.
	Note struct{ Text string }
	// Read opens another of the articles given.
	Read struct{ Article int }
)

func (Open) action()   {}
func (Select) action() {}
func (Follow) action() {}
func (Back) action()   {}
func (Reveal) action() {}
func (Note) action()   {}
func (Read) action()   {}

// ID names a pane.
type ID int

// The panes, by the number of their key.
const (
	ArticlesID ID = iota
	SummaryID
	ActorsID
	TimelineID
	QuotesID
	TextID
)

// Item is an entry of a list: the pane and the index into the briefing's list
// of that name.
type Item struct {
	Pane  ID
	Index int
}

// The messages that every pane receives, whoever has the focus.
type (
	// Selected tells which item is selected, the words it stands on and the
	// actors it has to do with, so that the others can mark and dim.
	Selected struct {
		Item   Item
		Refs   []model.Ref // the first is where enter goes
		Actors []int
	}
	// Followed tells which actor is followed, model.None for nobody.
	Followed struct{ Actor int }
	// Searched tells what is searched for, "" for nothing.
	Searched struct{ Query string }
	// Filtered narrows the lists to the items whose words hold the query; "" ends it.
	Filtered struct{ Query string }
	// Styled gives the look, at the start and whenever it changes.
	Styled struct{ Styles style.Styles }
)

// The messages that one pane receives.
type (
	// Focused tells a pane that the keys are its own from now on; it answers
	// with the Select of where it stands.
	Focused struct{}
	// Show moves a list to an item of the briefing's list; it answers with Select.
	Show struct{ Index int }
	// GoTo moves the text to the sentence of a place; it answers with Select.
	GoTo struct{ Ref model.Ref }
	// Step walks the text to the next (1) or the previous (-1) search hit or
	// mention of the followed actor, whichever began last; it answers with Select.
	Step struct{ By int }
	// Clicked is a press of the mouse on a line and a cell inside the frame.
	Clicked struct{ X, Y int }
)
