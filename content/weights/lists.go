package weights

import _ "embed" // for the weight file

//go:embed lists.bin
var lists []byte

// Lists is the word lists of package entity.
func Lists() []byte { return lists }
