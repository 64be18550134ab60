"""Words that join and point: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

AUXILIARIES = frozenset(
    "am is are was were be been being has have had having do does did will would can could may might must shall "
    "should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't "
    "cannot ought n't".split()
)
FINITE_AUXILIARIES = AUXILIARIES - {"be", "been", "being", "having", "n't"}
# Words that are passed over in asking what stands before a word.
ADVERBS = frozenset(
    "first later twice not n't never also already just still even yet only ever often seldom soon once now then "
    "again".split()
)
# Words in -ly that are none.
NOT_ADVERB = frozenset(
    "family rally assembly supply reply ally monopoly anomaly bully butterfly july italy sicily emily kelly billy "
    "sally molly polly holly".split()
)
NAME_PARTICLES = frozenset("al bin ibn van von de der el da di du la le den ter".split())
NAMING_SOME = frozenset("including especially among notably".split())
NOBODY = frozenset("no nobody none nothing neither".split())
BE = frozenset("am is are was were be been being".split())
# Words that put a noun before them, so that a look-alike after them is no verb ("the cut", "his set", "in shed").
NOMINAL = frozenset(
    "a an the this that these those his her its their our my your no some any each every all both many few several "
    "more most other another such of in on at by for from with to into onto over under about against between among "
    "through during without within toward towards upon per than as like amid amidst despite".split()
)
QUANTIFIERS = frozenset("no any each every all both many few several more most other another such some than".split())
# After a date that closes a reduced relative, a plain word is the main verb ("the videos released on Thursday
# depict ..."), unless it is one of these.
NOT_MAIN_VERB = NOMINAL | frozenset(
    "and or but nor yet so if when while after before because although though since until unless once whether where "
    "which who whom whose that not also only just here there together alone again too well ahead away out up down "
    "off back beyond despite except due rather because".split()
)
DETERMINERS = frozenset("a an the this that these those his her its their our my your some any each every".split())
PREPOSITIONS = NOMINAL - DETERMINERS - QUANTIFIERS
CONJUNCTIONS = frozenset("and but or yet nor so".split())
SUBORDINATORS = frozenset(
    "when while after before because although though since until if whereas as unless once whether where even".split()
)
# After these, "as" compares ("as many as 200") and begins no clause.
COMPARED = frozenset("such well as same so much many few little long soon far early late recently".split())
RELATIVES = frozenset("who whom whose which that where".split())
PRONOUNS = frozenset("he she it they".split())
POSSESSIVES = {"his": "he", "her": "she", "its": "it", "their": "they"}
# With "until" they tell that it did happen then.
DENYING = frozenset("not n't never no nobody nothing none neither nor hardly cannot".split()) | frozenset(
    word for word in AUXILIARIES if word.endswith("n't")
)
DO = frozenset("do does did".split())
OBJECTS = frozenset("him her it them us me you".split())
# What a cleft sentence begins with ("It was only in March that").
CLEFT = frozenset("it that this was is not until only just in on at as late early during".split())
# What names one of several: "several fires, including the one in Tarn in May".
NAMING_ONE = frozenset("including notably especially particularly".split())
BEFORE_CHARGE = frozenset("of with to denies denied deny admitted admits".split())
# Where the one is told, the other is awaited.
PAIRED = (("neither", "nor"), ("either", "or"), ("between", "and"), ("whether", "or"))
# What stands before a number and belongs to it.
BOUNDS = frozenset("more than|less than|fewer than|at least|at most|up to|as many|no more".split("|"))
# What compares a thing with one that was told of elsewhere ("earlier efforts").
COMPARING = frozenset("earlier previous further similar".split())
# What an indirect question begins with.
ASKING = frozenset("what how why whether".split())
# What joins a noun to the one before it.
JOINING_NOUNS = frozenset("of on with from in at to by about for against between into".split())
# The straight mark opens and closes; ours are those of tokenised corpora as well.
OPENING_MARKS = frozenset(("“", "„", "«", "``", '"'))
CLOSING_MARKS = frozenset(("”", "»", "''"))
# Who writes or speaks.
OURS = frozenset("i we my our me us".split())
