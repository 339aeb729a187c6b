package main

import (
	"slices"
	"strings"

	"brief/content/syntax"
	"brief/model"
)

// trainLemmas writes the lemmatiser. It learns from the lemmas of the
// treebanks, from the irregular words listed here, and from the regular forms
// of verbs that the treebanks have only in their base form: without them
// "blamed" is a form of "blam".
func trainLemmas(r *run) error {
	full, err := r.readAll(fullTreebanks...)
	if err != nil {
		return err
	}
	basic, err := r.readAll("ewt-train-basic.conllu")
	if err != nil {
		return err
	}
	known := attested{}
	known.addAll(full)
	extra := known.missing(irregular())
	for i := range extra {
		known[extra[i].form+" "+extra[i].xpos] = true
	}
	extra = append(extra, known.missing(regular(baseVerbs(append(basic, full...))))...)
	return r.write("lemmas.bin", syntax.TrainLemmas(append(samples(full), listed(extra))))
}

// attested is the words with their Penn tags that have a lemma already.
type attested map[string]bool

func (a attested) addAll(sentences []sentence) {
	for i := range sentences {
		for j := range sentences[i].tokens {
			t := &sentences[i].tokens[j]
			a[strings.ToLower(t.form)+" "+t.xpos] = true
		}
	}
}

func (a attested) missing(list []token) []token {
	return slices.DeleteFunc(list, func(t token) bool { return a[t.form+" "+t.xpos] })
}

// listed is words without a sentence. An empty first word keeps the others from opening one.
func listed(tokens []token) syntax.Sample {
	s := syntax.Sample{Forms: []string{""}, Words: []model.Word{{}}}
	for i := range tokens {
		s.Forms = append(s.Forms, tokens[i].form)
		s.Words = append(s.Words, model.Word{XPOS: tokens[i].xpos, Lemma: tokens[i].lemma})
	}
	return s
}

func irregular() []token {
	var list []token
	for entry := range strings.SplitSeq(irregularVerbs, ";") {
		f := strings.Fields(entry)
		for i, xpos := range []string{"VBD", "VBN"} {
			for form := range strings.SplitSeq(f[i+1], "/") {
				list = append(list, token{form: form, xpos: xpos, lemma: f[0]})
			}
		}
	}
	for entry := range strings.SplitSeq(irregularNouns, ";") {
		f := strings.Fields(entry)
		list = append(list, token{form: f[1], xpos: "NNS", lemma: f[0]})
	}
	return list
}

// baseVerbs is the base forms of verbs in the trees, in the order of the alphabet.
func baseVerbs(sentences []sentence) []string {
	seen := map[string]bool{}
	var list []string
	for i := range sentences {
		for j := range sentences[i].tokens {
			t := &sentences[i].tokens[j]
			if verb := strings.ToLower(t.form); t.xpos == "VB" && !seen[verb] && len(verb) > 2 && lowerLetters(verb) {
				seen[verb] = true
				list = append(list, verb)
			}
		}
	}
	slices.Sort(list)
	return list
}

func lowerLetters(s string) bool {
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

// regular is the forms of verbs whose last letter does not double and that are not irregular.
func regular(verbs []string) []token {
	var list []token
	for _, verb := range verbs {
		past, going := verb+"ed", verb+"ing"
		last, before := verb[len(verb)-1], verb[len(verb)-2]
		switch {
		case strings.Contains(irregularVerbs, "\n"+verb+" ") || strings.Contains(irregularVerbs, " "+verb+" "):
			continue
		case strings.HasSuffix(verb, "ee"), strings.HasSuffix(verb, "oe"), strings.HasSuffix(verb, "ye"):
			past = verb + "d"
		case strings.HasSuffix(verb, "ie"):
			past, going = verb+"d", verb[:len(verb)-2]+"ying"
		case last == 'e':
			past, going = verb+"d", verb[:len(verb)-1]+"ing"
		case last == 'y' && !vowel(before):
			past = verb[:len(verb)-1] + "ied"
		case !vowel(last) && vowel(before) && !vowel(verb[len(verb)-3]) && last != 'w' && last != 'x' && last != 'y':
			continue // may double
		}
		for _, f := range []token{{form: past, xpos: "VBD"}, {form: past, xpos: "VBN"}, {form: going, xpos: "VBG"}} {
			f.lemma = verb
			list = append(list, f)
		}
	}
	return list
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
