"""When: a date that says how exactly it is known, as EDTF (ISO 8601-2:2019, also loc.gov/standards/datetime).

A `When` keeps its EDTF text as it was written and adds what computing needs: the earliest and the latest day it
can mean, its unit, whether it is approximate or uncertain. Days are counted from 1970-01-01 in the proleptic
Gregorian calendar as plain integers, so that 44 BC and the year 12000 work like any other.

>>> when = parse("2022-23")
>>> str(when), when.words(), iso(when.earliest), iso(when.latest)
('2022-23', 'autumn 2022', '2022-09-01', '2022-11-30')
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from timeline.errors import DateError
from timeline.when.calendar import (
    MONTHS,
    SEASONS,
    WEEKDAYS,
    civil,
    day_number,
    days_in_month,
    iso,
    weekday,
    year_text,
    year_words,
)
from timeline.when.points import ADVICE, MARKS, SETS, Point, Unit, members, read_end, read_point
from timeline.when.words import interval_words, point_words, set_words

__all__ = [
    "MONTHS", "SEASONS", "WEEKDAYS", "Point", "Unit", "When", "century", "civil", "day", "day_number", "days_in_month",
    "decade", "interval", "iso", "month", "of_days", "parse", "qualified", "weekday", "year", "year_text", "year_words",
]  # fmt: skip


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
            named = (read_end(text, self.edtf) for member in members(self.edtf) for text in member)
            points = sorted(filter(None, named), key=lambda point: point.earliest)
        return points[0], points[-1]

    @property
    def is_interval(self) -> bool:
        return "/" in self.edtf

    @property
    def is_set(self) -> bool:
        """One of several dates (`[1667,1670..1672]`), or all of them (`{1960,1961-12}`)."""
        return self.edtf[0] in SETS

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

    @property
    def falls_on(self) -> str:
        """The name of the weekday of one certain day; "" before 1924, when some country still counted by the Julian
        calendar, in which the day was another.

        >>> parse("2013-04-30").falls_on, parse("2013-04").falls_on
        ('Tuesday', '')
        """
        if not self.exact or self.earliest is None or self.start is None or self.start.year < 1924:
            return ""
        return WEEKDAYS[weekday(self.earliest)]

    def bounds(self) -> tuple[float, float]:
        """Earliest and latest day, open ends infinite; an approximate end gives way by one of its own units.

        >>> [iso(int(d)) for d in parse("2010~").bounds()]
        ['2009-01-01', '2011-12-31']
        """
        low, high = float("-inf"), float("inf")
        if self.start:
            low = self.start.earliest - self.start.margin
        if self.end:
            high = self.end.latest + self.end.margin
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
        """Chronological; what is open at the start stands where it ends, the narrower of two with one start first.

        >>> [when.edtf for when in sorted(map(parse, ("1950", "../1899", "-0054")), key=When.sort_key)]
        ['-0054', '../1899', '1950']
        """
        latest = float("inf") if self.latest is None else self.latest
        earliest = self.earliest if self.earliest is not None else float("-inf") if self.latest is None else latest
        return earliest, latest, self.edtf

    def words(self, *, within: bool = False) -> str:
        """What a person reads; `within` tells an interval in which something happened once from one that it took.

        >>> [parse(text).words() for text in ("1950-04-29", "2010~", "198X", "2018-03/2022-10", "2012/..", "-0043")]
        ['29 April 1950', 'about 2010', '1980s', 'March 2018 to October 2022', 'since 2012', '44 BC']
        >>> parse("2023-08-01/2023-08-10").words(within=True)
        'between 1 and 10 August 2023'
        """
        if self.is_set:
            return set_words(self.edtf)
        if not self.is_interval:
            assert self.start
            return point_words(self.start)
        if self.end is None:
            return f"since {point_words(self.start)}" if self.start else "at an unknown time"
        if self.start is None:
            return f"until {point_words(self.end)}"
        return interval_words(self.start, self.end, within=within)


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
        point = read_point(text, text)
        return When(text, point, point)
    left, _, right = text.partition("/")
    # An empty end is "unknown", `..` is "open": neither bounds anything.
    start = None if left in ("", "..") else read_point(left, text)
    end = None if right in ("", "..") else read_point(right, text)
    if start is None and end is None:
        raise DateError(f"{text!r} names no date on either side. {ADVICE}")
    if start and end and start.earliest > end.latest:
        raise DateError(f"{text!r} ends before it begins. Write {right}/{left}.")
    return When(text, start, end)


def _read_set(text: str) -> When:
    if text[-1] != {"[": "]", "{": "}"}[text[0]]:
        raise DateError(f"{text!r} is a set that is not closed. Write [1667,1668] or {{1667,1668}}.")
    pairs = [(read_end(left, text), read_end(right, text)) for left, right in members(text)]
    if any(left is None and right is None for left, right in pairs):
        raise DateError(f"{text!r}: a set needs a date between its commas. Write [1667,1668].")
    starts = [left for left, _ in pairs]
    ends = [right for _, right in pairs]
    start = None if None in starts else min((p for p in starts if p), key=lambda point: point.earliest)
    end = None if None in ends else max((p for p in ends if p), key=lambda point: point.latest)
    if start and end and start.earliest > end.latest:
        raise DateError(f"{text!r} ends before it begins.")
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
        bare = point.edtf.partition("T")[0].translate(dict.fromkeys(map(ord, MARKS)))
        return bare + {(0, 0): "", (1, 0): "~", (0, 1): "?", (1, 1): "%"}[(int(a), int(u))]

    return parse("/".join(map(mark, (when.start, when.end)))) if when.is_interval else parse(mark(when.start))
