"""A record of a table with some of its cells changed."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.table import columns
from timeline.table.rows import Part
from timeline.table.sheet import Record


def written(part: Part, record: Record, cells: Mapping[str, str], header: Record | None = None) -> Record:
    """The record with these columns set; whatever is not among them stands as it was read.

    `header` is the header to come when columns are being added; a cell of a column that the file lacks is left out.
    """
    header = header or part.sheet.header
    narrow, wide = len(part.sheet.header.cells), len(header.cells)
    if not cells and wide == narrow:
        return record
    now = [*record.cells, *[""] * (wide - len(record.cells))]
    where = {**{title.strip(): place for place, title in enumerate(header.cells)}, **part.where}
    for column, text in cells.items():
        if column in where:
            now[where[column]] = columns.cell(column, text)
    return part.sheet.record(now, record)
