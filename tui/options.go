// Package tui is the reader: one Bubble Tea model, App, over the panes. It knows
// nothing of how articles are read and analysed; it is handed functions.
package tui

import (
	"context"
	"os/exec"

	"github.com/charmbracelet/colorprofile"

	"brief/model"
	"brief/tui/pane"
	"brief/tui/style"
)

// Options is what the reader is started with.
type Options struct {
	// List names the articles, in order, by their titles or paths, and tells what
	// could not be read. Like Load it runs beside the screen.
	List func(context.Context) (names []string, problems []error)
	// Load makes the briefing of the article with the given index, from the file
	// anew if fresh. It may take its time; ctx ends when the reader has gone on to
	// another article.
	Load func(ctx context.Context, article int, fresh bool) (*model.Briefing, error)
	// Redate makes the briefing anew for another publication date.
	Redate func(context.Context, *model.Briefing, model.Date) (*model.Briefing, error)
	// Copy puts words where other programs find them, and names the ways that
	// worked; the terminal's own clipboard (OSC 52) is tried as well. It may be nil.
	Copy func(text string) (ways []string)
	// Edit is the command that opens an article's file at a line (1-based) in the
	// reader's editor, nil where there is none. It may be nil itself.
	Edit func(path string, line int) *exec.Cmd
	// Summary is how many points the summary shows at first; 0 for all.
	Summary int
	// Start is the pane that has the focus at first; 0 for the first list.
	Start pane.ID
	// Theme is the look until the terminal has told its background; with
	// KeepTheme for good.
	Theme     style.Theme
	KeepTheme bool
	// Profile is the colours to start with; the terminal's own replace it.
	Profile colorprofile.Profile
}
