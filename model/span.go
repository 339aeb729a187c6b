package model

// Span is a half-open range [Start, End) of byte offsets into Article.Text.
// The zero Span means "none"; no annotation is ever empty.
type Span struct{ Start, End int }

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether the span names nothing.
func (s Span) IsZero() bool { return s.End <= s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Compare orders spans by start; of two that start together the longer comes first.
func (s Span) Compare(t Span) int {
	if s.Start != t.Start {
		return s.Start - t.Start
	}
	return t.End - s.End
}

// In returns the bytes of text that the span covers, "" for the zero span.
func (s Span) In(text string) string {
	if s.IsZero() {
		return ""
	}
	return text[s.Start:s.End]
}
