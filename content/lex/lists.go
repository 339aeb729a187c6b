package lex

import "strings"

// abbreviation says what an abbreviation tells about the full stop after it.
type abbreviation uint8

const (
	title        abbreviation = iota + 1 // a name follows: never the end of a sentence
	plain                                // may end a sentence
	beforeNumber                         // an abbreviation only before a number or month: "No. 4", "b. May 1950"
	capitalized                          // an abbreviation only with a capital: "Jan.", "Wash."
)

var abbreviations = func() map[string]abbreviation {
	m := map[string]abbreviation{}
	add := func(kind abbreviation, words string) {
		for w := range strings.FieldsSeq(words) {
			m[w] = kind
		}
	}
	add(title, `mr mrs ms mx dr drs prof profs rev fr hon pres gov govs sen sens rep reps gen gens col lt maj capt cmdr cpl sgt pvt adm
		brig supt det insp atty amb msgr st ste mt messrs mme mlle sra hr frau herr dir asst assoc vs v ca approx cf viz e.g i.e`)
	add(plain, `inc corp co ltd llc plc bros jr sr esq etc al est dept univ assn intl natl govt admin ave blvd rd hwy pkwy sq ft oz lb lbs
		hrs min cu tel ext ed eds trans repr bn mn yr yrs bhd sdn pty pte vol vols dist mfg`)
	add(beforeNumber, `b d m r fl div no nos fig figs pp p pop art arts ch sec c op nr para sect`)
	add(capitalized, `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun wm geo chas jas
		ala ariz ark cal calif colo conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ont ore pa penn que tenn tex va
		vt wash wis wyo`)
	return m
}()

// set is a word list.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// listed reports whether a word is in a list, letter case aside.
func listed(list map[string]bool, word string) bool {
	yes, _ := folded(list, word)
	return yes
}

// joined are two words written as one, with the length of the first.
var joined = map[string]int{"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "lemme": 3, "gimme": 3, "gotcha": 3, "whatcha": 4}

// clipped are words that lost their beginning.
var clipped = set(`em tis twas til till cause cuz bout n cos Em Tis Twas Til Till Cause`)

// prefixes stay with their word across a hyphen.
var prefixes = set(`non anti pro co re pre post semi multi mini mid cross counter vice inter intra sub super ultra un ex e de dis
	neo quasi pseudo trans bi tri micro macro mega meta proto extra infra auto bio geo socio uh mm hm eco electro hyper hypo mis`)

// units are split from the number before them.
var units = set(`am pm a p km m mm cm kg g mg k b bn mn mln tn mph kph kmh lb lbs oz ft hrs hr min mins sec secs gb mb kb tb ghz mhz khz hz usd eur gbp mw gw kw kwh mwh c f x million billion`)

// domains are the last parts of names of sites and files that may be written within a text.
var domains = set(`com org net gov edu mil int info biz co uk us eu de fr ca au in io tv me news ai app dev html htm pdf doc docx xls txt jpg png gif exe php asp zip`)

// starters are words that begin sentences far oftener than they follow an abbreviation within one.
var starters = set(`the a an this that these those it its he she they we i you his her their our my your there here in on at by for from with
	as after before when while if although though because since but and or so yet however meanwhile moreover also then now what who why how
	where which all some many most both each one no not another other such under over during until unlike despite according last earlier later
	still even only among between through about once instead nor is are was were do does did has have had can could will would should may might
	let to do well yeah yes oh okay wait see`)

// saying are verbs of the clause after a quotation that ends with its own mark.
var saying = set(`said says say asked asks ask replied replies added adds cried shouted told tells wondered wrote writes answered exclaimed
	called whispered yelled screamed laughed howled muttered demanded continued insisted began recalled explained quipped joked tweeted posted`)

// labels are words that a number follows in a caption or heading.
var labels = set(`figure fig table listing chart part chapter section photo image box step`)

var months = set(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)

var weekdays = set(`monday tuesday wednesday thursday friday saturday sunday`)

// credits are the words that name the maker of a picture.
var credits = set(`image photo photos photograph picture video credit illustration graphic`)
