package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/glamour/v2"
	ansistyle "charm.land/glamour/v2/ansi"
	"charm.land/glamour/v2/styles"
	"github.com/charmbracelet/x/ansi"

	"brief/tui/pane"
	"brief/tui/style"
)

// group is a part of the help.
type group struct {
	name string
	keys []key.Binding
}

// groups is every key that does something now: the focused pane's first.
func (a *App) groups() []group {
	k := a.live()
	name, _ := a.panes[a.shape.focus].Title()
	return []group{
		{name, a.panes[a.shape.focus].Keys()},
		{"Panes", append(k.panes[:], k.next, k.previous, k.zoom)},
		{"Connections", []key.Binding{k.follow, k.actor, k.event, k.quote, k.why}},
		{"Finding", []key.Binding{k.search, k.searchWords, k.filter, k.hitNext, k.hitPrevious, k.back, k.ahead, k.mark, k.toMark}},
		{"Articles", []key.Binding{k.articleNext, k.articlePrevious, k.date, k.edit, k.reload, k.markup, k.copy, k.copyCited}},
		{"Screen", []key.Binding{k.help, k.theme, k.mouse, k.repaint, k.sleep, k.esc, k.quit, k.quitNow}},
		{"Signs", signs()},
	}
}

// signs are not keys, but what stands in the panes, explained in the same place.
func signs() []key.Binding {
	sign := func(s, means string) key.Binding { return bind(s, means, s) }
	return []key.Binding{
		sign(">", "selected"), sign("~", "a guess, or a time that is not known"), sign("…", "there is more in the text"),
		sign("¶", "the paragraph it stands in"), sign("▪", "where in the article an actor is named"),
		sign("●", "happened"), sign("◇", "somebody reports that it happened"), sign("○", "planned, or still to come"),
		sign("×", "did not happen, or will not"), sign("·", "undated"), sign("┄", "the day of publication"),
		sign("└", "said within what somebody else says"),
	}
}

// showHelp is the help, made from the bindings that work now.
func (a *App) showHelp() tea.Cmd {
	groups, theme := a.groups(), a.look.styles.Theme
	width := min(max(a.shape.width-6, 16), 60)
	return a.openSheet("Help", width, true, a.showHelp, func(id int, filter string) tea.Cmd {
		return func() tea.Msg {
			return rendered{id, renderMarkdown(helpMarkdown(groups, filter, min(keyCells, width/4)), width, theme, glamour.WithPreservedNewLines())}
		}
	})
}

// keyCells is the column of the keys where there is room.
const keyCells = 15

// helpMarkdown is the help as Markdown, only the lines that match the filter.
// A line is a key, no-break spaces up to a column, and what the key does: a
// table would spread the two over the whole width.
func helpMarkdown(groups []group, filter string, column int) string {
	var out strings.Builder
	filter = strings.ToLower(filter)
	for _, g := range groups {
		var rows strings.Builder
		for _, b := range g.keys {
			h := b.Help()
			if !b.Enabled() || h.Key == "" || !strings.Contains(strings.ToLower(h.Key+" "+h.Desc+" "+g.name), filter) {
				continue
			}
			gap := strings.Repeat("\u00a0", max(column-ansi.StringWidth(h.Key), 1))
			rows.WriteString("**" + escape(strings.ReplaceAll(h.Key, " ", "\u00a0")) + "**" + gap + escape(h.Desc) + "\n")
		}
		if rows.Len() > 0 {
			out.WriteString("## " + escape(g.name) + "\n\n" + rows.String() + "\n")
		}
	}
	if out.Len() == 0 {
		return "No key matches. esc shows all."
	}
	return out.String()
}

// escape keeps Markdown from reading a key as markup.
func escape(s string) string {
	var out strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>()#+-.!|~&", r) {
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

// renderMarkdown is Markdown as lines of at most width cells, through Glamour;
// the source as it stands if Glamour cannot.
func renderMarkdown(source string, width int, theme style.Theme, more ...glamour.TermRendererOption) []string {
	options := append(more, glamour.WithStyles(markdownStyle(theme)), glamour.WithWordWrap(max(width-2, 10)))
	r, err := glamour.NewTermRenderer(options...)
	if err == nil {
		var text string
		if text, err = r.Render(source); err == nil {
			source = text
		}
	}
	lines := strings.Split(strings.Trim(source, "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}

// markdownStyle is Glamour's look for a theme, its headings without the signs
// they are written with.
func markdownStyle(theme style.Theme) ansistyle.StyleConfig {
	config := map[style.Theme]ansistyle.StyleConfig{
		style.Dark: styles.DarkStyleConfig, style.Light: styles.LightStyleConfig, style.Plain: styles.NoTTYStyleConfig,
	}[theme]
	for _, h := range []*ansistyle.StyleBlock{&config.H1, &config.H2, &config.H3, &config.H4, &config.H5, &config.H6} {
		h.Prefix, h.Suffix = "", ""
	}
	return config
}

// markupText is the article as written in Markdown, "" where it was not.
func (a *App) markupText() string {
	if a.desk.briefing == nil {
		return ""
	}
	return a.desk.briefing.Documents[0].Markup
}

// showMarkup is the article as written, through Glamour.
func (a *App) showMarkup() tea.Cmd {
	source, theme := a.markupText(), a.look.styles.Theme
	width := min(max(a.shape.width-6, 16), 80)
	return a.openSheet(a.desk.titles[a.desk.shown], width, false, a.showMarkup, func(id int, _ string) tea.Cmd {
		return func() tea.Msg { return rendered{id, renderMarkdown(source, width, theme)} }
	})
}

// hints are the few keys of the status line: those of the focused pane that
// matter most there.
func (a *App) hints() []key.Binding {
	k := a.live()
	if a.modal != nil {
		return a.modal.keys()
	}
	own := a.panes[a.shape.focus].Keys()
	var out []key.Binding
	switch a.shape.focus {
	case pane.ActorsID:
		out = []key.Binding{k.follow, k.event, k.quote}
	case pane.TimelineID, pane.QuotesID:
		out = []key.Binding{k.actor}
	}
	if len(own) > 0 {
		out = append(own[:1:1], out...)
	}
	if a.walked() != zoomed {
		out = append([]key.Binding{k.hitNext, k.esc}, out...)
	}
	k.next.SetHelp("tab", "next pane")
	return append(out, k.search, k.articleNext, k.next)
}
