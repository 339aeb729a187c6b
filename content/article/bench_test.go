package article

import (
	"strings"
	"testing"
)

func BenchmarkPlain5MB(b *testing.B) {
	data := []byte("Ferry leaves\n\n" + strings.Repeat("The “ferry” left the harbour on Monday, and the mayor was glad of it.\n", 5<<20/72))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Read("x.txt", data, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkShortArticle(b *testing.B) {
	data := []byte(ferry + strings.Repeat("\n\nThe ferry left the harbour on Monday, and the mayor was glad of it.", 60))
	for b.Loop() {
		if _, err := Read("x.txt", data, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	for b.Loop() {
		if _, err := Read("x.html", []byte(newsPage), Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
