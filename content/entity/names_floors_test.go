package entity_test

import (
	"cmp"
	"slices"
	"testing"

	"brief/content"
	"brief/model"
)

// TestFloors holds what the names of the output must reach on newswire from
// every continent: of organizations what the corpus marks counts.
func TestFloors(t *testing.T) {
	p, err := content.Default()
	if err != nil {
		t.Fatal(err)
	}
	var f figures
	for _, g := range goldArticles(t, "worldwide") {
		d, err := p.Annotate(t.Context(), &model.Article{Text: g.Text})
		if err != nil {
			t.Fatal(err)
		}
		f.add(marks(d), g.keys())
	}
	t.Logf("strict %v, overlap %v", f.strict, f.overlap)
	if f.strict.f1() < 0.82 || f.overlap.f1() < 0.88 {
		t.Errorf("below the floor of 0.82 strict, 0.88 overlap")
	}
	for _, k := range []string{"person", "organization", "place"} {
		t.Logf("strict %s %v", k, f.kind(k))
		if f.kind(k).f1() < 0.70 {
			t.Errorf("%s is below the floor of 0.70 strict", k)
		}
	}
}

// marks is the mentions by name as the output has them, each once.
func marks(d *model.Document) []key {
	var out []key
	for _, m := range d.Mentions {
		if m.Type == model.ByName {
			span := m.Span
			if !m.Proper.IsZero() {
				span = m.Proper
			}
			out = append(out, key{span, d.Chains[m.Chain].Kind.String()})
		}
	}
	slices.SortFunc(out, func(a, b key) int { return cmp.Or(a.span.Compare(b.span), cmp.Compare(a.kind, b.kind)) })
	return slices.Compact(out)
}
