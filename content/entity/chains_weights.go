package entity

import "sync"

// rankWeights are those of the ranking by class of pronoun, then by feature: a
// log-linear fit on the openly licensed part of the development articles that
// have coreference (go test ./content/entity -run TestFit -fit -v).
var rankWeights = sync.OnceValue(func() *[classes][featureCount]float64 {
	return &[classes][featureCount]float64{
		person: {
			fSame: 0.97, fBack1: 0.15, fBack2: -0.58, fBack3: -0.62, fNearest: 0.59,
			fFourth: -0.47, fObject: -0.31, fOblique: -0.15, fOwner: 0.17, fModifier: 0.41,
			fBothSubject: 0.49, fBothOwner: 0.15, fPronoun: 0.63, fName: -0.51, fIndefinite: -0.61,
			fNamed: 0.50, fOften: 0.12, fOpens: 0.82, fGender: 0.59, fGuessed: 0.45,
			fPerson: -0.26, fParagraph: 0.24, fLeaves: -1.50, fEnters: 0.49, fSaysSo: 1.29,
			fSpoke: 0.40, fSpokeLast: 2.00, fOwnsSame: 0.45, fAhead: -2.00, fOpening: 3.00,
			fFirst: 0.38, fSameForm: 0.60, fLast: 0.25, fLinked: 0.20, fBehind: -1.50,
			fNobody: 0.26, fNobodyInQuote: -0.12, fNobodyPossessive: -0.19,
		},
		thing: {
			fSame: 0.88, fBack1: 0.05, fBack2: -0.71, fBack3: -1.15, fNearest: 0.30,
			fFourth: -0.71, fSubject: -0.07, fObject: -0.26, fOblique: -1.14, fOwner: 0.25,
			fModifier: -0.89, fBothSubject: 0.82, fBothOwner: 0.66, fPronoun: 0.28, fName: -0.41,
			fIndefinite: -0.40, fDefinite: -0.35, fNamed: -0.36, fOften: 0.37, fOpens: 1.31,
			fOrganization: -0.22, fPlace: -0.28, fThing: -0.56, fGroup: -0.22, fParagraph: 0.32,
			fLeaves: -0.99, fEnters: -0.95, fSaysSo: -1.95, fSpoke: -0.79, fOwnsSame: 1.34,
			fFirst: 0.41, fHeading: 0.16, fSameForm: 0.26, fLast: 0.18, fLinked: 0.40,
			fBehind: -0.17, fNobody: 0.70, fExpletive: 1.59, fNobodyInQuote: -0.09, fNobodySource: 0.67,
			fNobodyPossessive: -0.88,
		},
		many: {
			fSame: 1.25, fBack1: 0.11, fBack2: -1.05, fBack3: -1.46, fNearest: 0.59,
			fFourth: -1.24, fSubject: 0.45, fObject: 0.07, fOblique: -0.74, fOwner: 0.61,
			fModifier: -0.81, fBothSubject: 0.32, fBothOwner: 0.83, fPronoun: 0.23, fName: -0.28,
			fIndefinite: -0.70, fDefinite: -0.19, fNamed: 0.36, fOften: -0.75, fOpens: 0.81,
			fPerson: -0.05, fOrganization: -0.13, fThing: -0.67, fSeveral: 0.98, fGroup: -0.13,
			fParagraph: -0.17, fLeaves: -1.07, fEnters: 0.63, fSaysSo: 0.24, fSpoke: 1.22,
			fOwnsSame: 1.18, fFirst: 0.40, fHeading: -1.01, fSameForm: 0.52, fLast: 0.31,
			fLinked: 0.62, fBehind: 0.40, fNobody: 0.69, fNobodyInQuote: 0.79, fNobodySource: 0.09,
			fNobodyPossessive: 0.32,
		},
		called: {
			fBack1: -0.37, fBack2: -0.77, fBack3: -0.51, fNearest: 0.91, fFourth: -0.54,
			fSubject: -0.56, fObject: -0.97, fOblique: -0.18, fOwner: -0.41, fModifier: 0.75,
			fBothSubject: -1.25, fPronoun: -1.41, fName: -0.11, fIndefinite: -0.51, fNamed: -0.71,
			fOpens: 1.79, fGender: 1.45, fGuessed: -1.11, fPerson: -0.84, fParagraph: -0.64,
			fLeaves: 0.70, fEnters: 1.52, fSaysSo: -1.71, fSpoke: -0.61, fFirst: 1.59,
			fHeading: 1.06, fLast: 0.15, fLinked: -0.85, fBehind: 0.72, fSameNoun: 1.94,
			fOtherRole: -1.00, fNobodyRestricted: 0.40, fNobodyModified: -0.07, fNobody: 0.84, fNobodyInQuote: -0.55,
			fNobodySource: -1.10,
		},
	}
})
