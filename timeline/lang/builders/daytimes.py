"""Mornings, evenings and nights."""

from __future__ import annotations

import dataclasses

from timeline.lang.builders.counts import COUNTS
from timeline.lang.builders.parts import moded
from timeline.lang.rule import Match
from timeline.lang.values import Date, Shift, Span, Value


def night_between(match: Match) -> Value | None:
    """ "in der Nacht vom 9. auf den 10. November 1989", "von Freitag auf Samstag": one night, two days."""
    if "month" in match:
        year, month = match["year"], match["month"]
        start, end = (Date(year=year, month=month, day=match[name]) for name in ("first", "last"))
        return Span(dataclasses.replace(start, clock="TNI"), end, 0)
    day = match.value("end")
    return Span(Shift("D", -1, of=day, clock="TNI"), day, 0) if isinstance(day, Date) else None


def daytime_turned(match: Match) -> Value:
    """ "last night", "diesen Morgen", "am folgenden Abend": `daytime` of the day that `turn` points to."""
    count, anchor = COUNTS[match["turn"]]
    return moded(Shift("D", count, anchor, clock=match["daytime"]), match)
