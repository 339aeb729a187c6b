package article

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"testing"
)

func TestX(t *testing.T) {
	files, _ := filepath.Glob(os.Getenv("BRIEF_GOLD") + "/*/*.json")
	for _, n := range []int{100, 200, 300, 600, 1 << 20} {
		var s []string
		cnt := map[string]int{}
		for _, f := range files {
			data, _ := os.ReadFile(f)
			var g goldArticle
			if json.Unmarshal(data, &g) != nil {
				continue
			}
			x := g.Text[:min(n, len(g.Text))]
			cnt[language(x)]++
			s = append(s, fmt.Sprintf("%.3f %s %s", englishShare(x), language(x), g.ID))
		}
		sort.Strings(s)
		t.Log(n, cnt, s[:4])
		if n == 600 {
			for _, l := range s[:12] {
				t.Log(l)
			}
		}
	}
}
