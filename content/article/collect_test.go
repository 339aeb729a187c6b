package article

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"brief/model"
)

const ferry = "Ferry leaves\n\nThe ferry left the harbour on Monday, and the mayor was glad of it."

func TestCollect(t *testing.T) {
	dir := t.TempDir()
	for name, data := range map[string]string{
		"b.txt":              ferry,
		"a/2024-05-06-x.txt": ferry,
		"a/deep/page.html":   "<html><body><p>" + ferry + "</p></body></html>",
		"a/notes":            ferry,
		".hidden.txt":        ferry,
		".git/a.txt":         ferry,
		"photo.txt":          "\x89PNG\r\n\x1a\n\x00\x00",
		"empty.txt":          "",
		"main.go":            "package main\n\nfunc main() {\n\tx := map[string]int{\"a\": 1}\n\tprintln(x[\"a\"])\n}\n",
		"data.json":          `{"a": [1, 2, 3], "b": {"c": "d"}}`,
		"huge.txt":           strings.Repeat("rain ", 1000),
		"huge.bin":           "\x7fELF" + strings.Repeat("\x00", 5000),
	} {
		write(t, dir, name, data)
	}
	opt := Options{MaxBytes: 4096, Date: model.Date{Year: 2020, Month: 1, Day: 2}}
	missing := filepath.Join(dir, "no.txt")
	articles, errs := Collect(t.Context(), []string{filepath.Join(dir, "b.txt"), missing, dir}, opt)

	var got []string
	for _, a := range articles {
		rel, _ := filepath.Rel(dir, a.Path)
		got = append(got, filepath.ToSlash(rel)+" "+a.Published.String())
	}
	want := []string{"b.txt 2020-01-02", "a/2024-05-06-x.txt 2024-05-06", "a/deep/page.html 2020-01-02", "a/notes 2020-01-02"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if len(errs) != 2 || !errors.Is(errs[0], fs.ErrNotExist) || !errors.Is(errs[1], ErrTooLarge) {
		t.Errorf("errors %v", errs)
	}
}

func TestCollectOne(t *testing.T) {
	day := model.Date{Year: 2020, Month: 1, Day: 2}
	path := write(t, t.TempDir(), "2024-05-06.txt", ferry)
	articles, errs := Collect(t.Context(), []string{path, path}, Options{Date: day})
	if len(articles) != 1 || len(errs) != 0 || articles[0].Published != day {
		t.Errorf("%v, %v", articles, errs)
	}
	if articles, errs = Collect(t.Context(), []string{path, filepath.Dir(path)}, Options{}); len(articles) != 1 || len(errs) != 0 {
		t.Errorf("met twice: %d articles, %v", len(articles), errs)
	}
}

func TestCollectNothing(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.png", "\x89PNG\r\n\x1a\n")
	_, errs := Collect(t.Context(), []string{dir}, Options{})
	if len(errs) != 1 || errs[0].Error() != dir+": has no articles in it; give a folder with text, Markdown or HTML files" {
		t.Errorf("errors %v", errs)
	}
}

func TestCollectFollowsNoCircle(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir, "a/b.txt", ferry)
	if err := os.Symlink(dir, filepath.Join(dir, "a", "up")); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	if err := os.Symlink(path, filepath.Join(dir, "link.txt")); err != nil {
		t.Fatal(err)
	}
	articles, errs := Collect(t.Context(), []string{dir}, Options{})
	if len(articles) != 2 || len(errs) != 0 {
		t.Errorf("%d articles, %v", len(articles), errs)
	}
}

func TestCollectEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, errs := Collect(ctx, []string{write(t, t.TempDir(), "a.txt", ferry)}, Options{})
	if len(errs) != 1 || !errors.Is(errs[0], context.Canceled) {
		t.Errorf("errors %v", errs)
	}
}
