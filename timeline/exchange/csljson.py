"""CSL-JSON (citeproc): the sources, for Zotero, Pandoc and Quarto's citations."""

from __future__ import annotations

from typing import Any

from timeline.exchange.base import Exported, Note, as_json, one_line
from timeline.model import Chronology, Source, web_address
from timeline.when import Point, Unit, When, civil

# CSL counts seasons 1 to 4; EDTF's other seasons (southern, quarters) it does not know.
SEASON_NUMBERS = {21: 1, 22: 2, 23: 3, 24: 4, 25: 1, 26: 2, 27: 3, 28: 4}


def write(chronology: Chronology) -> Exported:
    notes: list[Note] = []
    return Exported(as_json([_entry(source, notes) for source in chronology.sources]), tuple(notes))


def _entry(source: Source, notes: list[Note]) -> dict[str, Any]:
    url = web_address(source.url)
    entry: dict[str, Any] = {
        "id": source.key,
        "type": "article-newspaper" if source.publisher else "webpage" if url else "document",
        "title": one_line(source.title) or source.key,
    }
    optional = {"container-title": one_line(source.publisher), "URL": url, "language": source.language}
    entry |= {key: value for key, value in optional.items() if value}
    when = source.published.when
    if when is None:
        notes.append(Note(source.key, "has no publication date, so it is cited without one"))
    else:
        entry["issued"] = issued(when)
        if source.published.basis == "inferred":
            entry["issued"]["circa"] = True
            entry["note"] = f"date inferred: {one_line(source.published.evidence)}"
            notes.append(Note(source.key, f"its date, {when.words()}, is inferred: it is written as circa"))
        elif "literal" in entry["issued"] or when.uncertain:
            notes.append(Note(source.key, f"CSL can't say {when.words()!r} exactly: it is written as words or circa"))
    return entry


def issued(when: When) -> dict[str, Any]:
    """A CSL date. `date-parts`, which every reader of CSL-JSON knows; what they can't hold, as words.

    >>> from timeline.when import parse
    >>> issued(parse("2025-05-02")), issued(parse("2022-23"))
    ({'date-parts': [[2025, 5, 2]]}, {'date-parts': [[2022]], 'season': 3})
    >>> issued(parse("198X")), issued(parse("1950~"))
    ({'literal': '1980s'}, {'date-parts': [[1950]], 'circa': True})
    """
    points = [when.start, when.end] if when.is_interval else [when.start]
    spans = [_parts(point) for point in points if point]
    if len(spans) < len(points) or not all(spans):
        return {"literal": when.words()}
    date: dict[str, Any] = {"date-parts": spans}
    if len(points) == 1 and when.start and when.start.unit is Unit.SEASON:
        date["season"] = SEASON_NUMBERS[when.start.month or 0]
    elif any(point and point.unit is Unit.SEASON for point in points):
        return {"literal": when.words()}
    if when.approximate or when.uncertain:
        date["circa"] = True
    return date


def _parts(point: Point) -> list[int]:
    # CSL has no year 0 and counts years BC as they are said: -44 is 44 BC.
    year = point.year if point.year > 0 else point.year - 1
    if point.unit is Unit.SEASON:
        return [year] if point.month in SEASON_NUMBERS else []
    if point.unit is Unit.YEAR:
        return [year]
    width = {Unit.MONTH: 2, Unit.DAY: 3}.get(point.unit, 0)
    return [year, *civil(point.earliest)[1:width]] if width else []
