//go:build unix

package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
)

// asProgram in the environment makes this test binary the program itself, for
// the sessions below to start.
const asProgram = "BRIEF_TEST_SESSION"

func init() {
	if os.Getenv(asProgram) != "" {
		os.Exit(run(context.Background(), os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
	}
}

// session is the program on a pseudo-terminal, with a terminal that draws what
// it writes.
type session struct {
	t      testing.TB
	cmd    *exec.Cmd
	pty    *os.File
	screen vt10x.Terminal
	closed chan struct{}

	mu  sync.Mutex
	raw bytes.Buffer
}

func start(t testing.TB, stdin io.Reader, args ...string) *session {
	t.Helper()
	s := &session{t: t, screen: vt10x.New(vt10x.WithSize(100, 30)), closed: make(chan struct{})}
	s.cmd = exec.Command(os.Args[0], args...)
	s.cmd.Env = append(os.Environ(), asProgram+"=1", "TERM=xterm-256color", "NO_COLOR=")
	if stdin != nil { // else it is the terminal
		s.cmd.Stdin = stdin
	}
	var err error
	if s.pty, err = pty.StartWithSize(s.cmd, &pty.Winsize{Cols: 100, Rows: 30}); err != nil {
		t.Skipf("no pseudo-terminal: %v", err)
	}
	go s.read()
	t.Cleanup(func() {
		_ = s.cmd.Process.Kill()
		_ = s.pty.Close()
	})
	return s
}

// read draws what the program writes until it ends.
func (s *session) read() {
	defer close(s.closed)
	buf := make([]byte, 1<<16)
	for {
		n, err := s.pty.Read(buf)
		s.mu.Lock()
		s.raw.Write(buf[:n])
		_, _ = s.screen.Write(buf[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (s *session) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.screen.String()
}

// wrote reports whether the program has written something.
func (s *session) wrote(what string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return bytes.Contains(s.raw.Bytes(), []byte(what))
}

// patience is how long a screen may take on a machine that is busy with other
// things; no test waits for it when all is well.
const patience = 20 * time.Second

// sees waits until the screen shows every one of the words.
func (s *session) sees(words ...string) {
	s.t.Helper()
	deadline := time.Now().Add(patience)
	for {
		screen, missing := s.text(), ""
		for _, w := range words {
			if !strings.Contains(screen, w) {
				missing = w
			}
		}
		if missing == "" {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("the screen never showed %q:\n%s", missing, screen)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func (s *session) types(keys string) {
	s.t.Helper()
	if _, err := s.pty.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
}

// escapes presses esc and lets the program tell it from the start of a sequence.
func (s *session) escapes() {
	s.types("\x1b")
	time.Sleep(200 * time.Millisecond)
}

// ends waits for the program and holds it to leaving the terminal as it was.
func (s *session) ends(status int) {
	s.t.Helper()
	done := make(chan error, 1)
	go func() { done <- s.cmd.Wait() }()
	select {
	case <-done:
	case <-time.After(patience):
		s.t.Fatalf("the program did not end:\n%s", s.text())
	}
	select {
	case <-s.closed:
	case <-time.After(time.Second): // some systems keep the terminal open
	}
	if got := s.cmd.ProcessState.ExitCode(); got != status {
		s.t.Errorf("exit status %d, want %d", got, status)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for enter, leave := range map[string]string{"\x1b[?1049h": "\x1b[?1049l", "\x1b[?25l": "\x1b[?25h"} {
		if last := bytes.LastIndex(s.raw.Bytes(), []byte(enter)); last >= 0 && last > bytes.LastIndex(s.raw.Bytes(), []byte(leave)) {
			s.t.Errorf("%q was not undone by %q", enter, leave)
		}
	}
}

// TestSession reads the built-in sample as a person would: open, move, go to the
// words and back, follow, search, ask for help, quit.
func TestSession(t *testing.T) {
	s := start(t, nil)
	s.sees("Three North Sea ports", "Summary")
	s.types("2")
	s.sees("Kirsten Dahlgaard", "mayor")
	s.types("f")
	s.sees("Following", "mention")
	s.escapes()
	s.types("/mudflats\r")
	s.sees("1 of 2")
	s.escapes()
	s.types("?")
	s.sees("next pane")
	s.escapes()
	s.types("Q")
	s.ends(0)
}

// BenchmarkStart is from the start of the program to its first frame, and to the
// first with the briefing of an article of 1000 words on it.
func BenchmarkStart(b *testing.B) {
	line := "Maria Keller, the mayor of Tallinn, said on Friday that the bridge over the river would open again next week.\n\n"
	path := filepath.Join(b.TempDir(), "bridge.txt")
	if err := os.WriteFile(path, []byte("A bridge opens\n\n"+strings.Repeat(line, 50)), 0o600); err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct{ name, shows string }{{"frame", "\x1b[?1049h"}, {"briefing", "Keller"}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				s := start(b, nil, path)
				for began := time.Now(); !s.wrote(c.shows) && time.Since(began) < patience; {
					time.Sleep(200 * time.Microsecond)
				}
				b.StopTimer()
				_ = s.cmd.Process.Kill()
				_ = s.cmd.Wait()
				b.StartTimer()
			}
		})
	}
}

// TestSessionFromPipe: the article comes through a pipe, the keys from the terminal.
func TestSessionFromPipe(t *testing.T) {
	if testing.Short() {
		t.Skip("one session is enough when in a hurry")
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	s := start(t, r)
	_, _ = w.WriteString("A bridge opens\n\nMaria Keller said on Friday that the bridge would open again.\n")
	w.Close()
	s.sees("Maria Keller")
	s.types("Q")
	s.ends(0)
}

// TestSessionKilled: a polite signal restores the terminal too, and tells the
// parent of itself as shells do.
func TestSessionKilled(t *testing.T) {
	for _, by := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP} {
		s := start(t, nil)
		s.sees("Three North Sea ports")
		if err := s.cmd.Process.Signal(by); err != nil {
			t.Fatal(err)
		}
		s.ends(128 + int(by))
	}
}
