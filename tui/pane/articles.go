package pane

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// Headline is what the list of articles says of one.
type Headline struct {
	Title  string
	Failed bool // it could not be read
}

// Listed gives the articles pane its list and which of them is on screen.
type Listed struct {
	Headlines []Headline
	Current   int
}

// Articles lists the articles that were given. It shows no briefing of its own:
// its list comes with Listed.
type Articles struct {
	roll
	listed Listed
	open   key.Binding
}

// NewArticles is the pane without articles.
func NewArticles() *Articles {
	a := &Articles{open: bind("↵", "open the article", "enter")}
	a.roll = newRoll(ArticlesID, a)
	a.narrowed = false
	a.briefing = &model.Briefing{}
	return a
}

// Title counts the articles.
func (a *Articles) Title() (name, count string) {
	return "Articles", fmt.Sprintf("%d of %d", a.listed.Current+1, len(a.listed.Headlines))
}

// SetBriefing does nothing: the list of articles stays whichever is open.
func (a *Articles) SetBriefing(*model.Briefing) {}

// Update takes the list, and the key that opens an article.
func (a *Articles) Update(m tea.Msg) (Action, tea.Cmd) {
	switch m := m.(type) {
	case Listed:
		moved := m.Current != a.listed.Current
		a.listed = m
		a.relist()
		if moved {
			a.show(m.Current)
		}
		return nil, nil
	case Selected: // of another article's items
		return nil, nil
	case tea.KeyPressMsg:
		if key.Matches(m, a.open) && len(a.rows) > 0 {
			return Read{Article: a.item()}, nil
		}
	}
	return a.roll.Update(m)
}

// Keys has its own enter.
func (a *Articles) Keys() []key.Binding {
	if len(a.rows) == 0 {
		return nil
	}
	return append([]key.Binding{a.open}, a.roll.Keys()[1:]...)
}

func (a *Articles) shown() []int {
	in := make([]int, len(a.listed.Headlines))
	for i := range in {
		in[i] = i
	}
	return in
}

func (a *Articles) places(int) []model.Ref { return nil }
func (a *Articles) actors(int) []int       { return nil }
func (a *Articles) involves(_, _ int) bool { return true }
func (a *Articles) words(i int) string     { return a.listed.Headlines[i].Title }
func (a *Articles) empty() string          { return "No articles." }
func (a *Articles) fit()                   {}

// draw is "• Title", the sign before the one on screen; a long title goes on
// further in.
func (a *Articles) draw(row int, b brush, fold int) []string {
	h := a.listed.Headlines[a.rows[row]]
	sign, ink := "  ", b.styles.Text
	switch {
	case h.Failed:
		sign, ink = "! ", b.styles.Warning
	case a.rows[row] == a.listed.Current:
		sign = "• "
	}
	head := []piece{{sign, b.styles.Key}}
	title := phrase{text: OneLine(h.Title)}
	title.tints = []tint{{model.Span{End: len(title.text)}, ink}}
	return b.block(head, []piece{{"    ", b.styles.Text}}, title, "", min(fold, 3))
}
