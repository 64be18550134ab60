"""French: word tables, then rules. `tests/corpus/fr.tsv` has an example of every rule.

An article belongs to the expression ("le 30 juin", "la fin de l'année"), a preposition does not, nor does what is
fused with one ("du [30 mai]", "au [début des années 60]"). In "[deux ans] plus tard" TIMEX3 marks the length, and the
date is where it ends.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

from timeline.lang.builders import (
    READERS,
    about_year,
    centuries,
    century,
    clock_day,
    clock_range,
    counted_between,
    counted_length,
    counted_shift,
    day_list,
    day_resumed,
    daytime_turned,
    decade,
    decades,
    duration,
    duration_part,
    duration_range,
    duration_word,
    half_of,
    iso_date,
    moded,
    night_between,
    nth_in_month,
    numeric_date,
    of_parts,
    part_of,
    repeated,
    shift_by_turn,
    some_day,
    with_clock,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.clauses import Clauses
from timeline.lang.common import Date, Duration, Repeat, Shift, Span, Vague, Value, amount, full_year, words
from timeline.lang.rule import Cues, Joins, Language, Match, Rule, cue, not_after


def inflected(stems: dict[str, Any], endings: str = "|s") -> dict[str, Any]:
    """Each word with its endings: "annuel" gives annuel, annuels, and with "|le" annuelle."""
    return {stem + ending: value for stem, value in stems.items() for ending in endings.split("|")}


# fmt: off
WEEKDAYS = {"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7}
FORMER = inflected({"dernier": "last", "dernière": "last"})
LAST = FORMER | inflected({"passé": "last", "passée": "last"})
NEXT = inflected({"prochain": "next", "prochaine": "next"})
FOLLOWING = inflected({"suivant": "following", "suivante": "following"})
PREVIOUS = inflected({"précédent": "previous", "précédente": "previous"})
THIS = {"ce": "this", "cet": "this", "cette": "this", "ces": "this"}
NUMERALS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()

TABLES: dict[str, dict[str, Any]] = {
    "MONTH_NAME": {
        "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
        "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
    },
    "MONTH_SHORT": {
        "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12,
    },
    "WEEKDAY_NAME": WEEKDAYS,
    "WEEKDAYS": {word + "s": number for word, number in WEEKDAYS.items()},
    "SEASON": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    "ONES": {
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    },
    "TEENS": {"dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16},
    "TENS": {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90},
    "HUNDREDS": {"cent": 100, "cents": 100, "mille": 1000},
    # "une dizaine de jours"
    "DOZEN": {
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "huitaine": 8,
    },
    "ORDINAL": {
        "premier": 1, "première": 1, "premiers": 1, "premières": 1, "deuxième": 2, "deuxièmes": 2, "second": 2,
        "seconde": 2, "troisième": 3, "troisièmes": 3, "quatrième": 4, "quatrièmes": 4, "cinquième": 5, "sixième": 6,
        "septième": 7, "huitième": 8, "neuvième": 9, "unième": 1, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13,
        "quatorzième": 14, "quinzième": 15, "seizième": 16, "vingtième": 20,
    },
    "FINAL": {"dernier": 4},
    "QUARTER_CODE": {"T1": 1, "T2": 2, "T3": 3, "T4": 4},
    "SUFFIX": {"er": 1, "e": 2, "è": 2, "ème": 2, "ième": 2, "nd": 2, "re": 1, "ère": 1},
    "UNIT": {
        "jour": "D", "journée": "D", "semaine": "W", "mois": "M", "trimestre": "Q", "semestre": "H", "an": "Y",
        "année": "Y", "décennie": "DE", "siècle": "CE", "millénaire": "ML",
    },
    "UNITS": {
        "jours": "D", "journées": "D", "semaines": "W", "mois": "M", "trimestres": "Q", "semestres": "H", "ans": "Y",
        "années": "Y", "décennies": "DE", "siècles": "CE", "millénaires": "ML",
    },
    "TIME_UNIT": {"heure": "TH", "minute": "TM", "seconde": "TS"},
    "TIME_UNITS": {"heures": "TH", "minutes": "TM", "secondes": "TS", "mn": "TM", "min": "TM"},
    "OPEN": {"(": 1},
    "NEAR_DAY": {"hier": -1, "demain": 1},
    # The day beside the one spoken of.
    "NEIGHBOUR": {"veille": -1, "lendemain": 1, "surlendemain": 2},
    "DECADE_NAME": {
        "vingt": 1920, "trente": 1930, "quarante": 1940, "cinquante": 1950, "soixante": 1960,
    },
    "DAYTIME": {"matin": "TMO", "matinée": "TMO", "soir": "TEV", "soirée": "TEV", "nuit": "TNI"},
    "DAYTIMES": {"matins": "TMO", "matinées": "TMO", "soirs": "TEV", "soirées": "TEV", "nuits": "TNI"},
    "POINT": {"midi": "T12:00", "minuit": "T24:00"},
    # "de l'après-midi"
    "AM": words("matin"),
    "PM": words("soir après"),
    "MINUTES": {f"h{minute:02d}": minute for minute in range(60)},
    "H": words("h H"),
    "ZONE": words("GMT UTC TU"),
    "PART_WORD": {
        "début": "START", "commencement": "START", "première": "START", "premier": "START", "dernier": "END", "premiers": "START", "premières": "START",
        "aube": "START", "mi": "MID", "milieu": "MID", "fin": "END", "seconde": "END", "deuxième": "END",
        "derniers": "END", "dernières": "END", "courant": "MID",
    },
    "EDGE": {"début": "START", "fin": "END", "milieu": "MID", "commencement": "START", "courant": "MID"},
    "TURN_WORD": LAST | NEXT | FOLLOWING | PREVIOUS | THIS | {"même": "that", "mêmes": "that", "là": "that", "courant": "this"},
    "LAST": LAST,
    # Before a noun: "les dernières semaines"; "passé" there is a verb ("il a passé quatre ans").
    "FORMER": FORMER,
    "NEXT": NEXT,
    "FOLLOWING": FOLLOWING,
    "PREVIOUS": PREVIOUS,
    "THIS": THIS,
    "ROMAN": {
        numeral + end: number for number, numeral in enumerate(NUMERALS, 1) for end in ("e", "ème", "è", "ième", "er")
    },
    "MOD_WORD": {
        "environ": "APPROX", "près": "APPROX", "quelque": "APPROX", "plus": "MORE_THAN", "moins": "LESS_THAN",
        "au": "EQUAL_OR_MORE", "presque": "LESS_THAN", "quasiment": "LESS_THAN", "autour": "APPROX",
    },
    "VAGUE": {"quelques": (2, 6), "plusieurs": (2, 9)},
    "DURATION_WORD": {
        "quinquennat": "P5Y", "septennat": "P7Y", "quinquennal": "P5Y", "bicentenaire": "P200Y",
    },
    "REPEATING": inflected({"annuel": "P1Y", "mensuel": "P1M", "trimestriel": "P3M", "semestriel": "P6M", "bimensuel": "P2W", "bisannuel": "P2Y"}, "|s|le|les")
    | inflected({"hebdomadaire": "P1W"})
    | {"annuellement": "P1Y", "quotidiennement": "P1D", "mensuellement": "P1M", "journellement": "P1D"},
    "DAILY": inflected({"quotidien": "P1D"}, "|s|ne|nes") | inflected({"journalier": "P1D", "journalière": "P1D"}),
    "ABOUT": dict.fromkeys(("vers", "circa", "alentours de", "autour de"), 1),
    "EACH": {"chaque": "EACH"},
    "NOW": words("maintenant désormais actuellement dorénavant")
    | inflected(words("actuel"), "|s|le|les"),
    "THEN": words("auparavant récemment autrefois jadis naguère nouvellement dernièrement"),
    "FUTURE": words("futur future futurs futures"),
    "LATER": words("ultérieur ultérieure ultérieurement"),
    # What may stand before a date, so that "Mars" is no planet and 1650 a year.
    "BEFORE_DATE": words(
        "en de du des au aux le la les dès depuis avant après vers jusque jusqu jusqu'en à fin début mi courant pour "
        "et ou entre pendant durant an année mois ce cet cette l d"
    ),
    # What is counted, so that the four digits before it are no year: "2000 personnes".
    "COUNTED": words(
        "personnes habitants hommes femmes enfants soldats policiers gendarmes euros francs dollars livres km "
        "kilomètres mètres m kg kilos tonnes litres hectares emplois postes salariés places exemplaires voix membres "
        "spectateurs visiteurs élèves étudiants logements entreprises jours heures minutes ans mois pages fois pour % "
        "degrés millions milliards manifestants participants victimes morts blessés véhicules points ouvriers "
        "familles foyers électeurs supporters adhérents coureurs candidats"
    ),
    # What bears a number: "page 1998", "article 1382".
    "NUMBERED": words(
        "page pages p pp article articles art n no nos numéro numéros chapitre vol ligne agenda windows version "
        "chambre salle modèle code route rn cote lot dossier tome opus les ces aux environ quelque quelques presque"
    )
    | dict.fromkeys(("plus de", "moins de", "près de", "au moins"), 1),
    "AGE_BEFORE": words("a ai avait avais ont avaient aura eut ayant"),
    # What has a length and no age: "une peine de dix ans".
    "LENGTH_NOUN": words(
        "peine peines durée période périodes contrat contrats délai délais mandat mandats plan programme plus moins "
        "près terme bail expérience intervalle moyenne ici cycle sursis emprisonnement réclusion détention "
        "interdiction suspension engagement bout absence attente trêve bilan concession abonnement garantie échéance "
        "horizon espace laps crédit prêt autour guerre règne présence captivité autour formation études carrière vie retard"
    ),
}

HOLIDAY_NAMES = {
    "jour de l ' an": "new-year", "jour de l ’ an": "new-year", "nouvel an": "new-year",
    "saint - sylvestre": "new-years-eve", "épiphanie": "epiphany", "saint - valentin": "valentine",
    "chandeleur": "candlemas", "mardi gras": "shrove-tuesday", "mercredi des cendres": "ash-wednesday",
    "dimanche des rameaux": "palm-sunday", "jeudi saint": "maundy-thursday", "vendredi saint": "good-friday",
    "pâques": "easter", "dimanche de pâques": "easter", "lundi de pâques": "easter-monday",
    "fête du travail": "may-day", "ascension": "ascension", "jeudi de l ' ascension": "ascension",
    "jeudi de l ’ ascension": "ascension", "pentecôte": "pentecost", "dimanche de pentecôte": "pentecost",
    "lundi de pentecôte": "whit-monday", "fête nationale": "bastille", "assomption": "assumption",
    "toussaint": "all-saints", "armistice": "armistice", "saint - nicolas": "st-nicholas", "noël": "christmas",
    "réveillon": "christmas-eve", "veille de noël": "christmas-eve", "journée de la femme": "womens-day",
}

AFTERNOON = "après - midi"
MACROS = {
    "APOS": "(' | ’)",
    "THE": "(le | la | les | l (' | ’))",
    "OF": "(de | du | des | d (' | ’))",
    "MONTH": "(MONTH_NAME | MONTH_SHORT .?)",
    "SPELLED": (
        "((ONES | TEENS)? HUNDREDS (TENS ((- | et -? | -? et -) (ONES | TEENS))? | TEENS (- ONES)? | ONES)?"
        " | quatre - (vingt | vingts) (- (TEENS (- ONES)? | ONES))? | TENS ((- | et | - et -) (TEENS (- ONES)? | ONES))?"
        " | TEENS (- ONES)? | ONES)"
    ),
    "NUMBER": "(INTEGER | DOT_GROUPED | COMMA_DECIMAL | SPELLED)",
    "DAY_NUMBER": "(DAY_DIGITS SUFFIX? | premier)",
    "NTH": "(INTEGER SUFFIX | (dix -)? ORDINAL | vingt -? et -? ORDINAL | ROMAN)",
    "NEXT_DAY": "((, | et | ou | au | à | - | – | , et) (le | les)? (WEEKDAY_NAME)?)",
    "OF_YEAR": "(YEAR | TWO_DIGITS | de l (' | ’) année YEAR)",
    # Before the noun "cette", "le même", behind it "dernier", "prochain", "suivant", "-là".
    "TURN_AFTER": "(LAST | NEXT | FOLLOWING | PREVIOUS)",
    "TURN_BEFORE": "(THIS même? | THE même)",
    "BESIDE": "(NEXT | FOLLOWING | PREVIOUS)",
    "TURNED": (
        "(THE? UNIT TURN_AFTER | THIS UNIT - là | TURN_BEFORE UNIT | THE (NEXT | FOLLOWING | PREVIOUS | LAST) UNIT)"
    ),
    "TURNED_YEAR": "((l (' | ’))? (an | année) TURN_AFTER | cette (même)? année (- là)? | l (' | ’) année | la même année)",
    "WEEKEND": "(week - end | weekend | week - ends | weekends | fin de semaine)",
    "HOLIDAY": "(" + " | ".join(sorted(HOLIDAY_NAMES, key=len, reverse=True)) + ")",
    "TODAY": "(aujourd (' | ’) hui | avant - hier | après - demain | NEAR_DAY)",
    "TIME_OF_DAY": f"(DAYTIME | {AFTERNOON} | mi - journée)",
    "TIMES_OF_DAY": f"(DAYTIMES | {AFTERNOON} | après - midis)",
    "CALENDAR_DAY": "((le | ce)? (WEEKDAY_NAME ,?)? DAY_NUMBER MONTH_NAME YEAR?)",
    "ANY_DAY": (
        "(CALENDAR_DAY | (ce | THE)? (même)? WEEKDAY_NAME (LAST | NEXT | FOLLOWING | PREVIOUS)? | TODAY | THE? NEIGHBOUR"
        " | ce jour - là | le même jour)"
    ),
    "PART": (
        "((le | la)? EDGE OF? | mi -"
        " | les? (premiers | premières | derniers | dernières) (jours | semaines | mois | années) OF)"
    ),
    "THIRD": "((premier | dernier) (tiers | quart) OF)",
    # What "début", "fin", "milieu" can be said of.
    "PERIOD": (
        "(MONTH_NAME (YEAR | TWO_DIGITS)? | mois (de | d (' | ’)) MONTH_NAME YEAR? | THE? (an | année)? YEAR | TURNED | TURNED_YEAR | THE UNIT | UNIT"
        " | THE? années (TWO_DIGITS | YEAR | SPELLED)"
        " | THE? NTH siècle ERA_BC? | THE? SEASON YEAR? | cet? SEASON)"
    ),
    "AMOUNT_MOD": "(environ | près OF | (un peu)? plus OF | (un peu)? moins OF | quelque | au moins | presque | quasiment | autour OF)",
    "ANY_UNIT": "(UNIT | UNITS | TIME_UNIT | TIME_UNITS)",
    "PLURAL_UNIT": "(UNITS | TIME_UNITS)",
    "HOURS": "(heures | heure)",
    "LOCAL": "(locales | locale | heure locale | heures locales)",
    "CLOCK_TIME": (
        "((HOUR MINUTES | HOUR H (TWO_DIGITS)? | CLOCK) (du matin | du soir | de l APOS après - midi)? (LOCAL | ZONE)?"
        " | POINT | (HOUR | SPELLED) HOURS TWO_DIGITS? (du matin | du soir | de l APOS après - midi) LOCAL?)"
    ),
    "HOUR_WORD": "((HOUR | SPELLED) HOURS (TWO_DIGITS | et (demi | demie | quart) | moins (le)? quart)? (du matin | du soir | de l APOS après - midi)?)",
    "ERA_BC": "((av | avant) .? j .? -? c .? | avant jésus - christ | avant notre ère)",
}
# fmt: on


def read_number(tokens: list[str], language: Language) -> float:
    """ "quatre-vingt-dix" is four times twenty and ten."""
    words = [token.lower() for token in tokens if token != "-"]
    if words[0] == "quatre" and words[1:2] and words[1] in ("vingt", "vingts"):
        words[:2] = ["80"]
    return float(READERS["NUMBER"](words, language))  # type: ignore[arg-type]


def read_year(tokens: list[str], language: Language) -> int:
    """ "98" and "de l'année 1998": two digits are of the last century."""
    digits = int(tokens[-1])
    return full_year(digits) if len(tokens[-1]) == 2 else digits


def read_today(tokens: list[str], language: Language) -> int:
    words = {"aujourd": 0, "avant": -2, "après": 2} | language.tables["NEAR_DAY"]
    return int(words[tokens[0].lower()])


def read_clock(tokens: list[str], language: Language) -> str:
    """ "18 h 30", "8h15", "trois heures du matin"."""
    first = tokens[0].lower()
    if first.isalpha() and first not in language.tables["POINT"]:
        count = next(n for n, token in enumerate(tokens) if token.lower().startswith("heure"))
        tokens = [str(int(read_number(tokens[:count], language))), *tokens[count:]]
    if "moins" in (words := [token.lower() for token in tokens]):
        hour = int(re.sub(r"\D", "", tokens[0])) - 1
        tokens = [str(hour or 12), "heures", "45", *tokens[words.index("quart") + 1 :]]
    past = {"demi": "30", "demie": "30", "quart": "15"}
    tokens = [past.get(token.lower(), token) for token in tokens]
    return str(READERS["CLOCK_TIME"](tokens, language))


def read_time_of_day(tokens: list[str], language: Language) -> str:
    word = tokens[0].lower()
    if word == "mi":
        return "TMI"
    return str((language.tables["DAYTIME"] | language.tables["DAYTIMES"]).get(word, "TAF"))


FRENCH_READERS = READERS | {
    "NUMBER": read_number,
    "SPELLED": read_number,
    "OF_YEAR": read_year,
    "DAY_NUMBER": lambda tokens, language: 1 if tokens[0].lower() == "premier" else int(tokens[0]),
    "NTH": lambda tokens, language: (
        language.tables["ROMAN"].get(tokens[0].lower())
        or READERS["DAY_NUMBER"]([token for token in tokens if token not in ("-", "et")], language)
    ),
    "TODAY": read_today,
    "CLOCK_TIME": read_clock,
    "HOUR_WORD": read_clock,
    "TIME_OF_DAY": read_time_of_day,
    "TIMES_OF_DAY": read_time_of_day,
    "THIRD": READERS["PART"],
    "TURN_AFTER": READERS["TURN"],
    "TURN_BEFORE": READERS["TURN"],
    "BESIDE": READERS["TURN"],
    "HOLIDAY": lambda tokens, language: HOLIDAY_NAMES[" ".join(tokens).lower()],
}


def calendar_day(match: Match) -> Value | None:
    """ "le 10 novembre 93"; what follows "le 6 mai" may be another number."""
    value = of_parts(match)
    if isinstance(value, Date) and "year" in match and len(digits := match.words("year")) == 2 and int(digits) < 50:
        match.end = match.span("month")[1]
        return replace(value, year=None)
    return value


STREETS = frozenset("rue place avenue boulevard quai pont square allée cours lycée collège stade".split())


def in_street(match: Match) -> bool:
    """ "place du 8 mai 1945", "rue du 4-Septembre": are the words a name?"""
    words = [match.before(count) for count in range(1, 5)]
    return any(street in STREETS and of == "du" for of, street in pairwise(words))


# Behind a bare day, and not behind a number of things: "le 18, il parla".
BEHIND_DAY = frozenset(
    "' ’ , ; : . ) et ou à au aux en il elle ils elles on un une le la les l se s ce cet cette".split()
) | {""}


TITLES = frozenset("m mm mme mmes mlle mr dr me madame monsieur maître".split())


def lone_month(match: Match) -> Value | None:
    """ "en mars"; written large it is one only where sentences begin: "sur Mars", "Avril Lavigne"."""
    if match.whole and in_street(match):
        return None
    large = match.scan.text[slice(*match.span("month"))].istitle()
    if match.whole and large and (match.before(2) if match.before() == "." else match.before()) in TITLES:
        return None  # "M. Juillet"
    begins = match.before() in ("", ".", "en", "fin", "début", "depuis", "(", "-") and not match.after().istitle()
    return None if match.whole and large and not begins else of_parts(match)


def weekday(match: Match) -> Value | None:
    """ "mardi" is a day, "le mardi" every Tuesday; "l'accord du Vendredi saint" none."""
    if match.whole and match.after().lower() in ("saint", "noir"):
        return None
    if "the" in match and match.whole:
        return Repeat(f"XXXX-WXX-{match['weekday']}", "EVERY")
    return of_parts(match)


def weekday_and_day(match: Match) -> Value | None:
    """ "lundi 18", and nothing behind it that could be counted."""
    after = match.after()
    counted = (after[:1].isalnum() and after not in ("dans", "à", "au", "en", "vers", "et", "dès")) or after == "%"
    return None if counted else of_parts(match)


def weekday_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "du lundi au vendredi": every week."""
    if match.before() != "du":
        return None
    ends = (("first", match["first"]), ("last", match["last"]))
    return [(*match.span(name), Repeat(f"XXXX-WXX-{number}", "EVERY")) for name, number in ends]


def today(match: Match) -> Value:
    """ "aujourd'hui"; "jusqu'à aujourd'hui", "encore aujourd'hui" is the present."""
    if match["day"] == 0 and (match.before() in ("encore", "à", "d", "toujours") or match.after() in ("encore",)):
        return Vague("PRESENT_REF")
    return Shift("D", match["day"])


def holiday(match: Match) -> Value | None:
    """ "à Noël"; no name: "le père Noël", "Noël Mamère", "Toussaint Louverture", "l'île de Pâques", "l'accord du
    Vendredi saint"."""
    named = match.after()[:1].isupper() and not match.glued_after and "turn" not in match and "year" not in match
    place = {match.before(2), match.before()} & {"île", "accord", "accords"}
    return None if named or place or match.before() == "père" else of_parts(match)


def neighbour(match: Match) -> Value | None:
    """ "la veille", "le lendemain": of the day spoken of; "au lendemain de la guerre" hangs on an event."""
    if match.words() == "veille" or (match.before(2), match.before()) == ("jour", "au"):
        # "du jour au lendemain"
        return None
    if match.after().lower() in ("de", "du", "des", "d"):
        return Shift("D", match["day"], "event")
    return Shift("D", match["day"], "text")


def daytime_and_clock(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "jeudi matin à 8 h 15": the day twice, and no range."""
    day = match.value("inner")
    if not isinstance(day, Date | Shift) or day.clock:
        return None
    (_, end), clock = match.span("daytime"), match.span("clock")
    return [(match.start, end, replace(day, clock=match["daytime"])), (*clock, replace(day, clock=match["clock"]))]


def dawn(match: Match) -> Value | None:
    """ "à l'aube", "au petit matin du 3 mai"; "à l'aube de l'an 2000" is no time of day."""
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift) or ("inner" not in match and match.after() in ("de", "du", "des", "d")):
        return None
    return replace(day, clock="TMO", mod="START")


def lone_season(match: Match) -> Value | None:
    """ "en été", "l'automne", "au printemps"; "été" alone is a participle, "d'hiver" says what kind."""
    if (
        match.whole
        and "the" not in match
        and match.before() not in ("en", "au", "du", "ce", "cet", "dès", "fin", "début", "depuis")
    ):
        return None
    if match.whole and "the" in match and match.written("season")[0].isupper():
        # "Le Printemps arabe"
        return None
    if match.whole and (match.before() == "du" or match.after() in ("de", "du", "des")):
        return None
    return of_parts(match)


def short_year(match: Match) -> Value | None:
    """ "en 98": two digits that nothing is counted by."""
    year = int(match.words("year"))
    if year < 50 or match.after()[:1].isalnum() or match.after() == "%":
        return None
    match.start = match.span("year")[0]
    return Date(year=full_year(year), two_digit=True)


def season_short_year(match: Match) -> Value | None:
    """ "l'été 36"; "l'été 45 personnes" counts."""
    year, after = int(match.words("year")), match.after().lower()
    if year < 30 or after in match.scan.language.tables["COUNTED"] or after in ("%", "mille", "cents"):
        return None
    return Date(year=full_year(year), season=match["season"], two_digit=True)


def early_year(match: Match) -> Value | None:
    """ "le 25 décembre 800", "En 732, il l'emporta"; "le 5 mai 120 personnes", "en 300 pages"."""
    after = match.after()
    opens = match.words().startswith("en ")
    if after not in ((",",) if opens else ("", ",", ".", ";", ")", "à", "au", "par", "en")) or (
        opens and match.before() not in ("", ".", "!", "?", ";", ":", "»")
    ):
        return None
    match.start = match.span("year")[0] if opens else match.start
    return Date(year=int(match.words("year")), month=match["month"], day=match["day"])


def war_years(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "la guerre de 14-18", "en 39-45"; "14-18" alone is a score."""
    first, last = match.words("first"), match.words("last")
    war = match.before() in ("en", "guerre") or match.before(2) == "guerre"
    if not war or (first, last) not in (("14", "18"), ("39", "45"), ("39", "40")):
        return None
    ends = Date(year=1900 + int(first)), Date(year=1900 + int(last))
    return [(*match.span("first"), Span(*ends, 0)), (*match.span("last"), Span(*ends, 1))]


def century_elided(match: Match) -> Value | None:
    """ "[la fin du XIXe] et le début du XXe siècle": a century is spoken of, and no chapter or quarter."""
    here = match.scan.text[max(0, match.start - 60) : match.end + 60].lower()
    ends = match.after() in ("", ",", ".", ";", ")", "et", "à", "au", "ou", ":")
    return moded(Date(century=match["nth"]), match) if ends and "siècle" in here else None


def decade_named(match: Match) -> Value:
    """ "les années soixante-dix"."""
    return moded(Date(decade=1900 + int(match["number"])), match)


def clock_in_hours(match: Match) -> Value | None:
    """ "à 20 heures", "vers trois heures", "samedi (17 heures)"; "20 heures" alone may be how long."""
    if match.words().startswith("(") and match.after() != ")":
        return None
    match.start = match.span("clock")[0]
    return with_clock(match)


def named_daytime(match: Match) -> Value | None:
    """ "dans la soirée", "la nuit": of the day spoken of."""
    return None if match.before() == "toute" else with_clock(match)


def part_of_day(match: Match) -> Value | None:
    """ "hier en début d'après-midi", "en fin de matinée"."""
    value = with_clock(match)
    return replace(value, mod=match["part"]) if isinstance(value, Date | Shift) else None


def named_unit(match: Match) -> Value | None:
    """ "de l'année", "du mois" as part of something, "au cours de l'année"."""
    running = match.before(2) == "cours" or (match.before() == "dans" and match["unit"] in ("W", "Y"))
    return Shift(match["unit"], 0, "text") if running or not match.whole else None


SECOND_ENDS = frozenset("de d plus avant après pour et ou à au a est suffit par".split())


def length(match: Match) -> Value | None:
    """How long; "87 ans", "un homme de 38 ans", "à 17 ans", "les 6-16 ans" are ages."""
    if match.words() == "une seconde" and match.after().isalpha() and match.after().lower() not in SECOND_ENDS:
        # "une seconde chance"
        return None
    if match.scan.text[slice(*match.span("unit"))].istitle():
        # "les 24 Heures du Mans"
        return None
    if match.words() == "un jour" and match.before() not in ("pendant", "durant", "en", "depuis", "après", "de"):
        return None
    if match["unit"] != "Y":
        return duration(match)
    before, further, after = match.before(), match.before(2), match.after().lower()
    nouns = match.scan.language.tables["LENGTH_NOUN"]
    if after in ("de", "d", "après", "plus", "avant", "auparavant", "durant"):
        return duration(match)
    if before in match.scan.language.tables["AGE_BEFORE"] or before in ("ses", "mes", "leurs", "vos"):
        return None
    if before in ("et", "ou") and further[:1].isdigit() and match.before(3) not in nouns:
        return None
    if before in (",", "(") and after in (",", ")", "."):
        return None
    if (
        before in ("-", "les", "des", "aux")
        or match.before(3) in ("les", "des", "aux")
        or further.startswith("âg")
        or after.startswith("âg")
    ):
        return None
    if before in ("de", "à", "'", "’") and further not in nouns and match.before(3) not in nouns:
        return None
    return duration(match)


def lengths(match: Match) -> Any:
    """ "de 8 à 24 mois"; "de 2 à 8 ans" is an age."""
    return None if match["unit"] == "Y" and match.after().lower() not in ("de", "d") else duration_range(match)


def ago(match: Match) -> Value:
    """ "il y a une semaine" is a date, "il y a [quelques mois]" how long ago."""
    value = counted_shift(match, -1, "published")
    return counted_length(match, -1, "published") if isinstance(value, Shift) and value.count is None else value


def beside_event(match: Match) -> Value:
    """ "six ans après sa victoire" counts from an event, "six ans après." from the date spoken of."""
    after = match.after()
    anchored = not after[:1].isalnum() or after.lower() in ("il", "elle", "ils", "elles", "on")
    sign = 1 if "later" in match else -1
    return counted_length(match, sign, "text" if anchored else "event")


def per_unit(match: Match) -> Value:
    """ "par [an]": how often."""
    match.start = match.span("unit")[0]
    return Repeat(amount(1, match["unit"]))


def daily(match: Match) -> Value | None:
    """ "le lot quotidien"; "le quotidien" is a newspaper."""
    nouns = ("le", "un", "du", "au", "ce", "les", "des", "grand", "presse", "son", "leur", "notre", "premier")
    if match.words() == "quotidiens" or match.before() in nouns:
        return None
    return Repeat(match["value"])


# "l'hebdomadaire", "un mensuel" are papers.
NOUN_BEFORE = frozenset("' ’ un le du au ce cet les des deux son leur notre".split())


def lone_turn(match: Match) -> Value | None:
    """ "le prochain mariage", "le gouvernement précédent", "sans précédent"."""
    if match.before() in ("sans", "un", "de", "avec", "tout", "au", "à", "et"):
        return None
    if match["turn"] == "following":
        return None
    return Vague("FUTURE_REF" if match["turn"] == "next" else "PAST_REF")


DURING = frozenset(
    "depuis pendant durant après voilà voici a dans pour dura dure duré durer passé passa passer passe mit mis pris prendra prend".split()
)


def vague_length(match: Match) -> Value | None:
    """ "depuis des années", "pendant de longs mois"."""
    return duration(match) if match.before() in DURING else None


N = "(count:NUMBER | vague:VAGUE | one:(un | une))"
HALF = "half:(et (demi | demie))?"
LENGTH = f"(mod:AMOUNT_MOD? ({N} | (une | la) orso:(count:DOZEN OF)) (bonnes | bons | longues | longs | autres)? unit:ANY_UNIT {HALF})"

RULES = [
    # -- days ---------------------------------------------------------------------------------------------------
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first=True)),
    Rule("calendar-day", "(le | ce)? (weekday:WEEKDAY_NAME ,?)? (le)? day:DAY_NUMBER month:MONTH (year:OF_YEAR | turn:TURN_AFTER)?", lambda m: None if in_street(m) else calendar_day(m)),
    Rule("day-named", "(le)? day:DAY_NUMBER - month:MONTH_NAME", lambda m: None if in_street(m) else of_parts(m)),
    Rule("day-list", "(le | les)? WEEKDAY_NAME? days:((DAY_DIGITS SUFFIX? NEXT_DAY)+ DAY_DIGITS SUFFIX?) month:MONTH (year:YEAR | turn:TURN_AFTER)?", day_list),
    Rule("day-of-year", "le? (WEEKDAY_NAME ,?)? day:DAY_NUMBER month:MONTH_NAME (de)? inner:TURNED_YEAR", of_parts),
    Rule("day-of-month", "le (WEEKDAY_NAME)? day:DAY_NUMBER (de ce mois | courant)", lambda m: Date(day=m["day"])),
    Rule("day-of-month-turned", "le (WEEKDAY_NAME)? day:DAY_NUMBER du inner:(mois TURN_AFTER)", of_parts),
    Rule("day-resumed", "le day:DAY_DIGITS", lambda m: day_resumed(m) if m.after().lower() in BEHIND_DAY else None),
    Rule("weekday", "the:(le)? weekday:WEEKDAY_NAME", weekday),
    Rule("weekday-turned", "(le)? weekday:WEEKDAY_NAME turn:TURN_AFTER", of_parts),
    Rule("weekday-this", "turn:TURN_BEFORE weekday:WEEKDAY_NAME", of_parts),
    Rule("weekday-of-week", "weekday:WEEKDAY_NAME (de)? inner:((la | cette) semaine TURN_AFTER?)", of_parts),
    Rule("weekday-day", "(le)? weekday:WEEKDAY_NAME day:DAY_DIGITS", weekday_and_day),
    Rule("some-weekday", "un weekday:WEEKDAY_NAME daytime:TIME_OF_DAY?", some_day),
    Rule("weekday-today", "day:TODAY ,? WEEKDAY_NAME", lambda m: Shift("D", m["day"])),
    Rule("nth-weekday", "(le)? (nth:ORDINAL | dernier) (weekday:WEEKDAY_NAME | WEEKEND) (de | d APOS) month:MONTH_NAME year:YEAR?", nth_in_month),
    Rule("holy-week", "(la)? semaine sainte (year:YEAR)?", lambda m: Span(Date(holiday="palm-sunday", year=m["year"]), Date(holiday="easter", year=m["year"]), 0)),
    Rule("holiday", "(le | la | l APOS)? ((la | cette)? (fête | jour) (de | du | de la))? holiday:HOLIDAY (turn:TURN_AFTER | year:YEAR)?", holiday),
    Rule("near-day", "day:TODAY", today),
    Rule("neighbour", "(la | le)? day:NEIGHBOUR", neighbour),
    Rule("neighbour-of-day", "(la | le)? day:NEIGHBOUR (de | du) inner:(CALENDAR_DAY | HOLIDAY)", lambda m: Shift("D", m["day"], "text", of=m.value("inner")) if m.value("inner") else None),
    Rule("day-before-last", "l APOS avant - veille", lambda m: Shift("D", -2, "text")),
    Rule("same-day", "((le | ce) même jour | ce jour - là | le jour même)", lambda m: Shift("D", 0, "text")),
    # -- months, seasons, quarters ------------------------------------------------------------------------------
    Rule("month-year", "(mois de | mois d APOS)? month:MONTH (de)? year:OF_YEAR", lambda m: calendar_day(m) if "year" in m and not in_street(m) else None),
    Rule("month", "(ce? mois de | ce? mois d APOS)? month:MONTH_NAME", lone_month),
    Rule("month-turned", "(mois de | mois d APOS)? month:MONTH_NAME turn:TURN_AFTER", of_parts),
    Rule("month-of-year", "month:MONTH_NAME (de)? inner:TURNED_YEAR", of_parts),
    Rule("season", "the:(l APOS | le)? season:SEASON", lone_season),
    Rule("season-turned", "(l APOS | le)? season:SEASON turn:TURN_AFTER", of_parts),
    Rule("season-this", "(ce | cet) season:SEASON", lambda m: Date(season=m["season"], direction="this")),
    Rule("season-year", "(l APOS | le)? season:SEASON (de (l APOS (an | année))?)? year:YEAR", of_parts),
    Rule("season-short-year", "(l APOS | le)? season:SEASON year:TWO_DIGITS", season_short_year),
    Rule("season-pair", "(l APOS | le)? season:SEASON year:YEAR - (YEAR | TWO_DIGITS)", of_parts),
    Rule("season-months", "les mois d APOS season:SEASON", of_parts),
    Rule("quarter", "(le)? quarter:NTH trimestre (de)? (year:YEAR | inner:TURNED_YEAR)?", of_parts),
    Rule("quarter-code", "quarter:QUARTER_CODE year:YEAR", of_parts),
    Rule("quarter-last", "(le)? quarter:FINAL trimestre (de)? year:YEAR", of_parts),
    Rule("half", "(le)? half:NTH semestre (de)? (year:YEAR | inner:TURNED_YEAR)?", of_parts),
    # -- years and longer ---------------------------------------------------------------------------------------
    Rule("year", "said:(l APOS (an | année) | an | année)? year:YEAR", lambda m: None if in_street(m) else about_year(m)),
    Rule("year-short", "en year:TWO_DIGITS", short_year),
    Rule("year-range", "first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("year-pair", "pair:YEAR_PAIR", year_pair),
    Rule("year-bc", "said:(l APOS (an | année) | an)? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "said:(l APOS (an | année) | an)? year:INTEGER (ap | après) .? j .? -? c .?", lambda m: Date(year=int(m["year"]))),
    Rule("day-early-year", "(le)? day:DAY_NUMBER month:MONTH_NAME year:THREE_DIGITS", early_year),
    Rule("year-opening", "en year:THREE_DIGITS", early_year),
    Rule("war-years", "(first:TWO_DIGITS - last:TWO_DIGITS)", war_years),
    Rule("year-early", "l APOS an year:(THREE_DIGITS | TWO_DIGITS)", lambda m: Date(year=int(m["year"]))),
    Rule("decade", "(les)? années (short:TWO_DIGITS | decade:YEAR)", decade),
    Rule("decade-name", "(les)? années number:SPELLED", decade_named),
    Rule("decades", "(les)? années (first:TWO_DIGITS | first:YEAR | first:SPELLED) (, | et | ou | separator:(à | -)) (les (années)?)? (last:TWO_DIGITS | last:YEAR | last:SPELLED)", decades),
    Rule("turn-of-millennium", "(le)? (tournant | passage) du millénaire", lambda m: Date(year=2000, mod="APPROX", approximate=True)),
    Rule("turn-of-century", "(le)? tournant du nth:NTH siècle", lambda m: Date(year=100 * (m["nth"] - 1), mod="APPROX", approximate=True)),
    Rule("century-elided", "part:PART OF? nth:ROMAN", century_elided),
    Rule("third-of", "(le)? part:THIRD inner:PERIOD", part_of),
    Rule("centuries", "(les)? first:NTH (et | ou | separator:(au | à | -)) last:NTH (siècles | siècle) bc:ERA_BC?", centuries),
    Rule("century", "(le)? nth:NTH siècle bc:ERA_BC?", century),
    # -- counted from the published date or from what was said ---------------------------------------------------
    Rule("unit-turned", "(THE)? unit:UNIT turn:TURN_AFTER", lambda m: None if m["unit"] == "D" and m["turn"] in ("last", "next") else shift_by_turn(m)),
    Rule("unit-this", "turn:TURN_BEFORE unit:UNIT (- ci)?", lambda m: Shift("D", 0, "text") if m["unit"] == "D" else shift_by_turn(m)),
    Rule("unit-that", "THIS unit:UNIT - là", lambda m: Shift(m["unit"], 0, "text")),
    Rule("unit-beside", "(le | la | l APOS) unit:UNIT d APOS (later:après | avant)", lambda m: Shift(m["unit"], 1 if "later" in m else -1, "text")),
    Rule("unit-next", "(le | la | l APOS) turn:BESIDE unit:UNIT", shift_by_turn),
    Rule("unit-named", "THE? unit:UNIT", named_unit),
    Rule("new-year-period", "la nouvelle année", lambda m: Shift("Y", 0)),
    Rule("weekend", "the:(ce | le | cette)? WEEKEND", lambda m: Date(weekend=True) if "the" in m or m.before() in ("du", "au") else None),
    Rule("weekend-turned", "(le | la)? WEEKEND turn:TURN_AFTER", lambda m: Date(weekend=True, direction=m["turn"])),
    Rule("part-of", "part:PART inner:PERIOD", part_of),
    Rule("half-of", "(la)? (half_first:première | half_second:(seconde | deuxième)) (moitié | partie) OF inner:PERIOD", half_of),
    Rule("ago", f"((il y a | voici | voilà) (de cela | tout juste | juste | exactement | à peine | maintenant | déjà | seulement | bientôt)? length:{LENGTH})", ago),
    Rule("ago-half", "(il y a | voici | voilà) (un demi - unit:UNIT | une demi - unit:UNIT | quarter:(un quart de siècle))", lambda m: Shift("Y", -25, narrow=False, approximate=True) if "quarter" in m else Shift(m["unit"], -0.5, narrow=False)),
    Rule("ago-between", "il y a (entre)? first:NUMBER (ou | et | à) count:NUMBER unit:ANY_UNIT", counted_between),
    Rule("in-future", f"dans {LENGTH}", lambda m: None if m.words() == "dans un jour" else counted_shift(m, 1, "published")),
    Rule("later", f"length:{LENGTH} plus tard", lambda m: counted_length(m, 1, "text")),
    Rule("earlier", f"length:{LENGTH} (plus tôt | auparavant)", lambda m: counted_length(m, -1, "text")),
    Rule("beside-event", f"length:{LENGTH} (later:après | avant)", beside_event),
    # -- times of day -------------------------------------------------------------------------------------------
    Rule("clock", "clock:CLOCK_TIME", lambda m: None if m.words() == "midi" and m.before() in ("le", "du") else with_clock(m)),
    Rule("daytime-clock", "inner:ANY_DAY (au)? daytime:TIME_OF_DAY ,? (à | vers | dès) clock:CLOCK_TIME", daytime_and_clock),
    Rule("clock-day", "clock:CLOCK_TIME ,? (le | du | de)? inner:(CALENDAR_DAY | WEEKDAY_NAME TURN_AFTER? | ce WEEKDAY_NAME | TODAY)", clock_day),
    Rule("clock-range", "first:HOUR_WORD (à | et) clock:HOUR_WORD", lambda m: clock_range(m) if m.before() in ("de", "entre") else None),
    Rule("clock-hours", "(à | vers | dès | avant | après | entre | et | est | jusqu APOS à) clock:HOUR_WORD", clock_in_hours),
    Rule("clock-bracketed", "OPEN clock:HOUR_WORD", clock_in_hours),
    Rule("daytime", "inner:ANY_DAY (,? (au | dans la | en | à))? daytime:TIME_OF_DAY", with_clock),
    Rule("daytime-this", "turn:TURN_BEFORE daytime:TIME_OF_DAY", daytime_turned),
    Rule("daytime-turned", "(le | la | l APOS) daytime:TIME_OF_DAY turn:TURN_AFTER", daytime_turned),
    Rule("dawn", "(l APOS aube | l APOS aurore | petit matin) ((de | du) inner:ANY_DAY)?", dawn),
    Rule("daytime-named", "(la | le | l APOS) daytime:TIME_OF_DAY (même)?", named_daytime),
    Rule("daytime-of-day", "(le | la | l APOS)? daytime:TIME_OF_DAY (du | de | d APOS) inner:(CALENDAR_DAY | WEEKDAY_NAME)", with_clock),
    Rule("night-between", "(la | cette)? nuit (du first:DAY_NUMBER au last:DAY_NUMBER month:MONTH_NAME year:YEAR? | (de | du) ANY_DAY (à | au) end:ANY_DAY)", night_between),
    Rule("part-of-day", "(inner:ANY_DAY ,? en)? part:EDGE (de | d APOS) daytime:TIME_OF_DAY", part_of_day),
    # -- durations ----------------------------------------------------------------------------------------------
    Rule("duration", LENGTH, length),
    Rule("duration-turned", "(THE | THIS)? (FORMER | NEXT | premiers | premières) (count:NUMBER | vague:VAGUE)? unit:PLURAL_UNIT", duration),
    Rule("duration-turned-inside", "(THE | THIS)? (count:NUMBER | vague:VAGUE) (FORMER | NEXT | premiers | premières) unit:PLURAL_UNIT", duration),
    Rule("duration-part", "(les)? (count:NUMBER end:(premiers | premières | derniers | dernières) | end:(premiers | premières | derniers | dernières) count:NUMBER) unit:PLURAL_UNIT (de | d APOS | du) inner:(YEAR | TURNED_YEAR | MONTH_NAME YEAR?)", duration_part),
    Rule("duration-to-come", "(les | ces)? (count:NUMBER | vague:VAGUE)? unit:PLURAL_UNIT à venir", duration),
    Rule("duration-whole", "(toute la | tout le) unit:UNIT", lambda m: Duration(amount(1, m["unit"]))),
    Rule("duration-past", "(les | THIS) (count:NUMBER | vague:VAGUE) unit:PLURAL_UNIT (LAST | NEXT | écoulés | écoulées)?", duration),
    Rule("duration-vague", "(des | de nombreux | de nombreuses | de longues | de longs) unit:PLURAL_UNIT", vague_length),
    Rule("duration-range", "first:NUMBER (à | ou | -) count:NUMBER unit:PLURAL_UNIT", lengths),
    Rule("duration-half", "(un | une)? demi - unit:ANY_UNIT", lambda m: Duration(amount(0.5, m["unit"]))),
    Rule("duration-quarter", "(un quart | three:(trois quarts)) (de | d APOS) (century:siècle | heure)", lambda m: Duration("P25Y" if "century" in m else "PT45M" if "three" in m else "PT15M")),
    Rule("duration-word", "length:DURATION_WORD", duration_word),
    # -- repeated times -----------------------------------------------------------------------------------------
    Rule("set", "each:EACH (weekday:WEEKDAY_NAME | unit:ANY_UNIT | daytime:DAYTIME | month:MONTH_NAME | season:SEASON)", repeated),
    Rule("set-all", "(tous les | toutes les) (count:NUMBER? unit:PLURAL_UNIT | weekday:WEEKDAYS)", repeated),
    Rule("set-all-daytimes", "(tous les | toutes les) daytime:TIMES_OF_DAY", repeated),
    Rule("set-all-year", "toute l APOS année", lambda m: Repeat("P1D")),
    Rule("set-weekdays", "les? (ORDINAL (et ORDINAL)?)? weekday:WEEKDAYS", lambda m: Repeat(f"XXXX-WXX-{m['weekday']}")),
    Rule("set-week", "first:WEEKDAY_NAME au last:WEEKDAY_NAME", weekday_range),
    Rule("set-nth-weekday", "le ORDINAL weekday:WEEKDAY_NAME (du mois | de chaque mois)", lambda m: Repeat(f"XXXX-WXX-{m['weekday']}")),
    Rule("set-word", "value:REPEATING", lambda m: None if m.before() in NOUN_BEFORE else Repeat(m["value"])),
    Rule("set-daily", "value:DAILY", daily),
    Rule("set-per", "par unit:ANY_UNIT", per_unit),
    # -- the present, the past, the future ------------------------------------------------------------------------
    Rule("now", "NOW", lambda m: Vague("PRESENT_REF")),
    Rule("at-the-moment", "(ces (jours | temps) - ci | pour (le moment | l APOS instant | l APOS heure) | à présent | en ce moment | à l APOS heure actuelle | de nos jours)", lambda m: Vague("PRESENT_REF")),
    Rule("lately", "il y a (peu | longtemps | quelque temps)", lambda m: Vague("PAST_REF")),
    Rule("then", "THEN", lambda m: None if m.before() in m.scan.language.tables["UNITS"] else Vague("PAST_REF")),
    Rule("lone-turn", "turn:BESIDE", lone_turn),
    Rule("future-adjective", "(le)? FUTURE", lambda m: Vague("FUTURE_REF") if m.before() not in ("du", "au", "un") and (m.after()[:1].isalpha() or m.after() == "«") else None),
    Rule("the-future", "(l APOS)? avenir", lambda m: Vague("FUTURE_REF") if m.before() not in ("un", "son", "leur", "notre", "d", "'", "’", "cet") else None),
    Rule("later-date", "une date LATER", lambda m: Vague("FUTURE_REF")),
]  # fmt: skip


CORE = (
    "MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS YEAR YEAR_PAIR ISO SLASHED DOTTED UNIT UNITS TIME_UNIT TIME_UNITS NEAR_DAY"
    " NEIGHBOUR SEASON CLOCK DAYTIME DAYTIMES POINT H MINUTES NOW THEN FUTURE LATER REPEATING DAILY DURATION_WORD midi"
    " aujourd veille end weekend weekends avenir instant moment présent jours actuelle années NEXT PREVIOUS TWO_DIGITS"
    " siècle siècles ROMAN THREE_DIGITS DAY_DIGITS millénaire an peu longtemps temps aube aurore sainte c ère christ"
).split() + sorted({word for name in HOLIDAY_NAMES for word in name.split()[-1:] if len(word) > 2})

# The passé simple in -ra is no future: "il entra", as against "il entrera".
SIMPLE_PAST_IN_RA = r"(?:r?entr|montr|r?encontr|administr|enregistr|illustr|re?tir|attir|admir|expir|inspir|assur|jur|mesur|figur|procur|demeur|dur)a"
# "il tomba", "ils entrèrent", "elle vint"; nouns end in -a, and present tenses in -èrent, too.
NOUNS_IN_A = (
    "cela|cinéma|agenda|média|visa|villa|mafia|gala|soja|delta|data|pizza|samba|schéma|magma|vodka|propaganda|panda|soda"
    "|saga|pasta|alinéa|aléa|intifada|charia|malaria|multimédia|marijuana|corrida|guérilla|trauma|plasma|karma|coma"
    "|formula|nirvana|sauna|drama|lama|mania|panorama"
)
SIMPLE_PAST = (
    rf"(?-i:(?!(?:{NOUNS_IN_A})\b)[a-zàâçéèêëîïôû]{{2,}}(?:[bcçdgjlmnpqstvyzéi]|[gq]u)a)|{SIMPLE_PAST_IN_RA}"
    r"|(?!(?:préf|sugg|diff|g|adh|op|lib|accél|consid|gén|récup|tol|esp|dig|alt|mod|exag|énum)èrent\b)\w{2,}èrent"
    r"|(?:re|de|sur|par|inter|ob|con|main|sou)?[vt]in(?:t|rent)|(?:ap|com|re|sur|entre)?pri(?:t|rent)"
    r"|(?:com|per|pro|re|sou|trans|ad)?mi(?:t|rent)|(?:re|dé|satis)?fi(?:t|rent)|eut|eurent|mouru(?:t|rent)|naqui(?:t|rent)"
    r"|vécu(?:t|rent)|reçu(?:t|rent)|voulut|put|purent|dut|durent|su[tr]ent|(?:dis|ap)?paru(?:t|rent)|perdi(?:t|rent)"
    r"|(?:ré)?pondi(?:t|rent)|rendi(?:t|rent)|descendit|parti(?:t|rent)|sorti(?:t|rent)|suivi(?:t|rent)|écrivit|ouvri(?:t|rent)|offrit"
)

# "Publiera", "se réuniront", and no "entra", "extra".
INFLECTED = rf"(?:(?!(?:extra|ultra|contra|{SIMPLE_PAST_IN_RA})\b)\w{{2,}}(?:er|ir|dr|vr|ur|rr|tr)(?:a|ont)|sera|seront|fera|feront|ira|iront|aura|auront)"
IMPERFECT_IN_RAIT = (
    r"(?:(?:entr|rentr|montr|rencontr|administr|enregistr|illustr|re?tir|attir|admir|expir|inspir|assur|jur|mesur|figur|procur"
    r"|demeur|dur|prépar|sépar|répar|déclar|ador|explor|ignor|améliur|tour|cour|mour|offr|ouvr|couvr|souffr|acqu[ée]r|aur|ser)(?:ait|aient))"
)
# "A annoncé qu'il démissionnerait lundi" looks ahead from then; "serait mort lundi" passes on what is said of the past.
CONDITIONAL = rf"(?:(?!{IMPERFECT_IN_RAIT}\b)\w{{2,}}(?:er|ir|dr|vr|tr)(?:ait|aient))"
# A verb, and no noun: "le vote de jeudi", "une visite mardi".
NOUNED = not_after(
    "le la les un une ce cette du de des au aux en son sa leur notre nouveau nouvelle première deuxième prochaine sans".split()
)
_INFINITIVE = r"(?= (?:(?:se|de|à|le|la|les|y|en|lui|leur) |s['’]|l['’]|d['’])*(?!avoir|être)\w+(?:er|ir|re)\b)"

# What is announced with its day, and has not taken place where its day stands before it.
FIXTURES = (
    r"(?:concert|finale|match|rencontre|course|étape|derby|choc|duel|séance|élections?|vote|scrutin|sommet|réunion|débat|manifestation|marche"
    r"|grève|audience|cérémonie|gala|défilé|congrès|référendum|demi-finale|meeting|rendez-vous|journée)"
)

# What a sentence says before a date that lies ahead, or behind one that opens it: an example, and the words.
TO_COME = {
    # verbs and plans
    "La commission publiera ses conclusions ": INFLECTED,
    "Il a annoncé qu'il démissionnerait ": CONDITIONAL,
    "Le pont doit ouvrir ": r"doit|doivent|devrai\w+|va|vont|prévue?s?|prévoi(?:t|ent)",
    "Le groupe compte présenter ses résultats ": (
        rf"(?:compte(?:nt)?|entend(?:ent)?|souhaite(?:nt)?|espère(?:nt)?|veut|veulent|peut|peuvent|envisage(?:nt)?|menace(?:nt)?|s['’]apprête(?:nt)?|cherche(?:nt)?){_INFINITIVE}"
    ),
    "Les syndicats appellent à la grève ": r"(?:appelle(?:nt)?|appel) (?:[^.,;]* )?à (?:la grève|manifester|se mobiliser|faire grève|une grève|un rassemblement)",
    "Les manifestants sont attendus ": (
        r"attendue?s?|(?<!s['’])\b(?:est|sont) (?:\w+ )?(?:convoqué|programmé|fixé|annoncé|convié|appelé|invité)e?s?"
    ),
    "Il a promis de démissionner ": rf"(?:promis|décidé|menacé|convenu|accepté|choisi) de{_INFINITIVE}(?=[^.,;]*$)",
    # what is near
    "La prochaine séance ": r"prochaine?s?|à partir d[eu]|d['’]ici|rendez-vous",
    "Le congrès est convoqué pour ": r"pour(?=\s+(?:le |la (?:journée|soirée|matinée|nuit) (?:de |du )?)?$)",
    # the present of a timetable
    "Le musée ouvre ": (
        r"invite|invitent|organise|organisent|propose|proposent|ouvre|ouvrent|rouvre|rouvrent|reçoit|reçoivent|affronte|affrontent|accueille"
        r"|accueillent|joue|jouent|votent|a lieu|ont lieu|se tient|se tiennent|démarre|démarrent|se rend|se rendent|comparaît|reprend|reprennent"
        r"|commence|commencent|débute|débutent|s['’]ouvre(?:nt)?(?!\s+sur)"
    ),
    "L'Assemblée vote ": (
        rf"{NOUNED}(?:vote(?:nt)?|rencontre(?:nt)?|(?:ré)?examine(?:nt)?|étudie(?:nt)?|se réuni(?:t|ssent)|se retrouvent|entre(?:nt)? en vigueur|débarque(?:nt)?|visite(?:nt)?|inaugure(?:nt)?"
        r"|dévoile(?:nt)?|présente(?:nt)?|publie(?:nt)?|lance(?:nt)?|tranche(?:nt)?|décide(?:nt)?|éli(?:t|sent)|sort(?:ent)?(?: en salles?| dans les salles)?|paraît|paraissent|s['’]envole(?:nt)?|se déroule(?:nt)?"
        r"|se prononce(?:nt)?|se penche(?:nt)?|débatt?(?:ent)?|manifeste(?:nt)?|défile(?:nt)?|ferme(?:nt)?|entame(?:nt)?|quitte(?:nt)?|dispute(?:nt)?|défie(?:nt)?|retrouve(?:nt)?|passe(?:nt)?|prête(?:nt)? serment|fête(?:nt)?"
        r"|célèbre(?:nt)?|arrive(?:nt)?|par(?:t|tent)|reviennent|revient|jouent|se produi(?:t|sent)|se rend(?:ent)?|entre(?:nt)? en service|s['’]exprime(?:nt)?"
        r"|(?<!\ba )(?<!\bont )(?<!\bavait )(?:tien(?:t|nent)|fait(?= ses)|font(?= leurs))|diffuse(?:nt)?|expire(?:nt)?|s['’]achève(?:nt)?|se termine(?:nt)?|pren(?:d|nent) (?:effet|fin|ses fonctions)|plaide(?:nt)?|rentre(?:nt)?|cesse(?:nt)?"
        r"|s['’]arrête(?:nt)?|intervien(?:t|nent)|atterri(?:t|ssent)|décolle(?:nt)?|se mobilise(?:nt)?|augmente(?:nt)?|baisse(?:nt)?|change(?:nt)?|remet(?:tent)?|dépose(?:nt)?)"
        r"(?=\s+(?:à nouveau |de nouveau |dès |ensemble )?$|\s+(?:(?:son|sa|ses|leurs?|le|la|les|une?) |l['’])[^.,;]{3,25}\s+$)"
    ),
    "Lyon se déplace ": r"(?:se |s['’])(?!est\b|étai|\w+(?:ait|aient|èrent|ire|dre|aître|attre|ettre|ivre|ompre)\b)(?-i:[a-zàâçéèêëîïôû]{3,}(?:e|t|d|ent))(?=\s+$)",
    "Les députés débattent ": (
        r"(?!\w*(?:ment|aient|èrent)\b)(?!(?:président|résident|agent|accident|incident|client|argent|parent|patient|récent|différent|urgent|absent|présent"
        r"|content|violent|permanent|talent|vent|continent|régent|imminent|fréquent|précédent|évident|innocent|adhérent|concurrent|référent|souvent|disent)s?\b)"
        r"(?-i:[a-zàâçéèêëîïôû]{2,}ent)(?=\s+$)"
    ),
    "La bibliothèque est fermée ": r"(?<!s['’])\b(?:est|sont|reste(?:nt)?|demeure(?:nt)?) (?:(?:fermé|ouvert|suspendu|interdit|bloqué)e?s?|portes closes)(?=[^.,;]*\s+$)(?![^.,;]*\bdepuis\b)",
    "Le mariage est ": r"(?:est|sont)(?=\s+$)",
    # what is put off, shut or promised up to a day
    "Les candidats ont jusqu'à ": r"(?:a|ont) jusqu['’](?:à|au|en)(?=\s+$)",
    "Le tribunal a reporté l'audience à ": r"(?:report|repouss|ajourn|décal)é[es]*(?= (?:[^.;,]* )?(?:à|au|en)\s+$)",
    "Les écoles restent fermées jusqu'à ": r"(?:fermé|suspendu|interdit|prolongé|interrompu|bloqué|reporté)e?s?(?=[^.;,]* jusqu['’](?:à|au)\s+$)",
    "Il reste des places pour la finale de ": r"(?:places|billets|tickets)(?=[^.;,]* pour [^.;,]*$)",
    "L'entraîneur prévient avant le match de ": rf"(?<!jours )(?<!heures )(?<!juste )(?<!peu )(?:avant|pour) (?:le|la|les|l['’]|son|leur) ?{FIXTURES}(?=(?: (?:de )?\w+){{0,2}} (?:de|du)\s+$)",
    "Il manque la finale de ": rf"(?:manque(?:nt)?|manquera|rate(?:nt)?|forfait pour|privés? de) [^.;,]*{FIXTURES}(?=(?: de| du)\s+$)",
}
# "Le concert de samedi est complet" says so behind the date.
SAID_BEHIND = (
    r"^\s+(?:(?:est|sont|reste|restent) (?:complet|complète|annulé|maintenu|reporté|gratuit|ouvert|fermé|à guichets fermés)[es]*\b"
    r"|(?:vise|visent) à\b|affiche (?:déjà )?complet)"
)
FUTURE = rf"\b(?:{'|'.join(TO_COME.values())})\b|{SAID_BEHIND}"
PAST = (
    r"\b(?:(?:a|ont)(?! lieu| jusqu)|avait|avaient|était|étaient|fut|furent|s['’](?:est|était|étaient)|est (?:mort|décédé|né|arrivé|venu|parti|sorti|entré|tombé|devenu|resté|monté|allé|passé|revenu|rentré|retourné|apparu|survenu)\w*"
    # "Le maire, élu dimanche, prendra ...", "le décret adopté vendredi"
    r"|(?<=, )\w{2,}(?:é|ée|és|ées|u|ue|us|ues)(?=\s+$)|(?:adopt|publi|diffus|annonc|présent|sign|arrêt|interpell|tu|décéd|condamn|vot|dépos|dévoil"
    r"|rejet)ée?s?(?=\s+$)|(?:él|surven|interven|disparu?)ue?s?(?=\s+$)|commise?s?(?=\s+$)"
    rf"|été|depuis|{SIMPLE_PAST}|(?!(?:portrait|extrait|retrait|parfait|souhait|attrait)s?\b)(?!{CONDITIONAL}\b)\w{{3,}}(?:ait|aient))\b"
)

# What nobody plans: "des témoins de l'accident de vendredi".
ACCIDENTS = (
    "accident|incendie|explosion|attentat|attaque|assaut|braquage|fusillade|assassinat|meurtre|crime|collision|séisme|tremblement de terre"
    "|tsunami|effondrement|déraillement|naufrage|crash|arrestation|mort|décès|massacre|tuerie|émeute|inondation|avalanche|panne|éruption"
    "|éboulement|tragédie|drame|catastrophe|défaite|démission|perquisition|enlèvement|agression|cambriolage|tempête|orage"
)

CLAUSES = Clauses(
    joining=("et", "mais", "ou", "puis"),
    subordinating="quand lorsque puisque tandis lorsqu puisqu".split(),
    relative="qui que dont où lequel laquelle lesquels lesquelles duquel auquel auxquels".split(),
    preposition="à au aux avec dans de depuis des du en par pour sans sous sur chez contre".split(),
    clitic="le la les l lui leur se s y en me te nous vous n ne".split(),
    finite=re.compile(
        rf"{SIMPLE_PAST}|\w*vri(?:t|rent)|a|ont|avait|avaient|est|sont|était|étaient|fut|furent|sera|seront|aura|auront|va|vont|doit|peut"
        r"|(?!(?:portrait|extrait|retrait|parfait|souhait|attrait)s?\b)\w{3,}(?:ait|aient)|(?-i:[a-zéèêâ]{2,}era(?:it|ient|ont)?)"
    ),
    participle=re.compile(
        r"\w{2,}(?:é|ée|és|ées)|(?:mort|pris|repris|appris|mis|remis|promis|élu|réélu|vendu|perdu|rendu|vu|reçu|venu|devenu|tenu"
        r"|obtenu|retenu|détenu|connu|disparu|apparu|battu|abattu|suivi|sorti|parti|fini|réuni|démoli|ouvert|offert|découvert"
        r"|détruit|construit|produit|traduit|écrit|dit|fait|conduit|né|inscrit)(?:e|s|es)?"
    ),
    bare_relative=True,
    stamps=("publié", "mis à jour"),
)

LANGUAGE = Language(
    "fr",
    TABLES,
    MACROS,
    RULES,
    CORE,
    FRENCH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=Cues(
        future=cue(FUTURE),
        past=cue(PAST),
        verb_last=True,
        limit=cue(r"\b(?:jusqu['’](?:à|au)|d['’]ici(?: à)?|avant)(?: (?:au moins|le))?\s+$"),
        idle=cue(
            r", (?:qui|que|dont|où|(?:à|dans|pour|avec|sur|par) (?:qui|lequel|laquelle|lesquels|lesquelles)|auquel|à laquelle)\b[^,;.]*,(?=\s)"
        ),
        governing=cue(
            rf"(?<!\bqui )\b(?:{INFLECTED}|doit|doivent|va|vont|devrai(?:t|ent)|compte(?:nt)? \w+(?:er|ir|re))\b"
        ),
        barrier=cue(
            r"[;:–—”“«»]|\b(?:qui|que|dont|où|lorsque?|quand|parce|après|depuis|selon|tandis|comme|suite|mais|si|a|ont|avait|était)\b|\b(?:qu|lorsqu|s|puisqu)['’](?:il|elle|on|est)"
        ),
        finite=cue(
            r"\b(?:(?:a|ont)(?! lieu| jusqu)|avait|avaient|était|étaient|fut|furent|s['’](?:est|était|étaient)|(?:se|nous) (?:sont|sommes))\b"
        ),
        modifying=cue(r"\b(?:sera|seront|être|est|sont) (?:\w+ )?$"),
        happened=cue(
            rf"\b({ACCIDENTS})s?(?: (?:à|en|dans|près|de|du|contre|d['’]) ?[^,;]{{1,30}})?(?: (?:de|du)| d['’])? $"
        ),
        opening=cue(r"[,;] (?:et|mais|puis|tandis que) (?:(?:en|dès|au) )?$"),
        onward=cue(r"\b(?:à partir d[eu]|dès)\s+$"),
        attributed=cue(
            r",[^,]{0,60}\b(?:a|ont) (?:dit|annoncé|déclaré|indiqué|confirmé|affirmé|précisé|rapporté)\b[^,]{0,40}\s$"
        ),
        denied=cue(r"\b(?:ne\b|n['’])"),
        aside=cue(
            r"\b(?:loi|traité|constitution|accords?|convention|déclaration|résolution|charte|pacte|édit) de\s+$"
            r"|\b(?:né|fondé|bâti|construit|écrit|signé|adopté|publié)e?s? en\s+$"
        ),
        forthcoming=cue(
            r"\b(?:devrai(?:t|ent)|est prévue?|sont prévue?s|est attendue?|doi(?:t|vent) \w+(?:er|ir|re))\b"
        ),
        lasting=cue(r"\bjusqu['’](?:à|au|aux|en)\b"),
        relative=cue(r", (?:qui|dont|lequel|laquelle)\b"),
        lead=cue(r"\b(?:le|en|au|depuis|avant|après|dès)\s+$"),
        within=cue(r"(?:\b(?:en|le|du|au|depuis|dès|entre|fin|début|(?:l['’]|de l['’]|cette )année)|[(,]|^)\W*$"),
        ahead=cue(r"\b(?:d['’]ici(?: à)?|avant(?: le| la fin de)?|jusqu['’](?:à|au|en)|à partir (?:de|du))\s+\W*$"),
    ),
    joins=Joins(
        ranges=("à", "au", "jusqu'à", "jusqu’à", "jusqu'au", "jusqu’au", "-", "–", "—", "à la"),
        ranges_after={"et": "entre", "et le": "entre"},
        lists=("et", ",", "ou", "et le", "et en", "puis"),
    ),
)
