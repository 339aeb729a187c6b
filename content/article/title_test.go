package article

import "testing"

func TestTitle(t *testing.T) {
	const body = "The ferry left on Monday with forty people on board, the harbour office said."
	tests := []struct{ name, text, want string }{
		{"headline", "Ferry leaves harbour\n\n" + body, "Ferry leaves harbour"},
		{"blank lines before it", "\n\n  Ferry leaves harbour  \r\n\r\n" + body, "Ferry leaves harbour"},
		{"question", "Will the ferry leave?\n\n" + body, "Will the ferry leave?"},
		{"no blank lines", "Ferry leaves harbour\n" + body + "\n" + body, "Ferry leaves harbour"},
		{"byline below", "Ferry leaves harbour\nBy Ann Lee\n\n" + body, "Ferry leaves harbour"},
		{"deck below", "Ferry leaves harbour\nForty on board\n\n" + body, "Ferry leaves harbour"},
		{"two lines", "Ferry leaves harbour as the\nstorm calms down\n\n" + body, "Ferry leaves harbour as the storm calms down"},
		{"address above", "https://news.example/2024/05/06/ferry\n\nFerry leaves harbour\n\n" + body, "Ferry leaves harbour"},
		{"date above", "6 May 2024\n\nFerry leaves harbour\n\n" + body, "Ferry leaves harbour"},
		{"date at its end", "Ferry leaves harbour Monday, May 6, 2024\n\n" + body, "Ferry leaves harbour"},
		{"title field", "Title: Ferry leaves harbour\nSource: Coast Herald\n\n" + body, "Ferry leaves harbour"},
		{"headline case with a full stop", "Ferry Leaves Harbour With Forty on Board.\n\n" + body, "Ferry Leaves Harbour With Forty on Board."},
		{"names of small initials", "eBay to sell ferries\n\n" + body, "eBay to sell ferries"},

		{"a sentence is a standfirst", body + "\n" + body, "ferry"},
		{"a sentence inside quotation marks", "“We left in the rain.”\n\n" + body, "ferry"},
		{"wrapped prose", "The ferry left on Monday with forty people on\nboard, the harbour office said. The captain did\nnot speak.\n", "ferry"},
		{"prose wrapped before a capital", "Forty people left the island on the ferry that the\nHarbour Office had sent on Monday. The captain and\nhis crew did not speak of it.\n", "ferry"},
		{"dateline alone", "ADEN, Yemen (News) --\n\n" + body, "ferry"},
		{"note in brackets", "(Undated)\n\n" + body, "ferry"},
		{"a line that leads in", "In the harbour:\n\n" + body, "ferry"},
		{"nothing below", "Ferry leaves harbour", "ferry"},
		{"too long", "Ferry leaves harbour with forty people on board while the storm that had kept all ships on this coast from leaving for nine days at last calms down in the night\n\n" + body, "ferry"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Read("some/ferry.txt", []byte(tt.text), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Title != tt.want {
				t.Errorf("title %q, want %q", a.Title, tt.want)
			}
			if stands := a.Title != "ferry" && tt.name != "title field"; stands == a.TitleSpan.IsZero() {
				t.Errorf("title %q stands at %v", a.Title, a.TitleSpan)
			}
			if a.Text != tt.text {
				t.Errorf("text changed: %q", a.Text)
			}
		})
	}
}

func TestNameTitle(t *testing.T) {
	for name, want := range map[string]string{
		"/a/b/port-strike.txt": "port-strike",
		"port\x1b[2Jstrike.md": "port�[2Jstrike",
		"archive.tar.txt":      "archive.tar",
		"-":                    "",
		"":                     "",
	} {
		if got := nameTitle(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
