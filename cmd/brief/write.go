package main

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"runtime"

	"brief/content"
	"brief/content/article"
	"brief/content/export"
	"brief/model"
)

// sample is the article that opens when none is given.
//
//go:embed sample.md
var sample []byte

// samplePath is what the sample is called; it decides nothing but the display.
const samplePath = "sample.md"

// articles reads what the paths name, or the sample.
func (o *options) articles(ctx context.Context, paths []string) ([]*model.Article, []error) {
	if len(paths) > 0 {
		return article.Collect(ctx, paths, o.articleOptions())
	}
	a, err := article.Read(samplePath, sample, o.articleOptions())
	if err != nil {
		return nil, []error{err}
	}
	return []*model.Article{a}, nil
}

// write prints every article in the format asked for. What could not be read is
// reported, and the rest is written all the same.
func (o *options) write(ctx context.Context, paths []string) error {
	articles, errs := o.articles(ctx, paths)
	for _, a := range articles {
		for _, w := range a.Warnings {
			report(o.std.err, "warning", fmt.Errorf("%s: %s", a.Path, w))
		}
	}
	for _, err := range errs {
		report(o.std.err, "error", err)
	}
	if len(articles) > 0 {
		if err := o.writeAll(ctx, articles); err != nil {
			return err
		}
	}
	if len(errs) > 0 {
		return errReported
	}
	return nil
}

// writeAll annotates in parallel and writes in order.
func (o *options) writeAll(ctx context.Context, articles []*model.Article) error {
	pipeline, err := content.Default()
	if err != nil {
		return err
	}
	if o.format == "json" && len(articles) > 1 {
		return o.writeArray(ctx, pipeline, articles)
	}
	return inOrder(ctx, articles, pipeline.Annotate, func(i int, d *model.Document) error {
		return o.writeOne(o.std.out, i, d)
	})
}

func (o *options) writeArray(ctx context.Context, p *content.Pipeline, articles []*model.Article) error {
	var all []*model.Briefing
	err := inOrder(ctx, articles, p.Annotate, func(_ int, d *model.Document) error {
		all = append(all, content.Compile(d))
		return nil
	})
	if err != nil {
		return err
	}
	return export.JSONArray(o.std.out, all, o.exportOptions())
}

// writeOne writes the i-th document.
func (o *options) writeOne(w io.Writer, i int, d *model.Document) error {
	if o.dump {
		return d.Dump(w)
	}
	switch o.format {
	case "json":
		return export.JSON(w, content.Compile(d), true, o.exportOptions())
	case "conllu":
		return export.CoNLLU(w, d)
	case "jsonl":
		return export.JSON(w, content.Compile(d), false, o.exportOptions())
	}
	if i > 0 {
		fmt.Fprintln(w)
	}
	write := export.Plain
	if o.format == "markdown" {
		write = export.Markdown
	}
	return write(w, content.Compile(d), o.proseOptions())
}

func (o *options) exportOptions() export.Options {
	return export.Options{Summary: o.summary, Explain: o.explain}
}

func (o *options) proseOptions() export.ProseOptions {
	opt := export.ProseOptions{Options: o.exportOptions(), Width: o.width}
	if o.pane != "" {
		opt.Parts = []export.Part{export.Part(o.pane)}
	}
	return opt
}

// inOrder annotates the articles, as many at once as there are cores, and hands
// each document on in the order of the articles.
func inOrder(ctx context.Context, articles []*model.Article, annotate func(context.Context, *model.Article) (*model.Document, error), use func(int, *model.Document) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type result struct {
		d   *model.Document
		err error
	}
	results := make([]chan result, len(articles))
	for i := range results {
		results[i] = make(chan result, 1)
	}
	free := make(chan struct{}, runtime.GOMAXPROCS(0))
	go func() {
		for i, a := range articles {
			free <- struct{}{}
			go func() {
				d, err := annotate(ctx, a)
				results[i] <- result{d, err}
				<-free
			}()
		}
	}()
	for i := range results {
		r := <-results[i]
		if r.err != nil {
			return r.err
		}
		if err := use(i, r.d); err != nil {
			return err
		}
	}
	return nil
}
