package main

import (
	"regexp"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"
)

// shortFlag is a short flag as the library sets it, with the dashes of a long one.
var shortFlag = regexp.MustCompile(`\\fB--(\w) --`)

// manCommand writes the man page.
func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Write the man page, as in brief man | man -l -",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			page, err := mango.NewManPage(1, cmd.Root())
			if err != nil {
				return err
			}
			text := shortFlag.ReplaceAllString(page.Build(roff.NewDocument()), `\fB-$1\fP, \fB--`)
			_, err = cmd.OutOrStdout().Write([]byte(text))
			return err
		},
	}
}
