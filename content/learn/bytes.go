package learn

const kindBytes = 'B'

// Bytes adds data in a form of the caller's own, such as a table of word classes.
func (w *Writer) Bytes(name string, data []byte) { w.section(kindBytes, name, data) }

// Bytes is such data, read where it lies; it must not be written to.
func (f *File) Bytes(name string) ([]byte, error) {
	r, err := f.payload(kindBytes, name)
	return r.data, err
}
