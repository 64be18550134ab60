"""What spreadsheets and locales make of a date: `Oct-24`, `03/04/2024`, `800`, `45566`, `#NAME?`.

Each has one reading or several. What the table held before decides between them; nothing else does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
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
class _Damage:
    """The readings of a damaged date, each with its words. `also`: what it may have been without saying so."""

    readings: tuple[tuple[str, str], ...]
    cause: str
    certain: bool = False
    coarser: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    lost: bool = False


def settle(damage: _Damage, stored: When | None, order: Order) -> Reading:
    possible = []
    for edtf, words in damage.readings:
        try:
            possible.append((whens.parse(edtf), words))
        except DateError:
            continue
    was = stored.edtf if stored else ""
    if stored and (damage.lost or was in damage.coarser or any(was == found.edtf for found, _ in possible)):
        return Reading(stored, note=f"was {was} before a spreadsheet changed it")
    if stored and any(_fits(stored, found) for found, _ in possible):
        return Reading(stored, note=f"was {was} before a spreadsheet changed it")
    if order and damage.orders:
        chosen = [found for found, words in possible if words.startswith(order)]
        if chosen:
            return Reading(chosen[0], note=f"read as {chosen[0].words()} ({chosen[0]})")
    distinct = {found.edtf: found for found, _ in possible}
    if damage.certain and len(distinct) == 1:
        only = next(iter(distinct.values()))
        note = f"read as {only.words()} ({only})"
        if only.start and only.start.day == 1 and damage.coarser:
            # LibreOffice and Excel make 01/10/2024 of a typed "October 2024".
            note += f"; if the month was meant, write {only.edtf[:-3]}"
        return Reading(only, note=note)
    return Reading(problem=damage.cause)


def _fits(stored: When, found: When) -> bool:
    """Is the stored date the one that was marked (`1950~`) or is it the month whose first day is written?"""
    return stored.edtf.rstrip("~?%") == found.edtf


def _full_years(two: str) -> list[int]:
    return [1900 + int(two), 2000 + int(two)]


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return whens.parse(f"{whens.year_text(year)}-{month:02d}-{day:02d}").edtf
    except DateError:
        return None


def _month_and_number(match: re.Match[str]) -> _Damage | None:
    month = month_number(match["m"])
    if month is None:
        return None
    two = match["n"]
    name = whens.MONTHS[month - 1]
    years = _full_years(two)
    readings = [(f"{year}-{month:02d}", f"{name} {year}") for year in years]
    likely = f"20{two}" if int(two) <= 29 else f"19{two}"
    words = [f"{name} {likely}"]
    if 1 <= int(two) <= 31:
        words.append(f"{int(two)} {name} of some year")
    else:
        words = [f"{name} {year}" for year in years]
    example = f"{likely}-{month:02d}"
    day = f", or the day as in {likely}-{month:02d}-{int(two):02d}" if 1 <= int(two) <= 31 else ""
    cause = f"is {' or '.join(words)}. Write {example}{day}."
    firsts = tuple(f"{year}-{month:02d}-01" for year in years)
    return _Damage(tuple(readings), cause, coarser=firsts)


def _slash(match: re.Match[str]) -> _Damage | None:
    first, second, last = int(match["a"]), int(match["b"]), match["y"]
    years = [int(last)] if len(last) == 4 else _full_years(last)
    readings: list[tuple[str, str]] = []
    coarser: list[str] = []
    for year in years:
        for name, month, day in (("dmy", second, first), ("mdy", first, second)):
            edtf = _day(year, month, day)
            if edtf:
                readings.append((edtf, f"{name} {whens.parse(edtf).words()}"))
                if day == 1:  # Excel holds a month as its first day
                    coarser.append(edtf[:-3])
                # LibreOffice takes the Oct-24 that Excel made of 2024-10 for 24 October of this year.
                coarser += [f"{century}{day:02d}-{month:02d}" for century in (19, 20)]
    if not readings:
        return None
    distinct = list(dict.fromkeys(edtf for edtf, _ in readings))
    named = " or ".join(f"{whens.parse(edtf).words()} ({edtf})" for edtf in distinct)
    certain = len(distinct) == 1
    cause = f"is {named}: which one can't be told. Write one of them, or name the order (dmy or mdy)."
    orders = ("dmy", "mdy") if len(years) == 1 else ()
    return _Damage(tuple(readings), cause, certain, tuple(coarser), orders)


def _dots(match: re.Match[str]) -> _Damage | None:
    day, month, last = int(match["a"]), int(match["b"]), match["y"]
    years = [int(last)] if len(last) == 4 else _full_years(last)
    found = [edtf for year in years if (edtf := _day(year, month, day))]
    if not found:
        return None
    named = " or ".join(f"{whens.parse(edtf).words()} ({edtf})" for edtf in found)
    coarser = tuple(edtf[:-3] for edtf in found) if day == 1 else ()
    readings = tuple((edtf, "") for edtf in found)
    return _Damage(readings, f"is {named}: which century can't be told. Write one of them.", len(found) == 1, coarser)


def _named_day(match: re.Match[str]) -> _Damage | None:
    month = month_number(match["m"])
    if month is None:
        return None
    day, last = int(match["a"]), match["y"]
    years = [int(last)] if len(last) == 4 else _full_years(last)
    found = [edtf for year in years if (edtf := _day(year, month, day))]
    if not found:
        return None
    named = " or ".join(found)
    coarser = tuple(edtf[:-3] for edtf in found) if day == 1 else ()
    cause = f"is {named}: which century can't be told. Write one of them."
    return _Damage(tuple((edtf, "") for edtf in found), cause, len(found) == 1, coarser)


def _named_day_without_year(match: re.Match[str]) -> _Damage | None:
    month = month_number(match["m"])
    if month is None:
        return None
    name = whens.MONTHS[month - 1]
    number = match["n"]
    readings = tuple((f"{year}-{month:02d}", "") for year in _full_years(number)) if len(number) == 2 else ()
    cause = f"is {int(number)} {name} without its year. Write the year too, as in 2024-{month:02d}-{int(number):02d}."
    if len(number) == 2 and match["m"].casefold() != name.casefold():
        cause = (
            f"is {int(number)} {name} of some year or {name} 20{number}."
            f" Write 2024-{month:02d}-{int(number):02d} or 20{number}-{month:02d}."
        )
    return _Damage(readings, cause)


def _float(match: re.Match[str]) -> _Damage | None:
    year = int(match["y"])
    return _Damage(((whens.year_text(year), ""),), "", certain=True)


def _negative(match: re.Match[str]) -> _Damage | None:
    number = int(match["y"])
    cause = (
        f"is {number + 1} BC if it was {whens.year_text(-number)} (the year before 1 is 0000), or {number} BC."
        f" Write {whens.year_text(-number)} or {whens.year_text(1 - number)}."
    )
    return _Damage(((whens.year_text(-number), ""),), cause)


def _short_year(match: re.Match[str]) -> _Damage | None:
    number = int(match["y"])
    if number >= 100:
        return _Damage(((f"{number:04d}", ""),), "", certain=True)
    cause = f"is the year {number:04d}, 19{number:02d} or 20{number:02d}. Write all four digits."
    return _Damage(((f"{number:04d}", ""), (f"19{number:02d}", ""), (f"20{number:02d}", "")), cause)


def _unpadded(match: re.Match[str]) -> _Damage | None:
    year, month, day = int(match["y"]), int(match["b"]), match["d"]
    edtf = _day(year, month, int(day)) if day else (f"{year:04d}-{month:02d}" if 1 <= month <= 12 else None)
    if edtf is None:
        return None
    coarser = (edtf[:-3],) if day and int(day) == 1 else ()
    return _Damage(((edtf, ""),), "", certain=True, coarser=coarser)


def _with_time(match: re.Match[str]) -> _Damage | None:
    date = match["d"]
    if date.startswith(("1899-", "1900-01-")) and not re.search(r"[T ]0?0:00", match[0]):
        # LibreOffice makes 1900-01-09 04:51:27 of 10.2024 typed over a day.
        return _Damage((), "is a number that a spreadsheet took for a day and a time. Write the date.")
    coarser = tuple(date[:end] for end, rest in ((7, "-01"), (4, "-01-01")) if date.endswith(rest))
    return _Damage(((date, ""),), "", certain=True, coarser=coarser)


def _serial(match: re.Match[str]) -> _Damage | None:
    number = int(match["n"])
    if not 1 <= number <= 80000:
        return None
    # Excel counts days from 1899-12-30, as its 1900 had a 29 February.
    date = whens.iso(whens.day_number(1899, 12, 30) + number)
    coarser = tuple(date[:end] for end, rest in ((7, "-01"), (4, "-01-01")) if date.endswith(rest))
    return _Damage(((date, ""),), f"is a spreadsheet's day number for {date}, or a slip. Write {date}.", False, coarser)


def _lost(match: re.Match[str]) -> _Damage | None:
    return _Damage((), "is what a spreadsheet shows in place of a date. Write the date.", lost=True)


_DAMAGE: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], _Damage | None]]] = [
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


def damage(plain: str) -> _Damage | None:
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
