package timex

import "strings"

// weekday is the latest such day on or before publication, or the next one
// where the verb is future. Of 310 weekdays in three news corpora 92 % are so.
func (r *resolver) weekday(f *found) (period, bool) {
	ref, sure, ok := r.reference(day, f.told)
	if !ok || f.any && !r.attributive(f) {
		return period{}, false
	}
	back := (isoWeekday(ref) - f.n + 7) % 7 // days since the last such day
	if f.unit == week {
		monday := periodOf(ref, week).from
		return period{monday.AddDays(7*f.direction + f.n - 1), day}, sure
	}
	read := r.reading(f)
	t := read.tense
	switch {
	case possessed(r.d.Text, f.End) && r.coming[f.n]:
		t = future
	case possessed(r.d.Text, f.End):
		t = past // "Monday's ruling" stands, whatever the verb says of it
	case t == present && read.plain:
		if near, _ := tenseAt(r.d, r.verbs, f.sentence, f.Span); near == present && !r.endsRange(f) {
			t = timetable // "The two meet on Monday"
		}
	}
	if t == past && r.putOff(f) {
		t = future
	}
	switch {
	case f.directed && f.direction < 0 && back == 0:
		back = 7
	case f.directed && f.direction > 0:
		back -= 7
	case f.directed && f.direction == 0 && back > 0 && t != past:
		back -= 7
	case !f.directed && (t == future || t == timetable && !possessed(r.d.Text, f.End)) && back > 0:
		back -= 7
	}
	return period{ref.AddDays(-back), day}, sure
}

// endsRange reports whether "to" stands before the time: "bought from Monday to Thursday".
func (r *resolver) endsRange(f *found) bool {
	s := r.d.Sentences[f.sentence]
	return strings.EqualFold(lastWord(r.d.Text[max(s.Start, f.Start-8):f.Start]), "to")
}

// putOff reports whether something is put off until the time: "postponed until Tuesday".
func (r *resolver) putOff(f *found) bool {
	s := r.d.Sentences[f.sentence]
	before := strings.ToLower(strings.TrimRight(r.d.Text[max(s.Start, f.Start-80):f.Start], " \n"))
	for _, p := range []string{" until", " till", " through", " for"} {
		if rest, ok := strings.CutSuffix(before, p); ok {
			return namesDelay(rest)
		}
	}
	return false
}

// namesDelay reports whether the words put something off or set it for later.
func namesDelay(before string) bool {
	for _, w := range []string{"postpone", "delay", "exten", "given", "gave", "adjourn", "suspend", "put off", "deadline", "reschedul", "wait", "schedule", "planned"} {
		if strings.Contains(before, w) {
			return true
		}
	}
	return false
}

// possessed reports whether "'s" follows at end.
func possessed(text string, end int) bool {
	return strings.HasPrefix(text[end:], "'s ") || strings.HasPrefix(text[end:], "’s ")
}

// weekend is the one before publication, in the middle of a week too, unless
// the verb is future or the weekend has begun.
func (r *resolver) weekend(f *found) (period, bool) {
	if r.published.IsZero() {
		return period{}, false
	}
	p := periodOf(r.published, weekend)
	if isoWeekday(r.published) <= 5 && r.reading(f).tense != future {
		p = periodOf(r.published.AddDays(-7), weekend)
	}
	return p, false
}
