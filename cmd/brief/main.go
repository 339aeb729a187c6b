// Brief opens news articles in the terminal and shows each as a briefing:
// summary, actors, timeline and quotes beside the text.
package main

import (
	"context"
	"os"
)

func main() {
	os.Exit(run(context.Background(), os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}
