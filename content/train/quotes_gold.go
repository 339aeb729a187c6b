package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"brief/model"
)

// attribution is one annotated quotation, in bytes.
type attribution struct{ source, cue, content []model.Span }

// quotedArticle is an article with what is said in it.
type quotedArticle struct {
	id   string
	text string
	gold []attribution
}

// readQuoted reads the articles of a folder of gold quotations, in the order of their names.
func readQuoted(folder string) ([]quotedArticle, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no gold files in %s", folder)
	}
	list := make([]quotedArticle, 0, len(files))
	for _, file := range files {
		a, err := readQuotedFile(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		list = append(list, a)
	}
	return list, nil
}

func readQuotedFile(file string) (quotedArticle, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return quotedArticle{}, err
	}
	var raw struct {
		ID     string
		Text   string
		Quotes []struct{ Source, Cue, Content [][2]int }
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return quotedArticle{}, err
	}
	a := quotedArticle{id: raw.ID, text: raw.Text}
	at := byteOffsets(raw.Text)
	spans := func(list [][2]int) []model.Span {
		var out []model.Span
		for _, s := range list {
			out = append(out, model.Span{Start: at[s[0]], End: at[s[1]]})
		}
		return out
	}
	for _, q := range raw.Quotes {
		a.gold = append(a.gold, attribution{spans(q.Source), spans(q.Cue), spans(q.Content)})
	}
	return a, nil
}

// byteOffsets maps code points of text, and its end, to bytes.
func byteOffsets(text string) []int {
	out := make([]int, 0, len(text)+1)
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}
