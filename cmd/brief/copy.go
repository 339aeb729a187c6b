package main

import (
	"os"
	"os/exec"
	"strings"

	"github.com/atotto/clipboard"
)

// copyText puts text where other programs find it, in every way this machine
// has beside the terminal's own, and names the ways that worked.
func copyText(text string) (ways []string) {
	if os.Getenv("TMUX") != "" {
		load := exec.Command("tmux", "load-buffer", "-")
		load.Stdin = strings.NewReader(text)
		if load.Run() == nil {
			ways = append(ways, "tmux buffer")
		}
	}
	if !clipboard.Unsupported && clipboard.WriteAll(text) == nil {
		ways = append(ways, "system clipboard")
	}
	return ways
}
