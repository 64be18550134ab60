"""Feasts that last longer than a day."""

from __future__ import annotations

from timeline.lang.rule import Match
from timeline.lang.values import Date, Span, Value


def holy_week(match: Match) -> Value:
    """ "Karwoche 2024", "Semana Santa", "la semaine sainte": from Palm Sunday to Easter."""
    first, last = (Date(holiday=name, year=match["year"]) for name in ("palm-sunday", "easter"))
    return Span(first, last, 0)
