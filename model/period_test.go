package model

import "testing"

func TestPeriodOf(t *testing.T) {
	for _, c := range []struct {
		value, first, last string
		minute             int
	}{
		{"2025-08-29", "2025-08-29", "2025-08-29", -1},
		{"2025-W36", "2025-09-01", "2025-09-07", -1},
		{"2026-W01", "2025-12-29", "2026-01-04", -1},
		{"2025-W36-WE", "2025-09-06", "2025-09-07", -1},
		{"2025-Q3", "2025-07-01", "2025-09-30", -1},
		{"2025-H1", "2025-01-01", "2025-06-30", -1},
		{"2024-02", "2024-02-01", "2024-02-29", -1},
		{"2025", "2025-01-01", "2025-12-31", -1},
		{"199", "1990-01-01", "1999-12-31", -1},
		{"19", "1900-01-01", "1999-12-31", -1},
		{"2025-WI", "2025-12-01", "2026-02-28", -1},
		{"2025-08-29TMO", "2025-08-29", "2025-08-29", 360},
		{"2025-08-29T14:30", "2025-08-29", "2025-08-29", 870},
	} {
		p, ok := PeriodOf(c.value)
		if !ok || p.First.String() != c.first || p.Last.String() != c.last || p.Minute != c.minute {
			t.Errorf("PeriodOf(%q) = %v..%v %d %v", c.value, p.First, p.Last, p.Minute, ok)
		}
	}
	for _, bad := range []string{"", "P3D", "XXXX-WXX-5", "XXXX-09-22", "PRESENT_REF", "2025-02-30", "2025-13", "x2025"} {
		if p, ok := PeriodOf(bad); ok {
			t.Errorf("PeriodOf(%q) = %v, want none", bad, p)
		}
	}
}
