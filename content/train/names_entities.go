package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// GUM marks every mention of anything, with all that belongs to it ("President
// Obama of the United States"). The name in it is the stretch of proper nouns
// around its head word, without titles.

// annotated is a mention: words[first:last] with head as its head word.
type annotated struct {
	id, kind          string
	first, last, head int
}

// entities reads the brackets of the Entity field:
// (GRP-etype-infstat-salience-centering-minspan-… opens, GRP) closes.
func entities(tokens []token) []annotated {
	var done, open []annotated
	for i := range tokens {
		v := tokens[i].field("Entity")
		for v != "" {
			if v[0] == '(' {
				end := strings.IndexAny(v[1:], "()")
				if end < 0 {
					end = len(v) - 1
				}
				open = append(open, openEntity(v[1:1+end], i))
				v = v[1+end:]
				if strings.HasPrefix(v, ")") { // of one word
					done, open = closeEntity(done, open, open[len(open)-1].id, i)
					v = v[1:]
				}
				continue
			}
			id, rest, _ := strings.Cut(v, ")")
			if at := strings.IndexByte(id, '('); at >= 0 { // no closing bracket before the next opening one
				v = v[at:]
				continue
			}
			done, open = closeEntity(done, open, id, i)
			v = rest
		}
	}
	return done
}

func openEntity(attributes string, at int) annotated {
	f := strings.Split(attributes, "-")
	e := annotated{id: f[0], first: at, head: at}
	if len(f) > 1 {
		e.kind = f[1]
	}
	if len(f) > 5 {
		least, _, _ := strings.Cut(f[5], ",")
		if n, err := strconv.Atoi(least); err == nil {
			e.head = at + n - 1
		}
	}
	return e
}

// closeEntity moves the entity opened last under id to those that are done.
func closeEntity(done, open []annotated, id string, at int) ([]annotated, []annotated) {
	for i := len(open) - 1; i >= 0; i-- {
		if open[i].id == id {
			e := open[i]
			e.last = at + 1
			return append(done, e), slices.Delete(open, i, i+1)
		}
	}
	return done, open
}

// entityColumns is the words of a tree with the names among its mentions. Of
// names within names the longest counts, of whatever kind ("Paris Agreement" is no place).
func entityColumns(tokens []token) []column {
	out := make([]column, len(tokens))
	taken := make([]bool, len(tokens))
	for i, t := range tokens {
		out[i].word = t.form
	}
	var names []annotated
	for _, e := range entities(tokens) {
		if e.head < e.last && e.narrow(tokens) {
			names = append(names, e)
		}
	}
	slices.SortStableFunc(names, func(a, b annotated) int { return cmp.Compare(b.last-b.first, a.last-a.first) })
	for _, e := range names {
		if slices.Contains(taken[e.first:e.last], true) {
			continue
		}
		group := e.kind == "person" && e.last-e.first == 1 && tokens[e.first].xpos == "NNPS" // "Democrats"
		for i := e.first; i < e.last; i++ {
			taken[i] = true
			if kindOf(e.kind) != 0 && !group {
				out[i].label, out[i].begin = e.kind, i == e.first
			}
		}
	}
	return out
}

// narrow cuts a mention to the name around its head, if that is a name.
func (e *annotated) narrow(tokens []token) bool {
	if !proper(&tokens[e.head]) {
		return false
	}
	first, last := e.head, e.head+1
	for i := e.head - 1; i >= e.first && (proper(&tokens[i]) || e.joins(tokens[i].form)); i-- {
		if proper(&tokens[i]) {
			first = i
		}
	}
	for i := e.head + 1; i < e.last && (proper(&tokens[i]) || e.joins(tokens[i].form)); i++ {
		if proper(&tokens[i]) {
			last = i + 1
		}
	}
	for e.kind == "person" && first+1 < last && isTitle(tokens[first].form) {
		first++
	}
	e.first, e.last = first, last
	return true
}

func proper(t *token) bool { return strings.HasPrefix(t.xpos, "NNP") }

// joins reports whether a word may stand between the proper nouns of a name.
func (e *annotated) joins(form string) bool {
	switch form {
	case "-", "von", "van", "de", "bin":
		return true
	case "of", "the", "and", "&", "for":
		return e.kind != "person" && e.kind != "place"
	case "du", "la":
		return e.kind != "person"
	}
	return false
}

func isTitle(form string) bool {
	switch strings.TrimSuffix(strings.ToLower(form), ".") {
	case "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "president", "vice", "prime", "minister", "senator", "sen", "rep",
		"congressman", "governor", "gov", "mayor", "judge", "justice", "captain", "general", "colonel", "king", "queen", "prince", "princess", "pope",
		"bishop", "archbishop", "father", "reverend", "rev", "uncle", "aunt", "chairman", "chief", "director", "secretary", "ambassador", "counsel", "speaker":
		return true
	}
	return false
}
