package main

import "brief/content/syntax"

// trainTrees writes the dependency parser.
func trainTrees(r *run) error {
	bank, err := r.trees()
	if err != nil {
		return err
	}
	return r.write("trees.bin", syntax.TrainTrees(bank.gold, bank.cross))
}
