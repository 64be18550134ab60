"""The two files that people edit, as they will stand once what a run decided is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from timeline.model import Source
from timeline.table import columns, ledger, order, reading, sheet
from timeline.table.cells import same, split_sources, write_published_basis
from timeline.table.ledger import Ledger
from timeline.table.plan import Change, Plan
from timeline.table.reading import Table
from timeline.table.rows import Part, Row
from timeline.table.writing import written
from timeline.when import When


def _new_part(path: Path, names: Sequence[str]) -> Part:
    dialect = sheet.Dialect()
    header = sheet.Record(tuple(names), sheet.write_record(names, dialect))
    where = {name: place for place, name in enumerate(names)}
    return Part(path, sheet.Sheet(path.name, dialect, header, ()), where, ())


def columns_to_add(part: Part | None, book: Ledger) -> list[str]:
    """Our columns that the table lacks. One that a person took out stays out, but for the id."""
    if part is None:
        return []
    before = book.about.get("columns", ())
    return [name for name in columns.EVENTS if name not in part.where and (name == "id" or name not in before)]


def events_sheet(
    table: Table, rows: Sequence[Row], book: Ledger, plan: Plan
) -> tuple[sheet.Sheet, list[str], order.RowOrder]:
    """The events table as it will stand, which of our columns it has or once had, and whose order its rows are in."""
    part = table.events or _new_part(table.path, columns.EVENTS)
    # What was imported may bring columns of its own.
    brought = dict.fromkeys(name for event, _ in plan.added for name in event.extra)
    have = {title.strip() for title in part.sheet.header.cells}
    plan.columns = [*plan.columns, *(name for name in brought if name not in have)]
    for name in plan.columns:
        plan.changes.append(Change("column", "", name))
    header = part.sheet.record([*part.sheet.header.cells, *plan.columns], part.sheet.header)
    blank = sheet.Record(("",) * len(header.cells), "")
    new = [(event, written(part, blank, plan.cells[id_], header)) for event, id_ in plan.added]
    by_row = {row.record.row: row for row in rows}
    kept: list[tuple[sheet.Record, When | None]] = []
    for record in part.sheet.records:
        row = by_row.get(record.row)
        if row is None:
            kept.append((record, None))
        elif row.id not in plan.removed:
            cells = plan.cells[row.id]
            kept.append(
                (written(part, row.record, cells, header), ledger.date(cells["date"]) if "date" in cells else row.when)
            )
    records, whose = order.ordered(rows, plan.removed, kept, new, book)
    before = book.about.get("columns", ())
    names = [name for name in columns.EVENTS if name in part.where or name in plan.columns or name in before]
    return replace(part.sheet.with_records(records), header=header), names, whose


def _source_cells(source: Source) -> dict[str, str]:
    return {
        "key": source.key,
        "title": source.title,
        "publisher": source.publisher,
        "published": str(source.published.when or ""),
        "published_basis": write_published_basis(source.published),
        "url": source.url,
        "language": source.language,
        "file": source.file,
    }


def sources_sheet(
    table: Table, sources: Sequence[Source], cited: set[str], plan: Plan
) -> tuple[sheet.Sheet, dict[str, Mapping[str, str]]]:
    """The sources table as it will stand, and what the machine proposes for each of its rows."""
    path, _ = reading.companions(table.path)
    part = table.sources or _new_part(path, columns.SOURCES)
    new = {source.key: _source_cells(source) for source in sources}
    proposals: dict[str, Mapping[str, str]] = {}
    rows = {row.record.row: row for row in part.rows}
    records: list[sheet.Record] = []
    for record in part.sheet.records:
        row = rows.get(record.row)
        if row is None:
            records.append(record)
            continue
        key = row.cells.get("key", "").strip()
        base = table.ledger.sources.get(row.was)
        proposed = new.pop(key, None)
        cells = dict(row.repairs)
        if proposed is not None:
            proposals[key] = proposed
            for column in part.where:
                now, wanted = _current_source(row, column), proposed.get(column, "")
                # An emptied date takes a correction back.
                taken_back = column == "published" and not now.strip()
                untouched = same(now, base.get(column, "")) if base is not None else not now.strip()
                if not same(now, wanted) and (untouched or taken_back):
                    cells[column] = wanted
                    plan.changes.append(Change("changed", key, column, before=now, after=wanted, file=path.name))
        elif base is not None:
            untouched = all(same(_current_source(row, column), base.get(column, "")) for column in part.where)
            if untouched and key not in cited and not any(text.strip() for text in row.extra.values()):
                plan.changes.append(Change("removed", key, file=path.name, why="the article is gone"))
                continue
            proposals[key] = base
        records.append(written(part, row.record, cells))
    blank = sheet.Record(("",) * len(part.sheet.header.cells), "")
    for key, cells in new.items():
        proposals[key] = cells
        records.append(written(part, blank, cells))
        plan.changes.append(Change("added", key, after=cells["title"], file=path.name))
    return part.sheet.with_records(records), proposals


def _current_source(row: Row, column: str) -> str:
    return str(row.when) if column == "published" and row.when is not None else row.cells.get(column, "")


def cited_sources(rows: Sequence[Row], plan: Plan) -> set[str]:
    """The sources that the rows cite as they will stand."""
    return {
        key
        for row in rows
        if row.id not in plan.removed
        for key in split_sources(plan.cells[row.id].get("sources", row.cells.get("sources", "")))
    }
