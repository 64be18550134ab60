"""The German words around a date that say how it is meant."""

from __future__ import annotations

from timeline.lang.alternatives import any_way
from timeline.lang.cues import WORD, Cues, Joins, cue

# Of the weak ones, and of participles, only what is written small: "Leute", "Gebiet" are nouns.
# Nouns are like some of them ("Band", "Bot") and like many with a prefix ("Bestand", "Verlauf").
STRONG_PAST = (
    r"(?:kam|ging|gab|fand|stand|starb|begann|gewann|verlor|blieb|ließ|nahm|brach|fiel|lief|stieg|sank|schlug|traf|trat"
    r"|zog|wuchs|schrieb|rief|hielt|floh|riss|schloss|schien|sprach|sah|fuhr|trug|warf|half|bekam|erhielt)(?:en)?"
    r"|(?-i:(?:be|ent|er|ge|ver|zer|miss|über|unter|wider|durch|um)"
    r"(?:kam|ging|gab|fand|stand|warb|gann|blieb|ließ|nahm|brach|fiel|lief|stieg|sank|schlug|traf|trat|zog|wuchs|schrieb|rief|hielt|riss"
    r"|schloss|schob|schien|sprach|sah|fuhr|trug|warf|bot|bat|lag|saß|flog|wies|hob|schwand|lang|schah|band|fing|trieb|riet|schwieg)(?:en)?)"
    r"|(?-i:(?:bot|bat|lag|saß|sang|flog|wies|hob|mied|schwieg|stieß|sprang|schwamm|schoss|band|fing|hing|trieb|riet|lud|wusch|las|litt)(?:en)?)"
)
# Adjectives end so, too, and so do the infinitives of "beraten" and its like, whose past is "berieten".
NO_WEAK_PAST = (
    # Whole words: "bestellte" and "erstellte" are verbs.
    r"(?:(?:heute|letzte|erste|zweite|dritte|vierte|gute|rechte|bekannte|nächste|leichte|könnte|sollte|würde|dürfte|möchte"
    r"|späte|kalte|harte|weite|breite|feste|echte|dichte|beste|größte|höchste|meiste|private|sogenannte|gesamte"
    r"|\w*(?:igste|lichste|reichste))n?\b|(?:\w{2,5})?(?:raten|gelten|arbeiten|warten|halten|bieten|treten|bitten|leiten|streiten"
    r"|richten|leisten|kosten|testen|starten|antworten|retten|achten|fürchten|schalten|walten|stalten|reiten|breiten|zichten|toten)\b)"
)
WEAK_PAST = rf"(?-i:(?!{NO_WEAK_PAST})[a-zäöü]{{3,}}ten?)"
# The present of a verb right before a date, "besucht am Freitag", and behind one that opens its sentence. What else ends
# so is none: adverbs, participles and the past of strong verbs.
NO_PRESENT = (
    "nicht|jetzt|erst|selbst|dort|fast|damit|somit|mit|seit|zuletzt|weit|insgesamt|überhaupt|bekannt|gut|statt|vielleicht"
    "|meist|höchst|längst|sonst|zunächst|zumindest|konkret|direkt|laut|recht|bereit|äußerst|leicht|schlecht|dicht|exakt"
    "|perfekt|komplett|privat|rot|tot|alt|kalt|halt|wert|welt|bestimmt|hat|ist|tut|zuerst|unbekannt|verletzt|beliebt"
    "|bat|bot|trat|tat|galt|hielt|erhielt|enthielt|behielt|unterhielt|litt|ritt|stritt|schritt|schnitt|riet|geriet"
    "|verriet|verbot|anbot|vertrat|betrat|bestritt|erlitt|überschritt|beantragt|so|droht"
    # Told on the day: "sagt ein Sprecher am Montag".
    "|sagt|meldet|berichtet|teilt|erklärt|schreibt|heißt|bestätigt|betont|nennt|kennt"
)
# "Fielen", "kamen" and their compounds, and what is no verb: "fallen am Dienstag aus" is neither.
NO_PRESENT_PLURAL = (
    r"\w*(?:kamen|gingen|gaben|fanden|standen|starben|begannen|gewannen|verloren|blieben|(?<!sch)ließen|nahmen|brachen|fielen|liefen"
    r"|stiegen|sanken|schlugen|trafen|traten|zogen|wuchsen|schrieben|riefen|hielten|flohen|rissen|schlossen|schienen|sprachen"
    r"|sahen|fuhren|trugen|warfen|halfen|saßen|(?<![hkp])lagen|boten|baten|flogen|sangen|drangen|sprangen|rangen|schwammen|stritten"
    r"|litten|ritten|schnitten|wiesen|schieden|gossen|schossen|froren|logen|bogen|hoben|schworen|gruben|luden|wuschen|(?<!b)lasen"
    r"|aßen|banden|schwanden|tranken|klangen|wurden|waren|hatten|haben|gegangen|nommen|brochen|lassen|sprochen|worfen|troffen"
    r"|bargen|darben|warben|galten|fahlen|stahlen|stachen|schraken|wogen|wichen|glichen|schlichen|strichen|pfiffen|griffen|kniffen"
    r"|schliffen|glitten|rieten|hießen|liehen|diehen|schrien|trieben|rieben|schwiegen|priesen|bissen|schmissen|mieden|flossen|nossen"
    r"|krochen|rochen|sogen|trogen|schoben|stoben|woben|schoren|stanken|schwangen|zwangen|wanden|rannen|sannen|fraßen|genasen"
    r"|(?:er)?schien|schahen|schufen|hingen|fingen|bliesen|schliefen|stießen|brieten|taten"
    r"|storben|wonnen|gonnen|schwunden|bunden)"
    r"|gegen|neben|wegen|zwischen|morgen|oben|unten|draußen|drinnen|daneben|eben|inzwischen|unterdessen|indessen|außen|hinten"
    r"|vorn|ihnen|denen|einen|meinen|seinen|ihren|unseren|diesen|jenen|vielen|allen|anderen|wochen|wollten|sollten|konnten"
)
PRESENT = (
    rf"(?-i:(?!(?:{NO_PRESENT})\b)(?!ge(?!ht|hört|winnt|lingt|rät|nießt))[a-zäöüß]{{2,}}t"
    rf"|(?!(?:{NO_PRESENT_PLURAL})\b)(?!{WEAK_PAST}\b)(?!ge(?!hen|lten|ben|winnen|nießen|hören|raten))[a-zäöüß]{{3,}}(?:en|ern|eln))"
)

# What is announced with its day, and has not taken place where its day stands before it.
FIXTURES = (
    r"(?-i:\w*(?:[Kk]onzert|[Ff]inale|[Ss]piel|[Pp]artie|[Dd]uell|[Rr]ennen|[Ww]ahl|[Aa]bstimmung|[Gg]ipfel|[Tt]reffen|[Ss]itzung|[Vv]erhandlung"
    r"|[Pp]arade|[Ff]eier|[Kk]onferenz|[Dd]emonstration|[Kk]undgebung|[Ss]treik|[Ee]röffnung|[Ff]est|[Pp]remiere|[Pp]rozess|[Bb]esuch|[Aa]uftritt"
    r"|[Vv]eranstaltung|[Aa]nhörung|[Pp]arteitag|[Mm]arsch|[Ll]auf|[Mm]esse|[Aa]uktion)(?:e?s|en?)?)"
)

# What a sentence says before a date that lies ahead, or behind one that opens it: an example, and the words.
_AT = r"(?=\s+(?:(?:am|an|im|ab|zum|in|erst|schon|bereits|bis|mindestens|voraussichtlich|noch)\s+)*$)"
_CLOSED = r"(?:geschlossen|gesperrt|geöffnet|ausverkauft|unterbrochen|vorgesehen|angesetzt|geplant|zu sehen|zu hören|zu Gast|frei|offen)"
MODAL = r"(?:wird|werden?|will|wollen?|soll|sollen?|möchten?|dürften?|muss|müssen?|kann|können?|darf|dürfen?)"
TO_COME = {
    # modals and plans
    "Die Brücke wird am ": rf"{MODAL}|würden?|sollten?",
    "Sie plant die Eröffnung am ": r"plan(?:t|en)|beabsichtig(?:t|en)|geplant\w*|vorgesehen\w*|erwartet\w*|angesetzt\w*|anberaumt\w*",
    "Er kommt voraussichtlich am ": r"voraussichtlich|künftig|demnächst|spätestens|frühestens",
    # "Räumte ein, am Montag geschossen zu haben" is no plan.
    "Er kündigte an, am ": (
        r"(?:kündig(?:te[n]?|t|en)\b[^,;.]* an|versprach(?:en)?|versprechen|verspricht|droh(?:t|en|ten?)|vereinbarten?|beschloss(?:en)?"
        r"|einigten sich(?: darauf)?|(?:rief|rufen|forder(?:n|ten?))\b[^,;.]* auf|verpflichte(?:t|n|ten?) sich|hofft|hoffen)"
        r"(?=, (?:dass [^,;.]*)?(?:\w+ )?$)"
    ),
    # "Wollte sich am Montag nicht äußern" tells what was.
    "Sie wollte die Halle im ": r"wollten?(?=(?: (?!nicht|kein|nie)[\w-]+){0,5} (?:im|ab)\s+$)",
    "Sie hatte vor, im ": r"(?:hat|haben|hatten?)\b[^.;,]* vor(?=, [^.;,]*$)",
    "Die Meteorologen rechnen am ": r"rechne(?:t|n)(?=[^.;,]*$)",
    # what is near, or on the calendar
    "Die kommende Sitzung am ": r"kommend\w*|nächst\w*|anmeldung\w*|termin\w*",
    "Der Prozess beginnt im ": (
        r"beginnt|beginnen|startet|starten|öffnet|öffnen|findet|finden|steht|stehen|läuft|tritt|treten|(?-i:treffen)|gastiert|zu sehen"
        r"|spielt|empfängt|trifft|tagt|lädt|berät|verhandelt|entscheidet|reist|liest|singt|erscheint|wählt|wählen|tagen|verhandeln|entscheiden"
    ),
    "Der Bürgermeister besucht am ": (
        rf"(?<!\bhat )(?<!\bwurde )(?<!\bist ){PRESENT}(?: (?:(?:sein|ihr)(?:en?)?|der|die|das|eine?|einen) (?:[a-zäöüß]+ )?(?-i:[A-ZÄÖÜ])[\w-]+)?(?=\s+(?:(?:sich|auch|erst|wieder|erneut|nun|schon|er|sie|es)\s+)*(?:am|ab|an diesem)\s+$)"
    ),
    "Der Dienst warnt für ": r"(?<!\bstimmten )(?<!\bNacht )für(?=\s+(?:den\s+)?$)",
    "Er verschiebt die Sitzung auf den ": r"(?:verschoben|verschiebt|vertagt|verlegt|terminiert|datiert)\b[^.;]* auf(?=\s+(?:den\s+)?$)",
    "Der Auftritt wurde verlegt auf den ": r"(?<!datiert )(?<!tag )(?<!Nacht )auf(?=\s+(?:den\s+)?$)",
    "Die Schulen sind geschlossen bis ": rf"(?<!waren )(?<!war ){_CLOSED}(?=[^.;,]*\bbis\b[^.;,]*$)",
    "Sie bleibt geschlossen am ": rf"bleib(?:t|en)(?=\s[^.;,]*?\b{_CLOSED}\b)",
    "Der Laden bleibt am ": rf"bleib(?:t|en){_AT}",
    "Die Straße ist bis ": r"(?:ist|sind)(?=\s+(?:noch |voraussichtlich )?bis (?:mindestens |zum |voraussichtlich )?$)",
    "Geöffnet ist am ": rf"{_CLOSED} (?:ist|sind|bleib(?:t|en))(?=[^.;]*$)",
    "Die Messe ist morgen und am ": r"(?-i:\b(?:morgen|übermorgen)) (?:[\w.]+ ){0,4}(?:und|sowie)(?=\s+(?:am|ab)\s+$)",
    "Die Trauerfeier ist am ": rf"(?<=\b){FIXTURES} (?:ist|sind)(?=\s+(?:am|an diesem)\s+$)",
    "Er fehlt im Spiel am ": rf"(?:fehl(?:t|en)|verpass(?:t|en)|Karten|Tickets)\b(?=[^.;,]*{FIXTURES} am\s+$)",
    "Er warnt vor der Wahl am ": (
        rf"(?<!Tag )(?<!Tage )(?<!Stunden )(?<!Minuten )(?<!kurz )(?<!Woche )(?<!Wochen )vor (?:dem|der|den) (?:[a-zäöüß]+ )?{FIXTURES}(?=(?: (?:in|gegen|bei) [^.,;]{{1,30}})? am\s+$)"
    ),
    "Er kommt nicht zur Sitzung am ": rf"(?:komm(?:t|en)|reis(?:t|en)|fähr(?:t|en)|geh(?:t|en))\b(?=[^.;,]* {FIXTURES} am\s+$)",
    "Für das Finale am ": r"(?<=^)für (?:das|den|die)(?=[^.;,]* am\s+$)",
}
# "Die am Donnerstag beginnende Messe"
_BEGINNING = r"^\s+(?:beginn|start|stattfind|anlauf|anbrech|ansteh|erschein|auslauf|end)ende[nrms]?\b"
# "Das Konzert am Samstag ist ausverkauft" says so behind the date.
SAID_BEHIND = rf"^\s+(?:ist|sind|bleibt|bleiben|gibt es|fällt|fallen)\b[^.;,]*\b(?:{_CLOSED}|abgesagt|Karten|Tickets|aus)\b|^\s+geht es um\b|{_BEGINNING}"
# "Am Freitag besucht der Bürgermeister ...", "von Montag an gilt ..."
OPENS_WITH = rf"^\s+(?:an )?{PRESENT}\b(?!\s+(?:worden|gewesen))"
FUTURE = rf"{WORD}{any_way(TO_COME.values())}\b|{SAID_BEHIND}"

PARTICIPLE = r"(?-i:ge(?!samt|mein|ring|nau)[a-zäöüß]{3,}(?:t|en))"
PAST = (
    r"\b(?:hat|haben|hatten?|habe|hätten|war|waren|wurden?|worden|gewesen|vergangen\w*|letzt\w*|seit"
    rf"|{STRONG_PAST}|{WEAK_PAST}|{PARTICIPLE})\b"
)

# The deed behind its date, which a bar stands for: "ist am | in Kraft getreten", "das am | beschlossene Gesetz". What a
# thing is on that day is none: "ist am | geschlossen".
_WITHIN = r"[^.;:!?|]{0,80}?"
_MOVED = (
    r"(?-i:[a-zäöüß]*(?:getreten|gekommen|gegangen|gefahren|gereist|gestorben|gefallen|gesunken|gestürzt|geflogen|gezogen|geschehen|gewichen"
    r"|gesprungen|gestiegen|gewesen|geblieben|geflohen|geflüchtet|gelandet|gescheitert|gebrochen|gelaufen|verstorben|verschwunden|verunglückt"
    r"|erschienen|explodiert|entgleist|entstanden|entkommen|ertrunken|worden))"
)
_PLANNED = (
    r"(?:geplant|vorgesehen|angesetzt|erwartet|anberaumt|terminiert|verschoben|vertagt|verlegt|angekündigt|befristet)"
)
_ATTRIBUTE = rf"(?-i:(?!{_PLANNED})(?:[a-zäöüß]*ge[a-zäöüß]{{3,}}|(?:be|ver|er|ent|zer|über|unter)[a-zäöüß]{{3,}}|[a-zäöüß]+ier)(?:t|en)e[nrms]?)"
DONE_AROUND = (
    rf"\b(?:ist|sind|waren?)\b{_WITHIN} am \|{_WITHIN} {_MOVED}\b"
    rf"|\bam \|{_WITHIN} {_MOVED} (?:ist|sind|waren?)\b"
    rf"|\b(?:der|die|das|den|dem|des|eine?|eine[nrms]) am \|[^.;:!?|,]{{0,40}}? {_ATTRIBUTE}\b"
)

# What nobody plans: "sucht Zeugen des Unfalls vom Freitag".
ACCIDENTS = (
    r"(?-i:\w*(?:[Uu]nfall|[Uu]nglück|[Bb]rand|[Ff]euer|[Ee]xplosion|[Aa]nschlag|[Aa]ttentat|[Aa]ttacke|[Üü]berfall|[Aa]ngriff|[Mm]ord|[Tt]ötung|[Bb]eben|[Ee]insturz"
    r"|[Aa]bsturz|[Ee]ntgleisung|[Kk]ollision|[Zz]usammenstoß|[Rr]azzia|[Ff]estnahme|[Rr]aub|[Ee]inbruch|[Mm]assaker|[Uu]nwetter|[Hh]agel|[Dd]ürre|[Ss]turmflut|[Ii]nsolvenzantrag|[Ll]awine|[Ee]rdrutsch"
    r"|[Pp]anne|[Kk]rawalle?|[Aa]usschreitung|[Rr]ücktritt|[Tt]od|[Nn]iederlage|[Aa]ufstand|[Pp]utsch|[Mm]euterei|[Ee]ntführung|[Gg]eiselnahme|[Ss]chießerei)(?:e?s|en?)?)"
)

# "Am 25. und [26. Dezember] bleibt das Amt zu": what stands between a date and its verb.
MONTH = r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
DAY_OR_MONTH = rf"(?-i:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|\d{{1,2}}\.(?: {MONTH})?|\d{{1,2}}(?=\.)|{MONTH})"

CUES = Cues(
    future=cue(FUTURE),
    past=cue(PAST),
    done_around=cue(DONE_AROUND),
    limit=cue(
        r"\b(?:(?:bis|bis zum|vor|vor dem|ab)(?: (?:mindestens|wenigstens|etwa|voraussichtlich|spätestens))?|bis mit)\s+$"
    ),
    idle=cue(
        r", (?:in |an |mit |von |bei |aus |auf |zu )?(?:der|die|das|den|dem|deren|dessen|denen|wo)\b[^,;.]*,(?=\s)"
    ),
    governing=cue(rf"{OPENS_WITH}|\b{MODAL}\b|\b(?:ist|sind|bleib(?:t|en))\b(?=[^.;,]*\b{_CLOSED}\b)"),
    barrier=cue(
        r"[;:–—”“„]|, (?:der|die|das|dem|den|deren|dessen|dass|weil|wenn|als|ob|wie|wo|nachdem|bevor|obwohl|um|so|sagte|teilte|erklärte)\b"
        r"|\b(?:und|aber|doch) (?:er|sie|es|wir)\b|\b(?:seit|laut|vergangenen?|letzten?)\b"
    ),
    finite=cue(rf"\b(?:war|waren|hatten?|hat|haben|wurden?|{STRONG_PAST}|{WEAK_PAST})\b"),
    modifying=cue(rf"\b(?:{MODAL}|bleib(?:t|en))\b(?:(?!\b(?:und|aber|doch|sondern)\b)[^,;:])*$"),
    happened=cue(
        rf"\b({ACCIDENTS})(?: (?:in|bei|auf|nahe|vor|an|der|des|von) [^,;]{{1,30}})?(?: (?:am|vom|im|von))? $"
    ),
    # "Am Samstag öffnete das Bad, am Montag beginnt der Kurs", and no list of days.
    joined=cue(r"(?<!tag)(?<!woch)(?<!\d)(?<!abend)(?<! an), (?:am|im|ab) $"),
    verb_next=cue(rf"\s+(?:{PRESENT}|soll|will|darf|wird)\b(?! (?:worden|sein|haben)\b)(?=\s[^,;]{{3}})"),
    planned_then=cue(r"soll(?:en|ten?)?|woll(?:en|ten?)|will|dürften?"),
    # "Soll am Samstag zwei Frauen verletzt haben" tells what is said to have been.
    expected_then=cue(
        r"\b(?:ursprünglich|hätten?)\b[^.;]*$|\bsollten?\b[^.;]*\b(?:schon|bereits|eigentlich)\b[^.;]*$|\bwar(?:en)? (?:\w+ )?(?:für|auf)\b[^.;,]*$"
    ),
    undone=cue(
        r"^[^.;:]*?(?-i:\b[a-zäöüß]+(?:t|en)) haben\b"
        r"|^[^.;:]*?\b(?:worden|gewesen|gekommen|gegangen|gefahren|gestorben|geflohen|gesunken|gefallen|gestürzt|geflüchtet) sein\b"
        r"|^[^.]*?(?:, |\b(?:und|doch|aber) )(?:wurden? (?:aber|jedoch|dann|kurzfristig)|doch \w+ \w+ (?:fiel|brach|kam|war|hatte)|sagten? (?:aber|jedoch)|musste)\b"
    ),
    onward=cue(r"\bab\s+(?:dem\s+)?$"),
    opening=cue(r"[,;] (?:und|aber|doch|dann) (?:(?:am|im|ab|in|bis)(?: (?:der|dem|den))? )?$"),
    attributed=cue(
        r", (?:so|wie|hieß|sagten?|teilten?|erklärten?|berichteten?|meldeten?|bestätigten?|gab|gaben)\b[^,]{0,60}\s$"
    ),
    # The participle of a pluperfect stands behind its date: "hatte sie am 3. Mai unterschrieben".
    looking_back=cue(r"\b(?:hatten?|bereits|schon|früher|zuvor|nachdem)\b[^.;]*$"),
    obituary=cue(
        r"\b(?:ist|sind)\b[^.;]{0,80}\b(?:gestorben|verstorben|tot)\b|\bist tot\b|, (?:der|die)\b[^.;]{0,60}\b(?:gestorben|verstorben) ist\b"
    ),
    lasting=cue(r"\bbis(?: (?:zum?|zur|in den|ins))?\b"),
    run_on=cue(r"\b(?:und|dann|aber)(?: (?:schon|dann|wieder))?(?: (?:am|im|in der|um|gegen))?\s+$"),
    passing=cue(
        r"(?:, (?:der|die|das|den|dem|deren|dessen|denen|wo)\b[^,]*|\b(?:seit|wie|als(?: im Jahr)?|nach|vor|bis)\b[^,]{0,20})$"
    ),
    subordinate=cue(r", (?:der|die|das|den|dem|(?P<whose>deren|dessen)|denen|wo)\b(?:(?!\b(?:seit|bis)\b)[^,])*$"),
    closed=cue(r"[^,;:()]{0,80},\s+(?!(?:und|oder|aber|sondern|wo|der|die|das|als|während|bevor|nachdem)\b)\w"),
    earlier=cue(r"\b(?:nach|seit|zuvor|statt|als|(?:ge)?öffnete?n?|täglich|jeden|immer)\b"),
    onward_to=cue(r"(?:\b(?:und|dann|aber|bevor|starb|tot|befreit|gerettet)\b|;)[^,;]*\b(?:um|gegen|kurz nach)\s+$"),
    short_of=cue(r"\b(?:vor|bis)\s+$"),
    general=cue(
        r"\b(?:immer|stets|oft|meist|meistens|gern|sonst|nur|jeweils|häufiger|seltener|mehr|weniger)\b (?:\w+ ){0,2}(?:im)\s+$"
    ),
    reporting=cue(
        r"\b(?:sag(?:t|te|ten)|erklär(?:t|te|ten)|teil(?:t|te|ten) mit|berichte(?:t|te|ten)|ha(?:t|ben)\b[^.;,]*\bge\w+|wird|werden|soll|sollen)\b"
    ),
    running=cue(
        r"\bin den (?:kommenden|nächsten|vergangenen|letzten) (?:Tagen|Wochen|Monaten)\b|\b(?:derzeit|zurzeit|momentan)\b"
    ),
    denied=cue(r"\b(?:nicht|nie|niemals|niemand|kein\w*)\b"),
    aside=cue(
        r"\b(?:Gesetz(?:es)?|Vertrag(?:e?s)?|Verfassung|Abkommens?|Erklärung|Konvention|Friedens?|Kongress(?:es)?|Resolution) von\s+$"
    ),
    forthcoming=cue(r"\b(?:soll(?:en)?|dürften?|voraussichtlich|ist für|sind für)\b(?! [^.]*\bhaben\b)"),
    relative=cue(r", (?:der|die|das|den|dem|deren|dessen)\b"),
    lead=cue(r"\b(?:am|an|im|in der|in|zu|zum|beim|über|seit|bis|vor|nach|um|gegen|vom|von|ab)\s+$"),
    listed=cue(rf"\b(?:(?:am|im) )?{DAY_OR_MONTH}\.?,? (?:und|oder|sowie) (?=(?:(?:am|im) )?$)"),
    listing=cue(rf"^\.?,? (?:und|oder|sowie) (?:(?:am|im) )?{DAY_OR_MONTH}\b(?! \d)"),
    within=cue(
        r"(?:\b(?:im|in|am|seit|vom|von|zwischen|der|dem|(?:Anfang|Mitte|Ende)"
        r"|(?:im |seit |Ende |Anfang )?Jahre?s?)|[(,]|^)\W*$"
    ),
    in_year=cue(r"(?:im|während|im Verlauf|im Laufe)?"),
    ahead=cue(r"\b(?:bis|spätestens|fällig|ab)(?: zum| zur| Anfang| Mitte| Ende| im| am)?(?: Jahre?s?)?\s+\W*$"),
    verb_last=True,
)

JOINS = Joins(
    ranges=("bis", "bis zum", "bis zur", "bis einschließlich", "bis in den", "-", "–", "—"),
    ranges_after={"und": "zwischen"},
    standing=cue(
        r"\b(?:(?:ist|sind) (?:\w+ )?(?:geöffnet|besetzt|erreichbar)|geöffnet(?! wird| werden)|öffnet|Öffnungszeiten|Sprechzeiten)\b[^.;!?]{0,50}$"
    ),
    lists=("und", ",", "oder", "sowie", "/", "und im", "und am", "sowie am"),
)
