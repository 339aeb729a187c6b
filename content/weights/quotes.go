package weights

import _ "embed" // for the weight file

//go:embed quotes.bin
var quotes []byte

// Quotes is who said what, of package quote; empty when trained with open corpora only.
func Quotes() []byte { return quotes }
