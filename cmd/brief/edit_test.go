package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestEdit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "+a.txt")
	if err := os.WriteFile(path, []byte("A line.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("VISUAL", "")
	for editor, want := range map[string][]string{
		"vi":           {"vi", "+7", path},
		"nano -w":      {"nano", "-w", "+7", path},
		"/usr/bin/hx":  {"/usr/bin/hx", path + ":7"},
		"code --light": {"code", "--light", "--wait", "--goto", path + ":7"},
	} {
		t.Setenv("EDITOR", editor)
		if cmd := edit(path, 7); cmd == nil || !slices.Equal(cmd.Args, want) {
			t.Errorf("EDITOR=%q runs %v, want %v", editor, cmd, want)
		}
	}
	for _, none := range []string{"-", samplePath, filepath.Join(t.TempDir(), "gone.txt")} {
		if cmd := edit(none, 1); cmd != nil {
			t.Errorf("%s opens in %v", none, cmd)
		}
	}
	t.Setenv("EDITOR", "")
	if cmd := edit(path, 1); cmd != nil {
		t.Errorf("without an editor %v is run", cmd)
	}
}
