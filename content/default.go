package content

import (
	"brief/content/entity"
	"brief/content/lex"
	"brief/content/quote"
	"brief/content/summary"
	"brief/content/syntax"
	"brief/content/timex"
)

// Default is the pipeline that the program runs: every layer, in the order in
// which the stages need each other.
func Default() (*Pipeline, error) {
	return New(stages()...)
}

// stages is the order of the stages. A stage is wired here and nowhere else.
func stages() []Stage {
	return []Stage{
		lex.New(),
		syntax.New(),
		entity.NewNames(),
		timex.NewTimes(),
		quote.NewQuotations(),
		entity.NewChains(),
		quote.NewSpeakers(),
		timex.NewEvents(),
		summary.New(),
	}
}
