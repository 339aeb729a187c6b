package model

// Briefing is what is shown: one or more documents folded into four lists.
// Every item keeps the spans it came from. Actor indexes refer to Actors.
type Briefing struct {
	Documents []*Document
	Summary   []SummaryItem // best first
	Actors    []Actor       // most salient first, over all kinds
	Timeline  []Entry       // in the order of time; unresolved ones last, in reading order
	Quotes    []Quote       // in reading order
}

// Ref is a place in one of the documents.
type Ref struct {
	Document int // index into Briefing.Documents
	Span     Span
}

// SummaryItem is a sentence that carries the article.
type SummaryItem struct {
	Ref
	Sentence int // index into the document's Sentences
	Lead     Span
	Score    float64
	Why      string
}

// Actor is what a chain names.
type Actor struct {
	Name     Ref // the fullest name
	Kind     Kind
	Role     Ref // zero Span for none
	Aliases  []string
	Salience float64
	Mentions []ActorMention // in reading order
	With     []int          // actors named in the same sentences, commonest first
}

// ActorMention is one mention of an actor.
type ActorMention struct {
	Ref
	Proper   Span // what an organization is called beside its place or people; see Mention
	Type     MentionType
	Sentence int
	Sure     bool
	Why      string
}

// Entry is an event of the timeline.
type Entry struct {
	Ref
	Sentence int
	Head     Span // the word that names what happens; zero if unknown
	Time     int  // index into the document's Times, None for an undated event
	EndTime  int
	Value    string // resolved TIMEX3 value, "" when unresolved
	EndValue string
	Status   Status
	Actors   []int
	Sure     bool
	Why      string
}

// Resolved reports whether the entry stands at a known time.
func (e *Entry) Resolved() bool { return e.Value != "" }

// Quote is something an actor, or somebody unnamed, said.
type Quote struct {
	Document int
	Sentence int // of the first word of the content
	Kind     QuotationKind
	Manner   Manner
	Content  []Span
	Cue      Span
	Source   Span
	Speaker  int // index into Actors, None when it is no named actor
	Inside   int // index into Quotes
	Sure     bool
	Why      string
}

// Ref is the place of the first part of the content.
func (q *Quote) Ref() Ref { return Ref{q.Document, q.Content[0]} }

// Text is the words of a place.
func (b *Briefing) Text(r Ref) string {
	if r.Span.IsZero() {
		return ""
	}
	return b.Documents[r.Document].Slice(r.Span)
}
