"""What a run decides, until it is written: the cells of each row, the new ledger, and what there is to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from timeline.model import Event, Link, Suggestion
from timeline.table.ledger import Owned, Proposal
from timeline.table.rows import Part

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


@dataclass(slots=True)
class Plan:
    """What is being decided: by row id the cells to write, the new proposal, the claims and their links.

    `part` is the events table as it was read. `added` are new events with the ids that their rows get, `columns` the
    columns that the table gets, `earlier` the messages of the suggestions that the run before left open.
    """

    part: Part | None
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
