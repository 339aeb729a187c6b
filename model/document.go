// Package model holds the vocabulary of the program as types: an Article, the
// annotation layers of a Document, and the Briefing that is shown.
//
// Offsets are bytes into Article.Text and spans are half-open. A layer is a
// slice sorted by start and written by exactly one stage. Cross-references are
// indexes into another layer, None for nothing; no text is ever copied.
package model

// None is the index that refers to nothing.
const None = -1

// Document is an article with its layers.
type Document struct {
	*Article

	Paragraphs []Span
	Sentences  []Sentence
	Tokens     []Token
	Syntax     []Word // parallel to Tokens, or empty
	Names      []Name
	Times      []Timex
	Quotations []Quotation
	Mentions   []Mention
	Chains     []Chain
	Speakers   []Speaker // parallel to Quotations, or empty
	Events     []Event
	Points     []Point

	done map[Layer]bool
}

// NewDocument is a document without any layer.
func NewDocument(a *Article) *Document { return &Document{Article: a, done: map[Layer]bool{}} }

// Layer names one annotation layer.
type Layer string

// The layers, in the order they are usually made.
const (
	LayerTokens     Layer = "tokens" // Paragraphs, Sentences and Tokens together
	LayerSyntax     Layer = "syntax"
	LayerNames      Layer = "names"
	LayerTimes      Layer = "times"
	LayerQuotations Layer = "quotations"
	LayerChains     Layer = "chains" // Mentions and Chains together
	LayerSpeakers   Layer = "speakers"
	LayerEvents     Layer = "events"
	LayerPoints     Layer = "points"
)

// Has reports whether a stage has given the layer.
func (d *Document) Has(l Layer) bool { return d.done[l] }

// Done records that a layer was given.
func (d *Document) Done(l Layer) { d.done[l] = true }

// Sentence is a sentence with the half-open range of its tokens.
type Sentence struct {
	Span
	First, Last int // Tokens[First:Last]
	Paragraph   int // index into Paragraphs
}

// Token is a word or mark by the tokenisation of UD English.
type Token struct {
	Span
	Sentence int // index into Sentences
}

// Word is the syntax of the token with the same index.
type Word struct {
	UPOS  string // universal part of speech (UD v2), "NOUN"
	XPOS  string // Penn Treebank tag, "NNS"
	Lemma string // dictionary form
	Head  int    // index into Tokens of the governor, None for the root of a sentence
	Rel   string // UD relation to the head with its subtype, "nsubj:pass"
}

// Kind is what an actor is.
type Kind uint8

// The kinds of actor.
const (
	Person Kind = iota + 1
	Organization
	Place
)

// String is the word of the JSON contract.
func (k Kind) String() string {
	return [...]string{"", "person", "organization", "place"}[min(k, Place)]
}

// Name is a proper name: the words of a person, organization or place,
// without titles, articles and possessive endings.
type Name struct {
	Span
	First, Last int // Tokens[First:Last]
	Kind        Kind
}

// MentionType is how a mention refers.
type MentionType uint8

// The ways of referring.
const (
	ByName MentionType = iota + 1
	ByNominal
	ByPronoun
)

// String is the word of the JSON contract.
func (t MentionType) String() string {
	return [...]string{"", "name", "nominal", "pronoun"}[min(t, ByPronoun)]
}

// Mention is a span that names someone or something.
type Mention struct {
	Span
	Head Span // the words that name; the whole span for pronouns
	// Proper is what follows the place or the people that an organization's name
	// begins with ("Police" of "Dubai Police"); zero for all other mentions.
	Proper Span
	Type   MentionType
	Chain  int  // index into Chains
	Sure   bool // false where the link to the chain is a guess
	Why    string
}

// Chain is all mentions of one entity in the article. A chain has at least one name.
type Chain struct {
	Kind     Kind
	Name     int   // index into Mentions: the fullest name
	Role     Span  // the text's words for its office or profession, without a leading article; zero for none
	Mentions []int // indexes into Mentions, ascending
	Salience float64
}

// TimexType is the type of a time expression (TIMEX3).
type TimexType string

// The types of TIMEX3.
const (
	TimexDate     TimexType = "DATE"
	TimexTime     TimexType = "TIME"
	TimexDuration TimexType = "DURATION"
	TimexSet      TimexType = "SET"
)

// Timex is a time expression, without its preposition.
type Timex struct {
	Span
	Type  TimexType
	Value string // TIMEX3 value; unresolved parts as X ("XXXX-WXX-5")
	Sure  bool   // false where the value is a guess
	Why   string // the rule that gave the value
}

// Status is whether an event is told as having happened.
type Status string

// The statuses of an event.
const (
	Happened Status = "happened"
	Planned  Status = "planned"
	Negated  Status = "negated"
	Reported Status = "reported"
)

// Event is an entry of the timeline: the clause that a time belongs to.
type Event struct {
	Span            // the clause, never more than its sentence
	Head     int    // index into Tokens: the word that names what happens, None if unknown
	Time     int    // index into Times, None for an undated event
	EndTime  int    // index into Times of the end of a range, None if there is none
	Value    string // resolved value of Time ("2025-08-29"), "" when unresolved
	EndValue string
	Status   Status
	Actors   []int // indexes into Chains, in the order of the text
	Sure     bool
	Why      string
}

// QuotationKind is how speech is given.
type QuotationKind uint8

// The kinds of quotation.
const (
	Direct   QuotationKind = iota + 1 // all of the content within quotation marks
	Indirect                          // none of it
	Mixed                             // some of it
)

// String is the word of the JSON contract.
func (k QuotationKind) String() string {
	return [...]string{"", "direct", "indirect", "mixed"}[min(k, Mixed)]
}

// Manner tells speech from attitude (belief, wish, feeling).
type Manner string

// The manners of a quotation.
const (
	Speech   Manner = "speech"
	Attitude Manner = "attitude"
)

// Quotation is something said, thought or written by a source.
type Quotation struct {
	Kind    QuotationKind
	Manner  Manner
	Content []Span // one or more, ascending, with its quotation marks and "that"
	Cue     Span   // the verb group or noun that says it is said; zero for none
	Source  Span   // the noun phrase that names the speaker; zero for none
	Inside  int    // index of the quotation this one lies in, None if in none
	Sure    bool
	Why     string
}

// Start is the first byte of the content; it orders the layer.
func (q *Quotation) Start() int { return q.Content[0].Start }

// Speaker is who said the quotation with the same index.
type Speaker struct {
	Chain int // index into Chains, None when unknown or no named actor
	Sure  bool
	Why   string
}

// Point is a sentence considered for the summary.
type Point struct {
	Span         // the sentence, or its part that carries
	Sentence int // index into Sentences
	Rank     int // 0 is the best; the ranks of a layer are 0..n-1
	Score    float64
	Lead     Span // the sentence this one leans on; zero for none
	Why      string
}
