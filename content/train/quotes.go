package main

import (
	"context"
	"os"
	"path/filepath"

	"brief/content"
	"brief/content/entity"
	"brief/content/lex"
	"brief/content/quote"
	"brief/content/syntax"
	"brief/model"
)

const quotesFile = "quotes.bin"

// trainQuotes writes who said what. Its one corpus states no licence, so with
// -open-only the file is empty and the rules serve alone.
func trainQuotes(r *run) error {
	if r.openOnly {
		return os.WriteFile(filepath.Join(r.out, quotesFile), nil, 0o644)
	}
	articles, err := readQuoted(filepath.Join(r.gold, "polnear-more"))
	if err != nil {
		return err
	}
	before, err := content.New(lex.New(), syntax.New(), entity.NewNames())
	if err != nil {
		return err
	}
	samples := make([]quote.Sample, 0, len(articles))
	for _, a := range articles {
		d, err := before.Annotate(context.Background(), &model.Article{Text: a.text, Language: "en"})
		if err != nil {
			return err
		}
		samples = append(samples, quote.Sample{Document: d, Gold: a.quotations()})
	}
	return r.write(quotesFile, quote.Train(samples))
}

// quotations is the gold as the stage would have written it.
func (a *quotedArticle) quotations() []model.Quotation {
	var out []model.Quotation
	for _, g := range a.gold {
		if len(g.content) == 0 {
			continue
		}
		out = append(out, model.Quotation{Content: g.content, Cue: firstOf(g.cue), Source: firstOf(g.source), Inside: model.None})
	}
	return out
}

// firstOf is the first of the spans, or none: fewer than one source in a thousand is cut in two.
func firstOf(list []model.Span) model.Span {
	if len(list) == 0 {
		return model.Span{}
	}
	return list[0]
}
