"""Row by row, cell by cell: what stays, what follows the machine, what goes, what is new."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count

from timeline.model import Event, Suggestion
from timeline.table.cells import same, write_other_dates
from timeline.table.ledger import Ledger, Owned, Proposal
from timeline.table.matching import MERGED, Matching, current, sentence, touched, unlike
from timeline.table.plan import Change, Plan
from timeline.table.rows import Part, Row


def decide(part: Part | None, matching: Matching, book: Ledger, new_columns: Sequence[str]) -> Plan:
    """What becomes of each row of the events table, if there is one, and of what has no row yet."""
    plan = Plan(part, columns=new_columns, earlier=frozenset(suggestion.message for suggestion in book.suggestions))
    for moved in matching.moved:
        plan.changes.append(Change("moved", moved.giver, "sources", after=moved.taker, why=moved.why))
    for event, id_ in matching.buried:
        plan.changes.append(Change("deleted", id_, after=_named(event), why="you deleted it"))
    for row in part.rows if part else ():
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


def _named(event: Event) -> str:
    return f"{event.when}: {event.headline}" if event.when else event.headline


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


def _repaired(row: Row, plan: Plan) -> dict[str, str]:
    for column, text in row.repairs.items():
        before = plan.part.as_read(row, column) if plan.part else ""
        plan.changes.append(Change("repaired", row.id, column, before, text))
    return {**row.repairs, **({} if row.cells.get("id", "").strip() == row.id else {"id": row.id})}


def _leave_row(row: Row, book: Ledger, matching: Matching, plan: Plan) -> None:
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


def _merge_row(row: Row, event: Event, book: Ledger, matching: Matching, plan: Plan) -> None:
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


def _keep_cell(row: Row, column: str, now: str, wanted: str, before: Mapping[str, str] | None, plan: Plan) -> None:
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


def _add_row(event: Event, matching: Matching, plan: Plan) -> None:
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
