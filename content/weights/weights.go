// Package weights holds the trained weights inside the program: one file a
// task, each embedded once and read where it lies. README.md is the model
// card: what each was trained on, with what command, and what it scores.
//
// The bytes must not be written to.
package weights
