"""German months, and parts of them: "die erste Aprilwoche"."""

from __future__ import annotations

from timeline.lang.builders import doubtful_month, halved, of_parts
from timeline.lang.de.context import TITLES, named_for_day
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Value


def part_of_month(match: Match) -> Value | None:
    """ "in der ersten Aprilwoche", "der zweiten Maihälfte", "den letzten Märztagen"."""
    (month, unit), nth = match["inner"], match["nth"] or -1
    if unit == "W":
        return Date(year=match["year"], month=month, week=nth) if nth <= 5 else None
    if unit == "D":
        return Date(year=match["year"], month=month, mod={1: "START", -1: "END"}[nth]) if nth in (1, -1) else None
    return halved(Date(year=match["year"], month=month), nth == 1) if nth <= 2 else None


RULES = [
    Rule("month-part", "THE? (nth:DAY_NUMBER | letzte | letzten) inner:MONTH_PART year:YEAR?", part_of_month),
    Rule("month-year", "approx:APPROX? month:MONTH (THE (jahres | jahrs))? year:YEAR", of_parts),
    Rule("month", "month:MONTH_NAME", lambda m: None if m.before() in TITLES or named_for_day(m) else doubtful_month(m)),
    Rule("month-turned", "turn:TURN month:MONTH_NAME", of_parts),
    Rule("month-of-year", "month:MONTH_NAME inner:TURNED_YEAR", of_parts),
]  # fmt: skip
