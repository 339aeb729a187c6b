package pane

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"brief/model"
)

// Actors lists the people, organizations and places, the most salient first.
type Actors struct {
	roll
	kind  model.Kind // what is listed; 0 for all
	kinds key.Binding
	names int // cells of the name column
}

// NewActors is the pane with all kinds.
func NewActors() *Actors {
	a := &Actors{kinds: bind("c", "people, organizations, places", "c")}
	a.roll = newRoll(ActorsID, a)
	a.narrowed = false
	return a
}

// plural is the kinds in the words of the titles.
var plural = [...][2]string{
	{"actor", "actors"}, {"person", "people"}, {"organization", "organizations"}, {"place", "places"},
}

func countOf(n int, k model.Kind) string {
	if n == 1 {
		return "1 " + plural[k][0]
	}
	return strconv.Itoa(n) + " " + plural[k][1]
}

// Title counts each kind, or the one that is listed.
func (a *Actors) Title() (name, count string) {
	if a.briefing == nil {
		return "Actors", ""
	}
	if a.kind != 0 {
		return "Actors · " + plural[a.kind][1], fmt.Sprintf("%d of %d", len(a.rows), len(a.briefing.Actors))
	}
	var of [model.Place + 1]int
	for i := range a.briefing.Actors {
		of[min(a.briefing.Actors[i].Kind, model.Place)]++
	}
	var parts []string
	for _, k := range []model.Kind{model.Person, model.Organization, model.Place} {
		if of[k] > 0 {
			parts = append(parts, countOf(of[k], k))
		}
	}
	if count = strings.Join(parts, " · "); cells(count) > a.width-14 {
		count = strconv.Itoa(len(a.briefing.Actors))
	}
	return "Actors", count
}

// SetBriefing starts with all kinds again.
func (a *Actors) SetBriefing(b *model.Briefing) {
	a.kind = 0
	a.roll.SetBriefing(b)
}

// fit makes the column of names as wide as the longest of the first names
// needs, within reason.
func (a *Actors) fit() {
	a.names = 0
	for i := range a.rows {
		if i == 80 {
			break
		}
		a.names = max(a.names, cells(fullName(a.briefing, a.rows[i])))
	}
	most := a.width / 3
	if a.width < 50 {
		most = a.width / 2
	}
	a.names = min(a.names, most)
}

// Update takes the key for the kinds.
func (a *Actors) Update(m tea.Msg) (Action, tea.Cmd) {
	switch m := m.(type) {
	case tea.KeyPressMsg:
		if key.Matches(m, a.kinds) && a.briefing != nil {
			return a.nextKind(), nil
		}
	case Show:
		if a.kind != 0 && m.Index < len(a.briefing.Actors) && a.briefing.Actors[m.Index].Kind != a.kind {
			a.kind = 0
			a.relist()
		}
	}
	return a.roll.Update(m)
}

// nextKind lists the next kind that there is, all of them after the last.
func (a *Actors) nextKind() Action {
	for {
		a.kind = (a.kind + 1) % (model.Place + 1)
		if a.kind == 0 || len(a.shown()) > 0 {
			break
		}
	}
	a.relist()
	return a.choice()
}

// Keys adds the kinds to the moving keys.
func (a *Actors) Keys() []key.Binding {
	if len(a.rows) == 0 {
		return nil
	}
	return append(a.roll.Keys(), a.kinds)
}

func (a *Actors) shown() []int {
	var in []int
	for i := range a.briefing.Actors {
		if a.kind == 0 || a.briefing.Actors[i].Kind == a.kind {
			in = append(in, i)
		}
	}
	return in
}

// places are the mentions in reading order.
func (a *Actors) places(i int) []model.Ref {
	m := a.briefing.Actors[i].Mentions
	at := make([]model.Ref, len(m))
	for k := range m {
		at[k] = m[k].Ref
	}
	return at
}

// actors is the actor alone: what else stands in its sentences is no part of it.
func (a *Actors) actors(i int) []int { return []int{i} }

func (a *Actors) involves(i, actor int) bool { return i == actor }

// words are all the names and the role.
func (a *Actors) words(i int) string {
	x := &a.briefing.Actors[i]
	return strings.Join(append([]string{fullName(a.briefing, i), words(a.briefing, x.Role), x.Kind.String()}, x.Aliases...), " ")
}

func (a *Actors) empty() string { return "Nobody and nothing is named here." }

// draw is "Name  role  count strip", with what the width has room for.
func (a *Actors) draw(row int, b brush, _ int) []string {
	if b.blank {
		return make([]string, 1)
	}
	i := a.rows[row]
	actor := &a.briefing.Actors[i]
	name := fullName(a.briefing, i)
	ink := b.styles.Kind(actor.Kind)
	if a.followed == i {
		ink = ink.Underline(true)
	}
	role := words(a.briefing, actor.Role)
	if role == "" {
		role = plural[min(actor.Kind, model.Place)][0]
	}
	right := []piece{{fmt.Sprintf("%3d", len(actor.Mentions)), b.styles.Count}}
	if n := min((b.width-a.names)/3, 40); b.width >= 40 && n >= 6 {
		right = append(right, a.strip(actor, b, n)...)
	}
	room := b.width - 2 - widthOf(right) - 1
	if room < a.names+6 {
		return []string{b.line(true, []piece{{cut(name, room), ink}}, right)}
	}
	name = cut(name, a.names)
	gap := strings.Repeat(" ", max(a.names+1-cells(name), 0))
	return []string{b.line(true, []piece{{name, ink}, {gap, b.styles.Text}, {cut(role, room-a.names-1), b.styles.Role}}, right)}
}

// strip is where the actor is named along the article.
func (a *Actors) strip(actor *model.Actor, b brush, width int) []piece {
	length := 0
	for _, d := range a.briefing.Documents {
		length += len(d.Text)
	}
	starts := make([]int, len(actor.Mentions))
	for k, m := range actor.Mentions {
		starts[k] = m.Span.Start
		for _, d := range a.briefing.Documents[:m.Document] {
			starts[k] += len(d.Text)
		}
	}
	out := []piece{{" ", b.styles.Text}}
	for _, said := range strip(starts, length, width) {
		text, ink := "·", b.styles.StripRest
		if said {
			text, ink = "▪", b.styles.Strip
		}
		if last := &out[len(out)-1]; strings.HasSuffix(last.text, text) {
			last.text += text
		} else {
			out = append(out, piece{text, ink})
		}
	}
	return out
}
