"""French word tables, the patterns with a name, and what they mean."""

from __future__ import annotations

import re
from typing import Any

from timeline.lang.language import Language
from timeline.lang.numbers import full_year
from timeline.lang.pattern import any_of, words
from timeline.lang.readers import READERS, phrase


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
    "WEATHER": words("sec froid chaud doux pluvieux humide rude rigoureux glacial torride caniculaire ensoleillé neigeux court"),
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
    "HOLIDAY": any_of(HOLIDAY_NAMES),
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
    "HOUR_WORD": "((HOUR | SPELLED) HOURS (TWO_DIGITS | et (demi | demie | quart) | moins (le quart | quart | SPELLED))? (du matin | du soir | de l APOS après - midi)?)",
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
    """Days from today: "aujourd'hui", "avant-hier", "demain"."""
    words = {"aujourd": 0, "avant": -2, "après": 2} | language.tables["NEAR_DAY"]
    return int(words[tokens[0].lower()])


def read_clock(tokens: list[str], language: Language) -> str:
    """ "18 h 30", "8h15", "trois heures du matin", "neuf heures moins dix"."""
    first = tokens[0].lower()
    if first.isalpha() and first not in language.tables["POINT"]:
        count = next(n for n, token in enumerate(tokens) if token.lower().startswith("heure"))
        tokens = [str(int(read_number(tokens[:count], language))), *tokens[count:]]
    if "moins" in (words := [token.lower() for token in tokens]):
        hour, minutes = int(re.sub(r"\D", "", tokens[0])) - 1, words[words.index("moins") + 1 :]
        end = next((n for n, word in enumerate(minutes) if word in ("du", "de")), len(minutes))
        to = 15 if "quart" in minutes else int(read_number(minutes[:end], language))
        tokens = [str(hour or 12), "heures", str(60 - to), *minutes[end:]]
    past = {"demi": "30", "demie": "30", "quart": "15"}
    tokens = [past.get(token.lower(), token) for token in tokens]
    return str(READERS["CLOCK_TIME"](tokens, language))


def read_time_of_day(tokens: list[str], language: Language) -> str:
    """ "soir", "mi-journée"; what the tables lack is an "après-midi"."""
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
    "HOLIDAY": phrase(HOLIDAY_NAMES),
}


HOW_MANY = "(count:NUMBER | vague:VAGUE | one:(un | une))"

AND_A_HALF = "half:(et (demi | demie))?"

LENGTH = f"(mod:AMOUNT_MOD? ({HOW_MANY} | (une | la) orso:(count:DOZEN OF)) (bonnes | bons | longues | longs | autres)? unit:ANY_UNIT {AND_A_HALF})"
