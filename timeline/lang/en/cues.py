"""The English words around a date that say how it is meant, but for its tense (`tense`)."""

from __future__ import annotations

import re

from timeline.lang.alternatives import any_way
from timeline.lang.cues import WORD, Cues, Joins, Years, cue, not_after
from timeline.lang.en.tense import (
    ACCIDENTS,
    AWAITED,
    BARRIER,
    DONE,
    FIXTURES,
    FUTURE,
    GOVERNING,
    MODAL,
    NO_PAST_FORMS,
    PAST,
    PAST_FORMS,
)

# What ends in "ly" and is no adverb, or one that tells.
NO_ADVERBS = "family reply apply supply rally early daily weekly monthly yearly assembly comply only originally".split()

FORESEEN = (
    r"earnings|profits?|net|results?|sales|revenues?|budget|forecasts?|estimates?|projections?|income|outlook|production"
    r"|guidance|expectations|growth"
)

ANNIVERSARIES = {
    word: 10 * tens
    for tens, word in enumerate("tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth".split(), 1)
}

SAYING = (
    r"(?:recalled|remembered|admitted|said|says|saying|told|tells|telling|wrote|writes|writing|tweeted|posted|announced|declared|spoke|speaking|warned"
    r"|added|stated|insisted|replied|asked|testified|recorded|sent|dated)"
)

# Whom or where one says it: "told reporters", "said in a statement", "speaking at the White House".
HEARERS = (
    r"(?: (?:reporters|journalists|supporters|parliament|lawmakers|investors|fans|him|her|them|us|me)"
    r"|(?: (?:in|to|at|from|outside))?(?: (?:an?|the|this|his|her|their|our)(?: [\w’'-]+){1,3}| (?-i:[A-Z])[\w’'-]+){1,2})"
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

# "Friday's", and "Friday 's" of a text cut into words.
OWN = r"\s?['’]s"

CUES = Cues(
    future=cue(FUTURE),
    past=cue(PAST),
    # "Shortly before midnight" is a time, and no limit.
    limit=cue(
        r"\b(?:by|until|till|through|(?<!shortly )(?<!just )(?<!minutes )before)\s+(?:(?:at least|about|around)\s+)?$|\buntil the $"
    ),
    announced=cue(
        rf"^{OWN} (?:[\w’'-]+ ){{0,3}}(?:{FIXTURES}), which (?:will|would|is to|are to|(?:is|are) (?:being|due|expected|set|scheduled))\b"
        # "Friday's summit is a chance"
        rf"|^{OWN} (?:[\w’'-]+ ){{0,3}}(?:{FIXTURES}) (?:(?:is|are|offers|gives|promises) (?:an?|his|her|their|our|its)|plays to|pits|decides|kicks off|go(?:es)? ahead|be (?:held|moved|postponed))\b"
        # "Organisers of Tuesday's march hope to match the last"
        rf"|^{OWN} (?:[\w’'-]+ ){{0,3}}(?:{FIXTURES}) (?:hope|plan|expect|intend|aim)s? to\b"
        # "To stop Thursday's planned march"
        rf"|^{OWN} (?:planned|upcoming|looming)\b(?![^.]{{0,60}}\b(?:was|were)\b)"
        # "Saturday's last round of games is off"
        rf"|^{OWN} (?:[\w’'-]+ ){{1,6}}(?:is|are|ha(?:s|ve) been) (?:off|cancell?ed|called off|postponed|put back|put off|sold out|in doubt)\b"
    ),
    over=cue(
        rf"{OWN}\b(?! (?:expected|planned|scheduled|upcoming|proposed|looming)\b)"
        rf"(?! (?:[\w’'-]+ ){{0,3}}(?:{FIXTURES})(?: (?:in|at) [\w’'-]+)? (?:would(?! have)|will(?! (?:haunt|(?:long |always )?be (?:remembered|felt)|go down|live on))|is to|are to|(?:is|are) (?:due|expected|set|scheduled|likely))\b)"
    ),
    idle=cue(
        rf"\b(?-i:[a-z])\w{{2,}}ly {not_after(NO_ADVERBS)}(?=[a-z])"
        r"|, (?:who|which|whose|where)\b[^,;.]*,(?=\s)"
    ),
    # "On Friday and Saturday they will dance", "the strike on Friday and Saturday will hit".
    listed=cue(rf"\b(?:(?:on |in )?{DAY_OR_MONTH}(?:,? (?:and |or )?))+(?=(?:on |in )?$)"),
    listing=cue(rf"^(?:,? (?:and |or )?(?:on |in )?{DAY_OR_MONTH}\b(?!['’]))+"),
    # "The judge will rule on Sunday's protest", and not "the band will play at Sunday's concert".
    concerned=cue(
        r"\b(?:rul(?:e|es|ing) on|about|discuss(?:ing)?|(?:inquiry|look|probe|investigation) into|investigat\w+|respon\w+ to"
        r"|react\w* to|over|after|following|since|from|by|appeal(?: against)?|condemn\w*|analyse|analyze|review|mark"
        r"|(?:lessons|victims|dead|winners?|losers?|results?|outcome|footage|pictures) of)\s+$"
    ),
    fixture=cue(rf"{OWN} (?:[\w’'-]+ ){{0,3}}(?:{FIXTURES})\b"),
    awaited=cue(rf"\b(?:{AWAITED})\s+$"),
    governing=cue(GOVERNING),
    barrier=cue(BARRIER),
    finite=cue(
        r"(?<!\bwho )(?<!\bthat )(?<!\bwhich )\b(?:was|were|had|did|said|told|tells (?=us|me|him|her|them)|began|came|went|took|fell|rose|left|died)\b"
    ),
    # "Expect a cut", "will visit wounded soldiers".
    modifying=cue(
        rf"\b(?:to|{MODAL}|would|could) (?:not )?[a-z]+(?: (?:more|all|some|any))? $|\b(?:the|an?|its|their|his|her|another|further|rate|tax|job) $"
    ),
    remembered=cue(r"\b(?:mark(?:s|ed|ing)?|anniversar(?:y|ies)|commemorat\w*|remember\w*|ahead of)\b"),
    happened=cue(
        rf"{WORD}({any_way([ACCIDENTS])}s?|died|took place|(?:was|were) (?:killed|murdered|shot|arrested|buried|found dead))"
        r"(?: (?:in|at|near|of|outside) [^,;]{1,30})?(?: on)? $"
    ),
    opening=cue(
        r"; (?:(?:on|in|by|at|from|over|during) (?:the )?)?$|(?:^|[,;] )(?:(?:and |but )?then|and|but|while) (?:(?:on|in|by|at|from) (?:the )?)?$"
    ),
    done=cue(DONE),
    attributed=cue(
        r",[^,]{0,60}\b(?:said|says|told\b[^,]{0,20}|announced|reported|confirmed)"
        r"(?: in an? (?:\w+ ){0,2}(?:note|statement|report|letter|e-?mail|interview))?\s+(?:(?:on|late|early)\s+)*$"
    ),
    witness=cue(
        r", who (?:(?:had|has|was) )?(?:g[ai]ven? evidence|testif(?:ied|ying)|said|spoke|spoken|speaking|told)\b[^,]*$"
    ),
    goes_on=cue(
        r"\b(?:after|when|because) (?:[\w’'-]+ ){1,4}on\s+$|\b(?:and|then|before)\b(?: (?:was|were|had been|she was|he was|they were))? \w+(?: \w+){0,2} on\s+$"
    ),
    saying=cue(
        rf"\b(?:{SAYING}{HEARERS}{{0,2}}|(?:letter|e-?mail|note|message|memo|statement|diary|interview|speech|post|tweet))"
        r"(?: (?:on|of|in|from|dated|late|early|late on|early on|after|at|during))?\s+$"
    ),
    says=cue(rf"\b{SAYING}\b[^.;]{{0,60}}$"),
    passing=cue(
        r"(?:, (?:who|which|whose|where|that)\b[^,]*|\b(?:since|(?:unlike|like|as|than)(?: in)?|after \w+ing|before \w+ing|(?<!not )(?<!wait )(?<!waited )until|as of)\b[^,]*"
        r"|^(?:an?|the|his|her) (?:(?!(?:was|were|is|are|has|had|have|been|be)\b)\w+ ){1,3}(?:jailed|born|convicted|sentenced|built|founded|opened|released|arrested|made|launched|bought|created|signed)(?: \w+)?(?: in| on)?\s*)$"
    ),
    subordinate=cue(r", (?:(?P<whose>whose)|who|which|where|that)\b(?:(?!\b(?:since|until|unlike|than)\b)[^,])*$"),
    closed=cue(r"[^,;:()]{0,80},\s+(?!(?:and|or|but|then|where|which|who|whose|when|while|before|after)\b)\w"),
    bounding=cue(
        rf"{WORD}(?:(?:year|quarter|period|months|weeks|season|term)(?:,? (?:that|which))? (?:beg[aiu]n|begins|beginning|starts?"
        r"|started|starting|ended|ends|ending)(?: on)?\s+$"
        # "Its shares, suspended since Friday, resumed trading at 1 p.m."; "the warning issued on Monday runs until 9pm".
        r"|since\s+$|(?<!was )(?<!were )(?<!been )(?<!be )(?:issued|introduced|imposed|due|scheduled|published|unveiled|released|filed|leaked|announced|posted)(?: (?:late|early))?"
        r"(?: (?:on|for|at [^,;]{1,14} on))?(?: the (?:morning|afternoon|evening|night) of)?\s+$)"
    ),
    when_then=cue(r", (?:when|as)\b"),
    told_on=cue(
        rf"\b(?:said|says|told|tells|wrote|warned|added){HEARERS}{{0,2}}(?: (?:on|late|early|late on|early on))?\s+$"
    ),
    up_to_now=cue(
        r"(?:\bha(?:s|ve)|['’](?:s|ve)) (?:not )?(?:been|\w+ed)\b[^.;]*\bsince\s+(?:just |shortly |about |around )?(?:before |after )?$"
    ),
    # "Ended on Tuesday, and he flew home from Oslo on Friday" is of Friday.
    behind_another=cue(r"\b(?:after|since|before|than|compared)\b|\bfrom\b(?! (?-i:[A-Z]))"),
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
    had_been=cue(
        r"\b(?:had (?:\w+ly )?been (?:due|scheduled|planned|set|supposed|expected|slated|booked|meant|intended|billed) (?:to|for)"
        r"|(?:was|were) (?:(?:supposed|meant) )?to have)\b"
    ),
    looking_back=cue(
        r"\b(?:(?<!ve )had (?:\w+ly |last |first |also |already |not |never |just )?(?:\w+(?:ed|en|wn)|left|gone|met|made|found|come"
        r"|told|said|set|held|lost|won|sent|begun|got|run|put|hit|cut)|earlier|previously)\b[^.;]*$"
    ),
    obituary=cue(r"\bha(?:s|ve) died\b|, who (?:has )?died\b"),
    called_off=cue(
        r"^,?\s+(?:was|were) (?:cancell?ed|called off|scrapped|postponed|abandoned|scrubbed|aborted|put off|delayed|diverted)\b"
    ),
    # "Six weeks before the November election, they met": in which year, the election itself must tell.
    counted=cue(r"\b(?:hours?|days?|weeks?|months?|years?) (?:before|after|ahead of) (?:the )?$"),
    onward=cue(r"\b(?:as of|from|starting|effective)\s+$"),
    denied=cue(r"\b(?:(?:did|was|were|had|could)(?:n['’]t| not)|never)\b"),
    aside=cue(
        rf"{WORD}(?:(?<!was )(?<!were )(?:born|built|founded|established|written|erected|signed|passed|adopted|as)(?: (?:in|on|of))?|(?:law|act|treaty|constitution"
        r"|agreement|accord|accords|declaration|resolution|convention) of)\s+$"
    ),
    forthcoming=cue(
        r"\b(?:(?:will|shall|won['’]t)\b|['’]ll\b|(?:is|are) (?:to(?! say)|due|set|expected|scheduled|going|likely|planned)\b"
        r"|(?:opens|begins|starts|closes|expires|resumes)(?= (?:\w+ )?$)|ha(?:s|ve)\b[^.;]*\bsince\s+$)"
    ),
    lasting=cue(r"(?<!not )(?<!wait )(?<!waited )\b(?:until|till)\b"),
    of_event=cue(
        r"\b(?:by|after|since|following|despite|about|from|with|in|over|during) (?:the|that|an?|its|his|her|their)"
        r" (?!(?:day|night|morning|afternoon|evening|hours|week|weekend)\b)(?:[\w’'-]+ ){1,4}(?:of|on)\s+(?:the\s+)?$"
    ),
    as_early=cue(
        r"\b(?:follow(?:s|ed) (?:the|an?|its|his|their) (?:[\w’'-]+ ){1,4}(?:in|of|on)|as (?:early|long ago|far back) as|having (?:been )?\w+ed\b[^,;.]*)(?: (?:in|on))?\s+$"
    ),
    earlier=cue(
        r"\b(?:after|since|following|earlier|previously|from|than|that (?:began|started|broke out|happened|occurred)|instead of)\b"
        r"|\b(?:opened|opens|every|daily|usually|normally|always|each)\b"
    ),
    onward_to=cue(
        r"(?:\b(?:and|then|but|before|found|discovered|died|dead|rescued|recovered|reopened|resumed|freed)\b|;)"
        r"[^,;]*\b(?:at|around|about|shortly after|just after|by)\s+$"
    ),
    short_of=cue(r"\b(?:before|until|till)\s+$"),
    run_on=cue(r"\b(?:and|then|but)(?: (?:again|then))?(?: (?:in|on|by|during|at))?\s+$"),
    relative=cue(r", (?:who|which|whose)\b"),
    and_then=cue(r"^,? (?:and|but|then) (?:will|would|is|are|may|might|could|should|plans?|has|have|was|were|had)\b"),
    of_subject=cue(r"\b(?-i:who|which|that) (?:will|shall|would|is to|are to|may|could|should)\b"),
    reported=cue(r"\b(?:said|says|say|told \w+|warned|added|hopes?|predicted|forecast)\s+$"),
    told_of=cue(
        r"\b(?:said|says|say|warned|added|predicted|told \w+) (?:that )?(?:(?:perhaps|any|some|most|now) )*(?:the|an?|its|his|her|their)"
        r" (?:(?!(?:who|which|that|where|when|after|since|was|were|had|\w+ed)\b)[\w’'-]+ ){1,8}(?:on |in )?$"
    ),
    plan_behind=cue(r"\s(?:will|would(?! have)|(?:is|are) (?:to|due|expected|set|likely))\b"),
    verb_behind=cue(r"\s(?:would|will|is|are|was|could|may|might|should)\b"),
    lead=cue(r"\b(?:on|in|by|since|until|before|after|at|from|during)\s+$"),
    clause=cue(r"\b(?:where|which|who|while|because|although|though|whereas)\b"),
    within=cue(
        r"(?:\b(?:in|on|since|during|from|between|last|ended|dated|about|around|to)(?:\s*the)?(?:\s*(?:early|late|mid"
        r"|middle|end|beginning|start|night|morning|evening|day)(?: of)?)?|[(,]|^)\W*$"
    ),
    in_year=cue(r"(?:in|during|throughout)?"),
    ahead=cue(
        r"\b(?:by|through|due(?: in)?|before|beginning|starting|effective|(?:expir|matur)ing(?: in| on)?)\s+\W*$"
        r"|\b(?:until|till)\b.{0,40}$"
    ),
    # "Moved to Berlin" is no infinitive.
    open=cue(r"\bto [a-z]{2,}\b(?<!to the)(?<!to an)(?<!to its)(?<!to his)(?<!to her)"),
    running=cue(
        rf"{WORD}(?:(?:in|over|for|within|during) the (?:coming|next (?:few|several|couple of)) (?:days|weeks|months)"
        r"|in the (?:past|last) (?:week|few (?:days|weeks))|right now|(?:is|are) (?:now \w+ing|heading into)"
        r"|ha(?:s|ve) (?:\w+ ){1,6}until)\b"
    ),
    reporting=cue(
        r"\b(?:said|says|told (?:reporters|the|us)|ha(?:s|ve) (?:not |now |also |already )?\w+ed|ha(?:s|ve) been|will)\b"
    ),
    habit=cue(
        r"\b(?:daily (?:at|from|between|in|on)|daily [a-z]+ (?:is|are|airs?|runs?|starts?|begins?|opens?|goes)\b|took to \w+ing\b"
        r"|in (?:an earlier|a previous|a prior|a former) (?!statement|interview|post|report|letter|speech|note|case|round)\w+|(?:every|each) (?:day|morning|night|evening|afternoon|weekday)|on weekdays"
        r"|used to|as an? (?:boy|girl|child|student|teenager))\b"
    ),
    at_twilight=cue(r"at (?:dawn|daybreak|sunrise|dusk|sunset|nightfall|lunchtime|first light)"),
    habit_behind=cue(
        r"^(?:(?!\b(?:and|but|or) [a-z])[^,.;]|\.m\.){0,24}?\b(?:every|each) (?:day|morning|night|evening|afternoon|week(?:day|end)?|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    ),
    # What goes on for months: "the 1918 pandemic"; a law, a book, a film is made once, and stays.
    went_on=cue(
        r" (?:[\w’'-]+ )?(?:pandemic|epidemic|outbreak|influenza|flu|plague|famine|war|strike|crisis|campaign|drought|recession|depression"
        r"|slump|riots|uprising|revolt|rebellion|revolution|siege|invasion|expedition|tour|season|race|boom|bust)\b"
    ),
    compared=cue(
        r"\b(?:than|compared|since)\b[^,;.]{0,20}$|\b(?:after|following|over) (?:an?|the|his|her|its|their) [^,;.]{3,60}$"
    ),
    and_deed=cue(r",? (?:and|but|then|and then) (?:[\w’'-]+ ){1,5}"),
    # "The president also said he would meet the two former presidents of the bank on Saturday"
    said_would=cue(r"\b(?:said|announced|added|confirmed)(?: that)?(?: [\w’'-]+){1,3} would(?! have)\b"),
    as_of=cue(r"\bas of (?:early |late |mid-)?$"),
    surpassing=cue(
        r"\b(?:surpass\w*|exceed\w*|beat\w*|above|below|than|over|from|match\w*|compared (?:with|to)|unlike|like|since) (?:the|its|his|their) $"
    ),
    this_one=cue(r"this (?:day|month|year)\b"),
    had_spent=cue(
        r"\bwho had (?!been (?:due|expected|planned|scheduled|set)\b)(?:\w+ )?"
        r"(?:been|\w+(?:ed|en|wn|nt)|left|gone|met|made|come|begun|won|lost)\b[^,;.]*$"
    ),
    backshifted=cue(r"\b(?:said|told \w+|announced|added|confirmed)\b[^.;]*\b(?:would|could|it expected)\b"),
    once=cue(r"\b(?:when|if|once|unless|as soon as)\b"),
    bare_plan=cue(
        r"(?<!\bis )(?<!\bare )(?<!\bnow )(?<!\bbeen )\b(?:scheduled|planned|due|slated|set|booked) (?:for|in)(?: late| early)? $"
    ),
    begins_then=cue(r"[.:] (?:It|This|These|They) (?:had )?(?:beg[au]n|started|opened|broke out|lasted|was|were)\b"),
    caption=cue(r"\s*(?:an?|two|three|four|five)\b"),
    past_forms=PAST_FORMS,
    no_past_forms=NO_PAST_FORMS,
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
    event=re.compile(r" (?:[a-z][\w’'-]* ){1,3}(?:of|on|in) "),
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
