package style

import (
	"image/color"
	"math"
	"reflect"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"

	"brief/model"
)

// grounds are backgrounds that terminals are used with: black and white, and
// the commonest schemes (One Dark, Nord, Catppuccin, Dracula, Solarized).
var grounds = map[Theme][]string{
	Dark:  {"#000000", "#1e1e2e", "#282a36", "#282c34", "#2e3440", "#002b36"},
	Light: {"#ffffff", "#fafafa", "#fdf6e3", "#eff1f5", "#eee8d5"},
}

// luminance is relative luminance as in WCAG 2.2.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	part := func(v uint32) float64 {
		x := float64(v) / 0xffff
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*part(r) + 0.7152*part(g) + 0.0722*part(b)
}

// contrast is the contrast ratio of WCAG 2.2, 1 to 21.
func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestContrastFormula(t *testing.T) {
	if got := contrast(lipgloss.Color("#000000"), lipgloss.Color("#ffffff")); math.Abs(got-21) > 0.001 {
		t.Errorf("black on white is %.3f, want 21", got)
	}
	if got := contrast(lipgloss.Color("#777777"), lipgloss.Color("#ffffff")); math.Abs(got-4.478) > 0.01 {
		t.Errorf("#777 on white is %.3f, want 4.48", got)
	}
}

// roles are all styles of a look by name.
func roles(s Styles) map[string]lipgloss.Style {
	out := map[string]lipgloss.Style{}
	v := reflect.ValueOf(s)
	for i := range v.NumField() {
		if st, ok := v.Field(i).Interface().(lipgloss.Style); ok {
			out[v.Type().Field(i).Name] = st
		}
	}
	return out
}

func isNone(c color.Color) bool { _, none := c.(lipgloss.NoColor); return c == nil || none }

func TestContrast(t *testing.T) {
	lineWork := map[string]bool{"Frame": true, "FrameFocused": true, "StripRest": true}
	for theme, unders := range grounds {
		for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
			for name, st := range roles(New(theme, profile)) {
				want := 4.5 // text
				if lineWork[name] {
					want = 3 // WCAG 1.4.11: what is no text
				}
				for _, under := range unders {
					fore, back := st.GetForeground(), st.GetBackground()
					if isNone(fore) && isNone(back) {
						continue // the terminal's own pair
					}
					if isNone(back) {
						back = lipgloss.Color(under)
					} else {
						back = profile.Convert(back)
					}
					if got := contrast(profile.Convert(fore), back); got < want {
						t.Errorf("%s %v: %s on %s has contrast %.2f, want %.1f", theme, profile, name, under, got, want)
					}
				}
			}
		}
	}
}

func TestContrastOnBands(t *testing.T) {
	for theme := range grounds {
		s := New(theme, colorprofile.TrueColor)
		all := roles(s)
		for _, name := range []string{"Person", "Organization", "Place", "Role", "Speaker", "Cue", "Date", "Unsure", "Dim", "Strip", "Pointer", "MarkOther"} {
			if got := contrast(all[name].GetForeground(), s.Selected.GetBackground()); got < 4.5 {
				t.Errorf("%s: %s on the selected row has contrast %.2f", theme, name, got)
			}
		}
		for _, name := range []string{"SearchHit", "SearchNow", "Stop"} { // reversed: the band's ground becomes the ink
			if got := contrast(all[name].GetForeground(), s.Cursor.GetBackground()); got < 4.5 {
				t.Errorf("%s: %s in the sentence read has contrast %.2f", theme, name, got)
			}
		}
	}
}

// attributes is what of a style is left on a terminal without colours.
func attributes(s lipgloss.Style) [4]bool {
	return [4]bool{s.GetReverse(), s.GetUnderline(), s.GetBold(), s.GetItalic()}
}

func TestNothingByColourAlone(t *testing.T) {
	for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI, colorprofile.ASCII} {
		for theme := Dark; theme <= Plain; theme++ {
			all := roles(New(theme, profile))
			seen := map[[4]bool]string{{}: "Text"}
			for _, name := range []string{"MarkOther", "Passage", "Mark", "SearchHit", "SearchNow", "Stop"} {
				a := attributes(all[name])
				if other := seen[a]; other != "" {
					t.Errorf("%s %v: without colours %s looks like %s", theme, profile, name, other)
				}
				seen[a] = name
			}
		}
	}
}

func TestNoColours(t *testing.T) {
	for theme := Dark; theme <= Plain; theme++ {
		s := New(theme, colorprofile.ASCII)
		if s.Theme != Plain {
			t.Errorf("theme %s without colours is %s", theme, s.Theme)
		}
		for name, st := range roles(s) {
			if !isNone(st.GetForeground()) || !isNone(st.GetBackground()) {
				t.Errorf("%s: %s has a colour", theme, name)
			}
		}
	}
	if !New(Dark, colorprofile.NoTTY).Selected.GetReverse() {
		t.Error("the selected row is not reverse without colours")
	}
}

// Bands and chrome must not change the width of what they hold.
func TestStylesKeepWidth(t *testing.T) {
	for name, st := range roles(New(Dark, colorprofile.TrueColor)) {
		if got := lipgloss.Width(st.Render("ab 界")); got != 5 {
			t.Errorf("%s renders 5 cells as %d", name, got)
		}
	}
}

func TestKind(t *testing.T) {
	s := New(Dark, colorprofile.TrueColor)
	for kind, want := range map[model.Kind]lipgloss.Style{model.Person: s.Person, model.Organization: s.Organization, model.Place: s.Place, 0: s.Text} {
		if got := s.Kind(kind).Render("x"); got != want.Render("x") {
			t.Errorf("kind %v is drawn %q", kind, got)
		}
	}
}

func TestThemeNext(t *testing.T) {
	seen := Dark
	for range 3 {
		seen = seen.Next()
	}
	if seen != Dark || Dark.Next() != Light || Plain.String() != "plain" {
		t.Errorf("themes do not go round: %s", seen)
	}
}
