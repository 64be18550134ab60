"""French months."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.fr.context import TITLES, in_street
from timeline.lang.fr.days import calendar_day
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Value


def lone_month(match: Match) -> Value | None:
    """ "en mars"; written large it is one only where sentences begin: "sur Mars", "Avril Lavigne"."""
    if match.whole and in_street(match):
        return None
    large = match.written("month").istitle()
    if match.whole and large and (match.before(2) if match.before() == "." else match.before()) in TITLES:
        return None  # "M. Juillet"
    begins = match.before() in ("", ".", "en", "fin", "début", "depuis", "(", "-") and not match.after().istitle()
    return None if match.whole and large and not begins else of_parts(match)


RULES = [
    Rule("month-year", "(mois de | mois d APOS)? month:MONTH (de)? year:OF_YEAR", lambda m: calendar_day(m) if "year" in m and not in_street(m) else None),
    Rule("month", "(ce? mois de | ce? mois d APOS)? month:MONTH_NAME", lone_month),
    Rule("month-turned", "(mois de | mois d APOS)? month:MONTH_NAME turn:TURN_AFTER", of_parts),
    Rule("month-of-year", "month:MONTH_NAME (de)? inner:TURNED_YEAR", of_parts),
]  # fmt: skip
