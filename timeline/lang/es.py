"""Spanish: word tables, then rules. `tests/corpus/es.tsv` has an example of every rule.

The article belongs to the expression ("el lunes", "del 7 al 11 de junio"), as in Spanish TimeML.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from timeline.lang.builders import (
    READERS,
    about_year,
    centuries,
    century,
    clock_range,
    counted_between,
    counted_shift,
    day_list,
    day_range,
    day_resumed,
    daytime_turned,
    decade,
    decades,
    duration,
    duration_part,
    duration_range,
    half_of,
    iso_date,
    lone_year,
    moded,
    night_between,
    nth_in_month,
    numeric_date,
    of_parts,
    part_of,
    read_number,
    repeated,
    shift_by_turn,
    some_day,
    with_clock,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.clauses import Clauses
from timeline.lang.common import Anchor, Date, Duration, Repeat, Shift, Span, Unit, Vague, Value, amount, full_year
from timeline.lang.rule import Cues, Joins, Language, Match, Rule, cue, not_after

# fmt: off
LAST = {"pasado": "last", "pasada": "last", "pasados": "last", "pasadas": "last"}
RECENT = {"último": "last", "última": "last"}
NEXT = {"próximo": "next", "próxima": "next", "próximos": "next", "próximas": "next", "proximo": "next"}
COMING = {"venidero": "coming", "venidera": "coming", "entrante": "coming", "viene": "coming", "entra": "coming", "curso": "this"}
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
    "HALF": {"medio": 0.5, "media": 0.5},
    "ORDINAL": {
        "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3,
        "cuarto": 4, "cuarta": 4, "quinto": 5,
    },
    "NEAR_DAY": {"anteayer": -2, "antier": -2, "ayer": -1, "hoy": 0, "mañana": 1},
    "UNIT": {
        "día": "D", "dia": "D", "semana": "W", "quincena": "2W", "mes": "M", "trimestre": "Q",
        "semestre": "H", "año": "Y", "década": "DE", "decenio": "DE", "siglo": "CE", "milenio": "ML", "lustro": "5Y",
        "bienio": "2Y", "trienio": "3Y", "quinquenio": "5Y", "sexenio": "6Y", "bimestre": "2M", "cuatrimestre": "4M",
    },
    "UNITS": {
        "días": "D", "dias": "D", "semanas": "W", "quincenas": "2W", "meses": "M",
        "trimestres": "Q", "semestres": "H", "años": "Y", "décadas": "DE", "decenios": "DE", "siglos": "CE",
        "milenios": "ML", "lustros": "5Y", "sexenios": "6Y",
    },
    "TIME_UNIT": {"hora": "TH", "minuto": "TM"},
    "TIME_UNITS": {"horas": "TH", "minutos": "TM", "segundos": "TS"},
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
        "inicio": "START", "primer": "START", "último": "END", "primeros": "START", "primeras": "START", "primera": "START", "mediados": "MID", "mitad": "MID",
        "finales": "END", "final": "END", "fines": "END", "fin": "END", "últimos": "END", "últimas": "END", "última": "END", "segunda": "END",
    },
    "EDGE": {
        "principios": "START", "principio": "START", "comienzos": "START", "comienzo": "START", "inicios": "START",
        "inicio": "START", "mediados": "MID", "mitad": "MID", "finales": "END", "final": "END", "fines": "END",
        "fin": "END",
    },
    "BEFORE_DATE": dict.fromkeys("en de desde hasta hacia entre el del al año y a".split(), 1),
    "COUNTED": dict.fromkeys(
        "pesetas euros dólares pesos francos marcos libras millones mil personas habitantes hombres mujeres niños"
        " soldados efectivos metros kilómetros km hectáreas toneladas litros kilos casas viviendas empleos puestos"
        " trabajadores empleados alumnos socios puntos votos acciones ejemplares páginas plazas empresas casos muertos bytes"
        " víctimas heridos horas años días meses minutos m".split(),
        1,
    ),
    # "un año luz" is no time.
    "AGE": {"luz": 1},
    "DECADE_NAME": {
        "veinte": 1920, "treinta": 1930, "cuarenta": 1940, "cincuenta": 1950, "sesenta": 1960, "setenta": 1970,
        "ochenta": 1980, "noventa": 1990,
    },
    "DAYTIME": {"mañana": "TMO", "tarde": "TAF", "noche": "TNI", "madrugada": "TMO"},
    "DAYTIMES": {"mañanas": "TMO", "tardes": "TAF", "noches": "TNI", "madrugadas": "TMO"},
    "POINT": {"medianoche": "T24:00"},
    "AM": {"am": 1},
    "PM": {"pm": 1},
    "NOON": {"mediodía": "TMI"},
    "ZONE": {"GMT": "Z", "gmt": "Z", "UTC": "Z"},
    "REPEATING": {
        "anual": "P1Y", "anuales": "P1Y", "anualmente": "P1Y", "mensual": "P1M", "mensuales": "P1M",
        "mensualmente": "P1M", "semanal": "P1W", "semanales": "P1W", "semanalmente": "P1W", "diaria": "P1D",
        "diarias": "P1D", "diariamente": "P1D", "trimestral": "P3M", "trimestrales": "P3M", "semestral": "P6M",
        "semestrales": "P6M", "bimensual": "P2M", "bimensuales": "P2M", "bienal": "P2Y", "quincenal": "P2W",
    },
    "DAILY": {"diario": "P1D", "diarios": "P1D"},
    "NOW": {"ahora": 1, "actualmente": 1, "actual": 1, "actuales": 1},
    "LATELY": {"recientemente": 1, "recién": 1, "reciente": 1, "recientes": 1, "últimamente": 1, "ultimamente": 1, "antaño": 1},
    "FUTURE": {"futuro": 1, "futura": 1, "futuros": 1, "futuras": 1},
    "CHRIST": {"C": 1, "Cristo": 1},
    "ABOUT": dict.fromkeys(("hacia", "circa", "alrededor de", "torno a"), 1),
    # What bears a number: "la página 1984", "la resolución 1973".
    "NUMBERED": dict.fromkeys(
        "página páginas p pág vuelo número nº núm n artículo art línea modelo capítulo decreto expediente sala puerta"
        " windows agenda resolución convenio boeing airbus habitación casi".split(), 1,
    ) | dict.fromkeys(("más de", "menos de", "cerca de"), 1),
    "EACH": {"cada": "EACH"},
    "ROMAN": {
        numeral: number for number, numeral in enumerate(
            "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1
        )
    },
}

HOLIDAY_NAMES = {
    "navidad": "christmas", "navidades": "christmas", "nochebuena": "christmas-eve", "nochevieja": "new-years-eve", "año nuevo": "new-year",
    "día de reyes": "epiphany", "reyes magos": "epiphany", "miércoles de ceniza": "ash-wednesday",
    "domingo de ramos": "palm-sunday", "jueves santo": "maundy-thursday", "viernes santo": "good-friday",
    "domingo de resurrección": "easter", "domingo de pascua": "easter", "lunes de pascua": "easter-monday",
    "sábado santo": "holy-saturday", "martes de carnaval": "shrove-tuesday", "día de la hispanidad": "hispanic-day",
    "día del trabajo": "may-day", "día del trabajador": "may-day", "día de la constitución": "spanish-constitution",
    "día de los inocentes": "holy-innocents", "día de los difuntos": "all-souls", "día de los muertos": "all-souls",
    "pentecostés": "pentecost", "corpus christi": "corpus-christi", "todos los santos": "all-saints",
    "la inmaculada": "immaculate", "día de la mujer": "womens-day", "día internacional de la mujer": "womens-day",
    "día de san valentín": "valentine", "la ascensión": "ascension",
}

AMOUNT_MODS = {
    "más de": "MORE_THAN", "menos de": "LESS_THAN", "casi": "LESS_THAN", "al menos": "EQUAL_OR_MORE",
    "por lo menos": "EQUAL_OR_MORE", "como mínimo": "EQUAL_OR_MORE", "como máximo": "EQUAL_OR_LESS",
    "poco más de": "MORE_THAN", "algo más de": "MORE_THAN", "poco menos de": "LESS_THAN", "algo menos de": "LESS_THAN",
    "unos": "APPROX", "unas": "APPROX", "cerca de": "APPROX", "cosa de": "APPROX", "alrededor de": "APPROX", "aproximadamente": "APPROX",
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
    "TO_DAY": "(hasta? (al | el) día? DAY_NUMBER)",
    "OF_YEAR": "((de | del)? (año | presente año | mismo año)? YEAR | , YEAR | (de | del) SPELLED_YEAR)",
    "A_YEAR": "(YEAR | SPELLED_YEAR)",
    # Before the noun "el pasado", behind it "pasado", "que viene".
    "TURN_BEFORE": "(LAST | RECENT | NEXT | este mismo | esta misma | THIS | ese mismo | esa misma | THAT | aquel mismo)",
    "LAST_OR_NEXT": "(LAST | NEXT)",
    "POINTING": "(THIS | THAT)",
    "WHICH": "(LAST | NEXT | THIS | THAT)",
    "TURN_AFTER": "(LAST | NEXT | NEIGHBOUR | venidero | venidera | entrante | que (viene | entra) | en curso)",
    "TURNED": (
        "(THE? TURN_BEFORE UNIT | (este | ese | aquel) mismo UNIT | (esta | esa) misma UNIT | THE SAME UNIT"
        " | THE? UNIT TURN_AFTER)"
    ),
    "TURNED_WEEK": "(la TURN_BEFORE semana | (esta | esa) semana | la semana TURN_AFTER)",
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
        "(CALENDAR_MONTH | TURNED_MONTH | (mes de)? MONTH_NAME | TURNED | TURNED_YEAR | THE? (año)? YEAR | THE? siglo ROMAN ERA_BC? | ROMAN"
        " | THE? década de (los)? (YEAR | DECADE_NAME | TWO_DIGITS) | (los | las)? años (YEAR | DECADE_NAME | TWO_DIGITS)"
        " | los (DECADE_NAME | TWO_DIGITS) | THE? SEASON (de A_YEAR)? | THE año | siglo | año | mes | semana)"
    ),
    "PART": (
        "((el | al)? EDGE (de | del)? | (primeros | últimos) de | los (primeros | últimos) (días | meses | años | semanas) (de | del)"
        ")"
    ),
    "THIRD": "((primer | último) (tercio | cuarto) (de | del))",
    "DECADE_PART": "(primeros | últimos)",
    "AMOUNT_MOD": "(" + " | ".join(sorted(AMOUNT_MODS, key=len, reverse=True)) + ")",
    "VAGUE_COUNT": (
        "(un par de | (unos | unas) (pocos | pocas)? | pocos | pocas | varios | varias | algunos | algunas"
        " | muchos | muchas | bastantes | numerosos | numerosas | demasiados | tantos)"
    ),
    "ANY_UNIT": "(UNIT | UNITS | TIME_UNIT | TIME_UNITS)",
    "RUNNING_UNIT": "(año | mes | siglo | semana)",
    "RATE_UNIT": "(año | mes | día | semana | hora)",
    "PLURAL_UNIT": "(UNITS | TIME_UNITS)",
    # "los últimos", "los dos primeros": what makes a bare plural a length.
    "LASTING": "(últimos | últimas | primeros | primeras | siguientes | anteriores | LAST | NEXT)",
    "MERIDIEM": "(AM | PM | (a | p) . m .?)",
    "SPELLED_HOUR": "(una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce)",
    "ERA_AD": "(d .? CHRIST .? | después de CHRIST)",
    "ERA_BC": "(a .? CHRIST .? | antes de CHRIST)",
    "HOURS": "((hora | horas) (local | locales | peninsular)? | h .? | hs .?)",
    "CLOCK_FACE": "(CLOCK | DOTTED_CLOCK)",
    "A_HOUR": "(HOUR | SPELLED_HOUR)",
    "FIRST_CLOCK": "((la | las)? (CLOCK | DOTTED_CLOCK | HOUR | SPELLED_HOUR))",
    "LAST_CLOCK": "((la | las)? (CLOCK | DOTTED_CLOCK | HOUR | SPELLED_HOUR) (HOURS | MERIDIEM | de la DAYTIME))",
    "HOUR_PART": "(las (primeras | últimas) horas | (la)? (primera | última) hora)",
    "CLOCK_TIME": (
        "((la | las) CLOCK_FACE HOURS? | CLOCK_FACE HOURS | (la | las) HOUR HOURS | (el | del | al)? POINT"
        " | (la | las)? (CLOCK | DOTTED_CLOCK | HOUR) MERIDIEM"
        " | (la | las) (HOUR | SPELLED_HOUR | CLOCK_FACE) ((y | menos) (media | cuarto | TENS | TEENS | ONES))? (en punto)?"
        " de la DAYTIME | (la | las) (HOUR | SPELLED_HOUR) (y | menos) (media | cuarto))"
    ),
}
# fmt: on


def read_number_of(tokens: list[str], language: Language) -> float:
    """ "cuarenta y cinco", "mil novecientos noventa y ocho", "el día 8": hundreds add up like tens do."""
    return read_number([_plain(token, language) for token in tokens], language)


def _plain(token: str, language: Language) -> str:
    return str(language.tables["HUNDRED"].get(token.lower(), token))


def read_year(tokens: list[str], language: Language) -> int:
    """ "de 1998", "del año 2001", "de mil novecientos noventa y ocho"."""
    digits = next((token for token in tokens if token.isdecimal()), None)
    return int(digits) if digits else int(read_number_of(tokens, language))


def read_clock(tokens: list[str], language: Language) -> str:
    """ "las 18.45 horas", "la una y media de la tarde"."""
    hour, *rest = [token.lower() for token in tokens if token.lower() not in ("la", "las", "el", "del", "al")]
    if hour.isalpha() and hour not in language.tables["POINT"]:
        hour = str(int(read_number_of([hour], language)))
    if rest[:1] in (["y"], ["menos"]):
        end = rest.index("de") if "de" in rest else len(rest)
        past = {"media": 30, "cuarto": 15}.get(rest[1]) or int(read_number_of(rest[1:end], language))
        hour = f"{hour}:{past:02d}" if rest[0] == "y" else f"{int(hour) - 1 or 12}:{60 - past:02d}"
        rest = rest[end:]
    clock = str(READERS["CLOCK_TIME"]([hour, *rest], language))
    # "Las doce de la mañana" are noon.
    return f"T12{clock[3:]}" if clock.startswith("T00") and "mañana" in rest else clock


SPANISH_READERS = READERS | {
    "NUMBER": read_number_of,
    "SPELLED_YEAR": read_year,
    "OF_YEAR": read_year,
    "A_YEAR": read_year,
    "DAY_NUMBER": read_number_of,
    "TO_DAY": read_number_of,
    "THE_DAY": read_number_of,
    "CLOCK_TIME": read_clock,
    "CLOCK_FACE": read_clock,
    "A_HOUR": read_clock,
    "FIRST_CLOCK": read_clock,
    "LAST_CLOCK": read_clock,
    "HOUR_PART": READERS["PART"],
    "DECADE_PART": READERS["PART"],
    "THIRD": READERS["PART"],
    "TURN_BEFORE": READERS["TURN"],
    "TURN_AFTER": READERS["TURN"],
    "LAST_OR_NEXT": READERS["TURN"],
    "POINTING": READERS["TURN"],
    "WHICH": READERS["TURN"],
    "RUNNING_UNIT": READERS["ANY_UNIT"],
    "RATE_UNIT": READERS["ANY_UNIT"],
    "AMOUNT_MOD": lambda tokens, language: AMOUNT_MODS[" ".join(tokens).lower()],
    "VAGUE_COUNT": lambda tokens, language: VAGUE_COUNTS.get(" ".join(tokens).lower()),
    "HOLIDAY": lambda tokens, language: HOLIDAY_NAMES[" ".join(tokens).lower()],
}


def lone_weekday(match: Match) -> Value | None:
    """ "el lunes"; a bare one is written small, or it is a name: "Plácido Domingo", "Santo Domingo"."""
    word = match.scan.text[slice(*match.span("weekday"))]
    opens = match.before() in ("", "(", ".") and not match.after().istitle()
    if match.whole and "the" not in match and word[0].isupper() and not opens:
        return None
    return of_parts(match)


def day_range_to(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "[del 3] [al 7 de mayo]": the word that joins the two days belongs to the second."""
    days = day_range(match)
    if days is None:
        return None
    (*first, start), (*last, end) = days
    assert isinstance(start, Date)
    assert isinstance(end, Date)
    return [(first[0], first[1], Span(start, end, 0)), (last[0], last[1], Span(start, end, 1))]


def turned_weekday(match: Match) -> Value | None:
    """ "este jueves" is the nearest one, gone or to come as the verb says; "el pasado jueves" tells it itself."""
    value = of_parts(match)
    return replace(value, direction="") if isinstance(value, Date) and value.direction == "this" else value


# "la calle 2 de mayo"
STREETS = frozenset("calle avenida plaza barrio estadio colegio hospital paseo parque instituto".split())


def lone_month(match: Match) -> Value | None:
    """ "en mayo"; written large only with a date before it: "Plaza de Mayo", "Julio Iglesias"."""
    word = match.scan.text[slice(*match.span("month"))]
    if match.whole and match.before(3) in STREETS:
        return None
    if match.whole and word[0].isupper() and word.lower() in ("mayo", "julio", "abril", "enero", "junio", "agosto"):
        return (
            of_parts(match) if match.before() in ("en", "desde", "hasta", "") and not match.after().istitle() else None
        )
    return of_parts(match)


def lone_season(match: Match) -> Value | None:
    """ "en otoño", "el verano": no "primavera croata" in quotes, no "Primavera" that is a name."""
    word = match.scan.text[slice(*match.span("season"))]
    if match.whole and (
        word[0].isupper()
        or match.before()
        not in ("en", "de", "del", "desde", "hasta", "durante", "para", "este", "tras", "antes", "después", "partir")
    ):
        return None
    if match.whole and match.before() == "de" and match.words() == match.words("season"):
        # "ropa de invierno" tells what kind.
        return None
    return of_parts(match)


def lone_decade(match: Match) -> Value | None:
    """ "en los 80": what is counted would stand behind it ("los 40 principales", "en los 80 kilómetros")."""
    after = match.after()
    plain = match.before() in ("en", "desde", "hasta") and not after.endswith("s")
    counted = after[:1].isalpha() and after not in AFTER_NOUN and not plain
    return None if counted and match.whole else decade(match)


def plain_year(match: Match) -> Value | None:
    """ "los 2000 encuestados" are people."""
    if (
        match.whole
        and "said" not in match
        and match.before() in ("los", "las", "unos", "unas", "sus", "estos", "otros")
    ):
        return None
    if match.before(2) == "alrededor" and match.after()[:1].isalpha() and match.after() not in AFTER_NOUN:
        # "alrededor de 2000 docentes"
        return None
    return about_year(match)


SEASONS_OF_TWO_YEARS = frozenset("temporada curso campaña ejercicio legislatura bienio años presupuestos".split())


def nth_part(match: Match) -> Value | None:
    """ "el primer trimestre", "el segundo semestre de este año": the unit says what is counted. "El primer minuto"
    is how long."""
    unit, number = match["unit"], int(match["nth"] or 0)
    inner = match.value("inner") if "inner" in match else Shift("Y", 0) if match.words().endswith(" del año") else None
    if unit == "Q":
        number = number or 4
        return Date(quarter=number, year=match["year"], within=inner) if number <= 4 else None
    if unit == "H":
        number = number or 2
        return Date(half=number, year=match["year"], within=inner) if number <= 2 else None
    if inner is not None or "year" in match or match.words().endswith(" del año"):
        return None
    if match.before() in ("a", "de") and match.words() in ("primera hora", "última hora"):
        # "noticias de última hora"; "a primera hora" is when.
        return None
    if match.before() == "por":
        # "por tercer mes consecutivo"
        return None
    times, unit = (int(unit[0]), unit[1:]) if unit[0].isdigit() else (1, unit)
    return Duration(amount(times, unit))


def named_unit(match: Match) -> Value | None:
    """ "el año": the one that runs, where it is said when ("en el año", "a lo largo del año"), or within a part."""
    if match.whole and (match.before() not in ("en", "durante", "largo") or match.after() == "de"):
        return None
    return Shift(match["unit"], 0)


def rate(match: Match) -> Value | None:
    """ "al año", "por noche": how often."""
    if match.after().lower() in ("siguiente", "anterior", "de"):
        return None
    if "night" in match:
        match.start = match.span("night")[0]
        return Repeat("PTNI")
    return Repeat(amount(1, match["unit"]))


def lone_turn(match: Match) -> Value | None:
    """ "la próxima temporada", "el pasado Mundial": a past or a future that has no unit."""
    if match.before() not in ("el", "la", "los", "las", "del", "al", "su", "sus", "mi", "mis", "nuestro", "nuestra"):
        return None
    if not match.after()[:1].isalpha() or match.after() in ("y", "a", "de", "del", "que", "por", "en"):
        return None
    return Vague("FUTURE_REF" if match["turn"] in ("next", "coming") else "PAST_REF")


def lone_future(match: Match) -> Value | None:
    """ "el futuro parque", "en el futuro"; "su futuro" and "el futuro de las pensiones" are no time."""
    before, after = match.before(), match.after().lower()
    if match.words() in ("futuro", "el futuro"):
        if before in ("su", "mi", "un", "inmediato", "próximo") or after in ("de", "del"):
            return None
        if "the" in match and after.isalpha() and after not in AFTER_NOUN:
            # The adjective alone, as in "la [próxima] reunión".
            match.start = match.span("future")[0]
    return Vague("FUTURE_REF")


AFTER_NOUN = frozenset(
    "a y o que se es en con por hay para como no será está este esta ese esa más ha hasta desde del al fue fueron era eran su sus hubo".split()
)


def clock_hour(match: Match) -> Value | None:
    """ "a las 8", "hacia las seis", "a eso de las seis": not "a las 8 empresas"."""
    after, about = match.after(), match.before() == "hacia" or (match.before(2), match.before()) == ("eso", "de")
    if not about and (
        match.before() not in ("a", "desde", "hasta") or (after[:1].isalpha() and after not in AFTER_NOUN)
    ):
        return None
    return None if after == "%" else with_clock(match)


def before_yesterday(match: Match) -> Value:
    """ "ayer", "mañana viernes", and "antes de ayer"; "la hoy extinta Yugoslavia" tells of the present."""
    if "before" in match and match.words("day") != "ayer":
        # "antes de hoy"
        match.start = match.span("day")[0]
    if match.words() == "hoy" and match.before() in ("el", "la", "los", "las"):
        return Vague("PRESENT_REF")
    return Shift("D", match["day"] - (match.words().startswith("antes de ayer")))


def nth_months(match: Match) -> Value | None:
    """ "el primer cuatrimestre de 2013": a third of the year, as one span."""
    months, nth, year = {"cuatrimestre": 4, "bimestre": 2}[match.words("unit")], int(match["nth"]), match["year"]
    if nth * months > 12:
        return None
    return Span(Date(year=year, month=months * (nth - 1) + 1), Date(year=year, month=months * nth), 0)


def hours_from_to(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "entre las 10 y las 12 horas", "de 9 a 14 horas"; "de 2 a 3 horas" may be how long."""
    first, last = match.words("first"), match.words("clock").split()[0]
    article = first.startswith("la")
    office = first.isdecimal() and last.isdecimal() and 6 <= int(first) <= 11 and 12 < int(last) <= 23
    if not article and not office and not (":" in first or "." in first) and match.words().endswith(("hora", "horas")):
        return None
    return clock_range(match)


def day_edge(match: Match) -> Value | None:
    """ "a primera hora del lunes", "mañana a última hora"."""
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    alone = "inner" not in match and (match.before() != "a" or match.after() in ("de", "del"))
    if not isinstance(day, Date | Shift) or day.clock or alone:
        return None
    return replace(day, clock="TMO" if match["part"] == "START" else "TEV", mod=match["part"])


def small_hours(match: Match) -> Value:
    """ "de madrugada"."""
    match.start += 3
    return Shift("D", 0, "text", clock="TMO")


def daytime_on(match: Match) -> Value | None:
    """ "esta tarde", "anoche", "la noche": on the day of publication or on the one spoken of."""
    anchor: Anchor = "published" if match["turn"] == "this" else "text"
    return Shift("D", 0, anchor, clock=match["daytime"])


def length_shift(match: Match, sign: int) -> Value:
    """ "dos meses después": the date, whose TIMEX3 is in Spanish corpora how long it took."""
    value = counted_shift(match, sign, "text")
    return replace(value, length=True) if isinstance(value, Shift) else value


def event_shift(match: Match, unit: Unit | None = None) -> Value:
    """ "[dos días] después del partido", "el día antes de las elecciones": counted from an event that the sentence may
    date."""
    match.end = match.span("side")[0] - 1
    sign = -1 if match.words("side") == "antes" else 1
    return Shift(unit, sign, "event") if unit else counted_shift(match, sign, "event")


def beside_event(match: Match) -> Value | None:
    """ "al día siguiente", "la semana pasada"; "la semana anterior a las elecciones" hangs on an event, "al día
    siguiente a las ocho" does not."""
    value = shift_by_turn(match)
    tables, later = match.scan.language.tables, match.after(3).lower()
    clock = later[:1].isdigit() or later in tables["ONES"] or later in tables["TEENS"]
    if isinstance(value, Shift) and value.anchor == "text" and match.after() in ("a", "al", "de", "del") and not clock:
        return replace(value, anchor="event")
    return value


def unit_and_a_half(match: Match) -> Shift | None:
    """ "año y medio después"."""
    unit = match["unit"]
    return Shift(unit, 1.5 if "later" in match else -1.5, "text", narrow=False) if unit[0].isalpha() else None


def two_decades(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "los años cincuenta y sesenta", "las décadas de los 70 y 80"; not "los 80 y los 90 socios"."""
    counted = match.after().endswith("s") and match.after() not in AFTER_NOUN
    return None if counted and match.words().startswith("los ") and "años" not in match.words() else decades(match)


def short_year(match: Match) -> Value | None:
    """ "mayo del 68", "el verano del 36", "en el 92": not "en el 92 por ciento"."""
    year, after = int(match.words("year")), match.after().lower()
    bare = "month" not in match and "season" not in match
    counted = after[:1].isalpha() and after not in BEHIND_SHORT_YEAR
    if year < 30 or (bare and (counted or match.before() not in ("en", "desde"))) or after in ("%", "'", "’"):
        return None
    if after in (".", ",", ":", "-", "/") and match.glued_after and match.after(2)[:1].isdigit():
        return None
    return Date(year=full_year(year), month=match["month"], season=match["season"] or "", two_digit=True)


BEHIND_SHORT_YEAR = AFTER_NOUN - {"por", "o"} | frozenset("el la los las lo le un una".split())
# "la Ley Orgánica 6/1985, de 1 de julio"
LAW_BEFORE = re.compile(r"\b\d+/(1[89]\d\d|20\d\d) ?, $")


def calendar_day(match: Match) -> Value | None:
    """ "el 5 de mayo"; a law's day lies in the year that its number ends with."""
    if match.before() in STREETS and "year" not in match:
        return None
    value = of_parts(match)
    if isinstance(value, Date) and value.year is None and match.before() == "de":
        place = match.scan.text.rfind("de", 0, match.start)
        law = LAW_BEFORE.search(match.scan.text, max(0, place - 20), place)
        return replace(value, year=int(law[1])) if law else value
    return value


# Behind a bare day, and not behind a number of things: "el 18, habló".
BEHIND_DAY = frozenset(", ; : . ) y a en se la los las un una el al lo".split()) | {""}


def half_month(match: Match) -> Value:
    """ "la segunda quincena de julio": the days from the 16th."""
    first = "half_first" in match
    mod, side = ("START", "first half") if first else ("END", "second half")
    return Date(year=match["year"], month=match["month"], mod=mod, side=side)


def days_ago(match: Match) -> Value:
    """ "hace dos años" is a date, "hace unos días" how long ago."""
    value = counted_shift(match, -1, "published")
    return replace(value, length=value.count is None) if isinstance(value, Shift) else value


def two_lengths(match: Match) -> Value | None:
    """ "dos años y tres meses", "dos horas y 30 minutos"."""
    larger, smaller = amount(match["first"], match["unit"]), amount(match["count"], match["smaller"])
    joined = smaller.removeprefix("PT") if larger.startswith("PT") else smaller.removeprefix("P")
    return Duration(larger + joined)


N = "(count:NUMBER | count:HALF | vague:VAGUE_COUNT)"
HALF = "half:(y (media | medio))?"

RULES = [
    # -- days ---------------------------------------------------------------------------------------------------
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first=True)),
    Rule("calendar-day", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH year:OF_YEAR?", calendar_day),
    Rule("month-day-year", "month:MONTH_NAME day:DAY_DIGITS (de | del | ,) year:YEAR", of_parts),
    Rule("day-month-year", "day:DAY_DIGITS month:MONTH ,? year:YEAR", of_parts),
    Rule("dash-date", "day:DAY_DIGITS - month:MONTH_NUMBER - year:YEAR", lambda m: None if m.glued_before else of_parts(m)),
    Rule("day-bc", "(el | del | al)? day:DAY_NUMBER de month:MONTH_NAME (de | del) (año)? year:INTEGER ERA_BC", lambda m: Date(year=1 - int(m["year"]), month=m["month"], day=m["day"])),
    Rule("day-turned", "(el | del | al)? (turn:LAST_OR_NEXT | este) (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME year:OF_YEAR?", of_parts),
    Rule("day-turned-after", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME turn:LAST_OR_NEXT", of_parts),
    Rule("day-of-year", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME (de | del) inner:TURNED_YEAR", of_parts),
    Rule("day-of-month", "(el | del | al)? (WEEKDAY_NAME ,?)? día? day:DAY_NUMBER (de | del) inner:(TURNED_MONTH | (este | ese) mes | mes TURN_AFTER)", of_parts),
    Rule("day-alone", "(el | del | al)? turn:LAST_OR_NEXT? día day:DAY_DIGITS", of_parts),
    Rule("day-resumed", "(el | del) day:DAY_DIGITS", lambda m: day_resumed(m) if m.after().lower() in BEHIND_DAY else None),
    Rule("day-range", "(el | del | desde el)? (LAST | NEXT)? (día)? first:DAY_NUMBER separator:(a | - | –) last:DAY_NUMBER de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range),
    Rule("day-range-to", "(el | del | desde el)? (LAST | NEXT)? (día)? first:DAY_NUMBER last:TO_DAY de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range_to),
    Rule("day-list", "(los días | los | el | al | del)? days:(DAY_DIGITS (, DAY_DIGITS)+ ,? (y | e | o) DAY_DIGITS) de month:MONTH_NAME year:OF_YEAR?", day_list),
    Rule("some-day-of", "un day:DAY_NUMBER de month:MONTH_NAME", lambda m: Date(month=m["month"], day=m["day"], within=Vague("PAST_REF"))),
    Rule("dateline", "day:DAY_DIGITS month:MONTH_SHORT .?", lambda m: of_parts(m) if m.before() == "," and m.after() in ("(", ".") else None),
    Rule("day-pair", "(el | del | los (días)?)? (LAST | NEXT)? (días)? first:DAY_NUMBER (y | o | e) last:THE_DAY de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range),
    Rule("weekday", "the:(el | del | al)? weekday:WEEKDAY_NAME", lone_weekday),
    Rule("weekday-turned", "(el | del | al)? turn:WHICH weekday:WEEKDAY_NAME", turned_weekday),
    Rule("weekday-turned-after", "(el | del | al)? weekday:WEEKDAY_NAME turn:TURN_AFTER", of_parts),
    Rule("nth-weekday", "(el | del | al)? (nth:ORDINAL | último) (weekday:WEEKDAY_NAME | fin de semana) de month:MONTH_NAME year:OF_YEAR?", nth_in_month),
    Rule("weekday-of-month", "(el | del | al)? (nth:ORDINAL | último) weekday:WEEKDAY_NAME (de | del) inner:(mes | TURNED)", nth_in_month),
    Rule("nth-weekday-of-each", "(el | los)? (ORDINAL | último) WEEKDAY_NAME de cada mes | cada ORDINAL WEEKDAY_NAME (de | del)? mes", lambda m: Repeat("P1M")),
    Rule("some-weekday", "un weekday:WEEKDAY_NAME", some_day),
    Rule("holy-week", "(la | de la)? semana santa ((de | del) year:YEAR)?", lambda m: Span(Date(holiday="palm-sunday", year=m["year"]), Date(holiday="easter", year=m["year"]), 0)),
    Rule("weekday-of-week", "(el | del | al)? weekday:WEEKDAY_NAME de inner:TURNED_WEEK", of_parts),
    Rule("weekday-day", "(el | del | al)? weekday:WEEKDAY_NAME ,? (día)? day:DAY_DIGITS", of_parts),
    Rule("holiday", "(el | la | del | al)? turn:WHICH? holiday:HOLIDAY (turn:LAST_OR_NEXT | (de | del) year:YEAR)?", of_parts),
    Rule("near-day", "before:(antes de)? day:NEAR_DAY (mismo | ,? WEEKDAY_NAME)?", before_yesterday),
    Rule("near-day-date", "day:NEAR_DAY ,? WEEKDAY_NAME ,? (día)? DAY_DIGITS (de MONTH_NAME)?", lambda m: Shift("D", m["day"])),
    Rule("the-near-day", "((el | al | del) día | la jornada) de day:NEAR_DAY", lambda m: Shift("D", m["day"])),
    Rule("eve", "la víspera", lambda m: Shift("D", -1, "event" if m.after() in ("de", "del") else "text")),
    Rule("day-after-tomorrow", "pasado mañana", lambda m: Shift("D", 2)),
    # -- months, seasons, quarters ------------------------------------------------------------------------------
    Rule("month-year", "((el | del | al) mes de)? month:MONTH year:OF_YEAR", of_parts),
    Rule("month", "((el | del | al) mes de)? month:MONTH_NAME", lone_month),
    Rule("month-turned", "(el | del | al)? turn:WHICH (mes de)? month:MONTH_NAME", of_parts),
    Rule("month-turned-after", "((el | del | al) mes de)? month:MONTH_NAME turn:TURN_AFTER", of_parts),
    Rule("month-of-year", "((el | del | al) mes de)? month:MONTH_NAME (de | del) inner:TURNED_YEAR", of_parts),
    Rule("season", "(el | la | del)? season:SEASON", lone_season),
    Rule("season-year", "(el | la | del)? season:SEASON (de | del) year:A_YEAR", of_parts),
    Rule("season-years", "(el | la | del)? season:SEASON (de | del) (year:YEAR (- | – | /) (TWO_DIGITS | YEAR) | pair:YEAR_PAIR)", lambda m: Date(season=m["season"], year=m["year"] or int(m.words("pair")[:4]))),
    Rule("season-turned", "((todo | toda)? (el | la | del))? turn:WHICH season:SEASON", of_parts),
    Rule("season-turned-after", "((todo | toda)? (el | la | del))? season:SEASON turn:TURN_AFTER", of_parts),
    Rule("season-of-year", "(el | la | del)? season:SEASON (de | del) inner:TURNED_YEAR", of_parts),
    Rule("nth-part", "(el | la | del | al | un | una | su)? (nth:ORDINAL | RECENT) unit:ANY_UNIT ((de | del) (año)? year:YEAR | del año)?", nth_part),
    Rule("half-of-year", "la nth:ORDINAL mitad (de | del) (año)? year:YEAR", lambda m: Date(half=int(m["nth"]), year=m["year"]) if m["nth"] <= 2 else None),
    Rule("nth-week", "(la)? (nth:ORDINAL | última) semana de month:MONTH_NAME year:OF_YEAR?", lambda m: Date(year=m["year"], month=m["month"], week=m["nth"] or -1)),
    Rule("half-month", "(la)? (half_first:primera | segunda) quincena de month:MONTH_NAME year:OF_YEAR?", half_month),
    Rule("nth-months", "(el | del | al)? nth:ORDINAL unit:(cuatrimestre | bimestre) (de | del) (año)? year:YEAR", nth_months),
    Rule("nth-part-of-year", "(el | del | al)? (nth:ORDINAL | RECENT) unit:UNIT (de | del) inner:TURNED_YEAR", nth_part),
    # -- years and longer ---------------------------------------------------------------------------------------
    Rule("year", "article:(el | del | al)? said:(año | los años)? year:YEAR", plain_year),
    Rule("this-year", "(este | el) mismo? año year:YEAR", lambda m: Date(year=m["year"])),
    Rule("year-pair", "pair:YEAR_PAIR", lambda m: year_pair(m) if m.before() in SEASONS_OF_TWO_YEARS else None),
    Rule("year-range", "first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("spelled-year", "(el | del)? (año)? year:SPELLED_YEAR", lone_year),
    Rule("decade", "(los | las)? (años | (la | las | esta)? (década | décadas) de (los)? (años)?) (decade:YEAR | decade:DECADE_NAME | short:TWO_DIGITS)", decade),
    Rule("decade-part", "(los)? part:DECADE_PART años (decade:DECADE_NAME | short:TWO_DIGITS)", decade),
    Rule("decade-bare", "los (decade:DECADE_NAME | short:TWO_DIGITS)", lone_decade),
    Rule("centuries", "(los | las)? siglos (first:ROMAN (y | e | o | separator:(a | al | -)) last:ROMAN) bc:ERA_BC?", centuries),
    Rule("decades", "(los | las)? (años | (década | décadas) de (los)? (años)? | los) (first:DECADE_NAME | first:TWO_DIGITS) (y | , | o | separator:(a | - | –)) (los)? (last:DECADE_NAME | last:TWO_DIGITS)", two_decades),
    Rule("third-of", "(el)? part:THIRD inner:PERIOD", part_of),
    Rule("year-early", "(el | del | al)? año year:THREE_DIGITS", lambda m: Date(year=int(m["year"]))),
    Rule("year-short", "(el) year:TWO_DIGITS", short_year),
    Rule("month-year-short", "month:MONTH_NAME del year:TWO_DIGITS", short_year),
    Rule("season-year-short", "(el | la)? season:SEASON del year:TWO_DIGITS", short_year),
    Rule("turn-of-millennium", "(el)? cambio de milenio", lambda m: Date(year=2000, mod="APPROX", approximate=True)),
    Rule("year-bc", "(el | del | al)? (año)? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "(el | del | al)? (año)? year:INTEGER ERA_AD", lambda m: Date(year=int(m["year"]))),
    Rule("century", "(el | del | al)? said:(siglo)? nth:ROMAN bc:ERA_BC?", lambda m: century(m) if "said" in m or not m.whole else None),
    # -- counted from the published date or from what was said ---------------------------------------------------
    Rule("unit-turned", "(el | la | del | al)? turn:TURN_BEFORE unit:UNIT", shift_by_turn),
    Rule("unit-same", "(el | la | del | al) turn:SAME unit:UNIT", shift_by_turn),
    Rule("unit-turned-after", "(el | la | del | al)? unit:UNIT turn:TURN_AFTER", beside_event),
    Rule("day-of-event", "el día side:(antes | después) (de | del)", lambda m: None if "Día" in m.scan.text[m.start : m.end] else event_shift(m, "D")),
    Rule("unit-named", "(el | del)? unit:RUNNING_UNIT", named_unit),
    Rule("weekend", "(el | del | al)? fin de semana", lambda m: Date(weekend=True)),
    Rule("weekend-turned", "(el | del | al)? turn:WHICH fin de semana", lambda m: Date(weekend=True, direction=m["turn"])),
    Rule("weekend-turned-after", "(el | del | al)? fin de semana turn:TURN_AFTER", lambda m: Date(weekend=True, direction=m["turn"])),
    Rule("part-of", "part:PART inner:PERIOD", part_of),
    Rule("half-of", "(la)? (half_first:primera | half_second:segunda) mitad (de | del)? inner:PERIOD", half_of),
    Rule("ago", f"hace (ya | sólo | solo | tan | apenas | escasamente | exactamente | justo | ahora)* mod:AMOUNT_MOD? {N} unit:ANY_UNIT {HALF}", days_ago),
    Rule("ago-today", f"(hoy hace | hace hoy) (ya)? {N} unit:ANY_UNIT", lambda m: replace(counted_shift(m, -1, "published"), of=Shift("D", 0), same=True)),
    Rule("ago-and-a-half", "hace (un | una)? unit:UNIT y (media | medio)", lambda m: Shift(m["unit"], -1.5, narrow=False) if not m["unit"][0].isdigit() else None),
    Rule("ago-between", "hace (ya)? (entre)? first:NUMBER (o | y | a) count:NUMBER unit:ANY_UNIT", counted_between),
    Rule("ago-vague", "(hace | hacía) (ya)? unit:PLURAL_UNIT", days_ago),
    Rule("long-ago", "(no)? (hace | hacía) (ya)? (mucho | poco | tiempo) (tiempo)?", lambda m: Duration("PXM")),
    Rule("was-ago", f"hacía (ya)? mod:AMOUNT_MOD? {N} unit:ANY_UNIT", duration),
    Rule("back", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT {HALF} atrás", days_ago),
    Rule("back-vague", "unit:PLURAL_UNIT atrás", days_ago),
    Rule("within", f"(dentro de | de aquí a) mod:AMOUNT_MOD? {N} unit:ANY_UNIT", lambda m: counted_shift(m, 1, "published")),
    Rule("later-and-a-half", "(un | una)? unit:UNIT y (medio | media) (later:(después | más tarde) | antes)", lambda m: replace(v, length=True) if (v := unit_and_a_half(m)) else None),
    Rule("later", f"mod:AMOUNT_MOD? ({N} unit:ANY_UNIT {HALF} | unit:PLURAL_UNIT) (después | más tarde)", lambda m: length_shift(m, 1)),
    Rule("earlier", f"mod:AMOUNT_MOD? ({N} unit:ANY_UNIT {HALF} | unit:PLURAL_UNIT) antes", lambda m: length_shift(m, -1)),
    Rule("event-shift", f"length:(mod:AMOUNT_MOD? ({N} unit:ANY_UNIT {HALF} | unit:PLURAL_UNIT)) side:(antes | después) (de | del)", event_shift),
    # -- times of day -------------------------------------------------------------------------------------------
    Rule("clock", "clock:CLOCK_TIME", with_clock),
    Rule("clock-range", "first:FIRST_CLOCK (y | a | - | hasta) clock:LAST_CLOCK", hours_from_to),
    Rule("clock-hour", "(la | las) clock:A_HOUR", clock_hour),
    Rule("clock-sharp", "(la | las) clock:A_HOUR en punto", with_clock),
    Rule("clock-zone", "(las)? clock:CLOCK_FACE zone:ZONE", with_clock),
    Rule("clock-bare", "clock:CLOCK_FACE", lambda m: with_clock(m) if m.before() in ("(", ",") and m.after() in (")", ",", ";") else None),
    Rule("clock-day", "clock:CLOCK_TIME (de | del)? inner:ANY_DAY", with_clock),
    Rule("daytime", "(la | al | el | del) daytime:DAYTIME", daytime_on),
    Rule("noon", "(el | al | del | este)? daytime:NOON", daytime_on),
    Rule("daytime-turned", "turn:POINTING (misma)? daytime:DAYTIME (mismo)?", daytime_on),
    Rule("daytime-of-day", "(la | esta | el | al | del) daytime:DAYTIME de? inner:ANY_DAY", with_clock),
    Rule("daytime-beside", "(la | el) daytime:DAYTIME turn:NEIGHBOUR", daytime_turned),
    Rule("daytime-part", "part:HOUR_PART de la daytime:DAYTIME (de? inner:ANY_DAY)?", lambda m: moded(v, m) if isinstance(v := with_clock(m) if "inner" in m else daytime_on(m), Date | Shift) else None),
    Rule("day-edge", "part:HOUR_PART (de? inner:ANY_DAY)?", day_edge),
    Rule("small-hours", "de (madrugada)", small_hours),
    Rule("night-between", "(la | una)? (noche | madrugada) (del first:DAY_DIGITS al last:DAY_DIGITS de month:MONTH_NAME year:OF_YEAR? | del? (WEEKDAY_NAME | CALENDAR_DAY) end:(al (WEEKDAY_NAME | CALENDAR_DAY)))", night_between),
    Rule("last-night", "anoche", lambda m: Shift("D", -1, clock="TNI")),
    # -- durations ----------------------------------------------------------------------------------------------
    Rule("duration", f"mod:AMOUNT_MOD? {N} unit:ANY_UNIT {HALF} (más | seguidos | consecutivos | consecutivas | seguidas)?", lambda m: None if m.words("unit") == "quincena" and m.after() == "de" else duration(m)),
    Rule("duration-the", "(THE | THIS | THAT)? (LASTING (count:NUMBER)? | count:NUMBER LASTING?) unit:PLURAL_UNIT", duration),
    Rule("duration-part", "(los | las)? (end:(primeros | primeras | últimos | últimas) count:NUMBER | count:NUMBER end:(primeros | primeras | últimos | últimas)) unit:PLURAL_UNIT (de | del) inner:((año)? YEAR | TURNED_YEAR | año | MONTH_NAME OF_YEAR?)", duration_part),
    Rule("duration-half", "(la | el)? (RECENT | NEXT)? (media | medio) unit:ANY_UNIT", lambda m: Duration(amount(0.5, m["unit"]))),
    Rule("duration-vague", "unit:PLURAL_UNIT", duration),
    Rule("duration-whole", "(todo el | toda la) unit:UNIT", lambda m: Duration(amount(1, m["unit"]))),
    Rule("duration-pair", "first:NUMBER (o | a | y) count:NUMBER unit:ANY_UNIT", lambda m: duration_range(m) if m["first"] < m["count"] else None),
    Rule("duration-and-a-half", "unit:UNIT y (medio | media)", lambda m: Duration(amount(1.5, m["unit"])) if m["unit"][0].isalpha() else None),
    Rule("duration-quarters", "(un)? cuarto de (century:siglo | hora) | three:(tres) cuartos de hora", lambda m: Duration("P25Y" if "century" in m else "PT45M" if "three" in m else "PT15M")),
    Rule("duration-and", "first:NUMBER unit:ANY_UNIT (y | con) count:NUMBER smaller:ANY_UNIT", two_lengths),
    Rule("a-little", "un (buen)? (rato | ratito)", lambda m: Duration("PTXM")),
    Rule("a-while", "(un (largo)? tiempo | (mucho | demasiado) tiempo)", lambda m: Duration("PXM")),
    # -- repeated times -----------------------------------------------------------------------------------------
    Rule("set", "each:EACH (count:NUMBER? unit:ANY_UNIT | weekday:WEEKDAY_NAME | daytime:DAYTIME | month:MONTH_NAME)", repeated),
    Rule("set-all", "(todos los | todas las) (unit:UNITS | weekday:WEEKDAYS | daytime:DAYTIMES)", repeated),
    Rule("set-weekdays", "los weekday:WEEKDAYS", repeated),
    Rule("set-date", "cada day:DAY_NUMBER de month:MONTH_NAME", lambda m: Repeat(f"XXXX-{m['month']:02d}-{int(m['day']):02d}", "EACH")),
    Rule("set-weekends", "los fines de semana", lambda m: Repeat("XXXX-WXX-WE")),
    Rule("set-word", "value:REPEATING", lambda m: Repeat(m["value"])),
    Rule("set-daily", "value:DAILY", lambda m: Repeat(m["value"]) if m.before() not in ("el", "un", "los", "del", "al", "otro", "este", "varios", "su", "") else None),
    Rule("set-rate", "(al unit:RATE_UNIT | a la unit:RATE_UNIT | por night:noche)", rate),
    Rule("set-times", "por unit:RATE_UNIT", lambda m: rate(m) if m.before() in ("vez", "veces") else None),
    # -- the present, the past, the future ------------------------------------------------------------------------
    Rule("so-far", "lo que va de (este)? unit:RUNNING_UNIT", lambda m: Shift(m["unit"], 0, side="earlier")),
    Rule("now", "(NOW (mismo | bien)? | hoy (en)? día | hoy por hoy | la? actualidad)", lambda m: None if m.words() == "ahora bien" else Vague("PRESENT_REF")),
    Rule("the-moment", "((el | este) momento | estos momentos | estos días | momento)", lambda m: Vague("PRESENT_REF") if m.words().startswith("est") or m.before() in ("hasta", "por", "de") else None),
    Rule("that-moment", "((ese | aquel) momento | (esos | aquellos) momentos | (aquel)? entonces)", lambda m: Vague("PAST_REF") if m.words() != "entonces" or m.before() in ("desde", "hasta", "por", "consiguió") else None),
    Rule("recently", "(más)? LATELY", lambda m: Vague("PAST_REF")),
    Rule("the-date", "hasta la fecha", lambda m: Vague("PRESENT_REF")),
    Rule("some-day", "(el otro día | en su momento)", lambda m: Vague("PAST_REF")),
    Rule("any-day", "(algún día | cualquier momento)", lambda m: Vague("FUTURE_REF")),
    Rule("past-or-next", "turn:LAST_OR_NEXT", lone_turn),
    Rule("the-past", "(el | del) pasado", lambda m: Vague("PAST_REF") if not m.after()[:1].isalpha() or m.after() in ("y", "que") else None),
    Rule("the-future", "(the:(el)? future:FUTURE | (corto | medio | largo) plazo)", lone_future),
]  # fmt: skip

CORE = (
    "MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS YEAR YEAR_PAIR ISO SLASHED DOTTED UNIT UNITS TIME_UNIT TIME_UNITS NEAR_DAY SEASON"
    " DECADE_NAME TWO_DIGITS CLOCK DOTTED_CLOCK HOUR DAYTIME POINT NOW LATELY REPEATING DAILY LAST NEXT FUTURE ROMAN mil"
    " hace hacía víspera rato ratito NOON CHRIST AM PM mitad siglos fecha momento momentos entonces actualidad día días anoche semana tiempo plazo fecha dos tres cuatro cinco seis siete ocho nueve diez once doce punto navidad navidades nochebuena nochevieja nuevo reyes"
    " santo santos ceniza ramos pascua resurrección pentecostés christi ascensión inmaculada mujer valentín hoy"
).split()

# Spanish says its tense at the end of the verb: "celebrará", "reunirán" as against "celebró", "reunieron".
INFLECTED = r"(?:irán?|\w+(?:ará|erá|irá|drá|brá|arán|erán|irán|drán|brán|aremos|eremos|iremos))(?:\s+\w+[ai]d[oa]s?)?"
# "Dijo que dimitiría el lunes" looks ahead from then; "habría muerto el lunes" passes on what is said of the past.
CONDITIONAL = r"(?:(?!secretaría|maría|adquiría)\w{2,}(?:aría|iría)n?|(?:podr|tendr|vendr|pondr|saldr|har|querr|sabr|valdr|ser|volver|deber)ían?)"
# A verb, and no noun: "la visita del lunes", "una entrega el martes".
NOUNED = not_after(
    "la las el los un una unas su sus esta este esa ese de del al en a con sin por primera nueva gran otra".split()
)
# Right before an infinitive these say what is meant to be: "la comisión debe decidir", "quienes quieran votar".
_INFINITIVE = r"(?= (?:volver a )?(?!haber)\w+[aei]r(?:se|l[oae]s?)?\b)"

# What is announced with its day, and has not taken place where its day stands before it.
FIXTURES = (
    r"(?:conciertos?|final(?:es)?|partidos?|duelo|encuentro|cita|jornada|clásico|carrera|sesión|elecci(?:ón|ones)|votación|cumbre|reunión|debate"
    r"|manifestación|marcha|huelga|audiencia|ceremonia|funeral|boda|gala|desfile|estreno|subasta|congreso|referéndum|comicios|mitin|semifinal)"
)

# What a sentence says before a date that lies ahead, or behind one that opens it: an example, and the words.
TO_COME = {
    # verbs and plans
    "La comisión publicará sus conclusiones ": INFLECTED,
    "Dijo que dimitiría ": CONDITIONAL,
    "El juez va a declarar ": r"(?:va|van|vamos) a",
    # "Iba a actuar el sábado, pero ..."
    "La banda iba a actuar ": r"(?<=\biba )a(?: \w+r\b)?|(?<=\biban )a(?: \w+r\b)?",
    "La comisión debe decidir ": rf"(?:deben?|tienen? que|pueden?|quier(?:e|en|a|an)|buscan?|esperan?|pretenden?|confían? en|planean?|piensan?|intentarán?){_INFINITIVE}",
    "La empresa prevé presentar sus cuentas ": r"prev(?:é|én|isto|ista|istos|istas)|programad[oa]s?|convocad[oa]s?|deber(?:á|ía)n?",
    "Los sindicatos convocan ": r"convocan?|llaman? a|se esperan?(?! desde)",
    "El ministro amenazó con dimitir ": r"(?:amenaz(?:a|an|ó|aron) con|promet(?:e|en|ió|ieron)|acord(?:ó|aron)|decid(?:ió|ieron)|se compromet(?:e|en|ió|ieron) a) \w+[aei]r(?:se)?(?=[^.,;]*$)",
    # what is near
    "La próxima sesión ": r"próxim[oa]s?|antes|a partir|para(?=\W*$)",
    # the present of a timetable
    "El rey recibe ": (
        r"(?:recibe|enfrenta|comparece|viaja|arranca|comienza|empieza|inaugura|debuta|vota|juega|se reúne|se celebra|se disputa"
        r"|se estrena|se inicia|termina|expira|vence|reabre|se inaugura|se cumple)n?|acaban?(?! de)|entran? en vigor|se enfrentan?|se mid(?:e|en)"
    ),
    "La película llega a los cines ": (
        r"(?:llegan? a(?:l| la| los| las)|salen? a la venta|vuelven? a|regresan? a|toman? posesión|juran? el cargo|se presentan?|se concentran?"
        r"|se manifiestan?|deciden?|debaten?|eligen?|visitan|estrenan?|publican?|presentan?|celebran?|reanudan?|(?:cierran?|abren?)(?= \w)"
        r"|se despiden?|actúan?|se someten? a|acuden? a|disputan?|afrontan?)(?=[^.,;]{0,25}$)(?![^.,;]*\b(?:tras|después|desde)\b)"
    ),
    "El texto llega ": (
        rf"{NOUNED}(?:inicia|emite|llega|abre|vuelve|regresa|sale|viaja|visita|acude|asiste|asume|jura|presenta|estrena|publica|lanza"
        r"|celebra|disputa|juega|afronta|retoma|reanuda|cumple|concluye|finaliza|culmina|entra|clausura|decide|debate|elige|analiza|estudia"
        r"|examina|aborda|evalúa|discute|declara|testifica|revisa|dicta|firma|entrega|otorga|actúa|canta|toca|ofrece|acoge|alberga|organiza|parte"
        r"|despega|aterriza|zarpa|deja|abandona|sube|baja|cambia|reaparece|participa|interviene|expone|rinde|suspende|se ve|se verá)(?=\s+$)"
    ),
    "La película se proyecta ": r"se (?!\w*(?:ía|aba|ara|iera)n?\b)(?-i:[a-zñáéíóú]{3,}[ae])(?=\s+$)",
    "Los institutos no abren ": (
        r"(?!(?:han|eran|iban|dicen|afirman|aseguran|informan|joven|orden|imagen|examen|virgen|origen|volumen|crimen|régimen|también|según|cierran)\b)"
        r"(?!\w+(?:aban|ían|aron|ieron|jeron)\b)(?-i:[a-zñáéíóú]{3,}[ae]n)(?: las caras)?(?=\s+$)"
    ),
    "La boda es ": r"(?:es|son)(?=\s+$)",
    # what is put off, shut or promised up to a day
    "Ampliaron el plazo hasta ": r"(?:ampli|prorrog|aplaz|retras|posp|extend|extiend)\w+(?=[^.]*\bhasta\W*$)",
    "Tienen de plazo hasta ": r"(?:tienen?|hay|queda)(?=[^.;,]* hasta\W*$)",
    "Las escuelas siguen cerradas hasta ": r"(?:siguen?|continúan?|permanecen?|está|están)(?=[^.;,]*\bhasta\W*$)",
    "Quedan entradas para el partido ": r"(?:entradas|boletos|localidades|billetes) para(?=[^.;,]*$)",
    "El club no cuenta con su capitán para el partido ": (
        rf"(?:para|ante|de cara a|antes de|previ[oa] a) ?(?:l|el|la|los|las) {FIXTURES}(?=(?: (?:de )?\w+){{0,2}}\s+$)"
    ),
}
# "El sábado está cerrado el museo" says so behind the date.
SAID_BEHIND = r"^\s+(?:está|están|sigue|siguen|permanecen?|quedan?)\b[^.;,]*\b(?:cerrad|abiert|agotad|suspendid|cancelad|entradas|previst)\w*"
# "El lunes abren los colegios", "el lunes llega a Madrid ...": what ends so, and is no verb, is left out.
OPENS_WITH = (
    r"^\s+(?:se )?(?!(?:han|eran|iban|también|según|bien|con|sin|para|sobre|ante|entre|durante|desde|contra|una|cada|est[ae]|es[ae]|otra|nueva"
    r"|tarde|noche|siempre|aunque|mientras|donde|cuando|muere|fallece|cerca|fuera|casi|hace|donde)\b)(?!\w+(?:aban?|ían?|aron|ieron|jeron)\b)"
    r"(?:[a-zñ]{3,}[ae]n\b|[a-zñ]{3,}[ae](?= (?:el|la|los|las|un|una|en|con|sus?|al?|ante|por)\b))"
)
FUTURE = rf"\b(?:{'|'.join(TO_COME.values())})\b|{SAID_BEHIND}"

ENDING_LIKE_VERBS = (
    "s[áa]bado|polic[íi]a|mayoría|minoría|economía|energía|compañía|garantía|ciudadanía|alcaldía|fiscalía|mediodía|todavía"
    "|estados?|senado|lado|partidos?|mercados?|resultados?|cada|nada|jornadas?|medidas?|vida|salida|década|madrugada|abogad[oa]s?"
    "|diputad[oa]s?|soldados?|emplead[oa]s?|juzgados?|sentido|ruido|marido|comida|bebida|temporada|llegada|entradas?|mirada"
)
# A participle tells of the past only beside its date: "ocurrido en Madrid el lunes"; "visitará las zonas afectadas y ..."
# doesn't, nor do those that name people.
PARTICIPLE_BESIDE = (
    r"(?!(?:herid|afectad|desplazad|refugiad|jubilad|emplead|retirad|acusad|desaparecid|invitad|aficionad)[oa]s?\b)"
    r"\w{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas)(?=(?: (?:en|de|por|a|al|del|con|ante|desde) [^,;.]{1,25})?\s+$)"
)
PRETERITE = (
    rf"(?!(?:{ENDING_LIKE_VERBS})\b)(?:(?!{CONDITIONAL}\b)\w{{2,}}(?:ó|aron|ieron|aba|aban|ía|ían)|fue|fueron|hizo|dijo|hubo|tuvo|puso|vino"
    r"|cayó|dio|vio|han?|había|habían|quiso|pudo)"
)
# Nouns end so, too: "el sábado", "la policía", "el partido".
PAST = rf"\b(?:{PRETERITE}|(?!(?:{ENDING_LIKE_VERBS})\b){PARTICIPLE_BESIDE}|desde|tras)\b"

# What nobody plans: "testigos del accidente del viernes".
ACCIDENTS = (
    "accidente|incendio|explosión|atentado|ataque|asalto|atraco|robo|tiroteo|asesinato|crimen|homicidio|choque|colisión|terremoto|seísmo|sismo|temblor"
    "|tsunami|derrumbe|descarrilamiento|naufragio|siniestro|redada|detención|muerte|matanza|masacre|disturbio|inundación|deslizamiento|apagón"
    "|erupción|avalancha|tragedia|derrota|dimisión|secuestro"
)

CLAUSES = Clauses(
    joining=("y", "e", "pero", "o", "u", "sino"),
    subordinating="cuando mientras aunque porque pues donde".split(),
    relative="que quien quienes cuyo cuya cuyos cuyas cual cuales".split(),
    preposition="a al con de del desde en hasta para por sin sobre tras".split(),
    clitic="lo la los las le les se me te nos".split(),
    finite=re.compile(
        rf"(?!(?:{ENDING_LIKE_VERBS})\b)(?:\w{{2,}}(?:ó|aron|ieron|jeron|aba|aban|ía|ían|ará|erá|irá|arán|erán|irán|drá|drán))"
        r"|es|son|era|eran|fue|fueron|será|serán|está|están|ha|han|hay|hubo|hizo|dijo|tuvo|puso|vino|quiso|pudo|supo|dio|vio|va"
        r"|van|tiene|tienen|hace|hacen"
    ),
    participle=re.compile(
        rf"(?!(?:{ENDING_LIKE_VERBS})\b)\w{{2,}}[aií]d[oa]s?|(?:muert|hech|puest|abiert|escrit|dich|vist|rot|vuelt|cubiert)[oa]s?"
    ),
    bare_relative=True,
    stamps=("publicado", "actualizado", "última actualización"),
)

LANGUAGE = Language(
    "es",
    TABLES,
    MACROS,
    RULES,
    CORE,
    SPANISH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=Cues(
        future=cue(FUTURE),
        past=cue(PAST),
        limit=cue(r"\bhasta(?: (?:al menos|por lo menos|como mínimo))?\s+$"),
        idle=cue(
            r", (?:que|quien|quienes|cuy[oa]s?|donde|(?:en|con|a|de|por) (?:el|la|los|las) (?:que|cual|cuales))\b[^,;.]*,(?=\s)"
        ),
        governing=cue(
            rf"{OPENS_WITH}|(?<!\bque )(?<!\bquien )(?<!\bquienes )\b(?:{INFLECTED}|(?:va|van) a|(?:deben?|pueden?|prevén?|planean?|esperan?|pretenden?){_INFINITIVE})\b"
        ),
        barrier=cue(
            r"[;:–—”“«»]|\b(?:que|quien|quienes|cuy[oa]s?|cuando|donde|porque|aunque|tras|después|desde|según|mientras|pero|si|luego)\b"
            rf"|\b{PRETERITE}\b"
        ),
        finite=cue(
            r"(?<!\bque )(?<!\bquien )\b(?:\w{2,}(?:ó|aron|ieron)|fue|fueron|hubo|hizo|dijo|tuvo|ha|han|había|habían)\b"
        ),
        happened=cue(rf"\b({ACCIDENTS})(?:s|es)?(?: (?:en|de|contra|cerca de) [^,;]{{1,30}})? $"),
        opening=cue(r"[,;] (?:y|pero|mientras que|y que) $"),
        joined=cue(r"(?:,| y| pero) $"),
        verb_next=cue(OPENS_WITH.removeprefix("^")),
        planned_then=cue(r"\b(?:iban?|debían?|estaban?|tenían?)\s+$"),
        undone=cue(r"^[^.]*?\b(?:pero|sin embargo|aunque (?:al final|finalmente))\b"),
        onward=cue(r"\ba partir\s+$"),
        lasting=cue(r"\bhasta\b"),
        attributed=cue(
            r",[^,]{0,60}\b(?:dij(?:o|eron)|inform(?:ó|aron)|anunci(?:ó|aron)|confirm(?:ó|aron)|declar(?:ó|aron)|señal(?:ó|aron))"
            r"\b[^,]{0,40}\s$"
        ),
        denied=cue(r"\b(?:no|nunca|jamás|nadie)\b"),
        aside=cue(
            r"\b(?:ley|tratado|constitución|acuerdos?|convenio|declaración|resolución|pacto|carta) de\s+$"
            r"|\b(?:nacid|fundad|construid|escrit|firmad|aprobad|publicad)[oa]s? en\s+$"
        ),
        forthcoming=cue(r"\b(?:está[n]? previst[oa]s?|tienen? previsto|se prevén?|deberán?)\b"),
        relative=cue(r", (?:que|quien|cuyo|cuya)\b"),
        lead=cue(r"\b(?:el|en|desde|hasta|antes de|después de)\s+$"),
        within=cue(
            r"(?:\b(?:en|el|del|desde|entre|(?:a )?(?:fines|finales|principios|mediados) de|(?:el )?año)|[(,]|^)\W*$"
        ),
        ahead=cue(r"\b(?:hasta|antes de|para|a partir de)(?: el| del)?(?: año)?\s+\W*$"),
        verb_last=True,
    ),
    joins=Joins(
        ranges=("a", "al", "hasta", "hasta el", "-", "–", "—"),
        ranges_after={"y": "entre", "al": "del"},
        lists=("y", ",", "o", "e"),
    ),
)
