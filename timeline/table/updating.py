"""`update`: a new extraction is merged into the table that people edit, and the human wins.

Three versions of every cell are at hand: what the machine last proposed (the ledger), what stands in the table, and
what it proposes now. A cell nobody touched follows the machine; a touched one stays. Rows are matched by their
claims (the same sentence of the same article), so an id outlives a new headline, date or source.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from timeline.errors import Problem, TableError
from timeline.model import Chronology, Claim, Event, Link, OtherDate, Source, Suggestion
from timeline.table import columns, ledger, reading, sheet, storage
from timeline.table.dates import Order
from timeline.table.ledger import Ledger, Owned, Proposal
from timeline.table.reading import Part, Row, Table, loose, same, split_sources, write_other_dates
from timeline.table.writing import written

ChangeKind = Literal["added", "changed", "removed", "kept", "deleted", "moved", "repaired", "column"]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference that a run makes, or, as "kept" and "deleted", one that it leaves to the person.

    added: a new row. changed: a cell nobody had touched. removed: an untouched row that nothing supports any more.
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
    """What a run did to a table, or with `dry_run` would do. `written` names the files, in the order written."""

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
        for _ in range(5):
            table = reading.open_table(path, date_order)
            done, files = _plan(table, chronology, date_order)
            # A person may have saved the table while we worked: then work again, from what they saved.
            if all((each.read_bytes() if each.is_file() else None) == table.data.get(each) for each in files):
                for each, data in files.items():
                    storage.write(each, data, backup=each == path)
                return done
    message = "is being saved again and again while the run merges. Nothing was changed: run it once more."
    raise TableError([Problem(path.name, 0, 0, "", "", message)])


# --- the plan ----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Plan:
    """What is being decided: per final row id its cells to write, its new proposal and its claims."""

    cells: dict[str, dict[str, str]] = field(default_factory=dict)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    claims: dict[str, list[Owned]] = field(default_factory=dict)
    links: dict[str, tuple[Link, ...]] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    added: list[tuple[Event, str]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)


def _plan(table: Table, new: Chronology, order: Order) -> tuple[Update, dict[Path, bytes]]:
    new = _with_keys_of(table, new)
    rows = list(table.events.rows) if table.events else []
    plan = _Plan()
    old = _owners(rows, table.ledger, plan)
    matches, leftovers = _match(rows, new.events, table.ledger, old, plan)
    for row in rows:
        _merge_row(row, matches.get(row.id), table.ledger, old, plan)
    for event in leftovers:
        _add_row(event, rows, plan)
    for id_, proposal in old.deleted.items():
        plan.proposals[id_] = proposal
        plan.claims[id_] = old.claims.get(id_, [])

    sources_path, claims_path = reading.companions(table.path)
    events_sheet, names = _events_sheet(table, rows, plan)
    cited = {key for row in rows if row.id not in plan.removed for key in split_sources(_cell(row, plan, "sources"))}
    sources_sheet, source_proposals = _sources_sheet(table, sources_path, new.sources, cited, plan)
    suggestions = (*_renamed(new.suggestions, matches, plan), *plan.suggestions)
    about = {name: getattr(new, name) or table.ledger.about.get(name, "") for name in _ABOUT}
    book = Ledger(
        plan.proposals,
        source_proposals,
        [owned for all_owned in plan.claims.values() for owned in all_owned],
        new.undated,
        plan.links,
        suggestions,
        {**about, "columns": names},
    )
    files: dict[Path, bytes] = {}
    # The table goes first: a run that is killed after it leaves a ledger that knows too little, which loses nothing.
    for path, file, part in (
        (table.path, events_sheet, table.events),
        (sources_path, sources_sheet, table.sources),
    ):
        if part is None or file.text() != part.sheet.text():
            files[path] = file.data()
    ledger_data = ledger.write(book)
    if table.data.get(claims_path) != ledger_data:
        files[claims_path] = ledger_data
    after = replace(
        table,
        events=_reread(table.path, events_sheet, book, order),
        sources=_reread(sources_path, sources_sheet, book, order),
        ledger=book,
    )
    done = Update(
        table.path,
        tuple(plan.changes),
        suggestions,
        tuple(table.problems),
        tuple(path.name for path in files),
        reading.chronology(after),
    )
    return done, files


_ABOUT = ("title", "subtitle", "author", "method")


def _reread(path: Path, file: sheet.Sheet, book: Ledger, order: Order) -> Part:
    """The rows of a file as they will be read next time: what `update` returns is what `read` will say."""
    if path.name.endswith(".sources.csv"):
        return reading.open_sources(path, file.data(), book, order)
    return reading.open_events(path, file.data(), book, order)


def _cell(row: Row, plan: _Plan, column: str) -> str:
    return plan.cells.get(row.id, {}).get(column, row.cells.get(column, ""))


# --- keys and ids ------------------------------------------------------------------------------------------------


def _with_keys_of(table: Table, new: Chronology) -> Chronology:
    """Call each article by the key that the table has for its file: keys are cited by hand, and a person may
    have renamed one."""
    if table.sources is None:
        return new
    keys = {row.cells.get("key", "") for row in table.sources.rows}
    by_place: dict[str, str] = {}
    for row in table.sources.rows:
        for column in ("url", "file"):
            if row.cells.get(column):
                by_place[row.cells[column]] = row.cells.get("key", "")
    given = {source.key for source in new.sources}
    renamed: dict[str, str] = {}
    for source in new.sources:
        known = by_place.get(source.file) or by_place.get(source.url)
        if known and known != source.key and source.key not in keys and known not in given:
            renamed[source.key] = known
    if not renamed:
        return new

    def key(name: str) -> str:
        return renamed.get(name, name)

    def claim(one: Claim) -> Claim:
        return replace(one, source=key(one.source)) if one.source in renamed else one

    return replace(
        new,
        sources=tuple(replace(source, key=key(source.key)) for source in new.sources),
        undated=tuple(map(claim, new.undated)),
        events=tuple(
            replace(
                event,
                sources=tuple(map(key, event.sources)),
                claims=tuple(map(claim, event.claims)),
                other_dates=tuple(OtherDate(other.when, key(other.source)) for other in event.other_dates),
            )
            for event in new.events
        ),
    )


# --- whose claim is it -------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Old:
    """The ledger's claims under the rows' present ids, after what a person merged, split and deleted since."""

    claims: dict[str, list[Owned]]
    deleted: dict[str, Proposal]
    exact: dict[tuple[str, str, str], Owned] = field(default_factory=dict)
    sentence: dict[tuple[str, str], Owned] = field(default_factory=dict)
    quote: dict[str, Owned | None] = field(default_factory=dict)
    spans: dict[tuple[str, str], list[Owned]] = field(default_factory=dict)

    def index(self) -> None:
        for all_owned in self.claims.values():
            for owned in all_owned:
                claim = owned.claim
                quote = loose(claim.quote)
                self.exact.setdefault((claim.source, quote, claim.mention.text), owned)
                self.sentence.setdefault((claim.source, quote), owned)
                known = self.quote.get(quote, owned)
                self.quote[quote] = owned if known is not None and known.event == owned.event else None
                self.spans.setdefault((claim.source, claim.mention.text), []).append(owned)

    def find(self, claim: Claim) -> Owned | None:
        """The old claim that this one is: the same sentence and expression, else the sentence, else the place."""
        quote = loose(claim.quote)
        found = self.exact.get((claim.source, quote, claim.mention.text)) or self.sentence.get((claim.source, quote))
        if found:
            return found
        for owned in self.spans.get((claim.source, claim.mention.text), ()):
            if owned.claim.start < claim.end and claim.start < owned.claim.end:
                return owned
        return self.quote.get(quote)


def _owners(rows: Sequence[Row], book: Ledger, plan: _Plan) -> _Old:
    row_of = {row.was: row for row in rows if row.was}
    claims: dict[str, list[Owned]] = defaultdict(list)
    for owned in book.claims:
        row = row_of.get(owned.event)
        claims[row.id if row else owned.event].append(replace(owned, event=row.id) if row else owned)
    deleted: dict[str, Proposal] = {}
    gone = {id_: proposal for id_, proposal in book.proposals.items() if id_ not in row_of and proposal.cells}

    gained: dict[str, list[Row]] = defaultdict(list)
    lost: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        base = book.proposals.get(row.was)
        cited = split_sources(row.cells.get("sources", ""))
        before = split_sources(base.stored("sources")) if base else ()
        if cited != before:
            for key in set(cited) - set(before):
                gained[key].append(row)
            for key in set(before) - set(cited):
                lost[key].append(row)

    for id_, proposal in gone.items():
        heir = None if proposal.deleted else _heir(proposal, gained, book)
        if heir is None:
            deleted[id_] = replace(proposal, deleted=True)
            continue
        moved = [replace(owned, event=heir.id, by_hand=True) for owned in claims.pop(id_, [])]
        claims[heir.id] += moved
        why = f"its sources were moved into {heir.id} by hand"
        plan.changes.append(Change("moved", id_, "sources", "", heir.id, why))

    for key, givers in lost.items():
        for giver in givers:
            takers = [row for row in gained.get(key, ()) if not row.was and row.id != giver.id]
            if not takers:
                continue
            taker = takers[0]
            staying = [owned for owned in claims[giver.id] if owned.claim.source != key]
            moved = [
                replace(owned, event=taker.id, by_hand=True) for owned in claims[giver.id] if owned.claim.source == key
            ]
            if moved:
                claims[giver.id] = staying
                claims[taker.id] += moved
                why = f"{key} was moved out of {giver.id} by hand"
                plan.changes.append(Change("moved", giver.id, "sources", "", taker.id, why))
    old = _Old(dict(claims), deleted)
    old.index()
    return old


def _heir(proposal: Proposal, gained: Mapping[str, Sequence[Row]], book: Ledger) -> Row | None:
    """The row into which a person moved the sources of a row that is gone."""
    candidates = [row for key in split_sources(proposal.stored("sources")) for row in gained.get(key, ())]
    if not candidates:
        return None

    def nearness(row: Row) -> tuple[bool, int]:
        words = set(loose(proposal.stored("headline")).split())
        return row.cells.get("date") == proposal.stored("date"), len(
            words & set(loose(row.cells.get("headline", "")).split())
        )

    return max(candidates, key=nearness)


# --- which event is which row ------------------------------------------------------------------------------------


def _match(
    rows: Sequence[Row], events: Sequence[Event], book: Ledger, old: _Old, plan: _Plan
) -> tuple[dict[str, Event], list[Event]]:
    by_id = {row.id: row for row in rows}
    matches: dict[str, Event] = {}
    votes: list[tuple[int, int, str]] = []
    rest: dict[int, Event] = {}
    pinned: dict[str, list[Owned]] = defaultdict(list)
    for place, event in enumerate(events):
        free: list[Claim] = []
        owners: Counter[str] = Counter()
        buried: Counter[str] = Counter()
        for claim in event.claims:
            owned = old.find(claim)
            if owned is None:
                free.append(claim)
            elif owned.event in old.deleted:
                buried[owned.event] += 1
            elif owned.by_hand and owned.event in by_id:
                pinned[owned.event].append(Owned(owned.event, claim, True))
            else:
                free.append(claim)
                if owned.event in by_id:
                    owners[owned.event] += 1
        if event.claims and not free:
            if buried:
                plan.changes.append(_stays_deleted(event, next(iter(buried))))
            continue
        if not owners and (buried or event.id in old.deleted):
            plan.changes.append(_stays_deleted(event, next(iter(buried), event.id)))
            continue
        rest[place] = event if len(free) == len(event.claims) else _with_claims(event, free)
        votes += [(count, place, id_) for id_, count in owners.items()]

    for _, place, id_ in sorted(votes, key=lambda vote: (-vote[0], vote[1], vote[2])):
        if place in rest and id_ not in matches:
            matches[id_] = rest.pop(place)
    open_rows = [row for row in rows if row.id not in matches]
    for names in _ADOPTION:
        index: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row in open_rows:
            index[_key(_row_names(row), names)].append(row)
        for place, event in list(rest.items()):
            key = _key(_event_names(event), names)
            found = [row for row in index.get(key, ()) if row.id not in matches] if all(key) else []
            if len(found) == 1:
                matches[found[0].id] = rest.pop(place)
    for id_, all_owned in pinned.items():
        own = matches.get(id_)
        kept = [owned.claim for owned in all_owned]
        if own is None:
            # Its own event is gone; what a person moved here still stands.
            matches[id_] = _of_claims(by_id[id_], kept)
        else:
            matches[id_] = _joined(own, kept)
    return matches, list(rest.values())


def _stays_deleted(event: Event, id_: str) -> Change:
    return Change("deleted", id_, "", "", f"{event.when}: {event.headline}", "you deleted it")


def _key(cells: Mapping[str, str], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(loose(cells.get(name, "")).casefold() for name in names)


def _row_names(row: Row) -> dict[str, str]:
    return {**row.cells, "id": row.id, "date": str(row.when or "")}


def _event_names(event: Event) -> dict[str, str]:
    return {"id": event.id, "quote": event.quote, "headline": event.headline, "date": str(event.when or "")}


# How a row that shares no claim with an event is still known as its row, the surest way first.
_ADOPTION = (("id",), ("quote", "date"), ("headline", "date"), ("quote",))


def _with_claims(event: Event, claims: Sequence[Claim]) -> Event:
    """The event as some of its claims tell it: the others belong elsewhere."""
    cited = {claim.source for claim in claims}
    sources = tuple(key for key in event.sources if key in cited)
    left = replace(
        event,
        claims=tuple(claims),
        links=(),
        sources=sources,
        other_dates=tuple(other for other in event.other_dates if other.source in cited),
        independent=min(event.independent, max(1, len(sources))),
    )
    if any(loose(claim.quote) == loose(event.quote) for claim in claims):
        return left
    lead = claims[0]
    return replace(left, when=lead.mention.when, headline=lead.headline, quote=lead.quote, basis=lead.mention.basis)


def _joined(event: Event, claims: Sequence[Claim]) -> Event:
    others = [
        OtherDate(claim.mention.when, claim.source)
        for claim in claims
        if claim.mention.when and event.when and not claim.mention.when.overlaps(event.when)
    ]
    return replace(
        event,
        claims=(*event.claims, *claims),
        links=(),
        sources=tuple(dict.fromkeys((*event.sources, *(claim.source for claim in claims)))),
        other_dates=tuple(dict.fromkeys((*event.other_dates, *others))),
        independent=event.independent + len({claim.source for claim in claims} - set(event.sources)),
    )


def _of_claims(row: Row, claims: Sequence[Claim]) -> Event:
    lead = claims[0]
    sources = tuple(dict.fromkeys(claim.source for claim in claims))
    return Event(
        row.id,
        lead.mention.when,
        lead.headline,
        lead.quote,
        sources,
        basis=lead.mention.basis,
        claims=tuple(claims),
        independent=len(sources),
    )


# --- cell by cell ------------------------------------------------------------------------------------------------

_MERGED = tuple(column for column in columns.EVENTS if column not in ("id", "note"))


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


def _current(row: Row, column: str) -> str:
    if column == "date" and row.when is not None:
        return str(row.when)
    return row.cells.get(column, "")


def _touched(row: Row, base: Proposal) -> bool:
    """Did a person do anything to this row?"""
    if row.cells.get("note", "").strip() or any(text.strip() for text in row.extra.values()):
        return True
    return any(not same(_current(row, column), base.cells.get(column, "")) for column in _MERGED if column in row.cells)


def _merge_row(row: Row, event: Event | None, book: Ledger, old: _Old, plan: _Plan) -> None:
    base = book.proposals.get(row.was)
    cells = dict(row.repairs)
    for column, text in row.repairs.items():
        plan.changes.append(Change("repaired", row.id, column, "", text))
    if row.cells.get("id", "").strip() != row.id:
        cells["id"] = row.id
    if event is None:
        if base is not None and base.cells and not base.deleted and not _touched(row, base):
            plan.removed.add(row.id)
            gone = split_sources(row.cells.get("sources", ""))
            plan.changes.append(
                Change(
                    "removed", row.id, "", row.cells.get("headline", ""), "", f"nothing tells it now: {'; '.join(gone)}"
                )
            )
            return
        if base is not None and base.cells:
            why = "its article is gone or tells it no more; you had worked on the row"
            plan.changes.append(Change("kept", row.id, "", row.cells.get("headline", ""), "", why))
        plan.cells[row.id] = cells
        machine = base.cells if base else {}
        plan.proposals[row.id] = _proposal(row, cells, machine, base)
        plan.claims[row.id] = list(old.claims.get(row.id, []))
        plan.links[row.id] = tuple(book.links.get(row.was, ()))
        return

    proposed = cells_of(event)
    known = base is not None and bool(base.cells)
    bare = not row.cells.get("quote", "").strip() and not row.cells.get("sources", "").strip()
    for column in _MERGED:
        if column not in row.cells:
            continue
        now, wanted = _current(row, column), proposed[column]
        if same(now, wanted):
            continue
        before = base.cells.get(column, "") if base is not None and known else None
        if before is None:
            # A row typed by hand that an article now tells too: what the person left empty is filled in.
            if bare and not now.strip() and column != "status":
                cells[column] = wanted
                plan.changes.append(Change("changed", row.id, column, now, wanted, "an article tells it"))
                continue
        elif same(now, before):
            cells[column] = wanted
            plan.changes.append(Change("changed", row.id, column, now, wanted))
            continue
        if wanted.strip() and (before is None or not same(before, wanted)):
            plan.changes.append(Change("kept", row.id, column, now, wanted, "you changed it"))
            message = f"{row.id}, {column}: you have {now!r}, the articles now give {wanted!r}."
            plan.suggestions.append(Suggestion("cell", message, (row.id,)))
    plan.cells[row.id] = cells
    plan.proposals[row.id] = replace(
        _proposal(row, cells, proposed, base),
        planned=event.planned,
        independent=event.independent,
        importance=event.importance,
    )
    by_hand = {(owned.claim.source, loose(owned.claim.quote)) for owned in old.claims.get(row.id, ()) if owned.by_hand}
    plan.claims[row.id] = [
        Owned(row.id, claim, (claim.source, loose(claim.quote)) in by_hand) for claim in event.claims
    ]
    plan.links[row.id] = event.links


def _proposal(row: Row, cells: Mapping[str, str], machine: Mapping[str, str], base: Proposal | None) -> Proposal:
    """The row's entry in the ledger: what is proposed, and whatever will stand in the table otherwise."""
    final = {column: text for column, text in {**row.cells, **cells}.items() if column != "id"}
    kept = {column: text for column, text in final.items() if text != machine.get(column, "")}
    scalars = (base.planned, base.independent, base.importance) if base else (False, 1, 0.0)
    return Proposal(dict(machine), kept, *scalars)


def _add_row(event: Event, rows: Sequence[Row], plan: _Plan) -> None:
    taken = {row.id for row in rows} | set(plan.proposals) | {id_ for _, id_ in plan.added}
    stem = event.id if re.match(r"[^\W\d]", event.id) else f"e{event.id}"
    id_ = next(name for name in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if name not in taken)
    proposed = cells_of(event)
    plan.added.append((event, id_))
    plan.cells[id_] = {**proposed, "note": event.note, "id": id_}
    kept = {"note": event.note} if event.note else {}
    plan.proposals[id_] = Proposal(proposed, kept, event.planned, event.independent, event.importance)
    plan.claims[id_] = [Owned(id_, claim) for claim in event.claims]
    plan.links[id_] = event.links
    plan.changes.append(Change("added", id_, "", "", f"{event.when or ''}: {event.headline}"))


def _renamed(suggestions: Iterable[Suggestion], matches: Mapping[str, Event], plan: _Plan) -> list[Suggestion]:
    """The run's suggestions, under the ids that the table has for its events."""
    ids = {event.id: id_ for id_, event in matches.items()} | {event.id: id_ for event, id_ in plan.added}
    return [
        replace(suggestion, ids=tuple(ids[id_] for id_ in suggestion.ids))
        for suggestion in suggestions
        if all(id_ in ids for id_ in suggestion.ids)
    ]


# --- the files ---------------------------------------------------------------------------------------------------


def _columns_to_add(part: Part, names: Sequence[str], written: object) -> list[str]:
    """A column that a person took out stays out, but for the id: it was there when the table was last written."""
    before = written if isinstance(written, list) else []
    return [name for name in names if name not in part.where and (name == "id" or name not in before)]


def _events_sheet(table: Table, rows: Sequence[Row], plan: _Plan) -> tuple[sheet.Sheet, list[str]]:
    part = table.events
    if part is None:
        dialect = sheet.Dialect()
        header = sheet.Record(columns.EVENTS, sheet.write_record(columns.EVENTS, dialect))
        empty = sheet.Sheet(table.path.name, dialect, header, ())
        part = Part(table.path, empty, {name: place for place, name in enumerate(columns.EVENTS)}, ())
    missing = _columns_to_add(part, columns.EVENTS, table.ledger.about.get("columns"))
    for name in missing:
        plan.changes.append(Change("column", "", name))
    header = part.sheet.record([*part.sheet.header.cells, *missing], part.sheet.header)
    by_row = {row.record.row: row for row in rows}
    kept: list[tuple[sheet.Record, Row | None]] = []
    for record in part.sheet.records:
        row = by_row.get(record.row)
        if row is None:
            kept.append((record, None))
        elif row.id not in plan.removed:
            kept.append((written(part, row.record, plan.cells.get(row.id, {}), header), row))
    whens = [row.when for row in rows if row.when]
    keys = [when.sort_key() for when in whens]
    chronological = keys == sorted(keys)
    blank = sheet.Record(tuple([""] * len(header.cells)), "")
    new = [(event, written(part, blank, plan.cells[id_], header)) for event, id_ in plan.added]
    records = [record for record, _ in kept]
    if chronological and new:
        records = _interleaved(kept, new)
    else:
        records += [record for _, record in new]
    names = [name for name in columns.EVENTS if name in part.where or name in missing]
    return replace(part.sheet.with_records(records), header=header), names


def _interleaved(
    kept: Sequence[tuple[sheet.Record, Row | None]], new: Sequence[tuple[Event, sheet.Record]]
) -> list[sheet.Record]:
    """New rows at their place in time, in a table that stands in order of time."""
    waiting = sorted(
        ((event.when.sort_key() if event.when else (float("inf"), float("inf"), ""), record) for event, record in new),
        key=lambda pair: pair[0],
    )
    records: list[sheet.Record] = []
    at = 0
    for record, row in kept:
        if row is not None and row.when is not None:
            while at < len(waiting) and waiting[at][0] < row.when.sort_key():
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
        "published_basis": reading.write_published_basis(source.published),
        "url": source.url,
        "language": source.language,
        "file": source.file,
    }


def _sources_sheet(
    table: Table, path: Path, sources: Sequence[Source], cited: set[str], plan: _Plan
) -> tuple[sheet.Sheet, dict[str, Mapping[str, str]]]:
    part = table.sources
    if part is None:
        dialect = sheet.Dialect()
        header = sheet.Record(columns.SOURCES, sheet.write_record(columns.SOURCES, dialect))
        empty = sheet.Sheet(path.name, dialect, header, ())
        part = Part(path, empty, {name: place for place, name in enumerate(columns.SOURCES)}, ())
    header = part.sheet.header
    new = {source.key: _source_cells(source) for source in sources}
    proposals: dict[str, Mapping[str, str]] = {}
    rows = {row.record.row: row for row in part.rows}
    records: list[sheet.Record] = []
    for record in part.sheet.records:
        row = rows.get(record.row)
        if row is None:
            records.append(record)
            continue
        key = row.id or row.cells.get("key", "").strip()
        base = table.ledger.sources.get(row.was)
        proposed = new.pop(key, None)
        if proposed is None:
            untouched = base is not None and all(
                same(_current_source(row, column), base.get(column, "")) for column in part.where
            )
            if untouched and key not in cited:
                plan.changes.append(Change("removed", key, file=path.name, why="the article is gone"))
                continue
            if base is not None:
                proposals[key] = base
            records.append(written(part, row.record, row.repairs))
            continue
        cells = dict(row.repairs)
        for column, wanted in proposed.items():
            if column not in part.where:
                continue
            now = _current_source(row, column)
            before = base.get(column) if base is not None else None
            if same(now, wanted) or (before is None and now.strip()) or (before is not None and not same(now, before)):
                continue
            cells[column] = wanted
            plan.changes.append(Change("changed", key, column, now, wanted, file=path.name))
        proposals[key] = proposed
        records.append(written(part, row.record, cells))
    blank = sheet.Record(tuple([""] * len(header.cells)), "")
    for key, cells in new.items():
        proposals[key] = cells
        records.append(written(part, blank, cells))
        plan.changes.append(Change("added", key, "", "", cells["title"], file=path.name))
    return part.sheet.with_records(records), proposals


def _current_source(row: Row, column: str) -> str:
    if column == "published" and row.when is not None:
        return str(row.when)
    return row.cells.get(column, "")
