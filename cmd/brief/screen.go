package main

import (
	"context"
	"os"
	"os/signal"
	"path/filepath"
	"sync"
	"syscall"

	tea "charm.land/bubbletea/v2"

	"brief/content"
	"brief/content/article"
	"brief/model"
	"brief/tui"
	"brief/tui/pane"
)

// read opens the reader on the terminal. Nothing is read before its first frame.
func (o *options) read(ctx context.Context, paths []string) error {
	ctx, stop := untilSignal(ctx)
	defer stop()
	d := desk{options: o, paths: paths, pipeline: sync.OnceValues(content.Default)}
	program := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFPS(120), tea.WithOutput(o.std.out), tea.WithInput(o.std.in)}
	if !isTerminal(o.std.in) { // it carries an article; keys come from the terminal itself
		in, out, err := tea.OpenTTY()
		if err != nil {
			return err
		}
		defer func() { _, _ = in.Close(), out.Close() }()
		program = append(program, tea.WithInput(in))
	}
	_, err := tea.NewProgram(tui.New(tui.Options{
		List: d.list, Load: d.load, Redate: d.redate, Copy: copyText, Edit: edit, Summary: o.summary, Start: startPane(o.pane),
	}), program...).Run()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err == nil && len(d.articles) == 0 && len(d.problems) > 0 {
		return o.failed(d.problems)
	}
	return err
}

// stoppedBy is a signal that ended the reader.
type stoppedBy syscall.Signal

func (s stoppedBy) Error() string { return "stopped: " + syscall.Signal(s).String() }

// untilSignal is a context that ends with a signal to stop, which is its cause.
func untilSignal(ctx context.Context) (until context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	go func() {
		select {
		case s := <-signals:
			cancel(stoppedBy(s.(syscall.Signal)))
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}

// failed reports what could not be read where that was everything.
func (o *options) failed(problems []error) error {
	for _, err := range problems {
		report(o.std.err, "error", err)
	}
	return errReported
}

// startPane is the pane of the --pane flag.
func startPane(name string) pane.ID {
	return map[string]pane.ID{
		"summary": pane.SummaryID, "actors": pane.ActorsID, "timeline": pane.TimelineID,
		"quotes": pane.QuotesID, "text": pane.TextID,
	}[name]
}

// desk is the articles as the reader gets at them.
type desk struct {
	options  *options
	paths    []string
	pipeline func() (*content.Pipeline, error) // the weights are read with the first article

	mu       sync.Mutex
	articles []*model.Article
	problems []error // what among the paths is no article
}

// list finds the articles, and what among the paths is none.
func (d *desk) list(ctx context.Context) ([]string, []error) {
	articles, errs := d.options.articles(ctx, d.paths)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.articles, d.problems = articles, errs
	names := make([]string, len(articles))
	for i, a := range articles {
		switch {
		case a.Title != "":
			names[i] = a.Title
		case a.Path == article.Stdin:
			names[i] = "standard input"
		default:
			names[i] = filepath.Base(a.Path)
		}
	}
	return names, errs
}

// load makes the briefing of an article, fresh from its file when wanted.
func (d *desk) load(ctx context.Context, i int, fresh bool) (*model.Briefing, error) {
	d.mu.Lock()
	a := d.articles[i]
	d.mu.Unlock()
	if fresh && a.Path != article.Stdin && a.Path != samplePath {
		again, errs := article.Collect(ctx, []string{a.Path}, d.options.articleOptions())
		if len(errs) > 0 {
			return nil, errs[0]
		}
		if len(again) == 1 { // else the file holds many, and which is which may have changed
			a = again[0]
		}
	}
	return d.briefing(ctx, a)
}

// redate makes the briefing anew as if published on another day.
func (d *desk) redate(ctx context.Context, b *model.Briefing, day model.Date) (*model.Briefing, error) {
	a := *b.Documents[0].Article
	a.Published = day
	return d.briefing(ctx, &a)
}

func (d *desk) briefing(ctx context.Context, a *model.Article) (*model.Briefing, error) {
	pipeline, err := d.pipeline()
	if err != nil {
		return nil, err
	}
	doc, err := pipeline.Annotate(ctx, a)
	if err != nil {
		return nil, err
	}
	return content.Compile(doc), nil
}
