"""When: a date that says how exactly it is known, as EDTF (ISO 8601-2:2019, also loc.gov/standards/datetime).

A `When` keeps its EDTF text as it was written and adds what computing needs: the earliest and the latest day it
can mean, its unit, whether it is approximate or uncertain. Days are counted from 1970-01-01 in the proleptic
Gregorian calendar as plain integers, so that 44 BC and the year 12000 work like any other.

>>> when = parse("2022-23")
>>> str(when), when.words(), iso(when.earliest), iso(when.latest)
('2022-23', 'autumn 2022', '2022-09-01', '2022-11-30')
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from timeline.errors import DateError

MONTHS = "January February March April May June July August September October November December".split()

# Seasons are meteorological and, unless the text says southern, northern: libraries disagree, and three whole
# months each is the one reading that needs no almanac. Winter begins in the December of its year.
SEASONS: dict[int, tuple[str, int, int]] = {
    21: ("spring", 3, 3),
    22: ("summer", 6, 3),
    23: ("autumn", 9, 3),
    24: ("winter", 12, 3),
    25: ("spring (northern)", 3, 3),
    26: ("summer (northern)", 6, 3),
    27: ("autumn (northern)", 9, 3),
    28: ("winter (northern)", 12, 3),
    29: ("spring (southern)", 9, 3),
    30: ("summer (southern)", 12, 3),
    31: ("autumn (southern)", 3, 3),
    32: ("winter (southern)", 6, 3),
    33: ("first quarter of", 1, 3),
    34: ("second quarter of", 4, 3),
    35: ("third quarter of", 7, 3),
    36: ("fourth quarter of", 10, 3),
    37: ("first four months of", 1, 4),
    38: ("second four months of", 5, 4),
    39: ("last four months of", 9, 4),
    40: ("first half of", 1, 6),
    41: ("second half of", 7, 6),
}

ADVICE = "Write 1914, 1914-06, 1914-06-28, 1914~ or 1914/1918."


class Unit(IntEnum):
    """How fine a date is, coarse to fine, so that `max` is the finer one."""

    CENTURY = 0
    DECADE = 1
    YEAR = 2
    SEASON = 3
    MONTH = 4
    DAY = 5


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 in the proleptic Gregorian calendar; year 0 is 1 BC.

    >>> day_number(1970, 1, 1), day_number(1969, 12, 31), day_number(-43, 3, 15)
    (0, -1, -735160)
    """
    y = year - (month <= 2)
    era, yoe = divmod(y, 400)
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


def civil(number: int) -> tuple[int, int, int]:
    """The year, month and day of a day number: `day_number` backwards."""
    era, doe = divmod(number + 719468, 146097)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + (3 if mp < 10 else -9)
    return yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


def weekday(number: int) -> int:
    """Monday is 0."""
    return (number + 3) % 7


def days_in_month(year: int, month: int) -> int:
    # calendar refuses years outside 1..9999; leap years repeat every 400.
    return monthrange(2000 + year % 400, month)[1]


def year_text(year: int) -> str:
    """
    >>> year_text(800), year_text(-43), year_text(12000)
    ('0800', '-0043', 'Y12000')
    """
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso(number: int | None) -> str:
    """A day number as YYYY-MM-DD; an open end as `..`."""
    if number is None:
        return ".."
    year, month, day = civil(number)
    return f"{year_text(year)}-{month:02d}-{day:02d}"


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


@dataclass(frozen=True, slots=True)
class When:
    """A date as EDTF. Build one with `parse` or with `day`, `month`, `year`, `interval`, `of_days`.

    `earliest` and `latest` are day numbers, None where the date is open at that end (`2012/..`). Two Whens are
    equal when their EDTF is. A set (`[1667,1670..1672]`) has its first and its last date as start and end.
    """

    edtf: str
    start: Point | None
    end: Point | None

    def __str__(self) -> str:
        return self.edtf

    @property
    def earliest(self) -> int | None:
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> int | None:
        return self.end.latest if self.end else None

    @property
    def ends(self) -> tuple[Point, Point]:
        """The first and the last date that it names: where one end is open, the known one stands for both.

        >>> [point.edtf for point in parse("2012/..").ends], [point.edtf for point in parse("[..1984,1986..]").ends]
        (['2012', '2012'], ['1984', '1986'])
        """
        points = [point for point in (self.start, self.end) if point]
        if not points:  # a set may be open at both ends, and names dates between them
            named = (_read_end(text, self.edtf) for member in _members(self.edtf) for text in member)
            points = sorted(filter(None, named), key=lambda point: point.earliest)
        return points[0], points[-1]

    @property
    def is_interval(self) -> bool:
        return "/" in self.edtf

    @property
    def is_set(self) -> bool:
        """One of several dates (`[1667,1670..1672]`), or all of them (`{1960,1961-12}`)."""
        return self.edtf[0] in _SETS

    @property
    def unit(self) -> Unit:
        """The unit of a single date; the coarser one of an interval's two ends."""
        return min((point.unit for point in (self.start, self.end) if point), default=Unit.CENTURY)

    @property
    def approximate(self) -> bool:
        return any(point.approximate for point in (self.start, self.end) if point)

    @property
    def uncertain(self) -> bool:
        return any(point.uncertain for point in (self.start, self.end) if point)

    @property
    def width(self) -> int | None:
        """In days; None when an end is open.

        >>> parse("2024-02").width, parse("2024-02/..").width
        (29, None)
        """
        if self.earliest is None or self.latest is None:
            return None
        return self.latest - self.earliest + 1

    @property
    def exact(self) -> bool:
        """One certain day."""
        return self.width == 1 and not self.approximate and not self.uncertain

    def bounds(self) -> tuple[float, float]:
        """Earliest and latest day, open ends infinite; an approximate end gives way by one of its own units.

        >>> [iso(int(d)) for d in parse("2010~").bounds()]
        ['2009-01-01', '2011-12-31']
        """
        low, high = float("-inf"), float("inf")
        if self.start:
            low = self.start.earliest - _margin(self.start)
        if self.end:
            high = self.end.latest + _margin(self.end)
        return low, high

    def overlaps(self, other: When) -> bool:
        """Can both mean the same day?

        >>> parse("2025-05").overlaps(parse("2025-05-01")), parse("2010~").overlaps(parse("2011"))
        (True, True)
        """
        low, high = self.bounds()
        other_low, other_high = other.bounds()
        return low <= other_high and other_low <= high

    def contains(self, other: When) -> bool:
        """Does every day that the other can mean lie in this one?"""
        low, high = self.bounds()
        other_low, other_high = other.bounds()
        return low <= other_low and other_high <= high

    def sort_key(self) -> tuple[float, float, str]:
        """Chronological; what is open at the start comes first, the narrower of two with one start first."""
        return (
            float("-inf") if self.earliest is None else self.earliest,
            float("inf") if self.latest is None else self.latest,
            self.edtf,
        )

    def words(self) -> str:
        """What a person reads.

        >>> [parse(text).words() for text in ("1950-04-29", "2010~", "198X", "2018-03/2022-10", "2012/..", "-0043")]
        ['29 April 1950', 'about 2010', '1980s', 'March 2018 to October 2022', 'since 2012', '44 BC']
        """
        if self.is_set:
            return _set_words(self.edtf)
        if not self.is_interval:
            assert self.start
            return _point_words(self.start)
        if self.end is None:
            return f"since {_point_words(self.start)}" if self.start else "at an unknown time"
        if self.start is None:
            return f"until {_point_words(self.end)}"
        return _interval_words(self.start, self.end)


def _margin(point: Point) -> int:
    """By how many days a marked date gives way: by one of the unit that is marked, `2004?-06-11` by a year."""
    if not (point.approximate or point.uncertain):
        return 0
    parts = _PARTS.fullmatch(point.edtf)
    if parts and not _MARKED_AS_A_WHOLE.fullmatch(point.edtf):
        year, month = parts["year"], parts["month"] or ""
        if set(year + month[-1:]) & set(_MARKS):
            return 366
        if set(month) & set(_MARKS):
            return 31
    return point.latest - point.earliest + 1


def _set_words(edtf: str) -> str:
    joint = " or " if edtf[0] == "[" else " and "
    members = [tuple(_read_end(end, edtf) for end in member) for member in _members(edtf)]
    words = []
    for start, end in members:
        if start and end:
            words.append(_point_words(start) if start == end else _interval_words(start, end))
        elif start:
            words.append(f"{_point_words(start)} or later")
        elif end:
            words.append(f"{_point_words(end)} or earlier")
    return joint.join(", ".join(words).rsplit(", ", 1))


def year_words(year: int) -> str:
    """
    >>> year_words(1914), year_words(-43)
    ('1914', '44 BC')
    """
    return f"{1 - year} BC" if year < 1 else str(year)


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
        return f"{point.year}s" if point.year >= 0 else f"{year} to {year_words(point.year + 9)}"
    if point.month is None:
        return year
    if point.unit is Unit.SEASON:
        return f"{SEASONS[point.month][0]} {year}"
    month = MONTHS[point.month - 1]
    return f"{month} {year}" if point.day is None else f"{point.day} {month} {year}"


def _masked_words(point: Point) -> str:
    """`156X-12-25` is 25 December of a year in the 1560s; "" for masks that a decade, a year or a month says."""
    parts = _PARTS.fullmatch(point.edtf)
    if parts is None:
        return ""
    bare = [(part or "").strip(_MARKS) for part in parts.group("year", "month", "day")]
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
    years = _bare_words(_read_point(bare[0], bare[0]))
    return f"{day}{MONTHS[int(bare[1]) - 1]} of a year in the {years}"


def _run_words(point: Point) -> str:
    return " and ".join(_point_words(_read_point(iso(number), "")) for number in (point.earliest, point.latest))


def _ordinal(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def _point_words(point: Point) -> str:
    words = _bare_words(point)
    if point.approximate:
        words = f"about {words}"
    return f"{words} (uncertain)" if point.uncertain else words


def _interval_words(start: Point, end: Point) -> str:
    plain = not (start.approximate or start.uncertain or end.approximate or end.uncertain)
    if plain and start.day and end.day and start.year == end.year and start.month and end.month:
        if start.month == end.month:
            return f"{start.day} to {_bare_words(end)}"
        return f"{start.day} {MONTHS[start.month - 1]} to {_bare_words(end)}"
    if plain and start.unit == end.unit == Unit.MONTH and start.year == end.year and start.month:
        return f"{MONTHS[start.month - 1]} to {_bare_words(end)}"
    return f"{_point_words(start)} to {_point_words(end)}"


_POINT = re.compile(
    r"(?P<year>Y-?\d{5,}|-?\d{4}|-?\d{3}X|-?\d{2}XX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<mark>[~?%]?)",
    re.ASCII,
)


# Level 2: a mark behind a part holds for it and all before it, a mark before a part for it alone.
_MARKS = "~?%"
_PARTS = re.compile(
    r"(?P<year>[~?%]?-?[\dX]{4}[~?%]?)(?:-(?P<month>[~?%]?[\dX]{2}[~?%]?)(?:-(?P<day>[~?%]?[\dX]{2}[~?%]?))?)?",
    re.ASCII,
)
_MARKED_AS_A_WHOLE = re.compile(r"[^~?%]*[~?%]")
_LONG_YEAR = re.compile(r"(?P<digits>Y-?\d+(?:E\d{1,4})?|-?\d{4})(?:S(?P<significant>\d))?", re.ASCII)
_TIME = re.compile(r"(-?\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-4]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d(?::\d\d)?)?", re.ASCII)
_SETS = "[{"


def _read_level_two(text: str, whole: str) -> Point:
    """Parts marked or masked each for itself, exponents, significant digits; a time of day, which we only keep."""
    timed = _TIME.fullmatch(text)
    if timed:
        return replace(_read_point(timed[1], whole), edtf=text)
    long = _LONG_YEAR.fullmatch(text)
    if long:
        return _read_long_year(text, long)
    parts = _PARTS.fullmatch(text)
    if not parts:
        raise DateError(f"{whole!r} is not a date. {ADVICE}")
    marks = set(text) & set(_MARKS)
    bare = "-".join(part.strip(_MARKS) for part in parts.groups() if part)
    point = _read_masked(bare, whole) if "X" in bare else _read_point(bare, whole)
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


def _members(edtf: str) -> list[tuple[str, str]]:
    members = []
    for member in edtf[1:-1].split(","):
        left, dots, right = member.strip().partition("..")
        members.append((left, right) if dots else (left, left))
    return members


def _read_end(text: str, whole: str) -> Point | None:
    return _read_point(text, whole) if text else None


def _read_set(text: str) -> When:
    if text[-1] != {"[": "]", "{": "}"}[text[0]]:
        raise DateError(f"{text!r} is a set that is not closed. Write [1667,1668] or {{1667,1668}}.")
    pairs = [(_read_end(left, text), _read_end(right, text)) for left, right in _members(text)]
    if any(left is None and right is None for left, right in pairs):
        raise DateError(f"{text!r}: a set needs a date between its commas. Write [1667,1668].")
    starts = [left for left, _ in pairs]
    ends = [right for _, right in pairs]
    start = None if None in starts else min((p for p in starts if p), key=lambda point: point.earliest)
    end = None if None in ends else max((p for p in ends if p), key=lambda point: point.latest)
    if start and end and start.earliest > end.latest:
        raise DateError(f"{text!r} ends before it begins.")
    return When(text, start, end)


def _read_point(text: str, whole: str) -> Point:
    match = _POINT.fullmatch(text)
    if not match:
        return _read_level_two(text, whole)
    year_part, month_part, day_part, mark = match.group("year", "month", "day", "mark")
    approximate, uncertain = mark in ("~", "%"), mark in ("?", "%")

    if "X" in year_part:
        if month_part:
            return _read_level_two(text, whole)
        digits = year_part.count("X")
        span = 10**digits
        unit = Unit.DECADE if digits == 1 else Unit.CENTURY
        first = int(year_part.rstrip("X")) * span
        # -004X is the years -49 to -40: the digits count away from zero on both sides.
        low, high = (first - span + 1, first) if year_part[0] == "-" else (first, first + span - 1)
        return Point(
            text, unit, low, None, None, day_number(low, 1, 1), day_number(high, 12, 31), approximate, uncertain
        )

    year = int(year_part.lstrip("Y"))
    if year_part == "-0000":
        raise DateError(f"{whole!r}: there is no year -0000. Write 0000 for 1 BC.")
    if month_part in (None, "XX"):
        if day_part not in (None, "XX"):  # 1560-XX-25
            return _read_level_two(text, whole)
        first, last = day_number(year, 1, 1), day_number(year, 12, 31)
        return Point(text, Unit.YEAR, year, None, None, first, last, approximate, uncertain)

    month = int(month_part)
    if month in SEASONS and day_part is None:
        _, first_month, months = SEASONS[month]
        first = day_number(year, first_month, 1)
        after = first_month + months
        last = day_number(year + (after > 12), (after - 1) % 12 + 1, 1) - 1
        return Point(text, Unit.SEASON, year, month, None, first, last, approximate, uncertain)
    if not 1 <= month <= 12:
        raise DateError(f"{whole!r}: there is no month {month_part}. {ADVICE}")
    last_day = days_in_month(year, month)
    if day_part in (None, "XX"):
        first, last = day_number(year, month, 1), day_number(year, month, last_day)
        return Point(text, Unit.MONTH, year, month, None, first, last, approximate, uncertain)
    day = int(day_part)
    if not 1 <= day <= last_day:
        raise DateError(f"{whole!r}: {MONTHS[month - 1]} {year_words(year)} has {last_day} days.")
    number = day_number(year, month, day)
    return Point(text, Unit.DAY, year, month, day, number, number, approximate, uncertain)


@lru_cache(maxsize=65536)
def parse(text: str) -> When:
    """Read EDTF: all of levels 0 and 1, and level 2: parts marked or masked, sets, long years.

    A time of day is kept in the text and else left aside. Raises DateError with what to write instead.

    >>> parse("2024-13")
    Traceback (most recent call last):
    timeline.errors.DateError: '2024-13': there is no month 13. Write 1914, 1914-06, 1914-06-28, 1914~ or 1914/1918.
    """
    if text[:1] in ("[", "{"):
        return _read_set(text)
    if "/" not in text:
        point = _read_point(text, text)
        return When(text, point, point)
    left, _, right = text.partition("/")
    # An empty end is "unknown", `..` is "open": neither bounds anything.
    start = None if left in ("", "..") else _read_point(left, text)
    end = None if right in ("", "..") else _read_point(right, text)
    if start is None and end is None:
        raise DateError(f"{text!r} names no date on either side. {ADVICE}")
    if start and end and start.earliest > end.latest:
        raise DateError(f"{text!r} ends before it begins. Write {right}/{left}.")
    return When(text, start, end)


def day(number: int) -> When:
    """The When of one day number."""
    return parse(iso(number))


def month(year: int, month: int) -> When:
    """Also a season: `month(2022, 23)` is autumn 2022."""
    return parse(f"{year_text(year)}-{month:02d}")


def year(number: int) -> When:
    return parse(year_text(number))


def decade(first: int) -> When:
    """
    >>> decade(1980).words()
    '1980s'
    """
    return parse(f"{year_text(first)[:-1]}X")


def century(number: int) -> When:
    """The nth century as EDTF says it, by its digits: the 20th is 19XX."""
    return parse(f"{number - 1:02d}XX")


def interval(start: When | None, end: When | None) -> When:
    """From the start of one to the end of the other; None is open. A time of day is left out.

    >>> str(interval(parse("2018-03"), parse("2022-10"))), str(interval(parse("2012"), None))
    ('2018-03/2022-10', '2012/..')
    """
    left = start.start.edtf.partition("T")[0] if start and start.start else ".."
    right = end.end.edtf.partition("T")[0] if end and end.end else ".."
    return parse(left) if left == right else parse(f"{left}/{right}")


def of_days(first: int | None, last: int | None) -> When:
    """The shortest EDTF for a run of days.

    >>> str(of_days(day_number(2024, 10, 1), day_number(2024, 10, 31)))
    '2024-10'
    >>> str(of_days(day_number(2025, 4, 28), day_number(2025, 5, 4)))
    '2025-04-28/2025-05-04'
    """
    if first is not None and last is not None:
        y1, m1, d1 = civil(first)
        y2, m2, d2 = civil(last)
        if y1 == y2 and d1 == 1:
            if (m1, m2, d2) == (1, 12, 31):
                return year(y1)
            if m1 == m2 and d2 == days_in_month(y2, m2):
                return month(y1, m1)
        if first == last:
            return day(first)
    return parse(f"{iso(first)}/{iso(last)}")


def qualified(when: When, approximate: bool = False, uncertain: bool = False) -> When:
    """The same date marked approximate (`~`), uncertain (`?`) or both (`%`); marks already there stay.

    >>> str(qualified(parse("2010"), approximate=True)), str(qualified(parse("2018/2020"), uncertain=True))
    ('2010~', '2018?/2020?')
    """

    def mark(point: Point | None) -> str:
        if point is None:
            return ".."
        a, u = approximate or point.approximate, uncertain or point.uncertain
        bare = point.edtf.partition("T")[0].translate(dict.fromkeys(map(ord, _MARKS)))
        return bare + {(0, 0): "", (1, 0): "~", (0, 1): "?", (1, 1): "%"}[(int(a), int(u))]

    return parse("/".join(map(mark, (when.start, when.end)))) if when.is_interval else parse(mark(when.start))
