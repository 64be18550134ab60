"""Dates in TimelineJS's cells.

A sheet says a day, a month or a year by the cells that are filled, and a negative year is that many years BC (it
shows -44 as "44 BCE", while EDTF, which has a year 0, writes -0043). What the cells can't say (about, uncertain,
since, a season, a decade) goes into `Display Date`, in our own words, so that people read it and an import finds
it again.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from timeline.exchange.cells import Parts, parts
from timeline.when import SEASONS, Point, Unit, When, century, decade, interval, month, parse, qualified


def said(date: When, display: str) -> When | None:
    """The date that `Display Date` says in our own words, if it agrees with what the cells say; else None.

    >>> str(said(parse("2022-09/2022-11"), "autumn 2022")), str(said(parse("1950"), "about 1950"))
    ('2022-23', '1950~')
    >>> said(parse("1950"), "about 1960") is None
    True
    """
    return _candidates(date).get(display)


def _candidates(date: When) -> dict[str, When]:
    assert date.start is not None
    assert date.end is not None
    starts = [when for when in _coarser(date.start) if when.earliest == date.earliest]
    ends = [when for when in _coarser(date.end) if when.latest == date.latest]
    found = _marked([*starts, *ends])
    for left, right in product(_marked(starts), _marked(ends)):
        if left.sort_key() <= right.sort_key():
            found.append(interval(left, right))
    found += [interval(when, None) for when in _marked(starts)]
    found += [interval(None, when) for when in _marked(ends)]
    return {when.words(): when for when in reversed(found) if parts(when) == parts(date)}


def _coarser(point: Point) -> Iterable[When]:
    """The point, and what coarser dates begin or end with it."""
    yield parse(point.edtf)
    if point.unit is Unit.YEAR and 0 <= point.year <= 9999:
        yield decade(point.year - point.year % 10)
        yield century(point.year // 100 + 1)
    elif point.unit is Unit.MONTH:
        for number in SEASONS:
            yield month(point.year, number)
            yield month(point.year - 1, number)


def _marked(dates: Iterable[When]) -> list[When]:
    return [
        qualified(date, *marks)
        for date in dates
        for marks in ((False, False), (True, False), (False, True), (True, True))
    ]


def historical(cells: Parts) -> Parts:
    """44 BC is -43 in EDTF, which has a year 0, and -44 in a sheet."""
    return (cells[0] - 1, *cells[1:]) if cells[0] < 1 else cells


def astronomical(cells: Parts) -> Parts:
    return (cells[0] + 1, *cells[1:]) if cells[0] < 0 else cells
