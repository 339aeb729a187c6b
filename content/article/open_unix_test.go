//go:build unix

package article

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// What is no file must be refused at once: opening it could wait for ever.
func TestOpenIsNotKept(t *testing.T) {
	dir := t.TempDir()
	fifo, socket := filepath.Join(dir, "fifo"), filepath.Join(dir, "s")
	if err := syscall.Mkfifo(fifo, 0o644); err != nil {
		t.Skipf("no named pipes here: %v", err)
	}
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Skipf("no sockets here: %v", err)
	}
	defer l.Close()
	for _, path := range []string{fifo, socket, os.DevNull} {
		done := make(chan error, 1)
		go func() {
			_, err := Open(path, Options{})
			done <- err
		}()
		select {
		case err := <-done:
			if !errors.Is(err, ErrNotRegular) {
				t.Errorf("%s: %v, want %v", path, err, ErrNotRegular)
			}
		case <-time.After(5 * time.Second):
			t.Errorf("%s: still waiting", path)
		}
	}
	if articles, errs := Collect(t.Context(), []string{dir}, Options{}); len(articles) != 0 || len(errs) != 1 || !errors.Is(errs[0], ErrNoArticles) {
		t.Errorf("%d articles, %v", len(articles), errs)
	}
}
