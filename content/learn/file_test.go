package learn

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"slices"
	"testing"
)

func sample(t testing.TB) []byte {
	t.Helper()
	w := NewWriter(42)
	w.Strings("labels", []string{"A", "", "naïve"})
	w.Numbers("thresholds", []float64{0.5, -1})
	trainer := train(6)
	w.Table("bytes", trainer.Table())
	w.Table("wide", trainer.WideTable())
	var b bytes.Buffer
	if err := w.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFileRoundTrip(t *testing.T) {
	f, err := Open(sample(t), 42)
	if err != nil {
		t.Fatal(err)
	}
	if list, err := f.Strings("labels"); err != nil || !slices.Equal(list, []string{"A", "", "naïve"}) {
		t.Errorf("labels are %q, %v", list, err)
	}
	if list, err := f.Numbers("thresholds"); err != nil || !slices.Equal(list, []float64{0.5, -1}) {
		t.Errorf("thresholds are %v, %v", list, err)
	}
	for name, want := range map[string]*Table{"bytes": train(6).Table(), "wide": train(6).WideTable()} {
		got, err := f.Table(name, 3)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got.cells, want.cells) || got.Scale() != want.Scale() || got.Labels() != 3 || got.mask != want.mask {
			t.Errorf("table %s changed on its way", name)
		}
	}
}

func TestSameTrainingSameBytes(t *testing.T) {
	if !bytes.Equal(sample(t), sample(t)) {
		t.Error("two runs differ")
	}
}

func TestOpenRefuses(t *testing.T) {
	good := sample(t)
	if _, err := Open(good, 43); err == nil {
		t.Error("opened with another fingerprint")
	}
	for _, n := range []int{0, 1, headerLen, len(good) / 2, len(good) - 1} {
		if _, err := Open(good[:n], 42); err == nil {
			t.Errorf("opened when cut to %d bytes", n)
		}
	}
	for i := range good {
		bad := slices.Clone(good)
		bad[i] ^= 0x10
		if _, err := Open(bad, 42); err == nil {
			t.Errorf("opened with byte %d changed", i)
		}
	}
}

func TestSectionsOfTheWrongKind(t *testing.T) {
	f, err := Open(sample(t), 42)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Strings("bytes"); err == nil {
		t.Error("read a table as strings")
	}
	if _, err := f.Numbers("nothing"); err == nil {
		t.Error("read what is not there")
	}
	if _, err := f.Table("bytes", 4); err == nil {
		t.Error("read a table for another number of labels")
	}
}

// FuzzOpen gives damaged files a right checksum, so that the parts behind it are reached.
func FuzzOpen(f *testing.F) {
	good := sample(f)
	f.Add(good[:len(good)-checksumLen])
	f.Add(good[:len(good)/2])
	f.Add(NewWriter(42).buf)
	f.Fuzz(func(t *testing.T, body []byte) {
		body = body[:len(body):len(body)]
		sealed := binary.LittleEndian.AppendUint32(body, crc32.Checksum(body, castagnoli))
		_, _ = Open(body, 42)
		file, err := Open(sealed, 42)
		if err != nil {
			return
		}
		for name := range file.sections {
			_, _ = file.Strings(name)
			_, _ = file.Numbers(name)
			table, err := file.Table(name, 3)
			if err != nil {
				continue
			}
			out := make([]int32, 3)
			table.Score([]Feature{0, 1<<64 - 1, 12345}, out)
		}
	})
}
