"""Weeks, months and years that are pointed at."""

from __future__ import annotations

from timeline.lang.rule import Match
from timeline.lang.values import Date, Shift, Value


def week_of(match: Match) -> Value | None:
    """ "in der Woche vom 29. April", "la semana del 3 de mayo": the week that the day `inner` is of; no "semaine du
    29 avril au 5 mai", which says both its ends."""
    day, joins = match.value("inner"), match.scan.language.joins
    return Shift("W", 0, of=day) if isinstance(day, Date) and match.after() not in joins.ranges else None
