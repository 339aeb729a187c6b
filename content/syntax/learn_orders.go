package syntax

import (
	"math/rand/v2"
	"runtime"
	"sync"

	"brief/content/learn"
)

// acrossOrders trains once for each of several random orders of the examples,
// as many at a time as there are cores, and blends what comes out, table by
// table. The result does not depend on the number of cores.
func acrossOrders(orders int, train func(*rand.Rand) []*learn.Trainer) []*learn.Table {
	results := make([][]*learn.Trainer, orders)
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for k := range results {
		slots <- struct{}{}
		all.Go(func() {
			results[k] = train(rand.New(rand.NewPCG(1, uint64(k))))
			<-slots
		})
	}
	all.Wait()
	tables := make([]*learn.Table, len(results[0]))
	for i := range tables {
		trainers := make([]*learn.Trainer, orders)
		for k, r := range results {
			trainers[k] = r[i]
		}
		tables[i] = learn.Blend(trainers...).Table()
	}
	return tables
}
