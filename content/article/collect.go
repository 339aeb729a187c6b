package article

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"unicode"

	"brief/model"
)

// Collect reads the articles at the paths: files, "-", and directories with all
// below them, in the order given and by name within a directory. Hidden files
// and files that are no articles are passed over in directories; what cannot be
// read is an *Error and the rest is read all the same. With several articles
// Options.Date only fills unknown dates. It stops early when ctx ends, with the
// context's error last.
func Collect(ctx context.Context, paths []string, opt Options) ([]*model.Article, []error) {
	c := collector{opt: opt, seen: map[string]bool{}}
	c.opt.Date = model.Date{}
	for _, p := range paths {
		c.add(ctx, p)
	}
	c.read(ctx)
	articles, errs := c.results()
	for _, a := range articles {
		if !opt.Date.IsZero() && (len(articles) == 1 || a.Published.IsZero()) {
			a.Published = opt.Date
		}
	}
	if err := ctx.Err(); err != nil {
		errs = append(errs, err)
	}
	return articles, errs
}

// collector lists the files first and then reads them, several at a time.
type collector struct {
	opt      Options
	seen     map[string]bool // cleaned paths already listed
	repeated int             // how often one was met again
	files    []file
	roots    []root
}

// file is one to be read, and what came of it.
type file struct {
	path    string
	found   bool // in a directory: it may turn out to be no article
	article *model.Article
	err     error
}

// root is a directory the reader has named.
type root struct {
	path       string
	start, end int  // its files
	repeats    bool // some of them were listed before
}

// add lists a path the reader has named.
func (c *collector) add(ctx context.Context, path string) {
	if info, err := os.Stat(path); path == Stdin || err != nil || !info.IsDir() {
		c.list(file{path: path})
		return
	}
	start, repeated := len(c.files), c.repeated
	c.directory(ctx, path)
	c.roots = append(c.roots, root{path, start, len(c.files), c.repeated > repeated})
}

// directory lists what is below dir. Links to directories are not followed, so
// that no circle is walked.
func (c *collector) directory(ctx context.Context, dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		c.files = append(c.files, file{path: dir, err: problem(dir, err)})
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case ctx.Err() != nil:
			return
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			c.directory(ctx, path)
		default:
			c.list(file{path: path, found: true})
		}
	}
}

func (c *collector) list(f file) {
	clean := filepath.Clean(f.path)
	if c.seen[clean] {
		c.repeated++
		return
	}
	c.seen[clean] = true
	c.files = append(c.files, f)
}

// read opens every file listed.
func (c *collector) read(ctx context.Context) {
	var wg sync.WaitGroup
	next := make(chan *file)
	for range min(runtime.GOMAXPROCS(0), len(c.files)) {
		wg.Go(func() {
			for f := range next {
				f.open(c.opt)
			}
		})
	}
	for i := range c.files {
		if f := &c.files[i]; f.err == nil && ctx.Err() == nil {
			next <- f
		}
	}
	close(next)
	wg.Wait()
}

func (f *file) open(opt Options) {
	f.article, f.err = Open(f.path, opt)
	if f.found && (f.noArticle() || errors.Is(f.err, ErrTooLarge) && beginsBinary(f.path)) {
		f.article, f.err = nil, nil
	}
}

// noArticle reports whether a file found in a directory was never meant as one:
// no text, or text that is no prose in a file whose name does not call it text.
func (f *file) noArticle() bool {
	if f.err != nil {
		return errors.Is(f.err, ErrBinary) || errors.Is(f.err, ErrEmpty) || errors.Is(f.err, ErrNotRegular) || errors.Is(f.err, ErrDirectory)
	}
	return f.article.Format == model.PlainText && !isTextName(f.path) && !isProse(f.article.Text)
}

// results are the articles and errors in the order of the files.
func (c *collector) results() (articles []*model.Article, errs []error) {
	for _, f := range c.files {
		if f.article != nil {
			articles = append(articles, f.article)
		}
		if f.err != nil {
			errs = append(errs, f.err)
		}
	}
	for _, r := range c.roots {
		if c.barren(r) {
			errs = append(errs, problem(r.path, ErrNoArticles))
		}
	}
	return articles, errs
}

// barren reports a directory in which nothing was found and nothing went wrong.
func (c *collector) barren(r root) bool {
	for _, f := range c.files[r.start:r.end] {
		if f.article != nil || f.err != nil {
			return false
		}
	}
	return !r.repeats
}

func isTextName(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".txt", ".text", ".asc":
		return true
	}
	return false
}

// isProse tells sentences from program text, tables and data by how many of
// their characters are letters, and how few are marks that only those use.
func isProse(text string) bool {
	var letters, marks, all int
	for _, r := range text[:min(len(text), 16<<10)] {
		switch {
		case strings.ContainsRune("{}[]<>=;_|\\/#$@^~", r):
			marks++
		case unicode.IsLetter(r):
			letters++
		}
		if r != ' ' && r != '\n' && r != '\r' && r != '\t' {
			all++
		}
	}
	return letters*4 > all*3 && marks*30 < all
}

// beginsBinary looks at the head of a file that is too large to read.
func beginsBinary(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // only read
	head := make([]byte, 8<<10)
	n, _ := f.Read(head)
	return refuseBinary(path, head[:n]) != nil
}
