package syntax

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/content/learn"
)

// lemmatiser gives dictionary forms by rewriting the end of a word. The rule is
// that of the longest known ending under the word's Penn tag; an irregular word
// is simply an ending that reaches its start. It is immutable.
type lemmatiser struct {
	rules []lemmaRule
	byEnd map[learn.Feature]int32
}

// lemmaRule cuts the last strip bytes off a word and appends add.
type lemmaRule struct {
	asWritten bool // else lower-cased first
	strip     int
	add       string
}

// String is the rule as the weight file has it, parseLemmaRule its reverse.
func (r lemmaRule) String() string { return fmt.Sprintf("%t %d %s", r.asWritten, r.strip, r.add) }

func parseLemmaRule(s string) (lemmaRule, error) {
	written, rest, _ := strings.Cut(s, " ")
	strip, add, ok := strings.Cut(rest, " ")
	n, err := strconv.Atoi(strip)
	if !ok || err != nil || n < 0 {
		return lemmaRule{}, fmt.Errorf("lemmas: %q is no rule", s)
	}
	return lemmaRule{written == "true", n, add}, nil
}

// apply is the word rewritten, or lower-cased where the rule does not fit.
func (r lemmaRule) apply(form, lower string) string {
	word := lower
	if r.asWritten {
		word = form
	}
	cut := len(word) - r.strip
	if cut < 0 || cut == 0 && r.add == "" || cut < len(word) && !utf8.RuneStart(word[cut]) {
		return word
	}
	if r.add == "" {
		return word[:cut]
	}
	return word[:cut] + r.add
}

// longestEnd is the most letters of an ending that does not reach the start of its word.
const longestEnd = 6

// endKeys calls visit with the keys of the word's endings, the whole word
// first, until it returns false. Capitals within a sentence are a tag of their
// own: nationalities keep theirs, words of a headline do not.
func endKeys(lower, xpos string, capital bool, visit func(key learn.Feature) bool) {
	// 48 bits, so that a key is exact as a number of the weight file.
	const keyBits = 1<<48 - 1
	tag := learn.Text(xpos)
	if capital {
		tag = learn.Join(tag, 1)
	}
	if !visit(learn.Join3(1, tag, learn.Text(lower)) & keyBits) {
		return
	}
	for n := min(longestEnd, len(lower)); n >= 0; n-- {
		if !visit(learn.Join3(2, tag, learn.Text(lower[len(lower)-n:])) & keyBits) {
			return
		}
	}
}

// plainLower is the form in lower case with plain apostrophes.
func plainLower(form string) string {
	return strings.ToLower(strings.ReplaceAll(form, "’", "'"))
}

// capitalInside reports whether a word that does not open its sentence begins with a capital.
func capitalInside(form string, first bool) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return !first && unicode.IsUpper(r)
}

func (l *lemmatiser) lemma(form, xpos string, first bool) string {
	lower, rule := plainLower(form), lemmaRule{}
	endKeys(lower, xpos, capitalInside(form, first), func(key learn.Feature) bool {
		i, ok := l.byEnd[key]
		if ok {
			rule = l.rules[i]
		}
		return !ok
	})
	return rule.apply(form, lower)
}

// openLemmatiser reads the weight file of the lemmas.
func openLemmatiser(data []byte) (*lemmatiser, error) {
	f, err := learn.Open(data, lemmaFingerprint())
	if err != nil {
		return nil, fmt.Errorf("lemmas: %w", err)
	}
	rules, err := f.Strings("rules")
	if err != nil {
		return nil, err
	}
	ends, err := f.Numbers("endings")
	if err != nil {
		return nil, err
	}
	uses, err := f.Numbers("rules of endings")
	if err != nil || len(uses) != len(ends) {
		return nil, fmt.Errorf("lemmas: %d endings have %d rules: %w", len(ends), len(uses), err)
	}
	l := &lemmatiser{rules: make([]lemmaRule, len(rules)), byEnd: make(map[learn.Feature]int32, len(ends))}
	for i, r := range rules {
		if l.rules[i], err = parseLemmaRule(r); err != nil {
			return nil, err
		}
	}
	for i, key := range ends {
		if use := int(uses[i]); use >= 0 && use < len(rules) {
			l.byEnd[learn.Feature(key)] = int32(use)
		}
	}
	return l, nil
}

// lemmaFingerprint tells the keys of endings from any others.
func lemmaFingerprint() uint64 {
	var fs []learn.Feature
	for _, w := range []string{"ran", "Harbours", "’s", "naïve"} {
		endKeys(plainLower(w), "VBD", capitalInside(w, false), func(key learn.Feature) bool {
			fs = append(fs, key)
			return true
		})
	}
	return learn.Fingerprint(fs)
}
