package entity

import "sync"

// rankWeights are those of the ranking by class of pronoun, then by feature: a
// log-linear fit on the openly licensed part of the development articles that
// have coreference (go test ./content/entity -run TestFit -fit -v).
var rankWeights = sync.OnceValue(func() *[classes][featureCount]float64 {
	return &[classes][featureCount]float64{
		person: {
			fSame: 1.01, fBack1: 0.20, fBack2: -0.54, fBack3: -0.68, fNearest: 0.51,
			fFourth: -0.47, fObject: -0.25, fOblique: -0.15, fOwner: 0.22, fModifier: 0.39,
			fBothSubject: 0.43, fBothOwner: 0.18, fPronoun: 0.66, fName: -0.53, fIndefinite: -0.54,
			fDefinite: -0.07, fNamed: 0.50, fOften: 0.09, fOpens: 0.89, fGender: 0.65,
			fGuessed: 0.52, fPerson: -0.22, fParagraph: 0.19, fLeaves: -1.50, fEnters: 0.16,
			fSaysSo: 1.36, fSpoke: 0.40, fSpokeLast: 0.90, fOwnsSame: 0.49, fAhead: -2.00,
			fOpening: 3.00, fFirst: 0.38, fSameForm: 0.66, fLast: 0.21, fLinked: 0.20,
			fBehind: -1.50, fNobody: 0.22, fNobodyPossessive: -0.07,
		},
		thing: {
			fSame: 0.89, fBack1: 0.05, fBack2: -0.71, fBack3: -1.15, fNearest: 0.30,
			fFourth: -0.71, fSubject: -0.08, fObject: -0.26, fOblique: -1.15, fOwner: 0.26,
			fModifier: -0.89, fBothSubject: 0.82, fBothOwner: 0.68, fPronoun: 0.28, fName: -0.40,
			fIndefinite: -0.41, fDefinite: -0.36, fNamed: -0.36, fOften: 0.36, fOpens: 1.31,
			fOrganization: -0.22, fPlace: -0.29, fThing: -0.55, fGroup: -0.22, fParagraph: 0.32,
			fLeaves: -0.99, fEnters: -0.95, fSaysSo: -1.95, fSpoke: -1.00, fSpokeLast: -0.97,
			fOwnsSame: 1.38, fFirst: 0.42, fHeading: 0.16, fSameForm: 0.27, fLast: 0.18,
			fLinked: 0.40, fBehind: -0.16, fNobody: 0.69, fExpletive: 1.59, fNobodyInQuote: -0.09,
			fNobodySource: 0.67, fNobodyPossessive: -0.88,
		},
		many: {
			fSame: 1.26, fBack1: 0.13, fBack2: -1.05, fBack3: -1.48, fNearest: 0.59,
			fFourth: -1.16, fSubject: 0.45, fObject: 0.07, fOblique: -0.73, fOwner: 0.60,
			fModifier: -0.80, fBothSubject: 0.32, fBothOwner: 0.85, fPronoun: 0.22, fName: -0.28,
			fIndefinite: -0.70, fDefinite: -0.18, fNamed: 0.36, fOften: -0.78, fOpens: 0.82,
			fPerson: -0.06, fOrganization: -0.11, fThing: -0.67, fSeveral: 0.99, fGroup: -0.11,
			fParagraph: -0.18, fLeaves: -1.08, fEnters: 0.61, fSaysSo: 0.25, fSpoke: 0.97,
			fSpokeLast: 0.55, fOwnsSame: 1.20, fFirst: 0.40, fHeading: -1.00, fSameForm: 0.54,
			fLast: 0.31, fLinked: 0.62, fBehind: 0.39, fNobody: 0.69, fNobodyInQuote: 0.79,
			fNobodySource: 0.09, fNobodyPossessive: 0.32,
		},
		called: {
			fBack1: -0.45, fBack2: -0.64, fBack3: -0.56, fNearest: 1.14, fFourth: -0.63,
			fSubject: -0.66, fObject: -0.71, fOblique: -0.22, fOwner: -0.39, fModifier: 0.78,
			fBothSubject: -1.20, fPronoun: -1.34, fName: -0.19, fIndefinite: -0.43, fNamed: -0.72,
			fOpens: 1.60, fGender: 1.41, fGuessed: -1.09, fPerson: -0.86, fParagraph: -0.66,
			fLeaves: 0.86, fEnters: 1.51, fSaysSo: -1.62, fSpoke: -0.47, fSpokeLast: -0.47,
			fFirst: 1.57, fHeading: 1.44, fLast: 0.14, fLinked: -0.72, fBehind: 0.78,
			fSameNoun: 1.92, fOtherRole: -1.25, fNobodyRestricted: 0.43, fNobody: 0.86, fNobodyInQuote: -0.45,
			fNobodySource: -1.07,
		},
	}
})
