package entity

import "sync"

// rankWeights are those of the ranking by class of pronoun, then by feature: a
// log-linear fit on the openly licensed part of the development articles that
// have coreference (go test ./content/entity -run TestFit -fit -v).
var rankWeights = sync.OnceValue(func() *[classes][featureCount]float64 {
	return &[classes][featureCount]float64{
		person: {
			fSame: 1.72, fBack2: -1.19, fBack3: -1.36, fNearest: 0.51, fFourth: -0.46,
			fSubject: 0.29, fObject: -0.60, fOblique: 0.12, fOwner: 0.20, fModifier: 0.72,
			fBothSubject: 0.60, fBothOwner: 0.08, fPronoun: 0.86, fName: -0.65, fIndefinite: -0.71,
			fNamed: 0.50, fOften: -0.05, fOpens: 1.58, fGender: 0.96, fGuessed: 1.01,
			fPerson: -0.32, fParagraph: 0.44, fLeaves: -1.20, fEnters: 0.60, fSaysSo: 1.68,
			fSpoke: 0.80, fOwnsSame: 1.36, fAhead: -2.98, fFirst: 0.58, fSameForm: 0.73,
			fLast: -0.12, fLinked: 0.13, fNobody: 0.32, fNobodyInQuote: -0.43,
		},
		thing: {
			fSame: 1.09, fBack1: -0.25, fBack2: -1.22, fBack3: -1.67, fNearest: 0.24,
			fFourth: -0.62, fSubject: -0.36, fObject: -0.34, fOblique: -1.32, fOwner: 0.12,
			fModifier: -1.74, fBothSubject: 1.08, fBothOwner: 0.68, fName: -0.28, fIndefinite: -0.49,
			fDefinite: -0.47, fNamed: -0.62, fOften: 0.53, fOpens: 1.49, fOrganization: -0.27,
			fPlace: -0.40, fThing: -0.58, fGroup: -0.27, fParagraph: 0.50, fLeaves: -2.19,
			fEnters: -0.59, fSaysSo: -2.55, fOwnsSame: 1.38, fFirst: 0.48, fSameForm: 0.33,
			fLinked: 0.33, fNobody: 0.41, fExpletive: 1.59, fNobodySource: 0.99, fNobodyPossessive: -1.13,
		},
		many: {
			fSame: 1.41, fBack1: -0.25, fBack2: -1.65, fBack3: -2.28, fNearest: 0.65,
			fFourth: -1.20, fSubject: 0.55, fObject: 0.11, fOblique: -0.81, fOwner: 0.80,
			fModifier: -1.03, fBothSubject: 0.30, fBothOwner: 1.12, fPronoun: 0.29, fName: -0.45,
			fIndefinite: -0.88, fDefinite: -0.31, fNamed: 0.74, fOften: -0.99, fOpens: 0.88,
			fPerson: -0.10, fOrganization: 0.06, fThing: -0.91, fSeveral: 1.72, fGroup: 0.06,
			fLeaves: -1.82, fEnters: 0.96, fSpoke: 1.01, fOwnsSame: 1.11, fFirst: 0.52,
			fSameForm: 0.34, fLast: 0.12, fLinked: 0.54, fNobody: 0.69, fNobodyInQuote: 1.13,
			fNobodySource: -0.17, fNobodyPossessive: 0.38,
		},
		called: {
			fSame: -0.07, fBack1: -0.36, fBack2: -1.12, fBack3: -0.50, fNearest: 1.08,
			fFourth: -2.24, fSubject: -0.82, fObject: -1.70, fOblique: -0.21, fModifier: 0.69,
			fBothSubject: -1.95, fPronoun: -2.05, fName: -0.10, fIndefinite: -1.00, fDefinite: 0.22,
			fNamed: -0.92, fOften: 0.05, fOpens: 2.02, fGender: 1.69, fGuessed: -1.96,
			fPerson: -1.00, fParagraph: -0.79, fLeaves: -0.38, fEnters: 2.12, fSaysSo: -2.56,
			fSpoke: -0.83, fFirst: 2.06, fLast: 0.11, fLinked: -1.46, fSameNoun: 2.24,
			fOtherRole: -0.53, fNobodyRestricted: 0.22, fNobodyModified: -0.34, fNobody: 1.00, fNobodyInQuote: -0.31,
			fNobodySource: -1.70,
		},
	}
})
