package quote

import (
	"strings"
	"sync"

	"brief/model"
)

// frame says what a verb of saying or thinking takes as its content.
type frame uint8

const (
	takesClause frame = 1 << iota // that …, or a bare clause
	takesMarks                    // direct speech: "…," he said
	takesObject                   // a noun phrase and what follows: rejected the plan, urged Paris to act
	takesTo                       // an infinitive: vowed to fight
	takesPrep                     // a prepositional phrase: called for calm
	isNoun                        // a noun that is a cue: the claim that …
)

// verb is what the lexicon knows of a cue.
type verb struct {
	frame  frame
	manner model.Manner
	prep   string // the prepositions of takesPrep, each between spaces
}

// verbs is the lexicon of cues by lemma. It is general knowledge about English,
// not a count of a corpus: it serves where the learned part is blind.
var verbs = sync.OnceValue(func() map[string]verb {
	m := map[string]verb{}
	for _, row := range []struct {
		manner model.Manner
		frame  frame
		words  string
	}{
		{model.Speech, takesClause | takesMarks, `say add note write tell state declare remark comment reply respond answer continue
			claim argue insist assert maintain contend allege explain observe recall admit concede acknowledge confirm conclude
			joke quip tweet post blog announce report testify caution counter retort recount conclude interject
			exclaim shout yell scream whisper mutter mumble cry reason muse opine ask wonder inquire repeat stress emphasize emphasise
			underline underscore reiterate point predict estimate forecast warn swear mention signal hint imply suggest propose
			indicate reveal disclose attest certify intone deadpan chime sigh laugh snap bark plead beg implore protest complain
			boast brag gripe grumble lament vow pledge promise threaten charge concur relate elaborate specify summarize clarify
			inform assure remind persuade convince advise notify brief instruct agree lie text email e-mail message tout advise
			recommend guess urge deny demand read echo thunder crow bemoan decry theorize speculate venture preach proclaim pronounce`},
		{model.Speech, takesObject, `announce emphasize emphasise stress highlight underline underscore reiterate express voice criticize criticise
			accuse blame condemn denounce decry deplore praise laud applaud commend hail welcome reject dismiss rebuff deny rule-out defend
			demand urge propose recommend advocate deride mock ridicule slam blast lambast lambaste castigate chide rebuke scold
			cite describe dispute contradict refute rebut caution warn advise implore entreat exhort echo predict forecast
			question lament bemoan tout allege concede threaten pledge promise outline detail reaffirm retract assail berate excoriate
			disavow repudiate vilify chastise admonish second-guess thank congratulate
			acknowledge confirm explain challenge suggest assert protest profess proclaim`},
		{model.Speech, takesTo, `vow pledge promise threaten refuse decline offer agree swear undertake claim propose
			demand ask urge tell order instruct advise warn beg implore invite encourage plead profess purport volunteer commit`},
		{model.Attitude, takesClause | takesMarks, `think believe feel hope fear worry suspect`},
		{model.Attitude, takesClause, `assume expect doubt know realize realise understand consider imagine suppose wish figure
			reckon regret anticipate foresee presume trust conclude deem sense judge decide fancy dream hear learn see notice`},
		{model.Attitude, takesObject, `support oppose favor favour back endorse resent admire detest loathe abhor fear doubt
			regret anticipate crave distrust mistrust dread envisage envision prefer`},
		{model.Attitude, takesTo, `want hope wish intend plan expect prefer desire aspire long seek`},
	} {
		for _, w := range strings.Fields(row.words) {
			v := m[w]
			v.frame |= row.frame
			if v.manner == "" {
				v.manner = row.manner
			}
			m[w] = v
		}
	}
	for w, preps := range map[string]string{
		"call": "for upon on", "warn": "of about against", "speak": "of about against", "talk": "about of", "complain": "about of",
		"insist": "on upon", "object": "to", "allude": "to", "refer": "to", "appeal": "for to", "plead": "for with", "push": "for",
		"press": "for", "argue": "for against", "lash": "out", "boast": "of about", "brag": "about", "hint": "at", "apologize": "for to",
		"apologise": "for to", "hope": "for", "think": "of about", "worry": "about", "dream": "of", "comment": "on", "caution": "against",
		"vote": "for against", "protest": "against", "elaborate": "on", "point": "to out", "rail": "against", "inquire": "about",
		"lobby": "for against", "disagree": "with", "agree": "with", "pray": "for", "long": "for", "yearn": "for", "joke": "about",
		"swear": "by", "describe": "as", "portray": "as", "characterize": "as", "characterise": "as", "regard": "as", "remark": "on", "expand": "on", "testify": "about to", "campaign": "for against", "wonder": "about",
	} {
		v := m[w]
		v.frame |= takesPrep
		v.prep = " " + preps + " "
		if v.manner == "" {
			v.manner = model.Speech
		}
		m[w] = v
	}
	for _, w := range strings.Fields(`claim statement assertion belief view opinion argument allegation accusation promise pledge vow
		warning threat suggestion fear hope concern worry notion conviction remark comment demand call request criticism complaint
		announcement insistence contention admission acknowledgement acknowledgment denial prediction reminder rumor rumour`) {
		v := m[w]
		v.frame |= isNoun
		if v.manner == "" {
			v.manner = model.Speech
		}
		m[w] = v
	}
	for _, w := range strings.Fields(`belief view opinion fear hope concern worry notion conviction`) {
		v := m[w]
		v.manner = model.Attitude
		m[w] = v
	}
	return m
})

// attitudes are cues of believing, wishing and feeling that are no verbs of the
// lexicon, or whose content the lexicon does not know.
var attitudes = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`accept admiration afraid ambition angry annoyed anxious appreciate appreciation approve approval
		aware belief believe certain concern concerned confidence confident conviction convinced contempt dislike displeasure
		disappointed doubt doubtful dream eager embrace enjoy enthusiasm expectation fear feel feeling fond frustrate frustrated frustration
		glad grateful happy hate hatred hope hopeful intent intention love mind mistrust need opinion optimistic perceive
		perception pessimistic pleased preference proud reluctant reluctance remember respect sad satisfied scared seem
		sentiment share skeptical skepticism sorry suspicion suspicious sympathize sympathy think thinking tired trust uncertain
		uneasy unhappy unsure upset value view want wary willing willingness wish worried worry worship determined desire`) {
		m[w] = true
	}
	return m
})

// mannerOf is speech unless the cue is known to tell an inner state.
func mannerOf(lemma string) model.Manner {
	if attitudes()[lemma] {
		return model.Attitude
	}
	if v, ok := verbs()[lemma]; ok {
		return v.manner
	}
	return model.Speech
}

// irregular lists past forms that no rule gives.
const irregular = `said say told tell wrote write written write thought think felt feel swore swear sworn swear knew know known know
	understood understand foresaw foresee foreseen foresee saw see seen see heard hear read read spoke speak spoken speak
	begged beg begging beg quipped quip quipping quip bragged brag bragging brag snapped snap snapping snap admitted admit admitting admit
	planned plan planning plan rebutted rebut rebutting rebut blogged blog blogging blog dreamt dream learnt learn sought seek
	lay lie lied lie lying lie chidden chide regretted regret regretting regret committed commit committing commit`

// forms maps every inflected form of the lexicon's verbs to its lemma, for
// text whose words have not been analysed.
var forms = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for w := range verbs() {
		for _, f := range inflect(w) {
			m[f] = w
		}
	}
	list := strings.Fields(irregular)
	for i := 0; i+1 < len(list); i += 2 {
		m[list[i]] = list[i+1]
	}
	for w := range verbs() {
		m[w] = w
	}
	return m
})

// inflect gives the regular forms of a verb.
func inflect(w string) []string {
	last, before := w[len(w)-1], w[max(0, len(w)-2)]
	consonantY := last == 'y' && !strings.ContainsRune("aeiou", rune(before))
	switch {
	case last == 'e':
		return []string{w + "s", w + "d", w[:len(w)-1] + "ing"}
	case consonantY:
		return []string{w[:len(w)-1] + "ies", w[:len(w)-1] + "ied", w + "ing"}
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "x"):
		return []string{w + "es", w + "ed", w + "ing"}
	}
	return []string{w + "s", w + "ed", w + "ing"}
}
