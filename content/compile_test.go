package content

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"brief/model"
)

// crowd is a document of one sentence for each list of names; a name stands for
// its chain wherever it comes.
func crowd(sentences ...[]string) *model.Document {
	d := model.NewDocument(&model.Article{})
	chains := map[string]int{}
	for i, names := range sentences {
		start := len(d.Text)
		for _, n := range names {
			c, known := chains[n]
			if !known {
				c = len(d.Chains)
				chains[n] = c
				d.Chains = append(d.Chains, model.Chain{Kind: model.Person, Name: len(d.Mentions), Salience: 1 / float64(c+1)})
			}
			span := model.Span{Start: len(d.Text), End: len(d.Text) + len(n)}
			d.Chains[c].Mentions = append(d.Chains[c].Mentions, len(d.Mentions))
			d.Mentions = append(d.Mentions, model.Mention{Span: span, Head: span, Type: model.ByName, Chain: c, Sure: true})
			d.Text += n + " "
		}
		d.Sentences = append(d.Sentences, model.Sentence{Span: model.Span{Start: start, End: len(d.Text)}, Paragraph: i})
	}
	return d
}

func TestCompany(t *testing.T) {
	b := Compile(crowd([]string{"Ann", "Bo"}, []string{"Ann", "Cy"}, []string{"Cy", "Ann", "Ann"}, []string{"Dee"}))
	var got []string
	for _, a := range b.Actors {
		line := b.Text(a.Name) + ":"
		for _, w := range a.With {
			line += " " + b.Text(b.Actors[w].Name)
		}
		got = append(got, line)
	}
	if want := []string{"Ann: Cy Bo", "Bo: Ann", "Cy: Ann", "Dee:"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNobodyIsInCompanyInAList(t *testing.T) {
	var names []string
	for i := range maxCompany + 1 {
		names = append(names, fmt.Sprintf("N%d", i))
	}
	for _, a := range Compile(crowd(names)).Actors {
		if len(a.With) > 0 {
			t.Fatalf("in company with %v", a.With)
		}
	}
	if with := Compile(crowd(names[1:])).Actors[0].With; len(with) != maxCompany-1 {
		t.Errorf("in company with %d, want %d", len(with), maxCompany-1)
	}
}

func TestAliasesStandOnce(t *testing.T) {
	d := crowd([]string{"Ann Lee", "Lee", "Lee", "Ann"})
	for i := range d.Mentions {
		d.Mentions[i].Chain = 0
	}
	d.Chains = []model.Chain{{Kind: model.Person, Mentions: []int{0, 1, 2, 3}}}
	if got := strings.Join(Compile(d).Actors[0].Aliases, ","); got != "Lee,Ann" {
		t.Errorf("aliases %q", got)
	}
}
