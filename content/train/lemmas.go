package main

import "brief/content/syntax"

// trainLemmas writes the lemmatiser.
func trainLemmas(r *run) error {
	full, err := r.readAll(fullTreebanks...)
	if err != nil {
		return err
	}
	return r.write("lemmas.bin", syntax.TrainLemmas(samples(full)))
}
