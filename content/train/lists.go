package main

import (
	"bytes"
	"embed"
	"path"
	"strings"

	"brief/content/entity"
	"brief/content/learn"
)

// The word lists are written for the program, from general knowledge and
// without looking at any measured text. Entries stand between commas.
//
//go:embed lists
var listFiles embed.FS

// trainLists packs the word lists: lists.bin.
func trainLists(r *run) error {
	w, err := packLists()
	if err != nil {
		return err
	}
	return r.write("lists.bin", w)
}

func packLists() (*learn.Writer, error) {
	files, err := listFiles.ReadDir("lists")
	if err != nil {
		return nil, err
	}
	lists := map[string][]string{}
	for _, f := range files {
		data, err := listFiles.ReadFile(path.Join("lists", f.Name()))
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(f.Name(), ".txt")
		lists[name] = entriesOf(string(data))
	}
	return entity.PackLists(lists)
}

// entriesOf is what stands between the commas and at the ends of lines.
func entriesOf(text string) []string {
	var entries []string
	for entry := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == '\n' }) {
		if entry = strings.TrimSpace(entry); entry != "" {
			entries = append(entries, entry)
		}
	}
	return entries
}

// packedLists is the bytes of lists.bin as the sources are now.
func packedLists() ([]byte, error) {
	w, err := packLists()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = w.Write(&b)
	return b.Bytes(), err
}
