package model

import (
	"fmt"
	"io"
)

// Dump writes the layers one annotation a line, for developers and for golden
// files: layer, index, span, what the annotation says, its words.
func (d *Document) Dump(w io.Writer) error {
	p := printer{w: w, text: d.Text}
	p.line("article", 0, Span{}, "title=%q published=%s language=%s format=%s", d.Title, d.Published, d.Language, d.Format)
	for i, s := range d.Sentences {
		p.line("sentence", i, s.Span, "paragraph=%d", s.Paragraph)
	}
	for i, t := range d.Tokens {
		if len(d.Syntax) == 0 {
			p.line("token", i, t.Span, "")
			continue
		}
		x := d.Syntax[i]
		p.line("token", i, t.Span, "%s %s %s head=%d %s", x.UPOS, x.XPOS, x.Lemma, x.Head, x.Rel)
	}
	for i, n := range d.Names {
		p.line("name", i, n.Span, "%s", n.Kind)
	}
	for i, t := range d.Times {
		p.line("time", i, t.Span, "%s %s%s", t.Type, t.Value, unsure(t.Sure))
	}
	for i, m := range d.Mentions {
		p.line("mention", i, m.Span, "%s chain=%d%s%s", m.Type, m.Chain, unsure(m.Sure), d.proper(m))
	}
	for i, c := range d.Chains {
		p.line("chain", i, d.Mentions[c.Name].Head, "%s role=%q salience=%.2f mentions=%v", c.Kind, d.Slice(c.Role), c.Salience, c.Mentions)
	}
	d.dumpQuotations(&p)
	for i, e := range d.Events {
		p.line("event", i, e.Span, "%s time=%d-%d value=%s/%s actors=%v%s", e.Status, e.Time, e.EndTime, e.Value, e.EndValue, e.Actors, unsure(e.Sure))
	}
	for i, x := range d.Points {
		p.line("point", i, x.Span, "rank=%d score=%.3f lead=%q", x.Rank, x.Score, d.Slice(x.Lead))
	}
	return p.err
}

func (d *Document) dumpQuotations(p *printer) {
	for i := range d.Quotations {
		q := &d.Quotations[i]
		chain := None
		if len(d.Speakers) > i {
			chain = d.Speakers[i].Chain
		}
		p.line("quotation", i, q.Content[0], "%s %s cue=%q source=%q chain=%d inside=%d%s", q.Kind, q.Manner, d.Slice(q.Cue), d.Slice(q.Source), chain, q.Inside, unsure(q.Sure))
		for _, s := range q.Content[1:] {
			p.line("  content", i, s, "")
		}
	}
}

func unsure(sure bool) string {
	if sure {
		return ""
	}
	return " ~"
}

type printer struct {
	w    io.Writer
	text string
	err  error
}

func (p *printer) line(layer string, i int, s Span, format string, args ...any) {
	if p.err != nil {
		return
	}
	_, p.err = fmt.Fprintf(p.w, "%s\t%d\t%d-%d\t%s\t%q\n", layer, i, s.Start, s.End, fmt.Sprintf(format, args...), s.In(p.text))
}

// proper is what an organization is called beside its place, where it differs.
func (d *Document) proper(m Mention) string {
	if m.Proper.IsZero() {
		return ""
	}
	return fmt.Sprintf(" proper=%q", d.Slice(m.Proper))
}
