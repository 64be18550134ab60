"""Verbs of saying, and what of the said may be told without who said it."""

from __future__ import annotations

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
# What a paper did "as" it did before.
CITING = frozenset("detailed described documented outlined foretold foreseen foresaw hinted".split())
# Of the verbs of saying those that are nouns more often.
SAYING_OR_NOUN = frozenset(
    "states reports report claims claim hopes hope fears fear demands demand points notes".split()
)
# Verbs of saying whose object is who was told.
ADDRESSING = frozenset("told tell tells asked ask asks warned warn warns advised assured urged".split())
COMPLEMENT_VERBS = SAYING | SPEECH_ACTS
# Verbs before "that", which say what somebody came to know.
FINDING = frozenset(
    "found find finds shown proved proves learned learnt discovered discovers realised realized knew know knows felt "
    "noticed ensured ensures feared doubted".split()
)
# What a paper does, and what a law does or he who has been held; "the films shown on Monday come at a bad time" says
# nothing of Monday.
STATING = COMPLEMENT_VERBS | frozenset(
    "accuse accuses blame blames call calls name names list lists describe describes criticise criticises criticize "
    "criticizes praise praises detail details cite cites allege alleges reveal reveals ban bans require requires "
    "oblige obliges allow allows forbid forbids face faces accused blamed named described criticised criticized "
    "threatened invited ordered called found finds".split()
)
# Behind which the deed is told that is none yet, or was none.
CHARGING = frozenset(
    "accused accuses accuse suspected suspects cleared clears acquitted acquits charged charges guilty denies denied "
    "deny admitted admits".split()
)
ACCUSING = frozenset("accused accuses accuse accusing suspected suspects convicted deprived stripped robbed".split())
# What is done before "how", where it is told and not asked.
DESCRIBING = frozenset(
    "described describes describe recounted recounts recount recalled recalls recall remembered remembers told tells "
    "tell related relates narrated narrates".split()
)
# What "it" does where something came to be known.
EMERGING = frozenset("emerged transpired turned became".split())
# Before whom one side is heard, and then the other.
COURTS = frozenset("court jury jurors judge judges inquest inquiry tribunal hearing hearings magistrates".split())
