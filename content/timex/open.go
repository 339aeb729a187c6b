package timex

import "fmt"

// openValue is the value with X for what is not known.
func (f *found) openValue() string {
	switch f.kind {
	case onWeekday:
		return fmt.Sprintf("XXXX-WXX-%d%s", f.n, f.clock)
	case inMonth:
		if f.day > 0 {
			return fmt.Sprintf("XXXX-%02d-%02d%s", f.month, f.day, f.clock)
		}
		return fmt.Sprintf("XXXX-%02d", f.month)
	case inQuarter:
		if f.n == 0 {
			return "XXXX-QX"
		}
		return fmt.Sprintf("XXXX-Q%d", f.n)
	case inHalf:
		return fmt.Sprintf("XXXX-H%d", f.n)
	case inSeason:
		return "XXXX-" + seasonCodes[f.n]
	case onHoliday:
		return holiday(f.n).open()
	case yearBefore:
		return "XXXX"
	case atClock:
		return "XXXX-XX-XX" + f.clock
	default:
		return f.unit.open() + f.clock
	}
}
