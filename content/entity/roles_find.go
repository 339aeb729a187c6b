package entity

import (
	"strings"

	"brief/model"
)

// Where the words of a role begin and end.

// longestRole is how many tokens a role may have, beyond which it is a clause.
const longestRole = 16

// roleBefore is the first token of the role that ends right before token t, t
// for none: "Ukrainian President", "Bank of England governor", "Secretary of State".
func (w *words) roleBefore(t int) int {
	sentence := w.sentence(t)
	end := w.officeBefore(t)
	if !w.within(end-1, sentence) || !w.isRole(end-1) || w.isName(end-1) && w.isName(t) && w.name[end-1] == w.name[t] {
		return t
	}
	first := end - 1
	for first > t-longestRole && w.within(first-1, sentence) && (w.modifies(first-1) || w.isName(first-1)) && w.low[first-1] != "." {
		first--
	}
	for first < end-1 && (!w.opensRole(first) || w.low[first] == "mate" || w.time[first] && !plainWords()[w.low[first]]) {
		first++
	}
	return first
}

// officeBefore is where the office ends in "Secretary of State John Kerry": after
// "Secretary". It is t where there is no such office.
func (w *words) officeBefore(t int) int {
	if end := w.beforeHonorific(t); end < t {
		return end
	}
	for of := t - 2; of >= t-5 && of > 0 && w.within(of-1, w.sentence(t)); of-- {
		if !w.isCapital(of + 1) {
			return t
		}
		if w.low[of] == "of" {
			if w.isRole(of-1) && w.isCapital(of-1) && !w.isName(of+1) {
				return of
			}
			return t
		}
	}
	return t
}

// beforeHonorific is where the office ends in "chairman Sheikh Faisal".
func (w *words) beforeHonorific(t int) int {
	if honorifics()[strings.TrimSuffix(w.lower(t-1), ".")] && w.isRole(t-2) {
		return t - 1
	}
	return t
}

// roleBeside is the role in apposition or after "be", as tokens [first, last).
func (w *words) roleBeside(name, end int) (first, last int) {
	sentence := w.sentence(name)
	switch next := w.lower(end); {
	case next == "," || next == "–" || next == "—" || next == "-" || next == "(":
		t := w.pastAge(end+1, sentence)
		if w.lower(t) == "who" && (w.lower(t+1) == "is" || w.lower(t+1) == "was") {
			t += 2
		}
		if first, last = w.roleAfter(t, sentence); first < last && w.stands(first, last) {
			return first, last
		}
	case w.saysBe(end):
		if first, last = w.roleAfter(end+1, sentence); first < last && w.isDeterminer(first) {
			return first, last
		}
	}
	if w.lower(name-1) == "," && w.within(name-2, sentence) && w.closes(end) {
		return w.roleEnding(name-1, sentence)
	}
	return 0, 0
}

// roleEnding is the longest role that ends before the comma at token t: "the
// mayor of Emden".
func (w *words) roleEnding(t, sentence int) (first, last int) {
	for s := t - 1; s > t-longestRole && w.within(s, sentence); s-- {
		opens := w.isDeterminer(s) || s == w.d.Sentences[sentence].First || w.isName(s) && !w.isName(s-1)
		if !opens {
			continue
		}
		if f, l := w.roleAfter(s, sentence); f < l && l == t {
			first, last = f, l
			if !rolePrepositions()[w.lower(s-1)] && !w.modifies(s-1) {
				break
			}
		}
	}
	return first, last
}

// stands reports whether the words beside a name are in apposition to it: closed
// off as it is, not the next in a row, not the title of another name.
func (w *words) stands(first, last int) bool {
	if w.isName(last) {
		return false
	}
	if w.closes(last) {
		return true
	}
	switch w.lower(last) {
	case "and", "who", "whose", "that", "which", "in", "at", "for", "with":
		return w.isDeterminer(first)
	}
	return w.rel(w.roleHead(first, last)) == "appos"
}

// closes reports whether the token ends an apposition.
func (w *words) closes(t int) bool {
	switch w.lower(t) {
	case "", ",", ".", ";", ":", "–", "—", "-", ")", `"`, "”", "?", "!":
		return true
	}
	return false
}

// saysBe reports whether a plain statement follows: not what somebody claims, nor
// what was once.
func (w *words) saysBe(t int) bool {
	switch w.lower(t) {
	case "is", "became", "becomes":
		return w.told[t] == model.None
	case "was":
		return w.told[t] == model.None && w.lower(t+1) != "then" && w.lower(t+1) != "once"
	}
	return false
}

// pastAge skips the age between two commas: ", 45,".
func (w *words) pastAge(t, sentence int) int {
	if w.within(t+1, sentence) && w.low[t+1] == "," && isNumeral(w.low[t]) {
		return t + 2
	}
	return t
}

// roleAfter is the role that begins at token t: a noun phrase whose head names
// an office or profession, with what is joined to it by prepositions.
func (w *words) roleAfter(t, sentence int) (first, last int) {
	first, last = t, w.rolePart(t, t, sentence)
	if last == first || !w.isDeterminer(first) && !w.opensRole(first) {
		return 0, 0
	}
	if w.lower(last) == "and" { // "curator and director"
		if next := w.rolePart(last+1, first, sentence); next > last+1 && !w.isDeterminer(last+1) {
			last = next
		}
	}
	for w.within(last, sentence) && rolePrepositions()[w.low[last]] {
		end := last + 1
		for end < first+longestRole && w.within(end, sentence) && (w.isDeterminer(end) || w.modifies(end) || w.isNominal(end)) && !w.time[end] {
			end++
		}
		if end == last+1 || end >= first+longestRole {
			break
		}
		last = end
	}
	return first, last
}

// rolePart is the end of the noun phrase at t that a role noun closes, t for none.
func (w *words) rolePart(t, first, sentence int) int {
	last := t
	for last < first+longestRole && w.within(last, sentence) && (w.isDeterminer(last) && last == t || w.modifies(last) || w.isRole(last)) && !w.time[last] {
		last++
	}
	for last > t && (!w.isRole(last-1) || w.isName(last-1)) {
		last--
	}
	return last
}

// roleHead is the token that names the role: the last role noun before a preposition.
func (w *words) roleHead(first, last int) int {
	head := first
	for t := first; t < last && !rolePrepositions()[w.low[t]]; t++ {
		if w.isRole(t) {
			head = t
		}
		if w.low[t] == "and" && w.isRole(head) {
			break
		}
	}
	return head
}

func isNumeral(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
