package quote

// shortestSpeech is the bytes from which a marked stretch in a language that is
// not analysed is taken for speech rather than for a name or a title.
const shortestSpeech = 18

// onMarksAlone is what can be told of quotations without knowing the language: what
// stands between quotation marks, said by nobody known.
func onMarksAlone(v *view) []said {
	var out []said
	for m, stretch := range v.marked {
		if !stretch.closed || !stretch.double || stretch.span.Len() < shortestSpeech || v.ranges[m].empty() {
			continue
		}
		found := none()
		found.score, found.why = 0.4, whyBare
		found.add(v.ranges[m])
		out = append(out, found)
	}
	return out
}
