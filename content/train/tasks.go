package main

import (
	"fmt"
	"os/exec"
	"strings"
	"time"
)

// task trains one or more weight files.
type task struct {
	name  string
	train func(*run) error
}

// tasks is every task, in the order in which -task all runs them: one that
// uses the annotation of another stands after it.
var tasks = []task{
	{"tags", trainTags},
	{"trees", trainTrees},
	{"lemmas", trainLemmas},
	{"lists", trainLists},
	{"names", trainNames},
	{"quotes", trainQuotes},
}

// here trains in this process.
func (t task) here(r *run) error {
	began := time.Now()
	if err := t.train(r); err != nil {
		return err
	}
	fmt.Fprintf(r.log, "%s: %.0f s\n", t.name, time.Since(began).Seconds())
	return nil
}

// alone trains in a process of its own, built anew, so that it sees the weights
// that the tasks before it wrote: they are compiled into the program.
func (t task) alone(r *run) error {
	args := []string{"run", "brief/content/train", "-task", t.name, "-corpora", r.corpora, "-gold", r.gold, "-out", r.out}
	if r.openOnly {
		args = append(args, "-open-only")
	}
	c := exec.Command("go", args...)
	c.Stdout, c.Stderr = r.log, r.log
	return c.Run()
}

func taskNames() string {
	names := make([]string, len(tasks))
	for i, t := range tasks {
		names[i] = t.name
	}
	return strings.Join(names, " ")
}
