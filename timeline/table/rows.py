"""A file that people edit, as its rows: whose columns, which row of before, what was damaged and is mended."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from timeline.errors import Problem
from timeline.table import columns, dates, ledger, sheet
from timeline.table.cells import is_damaged, is_misread, loose, same
from timeline.table.dates import Order
from timeline.table.ledger import Proposal
from timeline.when import When


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is understood. `cells` are our columns' texts without guard, damage repaired; `repairs` are the
    cells to write anew for that; `was` is the id under which the ledger knows the row, "" when it does not."""

    record: sheet.Record
    cells: Mapping[str, str]
    extra: Mapping[str, str]
    id: str
    was: str
    when: When | None
    repairs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """One of the two files that people edit: where its columns stand, its rows, what was wrong in it.

    `broken` are the problems with which a row can't be told cell from cell: the file must not be written.
    """

    path: Path
    sheet: sheet.Sheet
    where: Mapping[str, int]
    rows: Sequence[Row]
    problems: Sequence[Problem] = ()
    broken: Sequence[Problem] = ()

    def as_read(self, row: Row, column: str) -> str:
        """A cell as it stood in the file, without the guard against formulas, whatever was mended in it since."""
        return columns.unguard(row.record.cells[self.where[column]])


@dataclass(frozen=True, slots=True)
class Kind:
    """What tells the events table from the sources table.

    `found_by` holds the columns by which a row whose key is lost is still known, the surest first.
    """

    columns: Sequence[str]
    other_names: Mapping[str, str]
    key: str
    date: str
    required: Sequence[str]
    found_by: Sequence[Sequence[str]]


EVENTS = Kind(
    columns.EVENTS,
    columns.OTHER_NAMES,
    key="id",
    date="date",
    required=("date", "headline"),
    found_by=(("date", "headline", "quote"), ("quote",), ("date", "headline"), ("headline",)),
)
SOURCES = Kind(
    columns.SOURCES,
    columns.OTHER_SOURCE_NAMES,
    key="key",
    date="published",
    required=("key",),
    found_by=(("file",), ("url",), ("title",)),
)

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class _Findings:
    """What is wrong or odd in a file; `broken` is what keeps its rows from being told cell from cell.

    What happened to a whole column or file is counted, and said once: `misread` cells, keys `found_again`.
    """

    file: str
    problems: list[Problem] = field(default_factory=list)
    broken: list[Problem] = field(default_factory=list)
    misread: int = 0
    found_again: int = 0

    def odd(self, record: sheet.Record, message: str, column: str = "", value: str = "") -> None:
        self.problems.append(record.problem(self.file, message, column, value, warning=True))

    def wrong(self, record: sheet.Record, message: str, column: str, value: str) -> None:
        self.problems.append(record.problem(self.file, message, column, value))

    def breaks(self, record: sheet.Record, message: str, column: str = "") -> None:
        self.broken.append(record.problem(self.file, message, column))


@dataclass(frozen=True, slots=True)
class _Known:
    """Who a row is: its id ("" for one that gets a new one), the id by which the ledger knows it, and a notice when
    that took some finding."""

    id: str = ""
    was: str = ""
    notice: str = ""


def understand(path: Path, file: sheet.Sheet, kind: Kind, stored: Mapping[str, Proposal], order: Order = "") -> Part:
    """The rows of a file; `stored` is what the table held when it was last written, by id or key."""
    found = _Findings(path.name, list(file.notices))
    where = _columns(file, kind, stored, found)
    width, mine = len(file.header.cells), set(where.values())
    others_at = [(place, name) for place, name in enumerate(file.header.cells) if place not in mine and name.strip()]
    records = [_of_width(record, file.dialect, width, found) for record in file.records if not record.blank]
    texts = [_texts(record, where) for record in records]
    known = _identify([text.get(kind.key, "").strip() for text in texts], texts, stored, kind)
    order = order or dates.slash_order(text.get(kind.date, "") for text in texts)
    rows: list[Row] = []
    for record, text, who in zip(records, texts, known, strict=True):
        base = stored.get(who.was)
        if who.notice and kind.key in where:
            found.odd(record, who.notice, kind.key, text[kind.key])
        found.found_again += bool(who.notice)
        repairs = _mended(record, text, base, kind, found) if base else {}
        when = _date(record, text.get(kind.date, ""), base, kind, order, repairs, found)
        extra = {name: columns.unguard(record.cells[place]) for place, name in others_at} if others_at else _NOTHING
        text.update(repairs)
        rows.append(Row(record, text, extra, who.id, who.was, when, repairs))
    rows = _unswapped(rows, stored, kind.date, found)
    if found.found_again and kind.key not in where:
        message = f"the column is lost: {found.found_again} of {len(rows)} rows are known by what they hold."
        found.odd(file.header, message, kind.key)
    if found.misread:
        found.problems.insert(0, Problem(path.name, message=_MISREAD.format(found.misread), warning=True))
    return Part(path, file, where, rows, [*found.broken, *found.problems], found.broken)


_MISREAD = (
    "a program took it for another encoding and saved that (’ became â€™): what {} of its cells held is put back."
    " When a program asks for the character set, choose UTF-8."
)


def _columns(file: sheet.Sheet, kind: Kind, stored: Mapping[str, Proposal], found: _Findings) -> dict[str, int]:
    """Where each of our columns stands."""
    places = columns.places(file.header.cells, kind.columns, kind.other_names)
    for column, named in places.items():
        if len(named) > 1:
            found.breaks(file.header, "is the name of two columns. Rename one of them.", column)
    where = {column: named[0] for column, named in places.items()}
    for column, place in _renamed_columns(file, where, kind, stored):
        found.odd(file.header, f"is taken for the column {column}: it holds what that held.", file.header.cells[place])
        where[column] = place
    for column in kind.required:
        if column not in where:
            message = f"is missing among the columns {', '.join(map(repr, file.header.cells))}. Name it in the header."
            found.breaks(file.header, message, column)
    return where


def _of_width(record: sheet.Record, dialect: sheet.Dialect, width: int, found: _Findings) -> sheet.Record:
    """The record with as many cells as the header has, where more of them are blank or can be joined again."""
    cells = record.cells
    if len(cells) > width and any(cell.strip() for cell in cells[width:]):
        mended = _without_smart_quotes(record, dialect, width)
        if mended is None:
            message = (
                f"has {len(cells)} cells where the header has {width}. Put quotation marks around the cell that"
                f" holds a {dialect.delimiter!r}."
            )
            found.breaks(record, message)
        else:
            found.odd(record, "holds curly quotation marks around cells: read as straight ones.")
            cells = mended
    if len(cells) < width:
        cells = (*cells, *[""] * (width - len(cells)))
    return record if cells is record.cells else replace(record, cells=cells)


def _texts(record: sheet.Record, where: Mapping[str, int]) -> dict[str, str]:
    """The cells of our columns, without the guard against formulas."""
    texts = {column: record.cells[place] for column, place in where.items()}
    for column, cell in texts.items():
        if "'" in cell:
            texts[column] = columns.unguard(cell)
    return texts


def _mended(record: sheet.Record, text: dict[str, str], base: Proposal, kind: Kind, found: _Findings) -> dict[str, str]:
    """The cells that a spreadsheet damaged, as they were; `text` takes back what differs in nothing that was meant."""
    machine, kept = base.cells, base.kept
    repairs: dict[str, str] = {}
    for column, value in text.items():
        if value and value != (before := kept.get(column) or machine.get(column, "")) and before:
            if column == kind.date:
                continue
            if is_damaged(value, before):
                found.odd(record, f"was {before!r} before a spreadsheet changed it.", column, value)
                repairs[column] = before
            elif same(value, before):
                text[column] = before
            elif is_misread(value, before):
                repairs[column] = before
                found.misread += 1
    return repairs


def _date(
    record: sheet.Record,
    value: str,
    base: Proposal | None,
    kind: Kind,
    order: Order,
    repairs: dict[str, str],
    found: _Findings,
) -> When | None:
    if not value:
        return None
    reading = dates.understand(value, _stored_date(base, kind.date), order)
    if reading.problem:
        found.wrong(record, reading.problem, kind.date, value)
    elif reading.note:
        found.odd(record, reading.note + ".", kind.date, value)
        repairs[kind.date] = str(reading.when)
    elif reading.doubt:
        found.odd(record, reading.doubt, kind.date, value)
    return reading.when


def _unswapped(rows: list[Row], stored: Mapping[str, Proposal], column: str, found: _Findings) -> list[Row]:
    """Undo a swap of day and month in the whole column. One such date may be a person's; when there are several, and
    no day was changed in any other way, a program of another locale saved the file."""
    changed: list[tuple[int, When]] = []
    swapped = 0
    for place, row in enumerate(rows):
        base = stored.get(row.was)
        if base is None or row.when is None or base.stored(column) == row.when.edtf:
            continue
        before = _stored_date(base, column)
        if before is not None and before.exact and row.when.exact:
            changed.append((place, before))
            swapped += dates.swapped(row.when, before)
    if swapped < 2 or swapped < len(changed):
        return rows
    rows = list(rows)
    swaps = {rows[place].record.row for place, _ in changed}
    found.problems = [each for each in found.problems if each.row not in swaps or each.column != column]
    for place, before in changed:
        row = rows[place]
        message = f"was {before} before a spreadsheet swapped day and month, in this and other rows."
        found.odd(row.record, message, column, row.cells[column])
        cells, repairs = ({**texts, column: before.edtf} for texts in (row.cells, row.repairs))
        rows[place] = replace(row, cells=cells, when=before, repairs=repairs)
    return rows


def _renamed_columns(
    file: sheet.Sheet, where: Mapping[str, int], kind: Kind, stored: Mapping[str, Proposal]
) -> list[tuple[str, int]]:
    """Columns under another name, known by what they hold: most of their cells are those the ledger has."""
    missing = [name for name in kind.columns if name not in where]
    unknown = [place for place in range(len(file.header.cells)) if place not in where.values()]
    if not missing or not unknown or not stored:
        return []
    held: dict[int, set[str]] = {place: set() for place in unknown}
    for record in file.records:
        for place in unknown:
            if place < len(record.cells) and record.cells[place]:
                held[place].add(loose(columns.unguard(record.cells[place])))
    found: list[tuple[str, int]] = []
    for name in missing:
        texts = set(stored) if name == kind.key else {loose(p.stored(name)) for p in stored.values()}
        for place, cells in held.items():
            if cells and len(cells & texts) >= max(1, 0.8 * len(cells)) and place not in dict(found).values():
                found.append((name, place))
                break
    return found


def _stored_date(base: Proposal | None, column: str) -> When | None:
    return ledger.date(base.stored(column)) if base else None


def _without_smart_quotes(record: sheet.Record, dialect: sheet.Dialect, width: int) -> tuple[str, ...] | None:
    """A record typed in a word processor: “A, b” for "A, b"."""
    if not re.search("[“”„]", record.text):
        return None
    try:
        again = sheet.read_records(record.text.translate(sheet.SMART_QUOTES), dialect.delimiter)
    except ValueError:
        return None
    return again[0].cells if len(again) == 1 and len(again[0].cells) == width else None


def _identify(
    ids: Sequence[str], texts: Sequence[Mapping[str, str]], stored: Mapping[str, Proposal], kind: Kind
) -> list[_Known]:
    result = [_Known()] * len(ids)
    by_id: dict[str, list[int]] = defaultdict(list)
    for place, id_ in enumerate(ids):
        by_id[id_].append(place)
    open_places: set[int] = set()
    taken: set[str] = set()
    for id_, places in by_id.items():
        if not id_:
            open_places.update(places)
            continue
        best = places[0]
        if len(places) > 1 and id_ in stored:
            best = max(places, key=lambda place: (_agreement(texts[place], stored[id_]), -place))
        for place in places:
            if place != best:
                # A row that was copied, to tell one event as two.
                result[place] = _Known(notice="stands in two rows: this one (row copied?) gets an id of its own.")
            elif id_ in stored:
                result[place] = _Known(id_, id_)
                taken.add(id_)
            else:
                result[place] = _Known(id_)
                open_places.add(place)
    left = {id_: proposal for id_, proposal in stored.items() if id_ not in taken}
    if left and open_places:
        # A row with hardly a word in it is still known by all that stands in it: typed by hand, a date and a note.
        everything = [column for column in kind.columns if column != kind.key]
        for names, filled in ((everything, any), *((names, all) for names in kind.found_by)):
            index: dict[tuple[str, ...], list[str]] = defaultdict(list)
            for id_, proposal in left.items():
                index[_looks(proposal.stored(name) for name in names)].append(id_)
            rows: dict[tuple[str, ...], list[int]] = defaultdict(list)
            for place in sorted(open_places):
                rows[_looks(texts[place].get(name, "") for name in names)].append(place)
            for value, places in rows.items():
                candidates = index.get(value, [])
                if filled(value) and len(places) == 1 and len(candidates) == 1:
                    place, was = places[0], candidates[0]
                    own = ids[place]
                    notice = "" if own else f"is lost: found again as {was}."
                    result[place] = _Known(own or was, was, notice)
                    open_places.remove(place)
                    del left[was]
    return result


def _looks(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(loose, texts))


def _agreement(text: Mapping[str, str], proposal: Proposal) -> int:
    return sum(value == proposal.stored(column) for column, value in text.items())
