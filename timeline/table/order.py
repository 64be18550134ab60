"""The order of the rows: of time, or a person's; and where in it new rows have their place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import Literal

from timeline.model import Event
from timeline.table import ledger, sheet
from timeline.table.ledger import Ledger
from timeline.table.rows import Row
from timeline.when import When

# Below this share of rows out of their turn, new rows have a place in time among those that a person has moved.
OUT_OF_TURN = 0.1
# Whose order the rows are in, as the ledger remembers it; "" for the order of time.
RowOrder = Literal["", "by hand", "by hand, in time"]


def ordered(
    rows: Sequence[Row],
    removed: Collection[str],
    kept: Sequence[tuple[sheet.Record, When | None]],
    new: Sequence[tuple[Event, sheet.Record]],
    book: Ledger,
) -> tuple[list[sheet.Record], RowOrder]:
    """The records that stay (each with its date) and the new ones as they will stand, and whose order that is.

    `rows` are the table's as it was read, `removed` the ids of those that go.
    """
    if not _is_a_persons_order(rows, book):
        return _interleaved(_in_order_of_time(kept), new), ""
    whose: RowOrder = "by hand" if _out_of_turn(date for _, date in kept) else "by hand, in time"
    if _out_of_turn([row.when for row in rows if row.id not in removed]) <= OUT_OF_TURN:
        return _interleaved(kept, new), whose
    return [*(record for record, _ in kept), *(record for _, record in new)], whose


def _is_a_persons_order(rows: Sequence[Row], book: Ledger) -> bool:
    """Did a person move rows? They stand out of order by the dates with which they were last written.

    A date typed since moves its row; a row that a person added counts with its own. Rows that a person once moved may
    come to stand in order by new dates; they are in order of time again once a person has sorted them.
    """
    dates = [
        ledger.date(book.proposals[row.was].stored("date")) if row.was in book.proposals else row.when for row in rows
    ]
    return _out_of_turn(dates) > 0 or (bool(rows) and book.about.get("order") == "by hand, in time")


def _out_of_turn(dates: Iterable[When | None]) -> float:
    """The share of dates that stand before an earlier one."""
    turns = [date.sort_key() for date in dates if date]
    return sum(one > other for one, other in pairwise(turns)) / max(1, len(turns))


def _in_order_of_time(kept: Sequence[tuple[sheet.Record, When | None]]) -> list[tuple[sheet.Record, When | None]]:
    """The rows by their dates, those of one date as they stood; what has no date stays below the row above it, or at
    the end where nothing dated follows."""
    dated = [place for place, (_, date) in enumerate(kept) if date]
    if not dated:
        return list(kept)
    ends = [*dated[1:], dated[-1] + 1]
    parts = [kept[start:end] for start, end in zip(dated, ends, strict=True)]
    parts.sort(key=lambda part: part[0][1].sort_key() if part[0][1] else ())
    return [*kept[: dated[0]], *(one for part in parts for one in part), *kept[dated[-1] + 1 :]]


def _interleaved(
    kept: Sequence[tuple[sheet.Record, When | None]], new: Sequence[tuple[Event, sheet.Record]]
) -> list[sheet.Record]:
    """New rows at their place in time, in a table that stands in order of time."""
    last = (float("inf"), float("inf"), "")
    waiting = sorted(
        ((event.when.sort_key() if event.when else last, record) for event, record in new), key=lambda pair: pair[0]
    )
    records: list[sheet.Record] = []
    at = 0
    for record, date in kept:
        if date is not None:
            while at < len(waiting) and waiting[at][0] < date.sort_key():
                records.append(waiting[at][1])
                at += 1
        records.append(record)
    return records + [record for _, record in waiting[at:]]
