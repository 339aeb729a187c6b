package pane

import (
	"strings"

	"brief/model"
)

// fullName is the fullest name of an actor.
func fullName(b *model.Briefing, actor int) string { return words(b, b.Actors[actor].Name) }

// shortName is what the article calls an actor for short: of a person the
// shortest of its names that is a part of the full one ("Zelensky"), of anything
// else the full name.
func shortName(b *model.Briefing, actor int) string {
	a := &b.Actors[actor]
	full := fullName(b, actor)
	short := full
	if a.Kind != model.Person {
		return full
	}
	for _, alias := range a.Aliases {
		if alias = OneLine(alias); strings.HasSuffix(full, " "+alias) && cells(alias) < cells(short) {
			short = alias
		}
	}
	return short
}
