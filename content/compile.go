package content

import (
	"cmp"
	"maps"
	"slices"

	"brief/model"
)

// Compile folds documents into what is shown. Items keep the spans they came
// from; indexes into chains become indexes into the briefing's actors.
func Compile(docs ...*model.Document) *model.Briefing {
	b := &model.Briefing{Documents: docs}
	for n := range docs {
		c := compiler{b: b, n: n, d: docs[n]}
		c.actors()
		c.summary()
		c.quotes()
		c.timeline()
	}
	b.Timeline = sortTimeline(b.Timeline)
	return b
}

// compiler folds one document, the n-th, into the briefing.
type compiler struct {
	b     *model.Briefing
	n     int
	d     *model.Document
	actor []int // actor of each chain
}

func (c *compiler) ref(s model.Span) model.Ref { return model.Ref{Document: c.n, Span: s} }

// actors makes an actor of every chain, most salient first.
func (c *compiler) actors() {
	order := make([]int, len(c.d.Chains))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Compare(c.d.Chains[j].Salience, c.d.Chains[i].Salience)
	})
	c.actor = make([]int, len(order))
	first := len(c.b.Actors)
	for rank, i := range order {
		c.actor[i] = first + rank
		c.b.Actors = append(c.b.Actors, c.newActor(&c.d.Chains[i]))
	}
	c.company(first)
}

func (c *compiler) newActor(ch *model.Chain) model.Actor {
	a := model.Actor{
		Name:     c.ref(c.d.Mentions[ch.Name].Head),
		Kind:     ch.Kind,
		Role:     c.ref(ch.Role),
		Salience: ch.Salience,
	}
	named := map[string]bool{c.d.Slice(a.Name.Span): true}
	for _, m := range ch.Mentions {
		m := &c.d.Mentions[m]
		a.Mentions = append(a.Mentions, model.ActorMention{
			Ref: c.ref(m.Span), Proper: m.Proper, Type: m.Type, Sentence: SentenceAt(c.d, m.Start), Sure: m.Sure, Why: m.Why,
		})
		if alias := c.d.Slice(m.Head); m.Type == model.ByName && !named[alias] {
			named[alias] = true
			a.Aliases = append(a.Aliases, alias)
		}
	}
	return a
}

// maxCompany bounds the actors of a sentence that are taken to stand together:
// in a longer list nobody is with anybody, and pairs would be counted for ever.
const maxCompany = 40

// company finds for each actor who is mentioned in the same sentences, those
// named together with it most often first.
func (c *compiler) company(first int) {
	in := make([][]int, len(c.d.Sentences)) // actors of each sentence, ascending
	for i := first; i < len(c.b.Actors); i++ {
		for _, m := range c.b.Actors[i].Mentions {
			s := m.Sentence
			if s >= 0 && (len(in[s]) == 0 || in[s][len(in[s])-1] != i) {
				in[s] = append(in[s], i)
			}
		}
	}
	together := make([]map[int]int, len(c.b.Actors)-first) // with whom, how often
	for i := range together {
		together[i] = map[int]int{}
	}
	for _, actors := range in {
		if len(actors) > maxCompany {
			continue
		}
		for _, i := range actors {
			for _, j := range actors {
				if i != j {
					together[i-first][j]++
				}
			}
		}
	}
	for i, count := range together {
		c.b.Actors[first+i].With = slices.SortedFunc(maps.Keys(count), func(x, y int) int {
			return cmp.Or(count[y]-count[x], x-y)
		})
	}
}

func (c *compiler) summary() {
	points := slices.Clone(c.d.Points)
	slices.SortFunc(points, func(x, y model.Point) int { return x.Rank - y.Rank })
	for _, p := range points {
		c.b.Summary = append(c.b.Summary, model.SummaryItem{
			Ref: c.ref(p.Span), Sentence: p.Sentence, Lead: p.Lead, Score: p.Score, Why: p.Why,
		})
	}
}

func (c *compiler) quotes() {
	first := len(c.b.Quotes)
	for i := range c.d.Quotations {
		q := &c.d.Quotations[i]
		out := model.Quote{
			Document: c.n, Sentence: SentenceAt(c.d, q.Start()), Kind: q.Kind, Manner: q.Manner,
			Content: q.Content, Cue: q.Cue, Source: q.Source,
			Speaker: model.None, Inside: model.None, Sure: q.Sure, Why: q.Why,
		}
		if q.Inside != model.None {
			out.Inside = first + q.Inside
		}
		if i < len(c.d.Speakers) {
			c.speaker(&out, c.d.Speakers[i])
		}
		c.b.Quotes = append(c.b.Quotes, out)
	}
}

func (c *compiler) speaker(q *model.Quote, s model.Speaker) {
	if s.Chain == model.None {
		return
	}
	q.Speaker = c.actor[s.Chain]
	q.Sure = q.Sure && s.Sure
	if s.Why != "" {
		q.Why += "; " + s.Why
	}
}

func (c *compiler) timeline() {
	for i := range c.d.Events {
		e := &c.d.Events[i]
		out := model.Entry{
			Ref: c.ref(e.Span), Sentence: SentenceAt(c.d, e.Start),
			Time: e.Time, EndTime: e.EndTime, Value: e.Value, EndValue: e.EndValue,
			Status: e.Status, Sure: e.Sure, Why: e.Why,
		}
		if e.Head != model.None {
			out.Head = c.d.Tokens[e.Head].Span
		}
		for _, a := range e.Actors {
			out.Actors = append(out.Actors, c.actor[a])
		}
		c.b.Timeline = append(c.b.Timeline, out)
	}
}

// SentenceAt is the index of the sentence that holds the byte at offset,
// model.None when no sentence does.
func SentenceAt(d *model.Document, offset int) int {
	i, found := slices.BinarySearchFunc(d.Sentences, offset, func(s model.Sentence, o int) int {
		return cmp.Compare(s.Start, o)
	})
	if !found {
		i--
	}
	if i < 0 || offset >= d.Sentences[i].End {
		return model.None
	}
	return i
}
