package entity

import (
	"strings"

	"brief/model"
)

// findRoles reads what the text calls the people it names: before the name
// ("Ukrainian President Volodymyr Zelensky"), beside it ("Andriy Yermak, the
// head of …", "The Kremlin spokesperson, Dmitry Peskov,") or after a form of
// "be". The first role that says enough is shown; all count as mentions.
func (r *resolver) findRoles() {
	for i, n := 0, len(r.mentions); i < n; i++ {
		m := r.mentions[i]
		if m.kind != model.Person || m.Type != model.ByName {
			continue
		}
		if first := r.w.roleBefore(m.token); first < m.token && m.Sure {
			r.setRole(m.referent.final(), first, r.w.beforeHonorific(m.token), false)
		}
		if first, last := r.w.roleBeside(m.token, m.last); first < last {
			r.setRole(m.referent.final(), first, last, true)
		}
	}
	r.inOrder()
}

// setRole notes the words [first, last) as a role of e. Words that stand beside
// the name, not before it, are a mention of their own.
func (r *resolver) setRole(e *referent, first, last int, mention bool) {
	role := first
	for role < last-1 && r.w.isDeterminer(role) {
		role++
	}
	head := r.w.roleHead(role, last)
	word := r.w.low[head]
	e.roles = append(e.roles, word)
	e.learn(nounGender(word))
	if mention && r.at[head] == nil {
		r.add(e, first, last, r.d.Tokens[head].Span, model.ByNominal, true, "Stands beside the name and says who it is.")
	}
	span := model.Span{Start: r.d.Tokens[role].Start, End: r.d.Tokens[last-1].End}
	if !r.w.saysEnough(role, head, last) || r.w.isDeterminer(first) && r.w.xpos(first) == "PRP$" {
		return
	}
	if e.role.IsZero() || barer(r.d.Slice(e.role), r.d.Slice(span)) {
		e.role = span
	}
}

// barer reports whether the first role is a bare title that the second says more fully.
func barer(have, other string) bool {
	return !strings.Contains(have, " ") && strings.Contains(other, " ") && len(other) < 90
}

// saysEnough reports whether the role tells who somebody is: a "mayor" does, a
// "leader" or a "rival" of whom nothing more is said does not.
func (w *words) saysEnough(first, head, last int) bool {
	word := w.low[head]
	anchored := last > head+1
	for t := first; t < head; t++ {
		anchored = anchored || w.isPossessive(t)
	}
	if relations()[word] || relations()[strings.TrimPrefix(word, "ex-")] {
		return anchored
	}
	return anchored || first < head || !thinRoles()[word]
}
