// Command train turns annotated corpora into the weight files of the program
// and measures them. The same corpora give the same bytes.
//
//	go run ./content/train -task all -corpora DIR
//	go run ./content/train -eval FILE.conllu
package main

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"brief/content/learn"
)

func main() {
	if err := start(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// start parses the flags and does what they ask for.
func start(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	flags.SetOutput(out)
	names := flags.String("task", "", "what to train: all, or a comma-separated list of "+taskNames())
	evaluate := flags.String("eval", "", "measure the embedded weights on the gold tokens of this CoNLL-U file")
	var r run
	flags.StringVar(&r.corpora, "corpora", os.Getenv("BRIEF_CORPORA"), "folder of treebanks and named-entity text")
	flags.StringVar(&r.gold, "gold", os.Getenv("BRIEF_GOLD"), "folder of annotated articles; \"gold\" beside that of the corpora if it is there")
	flags.StringVar(&r.out, "out", "content/weights", "folder to write weight files into; tasks learn from those in content/weights, wherever they write")
	flags.BoolVar(&r.openOnly, "open-only", false, "leave out corpora that state no licence")
	if err := flags.Parse(args); err != nil {
		return err
	}
	r.log = out
	r.gold = cmp.Or(r.gold, goldBeside(r.corpora))
	switch {
	case *evaluate != "":
		return evaluateSyntax(out, *evaluate)
	case *names == "":
		flags.Usage()
		return fmt.Errorf("give -task or -eval")
	case r.corpora == "":
		return fmt.Errorf("give -corpora, or set BRIEF_CORPORA")
	}
	return r.tasks(*names)
}

// goldBeside is the folder of annotated articles that lies beside the corpora,
// "" when there is none.
func goldBeside(corpora string) string {
	dir := filepath.Join(filepath.Dir(filepath.Clean(corpora)), "gold")
	if info, err := os.Stat(dir); corpora == "" || err != nil || !info.IsDir() {
		return ""
	}
	return dir
}

// run is what all tasks of one invocation share.
type run struct {
	corpora  string // folder
	gold     string // folder, "" when not given
	out      string // folder
	openOnly bool
	log      io.Writer

	treebank *treebank // read when first asked for
}

// tasks runs the named tasks in the order of the list, whatever the order of the names.
func (r *run) tasks(names string) error {
	wanted := map[string]bool{}
	for _, name := range strings.Split(names, ",") {
		if name != "all" && !strings.Contains(" "+taskNames()+" ", " "+name+" ") {
			return fmt.Errorf("no task %q; there are: all %s", name, taskNames())
		}
		wanted[name] = true
	}
	do := task.alone
	if len(wanted) == 1 && !wanted["all"] {
		do = task.here
	}
	for _, t := range tasks {
		if wanted["all"] || wanted[t.name] {
			if err := do(t, r); err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
		}
	}
	return nil
}

// corpus is the path of a file of the corpora folder.
func (r *run) corpus(name string) string { return filepath.Join(r.corpora, name) }

// write writes a weight file into the out folder and says how large it is.
func (r *run) write(name string, w *learn.Writer) error {
	var b bytes.Buffer
	if err := w.Write(&b); err != nil {
		return err
	}
	fmt.Fprintf(r.log, "%s: %.2f MB\n", name, float64(b.Len())/1e6)
	return os.WriteFile(filepath.Join(r.out, name), b.Bytes(), 0o644)
}
