package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"brief/content/article"
	"brief/content/export"
	"brief/model"
)

// options are what the command line says.
type options struct {
	std     streams
	format  string
	plain   bool
	date    string
	width   int
	summary int
	pane    string
	explain bool
	dump    bool
	maxSize string

	published model.Date
	maxBytes  int64
}

func (o *options) flags(f *pflag.FlagSet) {
	f.StringVarP(&o.format, "format", "f", "", "write json, jsonl, markdown, plain or conllu instead of opening the reader")
	f.BoolVar(&o.plain, "plain", false, "short for --format plain: linear text, reads well aloud")
	f.StringVarP(&o.date, "date", "d", "", "publication date, YYYY-MM-DD; with several articles only for those without one")
	f.IntVarP(&o.width, "width", "w", 80, "columns of plain and markdown output; 0 does not wrap")
	f.IntVarP(&o.summary, "summary", "s", 3, "sentences of the summary; 0 for all, ranked")
	f.StringVarP(&o.pane, "pane", "p", "", "only this part, or where the reader starts: summary, actors, timeline, quotes, text")
	f.BoolVar(&o.explain, "explain", false, "say with every item of the JSON why it is there")
	f.BoolVar(&o.dump, "dump", false, "write the annotation layers, one annotation a line, for developers")
	f.StringVar(&o.maxSize, "max-size", "16M", "largest article to read, in bytes or with K, M or G")
	f.SortFlags = false
}

var formats = []string{"", "json", "jsonl", "markdown", "plain", "conllu"}

// flagError says what a flag takes where the library says how it failed to read it.
func flagError(err error) error {
	var value *pflag.InvalidValueError
	if errors.As(err, &value) && value.GetFlag().Value.Type() == "int" {
		err = fmt.Errorf("--%s takes a number, not %q", value.GetFlag().Name, value.GetValue())
	}
	return usageError{err}
}

// check refuses what no run could mean.
func (o *options) check() (err error) {
	if o.plain {
		if o.format != "" && o.format != "plain" {
			return fmt.Errorf("--plain and --format %s contradict each other", o.format)
		}
		o.format = "plain"
	}
	if !slices.Contains(formats, o.format) {
		return fmt.Errorf("unknown format %q; use json, jsonl, markdown, plain or conllu", o.format)
	}
	if o.pane != "" && !slices.Contains(export.Parts(), export.Part(o.pane)) {
		return fmt.Errorf("unknown pane %q; use summary, actors, timeline, quotes or text", o.pane)
	}
	if o.summary < 0 || o.width < 0 {
		return errors.New("--summary and --width take numbers from 0 up")
	}
	if o.date != "" {
		if o.published, err = model.ParseDate(o.date); err != nil {
			return err
		}
	}
	o.maxBytes, err = parseSize(o.maxSize)
	return err
}

// parseSize reads a number of bytes, with K, M or G for powers of 1024.
func parseSize(s string) (int64, error) {
	digits := strings.TrimRight(strings.ToUpper(s), "KMG")
	shift := map[string]int{"": 0, "K": 10, "M": 20, "G": 30}
	by, known := shift[strings.ToUpper(s)[len(digits):]]
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || !known || n <= 0 || n > math.MaxInt64>>by {
		return 0, fmt.Errorf("--max-size %q is not a size; write it like 500K or 16M", s)
	}
	return n << by, nil
}

// articleOptions is how articles are read.
func (o *options) articleOptions() article.Options {
	return article.Options{MaxBytes: o.maxBytes, Date: o.published, Stdin: o.std.in}
}

// run reads the articles and shows them.
func (o *options) run(ctx context.Context, paths []string) error {
	if len(paths) == 0 && o.stdinHasArticle() {
		paths = []string{article.Stdin}
	}
	if o.format == "" && !o.dump && isTerminal(o.std.out) && os.Getenv("TERM") != "dumb" {
		return o.read(ctx, paths)
	}
	return o.write(ctx, paths)
}

// stdinHasArticle reports whether standard input is a pipe or a file; a
// terminal, or /dev/null, is none.
func (o *options) stdinHasArticle() bool {
	info, err := o.std.in.Stat()
	return err == nil && (info.Mode()&os.ModeNamedPipe != 0 || info.Mode().IsRegular() && info.Size() > 0)
}

// version is that of the build, "devel" from a checkout.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}
