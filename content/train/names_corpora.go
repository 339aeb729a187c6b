package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"brief/model"
)

// namedDocuments is the text with names that may be trained on.
func (r *run) namedDocuments() ([]*model.Document, error) {
	var docs []*model.Document
	if !r.openOnly {
		measured, err := r.measured()
		if err != nil {
			return nil, err
		}
		list, err := readColumns(r.corpus("worldwide-ner.dev.iob"), true)
		if err != nil {
			return nil, err
		}
		for _, c := range list {
			if !measured[c.id] {
				docs = append(docs, c.document)
			}
		}
	}
	list, err := readColumns(r.corpus("wikigold-ner.iob"), false)
	if err != nil {
		return nil, err
	}
	for _, c := range list {
		docs = append(docs, c.document)
	}
	for _, name := range []string{"ewt-dev.conllu", "ewt-test.conllu"} {
		list, err := treeDocuments(r.corpus(name))
		if err != nil {
			return nil, err
		}
		docs = append(docs, list...)
	}
	gum, err := treeDocuments(r.corpus("gum-train.conllu"))
	if err != nil {
		return nil, err
	}
	return append(docs, slices.DeleteFunc(gum, keptBack)...), nil
}

// keptBack reports whether a document is of the news of GUM, whose names are for measuring.
func keptBack(d *model.Document) bool { return strings.HasPrefix(d.Path, "GUM_news") }

// measured is the articles kept for measuring: those of the gold folder. To
// train without knowing them would spoil every figure, so their absence is an error.
func (r *run) measured() (map[string]bool, error) {
	files, err := filepath.Glob(filepath.Join(r.gold, "worldwide", "*.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no articles in %q: give -gold, so that they are left out", filepath.Join(r.gold, "worldwide"))
	}
	ids := map[string]bool{}
	for _, f := range files {
		ids[strings.TrimSuffix(filepath.Base(f), ".json")] = true
	}
	return ids, nil
}

// plainDocuments is further text, without names, for the classes of words.
func (r *run) plainDocuments() ([]*model.Document, error) {
	docs, err := treeDocuments(r.corpus("ewt-train-basic.conllu"))
	if err != nil {
		return nil, err
	}
	gum, err := treeDocuments(r.corpus("gum-train.conllu"))
	if err != nil {
		return nil, err
	}
	for _, d := range gum {
		if keptBack(d) { // the others are there with names
			docs = append(docs, d)
		}
	}
	if r.openOnly {
		return docs, nil
	}
	files, err := filepath.Glob(filepath.Join(r.gold, "polnear-more", "*.json"))
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		var article struct{ ID, Text string }
		if err := json.Unmarshal(data, &article); err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		var b textBuilder
		b.append(article.Text)
		d, err := b.document(article.ID)
		if err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
	return docs, nil
}

// kindOf is the kind that a label of a corpus stands for, 0 for none.
func kindOf(label string) model.Kind {
	switch label {
	case "Person", "PER", "person":
		return model.Person
	case "Organization", "ORG", "organization":
		return model.Organization
	case "Location", "LOC", "Facility", "place":
		return model.Place
	}
	return 0
}
