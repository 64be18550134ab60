"""Forms of verbs that their endings do not tell, and words that only look like such forms."""

from __future__ import annotations

from timeline.lang.en.tense import SIMPLE_PAST

# Past forms that do not end in -ed. Those that are also common nouns or adjectives ("set", "cut", "left") are
# taken for verbs unless an article or a preposition stands before them.
IRREGULAR_PAST = SIMPLE_PAST | frozenset(
    "bid dove outbid overran oversaw overthrew rebuilt resold spat sued undertook undid upheld withheld".split()
)
# Participles that do not end in -ed: after a noun they may open a reduced relative clause ("a bill written by").
IRREGULAR_PARTICIPLES = frozenset(
    "beaten begun bitten blown born borne bought bound broken brought built caught chosen cut dealt drawn driven "
    "drunk eaten fallen fed felt flown forbidden forgotten fought found frozen given gone grown heard held hidden hit "
    "hurt kept known laid led left lent lost made meant met overtaken overthrown paid put quoted read rebuilt resold "
    "ridden risen run seen sent set shaken shed shot shown shut slain sold sought spent split spoken spread stolen "
    "struck sung sunk sworn taken taught thrown told torn undertaken undone upheld withdrawn withheld won worn "
    "written".split()
)
# And those that no noun can stand before, or that are present forms as well: they tell something behind "had" alone.
HAVING_DONE = frozenset(
    "been had woken awoken arisen forgotten forgiven come become overcome undergone swum sprung shrunk lain sewn sown "
    "proven mistaken rewritten swollen woven outdone gotten".split()
)
# Words in -ed that are no verbs.
NOT_PAST = frozenset(
    "hundred need indeed red bed speed feed seed breed weed deed greed creed reed steed embed exceed proceed succeed "
    "united allied armed limited biased naked sacred wicked rugged crooked beloved so-called alleged unprecedented "
    "unidentified unnamed unexpected sophisticated advanced talented gifted crowded complicated experienced "
    "red-handed age-old shed sled mohammed mohamed ahmed hamed saeed ted ned ed fred alfred".split()
)
# Words in -ing that begin no participle.
NOT_ING = frozenset(
    "including excluding during according following regarding concerning king thing nothing something anything "
    "everything morning evening beijing".split()
)
# After these, a form in -ed is what something was like, no deed of its own ("remain closed", "got injured").
COPULAS = frozenset(
    "remain remains remained remaining become becomes became get gets got getting stay stays stayed left leave leaves "
    "keep keeps kept feel feels felt seem seems seemed look looks looked go went being".split()
)
# Present forms are an open class that no ending tells from nouns; these are the verbs that news uses most.
PRESENT = frozenset(
    "says say tells tell calls call comes come goes go gets get gives give takes take makes make shows show sees see "
    "remains remain seems seem appears appear becomes become begins begin continues continue follows follow expects "
    "expect plans plan wants want needs hopes hope believes believe thinks think knows know means mean includes "
    "include contains contain depicts depict describes describe explains explain suggests suggest indicates indicate "
    "warns warn urges urge claims argues argue insists insist denies deny accuses accuse faces asks ask adds add "
    "considers consider requires require allows allow provides provide offers offer brings bring leads runs "
    "stands stand holds keeps keep leaves lives live works helps help builds build releases launches "
    "announces announce reports opens open closes ends mark marks falls rises touches highlights stems signals "
    "invites reveals reflects carries agrees agree decides decide admits acknowledges confirms concludes declares vows "
    "pledges predicts joins appoints recalls writes testifies".split()
)
# Those that are no nouns, as "reports" and "calls" are.
ONLY_VERBS = frozenset(
    "says shows takes makes gets gives goes becomes seems tells brings writes joins appoints".split()
)
# Past forms in -ed that no auxiliary makes passive: "was built in May and lasted until June".
INTRANSITIVE = frozenset(
    "lasted died moved returned resigned continued remained ended started arrived worked lived served retired escaped "
    "survived collapsed appeared disappeared emerged agreed refused failed tried decided stayed travelled traveled "
    "graduated married joined entered became pleaded pled fell rose wept slept".split()
)
