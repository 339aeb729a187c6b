package entity

import (
	"bytes"
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
	for word, want := range map[string]flag{"US": inCountries, "us": 0, "kyiv": inCities, "WHO": inInstitutions, "said": inSpeech} {
		if got := l.at(listKey(word)) &^ longer; got&want != want || want == 0 && got != 0 {
			t.Errorf("%q stands in lists %b, want %b", word, got, want)
		}
	}
}

func TestListsRefuseWhatCannotBeFound(t *testing.T) {
	for _, x := range []struct{ list, entry string }{
		{"planets", "Mars"}, {"cities", ""}, {"cities", "one two three four five six seven eight nine"},
	} {
		if _, err := PackLists(map[string][]string{x.list: {x.entry}}); err == nil {
			t.Errorf("%q in the list %q is no error", x.entry, x.list)
		}
	}
}

func TestDamagedListsAreAnError(t *testing.T) {
	w, err := PackLists(map[string][]string{"cities": {"New York", "Kyiv"}})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := w.Write(&b); err != nil {
		t.Fatal(err)
	}
	l, err := openLists(b.Bytes())
	if err != nil || l.at(entryKey([]string{"New", "York"})) != inCities || l.at(entryKey([]string{"York"})) != 0 {
		t.Fatal("New York is not found in", l, err)
	}
	b.Bytes()[b.Len()/2] ^= 1
	if _, err := openLists(b.Bytes()); err == nil {
		t.Error("a changed bit is no error")
	}
}
