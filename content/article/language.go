package article

import (
	"strings"
	"sync"
	"unicode"

	"github.com/abadojack/whatlanggo"
)

const (
	languageSample = 8 << 10 // bytes; more tells no more
	// Fewer letters than these tell nothing; other scripts are told by themselves.
	minLatin   = 120
	minLetters = 20
)

// language is the ISO 639-1 code of the text, "" where it cannot be told.
//
// Trigrams mistake English that is full of foreign names, so English is told by
// its commonest words: in 1578 articles of English the least share of them was
// 0.072. Trigrams speak only where those words are rare.
func language(text string) string {
	sample := strings.ToValidUTF8(text[:min(len(text), languageSample)], "")
	english := englishShare(sample)
	if english >= 0.07 {
		return "en"
	}
	latin, letters := countLetters(sample)
	if letters < minLetters || latin*2 > letters && latin < minLatin || english > 0.03 {
		return ""
	}
	info := whatlanggo.Detect(sample)
	switch {
	case info.IsReliable():
		return info.Lang.Iso6391()
	case latin*2 > letters:
		return ""
	}
	// Close relatives that share another script: by their own letters, else the likelier one.
	return first(byLetter(sample), info.Lang.Iso6391())
}

// byLetter tells languages with Cyrillic letters by those that only some have,
// "" where none of them stands.
func byLetter(text string) string {
	for _, l := range []struct{ letters, language string }{{"ўЎ", "be"}, {"їЇєЄґҐ", "uk"}, {"ыЫэЭ", "ru"}, {"ќЌѓЃѕЅ", "mk"}, {"ђЂћЋ", "sr"}} {
		if strings.ContainsAny(text, l.letters) {
			return l.language
		}
	}
	return ""
}

func countLetters(text string) (latin, all int) {
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		all++
		if unicode.Is(unicode.Latin, r) {
			latin++
		}
	}
	return latin, all
}

// englishWords are common in all English prose and words of no other language
// with Latin letters that news is often written in.
var englishWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields("the and of to that with were are his he she they its has had been which who would from this but not said by when what there than about after") {
		words[w] = true
	}
	return words
})

// englishShare is the share of those among the words of the text.
func englishShare(text string) float64 {
	english, all, words := 0, 0, englishWords()
	for w := range strings.FieldsFuncSeq(text, notInWord) {
		all++
		if words[strings.ToLower(w)] {
			english++
		}
	}
	return float64(english) / float64(max(all, 1))
}

func notInWord(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }
