"""Spanish months, and parts of them: "la segunda quincena de julio"."""

from __future__ import annotations

from timeline.lang.builders import halved, of_parts
from timeline.lang.es.context import STREETS
from timeline.lang.es.years import short_year
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Value


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


def half_month(match: Match) -> Value:
    """ "la segunda quincena de julio": the days from the 16th."""
    return halved(Date(year=match["year"], month=match["month"]), "half_first" in match)


RULES = [
    Rule("month-year", "((el | del | al) mes de)? month:MONTH year:OF_YEAR", of_parts),
    Rule("month", "((el | del | al) mes de)? month:MONTH_NAME", lone_month),
    Rule("month-turned", "(el | del | al)? turn:WHICH (mes de)? month:MONTH_NAME", of_parts),
    Rule("month-turned-after", "((el | del | al) mes de)? month:MONTH_NAME turn:TURN_AFTER", of_parts),
    Rule("month-of-year", "((el | del | al) mes de)? month:MONTH_NAME ((de | del) inner:TURNED_YEAR | inner:OF_SAME_YEAR)", of_parts),
    Rule("half-month", "(la)? (half_first:primera | segunda) quincena de month:MONTH_NAME year:OF_YEAR?", half_month),
    Rule("month-year-short", "month:MONTH_NAME del year:TWO_DIGITS", short_year),
]  # fmt: skip
