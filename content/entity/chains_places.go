package entity

import (
	"strings"
	"sync"
)

// Places known by several names.

// canonicalPlace gives the usual name for the variants of a place's: "us", "calif".
func canonicalPlace(parts []string) []string {
	if full, ok := placeKnownAs(strings.Join(parts, " ")); ok {
		return strings.Fields(full)
	}
	return parts
}

// placeKnownAs is the usual name of a place known by several.
func placeKnownAs(name string) (string, bool) {
	full, ok := placeVariants()[name]
	return full, ok
}

var placeVariants = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for full, variants := range map[string]string{
		"united states":        "us,usa,america,united states,united states of america",
		"united kingdom":       "uk,britain,great britain,united kingdom",
		"united arab emirates": "uae,emirates,united arab emirates",
		"russia":               "russia,russian federation",
		"czech republic":       "czechia,czech republic",
		"myanmar":              "burma,myanmar",
		"netherlands":          "holland,netherlands",
		"congo":                "drc,dr congo,democratic republic of congo,democratic republic of the congo",
		"north korea":          "dprk,north korea,democratic people's republic of korea",
		"south korea":          "rok,south korea,republic of korea",
		"china":                "china,people's republic of china,prc",
		"ivory coast":          "ivory coast,côte d'ivoire,cote d'ivoire",
		"turkey":               "turkey,türkiye,turkiye",
		"kyiv":                 "kyiv,kiev",
		"new york city":        "nyc,new york city",
		"los angeles":          "la,los angeles",
		"washington":           "washington dc,washington,washington d c",
		"alabama":              "alabama,ala,al",
		"arizona":              "arizona,ariz,az",
		"arkansas":             "arkansas,ark,ar",
		"california":           "california,calif,ca",
		"colorado":             "colorado,colo",
		"connecticut":          "connecticut,conn,ct",
		"delaware":             "delaware,del",
		"florida":              "florida,fla,fl",
		"illinois":             "illinois,ill,il",
		"indiana":              "indiana,ind",
		"kansas":               "kansas,kan,ks",
		"kentucky":             "kentucky,ky",
		"maryland":             "maryland,md",
		"massachusetts":        "massachusetts,mass,ma",
		"michigan":             "michigan,mich,mi",
		"minnesota":            "minnesota,minn,mn",
		"mississippi":          "mississippi,miss,ms",
		"missouri":             "missouri,mo",
		"montana":              "montana,mont,mt",
		"nebraska":             "nebraska,neb,ne",
		"nevada":               "nevada,nev,nv",
		"new hampshire":        "new hampshire,nh",
		"new jersey":           "new jersey,nj",
		"new mexico":           "new mexico,nm",
		"new york":             "new york,ny",
		"north carolina":       "north carolina,nc",
		"north dakota":         "north dakota,nd",
		"oklahoma":             "oklahoma,okla",
		"oregon":               "oregon,ore",
		"pennsylvania":         "pennsylvania,pa,penn",
		"rhode island":         "rhode island,ri",
		"south carolina":       "south carolina,sc",
		"south dakota":         "south dakota,sd",
		"tennessee":            "tennessee,tenn,tn",
		"texas":                "texas,tex,tx",
		"vermont":              "vermont,vt",
		"virginia":             "virginia,va",
		"washington state":     "washington state,wash",
		"west virginia":        "west virginia,wva,w va,wv",
		"wisconsin":            "wisconsin,wis,wi",
		"wyoming":              "wyoming,wyo,wy",
	} {
		for _, v := range strings.Split(variants, ",") {
			m[v] = full
		}
	}
	return m
})

// isCountry reports whether the canonical words are those of a country.
func isCountry(parts []string) bool { return listed(strings.Join(parts, " "))&inCountries != 0 }
