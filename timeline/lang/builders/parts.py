"""What builders of every kind share: a Date of its parts, a part or half of a period, the ends of a range, a count."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from timeline.lang.rule import Match
from timeline.lang.values import Date, Shift, Span, Value

Dated = TypeVar("Dated", bound=Date | Shift)


def moded(value: Dated, match: Match) -> Dated:
    """The value with the part ("early", "the end of") and the doubt ("about") that stand before it."""
    changes: dict[str, Any] = {}
    if part := match["part"]:
        changes["mod"] = part
    if "approx" in match:
        changes |= {"mod": changes.get("mod") or "APPROX", "approximate": True}
    return dataclasses.replace(value, **changes) if changes else value


def of_parts(match: Match) -> Value | None:
    """A Date of the named parts: year, month, day, week, weekday, weekend, season, quarter, half, holiday; `turn` is
    its direction and `inner` the period it lies in."""
    parts: dict[str, Any] = {
        name: match[name]
        for name in ("year", "month", "day", "week", "weekday", "season", "quarter", "half", "holiday")
        if name in match
    }
    if "weekend" in match:
        parts["weekend"] = True
    if "turn" in match:
        parts["direction"] = match["turn"]
    if "inner" in match:
        parts["within"] = match.value("inner")
        if parts["within"] is None:
            return None
    if match.words("year")[:1] in ("'", "’"):
        parts["two_digit"] = True
    if (parts.get("quarter") or 1) > 4 or (parts.get("half") or 1) > 2 or (parts.get("day") or 1) > 31:
        return None
    return moded(Date(**parts), match)


def part_of(match: Match) -> Value | None:
    """ "early `inner`", "the end of `inner`"."""
    value = match.value("inner")
    if not isinstance(value, Date | Shift) or value.mod or value.clock:
        return None
    return moded(value, match)


def half_of(match: Match) -> Value | None:
    """ "the first half of the 20th century"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift) or inner.mod or inner.clock:
        return None
    return halved(inner, "half_first" in match)


def halved(value: Dated, first: bool) -> Dated:
    """The first or the second half of a period."""
    return dataclasses.replace(value, mod="START" if first else "END", side="first half" if first else "second half")


def both(match: Match, first: Date, last: Date) -> list[tuple[int, int, Value]]:
    """The two dates of a match, for its parts `first` and `last`: the ends of one range where a `separator` stands
    between them."""
    one: Value = Span(first, last, 0) if "separator" in match else first
    other: Value = Span(first, last, 1) if "separator" in match else last
    # "Monday 7 to Friday 11 May"
    middle = match.span("weekday" if "weekday" in match else "last")[0]
    return [(match.start, match.span("first")[1], one), (middle, match.end, other)]


def counted_units(match: Match) -> tuple[float | None, str, int | None, int | None]:
    """Count (None where the text gives none), unit, and the bounds of "a few"."""
    unit, count = match["unit"], match["count"]
    low, high = match["vague"] or (None, None)
    if count is None and "one" in match:
        count = 1
    if "half" in match and count is not None:
        count += 0.5
    if unit[0].isdigit():
        times, unit = int(unit[0]), unit[1:]
        count, low, high = count and count * times, low and low * times, high and high * times
    if unit == "S":
        return None, unit, None, None
    if low is not None and low == high:
        count, low, high = low, None, None
    return count, unit, low, high
