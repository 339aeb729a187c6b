package article

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
)

// What can be wrong with a path, for errors.Is; a missing file is fs.ErrNotExist,
// a forbidden one fs.ErrPermission.
var (
	ErrEmpty      = errors.New("is empty")
	ErrBinary     = errors.New("is not text")
	ErrTooLarge   = errors.New("is too large")
	ErrNotRegular = errors.New("is not a regular file")
	ErrDirectory  = errors.New("is a directory")
	ErrNoArticles = errors.New("has no articles in it")
)

// Error is why an article cannot be read and what the reader can do about it.
type Error struct {
	Path string
	What string // what is wrong
	Do   string // what to do
	Err  error  // one of the errors above, or that of the system
}

// Error is one line, "PATH: what is wrong; what to do", safe to print.
func (e *Error) Error() string {
	line, _ := sanitise(fmt.Sprintf("%s: %s; %s", e.Path, e.What, e.Do))
	return strings.Join(strings.Fields(line), " ")
}

func (e *Error) Unwrap() error { return e.Err }

// problem is the Error for what the system or one of our own checks reports.
func problem(path string, err error) error {
	e := &Error{Path: path, What: err.Error(), Err: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.What, e.Do = "no such file or directory", "check the path"
	case errors.Is(err, fs.ErrPermission):
		e.What, e.Do = "permission denied", "make the file readable"
	case errors.Is(err, ErrEmpty):
		e.Do = "give a file with text in it"
	case errors.Is(err, ErrNotRegular):
		e.Do = "pipe its content in with - as the path"
	case errors.Is(err, ErrDirectory):
		e.Do = "give a file in it"
	case errors.Is(err, ErrNoArticles):
		e.Do = "give a folder with text, Markdown or HTML files"
	default:
		var p *fs.PathError
		if errors.As(err, &p) {
			e.What = p.Err.Error()
		}
		e.Do = "check the path"
	}
	return e
}

func tooLarge(path string, limit int64) error {
	return &Error{
		Path: path, Err: ErrTooLarge,
		What: fmt.Sprintf("is larger than the limit of %s", size(limit)),
		Do:   fmt.Sprintf("raise it with --max-size, such as --max-size %s", size(limit*4)),
	}
}

// size is a number of bytes as --max-size takes it.
func size(n int64) string {
	for _, u := range []struct {
		bytes int64
		name  string
	}{{1 << 30, "G"}, {1 << 20, "M"}, {1 << 10, "K"}} {
		if n >= u.bytes && n%u.bytes == 0 {
			return fmt.Sprintf("%d%s", n/u.bytes, u.name)
		}
	}
	return fmt.Sprint(n)
}

// refuseBinary tells data that is no text in any character set.
func refuseBinary(path string, data []byte) error {
	if wideEncoding(data) != nil || !looksBinary(data) {
		return nil
	}
	e := &Error{Path: path, What: ErrBinary.Error(), Do: "save the article as plain text, Markdown or HTML", Err: ErrBinary}
	switch kind := http.DetectContentType(data); {
	case kind == "application/pdf":
		e.What, e.Do = "is a PDF", "turn it into text first, as with pdftotext"
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		e.What, e.Do = "is an archive or an office document", "save the article as plain text or HTML"
	case kind == "application/x-gzip":
		e.What, e.Do = "is compressed", "unpack it first"
	case strings.HasPrefix(kind, "image/"), strings.HasPrefix(kind, "audio/"), strings.HasPrefix(kind, "video/"):
		media, _, _ := strings.Cut(kind, "/")
		e.What = "is " + media + ", not text"
	}
	return e
}

// looksBinary reports whether the head of data holds more control characters
// than text ever does: old wire copy has a few, executables have many.
func looksBinary(data []byte) bool {
	for _, magic := range []string{"%PDF-", "PK\x03\x04", "\x7fELF", "\x1f\x8b", "\x89PNG", "\xff\xd8\xff", "GIF8", "\xd0\xcf\x11\xe0"} {
		if bytes.HasPrefix(data, []byte(magic)) {
			return true
		}
	}
	head := data[:min(len(data), 8<<10)]
	odd := 0
	for _, b := range head {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b {
			odd++
		}
	}
	return odd*20 > len(head)
}
