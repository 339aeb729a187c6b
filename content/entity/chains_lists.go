package entity

import (
	"strings"
	"sync"

	"brief/model"
)

// Words that the sieves know.

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

var titleGenders = sync.OnceValue(func() map[string]gender {
	m := map[string]gender{}
	for w := range wordSet(`mr sir lord king prince duke baron count father brother pope imam sheikh congressman chairman spokesman councilman
		actor señor herr monsieur husband son businessman nephew uncle grandfather man boy guy gentleman dad lad widower boyfriend fiancé grandson
		stepfather waiter policeman fireman salesman emperor monk bishop rabbi ayatollah mullah m`) {
		m[w] = male
	}
	for w := range wordSet(`mrs ms miss dame lady queen princess duchess baroness countess mother sister congresswoman chairwoman spokeswoman
		councilwoman actress señora frau madame mme wife daughter businesswoman niece aunt grandmother woman girl mum mom widow girlfriend
		fiancée granddaughter stepmother waitress policewoman heroine empress nun mlle ballerina`) {
		m[w] = female
	}
	return m
})

var legalForms = sync.OnceValue(func() map[string]bool {
	return wordSet("inc corp co ltd llc plc ag sa nv gmbh spa bhd oyj ab asa llp lp")
})

var smallWords = sync.OnceValue(func() map[string]bool { return wordSet("of and the for on in to at de la du des & y e und für al") })

// leadingWords begin the names of many organizations and stand for none alone.
var leadingWords = sync.OnceValue(func() map[string]bool {
	return wordSet(`national international united federal american british european royal new first world central north south east west
		northern southern eastern western general state public global university bank ministry department institute city supreme high
		democratic republican people's popular social socialist free independent great grand old young good open people air house`)
})

// placeEndings may be left away from the names of places.
var placeEndings = sync.OnceValue(func() map[string]bool {
	return wordSet("city state county province district dc town island islands region airport oblast republic")
})

// clubWords may follow the name of a town in the name of its team.
var clubWords = sync.OnceValue(func() map[string]bool {
	return wordSet("fc cf sc ac afc united city rovers wanderers athletic county town hotspur albion")
})

var schoolWords = sync.OnceValue(func() map[string]bool { return wordSet("university college school academy institute") })

// familyFirst are surnames that stand first in Chinese, Korean and Vietnamese names.
var familyFirst = sync.OnceValue(func() map[string]bool {
	return wordSet(`xi li wang zhang chen liu zhao huang zhou wu xu sun hu zhu gao lin guo ma luo deng mao jiang wen hao han feng cai peng pan
		yuan dong yu cao tsai tsang leung wong chan cheung chow lam lau kwok yeung ng kim park lee moon yoon choi jung cho kang ban roh ryu hwang
		nguyen nguyễn tran trần pham phạm vo võ bui bùi dang to phan truong ho hun sok`)
})

// nicknames gives the given name behind a short form.
var nicknames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, line := range strings.Split(`william bill billy will;robert bob bobby rob robbie;richard dick rick rich;joseph joe joey;james jim jimmy jamie;
		john jack johnny jon;michael mike mick mickey;thomas tom tommy;charles charlie chuck;edward ed eddie ted ned;anthony tony;david dave;daniel dan danny;
		stephen steve;steven steve;christopher chris;nicholas nick;andrew andy drew;benjamin ben;samuel sam;timothy tim;gregory greg;kenneth ken;ronald ron;
		donald don;lawrence larry;leonard len lenny;matthew matt;patrick pat;peter pete;philip phil;phillip phil;raymond ray;gerald gerry jerry;jeffrey jeff;
		geoffrey geoff;bernard bernie;theodore ted teddy;walter walt;frederick fred;francis frank;alexander alex sasha;vladimir volodya;elizabeth liz beth betty lizzie;
		margaret maggie meg peggy;katherine kate kathy katie;catherine cathy kate;jennifer jen jenny;jessica jess;susan sue;barbara barb;deborah debbie deb;
		patricia pat patty;rebecca becky;victoria vicky;kimberly kim;amanda mandy;samantha sam;christine chris;pamela pam;judith judy;janet jan;joshua josh;
		jonathan jon;zachary zach;mitchell mitch;randall randy;eugene gene;herbert herb;albert al;alan al;douglas doug;harold harry;henry harry hank`, ";") {
		f := strings.Fields(line)
		for _, short := range f[1:] {
			m[short] = m[short] + " " + f[0] + " "
		}
	}
	return m
})

// namedAfter end the names of what is called after a person.
var namedAfter = sync.OnceValue(func() map[string]bool {
	return wordSet(`colloquium foundation summit award awards prize act stadium conference memorial day cup trophy festival lecture library school center
		centre institute museum airport bridge street road park hospital university show report fund scholarship trust campaign administration`)
})

// kindNouns are what organizations and places are called after they were named.
var kindNouns = sync.OnceValue(func() map[string]model.Kind {
	m := map[string]model.Kind{}
	for w := range wordSet(`church university institute union committee commission ministry council court alliance government administration regime
		department army navy police parliament senate congress school college hospital watchdog regulator bureau board panel authority federation
		league label studio outlet station paper site website orchestra theatre theater museum library society community movement militia squad
		crew family denomination publication chain giant maker nonprofit institution body`) {
		m[w] = model.Organization
	}
	for w := range wordSet(`region state capital county district municipality peninsula continent republic kingdom territory area neighborhood
		neighbourhood suburb home birthplace hometown port resort archipelago site borough settlement`) {
		m[w] = model.Place
	}
	for w := range genericNouns() {
		m[w] = model.Organization
	}
	for w := range townNouns() {
		m[w] = model.Place
	}
	for _, w := range []string{"country", "nation", "island", "province"} {
		m[w] = model.Place
	}
	return m
})

// genericNouns can stand for an organization whose name does not have them.
var genericNouns = sync.OnceValue(func() map[string]bool {
	return wordSet(`company firm corporation bank airline carrier organization organisation group agency association team club party foundation
		newspaper magazine broadcaster manufacturer retailer publisher network charity band startup conglomerate insurer lender brewer automaker carmaker`)
})

// townNouns stand for a town.
var townNouns = sync.OnceValue(func() map[string]bool { return wordSet("city town village") })

// officeWords are of the names of what is no company, team or group.
var officeWords = sync.OnceValue(func() map[string]bool {
	return wordSet(`university college school institute ministry department court council commission committee parliament senate congress police
		government church hospital army navy museum office assembly board house`)
})

// landWords are of the names of places that are no towns.
var landWords = sync.OnceValue(func() map[string]bool {
	return wordSet(`street road avenue boulevard lane square bridge river sea ocean bay lake mountain mountains mount valley desert island islands
		park station airport hall house building center centre tower palace memorial church mosque temple hospital hotel museum base camp beach coast
		forest range peninsula empire region province state county district highway expressway canal strait gulf cape plaza hill hills`)
})

// personWords are nouns for people beside offices and professions.
var personWords = sync.OnceValue(func() map[string]bool {
	return wordSet(`man woman boy girl person kid child baby toddler infant teenager teen adult youth guy lady gentleman mum mom dad parent grandparent sibling twin lad
		stranger passenger customer client patient user reader viewer listener neighbor neighbour tenant landlord teammate classmate housemate roommate
		cosplayer gamer designer protester demonstrator attacker shooter gunman robber thief murderer killer hostage prisoner inmate detainee
		hero heroine star celebrity icon legend genius native citizen national immigrant foreigner tourist visitor traveler traveller guest
		member supporter fan follower believer defector insider outsider veteran cop policeman policewoman firefighter ambassador speaker relative
		lover partner orphan widow bride groom pedestrian motorist commuter insurgent terrorist militant leader reporter emperor monarch heir baron
		human someone somebody professional amateur newcomer teammate counterpart blogger youtuber influencer poster creator inventor
		teacher writer artist driver owner player singer lawyer doctor`)
})

// pluralWords are many without an "s".
var pluralWords = sync.OnceValue(func() map[string]bool {
	return wordSet("people men women children police staff folk youth clergy personnel parents")
})

// plainWords set nothing apart from anything.
var plainWords = sync.OnceValue(func() map[string]bool {
	return wordSet("entire whole very same two new young old late former little small big great poor local then now current")
})
