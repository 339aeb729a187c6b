package timex

import "slices"

// newGrammar compiles every rule there is. Their order decides between matches as long.
func newGrammar() *grammar {
	return compile(newVocabulary(), slices.Concat(dateRules(), deicticRules(), spanRules(), clockRules(), vagueRules()))
}
