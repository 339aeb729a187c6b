package content

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"brief/content/article"
	"brief/model"
)

var update = flag.Bool("update", false, "write the golden dumps anew")

// hostile is text that a stranger or an enemy may write.
var hostile = map[string]string{
	"empty":         "",
	"blank":         " \n\t\n\r\n",
	"no letters":    "12 + 30 = 42 !!! ... --- 1/2/3\n\n???",
	"one word":      "Word",
	"marks":         "“”\"''‘’«»„“\"\"\" '' `` ''",
	"open marks":    "“He said \"that 'it is “so",
	"other scripts": "Россия и Китай подписали договор. 中国和俄罗斯签署了协议。 وقعت روسيا والصين اتفاقا.",
	"emoji":         "👩‍👩‍👧‍👦 said 👍🏽 on Monday that 🇺🇦 is 🇺🇦.",
	"combining":     "Zoe\u0301 sa\u0308id “e\u0301te\u0301” on Friday.",
	"long word":     strings.Repeat("a", 20_000),
	"long line":     strings.Repeat("Maria Keller said on Friday that Paul would go. ", 2_000),
	"short lines":   strings.Repeat("He said\n", 5_000),
	"all dates":     strings.Repeat("May 5, 2020 to Friday ", 1_000),
	"all names":     strings.Repeat("Maria Keller Paul Reiniger ", 2_000),
	"nested marks":  strings.Repeat("“", 2_000) + "said" + strings.Repeat("”", 2_000),
	"replaced":      strings.Repeat("\ufffd", 500) + " said Maria Keller.",
}

// TestCheckAfterEveryStage holds the invariants of the document on good text
// and bad, one stage after the other.
func TestCheckAfterEveryStage(t *testing.T) {
	texts := map[string]string{"grain": read(t, "testdata/grain.txt")}
	for name, text := range hostile {
		texts[name] = text
	}
	for name, text := range texts {
		t.Run(name, func(t *testing.T) {
			d := model.NewDocument(&model.Article{Text: text})
			for _, s := range stages() {
				if err := s.Annotate(t.Context(), d); err != nil {
					t.Fatalf("%s: %v", s.Name(), err)
				}
				if err := d.Check(); err != nil {
					t.Fatalf("after %s: %v", s.Name(), err)
				}
			}
			Compile(d)
		})
	}
}

// TestDumps compares the layers of the fixtures with what was seen and approved.
func TestDumps(t *testing.T) {
	golden := "testdata/dumps.txtar"
	got := &txtar.Archive{Comment: []byte("The layers of the fixtures; go test ./content -update writes them anew.\n")}
	for _, name := range []string{"grain.txt"} {
		var b strings.Builder
		if err := annotate(t, filepath.Join("testdata", name)).Dump(&b); err != nil {
			t.Fatal(err)
		}
		got.Files = append(got.Files, txtar.File{Name: name, Data: []byte(b.String())})
	}
	if *update {
		if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := txtar.ParseFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range want.Files {
		compareLines(t, f.Name, string(f.Data), string(got.Files[i].Data))
	}
}

func compareLines(t *testing.T, name, want, got string) {
	t.Helper()
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	shown := 0
	for i := 0; i < max(len(w), len(g)) && shown < 10; i++ {
		var x, y string
		if i < len(w) {
			x = w[i]
		}
		if i < len(g) {
			y = g[i]
		}
		if x != y {
			t.Errorf("%s line %d\nwant %s\ngot  %s", name, i+1, x, y)
			shown++
		}
	}
}

// TestConcurrentUse annotates the same article many times at once: no race, and
// the same layers each time.
func TestConcurrentUse(t *testing.T) {
	p := mustDefault(t)
	dumps := make([]string, 8)
	var wg sync.WaitGroup
	for i := range dumps {
		wg.Go(func() {
			d, err := p.Annotate(t.Context(), open(t, "testdata/grain.txt"))
			if err != nil {
				t.Error(err)
				return
			}
			var b strings.Builder
			if err := d.Dump(&b); err != nil {
				t.Error(err)
			}
			dumps[i] = b.String()
		})
	}
	wg.Wait()
	for i := range dumps {
		compareLines(t, "concurrent", dumps[0], dumps[i])
	}
}

func FuzzPipeline(f *testing.F) {
	for _, text := range hostile {
		if len(text) < 3_000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := article.Read("fuzz.txt", []byte(text), article.Options{})
		if err != nil {
			return
		}
		d, err := mustDefault(t).Annotate(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Check(); err != nil {
			t.Fatal(err)
		}
		Compile(d)
	})
}

// BenchmarkPipeline gives the words a second of all stages on one core.
func BenchmarkPipeline(b *testing.B) {
	p := mustDefault(b)
	a := open(b, "testdata/grain.txt")
	words := len(strings.Fields(a.Text))
	for b.Loop() {
		if _, err := p.Annotate(b.Context(), a); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkStages gives the words a second of each stage.
func BenchmarkStages(b *testing.B) {
	a := open(b, "testdata/grain.txt")
	words := len(strings.Fields(a.Text))
	d := model.NewDocument(a)
	for _, s := range stages() {
		b.Run(s.Name(), func(b *testing.B) {
			for b.Loop() {
				if err := s.Annotate(b.Context(), d); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}

func mustDefault(tb testing.TB) *Pipeline {
	tb.Helper()
	p, err := Default()
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

func open(tb testing.TB, path string) *model.Article {
	tb.Helper()
	a, err := article.Open(path, article.Options{Date: model.Date{Year: 2024, Month: 6, Day: 20}})
	if err != nil {
		tb.Fatal(err)
	}
	return a
}

func annotate(tb testing.TB, path string) *model.Document {
	tb.Helper()
	d, err := mustDefault(tb).Annotate(tb.Context(), open(tb, path))
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

func read(tb testing.TB, path string) string {
	tb.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	return string(b)
}
