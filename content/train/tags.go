package main

import "brief/content/syntax"

// trainTags writes the part-of-speech tagger.
func trainTags(r *run) error {
	bank, err := r.trees()
	if err != nil {
		return err
	}
	return r.write("tags.bin", syntax.TrainTags(bank.gold, bank.cross))
}
