package entity

import (
	"strings"

	"brief/model"
)

// findRoles reads what the text calls the people it names: before the name
// ("Ukrainian President Volodymyr Zelensky"), beside it ("Andriy Yermak, the
// head of …", "The Kremlin spokesperson, Dmitry Peskov,") or after a form of
// "be". The first role that is found stays; later ones count as mentions.
func (r *resolver) findRoles() {
	for i, n := 0, len(r.mentions); i < n; i++ {
		m := r.mentions[i]
		if m.kind != model.Person || m.Type != model.ByName {
			continue
		}
		if first := r.w.roleBefore(m.token); first < m.token {
			r.setRole(m.referent, first, m.token, false)
			continue
		}
		if first, last := r.w.roleAround(m.token, m.last); first < last {
			r.setRole(m.referent, first, last, true)
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
	word := r.w.lower(head)
	e.roles = append(e.roles, word)
	e.learn(nounGender(word))
	if mention {
		r.add(e, first, last, r.d.Tokens[head].Span, model.ByNominal, true, "Stands beside the name.")
	}
	span := model.Span{Start: r.d.Tokens[role].Start, End: r.d.Tokens[last-1].End}
	if e.role.IsZero() || barer(r.d.Slice(e.role), r.d.Slice(span)) {
		e.role = span
	}
}

// barer reports whether the first role is a bare title that the second says more fully.
func barer(have, other string) bool {
	return !strings.Contains(have, " ") && strings.Contains(other, " ") && len(other) < 90
}

// roleBefore is the first token of the role that ends right before token t, t for none.
func (w *words) roleBefore(t int) int {
	sentence := w.sentence(t)
	if !w.within(t-1, sentence) || !w.isRole(t-1) {
		return t
	}
	first := t - 1
	for w.within(first-1, sentence) && w.modifies(first-1) {
		first--
	}
	for first < t-1 && !w.opensRole(first) {
		first++
	}
	return first
}

// roleAround is the role in apposition or after "be", as tokens [first, last).
func (w *words) roleAround(name, end int) (first, last int) {
	sentence := w.sentence(name)
	switch next := w.lower(end); {
	case next == "," || next == "–" || next == "—" || next == "-":
		if first, last = w.roleAfter(w.pastAge(end+1, sentence), sentence); first < last {
			return first, last
		}
	case isBe(next):
		return w.roleAfter(end+1, sentence)
	}
	if w.lower(name-1) == "," && w.within(name-2, sentence) && w.isRole(name-2) {
		for first = name - 2; w.within(first-1, sentence) && w.modifies(first-1); {
			first--
		}
		if w.within(first-1, sentence) && w.isDeterminer(first-1) {
			return first - 1, name - 1
		}
	}
	return 0, 0
}

// pastAge skips the age between two commas: ", 45,".
func (w *words) pastAge(t, sentence int) int {
	if w.within(t+1, sentence) && w.lower(t+1) == "," && isNumeral(w.lower(t)) {
		return t + 2
	}
	return t
}

// longestRole is how many tokens a role may have, beyond which it is a clause.
const longestRole = 14

// roleAfter is the role that begins at token t: a noun phrase whose head names
// an office or profession, with what is joined to it by prepositions.
func (w *words) roleAfter(t, sentence int) (first, last int) {
	first, last = t, t
	for w.within(last, sentence) && (w.isDeterminer(last) || w.modifies(last) || w.isRole(last)) {
		last++
	}
	for last > first && !w.isRole(last-1) {
		last--
	}
	if last == first || !w.isDeterminer(first) && !w.opensRole(first) {
		return 0, 0
	}
	for w.within(last, sentence) && rolePrepositions()[w.lower(last)] {
		end := last + 1
		for w.within(end, sentence) && (w.isDeterminer(end) || w.modifies(end) || w.isNominal(end)) {
			end++
		}
		if end == last+1 || end-first > longestRole {
			break
		}
		last = end
	}
	return first, last
}

// roleHead is the token that names the role: the last role noun before a preposition.
func (w *words) roleHead(first, last int) int {
	head := first
	for t := first; t < last && !rolePrepositions()[w.lower(t)]; t++ {
		if w.isRole(t) {
			head = t
		}
	}
	return head
}

func (w *words) tokenSentence(t int) int { return w.d.Tokens[t].Sentence }

func isBe(s string) bool { return s == "is" || s == "was" || s == "became" || s == "becomes" }

func isNumeral(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
