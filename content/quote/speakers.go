package quote

import (
	"context"
	"sort"
	"strings"

	"brief/model"
)

// Speakers is the stage that finds the actor behind each source.
type Speakers struct{}

// NewSpeakers is the stage that gives the layer speakers.
func NewSpeakers() *Speakers { return &Speakers{} }

// Name is the name of the stage.
func (*Speakers) Name() string { return "speakers" }

// Needs lists the layers the stage cannot do without.
func (*Speakers) Needs() []model.Layer {
	return []model.Layer{model.LayerTokens, model.LayerQuotations, model.LayerChains}
}

// Gives lists the layers the stage writes.
func (*Speakers) Gives() []model.Layer { return []model.Layer{model.LayerSpeakers} }

// Annotate gives every quotation its speaker. A wrong name is worse than none:
// only a mention that is the source, or its main word, counts.
func (*Speakers) Annotate(_ context.Context, d *model.Document) error {
	speakers := make([]model.Speaker, len(d.Quotations))
	for i := range d.Quotations {
		q := &d.Quotations[i]
		m, why := sourceMention(d, q.Source)
		speakers[i] = model.Speaker{Chain: model.None, Why: why}
		if m >= 0 {
			mention := &d.Mentions[m]
			speakers[i].Chain, speakers[i].Sure = mention.Chain, q.Sure && mention.Sure && mention.Type != model.ByNominal
		}
	}
	d.Speakers = speakers
	return nil
}

// sourceMention is the mention that a source is, -1 for none, and the reason.
func sourceMention(d *model.Document, source model.Span) (int, string) {
	if source.IsZero() {
		return -1, "the text names no source"
	}
	first := sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > source.Start })
	last := sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= source.End })
	p := phrase{d: d, first: first, last: max(first, last)}
	if m := p.whole(source); m >= 0 {
		return m, "the source is a " + d.Mentions[m].Type.String()
	}
	if relative(source.In(d.Text)) {
		return p.antecedent(), "the word before the relative clause"
	}
	if f := p.form(p.last - 1); (f == "'s" || f == "'") && p.last > p.first+1 {
		p.last--
	}
	p.narrow()
	head := p.head()
	if p.joined(head) {
		return -1, "the source is more than one"
	}
	for _, try := range []struct {
		find func(int) int
		why  string
	}{
		{p.named, "the main word of the source is a name"},
		{p.titled, "the source is a title and a name"},
		{p.apposed, "a name in apposition to the source"},
		{p.nominal, "the source describes somebody named"},
	} {
		if m := try.find(head); m >= 0 {
			return m, try.why
		}
	}
	return -1, "the source is no named actor"
}

func relative(s string) bool {
	switch strings.ToLower(s) {
	case "who", "which", "that", "whom":
		return true
	}
	return false
}

// phrase is the tokens of a source. core is where its first noun phrase ends:
// before an apposition or a relative clause.
type phrase struct {
	d           *model.Document
	first, last int
	core        int
}

// whole is the mention that has exactly the words of span.
func (p *phrase) whole(span model.Span) int {
	for m := p.mentionsFrom(span.Start); m < len(p.d.Mentions) && p.d.Mentions[m].Start == span.Start; m++ {
		if p.d.Mentions[m].Span == span {
			return m
		}
	}
	return -1
}

// mentionsFrom is the first mention that starts at or after a byte.
func (p *phrase) mentionsFrom(start int) int {
	return sort.Search(len(p.d.Mentions), func(i int) bool { return p.d.Mentions[i].Start >= start })
}

func (p *phrase) form(i int) string { return lower(p.d.Slice(p.d.Tokens[i].Span)) }

// narrow sets the end of the first noun phrase.
func (p *phrase) narrow() {
	p.core = p.last
	for i := p.first + 1; i < p.last; i++ {
		switch p.form(i) {
		case ",", "who", "which", "that", "(", "—", "--", "–":
			p.core = i
			return
		}
	}
}

// head is the main word of the first noun phrase: the one whose governor stands
// outside; without a tree, the last before a preposition.
func (p *phrase) head() int {
	d := p.d
	if len(d.Syntax) == len(d.Tokens) {
		for i := p.first; i < p.core; i++ {
			w := &d.Syntax[i]
			if (w.Head < p.first || w.Head >= p.core) && (w.UPOS == "NOUN" || w.UPOS == "PROPN" || w.UPOS == "PRON") {
				return i
			}
		}
	}
	for i := p.first + 1; i < p.core; i++ {
		if closed[p.form(i)] == adposition {
			return i - 1
		}
	}
	return p.core - 1
}

// joined reports that the source is two joined by "and": neither said it alone.
func (p *phrase) joined(head int) bool {
	for i := p.first + 1; i+1 < p.core; i++ {
		if f := p.form(i); f != "and" && f != "&" || p.inName(i) {
			continue
		}
		if len(p.d.Syntax) != len(p.d.Tokens) {
			return true
		}
		for k := i + 1; k < p.core; k++ {
			if w := &p.d.Syntax[k]; w.Head == head && strings.HasPrefix(w.Rel, "conj") {
				return true
			}
		}
	}
	return false
}

func (p *phrase) inName(i int) bool {
	names := p.d.Names
	n := sort.Search(len(names), func(k int) bool { return names[k].Last > i })
	return n < len(names) && names[n].First <= i
}

// names lists the mentions by name within the source.
func (p *phrase) names(yield func(m, first, last int) bool) {
	d := p.d
	end := d.Tokens[p.last-1].End
	at := p.first
	for m := p.mentionsFrom(d.Tokens[p.first].Start); m < len(d.Mentions) && d.Mentions[m].Start < end; m++ {
		x := &d.Mentions[m]
		if x.Type != model.ByName || x.Head.End > end {
			continue
		}
		for at < p.last && d.Tokens[at].End <= x.Head.Start {
			at++
		}
		last := at
		for last < p.last && d.Tokens[last].Start < x.Head.End {
			last++
		}
		if !yield(m, at, last) {
			return
		}
	}
}

// named is the name that the main word belongs to. What the name only
// modifies ("the Trump campaign", "Smith's lawyer") is somebody else.
func (p *phrase) named(head int) int {
	found := -1
	p.names(func(m, first, last int) bool {
		if first <= head && head < last && !p.modifies(last) {
			found = m
		}
		return found < 0
	})
	return found
}

// modifies reports that a name which ends at token last only modifies what follows.
func (p *phrase) modifies(last int) bool {
	if last >= p.core {
		return false
	}
	if f := p.form(last); f == "'s" || f == "'" {
		return true
	}
	if len(p.d.Syntax) == len(p.d.Tokens) {
		return p.d.Syntax[last].UPOS == "NOUN"
	}
	return closed[p.form(last)] == otherWord
}

// titled is the person's name that ends the first noun phrase behind a title:
// "Foreign Minister Ann Lee". A preposition between starts somebody else's name.
func (p *phrase) titled(head int) int {
	found := -1
	p.names(func(m, first, last int) bool {
		if first > head && last == p.core && p.person(m) && p.plain(head+1, first) {
			found = m
		}
		return found < 0
	})
	return found
}

// plain reports that only nouns, adjectives and titles stand between.
func (p *phrase) plain(first, last int) bool {
	for i := first; i < last; i++ {
		f := p.form(i)
		if closed[f] != otherWord || !isLetter(f[0]) {
			return false
		}
	}
	return true
}

// apposed is the person's name that alone follows the first noun phrase behind a comma.
func (p *phrase) apposed(head int) int {
	if p.core >= p.last || p.form(p.core) != "," {
		return -1
	}
	found := -1
	p.names(func(m, first, last int) bool {
		if p.person(m) && first > p.core && p.plain(p.core+1, first) && (last == p.last || p.form(last) == ",") {
			found = m
		}
		return found < 0
	})
	return found
}

func (p *phrase) person(m int) bool { return p.d.Chains[p.d.Mentions[m].Chain].Kind == model.Person }

// nominal is the mention by description that begins with the source and holds its main word.
func (p *phrase) nominal(head int) int {
	d := p.d
	start, word := d.Tokens[p.first].Start, d.Tokens[head].Span
	for m := p.mentionsFrom(start); m < len(d.Mentions) && d.Mentions[m].Start <= word.Start; m++ {
		x := &d.Mentions[m]
		if x.Type == model.ByNominal && x.Head.Overlaps(word) && x.End <= d.Tokens[p.last-1].End {
			return m
		}
	}
	return -1
}

// antecedent is the name that the relative clause of a "who" belongs to.
func (p *phrase) antecedent() int {
	d := p.d
	if len(d.Syntax) != len(d.Tokens) || p.first >= p.last {
		return -1
	}
	verb := d.Syntax[p.first].Head
	if verb < 0 || !strings.HasPrefix(d.Syntax[verb].Rel, "acl") || d.Syntax[verb].Head < 0 {
		return -1
	}
	word := d.Tokens[d.Syntax[verb].Head].Span
	const nested = 4 // mentions that begin before one another and still hold the word
	from := p.mentionsFrom(word.Start + 1)
	for m := from - 1; m >= max(0, from-nested); m-- {
		if x := &d.Mentions[m]; x.Type == model.ByName && x.Head.Overlaps(word) {
			return m
		}
	}
	return -1
}
