package tui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the golden frames anew")

func typeName(v any) string { return fmt.Sprintf("%T", v) }
func stringOf(v any) string { return fmt.Sprint(v) }

// TestGolden compares whole frames. An archive holds a frame per size; its name
// is the state, its comment the keys that lead there.
func TestGolden(t *testing.T) {
	states := []struct {
		name, keys string
		articles   []string
	}{
		{"start", "", nil},
		{"actor", "2 j", nil},
		{"follow", "2 f 3", nil},
		{"timeline", "3 G", nil},
		{"words", "4 j enter", nil},
		{"zoom", "4 z", nil},
		{"search", "/ u n i o n", nil},
		{"help", "?", nil},
		{"why", "3 j i", nil},
		{"articles", "0", []string{"news/harbour.txt", "news/other.txt", "news/bad.txt"}},
		{"empty", "3", []string{"empty.txt"}},
		{"failed", "", []string{"bad.txt"}},
	}
	sizes := [][2]int{{30, 8}, {40, 10}, {80, 24}, {120, 40}, {200, 60}}
	for _, st := range states {
		t.Run(st.name, func(t *testing.T) {
			archive := &txtar.Archive{Comment: []byte("keys: " + st.keys + "\n")}
			for _, size := range sizes {
				s := start(t, size[0], size[1], st.articles...)
				s.press(st.keys)
				archive.Files = append(archive.Files, txtar.File{
					Name: fmt.Sprintf("%dx%d", size[0], size[1]), Data: []byte(trimLines(s.screen())),
				})
			}
			compare(t, filepath.Join("testdata", st.name+".txtar"), txtar.Format(archive))
		})
	}
}

// trimLines drops the blanks at the ends of lines: editors do not keep them.
func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) == string(want) {
		return
	}
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("%s:%d (go test -update writes it anew)\n got %s\nwant %s", path, i+1, g[i], w[i])
		}
	}
	t.Fatalf("%s has %d lines, want %d", path, len(g), len(w))
}
