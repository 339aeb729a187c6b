package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestImportDirection holds which package may import which: the extraction
// knows no screen, the screen no extraction, and the vocabulary nothing at all.
func TestImportDirection(t *testing.T) {
	stages := []string{"content/lex", "content/syntax", "content/entity", "content/timex", "content/quote", "content/summary"}
	below := []string{"model", "content/learn", "content/weights"}
	may := map[string][]string{
		"model":           nil,
		"content/weights": nil,
		"content/learn":   nil,
		"content/article": {"model"},
		"content":         append([]string{"model"}, stages...),
		"content/export":  {"model", "content"},
		"content/train":   append(append(slices.Clone(below), "content"), stages...),
		"tui/style":       {"model"},
		"tui/page":        {"model"},
		"tui/pane":        {"model", "tui/page", "tui/style"},
		"tui":             {"model", "tui/pane", "tui/page", "tui/style"},
		"cmd/brief":       {"model", "tui", "tui/pane", "content", "content/article", "content/export"},
	}
	for _, s := range stages {
		may[s] = below
	}
	for pkg, imports := range ownImports(t) {
		allowed, known := may[pkg]
		if !known {
			t.Errorf("package %s has no place in the house; say in this test what it may import", pkg)
		}
		for _, i := range imports {
			if !slices.Contains(allowed, i) {
				t.Errorf("%s may not import %s", pkg, i)
			}
		}
	}
}

// TestModelImportsTheStandardLibraryOnly keeps the vocabulary free of everything.
func TestModelImportsTheStandardLibraryOnly(t *testing.T) {
	for _, i := range strings.Fields(goList(t, `{{join .Imports " "}}`, "brief/model")) {
		if strings.Contains(i, ".") {
			t.Errorf("model imports %s", i)
		}
	}
}

// TestNothingOpensTheNetwork: no package of ours, content's or the screen's,
// imports a way to make a connection.
func TestNothingOpensTheNetwork(t *testing.T) {
	for pkg, imports := range directImports(t) {
		for _, i := range imports {
			if i == "net" || i == "net/rpc" || i == "net/smtp" {
				t.Errorf("%s imports %s", pkg, i)
			}
		}
	}
}

// ownImports is what each of our packages imports of ours, without the module's name.
func ownImports(t *testing.T) map[string][]string {
	out := map[string][]string{}
	for pkg, imports := range directImports(t) {
		out[pkg] = nil
		for _, i := range imports {
			if own, ok := strings.CutPrefix(i, "brief/"); ok {
				out[pkg] = append(out[pkg], own)
			}
		}
	}
	return out
}

func directImports(t *testing.T) map[string][]string {
	out := map[string][]string{}
	for line := range strings.Lines(goList(t, `{{.ImportPath}} {{join .Imports " "}}`, "brief/...")) {
		fields := strings.Fields(line)
		out[strings.TrimPrefix(fields[0], "brief/")] = fields[1:]
	}
	return out
}

func goList(t *testing.T, format, pattern string) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", format, pattern).Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return string(out)
}
