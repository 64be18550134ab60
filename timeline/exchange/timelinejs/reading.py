"""TimelineJS's slides as events."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from timeline.errors import DateError, Problem, TableError
from timeline.exchange.base import Imported, Note, beside_ours, event_id, in_order
from timeline.exchange.cells import Parts, plain, same
from timeline.exchange.timelinejs.columns import COLUMNS, is_sheet
from timeline.exchange.timelinejs.dates import astronomical, said
from timeline.exchange.timelinejs.texts import read_headline, read_text
from timeline.model import Chronology, Event
from timeline.table import sheet
from timeline.table.columns import plain_name, unguard
from timeline.when import When


def read_sheet(data: bytes, name: str = "") -> Imported:
    """A sheet as TimelineJS's template has it. Raises TableError with every row whose date can't be read."""
    file = sheet.parse(data, name, is_sheet, ",".join(COLUMNS))
    ours = {plain_name(column): column for column in COLUMNS}
    header = file.header.cells
    rows = []
    for record in file.records:
        cells, extra = dict.fromkeys(COLUMNS, ""), {}
        for title, text in zip(header, record.cells, strict=False):
            column = ours.get(plain_name(title))
            if column:
                cells[column] = unguard(text.strip())
            elif title.strip() and text.strip():
                extra[beside_ours(title.strip())] = text.strip()
        rows.append((record.row, cells, extra))
    return _imported(rows, name)


def read_json(data: bytes, name: str = "") -> Imported:
    """TimelineJS's JSON. Raises TableError."""
    try:
        whole = json.loads(data)
        slides = [*whole["events"]]
    except (ValueError, KeyError, TypeError) as error:
        raise TableError([Problem(name, message="is no TimelineJS JSON: it has no list of events.")]) from error
    # Plain JSON has events too, and another program's would come out as nothing at all.
    if slides and not any(isinstance(slide, Mapping) and {"start_date", "text"} & slide.keys() for slide in slides):
        raise TableError([Problem(name, message="is no TimelineJS JSON: no event has a start_date or a text.")])
    rows: list[tuple[int, dict[str, str], dict[str, str]]] = []
    if isinstance(whole.get("title"), Mapping):
        rows.append((0, {**_json_cells(whole["title"]), "Type": "title"}, {}))
    eras = [{**era, "era": True} for era in whole.get("eras") or [] if isinstance(era, Mapping)]
    for number, slide in enumerate([*slides, *eras], 1):
        if isinstance(slide, Mapping):
            rows.append((number, {**_json_cells(slide), "Type": "era" if slide.get("era") else ""}, {}))
    return _imported(rows, name)


def _json_cells(slide: Mapping[str, Any]) -> dict[str, str]:
    def cell(key: str, inner: str) -> str:
        value = slide.get(key)
        value = value.get(inner) if isinstance(value, Mapping) else None
        return "" if value is None else str(value).strip()

    cells = dict.fromkeys(COLUMNS, "")
    for column, key in (("Year", "start_date"), ("End Year", "end_date")):
        for inner in ("year", "month", "day"):
            cells[column.replace("Year", inner.capitalize())] = cell(key, inner)
        if cell(key, "hour"):
            cells[column.replace("Year", "Time")] = ":".join(filter(None, (cell(key, "hour"), cell(key, "minute"))))
    cells["Display Date"] = str(slide.get("display_date") or cell("start_date", "display_date"))
    cells |= {
        "Headline": cell("text", "headline"),
        "Text": cell("text", "text"),
        "Group": str(slide.get("group") or ""),
    }
    cells |= {"Media": cell("media", "url"), "Media Caption": cell("media", "caption")}
    cells |= {"Media Credit": cell("media", "credit"), "id": str(slide.get("unique_id") or "")}
    return cells


KEPT = ("Time", "End Time", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Background")


def _imported(rows: Iterable[tuple[int, dict[str, str], dict[str, str]]], name: str) -> Imported:
    """A chronology of rows: each with its number, the cells of the sheet's columns, and those of others."""
    events: list[Event] = []
    notes: list[Note] = []
    problems: list[Problem] = []
    title = subtitle = ""
    for number, cells, extra in rows:
        if cells["Type"].casefold() == "title":
            title, (_, _, subtitle) = read_headline(cells["Headline"]), read_text(cells["Text"])
        elif any(cells.values()):
            when = _read_date(cells, number, name, problems)
            events.append(_event(cells, extra, when, notes))
    if problems:
        raise TableError(problems)
    return Imported(Chronology(in_order(events), title=title, subtitle=subtitle), tuple(notes))


def _event(cells: Mapping[str, str], extra: Mapping[str, str], when: When | None, notes: list[Note]) -> Event:
    headline = read_headline(cells["Headline"])
    quote, sources, words = read_text(cells["Text"])
    id = cells.get("id") or event_id(str(when or ""), headline)
    id = id if re.match(r"[A-Za-z]", id) else f"e{id}"
    kept = {column: cells[column] for column in KEPT if cells[column]}
    display = cells["Display Date"]
    meant = said(when, display) if when else None
    if when is None:
        notes.append(Note(id, f"has no date in its cells: {headline}"))
    elif meant and not same(meant, when):
        notes.append(Note(id, f"Display Date says {display!r}: read as {meant} instead of {when}"))
    elif display and not meant:
        kept["Display Date"] = display
    for column in ("Time", "End Time"):
        if cells[column]:
            notes.append(Note(id, f"{column} {cells[column]} is kept in a column of its own: dates here are days"))
    category = html.unescape(html.unescape(cells["Group"]))
    if cells["Type"].casefold() == "era":
        notes.append(Note(id, f"is an era; it becomes an event of the category 'era': {headline}"))
        category = category or "era"
    return Event(id, meant or when, headline, quote, sources, category, note=words, extra={**extra, **kept})


def _read_date(cells: Mapping[str, str], row: int, name: str, problems: list[Problem]) -> When | None:
    start, end = (_read_parts(cells, prefix, row, name, problems) for prefix in ("", "End "))
    if start is None and end is None:
        return None
    try:
        return plain(start, end) if start else plain(end or (), None)
    except DateError as error:
        problems.append(Problem(name, row=row, line=row, column="Year", message=str(error)))
        return None


def _read_parts(cells: Mapping[str, str], prefix: str, row: int, name: str, problems: list[Problem]) -> Parts | None:
    found: list[int] = []
    for column in ("Year", "Month", "Day"):
        value = re.sub(r"[\s,]", "", cells[prefix + column])  # TimelineJS, too, reads "1,950" as 1950
        if not value:
            if column == "Month" and cells[prefix + "Day"]:
                problems.append(
                    Problem(
                        name,
                        row=row,
                        line=row,
                        column=f"{prefix}Day",
                        value=cells[prefix + "Day"],
                        message="needs its month.",
                    )
                )
            break
        if not re.fullmatch(r"-?\d+", value) or (column == "Year" and int(value) == 0):
            advice = "is no number." if column != "Year" else "is no year: write 1950, or -44 for 44 BC."
            problems.append(Problem(name, row=row, line=row, column=prefix + column, value=value, message=advice))
            return None
        found.append(int(value))
    return astronomical(tuple(found)) if found else None
