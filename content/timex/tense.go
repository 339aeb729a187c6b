package timex

import (
	"strings"

	"brief/model"
)

// tense is when a verb says that something is.
type tense uint8

const (
	noTense tense = iota
	past
	present
	future
	timetable // present of a verb that begins or ends things: beside a weekday it means the next one
)

// tenses gives every token that is a finite verb, or the verb of a plan, its tense.
func tenses(d *model.Document) []tense {
	out := make([]tense, len(d.Tokens))
	for _, s := range d.Sentences {
		for i := s.First; i < s.Last; i++ {
			if len(d.Syntax) == len(d.Tokens) {
				out[i] = taggedTense(d, s.First, i)
			} else {
				out[i] = wordTense(d, s.First, i)
			}
		}
	}
	return out
}

// taggedTense goes by the tag. An infinitive after a word of planning is future.
func taggedTense(d *model.Document, first, i int) tense {
	if w := strings.ToLower(word(d, first, i)); upcoming[w] && (d.Syntax[i].XPOS != "VBD" || w == "scheduled" || w == "slated") {
		return future
	}
	switch d.Syntax[i].XPOS {
	case "VBD":
		return past
	case "VBN":
		return participle(d, first, i)
	case "VBZ", "VBP":
		if d.Syntax[i].Lemma == "be" && word(d, first, min(i+1, len(d.Tokens)-1)) == "to" {
			return future // "they are to meet"
		}
		if next := strings.ToLower(word(d, first, min(i+1, len(d.Tokens)-1))); next == "to" && plans[strings.ToLower(word(d, first, i))] || next == "forward" {
			return future // "plans to", "looks forward to"
		}
		if timetables[d.Syntax[i].Lemma] {
			return timetable
		}
		return present
	case "MD":
		return modal(d.Slice(d.Tokens[i].Span))
	case "VB":
		return infinitive(d, first, i)
	}
	return noTense
}

// word is the token i places from where it is asked, "" outside the sentence.
func word(d *model.Document, first, i int) string {
	if i < first {
		return ""
	}
	return d.Slice(d.Tokens[i].Span)
}

func modal(w string) tense {
	switch strings.ToLower(w) {
	case "could", "can", "ca", "must":
		return noTense
	}
	return future
}

// participle is past unless an auxiliary before it makes it future: "will be held".
func participle(d *model.Document, first, i int) tense {
	for k := i - 1; k >= first && k >= i-4; k-- {
		switch strings.ToLower(word(d, first, k)) {
		case "will", "'ll", "would", "shall", "may", "might", "should", "must":
			return future
		case "could":
			return noTense
		case "to":
			return infinitive(d, first, k+1)
		}
	}
	return past
}

// infinitive is future after a modal or after "to" with a word of planning before it.
func infinitive(d *model.Document, first, i int) tense {
	for k := i - 1; k >= first && k >= i-3; k-- {
		w := strings.ToLower(word(d, first, k))
		if futureModals[w] {
			return modal(w)
		}
		if w == "to" {
			for j := k - 1; j >= first && j >= k-4; j-- {
				if b := strings.ToLower(word(d, first, j)); plans[b] || j == k-1 && obliges[b] {
					return future
				}
			}
			return noTense
		}
	}
	return noTense
}

var futureModals = set("will 'll ’ll would shall may might could should must can wo")

// plans are the words after which an infinitive is still to come.
var plans = set(`expected scheduled due planned set going plan plans planning likely intend intends intended hope hopes hoped
	about agreed slated supposed poised ready prepared preparing expects expect hopes want wants aims aim promised vowed pledged
	decided ordered invited asked voted bound deadline intention`)

// obliges are the words that, right before an infinitive, put it still to come.
var obliges = set("is are were was have has need needs")

// upcoming are words that put a date beside them into the future: "payable Dec. 15".
var upcoming = set("payable due scheduled slated upcoming expires effective expected planned")

// timetables are the verbs whose present tense tells what is to come: "Parliament votes on Tuesday".
var timetables = set("begin start open close end meet vote play face leave arrive visit host resume decide expire return fly travel depart convene")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// wordTense goes by the word alone, where there are no tags.
func wordTense(d *model.Document, first, i int) tense {
	w := strings.ToLower(word(d, first, i))
	switch {
	case futureModals[w]:
		return modal(w)
	case upcoming[w]:
		return future
	case pastVerbs[w]:
		return participle(d, first, i)
	case presentVerbs[w]:
		return present
	case w == "to" && i > first && infinitive(d, first, i+1) == future:
		return future
	case len(w) > 4 && strings.HasSuffix(w, "ed"):
		return participle(d, first, i)
	}
	return noTense
}

var presentVerbs = set("is are has have does do says say 's 're 've am means remains goes comes begins starts")

var pastVerbs = set(`was were had did said told made took went came saw got gave found thought knew became left felt put brought began kept held
	wrote stood heard let meant set met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent cut rose drove bought wore
	chose won flew struck shot fought hit killed died rose shut sold taught caught threw hurt beat quit swore sank sought slid shook fled`)

// tenseAt is the tense of the verb nearest to the bytes of a time, and its
// token: the one before it in the sentence, else the one after.
func tenseAt(d *model.Document, verbs []tense, sentence int, at model.Span) (tense, int) {
	s := d.Sentences[sentence]
	lo, _ := tokensOf(d, s, at)
	for i := lo - 1; i >= s.First && i >= lo-maxVerbDistance; i-- {
		if verbs[i] != noTense {
			return verbs[i], i
		}
	}
	for i := lo; i < s.Last && i < lo+maxVerbDistance; i++ {
		if verbs[i] != noTense {
			return verbs[i], i
		}
	}
	return noTense, model.None
}

// maxVerbDistance bounds the search for a verb, so that no sentence costs more than its length.
const maxVerbDistance = 40
