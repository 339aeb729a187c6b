package article

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"brief/model"
)

// Collect reads the articles at the paths: files, "-", and directories with all
// below them, in the order given and by name within a directory. Hidden files
// and files that are no articles are passed over in directories; what cannot be
// read is an error (one *Error each) and the rest is read all the same. With
// several articles Options.Date only fills unknown dates. It stops early when
// ctx ends, with the context's error last.
func Collect(ctx context.Context, paths []string, opt Options) ([]*model.Article, []error) {
	c := collector{opt: opt, seen: map[string]bool{}}
	c.opt.Date = model.Date{}
	for _, p := range paths {
		c.add(ctx, p)
	}
	for _, a := range c.articles {
		if len(c.articles) == 1 && !opt.Date.IsZero() || a.Published.IsZero() {
			a.Published = opt.Date
		}
	}
	if err := ctx.Err(); err != nil {
		c.errs = append(c.errs, err)
	}
	return c.articles, c.errs
}

type collector struct {
	opt      Options
	seen     map[string]bool // cleaned paths already read
	articles []*model.Article
	errs     []error
}

// add reads a path the reader has named.
func (c *collector) add(ctx context.Context, path string) {
	if path != Stdin {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			before, errs := len(c.articles), len(c.errs)
			c.directory(ctx, path)
			if len(c.articles) == before && len(c.errs) == errs && ctx.Err() == nil {
				c.errs = append(c.errs, problem(path, ErrNoArticles))
			}
			return
		}
	}
	c.file(path, false)
}

// directory reads what is below dir. Links to directories are not followed, so
// that no circle is walked.
func (c *collector) directory(ctx context.Context, dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		c.errs = append(c.errs, problem(dir, err))
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
			c.file(path, true)
		}
	}
}

// file reads one file; one found in a directory may turn out to be no article.
func (c *collector) file(path string, found bool) {
	if clean := filepath.Clean(path); c.seen[clean] {
		return
	} else {
		c.seen[clean] = true
	}
	a, err := Open(path, c.opt)
	switch {
	case err == nil:
		c.articles = append(c.articles, a)
	case found && (isNoArticle(err) || errors.Is(err, ErrDirectory)):
	default:
		c.errs = append(c.errs, err)
	}
}
