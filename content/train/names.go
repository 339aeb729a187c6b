package main

import (
	"context"
	"fmt"

	"brief/content/entity"
	"brief/content/syntax"
	"brief/model"
)

// trainNames trains the name recogniser: names.bin.
func trainNames(r *run) error {
	labelled, err := r.namedDocuments()
	if err != nil {
		return err
	}
	plain, err := r.plainDocuments()
	if err != nil {
		return err
	}
	all := append(plain, labelled...)
	fmt.Fprintf(r.log, "names: %d documents with names, %d tokens; %d in all, %d tokens\n",
		len(labelled), countTokens(labelled), len(all), countTokens(all))
	classes := wordClasses(all)
	fmt.Fprintf(r.log, "names: classes of %d words\n", len(classes))
	labelled = append(labelled, recased(labelled)...)
	tagger := syntax.New()
	for _, d := range labelled {
		if err := tagger.Annotate(context.Background(), d); err != nil {
			return err
		}
	}
	lists, err := packedLists()
	if err != nil {
		return err
	}
	w, err := entity.TrainNames(labelled, classes, lists, r.log)
	if err != nil {
		return err
	}
	return r.write("names.bin", w)
}

func countTokens(docs []*model.Document) int {
	n := 0
	for _, d := range docs {
		n += len(d.Tokens)
	}
	return n
}
