"""Kinds of events, by the words that tell them: "was shot dead" and "the killing of" may be one event.

A line is a kind: verbs, nouns and participles that news uses for the same sort of happening. Not synonyms: a kind
only says that two sentences may speak of one thing, where nothing in their letters does.
"""

from __future__ import annotations

from collections import defaultdict

_KINDS = """
die died dies dead death deaths fatal fatality fatalities perished toll passed
kill killed kills killing slain slay murder murdered massacre massacred executed execution assassinated assassination
shot shooting shoot gunned gunman fired sniper
quake earthquake tremor struck strikes hit devastated magnitude aftershock
flood flooded floods flooding storm hurricane typhoon cyclone landslide tsunami
fire blaze burned burnt wildfire
crash crashed crashes derailed derailment collided collision capsized sank sinking
attack attacked attacks assault raid strike bombed bombing bomb blast exploded explosion shelled shelling airstrike
invaded invasion occupied captured seized annexed annexation offensive
ceasefire truce armistice peace surrender surrendered
arrest arrested arrests detain detained detention custody
charge charged charges accused indicted indictment prosecuted
trial court hearing testified testimony jury jurors
convicted conviction guilty verdict acquitted acquittal cleared
sentence sentenced sentencing jailed imprisoned prison
raided search searched searches
freed released release bail pardoned pardon
resign resigned resignation quit stepped ousted sacked dismissed toppled impeached impeachment
appointed appoint appointment named nominated nomination hired hire sworn inaugurated inauguration power
elected election elections vote voted votes ballot poll polls referendum won win victory
debate debates debating
met meet meeting meets talks summit conference negotiations negotiated
visit visited visits travel travels travelled traveled trip tour arrived arrive arrival landed
agreed agree agreement deal accord treaty signed signing pact
approved approval approve passed adopted ratified enacted law bill act
sanction sanctions sanctioned embargo tariff tariffs imposed
published publish publishing released release posted shared uploaded issued launched launch unveiled broadcast
leaked leak leaks revealed reveal disclosed exposed
hack hacked hacking breach cyberattack
announced announce announces announcement introduced introduce presented present outlined outline unveil proposed
warn warned warning warnings
condemn condemned condemns criticised criticized denounced slammed offense offence outrage protested
protest protests protesters demonstration demonstrated rally rallied riot riots march marched
began begin begun begins start started starts opened open opening opens
closed close closes closing closure shut suspended suspend halted cancelled canceled
banned ban bans prohibited forbade outlawed
concert show gig perform performed performance festival premiere match game
buy bought acquire acquired acquisition purchase takeover merger merge sold sale
bankruptcy bankrupt insolvent collapsed collapse
fell fall falls dropped drop plunged plunge tumbled declined sank slid
rose rise rises jumped gained soared climbed surged
lend lent loan loans bailout
rescue rescued rescuers rescuing pulled
evacuated evacuation evacuate fled refugees
ordered orders order ruled ruling decree
declared declare declares declaration raised raise raises
confirmed confirm diagnosed infected contracted tested
speech address addressed spoke
born birth
married wedding marriage divorce divorced
questioned interrogated interviewed
dismantled uncovered foiled
strike strikers walkout
built completed inaugurated
record medal champion championship title
"""


def stem(word: str) -> str:
    """A word without its commonest English endings: enough to match "published" with "publishing".

    >>> stem("published"), stem("publishing"), stem("raided")
    ('publish', 'publish', 'raid')
    """
    for ending in ("ations", "ation", "ings", "ing", "ied", "ies", "ers", "er", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word.rstrip("e") if len(word) > 3 else word


def _table() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = defaultdict(set)
    for line in _KINDS.strip().splitlines():
        words = line.split()
        for word in words:
            kinds[stem(word)].add(words[0])
    return {word: frozenset(found) for word, found in kinds.items()}


# stem -> the kinds of events that it may tell, each called by the first word of its line
KINDS = _table()
