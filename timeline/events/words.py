"""The closed classes of English that tell clauses apart: what a parser would know, as far as it is needed here.

Open classes are left to their endings (`-ed`, `-ing`); the tables name what endings can't tell. What parts the
sentences of other languages stands with each of them, in `lang`.
"""

from __future__ import annotations

# What stands straight before the day when a page was made, in small letters.
STAMPS = (
    "posted",
    "added",
    "published",
    "page last updated",
    "last updated",
    "updated",
    "first broadcast",
    "last modified",
    "retrieved",
    "accessed",
    "copyright",
)
# What leads up to a date, and goes when the date goes ("on Tuesday").
BEFORE_DATE = frozenset(
    "on in at by during since until till from between around about circa late early earlier later mid before after "
    "for to of into through throughout beginning starting ending as over than".split()
)
AUXILIARIES = frozenset(
    "am is are was were be been being has have had having do does did will would can could may might must shall "
    "should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't "
    "cannot ought n't".split()
)
FINITE_AUXILIARIES = AUXILIARIES - {"be", "been", "being", "having", "n't"}

# Past forms that do not end in -ed. Those that are also common nouns or adjectives ("set", "cut", "left") are
# taken for verbs unless an article or a preposition stands before them.
IRREGULAR_PAST = frozenset(
    "arose ate awoke beat became began bent bet bid blew bore bought bound broke brought built burst came cast "
    "caught chose clung cost crept cut dealt dove drank drew drove dug fed fell felt fled flew forbade forgot fought "
    "found froze gave got grew heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made "
    "meant met mistook outbid overcame overran oversaw overthrew overtook paid put quit ran rang read rebuilt "
    "resold rode rose said sang sank sat saw sent set shed shone shook shot shrank shut slept slid sold sought "
    "spat sped spent split spoke spread sprang stole stood stuck struck stung sued swam swept swore swung taught "
    "thought threw told took tore understood undertook undid upheld upset went wept withdrew withheld withstood woke "
    "won wore wound wrote won".split()
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
# After these, a form in -ed is what something was like, no deed of its own ("remain closed", "got injured").
COPULAS = frozenset(
    "remain remains remained remaining become becomes became get gets got getting stay stays stayed left leave leaves "
    "keep keeps kept feel feels felt seem seems seemed look looks looked go went being".split()
)
# What says how long before or after: "just months after the vote", "shortly before he left".
MEASURED = frozenset("before after since until".split())
SHORTLY = frozenset(
    "shortly just soon only long immediately right even barely hardly some about almost nearly little".split()
)
UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades".split()
)
PERIODS = UNITS | frozenset("quarter quarters half period season".split())
COUNTS = frozenset("one two three four five six seven eight nine ten eleven twelve couple of dozen half".split())
# These may take a noun that happened at a time: "since his death on Thursday", "ahead of the vote in May".
BEFORE_EVENT = frozenset("after before since following during".split())
# Times of day that stand before the day without a word between ("before dawn Monday").
HOURS = frozenset(
    "dawn daybreak sunrise noon midday lunchtime sunset dusk nightfall midnight breakfast lunch dinner".split()
)
# What a day can be called.
DAYS = frozenset(
    "day days night eve morning evening weekend anniversary birthday holiday deadline date centenary feast festival "
    "sabbath".split()
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
    "pledges predicts recalls writes testifies".split()
)
# Those that are no nouns, as "reports" and "calls" are.
ONLY_VERBS = frozenset("says shows takes makes gets gives goes becomes seems tells brings writes".split())
NAME_PARTICLES = frozenset("al bin ibn van von de der el da di du la le den ter".split())
NAMING_SOME = frozenset("including especially among notably".split())
KEEPING = frozenset("keep keeps kept keeping hold holds held leave leaves left stay stays stayed remain".split())
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
# What is said in: "in Tuesday's statement" dates the saying.
UTTERANCES = frozenset(
    "statement interview report speech broadcast briefing article edition editorial letter memo testimony address "
    "hearing interviews statements remarks conference".split()
)
# Nouns for what somebody did or what befell him, by their endings and by name: "the resignation of Ann Gray, who".
DEED_ENDINGS = ("tion", "sion", "ment", "ure", "val", "sal", "ance", "ship", "ing")
DEEDS = frozenset("death arrest murder trial release dismissal election visit birth victory defeat rise fall".split())
# And other nouns for what happens: "the 1918 flood" dates the flood, "his 1972 album" dates nothing that was told.
HAPPENINGS = (
    DEEDS
    | UTTERANCES
    | frozenset(
        "accident accord affair aftershock anniversary assassination attack auction bailout ballot battle blast blaze "
        "bombing boom broadcast bubble campaign catastrophe ceasefire celebration census ceremony championship clash "
        "closure collapse concert conference congress conviction coup crackdown crash crisis cut cyclone deal debate "
        "debut decline demonstration depression disaster divorce drop drought earthquake epidemic eruption evacuation "
        "event exhibition expedition explosion famine festival fight final fire flight flood flu funeral gain game "
        "hike hurricane inauguration incident increase invasion kidnapping landing launch leak lecture lockout loss "
        "march marriage massacre match meeting merger mission offensive opening operation outbreak pact pandemic "
        "panic parade performance plague plunge poll premiere primary protest purge quake race raid rally recession "
        "referendum rescue revolt revolution riot robbery ruling sale scandal sentence session shooting show shutdown "
        "siege slump spill storm strike study summit surge survey takeover talks theft tornado tour tournament "
        "tragedy treaty tremor trial trip truce tsunami typhoon uprising verdict vote voyage walkout war wedding "
        "weigh-in win".split()
    )
)
RELATIVES = frozenset("who whom whose which that where".split())
PRONOUNS = frozenset("he she it they".split())
POSSESSIVES = {"his": "he", "her": "she", "its": "it", "their": "they"}

# Verbs that only carry what was said: what they carry is the news.
SAYING = frozenset(
    "said say says saying told tell tells report reported reports reporting add added adds note noted notes state "
    "stated states explain explained explains according indicate indicated indicates show showed shows write wrote "
    "writes believe believes believed think thinks thought recall recalled recalls heard suggest suggested suggests "
    "estimate estimated estimates mean means meant point points pointed emerged emerges "
    "transpired".split()
)
# Saying that is itself an act: who warned or denied is part of the news.
SPEECH_ACTS = frozenset(
    "announce announced announces warn warned warns deny denied denies insist insisted insists declare declared "
    "declares claim claimed claims argue argued argues vow vowed vows pledge pledged pledges confirm confirmed "
    "confirms acknowledge acknowledged admit admitted admits reveal revealed reveals predict predicted predicts "
    "conclude concluded concludes agree agreed agrees demand demanded demands urge urged urges promise promised "
    "promises decide decided decides rule ruled rules ask asked asks testify testified hope hoped hopes expect "
    "expected expects fear feared fears recommend recommended recommends propose proposed proposes complain "
    "complained complains stress stressed stresses emphasise emphasised emphasize emphasized caution cautioned advise "
    "advised advises assure assured".split()
)
# What they carry is no news without who says so: it may be false, and these say so.
UNSURE = frozenset(
    "believe believes believed think thinks thought claim claims claimed argue argues argued insist insists insisted "
    "fear feared fears suspect suspects suspected allege alleges alleged contend contends contended assert asserts "
    "asserted speculate speculates speculated presume presumes presumed hint hints hinted imply implies implied boast "
    "boasts boasted pretend pretends pretended".split()
)
# Who does so tells of what was long past.
RECALLING = frozenset("heard hear hears recalled recalls recall remembered remembers".split())
# And this they say is false.
DENIALS = frozenset("deny denied denies".split())
# Of the verbs of saying those that are nouns more often.
SAYING_OR_NOUN = frozenset(
    "states reports report claims claim hopes hope fears fear demands demand points notes".split()
)
# Verbs of saying whose object is who was told.
ADDRESSING = frozenset("told tell tells asked ask asks warned warn warns advised assured urged".split())
COMPLEMENT_VERBS = SAYING | SPEECH_ACTS
# What people join or found, and what only people and such bodies do: no hotel publishes.
BODIES = frozenset(
    "firm company bank ministry party group council agency government court team club union army police board "
    "committee commission parliament senate congress church school university newspaper paper airline alliance fund "
    "department office bureau association organisation organization state country nation city town league band crew "
    "subsidiary unit rival maker partner".split()
)
DONE_BY_BODIES = COMPLEMENT_VERBS | frozenset(
    "published issued bought acquired sold hired sacked signed passed approved rejected voted launched invited sued "
    "banned arrested appointed elected accused scolded criticised criticized praised condemned ordered raided lent "
    "borrowed invested paid spent dismissed outlawed enacted".split()
)

# Verbs before "that", which say what somebody came to know.
FINDING = frozenset(
    "found find finds shown proved proves learned learnt discovered discovers realised realized knew know knows felt "
    "noticed ensured ensures feared doubted".split()
)
# A report is issued so that it can say something: the date is its own, what it says the news.
ISSUED = frozenset("published released issued conducted commissioned written made unveiled obtained".split())
SENT = frozenset("sent posted mailed signed written published".split())
# What a paper does, and what a law does or he who has been held; "the films shown on Monday come at a bad time" says
# nothing of Monday.
STATING = COMPLEMENT_VERBS | frozenset(
    "accuse accuses blame blames call calls name names list lists describe describes criticise criticises criticize "
    "criticizes praise praises detail details cite cites allege alleges reveal reveals ban bans require requires "
    "oblige obliges allow allows forbid forbids face faces accused blamed named described criticised criticized "
    "threatened invited ordered called found finds".split()
)
PAPERS = frozenset(
    "letter letters email emails e-mail e-mails paper papers document documents report reports memo memos note notes "
    "petition statement message messages lawsuit complaint writ leaflet leaflets poster posters video videos tweet "
    "post article blog".split()
)
# How a thing came to be, which has been there since: "a ship built in 1931 serves as a hotel".
MAKING = frozenset("built born founded constructed erected created set".split())
# What only leads up to a date at which something else happened ("until 1923, when a stroke felled him").
UP_TO = frozenset("until till to since from".split())
# Before a date: how long something went on, and not when it happened.
HOW_LONG = frozenset("until till since".split())
# What was planned, and that it will not be.
PLANNED = frozenset("planned scheduled set due expected arranged booked slated announced billed".split())
CALLING_OFF = frozenset(
    "cancelled canceled cancels scrapped scraps abandoned abandons postponed postpones banned bans".split()
)
# With "until" they tell that it did happen then.
DENYING = frozenset("not n't never no nobody nothing none neither nor hardly cannot".split()) | frozenset(
    word for word in AUXILIARIES if word.endswith("n't")
)
# What says which one it was.
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last next only same day".split())
DO = frozenset("do does did".split())
# Verbs that say of a time that it brought more of something, and the something: neither is what happened.
GREW = frozenset(
    "grew rose mounted deepened intensified worsened escalated heightened compounded culminated began started peaked "
    "surfaced emerged increased changed ended came dates dated".split()
)
FELT = frozenset(
    "fears fear concerns concern tensions tension worries worry doubts doubt hopes hope pressure anger unrest panic "
    "speculation controversy suspicion suspicions crisis trouble troubles situation things".split()
)
OBJECTS = frozenset("him her it them us me you".split())
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
# Prepositions that lead to a date; a preposition before one of them is the verb's ("sworn in on Monday").
LEADING_DATE = frozenset("on in at by during since until till from before after".split())
# Whose deed takes place at the time of its object: "won Sunday's election", but "condemned Sunday's attack".
TAKING_PART = frozenset(
    "win won wins winning lose lost loses losing attend attended attends attending boycott boycotted join joined miss "
    "missed misses skip skipped survive survived surviving watch watched host hosted disrupt disrupted play played "
    "lead led contest contested hold held win dominate dominated enter entered open opened close closed address "
    "addressed chair chaired mark marked headline headlined".split()
)
# Verbs that say little without the participle behind them: "stopped calling".
GOING_ON = frozenset(
    "stop stops stopped start starts started begin begins began keep keeps kept avoid avoided continue continues "
    "continued resume resumed risk risked consider considered finish finished".split()
)
# Verbs that say nothing but how long.
LASTING = frozenset("runs run ran lasts lasted continues continued stays stayed goes went".split())
# Deeds that hold for a time: "closed the schools until May" tells when they open again, and not when they closed.
HOLDING = frozenset(
    "closed shut suspended banned cancelled canceled halted stopped extended jailed detained held blocked grounded "
    "sealed imposed barred locked".split()
)
GOING_ON_UNTIL = frozenset("run runs last lasts extend extends continue continues".split())
# What a year only measures: "17 percent of their 2007 levels".
MEASURES = frozenset(
    "level levels figure figures price prices rate rates result results budget total totals peak peaks average "
    "averages season record records edition".split()
)
# Verbs that make a date the subject of what it brought ("Friday saw the biggest protest yet").
BRINGING = frozenset("came saw seen sees witnessed brought brings marked marks witnessed".split())
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
# What a cleft sentence begins with ("It was only in March that").
CLEFT = frozenset("it that this was is not until only just in on at as late early during".split())
# Participles that say what a deed came to; who did it did not do them.
LEADING_TO = frozenset("leading resulting causing making bringing prompting meaning sparking".split())
# Nor do these say what was done without the infinitive behind them.
WANTING_AN_INFINITIVE = frozenset(
    "failing failed fails refuse refuses refused refusing agree agrees agreed try tried trying began begin continued "
    "seemed appeared wanted hoped managed able unable ready likely unlikely used planned plans intended intends hopes "
    "expected expects due forced required allowed sought seeks".split()
)
# What names one of several: "several fires, including the one in Tarn in May".
NAMING_ONE = frozenset("including notably especially particularly".split())
# What they make a verb with ("take part", "come in line"); a preposition follows.
LIGHT_OBJECTS = frozenset("part place line charge care account note aim action advantage control credit role".split())
# Of whom, of what?
COLLECTIVE = frozenset(
    "total number series range lot group dozens hundreds thousands pair couple kind sort part".split()
)
# Behind which the deed is told that is none yet, or was none.
CHARGING = frozenset(
    "accused accuses accuse suspected suspects cleared clears acquitted acquits charged charges guilty denies denied "
    "deny admitted admits".split()
)
BEFORE_CHARGE = frozenset("of with to denies denied deny admitted admits".split())
ACCUSING = frozenset("accused accuses accuse accusing suspected suspects convicted deprived stripped robbed".split())
# Where the one is told, the other is awaited.
PAIRED = (("neither", "nor"), ("either", "or"), ("between", "and"), ("whether", "or"))
# What stands before a number and belongs to it.
BOUNDS = frozenset("more than|less than|fewer than|at least|at most|up to|as many|no more".split("|"))
# What compares a thing with one that was told of elsewhere ("earlier efforts").
COMPARING = frozenset("earlier previous further similar".split())
# Past forms in -ed that no auxiliary makes passive: "was built in May and lasted until June".
INTRANSITIVE = frozenset(
    "lasted died moved returned resigned continued remained ended started arrived worked lived served retired escaped "
    "survived collapsed appeared disappeared emerged agreed refused failed tried decided stayed travelled traveled "
    "graduated married joined entered became pleaded pled fell rose wept slept".split()
)
# What is done before "how", where it is told and not asked.
DESCRIBING = frozenset(
    "described describes describe recounted recounts recount recalled recalls recall remembered remembers told tells "
    "tell related relates narrated narrates".split()
)
# What "it" does where something came to be known.
EMERGING = frozenset("emerged transpired turned became".split())
# Before whom one side is heard, and then the other.
COURTS = frozenset("court jury judge judges inquest inquiry tribunal hearing hearings magistrates".split())
# What says what something is called, and is no deed.
NAMING = frozenset("called named dubbed titled entitled known nicknamed branded".split())
# What is done "back".
BRINGING_BACK = frozenset(
    "took take taken takes brought bring got get gave give given sent send won win bought buy called call paid pay put "
    "handed hand went go came come turned turn held hold moved move fought fight pushed push drove drive driven led "
    "asked wanted dates date goes".split()
)
# What an indirect question begins with.
ASKING = frozenset("what how why whether".split())
# What joins a noun to the one before it.
JOINING_NOUNS = frozenset("of on with from in at to by about for against between into".split())
# Verbs that say little without what follows them ("attempts to get into the docks").
LIGHT = frozenset("get go be make take took takes put turn lead bring come keep set give look have in to".split())
