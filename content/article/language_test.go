package article

import (
	"strings"
	"testing"
)

func TestLanguage(t *testing.T) {
	tests := []struct{ want, text string }{
		{"en", "The ferry left the harbour on Monday, and the mayor said that she was glad of it."},
		{"en", "Şükrü Kılıç, Agnieszka Wójcik and Nguyễn Thị Hồng, who met Đorđe Jovanović in Łódź, were said to have been with Ólafur Þór Guðmundsson and François Lefèvre by the river."},
		{"de", "Die Fähre hat am Montag den Hafen verlassen, sagte die Bürgermeisterin. Sie war froh, dass der Sturm nach neun Tagen endlich vorüber war und die Schiffe wieder fahren konnten."},
		{"fr", "Le ferry a quitté le port lundi, a déclaré la maire de la ville. Elle s'est dite heureuse que la tempête soit enfin passée après neuf jours et que les navires puissent repartir."},
		{"es", "El transbordador salió del puerto el lunes, dijo la alcaldesa de la ciudad. Se mostró contenta de que la tormenta hubiera terminado por fin después de nueve días de espera."},
		{"nl", "De veerboot heeft maandag de haven verlaten, zei de burgemeester van de stad. Zij was blij dat de storm na negen dagen eindelijk voorbij was en dat de schepen weer konden varen."},
		{"uk", "Паром вийшов з порту в понеділок, повідомила міська голова. Вона зраділа, що буря нарешті вщухла після дев'яти днів і кораблі знову можуть виходити в море."},
		{"ru", "Паром вышел из порта в понедельник, сообщила мэр города. Она рада, что буря наконец утихла после девяти дней и корабли снова могут выходить в море."},
		{"ru", "Мост в пятницу снова открыли, сказала мэр города, и автобус уже прошёл."},
		{"ja", "月曜日にフェリーが港を出たと市長が述べた。九日間続いた嵐がようやく収まり、船が再び出航できるようになった。"},
		{"zh", "市长说，渡轮星期一离开了港口。持续九天的暴风雨终于平息，船只可以再次出航。"},
		{"", "Oslo 3, Bergen 1"},
		{"", "Ann Lee"},
		{"", "12.5 17.9 22.1"},
	}
	for _, tt := range tests {
		if got := language(tt.text); got != tt.want {
			t.Errorf("%q for %q, want %q", got, tt.text, tt.want)
		}
	}
}

func TestLanguageOfTheFileIsAHint(t *testing.T) {
	page := `<html lang="da-DK"><title>Oslo 3</title><body><p>Bergen 1</p></body></html>`
	a, err := Read("x.html", []byte(page), Options{})
	if err != nil || a.Language != "da" {
		t.Errorf("language %q, %v", a.Language, err)
	}
	english := strings.Replace(page, "Bergen 1", "The ferry left the harbour and the mayor was glad of it.", 1)
	if a, _ = Read("x.html", []byte(english), Options{}); a.Language != "en" {
		t.Errorf("the page's word was taken before its text: %q", a.Language)
	}
}
