package entity

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"brief/model"
)

// Chains finds out which mentions are of one and the same person, organization
// or place. The method is a pass of sieves from the most to the least precise
// (Lee et al. 2013): names that are the same, then shortened and abbreviated
// ones, then what stands beside a name, then, left to right, nominals that
// repeat a role, a word of a name or a kind, and pronouns. A pronoun goes to the
// likeliest mention before it by a log-linear ranking over few features, which
// also knows those who have no name, and nobody (Durrett and Klein 2013): so "a
// cosplayer … she" is not given to the wrong actor.
type Chains struct{}

// NewChains is the stage.
func NewChains() Chains { return Chains{} }

// Name is "chains".
func (Chains) Name() string { return "chains" }

// Needs lists the layers read. Syntax may be empty; then words alone decide.
func (Chains) Needs() []model.Layer {
	return []model.Layer{model.LayerTokens, model.LayerNames, model.LayerQuotations}
}

// Gives lists the layer written.
func (Chains) Gives() []model.Layer { return []model.Layer{model.LayerChains} }

// Annotate writes Mentions and Chains.
func (Chains) Annotate(_ context.Context, d *model.Document) error {
	r := newResolver(d)
	r.resolve()
	d.Mentions, d.Chains = r.layers()
	return nil
}

// resolver holds what is known of the entities while a document is read.
type resolver struct {
	d          *model.Document
	w          *words
	names      []model.Name                    // the document's, as mended here
	byWord     map[string][]*referent          // those whose name has the word
	mentions   []*mention                      // sorted by start once the names are linked
	at         []*mention                      // by token: the shortest mention that covers it
	ahead      []*mention                      // those not yet reached while the text is read on
	kin        map[relation]*referent          // "his father"
	heads      map[string]*referent            // the last unnamed referent by the noun it was called
	lastHeard  int                             // and its sentence
	lastSource *referent                       // of the quotation read last
	source     []int                           // see sources
	weights    *[classes][featureCount]float64 // of the ranking, by class of pronoun
	observe    func(span, head model.Span, who who, c []candidate)
}

// resolve runs the sieves.
func (r *resolver) resolve() {
	r.mendNames()
	r.groupNames()
	r.findRoles()
	r.readOn()
	r.linkSpeakers()
	r.inOrder()
	r.rate()
}

// referent is a person, organization or place under construction, or, while
// pronouns are linked, something or somebody that the text does not name.
type referent struct {
	kind     model.Kind // 0 for what is none of the three
	named    bool
	count    count
	gender   gender
	told     bool     // the gender is told by a title, a role or a pronoun, not guessed from a first name
	parts    []string // the canonical words of its fullest name
	head     string   // the noun of one without a name
	role     model.Span
	roles    []string // lower-case nouns of its roles: "president", "envoy"
	offices  []string // nouns of the titles before its names, while names are linked
	last     int      // token of its last name while names are linked
	names    int      // times it is named in the article
	alone    int      // those by a name that others have too
	mentions int      // found so far
	spoke    int      // quotations it was found to be the source of
	salience float64
	merged   *referent // what it turned out to be
}

// count is whether one or several are meant.
type count uint8

const (
	one     count = iota
	several       // "the girls", "Reid and Fox"
	group         // one that can be "they": a team, the police
)

// final is the referent that this one turned out to be.
func (e *referent) final() *referent {
	for e.merged != nil {
		e = e.merged
	}
	return e
}

// learn notes what a title, a role or a pronoun tells of the gender.
func (e *referent) learn(g gender) {
	if g != unknownGender && !e.told {
		e.gender, e.told = g, true
	}
}

// mention is a model.Mention under construction.
type mention struct {
	model.Mention
	token    int // its first token
	last     int // one past its last token
	sentence int
	slot     slot // what it is in its clause
	governor int  // the token it depends on, None without a tree
	marked   int  // the quotation in whose quotation marks it stands, None outside
	definite bool // of a nominal: opens with "the", "this", "his"
	*referent
}

func newResolver(d *model.Document) *resolver {
	names := slices.Clone(d.Names)
	return &resolver{
		d: d, w: newWords(d, names), names: names, byWord: map[string][]*referent{}, at: make([]*mention, len(d.Tokens)),
		kin: map[relation]*referent{}, heads: map[string]*referent{}, weights: rankWeights(),
	}
}

// add makes a mention of the tokens [first, last) with its head and links it to e.
func (r *resolver) add(e *referent, first, last int, head model.Span, typ model.MentionType, sure bool, why string) *mention {
	m := &mention{
		Mention: model.Mention{
			Span: model.Span{Start: r.d.Tokens[first].Start, End: r.d.Tokens[last-1].End},
			Head: head, Type: typ, Sure: sure, Why: why,
		},
		token: first, last: last, sentence: r.d.Tokens[first].Sentence,
		marked: r.w.marked(first), referent: e,
	}
	m.slot, m.governor = r.w.placeOf(first, last)
	r.mentions = append(r.mentions, m)
	for t := first; t < last && t < first+longestName; t++ {
		if old := r.at[t]; old == nil || old.last-old.token >= last-first {
			r.at[t] = m
		}
	}
	e.mentions++
	return m
}

// longestName bounds the work on one name.
const longestName = 40

// inOrder sorts the mentions as they stand in the text, the longer of two that
// start together first.
func (r *resolver) inOrder() {
	slices.SortStableFunc(r.mentions, func(x, y *mention) int { return x.Span.Compare(y.Span) })
}

// layers turns what was found into the layers of the document. What has no name
// was only there to keep pronouns away from those who have.
func (r *resolver) layers() ([]model.Mention, []model.Chain) {
	r.propers()
	number := map[*referent]int{}
	var chains []model.Chain
	mentions := make([]model.Mention, 0, len(r.mentions))
	for _, m := range r.mentions {
		e := m.referent.final()
		if !e.named {
			continue
		}
		n, ok := number[e]
		if !ok {
			n = len(chains)
			number[e] = n
			chains = append(chains, model.Chain{Kind: e.kind, Name: model.None, Role: e.role, Salience: e.salience})
		}
		m.Mention.Chain = n
		c := &chains[n]
		c.Mentions = append(c.Mentions, len(mentions))
		mentions = append(mentions, m.Mention)
		if m.Type == model.ByName && (c.Name == model.None || r.fuller(&m.Mention, &mentions[c.Name])) {
			c.Name = len(mentions) - 1
		}
	}
	return mentions, chains
}

// fuller reports whether m names its referent more fully than the name so far:
// by more words; of as many, "Kyiv" rather than the "KYIV" of a dateline, then
// the longer.
func (r *resolver) fuller(m, than *model.Mention) bool {
	x, y := r.d.Slice(m.Head), r.d.Slice(than.Head)
	return cmp.Or(
		cmp.Compare(len(nameParts(x)), len(nameParts(y))),
		cmp.Compare(shouted(y), shouted(x)),
		cmp.Compare(owning(y), owning(x)),
		cmp.Compare(len(x), len(y)),
	) > 0
}

// owning is 1 for a name with a possessive ending.
func owning(s string) int {
	if strings.HasSuffix(s, "'s") || strings.HasSuffix(s, "’s") {
		return 1
	}
	return 0
}

// shouted is 1 for a word too long for an acronym that is all in capitals.
func shouted(s string) int {
	if len(s) > 3 && allCapitals(s) {
		return 1
	}
	return 0
}
