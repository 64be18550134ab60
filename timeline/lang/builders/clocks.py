"""Times of the clock."""

from __future__ import annotations

import dataclasses

from timeline.lang.builders.parts import moded
from timeline.lang.rule import Match
from timeline.lang.values import Date, Shift, Value


def with_clock(match: Match) -> Value | None:
    """`clock` (with a `zone`) or `daytime` on the day that `inner` names; on the day spoken of where it names none."""
    inner = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(inner, Date | Shift) or inner.clock:
        return None
    if match.glued_after and match.after()[:1].isalpha():
        return None
    clock = (match["clock"] or match["daytime"]) + (match["zone"] or "")
    return moded(dataclasses.replace(inner, clock=clock, mod=match["mod"] or ""), match)


def clock_day(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "gegen 18.30 Uhr am Dienstag": the time is of the day behind it."""
    day = match.value("inner")
    if not isinstance(day, Date | Shift) or day.clock:
        return None
    return [(*match.span("clock"), dataclasses.replace(day, clock=match["clock"])), (*match.span("inner"), day)]


def clock_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "16 bis 17.30 Uhr", "14.00 und 17.40 Uhr": `first` and `clock` on the day spoken of."""
    start, last = Shift("D", 0, "text", clock=match["first"]), Shift("D", 0, "text", clock=match["clock"])
    return [(*match.span("first"), start), (match.span("clock")[0], match.end, last)]
