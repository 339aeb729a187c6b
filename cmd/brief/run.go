package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"unicode"

	"charm.land/fang/v2"
	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// The rules of terminal output, all of them:
//
//   - Standard output carries the briefing and nothing else. What went wrong is
//     one line each on standard error: "brief: error: PATH: what; what to do".
//   - A terminal on standard output gets the reader, unless --format or --plain
//     says otherwise or TERM is dumb; anything else gets plain text.
//   - Keys come from the terminal itself when standard input carries an article.
//   - Text of articles and names of files never reach the terminal raw: articles
//     are sanitised when read, messages when written.
//   - A closed pipe ends the program quietly.
//   - Exit status: 0 all was read; 1 something could not be; 2 wrong usage. A
//     signal ends the program at once; the reader restores the terminal first and
//     its status is 128 and the signal's number, 143 for SIGTERM.

// streams are the standard streams of the program.
type streams struct{ in, out, err *os.File }

// errReported ends the program with status 1 after its errors were printed.
var errReported = errors.New("reported")

// usageError is a mistake in the arguments.
type usageError struct{ error }

// run is the program: arguments in, exit status out.
func run(ctx context.Context, args []string, std streams) int {
	var failure error
	cmd := newCommand(std, &failure)
	cmd.SetArgs(args)
	cmd.SetIn(std.in)
	cmd.SetOut(std.out)
	cmd.SetErr(std.err)
	err := fang.Execute(ctx, cmd, fang.WithErrorHandler(func(io.Writer, fang.Styles, error) {}), fang.WithVersion(version()), fang.WithoutManpage())
	return status(std.err, errors.Join(failure, err))
}

// status prints an error that was not printed yet and gives the exit status.
func status(w io.Writer, err error) int {
	var usage usageError
	var by stoppedBy
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return 0
	case errors.Is(err, errReported):
		return 1
	case errors.As(err, &by):
		return 128 + int(by)
	case errors.As(err, &usage), strings.HasPrefix(err.Error(), "unknown command"):
		report(w, "error", fmt.Errorf("%w; brief --help lists what there is", err))
		return 2
	}
	report(w, "error", err)
	return 1
}

// report writes one line, with what a terminal would obey made visible.
func report(w io.Writer, grade string, err error) {
	fmt.Fprintf(w, "brief: %s: %s\n", grade, printable(err.Error()))
}

// printable replaces what is no visible character, so that a file's name cannot
// drive the terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return unicode.ReplacementChar
	}, s)
}

// newCommand is the command line. What went wrong is left in failure: Fang asks the
// terminal for its background, and waits for the answer, before it hands an error
// to its handler.
func newCommand(std streams, failure *error) *cobra.Command {
	o := options{std: std}
	cmd := &cobra.Command{
		Use:   "brief [flags] [PATH ...]",
		Short: "Read news articles as briefings: summary, actors, timeline and quotes beside the text",
		Long: "brief opens news articles (plain text, Markdown, HTML) and shows each as a briefing: " +
			"summary, actors, timeline and quotes beside the text.\n" +
			"PATH is a file, a directory or - for standard input. Without a path it reads a pipe, or else opens a built-in sample.\n" +
			"It opens no network connection, and every line it shows is made of the article's own words.",
		Example: "brief article.txt\nbrief --date 2025-08-30 article.html\nbrief --format json news/ | jq '.[].actors[0].name'\ncurl -s URL | brief -",
		Args:    cobra.ArbitraryArgs,
		Run: func(cmd *cobra.Command, args []string) {
			if err := o.check(); err != nil {
				*failure = usageError{err}
				return
			}
			*failure = o.run(cmd.Context(), args)
		},
	}
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		*failure = flagError(err)
		return nil
	})
	o.flags(cmd.Flags())
	cmd.AddCommand(manCommand())
	return cmd
}

// isTerminal reports whether a person reads or types at the file.
func isTerminal(f *os.File) bool { return term.IsTerminal(f.Fd()) }
