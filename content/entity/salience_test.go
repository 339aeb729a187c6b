package entity

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"brief/model"
)

func TestSalience(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"who is in the role comes after whose role it is", "[P Maria Keller], the mayor of [L Lindau], opened the bridge. She smiled.", "Maria Keller, Lindau"},
		{"often", "[P Paul Brenner] came. [P Maria Keller] was there. [P Keller] spoke. [P Keller] left.", "Maria Keller, Paul Brenner"},
		{"a picture credit is no part of the story", "[P Maria Keller] came home on Friday.\n\nImage: [P Paul Brenner].\n\n[P Vera Lyon] was glad.\n\nImage: [P Paul Brenner].", "Maria Keller, Vera Lyon, Paul Brenner"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := marked(t, c.text)
			slices.SortFunc(d.Chains, func(x, y model.Chain) int { return cmp.Compare(y.Salience, x.Salience) })
			var got []string
			for _, x := range d.Chains {
				if x.Salience < 0 || x.Salience > 1 {
					t.Errorf("salience %v is not between 0 and 1", x.Salience)
				}
				got = append(got, d.Slice(d.Mentions[x.Name].Head))
			}
			if s := strings.Join(got, ", "); s != c.want {
				t.Errorf("got %s, want %s", s, c.want)
			}
		})
	}
}
