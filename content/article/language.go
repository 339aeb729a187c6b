package article

import "github.com/abadojack/whatlanggo"

// language is the ISO 639-1 code of the text, "" where it cannot be told.
func language(text string) string {
	info := whatlanggo.Detect(text[:min(len(text), 4<<10)])
	if !info.IsReliable() {
		return ""
	}
	return info.Lang.Iso6391()
}
