"""`check`: everything wrong or odd in a table at once. `fix`: repaired cells and typed dates written back."""

from __future__ import annotations

from pathlib import Path

from timeline.errors import Problem, TableError
from timeline.table import reading, storage, writing
from timeline.table.dates import Order
from timeline.table.updating import Change


def check(path: str | Path, *, date_order: Order = "") -> list[Problem]:
    """Everything wrong in a table and its companions, and, as warnings, what is out of keeping. Never raises."""
    try:
        _, problems = reading.load(path, date_order)
    except TableError as error:
        return list(error.problems)
    return list(problems)


def fix(path: str | Path, *, dry_run: bool = False, date_order: Order = "") -> list[Change]:
    """Write typed dates as EDTF and undo a spreadsheet's damage; the changes, also when nothing is written.

    What can't be repaired stays as it is, for `check` to tell. Raises TableError when there is no table to read.
    """
    path = reading.existing(path)
    if dry_run:
        return _fix(path, date_order, dry_run)
    with storage.locked(path):
        return _fix(path, date_order, dry_run)


def _fix(path: Path, date_order: Order, dry_run: bool) -> list[Change]:
    table = reading.open_table(path, date_order)
    changes: list[Change] = []
    for part in (table.events, table.sources):
        if part is None:
            continue
        cells = {row.record.row: row.repairs for row in part.rows if row.repairs}
        for row in part.rows:
            for column, text in row.repairs.items():
                before = row.record.cells[part.where[column]]
                changes.append(Change("repaired", row.id, column, before, text, file=part.path.name))
        if cells and not dry_run:
            rows = {row.record.row: row for row in part.rows}
            records = [
                writing.written(part, rows[record.row].record, cells[record.row]) if record.row in cells else record
                for record in part.sheet.records
            ]
            storage.write(part.path, part.sheet.with_records(records).data(), backup=part is table.events)
    return changes
