package learn

import (
	"fmt"
	"math/bits"
	"testing"
)

func TestJoinKeepsOrderAndEqualParts(t *testing.T) {
	seen := map[Feature]string{}
	note := func(f Feature, what string) {
		t.Helper()
		if before, ok := seen[f]; ok {
			t.Errorf("%s collides with %s", what, before)
		}
		seen[f] = what
	}
	for a := range 200 {
		x := Text(fmt.Sprint("w", a))
		note(Join3(1, x, x), fmt.Sprintf("equal %d", a))
		for b := range 200 {
			if a != b {
				note(Join3(1, x, Text(fmt.Sprint("w", b))), fmt.Sprintf("%d %d", a, b))
				note(Join(Feature(a), Feature(b)), fmt.Sprintf("numbers %d %d", a, b))
			}
		}
	}
}

// Small numbers are the worst case: few input bits must reach all index bits.
func TestJoinSpreadsSmallNumbers(t *testing.T) {
	const slots = 1 << 16
	used := make([]bool, slots)
	n := 0
	for a := range Feature(256) {
		for b := range Feature(256) {
			if i := Join3(7, a, b) % slots; !used[i] {
				used[i] = true
				n++
			}
		}
	}
	// 65536 keys over 65536 slots fill 1-1/e = 63.2 % of them when spread at random.
	if share := float64(n) / slots; share < 0.62 || share > 0.645 {
		t.Errorf("%.3f of the slots used, want 0.632", share)
	}
}

func TestJoinAvalanche(t *testing.T) {
	for bit := range 64 {
		flips := 0
		for k := range Feature(64) {
			x := Text(fmt.Sprint(k))
			flips += bits.OnesCount32(uint32(Join(5, x) ^ Join(5, x^1<<bit)))
		}
		if mean := float64(flips) / 64; mean < 11 || mean > 21 {
			t.Errorf("bit %d flips %.1f of the 32 low bits on average", bit, mean)
		}
	}
}

func TestTextTellsStringsApart(t *testing.T) {
	words := []string{"", "a", "b", "ab", "ba", "aa", "aaa", "a\x00", "\x00", "The", "the", "naïve"}
	for i, a := range words {
		for _, b := range words[:i] {
			if Text(a) == Text(b) {
				t.Errorf("%q and %q collide", a, b)
			}
		}
		if Text(a) != Text([]byte(a)) {
			t.Errorf("%q differs as bytes", a)
		}
	}
}

func TestFingerprintSeesOrderAndLength(t *testing.T) {
	a, b := Fingerprint([]Feature{1, 2}), Fingerprint([]Feature{2, 1})
	if a == b || a == Fingerprint([]Feature{1, 2, 0}) {
		t.Error("different probes share a fingerprint")
	}
}
