package entity

import "sync"

// rankWeights are those of the ranking by class of pronoun, then by feature: a
// log-linear fit on the openly licensed part of the development articles that
// have coreference (go test ./content/entity -run TestFit -fit -v).
var rankWeights = sync.OnceValue(func() *[classes][featureCount]float64 {
	return &[classes][featureCount]float64{
		person: {
			fSame: 0.98, fBack1: 0.24, fBack2: -0.48, fBack3: -0.86, fNearest: 0.46,
			fFourth: -0.50, fSubject: 0.06, fObject: -0.34, fOblique: -0.09, fOwner: 0.22,
			fModifier: 0.61, fBothSubject: 0.46, fBothOwner: 0.18, fPronoun: 0.61, fName: -0.54,
			fIndefinite: -0.51, fDefinite: -0.06, fNamed: 0.50, fOften: 0.17, fOpens: 0.87,
			fGender: 0.54, fGuessed: 0.59, fPerson: -0.31, fParagraph: 0.39, fLeaves: -1.20,
			fEnters: -0.15, fSaysSo: 1.46, fSpoke: 0.80, fOwnsSame: 0.58, fAhead: -2.00,
			fOpening: 3.00, fFirst: 0.40, fHeading: -0.16, fSameForm: 0.64, fLast: 0.21,
			fLinked: 0.39, fBehind: -1.50, fNobody: 0.31, fNobodyInQuote: 0.19, fNobodyPossessive: 0.05,
		},
		thing: {
			fSame: 0.89, fBack1: 0.05, fBack2: -0.72, fBack3: -1.15, fNearest: 0.32,
			fFourth: -0.70, fSubject: -0.08, fObject: -0.26, fOblique: -1.13, fOwner: 0.25,
			fModifier: -0.89, fBothSubject: 0.82, fBothOwner: 0.68, fPronoun: 0.25, fName: -0.37,
			fIndefinite: -0.41, fDefinite: -0.35, fNamed: -0.39, fOften: 0.36, fOpens: 1.34,
			fOrganization: -0.23, fPlace: -0.27, fThing: -0.56, fGroup: -0.23, fParagraph: 0.32,
			fLeaves: -0.98, fEnters: -0.97, fSaysSo: -1.93, fSpoke: -1.13, fOwnsSame: 1.32,
			fFirst: 0.41, fHeading: 0.17, fSameForm: 0.29, fLast: 0.18, fLinked: 0.40,
			fBehind: -0.21, fNobody: 0.70, fExpletive: 1.60, fNobodyInQuote: -0.10, fNobodySource: 0.69,
			fNobodyPossessive: -0.88,
		},
		many: {
			fSame: 1.24, fBack1: 0.15, fBack2: -0.99, fBack3: -1.48, fNearest: 0.61,
			fFourth: -1.16, fSubject: 0.46, fObject: 0.09, fOblique: -0.72, fOwner: 0.57,
			fModifier: -0.78, fBothSubject: 0.33, fBothOwner: 1.07, fPronoun: 0.34, fName: -0.27,
			fIndefinite: -0.71, fDefinite: -0.19, fNamed: 0.34, fOften: -0.74, fOpens: 0.78,
			fOrganization: -0.17, fThing: -0.64, fSeveral: 0.85, fGroup: -0.17, fParagraph: -0.17,
			fLeaves: -1.08, fEnters: 0.59, fSaysSo: 0.25, fSpoke: 1.72, fOwnsSame: 1.17,
			fFirst: 0.42, fHeading: -0.99, fSameForm: 0.32, fLast: 0.32, fLinked: 0.60,
			fBehind: 0.39, fNobody: 0.65, fNobodyInQuote: 0.80, fNobodySource: 0.12, fNobodyPossessive: 0.31,
		},
		called: {
			fBack1: -0.58, fBack2: -0.52, fBack3: -0.43, fNearest: 1.00, fFourth: -1.70,
			fSubject: -0.65, fObject: -0.54, fOblique: -0.17, fOwner: -0.62, fModifier: 0.79,
			fBothSubject: -1.16, fPronoun: -0.86, fName: -0.28, fIndefinite: -0.50, fNamed: -0.68,
			fOften: -0.09, fOpens: 1.53, fGender: 1.37, fGuessed: -1.08, fPerson: -0.76,
			fParagraph: -0.79, fLeaves: 1.00, fEnters: 1.61, fSaysSo: -1.63, fSpoke: -0.82,
			fFirst: 1.42, fHeading: 1.71, fLast: 0.12, fLinked: -0.67, fBehind: 1.03,
			fSameNoun: 1.94, fOtherRole: -1.16, fNobodyRestricted: 0.27, fNobodyModified: -0.10, fNobody: 0.76,
			fNobodyInQuote: -0.55, fNobodySource: -1.11,
		},
	}
})
