package entity

import "sync"

// rankWeights are those of the ranking by class of pronoun, then by feature: a
// log-linear fit on the openly licensed part of the development articles that
// have coreference (go test ./content/entity -run TestFit -fit -v).
var rankWeights = sync.OnceValue(func() *[classes][featureCount]float64 {
	return &[classes][featureCount]float64{
		person: {
			fSame: 1.70, fBack2: -1.06, fBack3: -1.45, fNearest: 0.64, fFourth: -0.77,
			fSubject: 0.07, fObject: -0.63, fOblique: 0.10, fOwner: 0.33, fModifier: 1.02,
			fBothSubject: 0.66, fPronoun: 0.91, fName: -0.64, fIndefinite: -0.80, fDefinite: -0.11,
			fNamed: 0.50, fOpens: 1.79, fGender: 1.03, fGuessed: 0.93, fPerson: -0.35,
			fParagraph: 0.59, fLeaves: -1.20, fEnters: 0.60, fSaysSo: 1.74, fSpoke: 0.80,
			fOwnsSame: 1.14, fAhead: -2.59, fFirst: 0.59, fHeading: 0.30, fSameForm: 0.61,
			fLast: -0.13, fBehind: -1.50, fNobody: 0.35, fNobodyInQuote: -0.18,
		},
		thing: {
			fSame: 1.12, fBack1: -0.26, fBack2: -1.21, fBack3: -1.70, fNearest: 0.24,
			fFourth: -0.57, fSubject: -0.37, fObject: -0.36, fOblique: -1.31, fOwner: 0.21,
			fModifier: -1.81, fBothSubject: 1.07, fBothOwner: 0.61, fPronoun: 0.05, fName: -0.28,
			fIndefinite: -0.50, fDefinite: -0.48, fNamed: -0.58, fOften: 0.55, fOpens: 1.44,
			fOrganization: -0.24, fPlace: -0.37, fThing: -0.59, fGroup: -0.24, fParagraph: 0.47,
			fLeaves: -1.99, fEnters: -0.87, fSaysSo: -2.39, fSpoke: -1.80, fOwnsSame: 1.35,
			fFirst: 0.48, fHeading: 0.32, fSameForm: 0.18, fLinked: 0.28, fBehind: -0.41,
			fNobody: 0.40, fExpletive: 1.66, fNobodyInQuote: -0.08, fNobodySource: 0.69, fNobodyPossessive: -1.01,
		},
		many: {
			fSame: 1.38, fBack1: -0.25, fBack2: -1.64, fBack3: -2.28, fNearest: 0.67,
			fFourth: -1.23, fSubject: 0.60, fObject: 0.13, fOblique: -0.75, fOwner: 0.81,
			fModifier: -1.04, fBothSubject: 0.39, fBothOwner: 1.20, fPronoun: 0.42, fName: -0.53,
			fIndefinite: -0.88, fDefinite: -0.33, fNamed: 0.62, fOften: -0.92, fOpens: 1.07,
			fPerson: -0.13, fThing: -0.87, fSeveral: 1.57, fLeaves: -1.86, fEnters: 0.89,
			fSaysSo: 0.12, fSpoke: 1.67, fOwnsSame: 1.10, fFirst: 0.47, fHeading: -1.59,
			fLast: 0.13, fLinked: 0.51, fBehind: 0.78, fNobody: 0.71, fNobodyInQuote: 0.86,
			fNobodySource: -0.07, fNobodyPossessive: 0.30,
		},
		called: {
			fBack1: -0.71, fBack2: -0.70, fBack3: -0.53, fNearest: 1.45, fFourth: -3.19,
			fSubject: -1.04, fObject: -1.92, fOblique: -0.24, fOwner: -0.31, fModifier: 1.08,
			fBothSubject: -2.04, fPronoun: -2.09, fName: -0.43, fIndefinite: -0.67, fDefinite: 0.42,
			fNamed: -0.96, fOften: 0.10, fOpens: 2.00, fGender: 1.86, fGuessed: -1.77,
			fPerson: -0.96, fParagraph: -0.69, fLeaves: 1.24, fEnters: 1.82, fSaysSo: -2.59,
			fSpoke: -0.81, fFirst: 2.12, fHeading: 1.72, fLast: 0.16, fLinked: -1.29,
			fBehind: 0.71, fSameNoun: 1.74, fOtherRole: -1.34, fNobodyRestricted: 0.21, fNobodyModified: -0.38,
			fNobody: 0.96, fNobodyInQuote: -0.41, fNobodySource: -1.52,
		},
	}
})
