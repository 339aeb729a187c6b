package entity

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/content/learn"
)

// maxListWords is how many words an entry of a list has at most.
const maxListWords = 8

// PackLists is the weight file of word lists by their names. Case is ignored,
// except that a word all in capitals matches only capitals ("US"). A name that
// is no list's, and an entry without words or with too many, is an error.
func PackLists(byName map[string][]string) (*learn.Writer, error) {
	entries := map[learn.Feature]flag{}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		n := slices.Index(listNames[:], name)
		if n < 0 {
			return nil, fmt.Errorf("there is no list %q", name)
		}
		for _, entry := range byName[name] {
			if err := addEntry(entries, entry, 1<<n); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	hashes, choices, sets := packEntries(entries)
	if len(sets) > 1<<16*setSize {
		return nil, errors.New("the lists overlap in too many ways")
	}
	w := learn.NewWriter(listsFingerprint())
	w.Bytes("hashes", hashes)
	w.Bytes("choices", choices)
	w.Bytes("sets", sets)
	return w, nil
}

func addEntry(entries map[learn.Feature]flag, entry string, in flag) error {
	words := listWords(entry)
	if len(words) == 0 || len(words) > maxListWords {
		return fmt.Errorf("%q has %d words, not 1 to %d", entry, len(words), maxListWords)
	}
	if len(words) > 1 {
		entries[listKey(words[0])] |= longer
	}
	entries[entryKey(words)] |= in
	return nil
}

// entryKey is the hash that the words of an entry are listed under, 0 for none.
func entryKey(words []string) learn.Feature {
	if len(words) == 0 {
		return 0
	}
	key := listKey(words[0])
	if len(words) > 1 {
		key = phraseSeed(key)
	}
	for _, w := range words[1:] {
		key = learn.Join(key, listKey(w))
	}
	return key
}

// packEntries is the bytes of a table: the hashes, ascending; for each which of
// the sets of lists it is in; the sets. Entries whose hashes meet share a set.
func packEntries(entries map[learn.Feature]flag) (hashes, choices, sets []byte) {
	byHash := map[uint32]flag{}
	for key, in := range entries {
		byHash[tableHash(key)] |= in
	}
	choice := map[flag]int{}
	for _, h := range slices.Sorted(maps.Keys(byHash)) {
		in := byHash[h]
		c, known := choice[in]
		if !known {
			c = len(choice)
			choice[in] = c
			sets = binary.LittleEndian.AppendUint32(sets, uint32(in))
		}
		hashes = binary.LittleEndian.AppendUint32(hashes, h)
		choices = binary.LittleEndian.AppendUint16(choices, uint16(c))
	}
	return hashes, choices, sets
}

// listWords cuts an entry as tokens are cut: at spaces and around hyphens, and before 's.
func listWords(entry string) []string {
	entry = strings.ReplaceAll(entry, "-", " - ")
	entry = strings.ReplaceAll(entry, "'s", " 's")
	return strings.Fields(entry)
}

// phraseSeed keeps the hashes of entries of several words apart from those of one.
func phraseSeed(first learn.Feature) learn.Feature { return learn.Join(first, 0x70687261) }

// listKey is the hash that a word is listed under: that of its lower-case form,
// except that a word all in capitals is listed as such ("US" is not "us").
func listKey(word string) learn.Feature {
	if allCapitals(word) {
		return learn.Text(word)
	}
	return learn.Text(strings.ToLower(word))
}

// allCapitals reports whether a word has at least two letters, and no lower-case one.
func allCapitals(word string) bool {
	n := 0
	for i := 0; i < len(word); {
		r, size := rune(word[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(word[i:])
		}
		switch {
		case 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r):
			return false
		case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
			n++
		}
		i += size
	}
	return n > 1
}
