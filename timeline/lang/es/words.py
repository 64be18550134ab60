"""Spanish word tables, the patterns with a name, and what they mean."""

from __future__ import annotations

from typing import Any

from timeline.lang.language import Language
from timeline.lang.pattern import any_of, words
from timeline.lang.readers import READERS, phrase, read_number

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
        "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10,
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
    "WEATHER": words(
        "seco seca frío fría cálido cálida caluroso calurosa lluvioso lluviosa húmedo húmeda largo larga corto corta duro dura suave"
        " templado templada tórrido tórrida nevado nevada gélido gélida"
    ),
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
    # "octubre del mismo año"
    "OF_SAME_YEAR": "(del SAME año)",
    "TURNED_MONTH": (
        "(THE? (LAST | NEXT) (mes de)? MONTH_NAME | THE? (mes de)? MONTH_NAME (LAST | NEXT)"
        " | (este | ese) mes de MONTH_NAME)"
    ),
    "CALENDAR_MONTH": "((el | del | al)? (mes de)? MONTH_NAME OF_YEAR)",
    "CALENDAR_DAY": "((el | del | al)? (WEEKDAY_NAME ,?)? día? DAY_NUMBER de MONTH_NAME OF_YEAR?)",
    "A_WEEKDAY": "(THE? (LAST | NEXT | THIS | THAT)? WEEKDAY_NAME (LAST | NEXT | venidero | que viene)?)",
    "HOLIDAY": any_of(HOLIDAY_NAMES),
    "ANY_DAY": (
        "(CALENDAR_DAY | A_WEEKDAY | NEAR_DAY ,? WEEKDAY_NAME | NEAR_DAY | (este | ese | aquel) mismo? día"
        " | el mismo día | ISO)"
    ),
    # What "principios de", "a finales de" can be said of.
    "PERIOD": (
        "(CALENDAR_MONTH | TURNED_MONTH | (mes de)? MONTH_NAME | TURNED | TURNED_YEAR | THE? (año)? YEAR | THE? siglo ROMAN ERA_BC? | ROMAN"
        " | THE? década de (los)? (YEAR | DECADE_NAME | TWO_DIGITS) | (los | las)? años (YEAR | DECADE_NAME | TWO_DIGITS)"
        " | los (DECADE_NAME | TWO_DIGITS | YEAR) | THE? SEASON (de A_YEAR)? | THE año | siglo | año | mes | semana)"
    ),
    "PART": (
        "((el | al)? EDGE (de | del)? | (primeros | últimos) de | los (primeros | últimos) (días | meses | años | semanas) (de | del)"
        ")"
    ),
    "THIRD": "((primer | último) (tercio | cuarto) (de | del))",
    "DECADE_PART": "(primeros | últimos)",
    "AMOUNT_MOD": any_of(AMOUNT_MODS),
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
    "HOUR_AND_MINUTES": "(A_HOUR (y | menos) (TENS | TEENS | ONES))",
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
    "HOUR_AND_MINUTES": read_clock,
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
    "AMOUNT_MOD": phrase(AMOUNT_MODS),
    "VAGUE_COUNT": phrase(VAGUE_COUNTS),
    "HOLIDAY": phrase(HOLIDAY_NAMES),
}


HOW_MANY = "(count:NUMBER | count:HALF | vague:VAGUE_COUNT)"

AND_A_HALF = "half:(y (media | medio))?"
