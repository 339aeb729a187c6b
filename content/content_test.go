package content

import (
	"context"
	"errors"
	"strings"
	"testing"

	"brief/model"
)

// fake is a stage that needs and gives what it says.
type fake struct {
	name         string
	needs, gives []model.Layer
	err          error
}

func (f fake) Name() string                                    { return f.name }
func (f fake) Needs() []model.Layer                            { return f.needs }
func (f fake) Gives() []model.Layer                            { return f.gives }
func (f fake) Annotate(context.Context, *model.Document) error { return f.err }

func TestNewRefusesUnmetNeeds(t *testing.T) {
	lex := fake{name: "lex", gives: []model.Layer{model.LayerTokens}}
	names := fake{name: "names", needs: []model.Layer{model.LayerTokens}, gives: []model.Layer{model.LayerNames}}
	if _, err := New(lex, names); err != nil {
		t.Errorf("a met need is refused: %v", err)
	}
	if _, err := New(names, lex); err == nil || !strings.Contains(err.Error(), "names needs tokens") {
		t.Errorf("an unmet need gives %v", err)
	}
	if _, err := New(lex, lex); err == nil || !strings.Contains(err.Error(), "both give tokens") {
		t.Errorf("a layer given twice gives %v", err)
	}
}

func TestAnnotateStops(t *testing.T) {
	broken := errors.New("broken")
	p, err := New(fake{name: "lex", gives: []model.Layer{model.LayerTokens}, err: broken})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Annotate(t.Context(), &model.Article{}); !errors.Is(err, broken) {
		t.Errorf("a failing stage gives %v", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := p.Annotate(ended, &model.Article{}); !errors.Is(err, context.Canceled) {
		t.Errorf("an ended context gives %v", err)
	}
}

func TestAnnotateMarksLayers(t *testing.T) {
	p, err := New(fake{name: "lex", gives: []model.Layer{model.LayerTokens}})
	if err != nil {
		t.Fatal(err)
	}
	d, err := p.Annotate(t.Context(), &model.Article{})
	if err != nil || !d.Has(model.LayerTokens) || d.Has(model.LayerNames) {
		t.Errorf("has tokens %v, names %v, error %v", d.Has(model.LayerTokens), d.Has(model.LayerNames), err)
	}
}

func TestSortTimeline(t *testing.T) {
	entry := func(start, time int, value string) model.Entry {
		return model.Entry{Ref: model.Ref{Span: model.Span{Start: start, End: start + 1}}, Time: time, Value: value}
	}
	got := sortTimeline([]model.Entry{
		entry(10, 0, "2025-W36"),
		entry(20, 1, ""),
		entry(30, model.None, ""),
		entry(40, 2, "2025-08-27"),
		entry(50, model.None, ""),
		entry(60, 3, "2025-08-27T08:00"),
	})
	// by time; the undated behind the dated entry they follow in the text; the open one last
	want := []int{40, 50, 60, 10, 30, 20}
	for i, e := range got {
		if e.Span.Start != want[i] {
			t.Errorf("entry %d stands at %d, want %d", i, e.Span.Start, want[i])
		}
	}
}
