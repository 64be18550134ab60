"""A date as the year, month and day cells of other formats: what those can say of it, and what they then mean."""

from __future__ import annotations

from typing import Any

from timeline.when import Point, Unit, When, civil, interval, parse, year_text

Parts = tuple[int, ...]  # year; year, month; or year, month, day


def parts(when: When) -> tuple[Parts, Parts | None]:
    """What the date cells can say of a date: its start, and its end when it is not one plain point.

    >>> parts(parse("2024-05")), parts(parse("198X")), parts(parse("2012/.."))
    (((2024, 5), None), ((1980,), (1989,)), ((2012,), None))
    """
    start, end = when.ends
    first, last = _cells(start, start.earliest), _cells(end, end.latest)
    return first, None if first == last else last


def _cells(point: Point, bound: int) -> Parts:
    width = {Unit.DAY: 3, Unit.MONTH: 2, Unit.SEASON: 2}.get(point.unit, 1)
    return civil(bound)[:width]


def plain(start: Parts, end: Parts | None) -> When:
    """The date that the cells alone say. Raises DateError for a month 13 and the like."""
    return interval(_point(start), _point(end)) if end else _point(start)


def _point(cells: Parts) -> When:
    return parse("-".join([year_text(cells[0]), *(f"{number:02d}" for number in cells[1:])]))


def same(left: When, right: When) -> bool:
    """Do both mean the same, however it is spelled (`2024-XX` is 2024)?"""

    def key(when: When) -> tuple[Any, ...]:
        ends = [(point.unit, point.approximate, point.uncertain) if point else None for point in (when.start, when.end)]
        return (when.edtf if when.is_set else "", when.earliest, when.latest, *ends)

    return key(left) == key(right)
