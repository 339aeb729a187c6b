package article

import (
	"testing"

	"brief/model"
)

func TestPublished(t *testing.T) {
	const body = "\n\nThe ferry left with forty people on board, the harbour office said."
	tests := []struct{ name, path, text, want string }{
		{"date line", "", "Ferry leaves\n\nMarch 01, 2008" + body, "2008-03-01"},
		{"date line with weekday and hour", "", "Ferry leaves\n\nSat, 30 August 2025 at 10:15 a.m. EDT" + body, "2025-08-30"},
		{"published", "", "Ferry leaves\n\nPublished: 2025-08-30T09:00:00Z" + body, "2025-08-30"},
		{"published before updated", "", "Ferry leaves\nUpdated: 2 Sept. 2025\nPublished: 30 Aug. 2025" + body, "2025-08-30"},
		{"updated alone", "", "Ferry leaves\nLast updated: 2 Sept. 2025" + body, "2025-09-02"},
		{"byline with date", "", "Ferry leaves\nBy Ann Lee | August 30th, 2025" + body, "2025-08-30"},
		{"dateline", "", "KYIV, Aug 30, 2025 — The ferry left with forty people on board.", "2025-08-30"},
		{"dateline with agency", "", "NEW DELHI, 30 August 2025 (News) - The ferry left.", "2025-08-30"},
		{"dateline with slashes", "", "ADEN, Aug. 30, 2025 /News/ -- The ferry left.", "2025-08-30"},
		{"dateline after a standfirst", "", "The ferry is back.\nADEN, Aug. 30, 2025 – The ferry left.", "2025-08-30"},
		{"date that opens a paragraph", "", "Ferry leaves\n\nThursday, May 7, 2015 On Tuesday, the ferry left.", "2015-05-07"},
		{"German", "", "Fähre läuft aus\n\nBremen, 14. März 2025 - Die Fähre ist mit vierzig Menschen ausgelaufen.", "2025-03-14"},
		{"French", "", "Le ferry part\n\nBrest, le 1er août 2025 - Le ferry est parti avec tous ses amis.", "2025-08-01"},
		{"Spanish with weekday", "", "Sale el ferry\n\nviernes, 14 de marzo de 2025\n\nEl ferry salió con cuarenta personas.", "2025-03-14"},
		{"Russian", "", "Паром ушёл\n\n14 марта 2025 года\n\nПаром ушёл, сообщили в порту.", "2025-03-14"},
		{"Chinese", "", "渡轮启航\n\n2025年3月14日\n\n渡轮离开了港口。", "2025-03-14"},
		{"dots", "", "Ferry leaves\n\n30.8.2025" + body, "2025-08-30"},
		{"slashes that cannot be mistaken", "", "Ferry leaves\n\n8/30/2025" + body, "2025-08-30"},
		{"file name", "2025-08-30-ferry.txt", "Ferry leaves" + body, "2025-08-30"},
		{"compact file name", "ferry_20250830.txt", "Ferry leaves" + body, "2025-08-30"},
		{"words in a file name", "ferry-30-aug-2025.txt", "Ferry leaves" + body, "2025-08-30"},
		{"address", "", "https://news.example/2025/08/30/ferry" + body, "2025-08-30"},
		{"the text before the file name", "2001-01-01.txt", "Ferry leaves\n\n30 August 2025" + body, "2025-08-30"},

		{"inside a sentence", "", "The ferry sank on March 3, 2020, the office said.", ""},
		{"a sentence that begins with a day", "", "On March 3, 2020 – a Tuesday – the ferry sank.", ""},
		{"dates of a life", "", "Ann Lee\n\nAnn Lee (August 9, 1929 – February 13, 2014) built ferries.", ""},
		{"slashes that can be mistaken", "", "Ferry leaves\n\n08/09/2025" + body, ""},
		{"no such day", "", "Ferry leaves\n\n31 February 2025" + body, ""},
		{"a day without a year", "", "ADEN, Aug. 30 (News) -- The ferry left.", ""},
		{"a heading further down", "", "The ferry left.\n\nIt came back.\n\nIt left again.\n\nMay 6, 2024\n\nIt sank.", ""},
		{"numbers in a name", "ferry-10165880885211.txt", "Ferry leaves" + body, ""},
		{"a year in a name", "ferry-2025.txt", "Ferry leaves" + body, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := tt.path
			if path == "" {
				path = "x.txt"
			}
			a, err := Read(path, []byte(tt.text), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Published.String(); got != tt.want {
				t.Errorf("published %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDateOption(t *testing.T) {
	day := model.Date{Year: 2025, Month: 8, Day: 30}
	a, err := Read("2001-01-01.txt", []byte("Ferry leaves\n\n1 January 2001\n\nThe ferry left."), Options{Date: day})
	if err != nil || a.Published != day {
		t.Errorf("published %v, %v", a.Published, err)
	}
}

func TestHeadFields(t *testing.T) {
	const text = "https://news.example/ferry\nFerry leaves harbour\nBy Ann Lee and Bo Chen\nSource: Coast Herald\n\nThe ferry left."
	a, err := Read("x.txt", []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := [4]string{a.URL, a.Title, a.Byline, a.Publisher}
	if want := [4]string{"https://news.example/ferry", "Ferry leaves harbour", "Ann Lee and Bo Chen", "Coast Herald"}; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
