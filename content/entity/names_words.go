package entity

import (
	"unicode"
	"unicode/utf8"

	"brief/content/learn"
	"brief/model"
)

// casing is how a word is written.
type casing uint8

const (
	lowerCase   casing = iota
	capitalised        // Kyiv, McCain
	capitals           // UN, U.S.; one letter alone is capitalised
	mixedCase          // iPhone, al-Assad
	number             // begins with a digit
	mark               // no letter or digit
)

// word is what the features say of one token, once the case of headlines is repaired.
type word struct {
	text   string        // as repaired
	form   learn.Feature // its hash
	lower  learn.Feature // hash of its lower-case form
	shape  learn.Feature // X, x, d and marks, runs cut at three
	short  learn.Feature // the same, runs cut at one
	suffix learn.Feature // last three letters, lower-case
	listed flag          // lists it stands in alone
	phrase flag          // lists it stands in together with its neighbours
	prior  uint8         // how often it is lower-case elsewhere; see cases.prior
	coarse uint8         // cluster of few, 0 for none
	fine   uint8         // cluster of many
	casing casing
	first  bool // begins a sentence, or follows a colon or an opening quotation mark
	typ    int32
	tag    learn.Feature // Penn part of speech, 0 where the document has none
}

func (w *word) upper() bool {
	return w.casing == capitalised || w.casing == capitals || w.casing == mixedCase
}

// maxWord is how many bytes of a token are looked at.
const maxWord = 64

// wordReader fills words; its buffers are used again for each.
type wordReader struct {
	lists    lists
	clusters *wordTable
	lower    []byte
	shape    []byte
	short    []byte
}

// read fills w for a token's text.
func (r *wordReader) read(w *word, text string) {
	if len(text) > maxWord {
		cut := maxWord
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut]
	}
	w.text = text
	r.lower, r.shape, r.short = r.lower[:0], r.shape[:0], r.short[:0]
	var uppers, lowers, digits, letters int
	var firstUpper bool
	run := 0
	var last byte
	for i, c := range text {
		class := byte('x')
		switch {
		case 'a' <= c && c <= 'z':
			lowers++
		case 'A' <= c && c <= 'Z':
			class = 'X'
			c += 'a' - 'A'
		case '0' <= c && c <= '9':
			class = 'd'
		case c < utf8.RuneSelf:
			class = byte(c)
		case unicode.IsUpper(c):
			class = 'X'
			c = unicode.ToLower(c)
		case unicode.IsLetter(c):
			lowers++
		case unicode.IsDigit(c):
			class = 'd'
		case c == '’':
			class = '\''
		default:
			class = '-'
		}
		switch class {
		case 'X':
			uppers++
			firstUpper = firstUpper || i == 0
		case 'd':
			digits++
		}
		r.lower = utf8.AppendRune(r.lower, c)
		if class != last {
			run = 0
			r.short = append(r.short, class)
			last = class
		}
		if run++; run <= 3 {
			r.shape = append(r.shape, class)
		}
	}
	letters = uppers + lowers
	w.form = learn.Text(text)
	w.lower = learn.Text(r.lower)
	w.shape = learn.Text(r.shape)
	w.short = learn.Text(r.short)
	w.suffix = learn.Text(ending(r.lower, 3))
	w.casing = casingOf(text, uppers, lowers, digits, letters, firstUpper)
	if w.casing == capitals {
		w.listed = r.lists.at(w.form)
	}
	if w.listed == 0 {
		w.listed = r.lists.at(w.lower)
	}
	w.coarse, w.fine, w.prior = r.clusters.look(w.lower)
}

func casingOf(text string, uppers, lowers, digits, letters int, firstUpper bool) casing {
	switch {
	case text != "" && '0' <= text[0] && text[0] <= '9':
		return number
	case letters == 0 && digits == 0:
		return mark
	case letters == 0:
		return number
	case uppers == 0:
		return lowerCase
	case lowers == 0 && uppers > 1:
		return capitals
	case firstUpper:
		return capitalised
	}
	return mixedCase
}

// ending is the last n code points of b, all of it when it has fewer.
func ending(b []byte, n int) []byte {
	i := len(b)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRune(b[:i])
		i -= size
	}
	return b[i:]
}

// phrases marks the words that stand in list entries of several words, the
// longest entry at each place.
func (l *lists) phrases(words []word) {
	for i := range words {
		if words[i].listed&longer == 0 {
			continue
		}
		key := phraseSeed(words[i].key())
		found, length := flag(0), 0
		for n := 1; n < maxListWords && i+n < len(words); n++ {
			key = learn.Join(key, words[i+n].key())
			if f := l.at(key) &^ longer; f != 0 {
				found, length = f, n+1
			}
		}
		for n := range length {
			words[i+n].phrase |= found
			if n > 0 {
				words[i+n].phrase |= inside
			}
		}
	}
}

// key is the hash a word is listed under.
func (w *word) key() learn.Feature {
	if w.casing == capitals {
		return w.form
	}
	return w.lower
}

// readWords is the words of a document, with the case of its headlines repaired.
func (r *wordReader) readWords(d *model.Document) []word {
	words := make([]word, len(d.Tokens))
	for i, t := range d.Tokens {
		r.read(&words[i], t.In(d.Text))
	}
	if len(d.Syntax) == len(words) {
		for i := range words {
			words[i].tag = learn.Text(d.Syntax[i].XPOS)
		}
	}
	for _, s := range d.Sentences {
		sentence := words[s.First:s.Last]
		r.repair(sentence)
		markFirst(sentence)
		r.lists.phrases(sentence)
	}
	return words
}

// markFirst marks the words whose capital says nothing.
func markFirst(sentence []word) {
	begins := true
	for i := range sentence {
		w := &sentence[i]
		w.first = begins && w.casing != mark
		if w.casing != mark {
			begins = false
			continue
		}
		switch w.text {
		case "\"", "“", "‘", "``", "'", "«", ":", "•", "…", "—", "(":
			begins = begins || w.text != "(" && w.text != "—"
		}
	}
}
