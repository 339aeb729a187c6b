package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"brief/content/article"
)

// edit is the reader's own editor ($VISUAL, else $EDITOR) at a line of a file;
// nil where there is no editor or the article is no file.
func edit(path string, line int) *exec.Cmd {
	editor := os.Getenv("VISUAL")
	if editor == "" {
		editor = os.Getenv("EDITOR")
	}
	words := strings.Fields(editor)
	if len(words) == 0 || path == article.Stdin || path == samplePath {
		return nil
	}
	if _, err := os.Stat(path); err != nil {
		return nil
	}
	return exec.Command(words[0], append(words[1:], editorPlace(words[0], path, line)...)...)
}

// editorPlace is how an editor is told a line: most take +N, a few path:N.
func editorPlace(editor, path string, line int) []string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs // a name that begins with - or + is no option
	}
	switch strings.TrimSuffix(filepath.Base(editor), ".exe") {
	case "code", "codium", "code-insiders":
		return []string{"--wait", "--goto", fmt.Sprintf("%s:%d", path, line)}
	case "subl", "hx", "helix", "zed":
		return []string{fmt.Sprintf("%s:%d", path, line)}
	case "notepad":
		return []string{path}
	}
	return []string{fmt.Sprintf("+%d", line), path}
}
