package export_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"brief/content"
	"brief/content/export"
	"brief/model"
)

// articles are what the contract is tried on: names, times and all kinds of
// quotation; characters of one to four bytes; nothing at all.
var articles = map[string]string{
	"news": "Bridge opens again\n\nMaria Keller, the mayor of Lindau, said on Friday that the bridge would open again. “We waited long enough,” she said.\n\n" +
		"The European Commission welcomed the decision on 3 September and called it 'a good day'. Keller met Commissioner Paul Reiniger in Brussels two days later.\n",
	"wide":  "Übermut tut selten gut: 𝒜 émigré named José Müller said “ça va 👍🏽” on Monday in Zürich.\n",
	"short": "Hello\n",
}

func briefing(t *testing.T, text string) *model.Briefing {
	t.Helper()
	p, err := content.Default()
	if err != nil {
		t.Fatal(err)
	}
	a := &model.Article{Path: "x.txt", Format: model.PlainText, Text: text, Language: "en", Published: model.Date{Year: 2025, Month: 9, Day: 6}}
	d, err := p.Annotate(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	return content.Compile(d)
}

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	raw, err := os.ReadFile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestJSONFitsTheSchema(t *testing.T) {
	s := schema(t)
	for name, text := range articles {
		for _, opt := range []export.Options{{}, {Summary: 2, Explain: true}} {
			var b bytes.Buffer
			if err := export.JSON(&b, briefing(t, text), opt.Explain, opt); err != nil {
				t.Fatal(err)
			}
			v, err := jsonschema.UnmarshalJSON(&b)
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Validate(v); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// TestOffsetsAreCodePoints reads every {start, end, text} of the output back
// from "text".
func TestOffsetsAreCodePoints(t *testing.T) {
	for name, text := range articles {
		var b bytes.Buffer
		if err := export.JSON(&b, briefing(t, text), false, export.Options{}); err != nil {
			t.Fatal(err)
		}
		var v map[string]any
		if err := json.Unmarshal(b.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		if v["text"] != text {
			t.Errorf("%s: text is %q", name, v["text"])
		}
		delete(v, "text")
		if n := checkSpans(t, []rune(text), v); name == "news" && n < 10 {
			t.Errorf("%s: only %d spans with words", name, n)
		}
	}
}

// TestWholeNames: a mention holds what the corpora mark, and beside it the whole name.
func TestWholeNames(t *testing.T) {
	var b bytes.Buffer
	if err := export.JSON(&b, briefing(t, articles["news"]), false, export.Options{}); err != nil {
		t.Fatal(err)
	}
	type words struct{ Text string }
	var v struct {
		Actors []struct {
			Name     string
			Mentions []struct {
				Text  string
				Whole *words
			}
		}
	}
	if err := json.Unmarshal(b.Bytes(), &v); err != nil {
		t.Fatal(err)
	}
	for _, a := range v.Actors {
		if a.Name != "European Commission" {
			continue
		}
		if m := a.Mentions[0]; m.Text != "Commission" || m.Whole == nil || m.Whole.Text != a.Name {
			t.Errorf("the mention is %q, the whole %v", m.Text, m.Whole)
		}
		return
	}
	t.Error("there is no European Commission")
}

// checkSpans walks the output and counts the spans whose words were compared.
func checkSpans(t *testing.T, text []rune, v any) (n int) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			n += checkSpans(t, text, x)
		}
	case map[string]any:
		start, spans := v["start"].(float64)
		if words, ok := v["text"].(string); ok && spans {
			end := v["end"].(float64)
			if got := string(text[int(start):int(end)]); got != words {
				t.Errorf("[%v,%v) is %q, the text says %q", start, end, words, got)
			}
			n++
		}
		for _, x := range v {
			n += checkSpans(t, text, x)
		}
	}
	return n
}

func TestPlainIsLinear(t *testing.T) {
	var b bytes.Buffer
	opt := export.ProseOptions{Options: export.Options{Summary: 3}, Parts: export.Parts(), Width: 40}
	if err := export.Plain(&b, briefing(t, articles["news"]), opt); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(b.String()) {
		if n := len([]rune(strings.TrimRight(line, "\n"))); n > 40 {
			t.Errorf("%d columns: %q", n, line)
		}
		if strings.ContainsAny(line, "│┃─━\x1b") {
			t.Errorf("not linear: %q", line)
		}
	}
	for _, heading := range []string{"SUMMARY", "ACTORS", "TIMELINE", "QUOTES", "TEXT"} {
		if !strings.Contains(b.String(), "\n"+heading+"\n") {
			t.Errorf("no heading %s", heading)
		}
	}
}

func TestMarkdownEscapes(t *testing.T) {
	var b bytes.Buffer
	text := "A *bold* [claim](x) about <b>snake_case</b>\n\nMaria Keller said that 2 * 3 is #6 and `so` on, in the end.\n"
	if err := export.Markdown(&b, briefing(t, text), export.ProseOptions{Parts: export.Parts()}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`\*bold\*`, `\[claim\]`, `\<b\>`, `snake\_case`, "\\`so\\`"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is not escaped in:\n%s", want, b.String())
		}
	}
}
