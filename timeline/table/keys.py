"""Sources under the keys that a person gave them, in the ledger and in a new extraction; files as the table's folder
sees them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from timeline.model import Chronology, Claim, OtherDate, Source
from timeline.table.ledger import Ledger
from timeline.table.rows import Row

# The columns of the events table that name sources.
CITING = ("sources", "other_dates")


def in_ledger(book: Ledger, renamed: Mapping[str, str]) -> Ledger:
    """The ledger after a person gave sources other keys, old to new."""
    if not renamed:
        return book

    def cells(texts: Mapping[str, str]) -> Mapping[str, str]:
        return {column: in_cell(text, renamed) if column in CITING else text for column, text in texts.items()}

    return replace(
        book,
        proposals={
            id_: replace(proposal, cells=cells(proposal.cells), kept=cells(proposal.kept))
            for id_, proposal in book.proposals.items()
        },
        claims=[replace(owned, claim=_of(owned.claim, renamed)) for owned in book.claims],
        undated=[_of(claim, renamed) for claim in book.undated],
    )


def _of(claim: Claim, renamed: Mapping[str, str]) -> Claim:
    return replace(claim, source=renamed.get(claim.source, claim.source))


def in_cell(text: str, renamed: Mapping[str, str]) -> str:
    """A `sources` or `other_dates` cell with other keys.

    >>> in_cell("bbc; 2025 (bbc-2)", {"bbc": "b"}), in_cell("2025-05 (bbc)", {"bbc": "b"})
    ('b; 2025 (bbc-2)', '2025-05 (b)')
    """
    pattern = "|".join(map(re.escape, sorted(renamed, key=len, reverse=True)))
    return re.sub(rf"(?<![^\s;(])(?:{pattern})(?![^\s;)])", lambda match: renamed[match[0]], text)


def in_extraction(new: Chronology, sources: Sequence[Row], table: Path) -> Chronology:
    """A new extraction with each article under the key that the table has for its file or address.

    Keys are cited by hand, and a person may have renamed one. Files are named as seen from the table's folder.
    """
    new = replace(new, sources=tuple(_portable(source, table) for source in new.sources))
    keys = {row.cells.get("key", "").strip() for row in sources}
    known = {
        row.cells[column]: row.cells.get("key", "").strip()
        for row in sources
        for column in ("url", "file")
        if row.cells.get(column)
    }
    given = {source.key for source in new.sources}
    renamed: dict[str, str] = {}
    for source in new.sources:
        key = known.get(source.file) or known.get(source.url)
        if key and source.key not in keys and key not in given and key not in renamed.values():
            renamed[source.key] = key
    if not renamed:
        return new

    def name(key: str) -> str:
        return renamed.get(key, key)

    return replace(
        new,
        sources=tuple(replace(source, key=name(source.key)) for source in new.sources),
        undated=tuple(_of(claim, renamed) for claim in new.undated),
        events=tuple(
            replace(
                event,
                sources=tuple(map(name, event.sources)),
                claims=tuple(_of(claim, renamed) for claim in event.claims),
                other_dates=tuple(OtherDate(other.when, name(other.source)) for other in event.other_dates),
            )
            for event in new.events
        ),
    )


def _portable(source: Source, table: Path) -> Source:
    """The source with its file as seen from the table's folder: both can move, and the run may start elsewhere."""
    if not source.file or not Path(source.file).is_file():
        return source
    try:
        return replace(source, file=Path(os.path.relpath(source.file, table.parent)).as_posix())
    except ValueError:  # another drive
        return source
