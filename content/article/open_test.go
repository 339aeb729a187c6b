package article

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func write(t *testing.T, dir, name, data string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	tests := []struct {
		name, path string
		is         error
		says       string
	}{
		{"missing", filepath.Join(dir, "no.txt"), fs.ErrNotExist, "no such file or directory; check the path"},
		{"empty", write(t, dir, "empty.txt", ""), ErrEmpty, "is empty; give a file with text in it"},
		{"blank", write(t, dir, "blank.txt", " \n\t\n"), ErrEmpty, "is empty; give a file with text in it"},
		{"binary", write(t, dir, "a.txt", "\x00\x01\x02\x03\x04 text \x05\x06\x07"), ErrBinary, "is not text; save the article as plain text, Markdown or HTML"},
		{"PDF", write(t, dir, "a.pdf", "%PDF-1.7 text"), ErrBinary, "is a PDF; turn it into text first, as with pdftotext"},
		{"office document", write(t, dir, "a.docx", "PK\x03\x04rest"), ErrBinary, "is an archive or an office document; save the article as plain text or HTML"},
		{"too large", write(t, dir, "big.txt", strings.Repeat("rain ", 300)), ErrTooLarge, "is larger than the limit of 1K; raise it with --max-size, such as --max-size 4K"},
		{"directory", dir, ErrDirectory, "is a directory; give a file in it"},
		{"page without text", write(t, dir, "a.html", "<html><body><img src=x></body></html>"), ErrEmpty, "has no article text in it; save the article as plain text and open that"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Open(tt.path, Options{MaxBytes: 1024})
			var e *Error
			if !errors.As(err, &e) || !errors.Is(err, tt.is) {
				t.Fatalf("error %v is no %v", err, tt.is)
			}
			if want := tt.path + ": " + tt.says; err.Error() != want {
				t.Errorf("%q, want %q", err, want)
			}
		})
	}
}

func TestOpenWithoutPermission(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may read every file")
	}
	if runtime.GOOS == "windows" {
		t.Skip("permissions are not mode bits here")
	}
	path := write(t, t.TempDir(), "a.txt", "Rain")
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, Options{}); !errors.Is(err, fs.ErrPermission) || !strings.HasSuffix(err.Error(), "permission denied; make the file readable") {
		t.Errorf("error %v", err)
	}
}

func TestErrorIsOneHarmlessLine(t *testing.T) {
	_, err := Open("no\x1b[2J\nsuch.txt", Options{})
	if err == nil {
		t.Fatal("opened")
	}
	harmless(t, err.Error())
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("%q has more than one line", err)
	}
}

func TestStdin(t *testing.T) {
	a, err := Open(Stdin, Options{Stdin: strings.NewReader("Rain falls\n\nIt rained on Monday, and it was cold.")})
	if err != nil {
		t.Fatal(err)
	}
	if a.Path != Stdin || a.Title != "Rain falls" {
		t.Errorf("path %q, title %q", a.Path, a.Title)
	}
	_, err = Open(Stdin, Options{Stdin: strings.NewReader(strings.Repeat("rain ", 30)), MaxBytes: 100})
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("error %v, want %v", err, ErrTooLarge)
	}
}

func TestFormatByContent(t *testing.T) {
	const prose = "The ferry left the harbour on Monday."
	tests := []struct{ name, data, want string }{
		{"a.txt", prose, "text"},
		{"a.txt", "# Ferry\n\n" + prose, "text"},
		{"a.txt", "<!DOCTYPE html><p>" + prose, "html"},
		{"a.txt", "---\ntitle: Ferry\n---\n" + prose, "markdown"},
		{"a.md", prose, "markdown"},
		{"a.md", "<html><body><p>" + prose + "</body></html>", "html"},
		{"a.html", prose, "text"},
		{"a.html", "Ferry <p>" + prose + "</p>", "html"},
		{"-", prose, "text"},
		{"-", "# Ferry\n\n" + prose, "markdown"},
		{"-", "\n<?xml version='1.0'?>\n<!-- saved -->\n<html><body><p>" + prose, "html"},
		{"-", prose + " See [one](https://a.example/1) and [two](https://a.example/2).", "markdown"},
		{"-", prose + " [sic] (again)", "text"},
	}
	for _, tt := range tests {
		a, err := Read(tt.name, []byte(tt.data), Options{})
		if err != nil || string(a.Format) != tt.want {
			t.Errorf("%s %q: %v, %v, want %s", tt.name, tt.data, a, err, tt.want)
		}
	}
}
