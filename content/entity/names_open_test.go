package entity

import (
	"testing"

	"brief/content/weights"
)

// How long the first text waits for the weights.
func BenchmarkOpenNames(b *testing.B) {
	for b.Loop() {
		if _, err := openNames(weights.Names()); err != nil {
			b.Fatal(err)
		}
	}
}
