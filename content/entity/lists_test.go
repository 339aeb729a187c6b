package entity

import (
	"strings"
	"testing"
)

func TestGivenGender(t *testing.T) {
	for name, want := range map[string]gender{
		"Angela": female, "JOHN": male, "Volodymyr": male, "Alexis": eitherGender, "Kremlin": unknownGender, "": unknownGender,
	} {
		if got := givenGender(name); got != want {
			t.Errorf("%q is %d, want %d", name, got, want)
		}
	}
}

func TestListsTellCapitals(t *testing.T) {
	l := wordLists()
	for word, want := range map[string]flag{"US": inCountries, "us": 0, "kyiv": inCities, "WHO": inOrgs, "said": inSpeech} {
		if got := l[listKey(word)] &^ longer; got&want != want || want == 0 && got != 0 {
			t.Errorf("%q stands in lists %b, want %b", word, got, want)
		}
	}
}

// An entry that is too long, or stands in no form that tokens have, would never be found.
func TestListEntriesCanBeFound(t *testing.T) {
	for _, text := range []string{countries, cities, regions, demonyms, titles, parties, knownOrgs, otherNames} {
		for entry := range strings.SplitSeq(text, ",") {
			if n := len(listWords(entry)); n == 0 || n > maxListWords {
				t.Errorf("%q has %d words", entry, n)
			}
		}
	}
}
