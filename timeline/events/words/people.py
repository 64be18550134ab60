"""Nouns for people and for what people make up: offices, kin, bodies."""

from __future__ import annotations

from timeline.events.words.saying import COMPLEMENT_VERBS

# What people join or found, and what only people and such bodies do: no hotel publishes.
BODIES = frozenset(
    "firm company bank ministry party group council agency government court team club union army police board "
    "committee commission parliament senate congress church school university newspaper paper airline alliance fund "
    "department office bureau association organisation organization state country nation city town league band crew "
    "subsidiary unit rival maker partner cabinet".split()
)
DONE_BY_BODIES = COMPLEMENT_VERBS | frozenset(
    "published issued bought acquired sold hired sacked signed passed approved rejected voted launched invited sued "
    "banned arrested appointed elected accused scolded criticised criticized praised condemned ordered raided lent "
    "borrowed invested paid spent dismissed outlawed enacted".split()
)
# One that is many: "the band split up; they".
GROUPS = frozenset(
    "band couple pair duo trio quartet family team squad crew group choir orchestra gang troupe crowd cast".split()
)
# A noun for people, behind a preposition: "a letter to the workers who" is about the workers.
PEOPLE = frozenset(
    "people experts scientists doctors leaders ministers members lawyers teachers investors engineers sailors miners "
    "farmers writers players passengers survivors volunteers rebels troops men women workers children residents "
    "voters officials soldiers police students man woman child father mother brother sister son daughter wife husband "
    "parents friend friends nephew niece uncle aunt".split()
)
SINGULAR = frozenset(
    "man woman child boy girl victim patient teenager suspect father mother brother sister son daughter wife husband "
    "friend uncle aunt".split()
)
# Who has one of these is a person, and "it" is something else.
PARTIES = frozenset("appellant defendant plaintiff claimant accused respondent applicant petitioner prisoner".split())
ROLES = PARTIES | frozenset(
    "director chairman chairwoman chief president minister secretary spokesman spokeswoman lawyer attorney editor "
    "actor actress singer author professor judge doctor mayor senator governor general king queen pope officer "
    "analyst economist executive manager coach player writer journalist scientist researcher".split()
)
# Whom "he" or "she" can mean, and the other can't.
OF_ONE_SEX = {
    "he": frozenset(
        "man boy father grandfather stepfather brother half-brother stepbrother brother-in-law son grandson stepson "
        "son-in-law father-in-law husband ex-husband widower uncle nephew boyfriend fiancé king prince duke chairman "
        "spokesman businessman policeman salesman schoolboy mr sir lord".split()
    ),
    "she": frozenset(
        "woman girl mother grandmother stepmother sister half-sister stepsister sister-in-law daughter granddaughter "
        "stepdaughter daughter-in-law mother-in-law wife ex-wife widow aunt niece girlfriend fiancée queen princess "
        "duchess chairwoman spokeswoman businesswoman policewoman actress schoolgirl mrs ms miss dame lady".split()
    ),
}
TITLES_OF_ONE_SEX = {"he": ("Mr", "Sir", "King", "Prince"), "she": ("Mrs", "Ms", "Miss", "Dame", "Lady", "Queen")}
# Who is somebody's: "his mother", and no "his king".
KIN = frozenset(
    "father grandfather stepfather brother half-brother stepbrother brother-in-law son grandson stepson son-in-law "
    "father-in-law husband ex-husband widower uncle nephew boyfriend fiancé mother grandmother stepmother sister "
    "half-sister stepsister sister-in-law daughter granddaughter stepdaughter daughter-in-law mother-in-law wife "
    "ex-wife widow aunt niece girlfriend fiancée".split()
)
# Offices "of" a place or a body: the mayor of Port Hill is a person, and Port Hill is none.
OFFICES = frozenset(
    "mayor king queen prince princess duke bishop archbishop pope president chairman chairwoman chair governor "
    "minister secretary senator ambassador premier chancellor emperor director head leader chief commander general "
    "dean rector editor sheriff".split()
)
# "The city of Tarn": the two are one.
SAME_AS_ITS_NAME = frozenset("city town village port state province island district region county ship month".split())
# And what is "of" a person: kin, and what a dead one leaves.
OF_A_PERSON = (
    PEOPLE - frozenset("students residents members leaders players passengers ministers officials police".split())
) | frozenset(
    "parent sisters brothers sons daughters kin family relatives relative widow widower fiancé fiancée heirs "
    "grandson granddaughter grandfather grandmother cousin colleague colleagues neighbour neighbours neighbor "
    "neighbors lawyer solicitor barrister attorney biographer grave tomb coffin ashes body remains funeral burial "
    "memory portrait statue bust biography disappearance killer killers murderer widows estate pseudonym toddler "
    "baby".split()
)
