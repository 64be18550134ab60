"""Spanish. `tests/corpus/es.tsv` has an example of every rule.

The article belongs to the expression ("el lunes", "del 7 al 11 de junio"), as in Spanish TimeML.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.builders import (
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
    from_event,
    half_of,
    halved,
    holy_week,
    in_time,
    iso_date,
    lone_year,
    moded,
    night_between,
    nth_in_month,
    numeric_date,
    of_parts,
    of_two_digits,
    part_of,
    repeated,
    shift_by_turn,
    some_day,
    two_lengths,
    with_clock,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.es.clauses import CLAUSES
from timeline.lang.es.cues import CUES, JOINS
from timeline.lang.es.words import MACROS, SPANISH_READERS, TABLES
from timeline.lang.rule import Language, Match, Rule
from timeline.lang.values import Anchor, Date, Duration, Repeat, Shift, Span, Unit, Vague, Value, amount


def lone_weekday(match: Match) -> Value | None:
    """ "el lunes"; a bare one is written small, or it is a name: "Plácido Domingo", "Santo Domingo"."""
    word = match.written("weekday")
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


def some_day_of(match: Match) -> Value | None:
    """ "un 14 de febrero" of a year that is not said, "un 3 de mayo de 1950"."""
    inner = None if "year" in match else Vague("PAST_REF")
    return Date(year=match["year"], month=match["month"], day=match["day"], within=inner)


def turned_weekday(match: Match) -> Value | None:
    """ "este jueves" is the nearest one, gone or to come as the verb says; "el pasado jueves" tells it itself."""
    value = of_parts(match)
    return replace(value, direction="") if isinstance(value, Date) and value.direction == "this" else value


# "la calle 2 de mayo"
STREETS = frozenset("calle avenida plaza barrio estadio colegio hospital paseo parque instituto".split())


def lone_month(match: Match) -> Value | None:
    """ "en mayo"; written large only with a date's word before it or at the start ("Plaza de Mayo", "Julio Iglesias"),
    where Julio is more often a man."""
    word = match.written("month")
    if match.whole and match.before(3) in STREETS:
        return None
    if match.whole and word[0].isupper() and word.lower() in ("mayo", "julio", "abril", "enero", "junio", "agosto"):
        dated = match.before() in ("en", "desde", "hasta") or (match.before() == "" and word != "Julio")
        return of_parts(match) if dated and not match.after().istitle() else None
    return of_parts(match)


def lone_season(match: Match) -> Value | None:
    """ "en otoño", "el verano": no "primavera croata" in quotes, no "Primavera" that is a name."""
    word = match.written("season")
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
    """ "en los 80", "a comienzos de los 2000": what is counted would stand behind it ("los 40 principales", "en los 80
    kilómetros")."""
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


def daily(match: Match) -> Value | None:
    """ "el vuelo diario"; "el diario", "un diario", "varios diarios" are newspapers."""
    return None if match.before() in BEFORE_NEWSPAPER else Repeat(match["value"])


BEFORE_NEWSPAPER = frozenset("el un los del al otro este varios su".split()) | {""}


def that_moment(match: Match) -> Value | None:
    """ "en aquel momento", "desde entonces"; "entonces" alone is "then" of a story or "so"."""
    told = match.words() != "entonces" or match.before() in ("desde", "hasta", "por", "consiguió")
    return Vague("PAST_REF") if told else None


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
    after, before = match.after(), (match.before(2), match.before())
    if before[1] == "a" and before[0] in COMPARED:
        return None
    if match.words() == "la una" and "otra" in (match.after(2), match.after(3), match.after(4)):
        # "Dio las gracias a la una y a la otra."
        return None
    about = before[1] == "hacia" or before in (("eso", "de"), ("antes", "de"), ("después", "de"))
    if not about and (
        match.before() not in ("a", "desde", "hasta", "sobre")
        or (after[:1].isalpha() and after not in AFTER_NOUN and not DEED.fullmatch(after))
    ):
        return None
    return None if after == "%" else with_clock(match)


# "Frente a las 19 del mismo periodo"
COMPARED = frozenset("frente respecto comparado comparada comparados comparadas comparación".split())
# "A las ocho llegó la policía"
DEED = re.compile(r"\w{2,}(?:ó|aron|ieron|jeron)")


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


SUPERLATIVES = frozenset("primera primer primero única único mayor menor mejor peor máximo mínimo vez".split())


def in_time_unless_first(match: Match) -> Value | None:
    """ "en unos tres meses habrá elecciones"; "la primera visita en un año" tells how long there was none."""
    if not SUPERLATIVES.isdisjoint(match.before(back) for back in range(1, 4)):
        match.start = match.span("length")[0]
        return duration(match)
    return in_time(match)


def small_hours(match: Match) -> Value:
    """ "de madrugada"."""
    match.start += 3
    return Shift("D", 0, "text", clock="TMO")


def daytime_on(match: Match) -> Value | None:
    """ "esta tarde", "anoche", "la noche": on the day of publication or on the one spoken of."""
    anchor: Anchor = "published" if match["turn"] == "this" else "text"
    return Shift("D", 0, anchor, clock=match["daytime"])


def middle_of_daytime(match: Match) -> Value | None:
    """ "a media mañana", "hasta media tarde del lunes"."""
    if "inner" in match:
        return with_clock(match)
    value = daytime_on(match)
    return replace(value, mod="MID") if isinstance(value, Shift) else None


def season_of_weather(match: Match) -> Value | None:
    """ "tras una primavera seca", "el largo invierno"; "un invierno frío" is any."""
    known = "the" in match or match.before() in ("tras", "en", "durante", "de")
    if "aside" in match:
        match.end = match.span("season")[1]
    return of_parts(match) if known else None


def part_of_daytime(match: Match) -> Value | None:
    """ "a primera hora de la tarde", "a última hora de la noche del lunes"."""
    if "inner" in match:
        return with_clock(match)
    value = daytime_on(match)
    return moded(value, match) if isinstance(value, Date | Shift) else None


def length_shift(match: Match, sign: int) -> Value:
    """ "dos meses después": the date, whose TIMEX3 is in Spanish corpora how long it took."""
    value = counted_shift(match, sign, "text")
    return replace(value, length=True) if isinstance(value, Shift) else value


def event_shift(match: Match, unit: Unit | None = None) -> Value:
    """ "[dos días] después del partido", "el día antes de las elecciones"."""
    return from_event(match, -1 if match.words("side") == "antes" else 1, unit)


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
    return of_two_digits(match)


BEHIND_SHORT_YEAR = AFTER_NOUN - {"por", "o"} | frozenset("el la los las lo le un una".split())
# "la Ley Orgánica 6/1985, de 1 de julio"
LAW_BEFORE = re.compile(r"\b\d+/(1[89]\d\d|20\d\d) ?, $")


def calendar_day(match: Match) -> Value | None:
    """ "el 5 de mayo"; a law's day lies in the year that its number ends with."""
    street = match.before(2) if match.before() in ("del", "de") else match.before()
    if street in STREETS and "year" not in match:
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
    return halved(Date(year=match["year"], month=match["month"]), "half_first" in match)


def days_ago(match: Match) -> Value:
    """ "hace dos años" is a date, "hace unos días" how long ago."""
    value = counted_shift(match, -1, "published")
    return replace(value, length=value.count is None) if isinstance(value, Shift) else value


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
    Rule("day-bc", "(el | del | al)? day:DAY_NUMBER de month:MONTH_NAME (de | del) (año)? year:INTEGER ERA_BC", year_bc),
    Rule("day-turned", "(el | del | al)? (turn:LAST_OR_NEXT | este) (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME year:OF_YEAR?", of_parts),
    Rule("day-turned-after", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME turn:LAST_OR_NEXT", of_parts),
    Rule("day-of-year", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME (de | del) inner:TURNED_YEAR", of_parts),
    Rule("day-of-month", "(el | del | al)? (WEEKDAY_NAME ,?)? día? day:DAY_NUMBER (de | del) inner:(TURNED_MONTH | (este | ese) mes | mes TURN_AFTER)", of_parts),
    Rule("day-of-same-month", "(el | del | al)? día? day:DAY_NUMBER inner:(del SAME mes)", lambda m: None if m.before() == "las" else of_parts(m)),
    Rule("day-alone", "(el | del | al)? turn:LAST_OR_NEXT? día day:DAY_DIGITS", of_parts),
    Rule("day-resumed", "(el | del) day:DAY_DIGITS", lambda m: day_resumed(m) if m.after().lower() in BEHIND_DAY else None),
    Rule("day-range", "(el | del | desde el)? (LAST | NEXT)? (día)? first:DAY_NUMBER separator:(a | - | –) last:DAY_NUMBER de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range),
    Rule("day-range-to", "(el | del | desde el)? (LAST | NEXT)? (día)? first:DAY_NUMBER last:TO_DAY de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range_to),
    Rule("day-list", "(los días | los | el | al | del)? days:(DAY_DIGITS (, el? DAY_DIGITS)+ ,? (y | e | o) el? DAY_DIGITS) de month:MONTH_NAME year:OF_YEAR?", day_list),
    Rule("some-day-of", "un day:DAY_NUMBER de month:MONTH_NAME year:OF_YEAR?", some_day_of),
    Rule("dateline", "day:DAY_DIGITS month:MONTH_SHORT .?", lambda m: of_parts(m) if m.before() == "," and m.after() in ("(", ".") else None),
    Rule("day-pair", "(el | del | los (días)?)? (LAST | NEXT)? (días)? first:DAY_NUMBER (y | o | e) last:THE_DAY de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range),
    Rule("weekday", "the:(el | del | al)? weekday:WEEKDAY_NAME", lone_weekday),
    Rule("weekday-turned", "(el | del | al)? turn:WHICH weekday:WEEKDAY_NAME", turned_weekday),
    Rule("weekday-turned-after", "(el | del | al)? weekday:WEEKDAY_NAME turn:TURN_AFTER", of_parts),
    Rule("nth-weekday", "(el | del | al)? (nth:ORDINAL | último) (weekday:WEEKDAY_NAME | fin de semana) de month:MONTH_NAME year:OF_YEAR?", nth_in_month),
    Rule("weekday-of-month", "(el | del | al)? (nth:ORDINAL | último) weekday:WEEKDAY_NAME (de | del) inner:(mes | TURNED)", nth_in_month),
    Rule("nth-weekday-of-each", "(el | los)? (ORDINAL | último) WEEKDAY_NAME de cada mes | cada ORDINAL WEEKDAY_NAME (de | del)? mes", lambda m: Repeat("P1M")),
    Rule("some-weekday", "un weekday:WEEKDAY_NAME", some_day),
    Rule("holy-week", "(la | de la)? semana santa ((de | del) year:YEAR)?", holy_week),
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
    Rule("season-weather", "(the:(el | la | del | este | esta) | un | una) (season:SEASON (muy | tan)? WEATHER | WEATHER season:SEASON)", season_of_weather),
    Rule("season-aside", "the:(el | la) season:SEASON aside:(, (muy | especialmente | inusualmente)? WEATHER)", season_of_weather),
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
    Rule("this-year", "(este | el) mismo? año year:YEAR", of_parts),
    Rule("year-pair", "pair:YEAR_PAIR", lambda m: year_pair(m) if m.before() in SEASONS_OF_TWO_YEARS else None),
    Rule("year-range", "first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("spelled-year", "(el | del)? (año)? year:SPELLED_YEAR", lone_year),
    Rule("decade", "(los | las)? (años | (la | las | esta)? (década | décadas) de (los)? (años)?) (decade:YEAR | decade:DECADE_NAME | short:TWO_DIGITS)", decade),
    Rule("decade-part", "(los)? part:DECADE_PART años (decade:DECADE_NAME | short:TWO_DIGITS)", decade),
    Rule("decade-bare", "los (decade:DECADE_NAME | decade:YEAR | short:TWO_DIGITS)", lone_decade),
    Rule("centuries", "(los | las)? siglos (first:ROMAN (y | e | o | separator:(a | al | -)) last:ROMAN) bc:ERA_BC?", centuries),
    Rule("decades", "(los | las)? (años | (década | décadas) de (los)? (años)? | los) (first:DECADE_NAME | first:TWO_DIGITS) (y | , | o | separator:(a | - | –)) (los)? (last:DECADE_NAME | last:TWO_DIGITS)", two_decades),
    Rule("third-of", "(el)? part:THIRD inner:PERIOD", part_of),
    Rule("year-early", "(el | del | al)? año year:THREE_DIGITS", of_parts),
    Rule("year-short", "(el) year:TWO_DIGITS", short_year),
    Rule("day-year-short", "(el | del | al)? (WEEKDAY_NAME ,?)? day:DAY_NUMBER de month:MONTH_NAME del year:TWO_DIGITS", short_year),
    Rule("month-year-short", "month:MONTH_NAME del year:TWO_DIGITS", short_year),
    Rule("season-year-short", "(el | la)? season:SEASON del year:TWO_DIGITS", short_year),
    Rule("turn-of-millennium", "(el)? cambio de milenio", lambda m: Date(year=2000, mod="APPROX", approximate=True)),
    Rule("year-bc", "(el | del | al)? (año)? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "(el | del | al)? (año)? year:INTEGER ERA_AD", of_parts),
    Rule("century", "(el | del | al)? said:(siglo)? nth:ROMAN bc:ERA_BC?", lambda m: century(m) if "said" in m or not m.whole else None),
    # -- counted from the published date or from what was said ---------------------------------------------------
    Rule("unit-turned", "(el | la | del | al)? turn:TURN_BEFORE unit:UNIT", shift_by_turn),
    Rule("unit-same", "(el | la | del | al) turn:SAME unit:UNIT", shift_by_turn),
    Rule("unit-turned-after", "(el | la | del | al)? unit:UNIT turn:TURN_AFTER", beside_event),
    Rule("day-of-event", "el día side:(antes | después) (de | del)", lambda m: None if "Día" in m.written() else event_shift(m, "D")),
    Rule("unit-named", "(el | del)? unit:RUNNING_UNIT", named_unit),
    Rule("weekend", "(el | del | al)? weekend:(fin de semana)", of_parts),
    Rule("weekend-turned", "(el | del | al)? turn:WHICH weekend:(fin de semana)", of_parts),
    Rule("weekend-turned-after", "(el | del | al)? weekend:(fin de semana) turn:TURN_AFTER", of_parts),
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
    Rule("in-time", f"en length:(mod:AMOUNT_MOD? {N} unit:ANY_UNIT)", in_time_unless_first),
    Rule("within", f"(dentro de | de aquí a) mod:AMOUNT_MOD? {N} unit:ANY_UNIT", lambda m: counted_shift(m, 1, "published")),
    Rule("later-and-a-half", "(un | una)? unit:UNIT y (medio | media) (later:(después | más tarde) | antes)", lambda m: replace(v, length=True) if (v := unit_and_a_half(m)) else None),
    Rule("later", f"mod:AMOUNT_MOD? ({N} unit:ANY_UNIT {HALF} | unit:PLURAL_UNIT) (después | más tarde)", lambda m: length_shift(m, 1)),
    Rule("earlier", f"mod:AMOUNT_MOD? ({N} unit:ANY_UNIT {HALF} | unit:PLURAL_UNIT) antes", lambda m: length_shift(m, -1)),
    Rule("event-shift", f"length:(mod:AMOUNT_MOD? ({N} unit:ANY_UNIT {HALF} | unit:PLURAL_UNIT)) side:(antes | después) (de | del)", event_shift),
    # -- times of day -------------------------------------------------------------------------------------------
    Rule("clock", "clock:CLOCK_TIME", lambda m: None if m.words() == "las 24 horas" and m.before() != "a" else with_clock(m)),
    Rule("clock-range", "first:FIRST_CLOCK (y | a | - | hasta) clock:LAST_CLOCK", hours_from_to),
    Rule("clock-hour", "(la | las) (clock:HOUR_AND_MINUTES | clock:A_HOUR)", clock_hour),
    Rule("clock-sharp", "(la | las) clock:A_HOUR en punto", with_clock),
    Rule("clock-zone", "(las)? clock:CLOCK_FACE zone:ZONE", with_clock),
    Rule("clock-bare", "clock:CLOCK_FACE", lambda m: with_clock(m) if m.before() in ("(", ",") and m.after() in (")", ",", ";") else None),
    Rule("clock-day", "clock:CLOCK_TIME (de | del)? inner:ANY_DAY", with_clock),
    Rule("daytime", "(la | al | el | del) daytime:DAYTIME", daytime_on),
    Rule("noon", "(el | al | del | este)? daytime:NOON", daytime_on),
    Rule("daytime-turned", "turn:POINTING (misma)? daytime:DAYTIME (mismo)?", daytime_on),
    Rule("daytime-of-day", "(la | esta | el | al | del) daytime:DAYTIME de? inner:ANY_DAY", with_clock),
    Rule("daytime-beside", "(la | el) daytime:DAYTIME turn:NEIGHBOUR", daytime_turned),
    Rule("daytime-part", "part:HOUR_PART de la daytime:DAYTIME (de? inner:ANY_DAY)?", part_of_daytime),
    Rule("daytime-middle", "media daytime:DAYTIME (de? inner:ANY_DAY)?", middle_of_daytime),
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
    Rule("set-daily", "value:DAILY", daily),
    Rule("set-rate", "(al unit:RATE_UNIT | a la unit:RATE_UNIT | por night:noche)", rate),
    Rule("set-times", "por unit:RATE_UNIT", lambda m: rate(m) if m.before() in ("vez", "veces") else None),
    # -- the present, the past, the future ------------------------------------------------------------------------
    Rule("so-far", "lo que va de (este)? unit:RUNNING_UNIT", lambda m: Shift(m["unit"], 0, side="earlier")),
    Rule("now", "(NOW (mismo | bien)? | hoy (en)? día | hoy por hoy | la? actualidad)", lambda m: None if m.words() == "ahora bien" else Vague("PRESENT_REF")),
    Rule("the-moment", "((el | este) momento | estos momentos | estos días | momento)", lambda m: Vague("PRESENT_REF") if m.words().startswith("est") or m.before() in ("hasta", "por", "de") else None),
    Rule("that-moment", "((ese | aquel) momento | (esos | aquellos) momentos | (aquel)? entonces)", that_moment),
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
    " hace hacía víspera rato ratito DAYTIMES media cuarto NOON CHRIST AM PM mitad siglos fecha momento momentos entonces actualidad día días anoche semana tiempo plazo fecha dos tres cuatro cinco seis siete ocho nueve diez once doce punto navidad navidades nochebuena nochevieja nuevo reyes"
    " santo santos ceniza ramos pascua resurrección pentecostés christi ascensión inmaculada mujer valentín hoy"
).split()

LANGUAGE = Language(
    "es",
    TABLES,
    MACROS,
    RULES,
    CORE,
    SPANISH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
