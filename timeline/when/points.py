"""One partial date, read from EDTF: levels 0 and 1, and of level 2 marked and masked parts, exponents, long years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from timeline.errors import DateError
from timeline.when.calendar import MONTHS, SEASONS, day_number, days_in_month, year_words

ADVICE = "Write 1914, 1914-06, 1914-06-28, 1914~ or 1914/1918."


class Unit(IntEnum):
    """How fine a date is, coarse to fine, so that `max` is the finer one."""

    CENTURY = 0
    DECADE = 1
    YEAR = 2
    SEASON = 3
    MONTH = 4
    DAY = 5


@dataclass(frozen=True, slots=True)
class Point:
    """One partial date: all of a When that is no interval, or one end of it.

    `year` is the first year of a decade or century. `month` may be an EDTF season (21 to 41).
    """

    edtf: str
    unit: Unit
    year: int
    month: int | None
    day: int | None
    earliest: int
    latest: int
    approximate: bool
    uncertain: bool

    @property
    def marked(self) -> bool:
        return self.approximate or self.uncertain

    @property
    def margin(self) -> int:
        """By how many days a marked date gives way: by one of the unit that is marked, `2004?-06-11` by a year."""
        if not self.marked:
            return 0
        parts = PARTS.fullmatch(self.edtf)
        if parts and not _MARKED_AS_A_WHOLE.fullmatch(self.edtf):
            year, month = parts["year"], parts["month"] or ""
            if set(year + month[-1:]) & set(MARKS):
                return 366
            if set(month) & set(MARKS):
                return 31
        return self.latest - self.earliest + 1


_POINT = re.compile(
    r"(?P<year>Y-?\d{5,}|-?\d{4}|-?\d{3}X|-?\d{2}XX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<mark>[~?%]?)",
    re.ASCII,
)


# Level 2: a mark behind a part holds for it and all before it, a mark before a part for it alone.
MARKS = "~?%"
PARTS = re.compile(
    r"(?P<year>[~?%]?-?[\dX]{4}[~?%]?)(?:-(?P<month>[~?%]?[\dX]{2}[~?%]?)(?:-(?P<day>[~?%]?[\dX]{2}[~?%]?))?)?",
    re.ASCII,
)
_MARKED_AS_A_WHOLE = re.compile(r"[^~?%]*[~?%]")
_LONG_YEAR = re.compile(r"(?P<digits>Y-?\d+(?:E\d{1,4})?|-?\d{4})(?:S(?P<significant>\d))?", re.ASCII)
_TIME = re.compile(r"(-?\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-4]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d(?::\d\d)?)?", re.ASCII)
SETS = "[{"


def _read_level_two(text: str, whole: str) -> Point:
    """Parts marked or masked each for itself, exponents, significant digits; a time of day, which we only keep."""
    timed = _TIME.fullmatch(text)
    if timed:
        return replace(read_point(timed[1], whole), edtf=text)
    long = _LONG_YEAR.fullmatch(text)
    if long:
        return _read_long_year(text, long)
    parts = PARTS.fullmatch(text)
    if not parts:
        raise DateError(f"{whole!r} is not a date. {ADVICE}")
    marks = set(text) & set(MARKS)
    bare = "-".join(part.strip(MARKS) for part in parts.groups() if part)
    point = _read_masked(bare, whole) if "X" in bare else read_point(bare, whole)
    return replace(point, edtf=text, approximate=bool(marks & {"~", "%"}), uncertain=bool(marks & {"?", "%"}))


def _read_long_year(text: str, match: re.Match[str]) -> Point:
    base, _, exponent = match["digits"].lstrip("Y").partition("E")
    year = int(base) * 10 ** int(exponent or 0)
    low = high = year
    if match["significant"]:
        # "1950S2" is some year from 1900 to 1999, estimated as 1950
        span = 10 ** max(0, len(str(abs(year))) - int(match["significant"]))
        near = abs(year) // span * span
        low, high = (near, near + span - 1) if year >= 0 else (-near - span + 1, -near)
    approximate = bool(match["significant"])
    return Point(text, Unit.YEAR, year, None, None, day_number(low, 1, 1), day_number(high, 12, 31), approximate, False)


def _read_masked(text: str, whole: str) -> Point:
    year_part, month_part, day_part = _POINT_PARTS.fullmatch(text).groups()  # type: ignore[union-attr]
    negative = year_part.startswith("-")
    digits = year_part.lstrip("-")
    ends = sorted((1 - 2 * negative) * int(digits.replace("X", nine)) for nine in "09")
    months = [n for n in range(1, 13) if _fits(month_part, n)]
    first = next(_masked_days(ends[0], months, day_part), None)
    last = next(_masked_days(ends[1], months[::-1], day_part, step=-1), None)
    if first is None or last is None:
        raise DateError(f"{whole!r}: there is no such day. {ADVICE}")
    masked_year = digits.count("X")
    if masked_year:
        unit = Unit.DECADE if masked_year == 1 and digits.endswith("X") else Unit.CENTURY
    else:
        unit = Unit.YEAR if month_part and "X" in month_part else Unit.MONTH
    year = ends[0]
    month = months[0] if unit is Unit.MONTH else None
    return Point(text, unit, year, month, None, first, last, False, False)


_POINT_PARTS = re.compile(r"(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?")


def _fits(mask: str | None, number: int) -> bool:
    return mask is None or all(m in ("X", n) for m, n in zip(mask, f"{number:02d}", strict=True))


def _masked_days(year: int, months: list[int], mask: str | None, step: int = 1) -> Iterator[int]:
    for month in months:
        for day in range(1, days_in_month(year, month) + 1)[::step]:
            if _fits(mask, day):
                yield day_number(year, month, day)


def read_point(text: str, whole: str) -> Point:
    """Read one date; `whole` is the text that a person sees in the error. Raises DateError with what to write."""
    match = _POINT.fullmatch(text)
    if not match:
        return _read_level_two(text, whole)
    year_part, month_part, day_part, mark = match.group("year", "month", "day", "mark")
    marks = mark in ("~", "%"), mark in ("?", "%")
    if "X" in year_part:
        return _read_level_two(text, whole) if month_part else _masked_year(text, year_part, *marks)

    year = int(year_part.lstrip("Y"))
    if year_part == "-0000":
        raise DateError(f"{whole!r}: there is no year -0000. Write 0000 for 1 BC.")
    if month_part in (None, "XX"):
        if day_part not in (None, "XX"):  # 1560-XX-25
            return _read_level_two(text, whole)
        first, last = day_number(year, 1, 1), day_number(year, 12, 31)
        return Point(text, Unit.YEAR, year, None, None, first, last, *marks)

    month = int(month_part)
    if month in SEASONS and day_part is None:
        return _season(text, year, month, *marks)
    if not 1 <= month <= 12:
        raise DateError(f"{whole!r}: there is no month {month_part}. {ADVICE}")
    last_day = days_in_month(year, month)
    if day_part in (None, "XX"):
        first, last = day_number(year, month, 1), day_number(year, month, last_day)
        return Point(text, Unit.MONTH, year, month, None, first, last, *marks)
    day = int(day_part)
    if not 1 <= day <= last_day:
        raise DateError(f"{whole!r}: {MONTHS[month - 1]} {year_words(year)} has {last_day} days.")
    number = day_number(year, month, day)
    return Point(text, Unit.DAY, year, month, day, number, number, *marks)


def _masked_year(text: str, year_part: str, approximate: bool, uncertain: bool) -> Point:
    """A decade, `198X`, or a century, `19XX`."""
    digits = year_part.count("X")
    span = 10**digits
    unit = Unit.DECADE if digits == 1 else Unit.CENTURY
    first = int(year_part.rstrip("X")) * span
    # -004X is the years -49 to -40: the digits count away from zero on both sides.
    low, high = (first - span + 1, first) if year_part[0] == "-" else (first, first + span - 1)
    return Point(text, unit, low, None, None, day_number(low, 1, 1), day_number(high, 12, 31), approximate, uncertain)


def _season(text: str, year: int, season: int, approximate: bool, uncertain: bool) -> Point:
    _, first_month, months = SEASONS[season]
    first = day_number(year, first_month, 1)
    after = first_month + months
    last = day_number(year + (after > 12), (after - 1) % 12 + 1, 1) - 1
    return Point(text, Unit.SEASON, year, season, None, first, last, approximate, uncertain)


def members(edtf: str) -> list[tuple[str, str]]:
    """The dates of a set, each with its first and last: `[1667,1670..1672]`; "" where a run is open."""
    members = []
    for member in edtf[1:-1].split(","):
        left, dots, right = member.strip().partition("..")
        members.append((left, right) if dots else (left, left))
    return members


def read_end(text: str, whole: str) -> Point | None:
    return read_point(text, whole) if text else None
