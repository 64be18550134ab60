"""Other verbs by what they do in a sentence: those that say little alone, that only last, that call something off."""

from __future__ import annotations

KEEPING = frozenset("keep keeps kept keeping hold holds held leave leaves left stay stays stayed remain".split())
# A report is issued so that it can say something: the date is its own, what it says the news.
ISSUED = frozenset("published released issued conducted commissioned written made unveiled obtained".split())
SENT = frozenset("sent posted mailed signed written published".split())
# How a thing came to be, which has been there since: "a ship built in 1931 serves as a hotel".
MAKING = frozenset("built born founded constructed erected created set".split())
# What was planned, and that it will not be.
PLANNED = frozenset("planned scheduled set due expected arranged booked slated announced billed".split())
CALLING_OFF = frozenset(
    "cancelled canceled cancels scrapped scraps abandoned abandons postponed postpones banned bans adjourned adjourns "
    "rescheduled shelved".split()
)
# Verbs that say of a time that it brought more of something, and the something: neither is what happened.
GREW = frozenset(
    "grew rose mounted deepened intensified worsened escalated heightened compounded culminated began started peaked "
    "surfaced emerged increased changed ended came dates dated".split()
)
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
# Verbs that make a date the subject of what it brought ("Friday saw the biggest protest yet").
BRINGING = frozenset("came saw seen sees witnessed brought brings marked marks witnessed".split())
# Participles that say what a deed came to; who did it did not do them.
LEADING_TO = frozenset("leading resulting causing making bringing prompting meaning sparking".split())
# Nor do these say what was done without the infinitive behind them.
WANTING_AN_INFINITIVE = frozenset(
    "failing failed fails refuse refuses refused refusing agree agrees agreed try tried trying began begin continued "
    "seemed appeared wanted hoped managed able unable ready likely unlikely used planned plans intended intends hopes "
    "expected expects due forced required allowed sought seeks".split()
)
# What they make a verb with ("take part", "come in line"); a preposition follows.
LIGHT_OBJECTS = frozenset("part place line charge care account note aim action advantage control credit role".split())
# What says what something is called, and is no deed.
NAMING = frozenset("called named dubbed titled entitled known nicknamed branded".split())
# What somebody goes on doing: "was sold to a group led by Moss on 2 May" tells when it was sold.
STANDING = frozenset("led owned headed run chaired controlled managed backed based known called".split())
# What nobody else knows of who says "I".
INWARD = frozenset("dreamed dreamt dream learned learnt felt feel wondered realised realized promise missed".split())
# What is done "back".
BRINGING_BACK = frozenset(
    "took take taken takes brought bring got get gave give given sent send won win bought buy called call paid pay put "
    "handed hand went go came come turned turn held hold moved move fought fight pushed push drove drive driven led "
    "asked wanted dates date goes".split()
)
# Verbs that say little without what follows them ("attempts to get into the docks").
LIGHT = frozenset("get go be make take took takes put turn lead bring come keep set give look have in to".split())
# What is done to goods, one like the other.
TRADED = frozenset("sold bought made manufactured produced registered ordered shipped delivered owned rented".split())
