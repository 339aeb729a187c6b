package weights

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// mostBytes is what all weights together may add to the program.
const mostBytes = 15e6

func TestSizeOfAllWeights(t *testing.T) {
	files, err := filepath.Glob("*.bin")
	if err != nil || len(files) == 0 {
		t.Fatal("no weight files", err)
	}
	var total int64
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		total += info.Size()
	}
	if total > mostBytes {
		t.Errorf("%.1f MB of weights, more than %.0f", float64(total)/1e6, mostBytes/1e6)
	}
}

func TestEveryFileIsOnTheCard(t *testing.T) {
	card, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob("*.bin")
	for _, name := range files {
		if !strings.Contains(string(card), "## `"+name+"`") {
			t.Errorf("the model card has no section on %s", name)
		}
	}
}
