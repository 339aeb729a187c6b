package weights

import _ "embed" // for the weight file

//go:embed tags.bin
var tags []byte

// Tags is the part-of-speech tagger of package syntax.
func Tags() []byte { return tags }
