package main

import "context"

// read opens the reader on the terminal.
func (o *options) read(ctx context.Context, paths []string) error { return o.write(ctx, paths) }
