"""Spanish days of the calendar, and what is as good as one: "ayer"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.builders import day_list, day_range, day_resumed, iso_date, numeric_date, of_parts, year_bc
from timeline.lang.es.context import STREETS
from timeline.lang.es.years import short_year
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Span, Vague, Value


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


def before_yesterday(match: Match) -> Value:
    """ "ayer", "mañana viernes", and "antes de ayer"; "la hoy extinta Yugoslavia" tells of the present."""
    if "before" in match and match.words("day") != "ayer":
        # "antes de hoy"
        match.start = match.span("day")[0]
    if match.words() == "hoy" and match.before() in ("el", "la", "los", "las"):
        return Vague("PRESENT_REF")
    return Shift("D", match["day"] - (match.words().startswith("antes de ayer")))


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


# "El 15 nació su hijo"
DEED = re.compile(r"(?:fue|fueron|hubo|\w{2,}(?:ó|aron|ieron|jeron))")


RULES = [
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first=True)),
    Rule("calendar-day", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH year:OF_YEAR?", calendar_day),
    Rule("month-day-year", "month:MONTH_NAME day:DAY_DIGITS (de | del | ,) year:YEAR", of_parts),
    Rule("day-month-year", "day:DAY_DIGITS month:MONTH ,? year:YEAR", of_parts),
    Rule("dash-date", "day:DAY_DIGITS - month:MONTH_NUMBER - year:YEAR", lambda m: None if m.glued_before else of_parts(m)),
    Rule("day-bc", "(el | del | al)? day:DAY_NUMBER de month:MONTH_NAME (de | del) (año)? year:INTEGER ERA_BC", year_bc),
    Rule("day-turned", "(el | del | al)? (turn:LAST_OR_NEXT | este) (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME year:OF_YEAR?", of_parts),
    Rule("day-turned-after", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME turn:LAST_OR_NEXT", of_parts),
    Rule("day-of-year", "(el | del | al)? (weekday:WEEKDAY_NAME ,?)? día? day:DAY_NUMBER de month:MONTH_NAME ((de | del) inner:TURNED_YEAR | inner:OF_SAME_YEAR)", of_parts),
    Rule("day-of-month", "(el | del | al)? (WEEKDAY_NAME ,?)? día? day:DAY_NUMBER (de | del) inner:(TURNED_MONTH | (este | ese | aquel) mismo? mes | mes TURN_AFTER)", of_parts),
    Rule("day-of-same-month", "(el | del | al)? día? day:DAY_NUMBER inner:(del SAME mes)", lambda m: None if m.before() == "las" else of_parts(m)),
    Rule("day-alone", "(el | del | al)? turn:LAST_OR_NEXT? día day:DAY_DIGITS", of_parts),
    Rule("day-resumed", "(el | del) day:DAY_DIGITS", lambda m: day_resumed(m) if m.after().lower() in BEHIND_DAY or DEED.fullmatch(m.after()) else None),
    Rule("day-range", "(el | del | desde el)? (LAST | NEXT)? (día)? first:DAY_NUMBER separator:(a | - | –) last:DAY_NUMBER de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range),
    Rule("day-range-to", "(el | del | desde el)? (LAST | NEXT)? (día)? first:DAY_NUMBER last:TO_DAY de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range_to),
    Rule("day-list", "(los días | los | el | al | del)? days:(DAY_DIGITS (, el? DAY_DIGITS)+ ,? (y | e | o) el? DAY_DIGITS) de month:MONTH_NAME year:OF_YEAR?", day_list),
    Rule("some-day-of", "un day:DAY_NUMBER de month:MONTH_NAME year:OF_YEAR?", some_day_of),
    Rule("dateline", "day:DAY_DIGITS month:MONTH_SHORT .?", lambda m: of_parts(m) if m.before() == "," and m.after() in ("(", ".") else None),
    Rule("day-pair", "(el | del | los (días)?)? (LAST | NEXT)? (días)? first:DAY_NUMBER (y | o | e) last:THE_DAY de month:MONTH_NAME (NEXT | LAST)? year:OF_YEAR?", day_range),
    Rule("near-day", "before:(antes de)? day:NEAR_DAY (mismo | ,? WEEKDAY_NAME)?", before_yesterday),
    Rule("near-day-date", "day:NEAR_DAY ,? WEEKDAY_NAME ,? (día)? DAY_DIGITS (de MONTH_NAME)?", lambda m: Shift("D", m["day"])),
    Rule("the-near-day", "((el | al | del) día | la jornada) de day:NEAR_DAY", lambda m: Shift("D", m["day"])),
    Rule("day-after-tomorrow", "pasado mañana", lambda m: Shift("D", 2)),
    Rule("day-year-short", "(el | del | al)? (WEEKDAY_NAME ,?)? day:DAY_NUMBER de month:MONTH_NAME del year:TWO_DIGITS", short_year),
]  # fmt: skip
