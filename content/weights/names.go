package weights

import _ "embed" // for the weight file

//go:embed names.bin
var names []byte

// Names is the name recogniser of package entity.
func Names() []byte { return names }
