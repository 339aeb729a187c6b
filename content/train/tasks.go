package main

import "strings"

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
	{"quotes", trainQuotes},
	{"lists", trainLists},
	{"names", trainNames},
}

func taskNames() string {
	names := make([]string, len(tasks))
	for i, t := range tasks {
		names[i] = t.name
	}
	return strings.Join(names, " ")
}
