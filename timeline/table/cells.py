"""What stands in a cell, understood and written: texts as they compare, sources, other dates, a published date."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Set

from timeline.model import Basis, OtherDate, Published
from timeline.table import dates
from timeline.when import When

_LOOSE = str.maketrans("“”„‟«»’‘‚‛´\u00a0\u202f", '""""""\'\'\'\'\'  ')


def loose(text: str) -> str:
    """A text less what programs change in it unasked: line ends, runs of blanks, the shape of quotation marks."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_LOOSE)
    return " ".join(text.split())


def same(one: str, other: str) -> bool:
    """
    >>> same("the “plan”\\r\\nfailed", 'the "plan" failed')
    True
    """
    return one == other or loose(one) == loose(other)


_SHOWN_INSTEAD = re.compile(r"#{3,}|#(?:NAME|VALUE|REF|DIV/0|N/A|NUM|NULL|WERT|BEZUG|NOM|VALEUR)[!?]?|Err:\d+", re.I)


def is_damaged(text: str, before: str) -> bool:
    """Is this what a spreadsheet makes of `before`, and nothing that a person would write over it?"""
    if _SHOWN_INSTEAD.fullmatch(text.strip()):
        return True
    try:
        # A German Excel writes 1e5 as 1,00E+05.
        return text.strip() != before and float(text.replace(",", ".")) == float(before)
    except ValueError:
        return False


# What a spreadsheet's import offers for a file that is UTF-8. A byte that one of them lacks (the third of ” in cp1252)
# is dropped by some programs; others make it a control character, U+FFFD or, LibreOffice, U+F19D.
_OTHER_ENCODINGS = ("cp1252", "latin-1", "mac_roman", "cp1250", "cp850")
_NO_CHARACTER = dict.fromkeys([*range(0x80, 0xA0), *range(0xF180, 0xF1A0), 0xFFFD])


def is_misread(text: str, before: str) -> bool:
    """Is this what a program that takes UTF-8 for another encoding makes of `before`?

    >>> is_misread("Chinaâ€™s", "China’s"), is_misread("China's", "China’s")
    (True, False)
    """
    if before.isascii():
        return False
    found, written = loose(text.translate(_NO_CHARACTER)), before.encode("utf-8", "replace")
    return any(
        found == loose(written.decode(encoding, "ignore").translate(_NO_CHARACTER)) for encoding in _OTHER_ENCODINGS
    )


def split_sources(text: str) -> tuple[str, ...]:
    """
    >>> split_sources("bbc-2025; https://example.org/a;b ;bbc-2025")
    ('bbc-2025', 'https://example.org/a;b')
    """
    # A URL may hold a semicolon, never one with a blank behind it.
    parts = re.split(r"\s*;\s+|\s+;\s*|;(?=$)", text.strip()) if "://" in text else text.split(";")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


_OTHER_SEPARATORS = re.compile(r"\s*[,|\n\r]\s*")


def part_sources(text: str, known: Set[str]) -> tuple[str, ...]:
    """As `split_sources`, also where commas or line breaks part known keys; a comma of free words parts nothing.

    >>> part_sources("bbc, cnn; a talk with Jo, 2020", {"bbc", "cnn"})
    ('bbc', 'cnn', 'a talk with Jo, 2020')
    """
    found: list[str] = []
    for piece in split_sources(text):
        keys = [piece] if piece in known else _OTHER_SEPARATORS.split(piece)
        found += keys if set(keys) <= known else [piece]
    return tuple(dict.fromkeys(found))


_OTHER_DATE = re.compile(r"(?P<date>.+?)\s*(?:\((?P<source>[^()]*)\))?")


def read_other_dates(text: str) -> tuple[tuple[OtherDate, ...], tuple[str, ...]]:
    """The dates of an `other_dates` cell, and the parts that could not be read."""
    found, unread = [], []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        match = _OTHER_DATE.fullmatch(part)
        reading = dates.understand(match["date"]) if match else dates.Reading()
        if match and reading.when:
            found.append(OtherDate(reading.when, match["source"] or ""))
        else:
            unread.append(part)
    return tuple(found), tuple(unread)


def write_other_dates(others: Iterable[OtherDate]) -> str:
    return "; ".join(f"{other.when} ({other.source})" if other.source else f"{other.when}" for other in others)


def read_published(cells: Mapping[str, str], when: When | None) -> Published:
    """
    >>> from timeline.when import parse
    >>> read_published({"published_basis": "stated: front matter"}, parse("2025-05-02")).evidence
    'front matter'
    """
    basis, _, evidence = cells.get("published_basis", "").partition(":")
    basis = basis.strip()
    if when is None:
        return Published(evidence=evidence.strip())
    known, evidence = _BASES.get(basis), evidence.strip()
    if known is None:
        return Published(when, "set", SET_HERE)
    return Published(when, known, evidence, gives_way=known == "set" and evidence.startswith(SET_FOR_ALL))


_BASES: Mapping[str, Basis] = {"stated": "stated", "inferred": "inferred", "set": "set"}


# How a corrected date is marked once the machine has taken it over, so that it is not forgotten in the run after.
SET_HERE = "sources table"
# How a date begins that a person gave on the command line for the articles that state none.
SET_FOR_ALL = "--published"


def write_published_basis(published: Published) -> str:
    return f"{published.basis}: {published.evidence}" if published.evidence else published.basis
