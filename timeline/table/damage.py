"""What spreadsheets and locales make of a date: `Oct-24`, `03/04/2024`, `800`, `45566`, `#NAME?`.

Each has one reading or several. What the table held before decides between them; nothing else does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Literal

from timeline import when as whens
from timeline.errors import DateError
from timeline.table.words import MONTH, month_number
from timeline.when import When

Order = Literal["", "dmy", "mdy"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a date cell means. `note` says how a text that is no EDTF was read; `problem` why it could not be."""

    when: When | None = None
    note: str = ""
    problem: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Damage:
    """What a damaged date may have been, and what to say of it (`cause`) where that can't be told.

    `readings` are EDTF; one alone is taken when it is `certain`. `by_order` has the reading for each order of day and
    month. `coarser` is what it may have been made from without showing it: the month that a spreadsheet holds as its
    first day. `lost`: nothing of it is left.
    """

    readings: tuple[str, ...]
    cause: str
    certain: bool = False
    coarser: tuple[str, ...] = ()
    by_order: Mapping[str, str] = field(default_factory=dict)
    lost: bool = False


def settle(damage: Damage, stored: When | None, order: Order) -> Reading:
    """The reading that the table's memory (`stored`) or the order of the column decides for; else the problem."""
    found = [when for edtf in damage.readings if (when := _parsed(edtf))]
    if stored and (damage.lost or stored.edtf in damage.coarser or any(_fits(stored, each) for each in found)):
        return Reading(stored, note=f"was {stored} before a spreadsheet changed it")
    if order in damage.by_order:
        chosen = whens.parse(damage.by_order[order])
        return Reading(chosen, note=f"read as {chosen.words()} ({chosen})")
    if not damage.certain or len(set(found)) != 1:
        return Reading(problem=damage.cause)
    only = found[0]
    note = f"read as {only.words()} ({only})"
    if only.start and only.start.day == 1 and damage.coarser:
        # LibreOffice and Excel make 01/10/2024 of a typed "October 2024".
        note += f"; if the month was meant, write {only.edtf[:-3]}"
    return Reading(only, note=note)


def _fits(stored: When, found: When) -> bool:
    """Is the stored date the one that is read, with its mark lost (`1950~`)?"""
    return stored.edtf.rstrip("~?%") == found.edtf


def _parsed(edtf: str) -> When | None:
    try:
        return whens.parse(edtf)
    except DateError:
        return None


def _full_years(year: str) -> list[int]:
    """The years that four digits mean, or two."""
    return [int(year)] if len(year) == 4 else [1900 + int(year), 2000 + int(year)]


def _day(year: int, month: int, day: int) -> str | None:
    found = _parsed(f"{whens.year_text(year)}-{month:02d}-{day:02d}")
    return found.edtf if found else None


def _named(readings: Iterable[str]) -> str:
    return " or ".join(f"{whens.parse(edtf).words()} ({edtf})" for edtf in readings)


def _month_and_number(match: re.Match[str]) -> Damage | None:
    month = month_number(match["m"])
    if month is None:
        return None
    two = match["n"]
    name = whens.MONTHS[month - 1]
    years = _full_years(two)
    likely = f"20{two}" if int(two) <= 29 else f"19{two}"
    if 1 <= int(two) <= 31:
        words = f"{name} {likely} or {int(two)} {name} of some year"
        day = f", or the day as in {likely}-{month:02d}-{int(two):02d}"
    else:
        words = " or ".join(f"{name} {year}" for year in years)
        day = ""
    months = tuple(f"{year}-{month:02d}" for year in years)
    firsts = tuple(f"{each}-01" for each in months)
    return Damage(months, f"is {words}. Write {likely}-{month:02d}{day}.", coarser=firsts)


def _slash(match: re.Match[str]) -> Damage | None:
    first, second = int(match["a"]), int(match["b"])
    years = _full_years(match["y"])
    readings: list[str] = []
    coarser: list[str] = []
    by_order: dict[str, str] = {}
    for year, (order, month, day) in product(years, (("dmy", second, first), ("mdy", first, second))):
        edtf = _day(year, month, day)
        if edtf is None:
            continue
        readings.append(edtf)
        if len(years) == 1:
            by_order[order] = edtf
        if day == 1:  # Excel holds a month as its first day
            coarser.append(edtf[:-3])
        # LibreOffice takes the Oct-24 that Excel made of 2024-10 for 24 October of this year.
        coarser += [f"{century}{day:02d}-{month:02d}" for century in (19, 20)]
    if not readings:
        return None
    distinct = tuple(dict.fromkeys(readings))
    cause = f"is {_named(distinct)}: which one can't be told. Write one of them, or name the order (dmy or mdy)."
    return Damage(distinct, cause, len(distinct) == 1, tuple(coarser), by_order)


def _dots(match: re.Match[str]) -> Damage | None:
    return _day_in_month(int(match["a"]), int(match["b"]), match["y"])


def _named_day(match: re.Match[str]) -> Damage | None:
    month = month_number(match["m"])
    return _day_in_month(int(match["a"]), month, match["y"]) if month else None


def _day_in_month(day: int, month: int, year: str) -> Damage | None:
    found = tuple(edtf for each in _full_years(year) if (edtf := _day(each, month, day)))
    if not found:
        return None
    coarser = tuple(edtf[:-3] for edtf in found) if day == 1 else ()
    cause = f"is {_named(found)}: which century can't be told. Write one of them."
    return Damage(found, cause, len(found) == 1, coarser)


def _named_day_without_year(match: re.Match[str]) -> Damage | None:
    month = month_number(match["m"])
    if month is None:
        return None
    name = whens.MONTHS[month - 1]
    number = match["n"]
    readings = tuple(f"{year}-{month:02d}" for year in _full_years(number)) if len(number) == 2 else ()
    cause = f"is {int(number)} {name} without its year. Write the year too, as in 2024-{month:02d}-{int(number):02d}."
    if len(number) == 2 and match["m"].casefold() != name.casefold():
        cause = (
            f"is {int(number)} {name} of some year or {name} 20{number}."
            f" Write 2024-{month:02d}-{int(number):02d} or 20{number}-{month:02d}."
        )
    return Damage(readings, cause)


def _float(match: re.Match[str]) -> Damage | None:
    year = int(match["y"])
    return Damage((whens.year_text(year),), "", certain=True)


def _negative(match: re.Match[str]) -> Damage | None:
    number = int(match["y"])
    cause = (
        f"is {number + 1} BC if it was {whens.year_text(-number)} (the year before 1 is 0000), or {number} BC."
        f" Write {whens.year_text(-number)} or {whens.year_text(1 - number)}."
    )
    return Damage((whens.year_text(-number),), cause)


def _short_year(match: re.Match[str]) -> Damage | None:
    number = int(match["y"])
    if number >= 100:
        return Damage((f"{number:04d}",), "", certain=True)
    cause = f"is the year {number:04d}, 19{number:02d} or 20{number:02d}. Write all four digits."
    return Damage((f"{number:04d}", f"19{number:02d}", f"20{number:02d}"), cause)


def _unpadded(match: re.Match[str]) -> Damage | None:
    year, month, day = int(match["y"]), int(match["b"]), match["d"]
    edtf = _day(year, month, int(day)) if day else (f"{year:04d}-{month:02d}" if 1 <= month <= 12 else None)
    if edtf is None:
        return None
    coarser = (edtf[:-3],) if day and int(day) == 1 else ()
    return Damage((edtf,), "", certain=True, coarser=coarser)


def _with_time(match: re.Match[str]) -> Damage | None:
    date = match["d"]
    if date.startswith(("1899-", "1900-01-")) and not re.search(r"[T ]0?0:00", match[0]):
        # LibreOffice makes 1900-01-09 04:51:27 of 10.2024 typed over a day.
        return Damage((), "is a number that a spreadsheet took for a day and a time. Write the date.")
    coarser = tuple(date[:end] for end, rest in ((7, "-01"), (4, "-01-01")) if date.endswith(rest))
    return Damage((date,), "", certain=True, coarser=coarser)


def _serial(match: re.Match[str]) -> Damage | None:
    number = int(match["n"])
    if not 1 <= number <= 80000:
        return None
    # Excel counts days from 1899-12-30, as its 1900 had a 29 February.
    date = whens.iso(whens.day_number(1899, 12, 30) + number)
    coarser = tuple(date[:end] for end, rest in ((7, "-01"), (4, "-01-01")) if date.endswith(rest))
    return Damage((date,), f"is a spreadsheet's day number for {date}, or a slip. Write {date}.", False, coarser)


def _lost(match: re.Match[str]) -> Damage | None:
    return Damage((), "is what a spreadsheet shows in place of a date. Write the date.", lost=True)


_DAMAGE: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], Damage | None]]] = [
    (re.compile(pattern, re.IGNORECASE), build)
    for pattern, build in [
        (rf"{MONTH}[- /'.]{{1,2}}(?P<n>\d\d)", _month_and_number),
        (rf"(?P<n>\d{{1,2}})[-/. ]{{1,2}}{MONTH}", _named_day_without_year),
        (rf"(?P<a>\d{{1,2}})[-/.]{MONTH}[-/.](?P<y>\d{{4}}|\d\d)", _named_day),
        (r"(?P<a>\d{1,2})[/](?P<b>\d{1,2})[/](?P<y>\d{4}|\d\d)(?: 0?0:00(?::00)?)?", _slash),
        (r"(?P<a>\d{1,2})-(?P<b>\d{1,2})-(?P<y>\d{4})", _slash),
        (r"(?P<a>\d{1,2})\. ?(?P<b>\d{1,2})\. ?(?P<y>\d{4}|\d\d)", _dots),
        (r"(?P<y>\d{1,4})\.0+", _float),
        (r"-(?P<y>\d{1,3})(?:\.0+)?", _negative),
        (r"(?P<y>\d{1,3})", _short_year),
        (r"(?P<n>\d{5})(?:\.0+)?", _serial),
        (r"(?P<y>\d{4})-(?P<b>\d{1,2})(?:-(?P<d>\d{1,2}))?", _unpadded),
        (r"(?P<y>\d{4})[/.](?P<b>\d{1,2})[/.](?P<d>\d{1,2})", _unpadded),
        (r"(?P<y>\d{4})/(?P<b>0?[1-9]|1[0-2])(?P<d>)", _unpadded),
        (r"(?P<b>\d{1,2})[/.](?P<y>\d{4})(?P<d>)", _unpadded),
        (r"(?P<y>1\d{3}|20\d\d)(?P<b>\d\d)(?P<d>\d\d)", _unpadded),
        (r"(?P<d>-?\d{4}-\d\d-\d\d)[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?", _with_time),
        (r"#+|#[A-ZÄÖÜ/0?!]+[!?]?|Err:\d+", _lost),
    ]
]


def damage(plain: str) -> Damage | None:
    """What a tidied text may have been before it was damaged; None when it is no such text."""
    for pattern, build in _DAMAGE:
        match = pattern.fullmatch(plain)
        if match:
            found = build(match)
            if found is not None:
                return found
    return None


def slash_order(texts: Iterable[str]) -> Order:
    """The order of a column's slash dates, when one of them can be read in one order only and none in the other.

    >>> slash_order(["03/04/2024", "28/06/1914"]), slash_order(["03/04/2024"])
    ('dmy', '')
    """
    found: set[Order] = set()
    for text in texts:
        start = text.strip()[1:3]
        if "/" not in start and "-" not in start:
            continue
        match = re.fullmatch(r"(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)", text.strip())
        if match:
            first, second = int(match[1]), int(match[2])
            if first > 12 >= second:
                found.add("dmy")
            elif second > 12 >= first:
                found.add("mdy")
    return found.pop() if len(found) == 1 else ""
