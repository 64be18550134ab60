"""`update`: a new extraction is merged into the table that people edit, and the human wins.

Three versions of every cell are at hand: what the machine last proposed (the ledger), what stands in the table, and
what it proposes now. A cell nobody touched follows the machine; a touched one stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count, pairwise
from pathlib import Path
from typing import Literal

from timeline.errors import Problem, TableError
from timeline.model import Chronology, Event, Link, Source, Suggestion
from timeline.table import columns, keys, ledger, reading, sheet, storage
from timeline.table.cells import same, split_sources, write_other_dates, write_published_basis
from timeline.table.dates import Order
from timeline.table.ledger import Ledger, Owned, Proposal
from timeline.table.matching import MERGED, Matching, current, match, sentence, touched, unlike
from timeline.table.reading import Table
from timeline.table.rows import Part, Row
from timeline.table.writing import written
from timeline.when import When

ChangeKind = Literal["added", "changed", "removed", "kept", "deleted", "moved", "repaired", "column"]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference that a run makes, or, as "kept" and "deleted", one that it leaves to the person.

    added: a new row. changed: a cell nobody had touched. removed: an untouched row that nothing tells any more.
    kept: a row or cell of a person that the run would have made otherwise. deleted: an event found again that a
    person had deleted. moved: claims that followed a row merged or split by hand. repaired: a cell that a
    spreadsheet damaged, or a date as typed, written as EDTF. column: a column that was added.
    """

    kind: ChangeKind
    id: str
    column: str = ""
    before: str = ""
    after: str = ""
    why: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Update:
    """What a run did to a table, or with `dry_run` would do. `written` names the files, in the order written.

    `problems` are the table's own, as `check` lists them: a row whose date can't be read stays as it is.
    """

    path: Path
    changes: tuple[Change, ...]
    suggestions: tuple[Suggestion, ...]
    problems: tuple[Problem, ...]
    written: tuple[str, ...]
    chronology: Chronology

    def of(self, *kinds: ChangeKind) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.kind in kinds)


def update(path: str | Path, chronology: Chronology, *, dry_run: bool = False, date_order: Order = "") -> Update:
    """Merge a new extraction into the table at `path`, or begin one. Raises TableError, with nothing changed.

    The rows of a person, their cells, columns and order stay; what was changed on both sides stays as the person
    has it and comes back as a Suggestion.
    """
    path = Path(path)
    if dry_run:
        return _plan(reading.open_table(path, date_order), chronology, date_order)[0]
    with storage.locked(path):
        storage.finish(path)
        for _ in range(5):
            table = reading.open_table(path, date_order)
            done, files = _plan(table, chronology, date_order)
            # A person may have saved the table while we worked: then work again, from what they saved.
            if all((each.read_bytes() if each.is_file() else None) == table.data.get(each) for each in files):
                storage.write_all(path, files)
                return done
    message = "is being saved again and again while the run merges. Nothing was changed: run it once more."
    raise TableError([Problem(path.name, message=message)])


@dataclass(slots=True)
class _Plan:
    """What is being decided: by row id the cells to write, the new proposal, the claims and their links.

    `added` are new events with the ids that their rows get, `columns` the columns that the table gets, `earlier` the
    messages of the suggestions that the run before left open.
    """

    cells: dict[str, dict[str, str]] = field(default_factory=dict)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    claims: dict[str, Sequence[Owned]] = field(default_factory=dict)
    links: dict[str, Sequence[Link]] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    added: list[tuple[Event, str]] = field(default_factory=list)
    columns: Sequence[str] = ()
    changes: list[Change] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)
    earlier: frozenset[str] = frozenset()


_ABOUT = ("title", "subtitle", "author", "method")


@reading.no_collection()
def _plan(table: Table, new: Chronology, order: Order) -> tuple[Update, dict[Path, bytes]]:
    """What a run does to the table, and the files it writes for that."""
    broken = [problem for part in (table.events, table.sources) if part for problem in part.broken]
    if broken:
        raise TableError(broken)
    new = keys.in_extraction(new, table.sources.rows if table.sources else (), table.path)
    rows = table.events.rows if table.events else ()
    # A table that is gone was put away to begin anew: nothing in it counts as deleted.
    book = table.ledger if table.events else replace(table.ledger, proposals={}, claims=(), suggestions=())
    matching = match(rows, new.events, book)
    plan = _decided(rows, matching, book, _columns_to_add(table.events, book))

    events_sheet, names, order_now = _events_sheet(table, rows, book, plan)
    sources_sheet, sources = _sources_sheet(table, new.sources, _cited(rows, plan), plan)
    suggestions = (*_renamed(new.suggestions, matching.names), *matching.suggestions, *plan.suggestions)
    about = {name: getattr(new, name) or book.about.get(name, "") for name in _ABOUT}
    about |= {"order": order_now} if order_now else {}
    claims = [owned for all_owned in plan.claims.values() for owned in all_owned]
    book = Ledger(plan.proposals, sources, claims, new.undated, plan.links, suggestions, {**about, "columns": names})
    files = _changed_files(table, events_sheet, sources_sheet, book)
    # What the update says is read again from what is written, so that it is what `read` will say.
    as_it_was = table.events is not None and table.path not in files and all(row.id == row.was for row in rows)
    sources_path, _ = reading.companions(table.path)
    after = replace(
        table,
        events=table.events if as_it_was else reading.open_events(table.path, events_sheet.data(), book, order),
        sources=reading.open_sources(sources_path, sources_sheet.data(), book, order),
        ledger=book,
    )
    problems = [*table.problems, *_open_elsewhere(table.path)] if files else table.problems
    written_names = tuple(path.name for path in files)
    changes = tuple(plan.changes)
    return Update(table.path, changes, suggestions, tuple(problems), written_names, reading.chronology(after)), files


def _decided(rows: Sequence[Row], matching: Matching, book: Ledger, new_columns: Sequence[str]) -> _Plan:
    """Row by row: what stays, what follows the machine, what goes, what is new."""
    plan = _Plan(columns=new_columns, earlier=frozenset(suggestion.message for suggestion in book.suggestions))
    for moved in matching.moved:
        plan.changes.append(Change("moved", moved.giver, "sources", after=moved.taker, why=moved.why))
    for event, id_ in matching.buried:
        plan.changes.append(Change("deleted", id_, after=_named(event), why="you deleted it"))
    for row in rows:
        event_ = matching.events.get(row.id)
        base = book.proposals.get(row.was)
        if event_ is None or not (event_.claims or (base and base.cells)):  # imported, it is the row itself
            _leave_row(row, book, matching, plan)
        else:
            _merge_row(row, event_, book, matching, plan)
    for event in matching.new:
        _add_row(event, matching, plan)
    for id_, proposal in matching.deleted.items():
        plan.proposals[id_] = proposal
        plan.claims[id_] = matching.claims.get(id_, [])
    return plan


def _cited(rows: Sequence[Row], plan: _Plan) -> set[str]:
    """The sources that the rows cite as they will stand."""
    return {
        key
        for row in rows
        if row.id not in plan.removed
        for key in split_sources(plan.cells[row.id].get("sources", row.cells.get("sources", "")))
    }


def _changed_files(
    table: Table, events_sheet: sheet.Sheet, sources_sheet: sheet.Sheet, book: Ledger
) -> dict[Path, bytes]:
    """The files that say something else than before, in the order in which they are written."""
    sources_path, claims_path = reading.companions(table.path)
    sheets = ((table.path, events_sheet, table.events), (sources_path, sources_sheet, table.sources))
    files = {path: new.data() for path, new, old in sheets if old is None or new.text() != old.sheet.text()}
    ledger_data = ledger.write(book)
    if table.data.get(claims_path) != ledger_data:
        files[claims_path] = ledger_data
    return files


def _open_elsewhere(path: Path) -> list[Problem]:
    """LibreOffice lets a file be replaced below it, and on saving would put its older copy back."""
    if not path.with_name(f".~lock.{path.name}#").exists():
        return []
    message = "is open in LibreOffice: load it anew there (File, Reload) before you save."
    return [Problem(path.name, message=message, warning=True)]


def _named(event: Event) -> str:
    return f"{event.when}: {event.headline}" if event.when else event.headline


def _renamed(suggestions: Iterable[Suggestion], ids: Mapping[str, str]) -> list[Suggestion]:
    """The run's suggestions, under the ids that the table has for its events; none about what was deleted."""
    return [
        replace(suggestion, ids=tuple(ids[id_] for id_ in suggestion.ids))
        for suggestion in suggestions
        if all(id_ in ids for id_ in suggestion.ids)
    ]


# --- row by row, cell by cell ------------------------------------------------------------------------------------


def cells_of(event: Event) -> dict[str, str]:
    """What the machine proposes for an event's row."""
    return {
        "date": str(event.when or ""),
        "headline": event.headline,
        "quote": event.quote,
        "sources": "; ".join(event.sources),
        "category": event.category,
        "status": event.status,
        "basis": event.basis,
        "other_dates": write_other_dates(event.other_dates),
    }


def _repaired(row: Row, plan: _Plan) -> dict[str, str]:
    for column, text in row.repairs.items():
        plan.changes.append(Change("repaired", row.id, column, after=text))
    return {**row.repairs, **({} if row.cells.get("id", "").strip() == row.id else {"id": row.id})}


def _leave_row(row: Row, book: Ledger, matching: Matching, plan: _Plan) -> None:
    """A row that no event of the extraction tells: a person's stays, the machine's own goes."""
    base = book.proposals.get(row.was)
    headline = row.cells.get("headline", "")
    if base is not None and not base.deleted and not touched(row, base):
        plan.removed.add(row.id)
        plan.changes.append(
            Change("removed", row.id, before=headline, why=f"no article tells it now ({row.cells.get('sources', '')})")
        )
        return
    if base is not None and base.cells:
        plan.changes.append(
            Change("kept", row.id, before=headline, why="no article tells it now, but you had worked on it")
        )
    cells = plan.cells[row.id] = _repaired(row, plan)
    base = base or Proposal({}, by_hand=True)
    kept = _kept(row, cells, base.cells, _by_hand(row, base))
    plan.proposals[row.id] = replace(base, kept=kept, deleted=False)
    plan.claims[row.id] = matching.claims.get(row.id, [])
    plan.links[row.id] = book.links.get(row.was, ())


def _merge_row(row: Row, event: Event, book: Ledger, matching: Matching, plan: _Plan) -> None:
    """A row that an event of the extraction tells: cells that nobody touched follow it, touched ones stay."""
    base = book.proposals.get(row.was)
    before = base.cells if base is not None and base.cells else None
    cells = plan.cells[row.id] = _repaired(row, plan)
    proposed = cells_of(event)
    hand = _by_hand(row, base) if base is not None else _by_hand_anew(row, event, proposed, matching)
    date = current(row, "date")
    if date and "date" in hand and not same(date, proposed["date"]):
        proposed["basis"] = f"set by hand; the articles give {proposed['date']}, {proposed['basis']}".rstrip(", ")
    bare = not row.cells.get("quote", "").strip() and not row.cells.get("sources", "").strip()
    for column in MERGED:
        if column not in row.cells and column not in plan.columns:
            continue
        wanted = proposed[column]
        if row.cells.get(column) == wanted or same(now := current(row, column), wanted):
            continue
        # A row typed by hand that an article now tells too: what the person left empty is filled in.
        unwritten = column in plan.columns or (bare and not now.strip())
        if column not in hand and (before is not None or unwritten):
            cells[column] = wanted
            why = "" if before is not None else "an article tells it too"
            plan.changes.append(Change("changed", row.id, column, now, wanted, why))
        else:
            _keep_cell(row, column, now, wanted, before, plan)
    # With the ledger lost, nobody knows whose a row is: then it is the person's, and no run takes it away.
    by_hand = base is None or base.by_hand
    plan.proposals[row.id] = Proposal(
        proposed, _kept(row, cells, proposed, hand), event.planned, event.independent, event.importance, by_hand
    )
    plan.claims[row.id] = _claims_under(row, event, matching)
    plan.links[row.id] = event.links


def _keep_cell(row: Row, column: str, now: str, wanted: str, before: Mapping[str, str] | None, plan: _Plan) -> None:
    """A cell that the person has otherwise: it stays, and what the articles newly give is told, until it is settled."""
    message = f"{row.id}, {column}: you have {now!r}, the articles give {wanted!r}."
    fresh = column == "date" if before is None else not same(before.get(column, ""), wanted)
    if wanted and (fresh or message in plan.earlier):
        plan.suggestions.append(Suggestion("cell", message, (row.id,)))
        if fresh:
            plan.changes.append(Change("kept", row.id, column, now, wanted, "you changed it"))


def _claims_under(row: Row, event: Event, matching: Matching) -> list[Owned]:
    """The event's claims, and those that a person put into this row, also when no article tells them any more."""
    moved = matching.by_hand(row.id)
    claims = [Owned(row.id, claim, bool(moved) and sentence(claim) in moved) for claim in event.claims]
    put_here = [owned for owned in matching.claims.get(row.id, ()) if owned.by_hand]
    told = set(map(sentence, event.claims)) if put_here else set()
    return claims + [replace(owned, gone=True) for owned in put_here if sentence(owned.claim) not in told]


def _by_hand(row: Row, base: Proposal) -> set[str]:
    """The columns in which a row holds what a person wrote, now or before: in a row typed by hand, all it says."""
    return {*base.kept, *unlike(row, base.cells)}


def _by_hand_anew(row: Row, event: Event, proposed: Mapping[str, str], matching: Matching) -> set[str]:
    """The same for a row of which the ledger knows nothing."""
    if matching.names.get(row.id) == row.id:  # the ledger was lost, and this is the event's own row
        return set(unlike(row, proposed))
    if event.id == row.id:  # split off another by hand: it was copied, and the sources were divided
        return {"sources", *unlike(row, proposed)}
    return set(unlike(row, {}))


def _kept(row: Row, cells: Mapping[str, str], machine: Mapping[str, str], hand: Collection[str]) -> dict[str, str]:
    """The cells that will stand in the table as a person has them."""
    return {
        column: text
        for column in row.cells
        if (text := cells.get(column, row.cells[column])) != machine.get(column, "") or column in hand
        if column != "id" and (column in hand or not same(text, machine.get(column, "")))
    }


def _add_row(event: Event, matching: Matching, plan: _Plan) -> None:
    stem = event.id if re.match(r"[^\W\d_]", event.id) else f"e{event.id}"
    names = chain([stem], (f"{stem}-{number}" for number in count(2)))
    id_ = next(
        name for name in names if not any(name in taken for taken in (plan.proposals, matching.deleted, plan.removed))
    )
    proposed = cells_of(event)
    matching.names[event.id] = id_
    plan.added.append((event, id_))
    plan.cells[id_] = {**event.extra, **proposed, "note": event.note, "id": id_}
    kept = {"note": event.note} if event.note else {}
    if event.claims:
        plan.proposals[id_] = Proposal(proposed, kept, event.planned, event.independent, event.importance)
    else:  # what no article claims was imported, and counts as typed: no extraction takes it away or writes over it
        typed = {column: text for column, text in proposed.items() if text}
        plan.proposals[id_] = Proposal({}, {**typed, **kept}, event.planned, by_hand=True)
    plan.claims[id_] = [Owned(id_, claim) for claim in event.claims]
    plan.links[id_] = event.links
    plan.changes.append(Change("added", id_, after=_named(event)))


# --- the files ---------------------------------------------------------------------------------------------------


def _new_part(path: Path, names: Sequence[str]) -> Part:
    dialect = sheet.Dialect()
    header = sheet.Record(tuple(names), sheet.write_record(names, dialect))
    where = {name: place for place, name in enumerate(names)}
    return Part(path, sheet.Sheet(path.name, dialect, header, ()), where, ())


# Below this share of rows out of their turn, new rows have a place in time among those that a person has moved.
OUT_OF_TURN = 0.1
# Whose order the rows are in, as the ledger remembers it; "" for the order of time.
RowOrder = Literal["", "by hand", "by hand, in time"]


def _columns_to_add(part: Part | None, book: Ledger) -> list[str]:
    """Our columns that the table lacks. One that a person took out stays out, but for the id."""
    if part is None:
        return []
    before = book.about.get("columns", ())
    return [name for name in columns.EVENTS if name not in part.where and (name == "id" or name not in before)]


def _events_sheet(
    table: Table, rows: Sequence[Row], book: Ledger, plan: _Plan
) -> tuple[sheet.Sheet, list[str], RowOrder]:
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
    order_now: RowOrder = ""
    if not _is_a_persons_order(rows, book):
        records = _interleaved(_in_order_of_time(kept), new)
    else:
        if _out_of_turn([row.when for row in rows if row.id not in plan.removed]) <= OUT_OF_TURN:
            records = _interleaved(kept, new)
        else:
            records = [record for record, _ in kept] + [record for _, record in new]
        order_now = "by hand" if _out_of_turn(date for _, date in kept) else "by hand, in time"
    before = book.about.get("columns", ())
    names = [name for name in columns.EVENTS if name in part.where or name in plan.columns or name in before]
    return replace(part.sheet.with_records(records), header=header), names, order_now


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


def _sources_sheet(
    table: Table, sources: Sequence[Source], cited: set[str], plan: _Plan
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
