"""Spanish: word tables, then rules. `tests/corpus/es.tsv` has an example of every rule.

The article belongs to the expression ("el lunes", "del 7 al 11 de junio"), as in Spanish TimeML.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.lang.builders import (
    READERS,
    bare_year,
    counted_shift,
    day_range,
    duration,
    iso_date,
    moded,
    numeric_date,
    of_parts,
    part_of,
    repeated,
    shift_by_turn,
    with_clock,
    year_range,
)
from timeline.lang.common import Date, Duration, Repeat, Shift, Vague, Value, amount
from timeline.lang.rule import Language, Match, Rule

# fmt: off
LAST = {"pasado": "last", "pasada": "last", "pasados": "last", "pasadas": "last"}
RECENT = {"último": "last", "última": "last"}
NEXT = {"próximo": "next", "próxima": "next", "próximos": "next", "próximas": "next", "proximo": "next"}
COMING = {"venidero": "next", "venidera": "next", "entrante": "next", "viene": "next", "entra": "next", "curso": "this"}
NEIGHBOUR = {
    "siguiente": "following", "siguientes": "following", "anterior": "previous", "anteriores": "previous",
    "previo": "previous", "previa": "previous",
}
THIS = {"este": "this", "esta": "this", "estos": "this", "estas": "this", "presente": "this"}
THAT = {"ese": "that", "esa": "that", "esos": "that", "esas": "that", "aquel": "that", "aquella": "that"}

TABLES: dict[str, dict[str, Any]] = {
    "MONTH_NAME": {
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    "MONTH_SHORT": {
        "ene": 1, "feb": 2, "mar": 3, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10,
        "nov": 11, "dic": 12,
    },
    "WEEKDAY_NAME": {
        "lunes": 1, "martes": 2, "miércoles": 3, "miercoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "sabado": 6,
        "domingo": 7,
    },
    "WEEKDAY_SHORT": {},
    "WEEKDAYS": {
        "lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábados": 6, "domingos": 7,
    },
    "SEASON": {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    "ONES": {
        "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9,
    },
    "TEENS": {
        "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
        "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiuno": 21, "veintiún": 21, "veintidós": 22,
        "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29,
    },
    "TENS": {
        "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
        "noventa": 90,
    },
    "HUNDRED": {
        "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
        "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900,
    },
    "HUNDREDS": {"mil": 1000},
    "ORDINAL": {
        "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3,
        "cuarto": 4, "cuarta": 4,
    },
    "NEAR_DAY": {"anteayer": -2, "antier": -2, "ayer": -1, "hoy": 0, "mañana": 1},
    "UNIT": {
        "día": "D", "dia": "D", "jornada": "D", "semana": "W", "quincena": "2W", "mes": "M", "trimestre": "Q",
        "semestre": "H", "año": "Y", "década": "DE", "decenio": "DE", "siglo": "CE", "milenio": "ML", "lustro": "5Y",
        "bienio": "2Y", "trienio": "3Y", "bimestre": "2M", "cuatrimestre": "4M",
    },
    "UNITS": {
        "días": "D", "dias": "D", "jornadas": "D", "semanas": "W", "quincenas": "2W", "meses": "M",
        "trimestres": "Q", "semestres": "H", "años": "Y", "décadas": "DE", "decenios": "DE", "siglos": "CE",
        "milenios": "ML", "lustros": "5Y",
    },
    "TIME_UNIT": {"hora": "TH", "minuto": "TM"},
    "TIME_UNITS": {"horas": "TH", "minutos": "TM", "segundos": "TS", "h": "TH", "min": "TM"},
    "LAST": LAST,
    "RECENT": RECENT,
    "NEXT": NEXT,
    "NEIGHBOUR": NEIGHBOUR,
    "THIS": THIS,
    "THAT": THAT,
    "SAME": {"mismo": "that", "misma": "that"},
    "TURN_WORD": {**LAST, **RECENT, **NEXT, **COMING, **NEIGHBOUR, **THIS, **THAT},
    "PART_WORD": {
        "principios": "START", "principio": "START", "comienzos": "START", "comienzo": "START", "inicios": "START",
        "inicio": "START", "primeros": "START", "primera": "START", "mediados": "MID", "mitad": "MID",
        "finales": "END", "final": "END", "fines": "END", "fin": "END", "últimos": "END", "segunda": "END",
    },
    "EDGE": {
        "principios": "START", "principio": "START", "comienzos": "START", "comienzo": "START", "inicios": "START",
        "inicio": "START", "mediados": "MID", "mitad": "MID", "finales": "END", "final": "END", "fines": "END",
        "fin": "END",
    },
    "DECADE_NAME": {
        "veinte": 1920, "treinta": 1930, "cuarenta": 1940, "cincuenta": 1950, "sesenta": 1960, "setenta": 1970,
        "ochenta": 1980, "noventa": 1990,
    },
    "DAYTIME": {"mañana": "TMO", "tarde": "TAF", "noche": "TNI", "madrugada": "TMO"},
    "POINT": {"mediodía": "T12:00", "medianoche": "T24:00"},
    "AM": {},
    "PM": {},
    "ZONE": {"GMT": "Z", "gmt": "Z", "UTC": "Z"},
    "REPEATING": {
        "anual": "P1Y", "anuales": "P1Y", "anualmente": "P1Y", "mensual": "P1M", "mensuales": "P1M",
        "mensualmente": "P1M", "semanal": "P1W", "semanales": "P1W", "semanalmente": "P1W", "diaria": "P1D",
        "diarias": "P1D", "diariamente": "P1D", "trimestral": "P3M", "trimestrales": "P3M", "semestral": "P6M",
        "semestrales": "P6M", "bimensual": "P2M", "bimensuales": "P2M", "bienal": "P2Y", "quincenal": "P2W",
    },
    "DAILY": {"diario": "P1D", "diarios": "P1D"},
    "NOW": {"ahora": 1, "actualmente": 1, "actual": 1, "actuales": 1},
    "LATELY": {"recientemente": 1, "recién": 1, "reciente": 1, "recientes": 1, "últimamente": 1, "antaño": 1},
    "FUTURE": {"futuro": 1, "futura": 1, "futuros": 1, "futuras": 1},
    "ROMAN": {
        numeral: number for number, numeral in enumerate(
            "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1
        )
    },
}

HOLIDAY_NAMES = {
    "navidad": "christmas", "nochebuena": "christmas-eve", "nochevieja": "new-years-eve", "año nuevo": "new-year",
    "día de reyes": "epiphany", "reyes magos": "epiphany", "miércoles de ceniza": "ash-wednesday",
    "domingo de ramos": "palm-sunday", "jueves santo": "maundy-thursday", "viernes santo": "good-friday",
    "domingo de resurrección": "easter", "domingo de pascua": "easter", "lunes de pascua": "easter-monday",
    "pentecostés": "pentecost", "corpus christi": "corpus-christi", "todos los santos": "all-saints",
    "la inmaculada": "immaculate", "día de la mujer": "womens-day", "día internacional de la mujer": "womens-day",
    "día de san valentín": "valentine", "la ascensión": "ascension",
}

AMOUNT_MODS = {
    "más de": "MORE_THAN", "menos de": "LESS_THAN", "casi": "LESS_THAN", "al menos": "EQUAL_OR_MORE",
    "por lo menos": "EQUAL_OR_MORE", "como mínimo": "EQUAL_OR_MORE", "como máximo": "EQUAL_OR_LESS",
    "unos": "APPROX", "unas": "APPROX", "cerca de": "APPROX", "alrededor de": "APPROX", "aproximadamente": "APPROX",
}
VAGUE_COUNTS = {
    "un par de": (2, 2), "unos": (2, 6), "unas": (2, 6), "unos pocos": (2, 6), "unas pocas": (2, 6),
    "pocos": (2, 6), "pocas": (2, 6), "varios": (3, 9), "varias": (3, 9), "algunos": (2, 6), "algunas": (2, 6),
}

MACROS = {
    "THE": "(el | la | los | las | del | al)",
    "MONTH": "(MONTH_NAME | MONTH_SHORT .?)",
    "SPELLED": (
        "((TENS (y ONES)? | TEENS | ONES | HUNDRED (TENS (y ONES)? | TEENS | ONES)?)? HUNDREDS"
        " (HUNDRED? (TENS (y ONES)? | TEENS | ONES)?)? | HUNDRED (TENS (y ONES)? | TEENS | ONES)?"
        " | TENS (y ONES)? | TEENS | ONES)"
    ),
    "NUMBER": "(INTEGER | GROUPED | DECIMAL | SPELLED)",
    "SPELLED_YEAR": "((mil HUNDRED | dos mil) (TENS (y ONES)? | TEENS | ONES)? | mil HUNDRED)",
    "DAY_NUMBER": "(DAY_DIGITS (º | ° | o)? | primero | TEENS | TENS (y ONES)? | ONES)",
    "THE_DAY": "((el | al)? día? DAY_NUMBER)",
    "OF_YEAR": "((de | del)? (año | presente año | mismo año)? YEAR | , YEAR | (de | del) SPELLED_YEAR)",
    "A_YEAR": "(YEAR | SPELLED_YEAR)",
    # Before the noun "el pasado", behind it "pasado", "que viene".
    "TURN_BEFORE": "(LAST | RECENT | NEXT | este mismo | THIS | ese mismo | esa misma | THAT | aquel mismo)",
    "TURN_AFTER": "(LAST | NEXT | NEIGHBOUR | venidero | venidera | entrante | que (viene | entra) | en curso)",
    "TURNED": (
        "(THE? TURN_BEFORE UNIT | (este | ese | aquel) mismo UNIT | (esta | esa) misma UNIT | THE SAME UNIT"
        " | THE? UNIT TURN_AFTER)"
    ),
    "TURNED_YEAR": "(THE? TURN_BEFORE año | (este | ese) mismo año | THE SAME año | THE? año TURN_AFTER | el año)",
    "TURNED_MONTH": (
        "(THE? (LAST | NEXT) (mes de)? MONTH_NAME | THE? (mes de)? MONTH_NAME (LAST | NEXT)"
        " | (este | ese) mes de MONTH_NAME)"
    ),
    "CALENDAR_MONTH": "((el | del | al)? (mes de)? MONTH_NAME OF_YEAR)",
    "CALENDAR_DAY": "((el | del | al)? (WEEKDAY_NAME ,?)? día? DAY_NUMBER de MONTH_NAME OF_YEAR?)",
    "A_WEEKDAY": "(THE? (LAST | NEXT | THIS | THAT)? WEEKDAY_NAME (LAST | NEXT | venidero | que viene)?)",
    "HOLIDAY": "(" + " | ".join(sorted(HOLIDAY_NAMES, key=len, reverse=True)) + ")",
    "ANY_DAY": (
        "(CALENDAR_DAY | A_WEEKDAY | NEAR_DAY ,? WEEKDAY_NAME | NEAR_DAY | (este | ese | aquel) mismo? día"
        " | el mismo día | ISO)"
    ),
    # What "principios de", "a finales de" can be said of.
    "PERIOD": (
        "(CALENDAR_MONTH | TURNED_MONTH | (mes de)? MONTH_NAME | TURNED | TURNED_YEAR | THE? (año)? YEAR | THE? siglo ROMAN"
        " | THE? década de (los)? (YEAR | DECADE_NAME | TWO_DIGITS) | (los | las)? años (YEAR | DECADE_NAME | TWO_DIGITS)"
        " | los (DECADE_NAME | TWO_DIGITS) | THE? SEASON (de A_YEAR)? | THE año | siglo | año | mes)"
    ),
    "PART": (
        "((el | al)? EDGE (de | del)? | los (primeros | últimos) (días | meses | años | semanas) (de | del)"
        " | la (primera | segunda) (mitad | quincena) (de | del))"
    ),
    "AMOUNT_MOD": "(" + " | ".join(sorted(AMOUNT_MODS, key=len, reverse=True)) + ")",
    "VAGUE_COUNT": (
        "(un par de | (unos | unas) (pocos | pocas)? | pocos | pocas | varios | varias | algunos | algunas"
        " | muchos | muchas | bastantes | numerosos | numerosas | demasiados | tantos)"
    ),
    "ANY_UNIT": "(UNIT | UNITS | TIME_UNIT | TIME_UNITS)",
    "PLURAL_UNIT": "(UNITS | TIME_UNITS)",
    "SPELLED_HOUR": "(una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce)",
    "HOURS": "((hora | horas) (local | locales | peninsular)? | h .? | hs .?)",
    "CLOCK_FACE": "(CLOCK | DOTTED_CLOCK)",
    "CLOCK_TIME": (
        "((la | las) CLOCK_FACE HOURS? | CLOCK_FACE HOURS | (la | las) HOUR HOURS | (el | del | al)? POINT"
        " | (la | las) (HOUR | SPELLED_HOUR | CLOCK_FACE) (y (media | cuarto | TENS | TEENS | ONES))? (en punto)?"
        " de la DAYTIME)"
    ),
}
# fmt: on


def read_number_of(tokens: list[str], language: Language) -> float:
    """ "cuarenta y cinco", "mil novecientos noventa y ocho", "el día 8": hundreds add up like tens do."""
    return READERS["NUMBER"]([_plain(token, language) for token in tokens], language)


def _plain(token: str, language: Language) -> str:
    return str(language.tables["HUNDRED"].get(token.lower(), token))


def read_year(tokens: list[str], language: Language) -> int:
    """ "de 1998", "del año 2001", "de mil novecientos noventa y ocho"."""
    digits = next((token for token in tokens if token.isdecimal()), None)
    return int(digits) if digits else int(read_number_of(tokens, language))


def read_clock(tokens: list[str], language: Language) -> str:
    """ "las 18.45 horas", "la una y media de la tarde"."""
    words = [token.lower() for token in tokens if token.lower() not in ("la", "las", "el", "del", "al")]
    if words[0][0].isdigit() or words[0] in language.tables["POINT"]:
        minutes: list[str] = []
        if "y" in words:
            minutes = words[words.index("y") + 1 : words.index("de")]
        hour = words[0]
    else:
        hour = str(language.tables["ONES"].get(words[0]) or language.tables["TEENS"].get(words[0]))
        minutes = words[words.index("y") + 1 : words.index("de")] if "y" in words else []
    if minutes:
        past = {"media": 30, "cuarto": 15}.get(minutes[0]) or int(read_number_of(minutes, language))
        hour = f"{hour}:{past:02d}"
    return str(READERS["CLOCK_TIME"]([hour, *words[1:]], language))


SPANISH_READERS = READERS | {
    "NUMBER": read_number_of,
    "SPELLED_YEAR": read_year,
    "OF_YEAR": read_year,
    "A_YEAR": read_year,
    "DAY_NUMBER": read_number_of,
    "THE_DAY": read_number_of,
    "CLOCK_TIME": read_clock,
    "TURN_BEFORE": READERS["TURN"],
    "TURN_AFTER": READERS["TURN"],
    "AMOUNT_MOD": lambda tokens, language: AMOUNT_MODS[" ".join(tokens).lower()],
    "VAGUE_COUNT": lambda tokens, language: VAGUE_COUNTS.get(" ".join(tokens).lower()),
    "HOLIDAY": lambda tokens, language: HOLIDAY_NAMES[" ".join(tokens).lower()],
}
