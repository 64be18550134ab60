"""The German words that part a sentence into clauses, and those that tell what a clause says of whom."""

from __future__ import annotations

import re

from timeline.lang.clauses import Clauses
from timeline.lang.cues import cue
from timeline.lang.de.cues import PARTICIPLE, PRESENT, STRONG_PAST, WEAK_PAST

CLAUSES = Clauses(
    joining=("und", "aber", "doch", "sondern", "oder", "sowie"),
    subordinating=(
        "als nachdem weil während bevor obwohl da wenn dass ob seit seitdem bis indem damit sodass wobei wodurch womit"
    ).split(),
    relative="der die das den dem deren dessen denen welcher welche welches welchen welchem wo".split(),
    preposition="im am vom zum zur beim ins ans aufs wegen trotz laut in an auf aus bei mit nach seit von zu bis für durch gegen ohne um über unter vor zwischen".split(),
    clitic=("sich",),
    finite=re.compile(
        rf"(?:ab|an|auf|aus|be|ein|ent|er|ver|vor|zer|zu|zurück|unter|über|um)?{STRONG_PAST}|{WEAK_PAST}|ist|sind|war|waren|wurden?|wird|werden|hat|haben|hatten?|habe|sei|seien|bleibt|kommt|geht"
        r"|soll|sollen|kann|können|konnten?|muss|müssen|mussten?|will|wollen|wollten?|darf|dürfen|durften?|beginnt|findet"
        r"|ernannte|brannte|nannte|wusste|brachten?|dachten?|kannten?|sandten?"
    ),
    subject_relative=("der", "die", "das"),
    present=re.compile(PRESENT),
    named_by_kind=re.compile(
        r"\w*(?:[Kk]onzern|[Mm]inister(?:in)?|[Pp]räsident(?:in)?|[Kk]anzler(?:in)?|[Mm]eister(?:in)?|[Uu]nternehmen|[Bb]ank|[Ff]irma|[Pp]artei|[Rr]eederei"
        r"|[Hh]ersteller|[Aa]nbieter|[Ff]lughafen|[Ss]ender|[Zz]eitung|[Aa]nwaltschaft|[Gg]ewerkschaft|[Aa]nw[aä]lt(?:in)?|[Rr]ichter(?:in)?|[Tt]rainer(?:in)?"
        r"|[Aa]utor(?:in)?|[Ss]teller(?:in)?|[Ss]änger(?:in)?|[Ff]rachter|[Ff]ähre|[Tt]anker|[Ss]chiff|[Ss]tadt|[Gg]emeinde|[Gg]ruppe|[Cc]hef(?:in)?|[Ff]orscher(?:in)?"
        r"|[Kk]ommissar(?:in)?|[Pp]rofessor(?:in)?|[Gg]eneral|[Kk]önig(?:in)?|[Kk]aiser(?:in)?|[Pp]apst|[Bb]ischof)"
    ),
    measures="Meter Kilometer Zentimeter Millimeter Tonnen Kilo Gramm Liter Hektar Jahre Monate Wochen Tage Stunden Minuten Grad Prozent".split(),
    participle=re.compile(
        rf"{PARTICIPLE}|(?-i:(?:\w{{2,4}}ge|be|ver|er|ent|zer|über|unter|miss)[a-zäöüß]{{3,}}(?:t|en))|(?-i:[a-zäöüß]{{3,}}iert)"
    ),
    verb_last=True,
    where="in im bei auf nahe an am vor".split(),
    of_day=("vom", "von"),
    determining="den dem der des die das diesem diesen dieser dieses".split(),
    leading="am im in an vom zum zur aus von für gegen um".split(),
    hedging="noch bereits schon erst auch nun jetzt kurz rund etwa".split(),
    limiting=re.compile(r"bis|seit|ab|vor|nach|zwischen|binnen|während"),
    pronouns={
        "er": ("der", "ein", "dieser", "sein", "ihr"),
        "sie": ("die", "eine", "diese", "seine", "ihre", "mehrere", "viele", "zwei", "drei"),
        "es": ("das", "ein", "dieses"),
    },
    according=("laut",),
    supposing=("wenn", "falls", "sollte", "sofern"),
    saying=re.compile(
        r"sagten?|erklärten?|betonten?|meinten?|berichteten?|mitteilten?|versicherten?|gab(?:en)?|heißt|hieß"
    ),
    of_things=re.compile(r"\b(?:(?:aus dem|vom|aus den) Jahre?n?|Jahrgang) \d{3,4}$", re.IGNORECASE),
    being="ist sind gilt gelten liegt liegen steht stehen".split(),
    binding=("von", "als", "wie"),
    articles="der die das ein eine dieser diese dieses sein seine ihr ihre mehrere viele zwei drei".split(),
    attributing=re.compile(
        r"(?:Das|Dies|Darüber)\s+(?:hat|hatte|haben|teilten?|bestätigten?|sagten?|erklärten?|gab(?:en)?|kündigten?|berichteten?"
        r"|meldeten?|(?P<deed>entschied(?:en)?|beschloss(?:en)?)|geht|ging|wurde|informierten?)\b(?!.*\b(?:dass|weil|wenn|(?<!\d )zu|Ende)\b)"
    ),
    spoken_by_pronoun=re.compile(
        r"[“”\"«»]\s*,?\s*(?:sagte|erklärte|betonte|meinte|fügte|sagt|schrieb|kündigte|versicherte)\s+(?P<pronoun>er|sie)\b"
    ),
    nominative="der die das ein eine dieser diese dieses sein seine ihr ihre mehrere viele einige alle".split(),
    genitive="der des eines einer seines ihres".split(),
    oblique="den dem einen einem ihm ihn ihnen".split(),
    describing=re.compile(
        r"[a-zäöüß]{2,}(?:e|en|er|es|em)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|rund|etwa|fast|knapp"
    ),
    closing=re.compile(
        r"ab|an|auf|aus|bei|durch|ein|fest|fort|frei|ins?|los|mit|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen|worden|werden|sein|haben|können|[a-zäöüß]{3,}(?:en|ern|eln)"
    ),
    stamps=("veröffentlicht", "aktualisiert", "zuletzt aktualisiert", "stand"),
    # "Im 19. Jahrhundert", "der 1. FC Köln"; sentencex knows the months behind an ordinal.
    no_end=cue(
        r"(?:^|\b(?:im|am|zum|vom|beim|ins|de[rmns]|die|das|eine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?|jede[mnrs]?|und|oder|bis|ab) )\d{1,3}\.$"
    ),
    openers=frozenset(
        "der die das den dem des ein eine einen einem einer eines er sie es ich wir ihr man wer was wie wo wann warum dieser diese dieses diesen"
        " diesem jener jene jenes sein seine seinen seiner seinem ihre ihren ihrer ihrem unser unsere kein keine alle alles viele einige mehrere"
        " beide in im am an auf aus bei beim mit nach seit von vom vor zu zum zur für durch gegen ohne um über unter zwischen während wegen trotz"
        " ab bis und aber doch oder denn sondern auch als wenn weil da dass ob obwohl nachdem bevor so dann danach dort hier heute gestern morgen"
        " jetzt nun damals später zuvor zuletzt schließlich außerdem jedoch dabei damit darauf deshalb daher trotzdem nur noch schon erst sogar"
        " insgesamt laut nicht".split()
    ),
)
