"""The English words around a date that say how it is meant."""

from __future__ import annotations

import re

from timeline.lang.rule import Cues, Joins, Years, cue, not_after

# "Guidelines to be published in May" lie ahead, "was found to be ill on Friday" doesn't.
TO_BE = (
    not_after("appears appeared seems seemed found thought known said believed reported turned proved".split())
    + "to be"
)

MODAL = r"(?:will|shall|won['’]t|must|can(?:not|['’]?t)?|may|might|should)"

# What is announced with its day, and has not taken place where its day stands before it: "Friday's final will".
FIXTURES = (
    "concert|final|match|game|vote|ballot|election|summit|meeting|talks|debate|parade|ceremony|funeral|conference"
    "|hearing|race|show|service|march|rally|demonstration|strike|opening|festival|launch|referendum|run-?off|primary"
    "|semi-?final|tie|clash|fixture|derby|event|tribute|trip|visit|flight|auction|session|sitting|programme|program"
    "|broadcast|telethon|gala|dinner|party|wedding|protest|walkout|stoppage|test|polls?"
)

# What stands before an event that has not taken place, and before "Friday's final".
AWAITED = (
    rf"(?:to|or|and|{MODAL}|would) (?:delay|postpone|cancel|skip|miss|boycott|attend|watch|host|disrupt|block|play in|take part in)"
    r"|delay(?:ing)? of|postponement of|out of|look(?:s|ing)? (?:ahead|forward) to|tickets for|ahead of|in the run-up to"
    r"|(?:will|to|shall|plays?|meets?|faces?|against) (?:\w+ ){0,2}?the (?:winners?|losers?) of"
    r"|(?:candidates?|contenders?|front-?runners?|running|standing) in|favou?rites? to win"
    r"|(?:under way|underway|ready|preparations?|prepar(?:es?|ing)|gearing up|build-up) (?:for|to)"
)

# What a sentence says before a date that lies ahead, or behind one that opens it: an example, and the words. `$` is the
# date, with the blank before it.
_AT = r"(?=\s+(?:the\s+)?$)"
_UNTIL = r"(?=[^.]*\b(?:until|till|through)\s+(?:at least\s+)?$)"
_NOT_AFTER = r"(?![^.;]*\b(?:after|since|over|following|from)\b)"
TO_COME = {
    # modals and plans
    "It will open on ": r"will|shall|won['’]t|['’]ll|must(?! have)",
    "She would have turned 54 in ": r"would have turned \w+",
    "They would meet on ": r"would|(?-i:may)|might|(?:needs?|has|have) to",
    "He was to speak on ": r"(?:is|are) to|(?:was|were) to(?! have\b)",
    "They are likely to vote on ": r"(?:is|are|[’']re|[’']s) (?:not )?going to|(?:is|are) (?:not )?likely",
    "Guidelines to be published in ": TO_BE,
    "It plans to close in ": r"expects?|plans? (?:to(?! (?:[a-z]+(?:ors|ers|ists)|parliament)\b)|for)|planning|intends?|hopes?|(?:hoping|ready|wants?) to|(?:aims?|aiming) to(?=\s)",
    "The talks due in ": r"(?<!\bbeen )(?<!originally )(?:expected|scheduled|planned(?! to)|due|slated)",
    "The vote, as planned, in ": r"as (?:scheduled|planned)",
    "A hearing has been scheduled for ": (
        rf"ha(?:s|ve) been (?:scheduled|set|fixed|arranged|pencilled in|put back|put off|postponed|rescheduled|moved|adjourned) (?:for|to|until|till){_AT}"
    ),
    "They are set for ": r"supposed|set (?:to|for)|about to|unable to(?<!was unable to)(?<!were unable to)",
    "It should have the engines ready in ": (
        r"should(?! have (?:been|had|done|gone|come|taken|made|seen|known|won|lost|left|sent|met|\w+ed)\b)"
    ),
    # "Could not be reached on Friday", "could be heard on Friday" were so.
    "The bill could reach the floor on ": (
        r"could(?! not| have| only|n['’]t| (?:be )?(?:see|seen|hear|heard|feel|felt|reached|found|located|contacted"
        r"|confirmed|verified|learned|determined|walk|smell)\b)"
    ),
    "We can meet on ": rf"can(?:not|['’]?t)?(?= [a-z]+\b{_NOT_AFTER})",
    "They are trying to win it back in ": r"(?:trying|tries|(?<=they )try) to(?=[^,;]*$)|seek(?:s|ing)? to",
    # "They agreed to meet on Friday", and not "on Friday they agreed to".
    "They agreed to meet on ": r"(?:agreed|decided|threatened|planned|(?<!had )(?:pledged|promised|vowed)) to(?=[^.]*\s$)|voted to (?:strike|walk out)",
    # what is near
    "The upcoming talks in ": r"upcoming|forthcoming|deadline|payable|redeemable|ahead of(?![^.]*,)",
    "The day approaches on ": r"approach(?:es)?|looms?|between now|from now|(?<!\bthe )next(?! to\b)|as (?:early|soon) as",
    "We are heading into ": r"(?:go|move|head)(?:es|s)? into|(?<=\w )(?:going|moving|heading) into",
    # the present of a timetable
    "The trial begins in ": r"expires|runs out|begins|starts|resumes|opens|ends|closes|convenes|takes (?:effect|place|office)",
    "They are being sold in ": rf"(?:is|are) being{_NOT_AFTER}",
    # An arrangement of people; "police are investigating a fire on" is none.
    "They are getting married on ": (
        r"(?:am|is|are|['’](?:m|s|re)) (?:also |all |both |now )?(?:getting married|marrying|having|meeting|leaving|coming|returning|visiting"
        r"|playing(?! down)|hosting|holding|staging|releasing|launching|seeing|moving|closing|opening|starting|taking part|travelling|retiring)"
        rf"{_NOT_AFTER}(?![^,;]*\bthan\b)(?=[^,;]*$)"
    ),
    "We have friends coming on ": r"(?:ha(?:ve|s)|['’](?:ve|s)) (?:got )?(?:[\w’'-]+ ){1,4}(?:coming|visiting|staying)(?=[^,;]*$)",
    "The funeral is on ": r"(?:is|are)(?=\s+(?:on\s+|at\s+\S+(?:\s+[ap]\.?m\.?)?(?:\s+on)?\s+)?$)",
    "She is in Brussels on ": (
        r"(?:is|are)(?= (?:in|at|back|away|home|off|presented|published|issued|held|played|released|buried)\b"
        r"(?![^,;]*\b(?:after|over|since|following|custody|hospital)\b)[^,;]{0,30}$)"
    ),
    "They host Leeds on ": (
        r"(?:hosts?|plays?|kicks? off|tips? off|comes? out|meets|travels|departs|premieres|flies|arrives|sails|follows|returns (?:to|from|home|for)"
        r"|gets under ?way|(?:hands|takes) over|steps down|(?:stands|faces|goes on) trial|appears (?:in court|before)|go(?:es)? on strike"
        r"|go(?:es)? (?:on sale|to the polls)|(?:comes?|goes?|enters?) into (?:force|effect)|faces an?"
        r"|(?:is|are) (?:flying|expecting|aiming)|(?:committee|board|council|panel|parliament|senate|house|court) votes)"
        r"(?=\s)(?=[^,;]*$)(?![^,;]*\bafter\b)"
    ),
    "The heads of state meet on ": (
        r"(?<!not )(?<!did )(?<!to )(?:meet|arrive|leave|depart|fly|resume)(?=\s+(?:again\s+)?(?:on\s+|at\s+)?(?:the\s+)?$)"
    ),
    "The court rules on ": r"(?:court|judge|panel|tribunal|jury|commission|regulator) (?:rules|decides|sits|convenes)(?=\s)",
    "She turns 90 on ": r"turns \d+(?=\s+(?:on )?$)",
    "The company reports its results on ": (
        r"(?:reports|publishes|releases|announces|presents|posts|unveils|delivers) (?:its |their |the |his |her )?(?:\w+ )?"
        r"(?:results|earnings|figures|accounts|data|report|budget)(?=\s)(?=[^,;]*$)"
    ),
    "The president visits Jordan on ": (
        r"(?:visits|addresses|hosts|holds|launches|welcomes|hears|faces|signs|tours|receives|takes on|appoints|debates|elects|names)"
        r" (?:the|an?|its|his|her|their|(?-i:[A-Z][\w’'-]+))\b(?=[^,;]*$)(?![^,;]*\b(?:after|over|since|following)\b)"
    ),
    "They meet Russia on ": r"(?<!not )(?<!did )(?<!to )(?<!n't )(?:(?:meet|play|face|host|visit) (?:the|them|each other|(?-i:[A-Z][\w’'-]+))|(?<=[a-z]{3}s )return (?:to|from|home))\b(?=[^,;.]*$)",
    "Schools reopen ": r"(?:reopen|returns?|resume|walk out|[a-z]{3,}s (?:open|close|expire)(?: at)?)(?=\s+(?:on )?$)|effective(?=\s+(?:on )?$)|(?<=^)come(?=\s+$)",
    # what is put off, shut or forbidden up to a day
    "They postponed it until ": (
        r"(?:postpon|deferr|delay|adjourn|extend)ed(?=[^.]*\b(?:until|till|to)\s+$)"
        r"|(?:moved|pushed|put|brought|rescheduled)(?= (?:\w+ ){0,3}(?:to|until|till)\s+(?:the )?$)"
        r"|rescheduled(?= (?:\w+ ){0,3}for\s+$)|rul(?:es|ed) out(?=[^.;]*\bbefore\s+$)"
    ),
    "He has until ": r"ha(?:s|ve)(?= (?:\w+ ){0,2}(?:until|till)\s+(?:at least\s+)?$)",
    "They were given until ": r"giv(?:en|es)(?=[^.]*\b(?:until|till)\s+(?:at least\s+)?$)",
    "Schools have been closed until at least ": (
        r"(?:cancell?ed|(?<!\bwas )(?<!\bwere )(?<!\bhad been )(?<!\bstayed )(?<!\bremained )(?:closed|shut)|suspended|halted"
        rf"|remanded|evacuated|grounded|barred|banned|sealed off|off limits|called off){_UNTIL}"
    ),
    # what is announced, ordered, booked
    "He was told to return on ": (
        r"(?:told|ordered|urged) to (?:return|appear|come|report|testify|surrender|start|begin|finish)"
        r"(?=\s)(?=[^,;]*$)(?![^,;]*\bafter\b)"
    ),
    "More cases are predicted for the ": rf"(?:forecast|predicted|promised|pencilled in|earmarked|booked|billed) for{_AT}",
    "We have booked a holiday in ": r"(?:ha(?:s|ve) booked|(?:holiday|trip|flight|table|room|tickets?) booked)(?=[^.;]* (?:in|for)\s+$)",
    "The chair has called a special meeting for ": (
        rf"call(?:s|ed)? (?:[a-z]+ ){{1,3}}(?:{FIXTURES}|elections?)\b(?=[^.;]* for\s+(?:the\s+)?$)"
    ),
    "A strike called for ": rf"call(?:s|ed)? (?:by [^,.;]{{1,40}} )?for{_AT}",
    "The court set a hearing for ": rf"set(?:s)? (?:an? |the )?(?:\w+ )?(?:{FIXTURES}|deadline)\b(?= for\s+$)",
    "They invited the rivals to talks on ": (
        rf"invit(?:es|ed) (?:[\w’'-]+ ){{1,4}}to (?:an? |the |its |his |her )?(?:\w+ )?(?:{FIXTURES})(?=\s+(?:on )?$)"
    ),
    "They have called for a march on ": rf"ha(?:ve|s) called for (?:an? |the )?(?:{FIXTURES})(?=\s)",
    "Options expiring in ": r"(?:expiring|maturing)(?=\s)",
    "He is not allowed to drive until ": r"(?:is|are) (?:not )?(?:allowed|able|permitted|required|obliged) to",
    "He promised a decision by ": r"(?<!had )(?:promises?|promised|orders|ordered|demands?|demanded)(?=[^.;]*\b(?:by|before)\s+$)",
    "They are preparing for more frost in ": r"prepar(?:es?|ing|ations?) for|in preparation for",
    "He will miss ": rf"(?:{AWAITED})(?=\s+$)",
}

# "Flights through Friday have been cancelled", "Friday is the deadline" say so right behind the date.
SAID_BEHIND = r"^\s+ha(?:ve|s) been (?:cancell?ed|called off|suspended|postponed)\b|^\s+(?:marks|is) (?:the|an?|his|her|their|its)\b"

# Where a word begins: at its end, too, is a \b, and each of a hundred words would be tried there.
WORD = r"\b(?=[\w'’])"

FUTURE = rf"{WORD}(?:{'|'.join(TO_COME.values())})\b|{SAID_BEHIND}"

# "It hit the coast", and not "it is due to hit it"; "closed", and not "will stay closed".
NO_PAST = not_after("be being is are to will would could shall must might may can stay stays remain remains".split())

DEED = (
    rf"{NO_PAST}"
    r"(?:(?!un(?!cover|der|do|fold|if|it|leash|lock|seat|veil))"
    # "Flew to the United States": no capitals.
    r"(?!(?:succ|proc|exc|n|f|sp|bl|br|s|w|h|ind)eed\b)(?:^|(?-i:(?![A-Z][a-z])))\w+ed"
    r"|began|begun|came|went|took|fell|rose|made|held|won|lost|got|gave|met|left|sent|led|hit|broke|saw|spoke|wrote|cut"
    r"|shot|put|stood|kept|ran|felt|knew|grew|drove|fought|thought|bought|brought|built|sold|paid|became|chose|wore|fled"
    r"|flew|drew|threw|struck|swore|sank|shook|laid|lay|sat|set (?:off|up|out)|found|caught|taught|dealt|heard|read|seen|speaking"
    r"|forecast(?! for))"
)

PAST = rf"{WORD}(?:said|says|(?:was|were|had|did)(?:n[’']t)?|has|(?<!\bwill )(?<!\bto )(?<!\bshould )(?<!['’]ll )have|told|since|ago|(?P<deed>{DEED}))\b"

# A modal or a plan of the present, which holds to the end of its clause.
GOVERNING = (
    r"(?<!\bwho )(?<!\bthat )(?<!\bwhich )\b(?:will|shall|won['’]t|['’]ll|(?:intend|hope|want|expect|aim)s? to"
    r"|(?:is|are) (?:to|(?:due|expected|scheduled|set|slated|likely|going|planning|hoping|preparing|about)(?: to)?)"
    r"|should(?= have (?!been\b|had\b|\w+ed\b))|can(?:not|['’]?t)?(?= [a-z]+ ))\b"
)

# Where the clause of a modal ends; an event that is dated is none of its plans.
BARRIER = (
    r"\b(?:who|which|that|where|whose|when|while|because|after|since|before|although|if|as|over|following|despite|according|"
    r'said|says|told|was|were|had|did)\b|[;:—–”"]|, (?:and|but)\b|\b(?:and|but) (?:he|she|they|it|we|I)\b'
)

ACCIDENTS = (
    "quake|earthquake|tremor|tsunami|blaze|fire|blast|explosion|bombing|shooting|killing|murder|stabbing|robbery|raid"
    "|riot|crash|collision|accident|incident|disaster|derailment|collapse|outage|arrest|death|assault|attack"
    "|kidnapping|massacre|crackdown|spill|flood|landslide|avalanche|eruption|theft|burglary|heist|stampede"
)

WHOSE = r"(?:the|his|her|its|their)"

# "Seized the ship near the border on"; what was announced, "a concert in the park on", lies ahead.
DONE = (
    rf"\b(?!announce|schedule|plan|propose|expect|call|unveil|set\b)(?:{DEED}|(?:was|were) (?!(?:go|plan|hop|aim|expect|prepar|schedul)\w*ing\b)\w+ing)"
    rf"(?: {WHOSE}(?: [\w’'-]+){{1,2}}| him| her| them| it| [A-Z][\w’'-]+)?"
    rf"(?: (?:at|in|near|outside|inside|aboard|off|from)(?: {WHOSE}| an?)?(?: [\w’'-]+){{1,3}},?){{1,2}}(?: on)?(?: the)?\s*$"
    r"|\b(?:was|were) (?:walking|driving|riding|cycling|flying|sailing|travelling) (?:home|back|alone|to \w+)(?: on)? $"
)

FORESEEN = (
    r"earnings|profits?|net|results?|sales|revenues?|budget|forecasts?|estimates?|projections?|income|outlook|production"
    r"|guidance|expectations|growth"
)

ANNIVERSARIES = {
    word: 10 * tens
    for tens, word in enumerate("tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth".split(), 1)
}

SAYING = (
    r"(?:said|says|saying|told|tells|telling|wrote|writes|writing|tweeted|posted|announced|declared|spoke|speaking|warned"
    r"|added|stated|insisted|replied|asked|testified|recorded|sent|dated)"
)
# Whom or where one says it: "told reporters", "said in a statement", "speaking at the White House".
HEARERS = (
    r"(?: (?:reporters|journalists|supporters|parliament|lawmakers|investors|fans|him|her|them|us|me)"
    r"|(?: (?:in|to|at|from|outside))?(?: (?:an?|the|his|her|their)(?: [\w’'-]+){1,3}| (?-i:[A-Z])[\w’'-]+){1,2})"
)

YEARS = Years(
    # "In the 1989 period, costs were higher than a year ago" is of 1989; "the year-ago results" are those of 1988.
    year_before=cue(
        r"\b(?:than|from|over|versus|against|below|above|compared (?:with|to))\b[^.;]{0,40}"
        r"\b(?:year[- ](?:ago|earlier|before)|last year)\b"
    ),
    this_year=cue(r"\b(?:this year|so far)\b"),
    next_year=cue(r"\bnext year\b"),
    within=cue(r"\b(?:in|by|during|(for|into|until|through|part of))(?: (?:all|most) of)?\s+$"),
    compared=cue(
        r"\b(?:compared? (?:with|to)|versus|vs\.?|against|over|than)\s+(?:in\s+|for\s+|during\s+)?"
        r"(?:the\s+|that\s+of\s+)?(?:(?:comparable|same|like|corresponding)\s+)?"
        r"(?:periods?|quarters?|months?|weeks?)?\s*(?:in|of)?\s*$"
    ),
    part=cue(r"\b\d{4} (?:\w+ )?(?:quarter|half|nine months|six months)\b"),
    foreseen_after=cue(rf"\s*(?:[\w’'&-]+ ){{0,2}}(?:{FORESEEN})\b"),
    foreseen_before=cue(rf"\b(?:{FORESEEN})\s+(?:of|for|in)\s+(?:both\s+|the\s+rest\s+of\s+)?(?:the\s+)?$"),
    forecast=cue(r"\s*(?:[\w’'&-]+ ){0,2}(?:earnings |profit |sales )?(?:forecasts?|estimates?|projections?)\b"),
    foreseeing=cue(r"\b(?:predict|expect|forecast|estimat|project)(?:s|es|ed|ing)?\s+$"),
    foresees=cue(
        r"\b(?:expect\w*|forecasts?|predict\w*|project(?:s|ed|ions?)|estimat\w*|trim\w*|scaled back|anticipat\w*"
        r"|outlook|likely|will|would|target\w*)\b"
    ),
    will=cue(r"\b(?:will|would)\b"),
    # "The 40th anniversary of his death on 18 September 1970", "75 years after the bank's foundation in 1934".
    counted=cue(
        rf"\b(?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ANNIVERSARIES)}))\s+anniversary\s+of\b"
        r"[^.;]{0,70}?\b(?P<year>1[5-9]\d\d|20\d\d)\b"
        r"|\b(?P<count_2>\d{1,3})\s+years\s+(?:after|since|on\s+from)\b[^.;]{0,50}?\b(?P<year_2>1[5-9]\d\d|20\d\d)\b"
    ),
    another=cue(r"\b(?:1[5-9]\d\d|20\d\d|next year|last year)\b"),
    ordinals=ANNIVERSARIES,
)

DAY_OR_MONTH = (
    r"(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)(?: (?:morning|afternoon|evening|night))?"
)

CUES = Cues(
    future=cue(FUTURE),
    past=cue(PAST),
    limit=cue(r"\b(?:by|until|till|through|before)\s+(?:(?:at least|about|around)\s+)?$|\buntil the $"),
    over=cue(
        r"['’]s\b(?! (?:expected|planned|scheduled|upcoming|proposed|looming)\b)"
        rf"(?! (?:[\w’'-]+ ){{0,3}}(?:{FIXTURES}) (?:would(?! have)|will(?! (?:haunt|(?:long |always )?be (?:remembered|felt)|go down|live on))|is to|are to|(?:is|are) (?:due|expected|set|scheduled|likely))\b)"
    ),
    idle=cue(
        r"\b(?!(?:family|reply|apply|supply|rally|early|daily|weekly|monthly|yearly|assembly|comply|only|originally)\b)(?-i:[a-z])\w{2,}ly (?=[a-z])"
        r"|, (?:who|which|whose|where)\b[^,;.]*,(?=\s)"
    ),
    # "On Friday and Saturday they will dance", "the strike on Friday and Saturday will hit".
    listed=cue(rf"\b(?:(?:on |in )?{DAY_OR_MONTH}(?:,? (?:and |or )?))+(?=(?:on |in )?$)"),
    listing=cue(rf"^(?:,? (?:and |or )?(?:on |in )?{DAY_OR_MONTH}\b(?!['’]))+"),
    # "Whether the band will play during Friday's telethon"
    attended=cue(r"\b(?:during|at|in|as part of|for)\s+$"),
    fixture=cue(rf"['’]s (?:[\w’'-]+ ){{0,3}}(?:{FIXTURES})\b"),
    awaited=cue(rf"\b(?:{AWAITED})\s+$"),
    governing=cue(GOVERNING),
    barrier=cue(BARRIER),
    finite=cue(
        r"(?<!\bwho )(?<!\bthat )(?<!\bwhich )\b(?:was|were|had|did|said|told|began|came|went|took|fell|rose|left|died)\b"
    ),
    # "Expect a cut", "will visit wounded soldiers".
    modifying=cue(
        rf"\b(?:to|{MODAL}|would|could) (?:not )?[a-z]+(?: (?:more|all|some|any))? $|\b(?:the|an?|its|their|his|her|another|further|rate|tax|job) $"
    ),
    remembered=cue(r"\b(?:mark(?:s|ed|ing)?|anniversar(?:y|ies)|commemorat\w*|remember\w*|ahead of)\b"),
    happened=cue(
        rf"\b((?:{ACCIDENTS})s?|died|took place|(?:was|were) (?:killed|murdered|shot|arrested|buried|found dead))"
        r"(?: (?:in|at|near|of|outside) [^,;]{1,30})?(?: on)? $"
    ),
    opening=cue(r"[,;] (?:and|but|while|then) (?:(?:on|in|by|at|from) (?:the )?)?$"),
    done=cue(DONE),
    attributed=cue(
        r",[^,]{0,60}\b(?:said|says|told\b[^,]{0,20}|announced|reported|confirmed)"
        r"(?: in an? (?:\w+ ){0,2}(?:note|statement|report|letter|e-?mail|interview))?\s+(?:(?:on|late|early)\s+)*$"
    ),
    witness=cue(
        r", who (?:(?:had|has|was) )?(?:g[ai]ven? evidence|testif(?:ied|ying)|said|spoke|spoken|speaking|told)\b[^,]*$"
    ),
    goes_on=cue(r"\b(?:and|then|before)\b(?: (?:was|were|had been|she was|he was|they were))? \w+(?: \w+){0,2} on\s+$"),
    saying=cue(
        rf"\b(?:{SAYING}{HEARERS}{{0,2}}|(?:letter|e-?mail|note|message|memo|statement|diary|interview|speech|post|tweet))"
        r"(?: (?:on|of|in|from|dated|late|early|late on|early on|after|at|during))?\s+$"
    ),
    says=cue(rf"\b{SAYING}\b[^.;]{{0,60}}$"),
    passing=cue(
        r"(?:, (?:who|which|whose|where|that)\b[^,]*|\b(?:since|(?:unlike|like|as|than)(?: in)?|after \w+ing|before \w+ing|until|as of)\b[^,]*"
        r"|^(?:an?|the|his|her) (?:(?!(?:was|were|is|are|has|had|have|been|be)\b)\w+ ){1,3}(?:jailed|born|convicted|sentenced|built|founded|opened|released|arrested|made|launched|bought|created|signed)(?: \w+)?(?: in| on)?\s*)$"
    ),
    subordinate=cue(r", (?:(?P<whose>whose)|who|which|where|that)\b(?:(?!\b(?:since|until|unlike|than)\b)[^,])*$"),
    closed=cue(r"[^,;:()]{0,80},\s+(?!(?:and|or|but|then|where|which|who|whose|when|while|before|after)\b)\w"),
    bounding=cue(
        r"\b(?:year|quarter|period|months|weeks|season|term)(?:,? (?:that|which))? (?:beg[aiu]n|begins|beginning|starts?"
        r"|started|starting|ended|ends|ending)(?: on)?\s+$"
        # "Its shares, suspended since Friday, resumed trading at 1 p.m."; "the warning issued on Monday runs until 9pm".
        r"|\bsince\s+$|(?<!was )(?<!were )(?<!been )\b(?:issued|introduced|imposed|due|scheduled)(?: (?:late|early))?"
        r"(?: (?:on|for|at [^,;]{1,14} on))?(?: the (?:morning|afternoon|evening|night) of)?\s+$"
    ),
    when_then=cue(r", (?:when|as)\b"),
    told_on=cue(
        rf"\b(?:said|says|told|tells|wrote|warned|added){HEARERS}{{0,2}}(?: (?:on|late|early|late on|early on))?\s+$"
    ),
    up_to_now=cue(
        r"(?:\bha(?:s|ve)|['’](?:s|ve)) (?:not )?(?:been|\w+ed)\b[^.;]*\bsince\s+(?:just |shortly |about |around )?(?:before |after )?$"
    ),
    behind_another=cue(r"\b(?:after|since|before|than|from|compared)\b"),
    # "The fever spreads more easily in winter", "storks spend the summer here"
    general=cue(
        r"(?:\b(?:is|are|can|may) (?:more|less|most|often|always|never|rare|common|likely|able|colder|warmer|hotter|open|shut"
        r"|closed|busy|quiet)\b[^.;]{0,40}|\b(?:more|less|rarely|often|always|never) \w+"
        r"|\b(?:tends?|comes? (?:along|back|round)|likes?|sleeps?|feeds?|breeds?)\b[^.;]{0,20}|\ba (?:day|night|week))"
        r" (?:in|during|through)\s+(?:the )?$|\bspends?\s+(?:the )?$"
        r"|(?<!\bto )(?<!\bwill )(?<!\bmay )\b(?:peaks|spreads|thrives|flourishes|circulates|blooms|blossoms|hibernates?|migrates|strikes most"
        r"|sheds?|freezes over|dries up)(?: \w+){0,2} (?:in|during|through)\s+(?:the )?$"
    ),
    adjectival=cue(r"\b(?:the|an?|its|his|her|their)\s+$"),
    coordinated=cue(r"\b(?:and|but|then|before)\b|;|, (?:in|on|by)\b|^, \w+ed (?:in|on) $"),
    planned_then=cue(r"\b(?:was|were|had been|planned|called)\s+(?:\w+ly\s+)?$"),
    planned_for=cue(r"\b(?:for|of|to|by|until|till|before|from|on|in|about|towards?)(?: \w+ing)?\s+$"),
    undone=cue(
        r"^\s+(?:was|were)\b|^[^.]*?\b(?:but (?!will|is|are|has|have|may|could|would|can|no|not|the|it is)|never "
        r"|but (?:the [^.]*?)?(?:has|have|was|were|had)\b(?! yet)|and (?:resumed|reopened|restarted|returned)\b)"
    ),
    onward=cue(r"\b(?:as of|from|starting|effective)\s+$"),
    denied=cue(r"\b(?:(?:did|was|were|had|could)(?:n['’]t| not)|never)\b"),
    aside=cue(
        r"(?:(?<!was )(?<!were )\b(?:born|built|founded|established|written|erected|signed|passed|adopted|as)(?: (?:in|on|of))?|\b(?:law|act|treaty|constitution"
        r"|agreement|accord|accords|declaration|resolution|convention) of)\s+$"
    ),
    forthcoming=cue(
        r"\b(?:(?:will|shall|won['’]t)\b|['’]ll\b|(?:is|are) (?:to|due|set|expected|scheduled|going|likely|planned)\b"
        r"|(?:opens|begins|starts|closes|expires|resumes)(?= (?:\w+ )?$)|ha(?:s|ve)\b[^.;]*\bsince\s+$)"
    ),
    lasting=cue(r"\b(?:until|till)\b"),
    relative=cue(r", (?:who|which|whose)\b"),
    and_then=cue(r"^,? (?:and|but|then) (?:will|would|is|are|may|might|could|should|plans?|has|have|was|were|had)\b"),
    of_subject=cue(r"\b(?-i:who|which|that) (?:will|shall|would|is to|are to|may|could|should)\b"),
    reported=cue(r"\b(?:said|says|say|told \w+|warned|added|hopes?|predicted|forecast)\s+$"),
    verb_behind=cue(r"\s(?:would|will|is|are|was|could|may|might|should)\b"),
    lead=cue(r"\b(?:on|in|by|since|until|before|after|at|from|during)\s+$"),
    clause=cue(r"\b(?:where|which|who|while|because|although|though|whereas)\b"),
    within=cue(
        r"(?:\b(?:in|on|since|during|from|between|last|ended|dated|about|around|to)(?:\s*the)?(?:\s*(?:early|late|mid"
        r"|middle|end|beginning|start|night|morning|evening|day)(?: of)?)?|[(,]|^)\W*$"
    ),
    ahead=cue(
        r"\b(?:by|through|due(?: in)?|before|beginning|starting|effective|(?:expir|matur)ing(?: in| on)?)\s+\W*$"
        r"|\b(?:until|till)\b.{0,40}$"
    ),
    # "Moved to Berlin" is no infinitive.
    open=cue(r"\bto [a-z]{2,}\b(?<!to the)(?<!to an)(?<!to its)(?<!to his)(?<!to her)"),
    running=cue(
        r"\b(?:(?:in|over|for|within|during) the (?:coming|next (?:few|several|couple of)) (?:days|weeks|months)"
        r"|in the (?:past|last) (?:week|few (?:days|weeks))|right now|(?:is|are) (?:now \w+ing|heading into)"
        r"|ha(?:s|ve) (?:\w+ ){1,6}until)\b"
    ),
    habit=cue(
        r"\b(?:daily (?:at|from|between|in|on)|daily [a-z]+ (?:is|are|airs?|runs?|starts?|begins?|opens?|goes)\b|took to \w+ing\b"
        r"|in (?:an earlier|a previous|a prior|a former) (?!statement|interview|post|report|letter|speech|note|case|round)\w+|(?:every|each) (?:day|morning|night|evening|afternoon|weekday)|on weekdays"
        r"|used to|as an? (?:boy|girl|child|student|teenager))\b"
    ),
    habit_behind=cue(
        r"^(?:(?!\b(?:and|but|or) [a-z])[^,.;]|\.m\.){0,24}?\b(?:every|each) (?:day|morning|night|evening|afternoon|week(?:day|end)?|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    ),
    # What goes on for months: "the 1918 pandemic"; a law, a book, a film is made once, and stays.
    went_on=cue(
        r" (?:[\w’'-]+ )?(?:pandemic|epidemic|outbreak|influenza|flu|plague|famine|war|strike|crisis|campaign|drought|recession|depression"
        r"|slump|riots|uprising|revolt|rebellion|revolution|siege|invasion|expedition|tour|season|race|boom|bust)\b"
    ),
    still=cue(r"\b(?:still|now|today|is|are|has|have|remains?|what['’]s)\b"),
)

_THE = "(?:the|that|this|an?|its|his|her|their)"
# "Nothing about the vote on 3 April until Friday"
_OF_WHAT = rf"(?:of|about|from|after|for) {_THE} (?:[\w’'-]+ ){{1,3}}(?:on|in)"
# What lasts from one date until another: "the war of 1939 until 1945".
LASTING = (
    "period|year|month|week|weekend|day|night|quarter|war|reign|presidency|premiership|mandate|dictatorship|recession"
    "|depression|crisis|boom|conflict|campaign|session|stint|contract|rule|era|age|siege|occupation|term|tenure|season"
    "|drought|ban|closure|strike|work|end|middle|beginning|start|early|late"
)

JOINS = Joins(
    ranges=("to", "through", "until", "till", "-", "–", "—", "up to"),
    ranges_after={"and": "between"},
    lists=("and", ",", "or", "&", ", and", "/"),
    event=re.compile(r" (?:[a-z][\w’'-]* ){1,3}(?:of|on) "),
    event_before=cue(r"\b(?:the|that|this|an?|its|his|her|their)\s+$"),
    ranges_behind_verb=("until", "till"),
    # "Knew nothing of the fire of 3 April until Friday", and not "the war of 1939 until 1945".
    of_noun=cue(
        rf"\b(?:{_OF_WHAT}|{_THE} (?:[\w’'-]+ ){{0,2}}(?!(?:{LASTING})s?\b)[\w’'-]+ of"
        r"|(?:did|has|had|was|were)(?:n['’]t| not| never)\b[^.;,]{0,60} of)\s+$"
    ),
    standing=cue(
        r"(?:(?<!\bpolls )(?<!\bvoting )(?<!\bexhibition )\b(?:is|are|stays?|remains?) (?:\w+ly )?"
        r"(?:open|answered|staffed|manned|available|served|closed to (?:the public|visitors))"
        r"|(?:^|[.;,(] )open\b|\b(?:opening|office|visiting) (?:hours|times)\b)[^.;!?]{0,50}$"
    ),
)
