"""Dates as people type them and as spreadsheets leave them, read into EDTF or refused with every reading named.

Three kinds of text stand in a date column: EDTF, which means what it says; a date in words ("autumn 2022",
"c. 2010"), which has one reading; and what a spreadsheet or a locale made of a date (`Oct-24`, `03/04/2024`, `800`),
which often has several. What the file held before (`stored`) decides between those, and nothing else does.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches
from functools import lru_cache

from timeline import when as whens
from timeline.errors import DateError
from timeline.lang.names import MONTHS
from timeline.table.damage import Order, Reading, damage, settle, slash_order
from timeline.table.words import MONTH, month_number, typed, weekday_number
from timeline.when import WEEKDAYS, When

__all__ = ["Order", "Reading", "slash_order", "swapped", "tidy", "understand"]

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = dict.fromkeys(map(ord, '“”„‟"«»'), "")


def tidy(text: str) -> str:
    """One kind of dash, of space and of digit; no quotation marks around it."""
    if text.isascii() and text.isalnum():
        return text
    text = unicodedata.normalize("NFKC", text).translate(_DASHES).translate(_QUOTES)
    text = text.replace("’", "'").replace("‘", "'")
    text = re.sub(r"\s+", " ", text).strip(" '\t,;")
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text


def understand(text: str, stored: When | None = None, order: Order = "") -> Reading:
    """Read a date cell. `stored` is what the file held there before; `order` is the order of slash dates, if known.

    >>> understand("c. March 2018 - October 2022").when.edtf
    '2018-03~/2022-10'
    >>> understand("Oct-24").problem
    'is October 2024 or 24 October of some year. Write 2024-10, or the day as in 2024-10-24.'
    >>> understand("Oct-24", stored=whens.parse("2024-10")).note
    'was 2024-10 before a spreadsheet changed it'
    """
    if not text or text.isspace():
        return Reading()
    try:
        found = whens.parse(text)
    except DateError as error:
        reason = str(error)
    else:
        return Reading(found, doubt=_doubt(found, stored) if found != stored else "")
    return _understand(text, stored, order, reason)


def swapped(found: When, stored: When | None) -> bool:
    """Is this the stored day with day and month swapped, as a program with another locale writes it?"""
    if stored is None or stored == found or not (stored.exact and found.exact) or not stored.start:
        return False
    return found.edtf == f"{stored.edtf[:-5]}{stored.edtf[-2:]}-{stored.edtf[-5:-3]}"


def _doubt(found: When, stored: When | None) -> str:
    """What a person may not have meant, though it is a date: said as a warning, never acted upon."""
    if swapped(found, stored):
        return f"was {stored} when the table was last written: did a program swap day and month?"
    if stored is not None and found.edtf in (f"{stored}-01", f"{stored}-01-01"):
        return f"was {stored} when the table was last written: did a spreadsheet add the first day?"
    if stored is not None and stored.exact and found.exact and found.earliest is not None:
        # Excel and LibreOffice make 1905-05-03 of 1950 typed over a day.
        year = found.earliest - whens.day_number(1899, 12, 30)
        if 1000 <= year <= 2100:
            return f"is also what a spreadsheet makes of {year} typed over a day. If the year was meant, write {year}."
    start = found.start
    if start and start.month and start.unit is whens.Unit.SEASON and (start.year + 1) % 100 == start.month:
        years = f"{start.year}/{start.year // 100}{start.month}"
        return f"is read as {found.words()}. If it means two years, write {years}."
    return ""


@lru_cache(maxsize=4096)
def _understand(text: str, stored: When | None, order: Order, reason: str) -> Reading:
    plain = tidy(text)
    damaged = damage(plain)
    if damaged is not None:
        return settle(damaged, stored, order)
    try:
        meant = typed(plain)
    except DateError as error:  # it is an interval, but backwards
        return Reading(problem=str(error).partition(" ")[2])
    if meant is not None:
        return _of_its_weekday(meant, plain) or Reading(meant, note=f"read as {meant}" if meant.edtf != text else "")
    if plain.casefold() in _NO_DATE:
        return Reading(problem="says no date. Leave the cell empty: the row is then listed without a place in time.")
    return Reading(problem=_too_late_a_day(plain) or _misspelt_month(plain) or _advice(text, reason))


# What people write for "I don't know".
_NO_DATE = frozenset(
    ("?", "??", "???", "-", "n/a", "na", "nd", "n.d", "none", "null", "tbd", "tba", "unknown", "undated")
)


def _of_its_weekday(meant: When, plain: str) -> Reading | None:
    """The refusal of a day that is another weekday than the one before it: either may be the slip."""
    weekday, falls_on = weekday_number(plain), meant.falls_on
    if weekday is None or not falls_on or falls_on == WEEKDAYS[weekday]:
        return None
    day = f"{meant.words()} is a {falls_on}"
    return Reading(problem=f"is no {WEEKDAYS[weekday]}: {day}. Write {meant}, or the day that was meant.")


_DAYS_OF_MONTHS = [
    re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)? {MONTH},? (?P<y>\d{{4}})"),
    re.compile(rf"{MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})"),
]


def _too_late_a_day(plain: str) -> str:
    """Why "31 June 1950" is no date; "" for what is no day of a month."""
    for match in filter(None, (pattern.fullmatch(plain) for pattern in _DAYS_OF_MONTHS)):
        if month := month_number(match["m"]):
            try:
                whens.parse(f"{match['y']}-{month:02d}-{int(match['d']):02d}")
            except DateError as error:
                return f"is no date: {str(error).partition(': ')[2]}"
    return ""


def _misspelt_month(plain: str) -> str:
    """What "29 Aprl 1950" may mean, as a question; "" where no word is like a month's name."""
    for word in re.findall(r"[^\W\d_]{3,}", plain):
        for name in get_close_matches(word.casefold(), MONTHS, n=1, cutoff=0.75):
            meant = typed(plain.replace(word, name)) if word.casefold() != name else None
            if meant:
                return f"is not a date. If {meant.words()} is meant, write {meant}."
    return ""


def _advice(text: str, reason: str) -> str:
    shown = repr(text)
    for start in (f"{shown}: ", f"{shown} "):
        reason = reason.removeprefix(start)
    return reason if reason.startswith(("is ", "ends", "names")) else f"is no date: {reason}"
