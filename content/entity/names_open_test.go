package entity

import (
	"testing"

	"brief/content/weights"
)

// How long the first text waits for the weights.
func BenchmarkOpenNames(b *testing.B) {
	for b.Loop() {
		if _, err := openNames(weights.Names(), wordLists()); err != nil {
			b.Fatal(err)
		}
	}
}

// How long the first text waits for the word lists.
func BenchmarkOpenLists(b *testing.B) {
	for b.Loop() {
		if _, err := openLists(weights.Lists()); err != nil {
			b.Fatal(err)
		}
	}
}
