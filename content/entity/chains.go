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
// ones, then nominals that repeat a role or a kind, then pronouns by gender,
// number, distance and grammatical role.
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
	r.groupNames()
	r.findRoles()
	r.linkNominals()
	r.linkPronouns()
	r.rate()
	d.Mentions, d.Chains = r.layers()
	return nil
}

// resolver holds what is known of the entities while a document is read.
type resolver struct {
	d        *model.Document
	w        *words
	byWord   map[string][]*referent // those whose name has the word
	mentions []mention              // of names first; sorted before pronouns are read
	ahead    []mention              // those not yet reached while pronouns are read
}

// referent is a person, organization or place under construction.
type referent struct {
	kind     model.Kind
	parts    []string // the canonical words of its fullest name
	gender   gender
	role     model.Span
	roles    []string // lower-case nouns of its roles: "president", "envoy"
	named    []int    // first tokens of its names, ascending
	mentions int
	salience float64
	merged   *referent // what it turned out to be
}

// final is the referent that this one turned out to be.
func (e *referent) final() *referent {
	for e.merged != nil {
		e = e.merged
	}
	return e
}

// mention is a model.Mention under construction.
type mention struct {
	model.Mention
	token    int // its first token
	last     int // one past its last token
	sentence int
	subject  bool
	owner    bool // followed by a possessive ending
	quoted   int  // index of the direct quotation it stands in, None outside
	*referent
}

func newResolver(d *model.Document) *resolver {
	return &resolver{d: d, w: newWords(d), byWord: map[string][]*referent{}}
}

// add makes a mention of the tokens [first, last) and links it to e.
func (r *resolver) add(e *referent, first, last int, head model.Span, typ model.MentionType, sure bool, why string) {
	m := mention{
		Mention: model.Mention{
			Span: model.Span{Start: r.d.Tokens[first].Start, End: r.d.Tokens[last-1].End},
			Head: head, Type: typ, Sure: sure, Why: why,
		},
		token: first, last: last, sentence: r.d.Tokens[first].Sentence,
		subject: r.w.isSubject(first, last), owner: r.w.isPossessive(last),
		quoted: r.w.quotationAt(r.d.Tokens[first].Start), referent: e,
	}
	r.mentions = append(r.mentions, m)
	e.mentions++
}

// inOrder sorts the mentions as they stand in the text, the longer of two that
// start together first.
func (r *resolver) inOrder() {
	slices.SortStableFunc(r.mentions, func(x, y mention) int { return x.Span.Compare(y.Span) })
}

// layers turns what was found into the layers of the document.
func (r *resolver) layers() ([]model.Mention, []model.Chain) {
	r.inOrder()
	number := map[*referent]int{}
	var chains []model.Chain
	mentions := make([]model.Mention, len(r.mentions))
	for i, m := range r.mentions {
		n, ok := number[m.referent]
		if !ok {
			n = len(chains)
			number[m.referent] = n
			chains = append(chains, model.Chain{Kind: m.kind, Name: model.None, Role: m.role, Salience: m.salience})
		}
		m.Mention.Chain = n
		mentions[i] = m.Mention
		c := &chains[n]
		c.Mentions = append(c.Mentions, i)
		if m.Type == model.ByName && (c.Name == model.None || r.fuller(m, mentions[c.Name])) {
			c.Name = i
		}
	}
	return mentions, chains
}

// fuller reports whether m names its referent more fully than the name so far:
// by more words; of as many, "Kyiv" rather than the "KYIV" of a dateline, then
// the longer.
func (r *resolver) fuller(m mention, than model.Mention) bool {
	x, y := r.d.Slice(m.Head), r.d.Slice(than.Head)
	return cmp.Or(
		cmp.Compare(len(nameParts(x)), len(nameParts(y))),
		cmp.Compare(shouted(y), shouted(x)),
		cmp.Compare(len(x), len(y)),
	) > 0
}

// shouted is 1 for a word too long for an acronym that is all in capitals.
func shouted(s string) int {
	if len(s) > 3 && allCapitals(s) {
		return 1
	}
	return 0
}

// nameParts are the words of a name in canonical form: lower case, without
// full stops, articles, possessive endings and legal forms.
func nameParts(name string) []string {
	fields := strings.Fields(strings.NewReplacer(".", "", ",", " ", "’", "'").Replace(strings.ToLower(name)))
	for len(fields) > 1 && fields[0] == "the" {
		fields = fields[1:]
	}
	for len(fields) > 1 && legalForms()[fields[len(fields)-1]] {
		fields = fields[:len(fields)-1]
	}
	for i, f := range fields {
		fields[i] = strings.TrimSuffix(f, "'s")
	}
	return fields
}
