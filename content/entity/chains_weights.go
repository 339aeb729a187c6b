package entity

import "sync"

// rankWeights are those of the ranking by class of pronoun, then by feature: a
// log-linear fit on the openly licensed part of the development articles that
// have coreference (go test ./content/entity -run TestFit -fit -v).
var rankWeights = sync.OnceValue(func() *[3][featureCount]float64 {
	return &[3][featureCount]float64{
		person: {
			fSame: 0.65, fBack1: -0.08, fBack2: -0.91, fBack3: -1.39, fNearest: 0.65,
			fFourth: -0.48, fSubject: -0.07, fObject: -0.35, fOblique: -0.39, fOwner: 0.30,
			fModifier: -0.92, fBothSubject: 1.20, fBothOwner: -0.48, fPronoun: 0.58, fName: -0.44,
			fIndefinite: -0.42, fDefinite: -0.60, fNamed: 0.25, fOften: 0.48, fTopic: -0.26,
			fOpens: 1.27, fGender: 1.17, fGuessed: 0.87, fPerson: -0.47, fParagraph: 0.72,
			fLeaves: 0.81, fSaysSo: 1.75, fOwnsSame: 1.30, fAhead: -2.14, fFirst: 0.43,
			fSameForm: 0.98, fLast: 0.23, fNobody: 0.47, fNobodyInQuote: 0.40, fNobodySource: 0.53,
			fNobodyPossessive: -0.35,
		},
		thing: {
			fSame: 1.09, fBack1: -0.45, fBack2: -1.23, fBack3: -1.56, fNearest: 0.19,
			fFourth: -0.48, fSubject: -0.43, fObject: -0.36, fOblique: -1.35, fOwner: 0.48,
			fModifier: -1.98, fBothSubject: 1.00, fBothOwner: 0.09, fPronoun: -0.20, fName: -0.13,
			fIndefinite: -0.57, fDefinite: -0.36, fNamed: -0.70, fOften: 0.85, fTopic: -0.30,
			fOpens: 1.14, fOrganization: -0.23, fPlace: -0.06, fThing: -0.76, fGroup: -0.23,
			fParagraph: 0.72, fLeaves: -2.33, fEnters: -0.77, fSaysSo: -1.08, fSpoke: 0.56,
			fOwnsSame: 1.43, fFirst: 0.58, fSameForm: 0.41, fLinked: 0.36, fNobody: 0.44,
			fExpletive: 1.71, fNobodyInQuote: -0.35, fNobodySource: 0.20, fNobodyPossessive: -1.06,
		},
		many: {
			fSame: 1.21, fBack1: -0.32, fBack2: -1.75, fBack3: -2.12, fNearest: 0.70,
			fFourth: -1.51, fSubject: 0.37, fOblique: -0.89, fOwner: 1.09, fModifier: -1.67,
			fBothSubject: 0.41, fBothOwner: 0.84, fPronoun: 0.29, fName: -0.10, fIndefinite: -1.12,
			fDefinite: -0.48, fNamed: 0.58, fOften: -0.65, fTopic: -0.41, fOpens: 0.80,
			fPerson: -0.29, fOrganization: 0.17, fThing: -1.04, fSeveral: 2.03, fGroup: 0.17,
			fLeaves: -2.64, fEnters: 0.87, fSaysSo: -0.10, fOwnsSame: 0.33, fFirst: 0.67,
			fSameForm: 0.11, fLast: 0.17, fLinked: 0.40, fNobody: 0.72, fNobodyInQuote: 1.00,
			fNobodySource: -0.10, fNobodyPossessive: 0.32,
		},
	}
})
