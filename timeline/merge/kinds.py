"""Kinds of events, by the words that tell them: "was shot dead" and "the killing of" may be one event.

A line is a kind: verbs, nouns and participles that news uses for the same sort of happening, each form written out,
since endings mislead ("hear" is no hearing, a presenter presents no plan). Not synonyms: a kind only says that two
sentences may speak of one thing, where nothing in their letters does. A line that begins with ~ is of what happens in
every piece of news, so that having it in common says little; an indented line continues the one above.
"""

from __future__ import annotations

from collections import defaultdict

_KINDS = """
die died dies dying dead death deaths fatal fatality fatalities perished perish toll passed
kill killed kills killing killings slain slay murder murdered murders massacre massacred executed execution
  assassinated assassination
shot shooting shootings shoot gunned gunman gunmen fired sniper shots
quake quakes earthquake earthquakes tremor tremors struck strikes aftershock aftershocks
flood flooded floods flooding storm storms hurricane typhoon cyclone landslide landslides tsunami
fire fires blaze burned burnt wildfire wildfires
crash crashes crashed derailed derailment collided collision capsized sank sinking
attack attacked attacks assault raid strike strikes bombed bombing bombings bomb bombs blast blasts exploded
  explosion explosions shelled shelling airstrike airstrikes
explode explodes exploded exploding explosion explosions detonate detonates detonated detonating detonation blew blown
  blast blasts
invaded invade invasion occupied captured seized seize annexed annexation offensive
ceasefire truce armistice peace surrender surrendered
arrest arrested arrests arresting detain detained detains detention custody apprehend apprehended apprehends
  apprehension
charge charged charges accused indicted indictment prosecuted prosecution
trial trials court hearing hearings testified testify testimony jury juror jurors tried
convicted conviction guilty verdict acquitted acquittal cleared
sentence sentenced sentences sentencing jailed jails imprisoned imprisonment prison
raided raids raid search searched searches
freed free released release bail pardoned pardon discharged
resign resigned resigns resignation quit quits ousted sacked dismissed dismisses dismiss dismissal fired toppled
  impeached impeachment
overthrow overthrew overthrown oust ousted ousts ouster depose deposed deposes toppled topple topples coup coups putsch
expel expelled expels expelling expulsion expulsions deport deported deports deportation grata
fine fined fines fining penalty penalties penalised penalized citation citations
appointed appoint appointment named nominated nomination hired hire sworn inaugurated inauguration
elected election elections vote voted votes voting ballot poll polls referendum
won win wins winning victory beat beaten defeated defeat
debate debates debating debated
met meet meets meeting meetings talks summit summits conference negotiations negotiated gather gathered
visit visited visits visiting travel travels travelled traveled travelling traveling trip tour arrived arrive arrives
  arriving arrival landed fly flew flies flying flight reach reached reaches go goes going
agreed agree agrees agreement agreements deal deals accord treaty signed signing pact
approved approve approval approves passed adopted ratified enacted law bill act
sanction sanctions sanctioned embargo tariff tariffs imposed
published publish publishes publishing released release releases posted posts shared uploaded issued launched launch
  launches unveiled unveil
~ broadcast broadcasts broadcasting aired air airs live download screened shown televised
leaked leak leaks revealed reveal reveals disclosed exposed
hack hacked hacking hackers breach cyberattack
~ announced announce announces announcing announcement introduced introduce outlined outline detail unveil unveiled
  presented presenting proposed proposal
~ warn warned warns warning warnings cautioned
condemn condemned condemns criticised criticized denounced slammed offense offence outrage protested
protest protests protesters protested demonstration demonstrations demonstrated rally rallied riot riots march marched
~ began begin begins begun beginning start started starts starting opened open opening opens reopen reopened
close closed closes closing closure shut shuts shutdown suspended suspend halted cancelled canceled
ban banned bans prohibited forbade outlawed
concert concerts show gig gigs perform performed performs performance festival premiere
  telethon fundraiser event events tribute tributes
match matches game games final
buy buys buying bought acquire acquires acquired acquisition purchase purchases purchased takeover merger
  merge merged sold sale
bankruptcy bankrupt insolvent collapsed collapse
fell fall falls dropped drop drops plunged plunge plunges tumbled tumble declined decline sank slid slump slumped
  loss losses
rose rise rises rising jumped jump gained gain gains soared climbed surged surge rebounded rallied rally
lend lent lending loan loans bailout
rescue rescued rescues rescuers rescuing pulled saved
evacuated evacuation evacuate fled refugees
~ ordered order orders ruled ruling rules decree
~ declared declare declares declaration raised raise raises raising lifted lifts
~ confirmed confirm confirms diagnosed diagnosis infected contracted tested positive reported
speech speeches address addressed spoke speaks remarks
born birth
married marries wedding marriage divorce divorced
questioned interrogated interviewed interview
dismantled uncovered foiled
strike strikes strikers walkout
built completed
founded founds founding establish established establishes establishing
abolish abolished abolishes abolition abolishing
mutiny mutinied mutinies mutinous uprising uprisings revolt revolted revolts rebellion rebelled
graduate graduated graduates graduating graduation
medal medals champion championship title
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


def _table() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    kinds: dict[str, set[str]] = defaultdict(set)
    light = set()
    for line in _KINDS.replace("\n  ", " ").strip().splitlines():
        words = line.removeprefix("~ ").split()
        if line.startswith("~"):
            light.add(words[0])
        for word in words:
            kinds[word].add(words[0])
    return {word: frozenset(found) for word, found in kinds.items()}, frozenset(light)


# word -> the kinds of events that it may tell, each called by the first word of its line; and the light kinds
KINDS, LIGHT = _table()
