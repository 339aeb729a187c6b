package entity

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// isDeterminer reports whether the token opens a noun phrase.
func (w *words) isDeterminer(t int) bool {
	switch w.lower(t) {
	case "the", "a", "an", "this", "his", "her", "its", "their", "our", "my":
		return true
	}
	return false
}

// isRole reports whether the token names an office, a profession or a relation.
func (w *words) isRole(t int) bool {
	s := w.lower(t)
	if s == "" || w.upos(t) == "VERB" || w.upos(t) == "ADJ" && !roleNouns()[s] {
		return false
	}
	return isRoleWord(s)
}

func isRoleWord(s string) bool {
	if roleNouns()[s] {
		return true
	}
	if i := strings.LastIndexByte(s, '-'); i >= 0 {
		return roleNouns()[s[i+1:]]
	}
	for _, ending := range []string{"woman", "person", "ologist", "maker", "keeper", "holder", "worker", "player"} {
		if strings.HasSuffix(s, ending) && len(s) > len(ending) {
			return true
		}
	}
	return strings.HasSuffix(s, "man") && len(s) > 5 && !strings.HasSuffix(s, "rman")
}

// modifies reports whether the token can stand in front of a noun: an adjective,
// a noun, a name, a number, a possessive ending or a hyphen.
func (w *words) modifies(t int) bool {
	s := w.lower(t)
	if s == "'s" || s == "’s" || s == "-" || s == "/" || s == "vice" || s == "former" || s == "then" || s == "deputy" {
		return true
	}
	switch w.upos(t) {
	case "ADJ", "NOUN", "PROPN", "NUM":
		return true
	case "":
		return w.isCapital(t) || strings.HasSuffix(s, "al") || strings.HasSuffix(s, "ian")
	}
	return false
}

// isNominal reports whether the token can be of the noun phrase after a preposition.
func (w *words) isNominal(t int) bool {
	s := w.lower(t)
	return w.modifies(t) || s == "and" && w.isCapital(t+1) && w.isCapital(t-1) || s == "&"
}

// opensRole reports whether a role can begin with the token.
func (w *words) opensRole(t int) bool {
	s := w.lower(t)
	r, _ := utf8.DecodeRuneInString(s)
	return plainWords()[s] || unicode.IsLetter(r) && s != "'s" && s != "’s" && !(w.upos(t) == "VERB")
}

func (w *words) isCapital(t int) bool {
	if t < 0 || t >= len(w.d.Tokens) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(w.d.Text[w.d.Tokens[t].Start:])
	return unicode.IsUpper(r)
}

var rolePrepositions = sync.OnceValue(func() map[string]bool { return wordSet("of for at in with to on from") })

// relations are what somebody is only to somebody else.
var relations = sync.OnceValue(func() map[string]bool {
	return wordSet(`rival opponent wife husband father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother friend
		colleague girlfriend boyfriend spouse counterpart successor predecessor partner neighbor neighbour fiancé fiancée ex-wife ex-husband widow
		widower lover roommate teammate supporter fellow`)
})

// honorifics are no office, and may stand between it and the name.
var honorifics = sync.OnceValue(func() map[string]bool {
	return wordSet("mr mrs ms miss dr sir dame lord lady sheikh prof hon rev sri shri")
})

// thinRoles say too little alone.
var thinRoles = sync.OnceValue(func() map[string]bool {
	return wordSet(`member head leader chief official officer founder co-founder owner winner champion candidate nominee contender incumbent victim
		survivor witness suspect defendant resident expert specialist employee worker contractor player runner participant operator director
		manager boss partner chair aide adviser advisor assistant deputy executive secretary`)
})

// roleNouns are offices, ranks, professions and relations.
var roleNouns = sync.OnceValue(func() map[string]bool {
	return wordSet(`
president vice-president premier minister chancellor secretary undersecretary governor mayor senator congressman congresswoman representative lawmaker
legislator councillor councilor councilman deputy speaker whip ambassador envoy diplomat consul commissioner chief head leader boss chair chairman
chairwoman chairperson director director-general general secretary-general executive ceo cfo coo cto founder co-founder cofounder owner co-owner partner manager
coach captain skipper spokesman spokeswoman spokesperson official officer aide adviser advisor strategist consultant analyst economist
professor lecturer teacher scholar researcher scientist physicist chemist biologist historian philosopher sociologist psychologist psychiatrist engineer architect doctor physician
surgeon nurse lawyer attorney barrister solicitor judge justice prosecutor magistrate counsel sheriff detective inspector constable sergeant
lieutenant colonel major commander admiral marshal brigadier soldier pilot astronaut activist campaigner advocate organizer organiser volunteer
journalist reporter correspondent editor columnist anchor host presenter broadcaster author writer novelist poet playwright critic
publisher producer filmmaker actor actress comedian singer songwriter rapper musician guitarist drummer pianist composer conductor
artist painter sculptor photographer designer dancer choreographer curator librarian striker midfielder defender goalkeeper winger
forward quarterback pitcher batsman bowler golfer boxer sprinter runner swimmer cyclist driver champion winner athlete player
king queen prince princess duke duchess emperor sultan emir sheikh pope cardinal archbishop bishop priest pastor reverend rabbi
imam cleric ayatollah monk nun farmer fisherman businessman businesswoman entrepreneur investor banker trader broker developer
programmer hacker inventor student pupil graduate candidate nominee contender incumbent frontrunner rival opponent winner finalist
suspect defendant victim survivor witness whistleblower defector dissident refugee immigrant resident neighbor neighbour wife
husband father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother widow widower friend
colleague girlfriend boyfriend fiancé fiancée spouse member counterpart successor predecessor negotiator mediator regulator auditor accountant
ombudsman superintendent principal dean rector provost trustee treasurer registrar clerk secretary-treasurer fellow expert specialist
technician operator member secretary-general columnist star co-host anchorman anchorwoman statesman stateswoman monarch heir chairperson first-minister ex-president ex-minister commandant veteran marine negotiator envoy worker employee contractor guard warden warrior rebel insurgent militant warlord dictator strongman tycoon billionaire magnate
politician statesman socialist liberal conservative democrat republican congress-woman parliamentarian mp mep chief-of-staff pollster pundit blogger
chef cook waiter baker butcher carpenter electrician plumber mechanic miner sailor captain navigator explorer geologist meteorologist
seismologist epidemiologist virologist astronomer mathematician statistician demographer archaeologist anthropologist linguist translator interpreter
oceanographer geographer cartographer biographer archivist referee umpire jockey gardener hairdresser firefighter paramedic midwife dentist
pharmacist therapist psychotherapist chaplain deacon vicar curate mufti abbot abbess missionary evangelist preacher theologian botanist
conservationist environmentalist naturalist agronomist veterinarian vet forester ranger lobbyist lifeguard bodyguard butler chauffeur comptroller
actuary stockbroker financier industrialist philanthropist socialite heiress supermodel influencer youtuber vlogger podcaster screenwriter
scriptwriter essayist lyricist soprano tenor baritone cellist violinist saxophonist trumpeter percussionist bandleader ballerina gymnast skater
skier snowboarder surfer rower wrestler judoka weightlifter fencer archer sniper kidnapper hijacker bomber assassin smuggler trafficker fraudster
rapist murderer killer inmate prisoner detainee hostage captive fugitive informant spy operative interrogator jailer executioner paratrooper
commando guerrilla fighter jihadist chieftain elder raja maharaja caliph shah khan tsar kaiser viceroy baron baroness countess marquis earl viscount
knight landlord tenant builder bricklayer roofer welder trucker stewardess cosmonaut taikonaut mountaineer climber hiker adventurer hunter trapper
poacher angler whaler shepherd rancher cowboy grower brewer distiller restaurateur hotelier caterer waitress barista bartender grocer cashier
auctioneer appraiser jeweller tailor seamstress cobbler weaver potter blacksmith locksmith stonemason puppeteer magician clown acrobat impresario
showrunner documentarian cinematographer animator cartoonist illustrator printer bookseller proofreader stringer newsreader newscaster weatherman
cryptographer codebreaker logician geneticist neurosurgeon paediatrician pediatrician obstetrician coroner undertaker caretaker janitor cleaner
nanny babysitter governess tutor headteacher headmaster headmistress schoolteacher undergraduate postgraduate alumnus alumna winger
sen. gov. rep. gen. lt. col. maj. capt. cmdr. adm. sgt. det. cpl. supt. amb. pres. prof.`)
})
