package tui

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestReadmeKeys holds the table of keys in the README to the bindings.
func TestReadmeKeys(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "\n## Keys\n")
	table, _, _ = strings.Cut(table, "\n## ")
	written := map[string]bool{"ctrl+c": true}
	names := map[string]string{"↓": "down", "↑": "up", "pgdn": "pgdown"}
	for _, cell := range regexp.MustCompile("(?m)^\\| (`.*?) \\|").FindAllStringSubmatch(table, -1) {
		for _, k := range strings.FieldsFunc(cell[1], func(r rune) bool { return strings.ContainsRune("`, ", r) }) {
			if n := names[k]; n != "" {
				k = n
			}
			written[k] = k != "a–z"
		}
	}
	s := start(t, 120, 40)
	bound := map[string]bool{"ctrl+c": true}
	for pane := range strings.SplitSeq("12345", "") {
		s.press(pane)
		for _, g := range s.app.groups() {
			for _, b := range g.keys {
				if g.name == "Signs" {
					continue
				}
				if !slices.ContainsFunc(b.Keys(), func(k string) bool { return written[k] }) {
					t.Errorf("the README has no key for %q (%v)", b.Help().Desc, b.Keys())
				}
				for _, k := range b.Keys() {
					bound[k] = true
				}
			}
		}
	}
	for k, isKey := range written {
		if isKey && !bound[k] {
			t.Errorf("the README has %q, which is bound to nothing", k)
		}
	}
}
