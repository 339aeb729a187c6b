// Package article turns bytes into a model.Article: it tells the format and the
// character set by content, neutralises what could deceive a terminal, extracts
// the text, and reads title, date, author and language. It trusts nothing:
// sizes are limited, no decoder panics, and every error says what to do.
package article

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"brief/model"
)

// DefaultMaxBytes is the size limit of one article where Options sets none.
const DefaultMaxBytes = 16 << 20

// Stdin is the path that means standard input.
const Stdin = "-"

// Options say how articles are read. The zero value is ready to use.
type Options struct {
	MaxBytes int64      // size limit of one article in bytes; 0 means DefaultMaxBytes
	Date     model.Date // publication date as the reader gives it; it wins over what the article says
	Stdin    io.Reader  // what the path "-" reads; nil means os.Stdin
}

func (o Options) maxBytes() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Open reads the article at path; "-" is standard input. Errors are of type *Error.
func Open(path string, opt Options) (*model.Article, error) {
	data, err := load(path, opt)
	if err != nil {
		return nil, err
	}
	return Read(path, data, opt)
}

// Read decodes the bytes of an article. The name helps to tell the format and
// may give the title and the date; it becomes the article's path. Errors are of
// type *Error.
func Read(name string, data []byte, opt Options) (*model.Article, error) {
	if int64(len(data)) > opt.maxBytes() {
		return nil, tooLarge(name, opt.maxBytes())
	}
	if err := refuseBinary(name, data); err != nil {
		return nil, err
	}
	text, warnings := decodeText(data)
	if isBlank(text) {
		return nil, problem(name, ErrEmpty)
	}
	src := source{name: name, ext: strings.ToLower(filepath.Ext(name)), text: text}
	d := choose(src)
	if d.format != model.PlainText { // there, no offset of the file is lost
		src.text = dropSoft(src.text)
	}
	var replaced replacements
	src.text, replaced = sanitise(src.text)
	a, err := d.safely(src)
	if err != nil {
		return nil, &Error{Path: name, What: err.Error(), Do: "save the article as plain text and open that", Err: err}
	}
	if isBlank(a.Text) {
		return nil, &Error{Path: name, What: "has no article text in it", Do: "save the article as plain text and open that", Err: ErrEmpty}
	}
	a.Path = name
	a.Warnings = append(append(warnings, replaced.warnings()...), a.Warnings...)
	complete(a, src, opt)
	return a, nil
}

// complete fills in what the decoder left open: from the first lines, then from
// the address and the name of the file.
func complete(a *model.Article, src source, opt Options) {
	h := readHead(a.Text, a.TitleSpan)
	if a.Title == "" {
		a.TitleSpan = h.title
		a.Title = first(strings.Join(strings.Fields(a.Slice(h.title)), " "), h.named)
	}
	a.Title = first(a.Title, nameTitle(src.name))
	a.Byline = first(a.Byline, h.byline)
	a.Publisher = first(a.Publisher, h.publisher)
	a.URL = first(a.URL, h.url)
	for _, d := range []model.Date{a.Published, h.date, dateInName(a.URL), dateInName(filepath.Base(src.name))} {
		if a.Published.IsZero() {
			a.Published = d
		}
	}
	if !opt.Date.IsZero() {
		a.Published = opt.Date
	}
	a.Language = first(language(a.Text), a.Language)
}

// load reads the bytes behind a path, never more than the limit.
func load(path string, opt Options) ([]byte, error) {
	if path == Stdin {
		in := opt.Stdin
		if in == nil {
			in = os.Stdin
		}
		return readAll(path, in, opt)
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, problem(path, err)
	}
	if err := refuseKind(path, info); err != nil {
		return nil, err
	}
	if info.Mode().IsRegular() && info.Size() > opt.maxBytes() {
		return nil, tooLarge(path, opt.maxBytes())
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, problem(path, err)
	}
	defer func() { _ = f.Close() }() // only read
	return readAll(path, f, opt)
}

// refuseKind refuses what is not a file of bytes: opening a pipe or a device
// could wait for ever. A pipe the shell has opened for us (<(command)) is fine.
func refuseKind(path string, info fs.FileInfo) error {
	switch m := info.Mode(); {
	case m.IsRegular():
		return nil
	case m.IsDir():
		return problem(path, ErrDirectory)
	case m&fs.ModeNamedPipe != 0 && (strings.HasPrefix(path, "/dev/fd/") || path == "/dev/stdin"):
		return nil
	default:
		return problem(path, ErrNotRegular)
	}
}

func readAll(path string, r io.Reader, opt Options) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, opt.maxBytes()+1))
	if err != nil {
		return nil, problem(path, err)
	}
	if int64(len(data)) > opt.maxBytes() {
		return nil, tooLarge(path, opt.maxBytes())
	}
	return data, nil
}
