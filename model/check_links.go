package model

// The layers that refer to others: quotations, chains, events and points.

func (c *checker) quotations() {
	d, start := c.d, 0
	for i := range d.Quotations {
		q := &d.Quotations[i]
		if len(q.Content) == 0 {
			c.fail("quotation", i, "has no content")
			continue
		}
		c.span("quotation", i, q.Content[0], start)
		start = q.Start()
		end := 0
		for _, s := range q.Content {
			c.span("quotation", i, s, end)
			end = s.End
		}
		c.optional("quotation", i, q.Cue)
		c.optional("quotation", i, q.Source)
		c.ref("quotation", i, "inside", q.Inside, len(d.Quotations))
		if q.Inside == i {
			c.fail("quotation", i, "is inside itself")
		}
		if q.Kind < Direct || q.Kind > Mixed || q.Manner == "" {
			c.fail("quotation", i, "has no kind or manner")
		}
	}
	if len(d.Speakers) != 0 && len(d.Speakers) != len(d.Quotations) {
		c.fail("speaker", 0, "%d speakers for %d quotations", len(d.Speakers), len(d.Quotations))
	}
	for i, s := range d.Speakers {
		c.ref("speaker", i, "chain", s.Chain, len(d.Chains))
	}
}

func (c *checker) chains() {
	d, start := c.d, 0
	for i, m := range d.Mentions {
		c.span("mention", i, m.Span, start)
		start = m.Start
		c.span("mention", i, m.Head, m.Start)
		if m.Head.End > m.End {
			c.fail("mention", i, "has its head outside")
		}
		if !m.Proper.IsZero() && (m.Proper.Start <= m.Start || m.Proper.End != m.End) {
			c.fail("mention", i, "does not end with what it is called")
		}
		c.index("mention", i, "chain", m.Chain, len(d.Chains))
	}
	for i, ch := range d.Chains {
		c.index("chain", i, "name", ch.Name, len(d.Mentions))
		c.optional("chain", i, ch.Role)
		if ch.Kind < Person || ch.Kind > Place {
			c.fail("chain", i, "has no kind")
		}
		previous := -1
		for _, m := range ch.Mentions {
			c.index("chain", i, "mention", m, len(d.Mentions))
			if m <= previous {
				c.fail("chain", i, "has its mentions out of order")
			}
			if previous = m; m >= 0 && m < len(d.Mentions) && d.Mentions[m].Chain != i {
				c.fail("chain", i, "claims mention %d of chain %d", m, d.Mentions[m].Chain)
			}
		}
	}
}

func (c *checker) events() {
	d, start := c.d, 0
	for i, e := range d.Events {
		c.span("event", i, e.Span, start)
		start = e.Start
		c.ref("event", i, "head", e.Head, len(d.Tokens))
		c.ref("event", i, "time", e.Time, len(d.Times))
		c.ref("event", i, "end time", e.EndTime, len(d.Times))
		for _, a := range e.Actors {
			c.index("event", i, "actor", a, len(d.Chains))
		}
		if e.Status == "" {
			c.fail("event", i, "has no status")
		}
	}
}

func (c *checker) points() {
	d, start := c.d, 0
	seen := make([]bool, len(d.Points))
	for i, p := range d.Points {
		c.span("point", i, p.Span, start)
		start = p.Start
		c.index("point", i, "sentence", p.Sentence, len(d.Sentences))
		c.optional("point", i, p.Lead)
		c.index("point", i, "rank", p.Rank, len(d.Points))
		if p.Rank >= 0 && p.Rank < len(seen) {
			if seen[p.Rank] {
				c.fail("point", i, "shares rank %d", p.Rank)
			}
			seen[p.Rank] = true
		}
	}
}
