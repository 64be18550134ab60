"""Nouns for what happens, what is written and what is measured."""

from __future__ import annotations

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
PAPERS = frozenset(
    "letter letters email emails e-mail e-mails paper papers document documents report reports memo memos note notes "
    "petition statement message messages lawsuit complaint writ leaflet leaflets poster posters video videos tweet "
    "post article blog".split()
)
# Papers that come out on the day whose date they bear.
BULLETINS = frozenset("report dispatch bulletin notice advisory decree warrant judgment judgement circular".split())
FELT = frozenset(
    "fears fear concerns concern tensions tension worries worry doubts doubt hopes hope pressure anger unrest panic "
    "speculation controversy suspicion suspicions crisis trouble troubles situation things".split()
)
# What a year only measures: "17 percent of their 2007 levels".
MEASURES = frozenset(
    "level levels figure figures price prices rate rates result results budget total totals peak peaks average "
    "averages season record records edition".split()
)
# Of whom, of what?
COLLECTIVE = frozenset(
    "total number series range lot group dozens hundreds thousands pair couple kind sort part".split()
)
