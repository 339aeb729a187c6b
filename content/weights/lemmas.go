package weights

import _ "embed" // for the weight file

//go:embed lemmas.bin
var lemmas []byte

// Lemmas is the lemmatiser of package syntax.
func Lemmas() []byte { return lemmas }
