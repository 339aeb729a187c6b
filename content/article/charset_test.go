package article

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	japaneseset "golang.org/x/text/encoding/japanese"
	utf16 "golang.org/x/text/encoding/unicode"
)

func TestDecodeText(t *testing.T) {
	const news = "The “café” in Århus – closed since May – cost €5 to enter…"
	latin, _ := charmap.Windows1252.NewEncoder().String(news)
	big, _ := utf16.UTF16(utf16.BigEndian, utf16.UseBOM).NewEncoder().String(news)
	little, _ := utf16.UTF16(utf16.LittleEndian, utf16.UseBOM).NewEncoder().String(news)
	cyrillic, _ := charmap.Windows1251.NewEncoder().String("Порт открыт")
	const russian = "Паром вышел из порта в понедельник, сообщила мэр города. Она рада, что буря утихла."
	const japanese = "月曜日にフェリーが港を出たと市長が述べた。九日間続いた嵐がようやく収まった。"
	koi, _ := charmap.KOI8R.NewEncoder().String(russian)
	windows, _ := charmap.Windows1251.NewEncoder().String(russian)
	shift, _ := japaneseset.ShiftJIS.NewEncoder().String(japanese)
	tests := []struct {
		name, in, want string
		warnings       int
	}{
		{"UTF-8", news, news, 0},
		{"UTF-8 with a byte order mark", "\ufeff" + news, news, 0},
		{"a byte order mark twice is text the second time", "\ufeff\ufeff" + news, "\ufeff" + news, 0},
		{"Windows-1252", latin, news, 0},
		{"UTF-16 big endian", big, news, 0},
		{"UTF-16 little endian", little, news, 0},
		{"UTF-16 without a mark", big[2:], news, 0},
		{"UTF-16 little endian without a mark", little[2:], news, 0},
		{"a page that names its character set", `<meta charset="windows-1251">` + cyrillic, `<meta charset="windows-1251">Порт открыт`, 0},
		{"KOI8-R", koi, russian, 0},
		{"Windows-1251", windows, russian, 0},
		{"Shift JIS", shift, japanese, 0},
		{"one damaged byte", "Rain \xff and hail", "Rain � and hail", 1},
		{"each damaged byte by itself", "naïve \xf0\x9f\x98 end", "naïve ��� end", 1},
		{"damage in text that has other letters", "čaj \x93 žena", "čaj � žena", 1},
		{"a cut sequence at the end", "Århus and \xc3", "Århus and �", 1},
		{"empty", "", "", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, warnings := decodeText([]byte(tt.in))
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if len(warnings) != tt.warnings {
				t.Errorf("warnings %q, want %d", warnings, tt.warnings)
			}
		})
	}
}

func TestInvalidBytesAreCounted(t *testing.T) {
	a, err := Read("a.txt", []byte("Cold\n\nRain \xff and \xfe hail fell on Århus."), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "2 bytes are no character and shown as \uFFFD"; len(a.Warnings) != 1 || a.Warnings[0] != want {
		t.Errorf("warnings %q, want %q", a.Warnings, want)
	}
	if n := strings.Count(a.Text, "\uFFFD"); n != 2 {
		t.Errorf("%d replaced in %q", n, a.Text)
	}
}

func FuzzDecodeText(f *testing.F) {
	for _, s := range []string{"Rain", "\xff\xfeR\x00a\x00", "\xff\xfe\x00\x00R\x00\x00\x00", "caf\xe9 \x93x\x94", "\xf0\x9f", "<meta charset=iso-2022-jp>\x1b$B\xff"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, _ := decodeText(data)
		if !utf8.ValidString(text) {
			t.Errorf("%q became %q", data, text)
		}
	})
}

// The guesses about foreign text are made at the same time; which ends first
// must not decide.
func TestGuessIsTheSameEveryTime(t *testing.T) {
	data := []byte("the m\x83yor was " + strings.Repeat("\xa1", 30) + "glad")
	want, _ := decodeText(data)
	for range 100 {
		if got, _ := decodeText(data); got != want {
			t.Fatalf("%q, before %q", got, want)
		}
	}
}
