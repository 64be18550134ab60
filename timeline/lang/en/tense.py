"""The English words that tell whether a date lies ahead or behind."""

from __future__ import annotations

from timeline.lang.alternatives import any_way
from timeline.lang.cues import WORD, not_after

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
    "|broadcast|telethon|gala|dinner|party|wedding|protest|walkout|stoppage|test|polls?|memorial|service|fight|bout"
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
    "He was to speak on ": r"(?:is|are) to(?! say\b)|(?:was|were) to(?! have\b)",
    "They are likely to vote on ": r"(?:is|are|[’']re|[’']s) (?:not )?going to|(?:is|are) (?:not )?likely",
    "Guidelines to be published in ": TO_BE,
    "It plans to close in ": r"expects?|plans? (?:to(?! (?:[a-z]+(?:ors|ers|ists)|parliament)\b)|for)|planning|intends?|(?-i:hopes?)|(?:hoping|ready|wants?|standing by|on standby) to|(?:aims?|aiming) to(?=\s)",
    "The talks due in ": r"(?<!\bbeen )(?<!originally )(?<!\bthan )(?:expected|scheduled|planned(?! to)|due|slated)(?! to have\b)",
    "The vote, as planned, in ": r"as (?:scheduled|planned)",
    "A hearing has been scheduled for ": (
        rf"ha(?:s|ve) been (?:scheduled|set|fixed|arranged|pencilled in|put back|put off|postponed|rescheduled|moved|adjourned)"
        rf"(?: an? [^.;]{{1,40}})? (?:for|to|until|till){_AT}"
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
    "The minister said they hoped to meet in ": (
        r"(?<=said )(?:[\w’'-]+ ){1,4}(?:hoped|planned|expected|aimed|wanted|intended) to(?= \w)(?=[^,;]*$)"
    ),
    # "They agreed to meet on Friday", and not "on Friday they agreed to".
    "They agreed to meet on ": r"(?:agreed|decided|threatened|planned|(?<!had )(?:pledged|promised|vowed)) to(?=[^.]*\s$)|voted (?:\w+ ){0,2}to (?:strike|walk out|stay|remain|continue|suspend|close)|forecast to(?= \w)",
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
        r"(?:is|are)(?= (?:in|at|out|back|away|home|off|presented|published|issued|held|played|released|buried)\b"
        r"(?![^,;]*\b(?:after|over|since|following|custody|hospital)\b)[^,;]{0,30}$)"
    ),
    "They host Leeds on ": (
        r"(?:resigns|quits|lifts off|makes (?:his|her|its|their) (?:\w+ )?debut|hosts?|(?<!stopped )(?<!halted )(?<!delayed )(?<!of )(?<!the )(?<!a )plays?|kicks? off|tips? off|comes? out|meets|travels|departs|premieres|flies|arrives|sails|follows|returns (?:to|from|home|for)"
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
    "They meet Russia on ": r"(?<!not )(?<!did )(?<!to )(?<!n't )(?:(?:meet|play|face|host|visit|travel to) (?:the|them|each other|(?-i:[A-Z][\w’'-]+))|(?<=[a-z]{3}s )return (?:to|from|home))\b(?=[^,;.]*$)",
    "Let's meet on ": r"let\s?['’]s",
    "Schools reopen ": r"(?:reopen|returns?|resume|walk out|[a-z]{3,}s (?:open|close|expire)(?: at(?: [\w:.]+){0,3})?)(?=\s+(?:on |for )?$)|effective(?=\s+(?:on )?$)|(?<=^)come(?=\s+$)",
    # what is put off, shut or forbidden up to a day
    "They postponed it until ": (
        r"(?:postpon|deferr|delay|adjourn|extend)ed(?=[^.]*\b(?:until|till|to)\s+$)"
        r"|(?:moved|pushed|put|brought|rescheduled)(?= (?:\w+ ){0,3}(?:to|until|till)\s+(?:the )?$)"
        r"|(?:rescheduled|rearranged)(?= (?:\w+ ){0,3}for\s+$)|rul(?:es|ed) out(?=[^.;]*\bbefore\s+$)"
    ),
    "They are awaiting a report on ": r"(?:await(?:s|ing)?|(?:is|are) (?:\w+ly )?waiting for)(?=[^,;]*$)",
    "He has until ": r"ha(?:s|ve)(?= (?:\w+ ){0,2}(?:until|till)\s+(?:at least\s+)?$)",
    "There are six weeks until the ": (
        r"(?:days|weeks|months)(?: left| to go| remaining| away)? (?:until|till)(?=\s+(?:the\s+)?$)"
    ),
    "They were given until ": r"giv(?:en|es)(?=[^.]*\b(?:until|till)\s+(?:at least\s+)?$)",
    "Schools have been closed until at least ": (
        r"(?:cancell?ed|(?<!\bwas )(?<!\bwere )(?<!\bhad been )(?<!\bstayed )(?<!\bremained )(?:closed|shut)|suspended|halted"
        rf"|remanded|evacuated|grounded|barred|banned|sealed off|off limits|called off){_UNTIL}"
    ),
    # what is announced, ordered, booked
    "He has told them to gather in Oslo on ": (
        r"ha(?:s|ve) (?:told|urged|asked|called on|ordered|invited|instructed|advised) (?:[\w’'-]+ ){1,4}to(?= (?!have\b)[a-z])(?=[^,;]*$)"
    ),
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
SAID_BEHIND = (
    r"^\s+ha(?:ve|s) been (?:cancell?ed|called off|suspended|postponed)\b|^\s+(?:marks|is) (?:the|an?|his|her|their|its|for|when)\b"
    # "On Wednesday he goes to Leeds": the present, of what is told of no day but those to come.
    r"|^,?\s+(?:(?-i:he|she|it))\s+(?!(?:is|was|has|does|says|thinks|knows|believes|hopes|wants|seems|appears|remains|feels|likes|means|needs|looks|keeps|expects|recalls|admits)\b)[a-z]+(?:[^s]s|ies)\b"
)


FUTURE = rf"{WORD}{any_way(TO_COME.values())}\b|{SAID_BEHIND}"


# "It hit the coast", and not "it is due to hit it"; "closed", and not "will stay closed".
NO_PAST = not_after(
    "be being is are to will would could shall must might may can stay stays remain remains than".split()
)


IRREGULAR = (
    r"began|begun|came|went|took|fell|rose|made|held|won|lost|got|gave|met|left|sent|led|hit|broke|saw|spoke"
    r"|wrote|cut|shot|put|stood|kept|ran|felt|knew|grew|drove|fought|thought|bought|brought|built|sold|paid"
    r"|became|chose|wore|fled|ate|bore|blew|crept|drank|dug|fed|froze|hid|hung|lent|rang|rode|sang|shrank|slept"
    r"|slid|sought|spent|sprang|stole|stuck|swam|swept|tore|withdrew|woke|wept|flew|drew|threw|struck|swore"
    r"|sank|shook|laid|lay|sat|set (?:off|up|out)|found|caught|taught|dealt|heard|read|seen|speaking"
    r"|forecast(?! for)"
)


DEED = (
    rf"{NO_PAST}"
    # What it ends with comes first: few words do.
    r"(?:(?=\w+ed)(?!un(?!cover|der|do|fold|if|it|leash|lock|seat|veil))"
    # "Flew to the United States": no capitals.
    r"(?!(?:succ|proc|exc|n|f|sp|bl|br|s|w|h|ind)eed\b)(?:^|(?-i:(?![A-Z][a-z])))\w+ed"
    rf"|{any_way([IRREGULAR])})"
)


# "Voters have a choice in May": no perfect.
OWNS = r"(?! (?:an?|the|no|some|any|little|his|her|its|their|our|until)\b)"


HAS_BEEN = (
    rf"said|says|(?:was|were|had|did)(?:n[’']t)?|has{OWNS}"
    rf"|(?<!\bwill )(?<!\bto )(?<!\bshould )(?<!['’]ll )(?<!\blet['’]s )have{OWNS}|told|since|ago"
)


PAST = rf"{WORD}(?:{any_way([HAS_BEEN])}|(?P<deed>{DEED}))\b"


# A modal or a plan of the present, which holds to the end of its clause.
GOVERNING = (
    rf"{WORD}(?<!\bwho )(?<!\bthat )(?<!\bwhich )(?:will|shall|won['’]t|['’]ll|(?:intend|hope|want|expect|aim)s? to"
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


# The simple past where no ending tells it.
SIMPLE_PAST = frozenset(
    "arose ate awoke beat became began bent bet blew bore bought bound broke brought built burst came cast caught "
    "chose clung cost crept cut dealt drank drew drove dug fed fell felt fled flew forbade forgot fought found "
    "froze gave got grew heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made "
    "meant met mistook overcame overtook paid put quit ran rang read rode rose said sang sank sat saw sent set "
    "shed shone shook shot shrank shut slept slid sold sought sped spent split spoke sprang spread stole stood "
    "struck stuck stung swam swept swore swung taught thought threw told took tore understood upset went wept "
    "withdrew withstood woke won wore wound wrote".split()
)

# Forms of the past that no ending tells, and words in "-ed" that are none: a sentence with none of the first and no
# other "-ed" tells of now, and a weekday in it lies ahead: "talks go on in Geneva on Friday". What may be either ("put",
# "cut", "set") counts as past.
PAST_FORMS = SIMPLE_PAST | frozenset(
    "been bit bled bred broadcast burnt did done dreamt dwelt flung forecast forgave given gone had has have "
    "known leapt learnt seen shown spelt spilt spoilt spun stank strode strove taken thrust trod underwent was "
    "were wove".split()
)

NO_PAST_FORMS = frozenset("need feed speed indeed proceed exceed succeed breed seed bed red shed hundred".split())
