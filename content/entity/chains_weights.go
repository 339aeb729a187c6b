package entity

import "sync"

// rankWeights are those of the ranking by class of pronoun, then by feature: a
// log-linear fit on the openly licensed part of the development articles that
// have coreference (go test ./content/entity -run TestFit -fit -v).
var rankWeights = sync.OnceValue(func() *[classes][featureCount]float64 {
	return &[classes][featureCount]float64{
		person: {
			fSame: 0.95, fBack1: 0.20, fBack2: -0.57, fBack3: -0.63, fNearest: 0.59,
			fFourth: -0.47, fSubject: 0.06, fObject: -0.28, fOblique: -0.16, fOwner: 0.15,
			fModifier: 0.42, fBothSubject: 0.43, fBothOwner: 0.16, fPronoun: 0.60, fName: -0.49,
			fIndefinite: -0.57, fNamed: 0.50, fOften: 0.11, fOpens: 0.83, fGender: 0.64,
			fGuessed: 0.44, fPerson: -0.24, fParagraph: 0.20, fLeaves: -1.50, fEnters: 0.49,
			fSaysSo: 1.29, fSpoke: 0.40, fSpokeLast: 2.00, fOwnsSame: 0.42, fAhead: -2.00,
			fOpening: 3.00, fFirst: 0.38, fHeading: 0.05, fSameForm: 0.62, fLast: 0.25,
			fLinked: 0.17, fBehind: -1.50, fNobody: 0.24, fNobodyInQuote: -0.11, fNobodyPossessive: -0.15,
		},
		thing: {
			fSame: 0.89, fBack1: 0.05, fBack2: -0.71, fBack3: -1.15, fNearest: 0.30,
			fFourth: -0.71, fSubject: -0.08, fObject: -0.26, fOblique: -1.15, fOwner: 0.26,
			fModifier: -0.89, fBothSubject: 0.82, fBothOwner: 0.68, fPronoun: 0.28, fName: -0.40,
			fIndefinite: -0.41, fDefinite: -0.35, fNamed: -0.35, fOften: 0.36, fOpens: 1.31,
			fOrganization: -0.22, fPlace: -0.29, fThing: -0.56, fGroup: -0.22, fParagraph: 0.32,
			fLeaves: -0.99, fEnters: -0.95, fSaysSo: -1.95, fSpoke: -1.17, fOwnsSame: 1.36,
			fFirst: 0.41, fHeading: 0.16, fSameForm: 0.26, fLast: 0.18, fLinked: 0.40,
			fBehind: -0.16, fNobody: 0.70, fExpletive: 1.59, fNobodyInQuote: -0.09, fNobodySource: 0.67,
			fNobodyPossessive: -0.88,
		},
		many: {
			fSame: 1.25, fBack1: 0.11, fBack2: -1.05, fBack3: -1.46, fNearest: 0.59,
			fFourth: -1.24, fSubject: 0.45, fObject: 0.07, fOblique: -0.74, fOwner: 0.61,
			fModifier: -0.81, fBothSubject: 0.32, fBothOwner: 0.83, fPronoun: 0.23, fName: -0.28,
			fIndefinite: -0.70, fDefinite: -0.19, fNamed: 0.36, fOften: -0.75, fOpens: 0.81,
			fPerson: -0.05, fOrganization: -0.13, fThing: -0.67, fSeveral: 0.98, fGroup: -0.13,
			fParagraph: -0.17, fLeaves: -1.07, fEnters: 0.63, fSaysSo: 0.24, fSpoke: 1.24,
			fSpokeLast: -0.94, fOwnsSame: 1.18, fFirst: 0.40, fHeading: -1.01, fSameForm: 0.52,
			fLast: 0.31, fLinked: 0.62, fBehind: 0.40, fNobody: 0.69, fNobodyInQuote: 0.79,
			fNobodySource: 0.09, fNobodyPossessive: 0.32,
		},
		called: {
			fBack1: -0.45, fBack2: -0.75, fBack3: -0.53, fNearest: 0.96, fFourth: -0.38,
			fSubject: -0.61, fObject: -0.89, fOblique: -0.18, fOwner: -0.46, fModifier: 0.75,
			fBothSubject: -1.22, fPronoun: -1.42, fName: -0.13, fIndefinite: -0.51, fNamed: -0.71,
			fOpens: 1.78, fGender: 1.41, fGuessed: -1.10, fPerson: -0.87, fParagraph: -0.61,
			fLeaves: 0.66, fEnters: 1.48, fSaysSo: -1.69, fSpoke: -0.46, fSpokeLast: -0.46,
			fFirst: 1.56, fHeading: 1.18, fLast: 0.16, fLinked: -0.81, fBehind: 0.72,
			fSameNoun: 1.96, fOtherRole: -0.95, fNobodyRestricted: 0.43, fNobodyModified: -0.07, fNobody: 0.87,
			fNobodyInQuote: -0.49, fNobodySource: -1.10,
		},
	}
})
