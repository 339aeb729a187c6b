package article

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
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
	return oneLine(fmt.Sprintf("%s: %s; %s", cmp.Or(e.Path, `""`), e.What, e.Do))
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
	case errors.Is(err, ErrBinary):
		e.Do = "save the article as plain text, Markdown or HTML"
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

// kinds are the files that are no articles, by how they begin, with what helps.
var kinds = []struct {
	begins, what, do string
	sure             bool // no text begins so; the others must look binary, too
}{
	{"%PDF-", "is a PDF", "turn it into text first, as with pdftotext", true},
	{`{\rtf`, "is rich text", "save the article as plain text or HTML", true},
	{"PK\x03\x04", "is an archive or an office document", "save the article as plain text or HTML", true},
	{"\xd0\xcf\x11\xe0", "is an office document", "save the article as plain text or HTML", true},
	{"\x1f\x8b", "is compressed", "unpack it first", true},
	{"\xfd7zXZ", "is compressed", "unpack it first", true},
	{"\x28\xb5\x2f\xfd", "is compressed", "unpack it first", true},
	{"BZh", "is compressed", "unpack it first", false},
	{"SQLite format 3\x00", "is a database", giveText, true},
	{"\x7fELF", "is a program", giveText, true},
	{"MZ", "is a program", giveText, false},
	{"\x89PNG", "is an image", giveText, true},
	{"\xff\xd8\xff", "is an image", giveText, true},
	{"GIF8", "is an image", giveText, false},
	{"RIFF", "is an image or a recording", giveText, false},
	{"ID3", "is a recording", giveText, false},
	{"OggS", "is a recording", giveText, false},
}

const giveText = "give the text of an article"

// refuseBinary tells data that is no text in any character set.
func refuseBinary(path string, data []byte) error {
	binary := wideEncoding(data) == nil && looksBinary(data)
	for _, k := range kinds {
		if (k.sure || binary) && bytes.HasPrefix(data, []byte(k.begins)) {
			return &Error{Path: path, What: k.what, Do: k.do, Err: ErrBinary}
		}
	}
	if binary {
		return problem(path, ErrBinary)
	}
	return nil
}

// looksBinary reports whether the head of data holds more control characters
// than text ever does: old wire copy has a few, executables have many.
func looksBinary(data []byte) bool {
	head := data[:min(len(data), 8<<10)]
	odd := 0
	for _, b := range head {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b {
			odd++
		}
	}
	return odd*20 > len(head)
}
