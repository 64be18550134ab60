"""A date as a person reads it: "about autumn 2022", "44 BC", "1667 or 1670 to 1672"."""

from __future__ import annotations

import re

from timeline.when.calendar import MONTHS, SEASONS, civil, iso, year_words
from timeline.when.points import MARKS, PARTS, Point, Unit, members, read_end, read_point


def set_words(edtf: str) -> str:
    joint = " or " if edtf[0] == "[" else " and "
    ends = [tuple(read_end(end, edtf) for end in member) for member in members(edtf)]
    words = []
    for start, end in ends:
        if start and end:
            alone = len(ends) == 1 and joint == " or "
            words.append(point_words(start) if start == end else interval_words(start, end, within=alone))
        elif start:
            words.append(f"{point_words(start)} or later")
        elif end:
            words.append(f"{point_words(end)} or earlier")
    return joint.join(", ".join(words).rsplit(", ", 1))


def _bare_words(point: Point) -> str:
    year = year_words(point.year)
    if "X" in point.edtf:
        masked = _masked_words(point)
        if masked:
            return masked
    if point.unit is Unit.CENTURY:
        number = point.year // 100 + 1
        if point.year < 0:
            return f"{_ordinal(-point.year // 100 + 1)} century BC"
        return f"{_ordinal(number)} century"
    if point.unit is Unit.DECADE:
        return f"{year}s" if point.year > 0 else f"{year} to {year_words(point.year + 9)}"
    if point.month is None:
        return year
    if point.unit is Unit.SEASON:
        return f"{SEASONS[point.month][0]} {year}"
    month = MONTHS[point.month - 1]
    return f"{month} {year}" if point.day is None else f"{point.day} {month} {year}"


def _masked_words(point: Point) -> str:
    """`156X-12-25` is 25 December of a year in the 1560s; "" for masks that a decade, a year or a month says."""
    parts = PARTS.fullmatch(point.edtf)
    if parts is None:
        return ""
    bare = [(part or "").strip(MARKS) for part in parts.group("year", "month", "day")]
    if not re.fullmatch(r"-?\d*X*", bare[0]):
        return f"between {_run_words(point)}"
    if bare[0].count("X") > 2:
        return f"{year_words(civil(point.earliest)[0])} to {year_words(civil(point.latest)[0])}"
    if "X" not in bare[0] and bare[1] in ("XX", ""):
        return "" if bare[2] in ("XX", "") else f"day {int(bare[2])} of a month in {bare[0]}"
    if "X" not in bare[0]:
        return "" if bare[2] == "XX" and bare[1].isdigit() else f"between {_run_words(point)}"
    if not bare[1]:
        return ""
    if not bare[1].isdigit() or (bare[2] and bare[2] != "XX" and not bare[2].isdigit()):
        return f"between {_run_words(point)}"
    day = f"{int(bare[2])} " if bare[2].isdigit() else ""
    years = _bare_words(read_point(bare[0], bare[0]))
    return f"{day}{MONTHS[int(bare[1]) - 1]} of a year in the {years}"


def _run_words(point: Point) -> str:
    return " and ".join(point_words(read_point(iso(number), "")) for number in (point.earliest, point.latest))


def _ordinal(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def point_words(point: Point) -> str:
    words = _bare_words(point)
    if point.approximate:
        words = f"about {words}"
    return f"{words} (uncertain)" if point.uncertain else words


def interval_words(start: Point, end: Point, *, within: bool = False) -> str:
    """From one to the other; `within`: at some time between them."""
    first, last = _parted_words(start, end)
    return f"between {first} and {last}" if within else f"{first} to {last}"


def _parted_words(start: Point, end: Point) -> tuple[str, str]:
    """Both ends in words, with what they share said once, at the last."""
    plain = not (start.marked or end.marked)
    if plain and start.day and end.day and start.year == end.year and start.month and end.month:
        if start.month == end.month:
            return str(start.day), _bare_words(end)
        return f"{start.day} {MONTHS[start.month - 1]}", _bare_words(end)
    if plain and start.unit == end.unit == Unit.MONTH and start.year == end.year and start.month:
        return MONTHS[start.month - 1], _bare_words(end)
    first, last = point_words(start), point_words(end)
    if plain and start.unit == end.unit == Unit.YEAR:  # the era once: "264 to 241 BC", "AD 14 to 18"
        if last.endswith(" BC"):
            first = first.removesuffix(" BC")
        elif first.startswith("AD "):
            last = last.removeprefix("AD ")
    return first, last
