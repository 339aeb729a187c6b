package weights

import _ "embed" // for the weight file

//go:embed trees.bin
var trees []byte

// Trees is the dependency parser of package syntax.
func Trees() []byte { return trees }
