"""The columns of the three files, what people call them, and what may stand in a cell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial

EVENTS = tuple("date headline quote sources category status basis other_dates note id".split())
SOURCES = tuple("key title publisher published published_basis url language file".split())
CLAIMS = tuple(
    "kind event source date expression rule basis quote start end reason headline expression_start type value mod"
    " language told_start told_end planned inferred anchor prominence by proposed".split()
)

# A spreadsheet turns a guarded date into text and a bare -0043 into nothing worse than -43, which reading repairs.
DATES = frozenset({"date", "published", "anchor"})

# What a person may have written above a column; the right-hand name wins when both are there.
OTHER_NAMES: Mapping[str, str] = {
    "when": "date",
    "dates": "date",
    "event_date": "date",
    "title": "headline",
    "event": "headline",
    "heading": "headline",
    "what": "headline",
    "source": "sources",
    "sentence": "quote",
    "quotation": "quote",
    "categories": "category",
    "notes": "note",
    "comment": "note",
    "other_date": "other_dates",
    "event_id": "id",
}
OTHER_SOURCE_NAMES: Mapping[str, str] = {"date": "published", "published_date": "published", "link": "url"}

_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠]")
_BEGINS = frozenset("'=+-@\t\r\n＝＋－＠")  # all but blanks: most cells need no closer look


# Excel splits a file at its locale's own delimiter, whatever the file's: then what follows a ; begins a cell.
_FORMULA_INSIDE = re.compile(r"([;,\t|])('*)(?=[=+\-@])")
_GUARDED_INSIDE = re.compile(r"(?<=[;,\t|])'('*)(?=[=+\-@])")


def guard(text: str) -> str:
    """A cell that no spreadsheet runs as a formula, nor any part of it: article text is not ours to trust.

    >>> guard("=HYPERLINK(1)"), guard("-5 degrees"), guard("five"), guard("five;=1")
    ("'=HYPERLINK(1)", "'-5 degrees", 'five', "five;'=1")
    >>> unguard(guard("'=1;'=2"))
    "'=1;'=2"
    """
    if _FORMULA_INSIDE.search(text):  # asking is cheaper than replacing, and hardly a cell needs it
        text = _FORMULA_INSIDE.sub(r"\1'\2", text)
    first = text[:1]
    return f"'{text}" if first and (first in _BEGINS or first.isspace()) and _FORMULA.match(text) else text


def unguard(text: str) -> str:
    if "'" not in text:
        return text
    text = text[1:] if text[0] == "'" and _FORMULA.match(text) else text
    return _GUARDED_INSIDE.sub(r"\1", text)


def cell(column: str, text: str) -> str:
    """The text of a cell that we write."""
    return text if column in DATES else guard(text)


def plain_name(name: str) -> str:
    """
    >>> plain_name(" Other Dates")
    'other_dates'
    """
    return re.sub(r"[\s_-]+", "_", name.strip().removeprefix("ï»¿").strip("\ufeff'\"“”").strip().casefold())


def places(header: Sequence[str], columns: Sequence[str], others: Mapping[str, str]) -> dict[str, list[int]]:
    """Where each of our columns stands in a header, whatever its case; a list of two is a column given twice."""
    found: dict[str, list[int]] = {}
    names = [plain_name(name) for name in header]
    for place, name in enumerate(names):
        if name in columns:
            found.setdefault(name, []).append(place)
    for place, name in enumerate(names):
        column = others.get(name, "")
        if name not in columns and column in columns and column not in found:
            found[column] = [place]
    return found


def _recognise(cells: Sequence[str], columns: Sequence[str], others: Mapping[str, str], alone: str) -> int:
    """How many cells of a record name our columns; 0 when it is no header. One is enough if it is `alone`."""
    found = places(cells, columns, others)
    return len(found) if len(found) > 1 or alone in found else 0


is_events = partial(_recognise, columns=EVENTS, others=OTHER_NAMES, alone="date")
is_sources = partial(_recognise, columns=SOURCES, others=OTHER_SOURCE_NAMES, alone="key")
is_claims = partial(_recognise, columns=CLAIMS, others={}, alone="proposed")
