"""The machine's ledger, `events.claims.csv`: every claim, and what `build` last proposed for each row.

One file of one kind of record a line, told by its `kind`:

ledger      the version, and what belongs to the whole (title, columns)
event       what was last proposed for a row of the events table; `by` is "deleted" once a person deleted the row
source      what was last proposed for a row of the sources table
claim       a dated claim, with the `event` it stands under; `by` is "hand" where a person put it there, and
            "hand, gone" once no article tells it any more
undated     what was found and could not be dated, with its reason
link        why two claims of an event (`start` and `end`: their places) were taken as one
suggestion  what the last run left for a person to decide
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, cast, get_args

from timeline.errors import DateError, TableError
from timeline.model import Claim, Expression, Link, Mention, Reason, Suggestion, Timex3, TimexType
from timeline.table import columns, sheet
from timeline.when import When, parse

VERSION = 1


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the machine last proposed for a row: its cells, and what has no cell.

    `kept` holds the cells that a person made, as they stood when the table was last written: all of a row that a
    person added (which has no `cells` until an article tells it too), and what they changed in others. It stays
    theirs also when the machine once proposes the same. `by_hand` marks a row that a person added: the machine
    never removes it. `deleted` marks one that a person took out.
    """

    cells: Mapping[str, str]
    kept: Mapping[str, str] = field(default_factory=dict)
    planned: bool = False
    independent: int = 1
    importance: float = 0.0
    by_hand: bool = False
    deleted: bool = False

    def stored(self, column: str) -> str:
        """What the table held when it was last written."""
        return self.kept.get(column, self.cells.get(column, ""))


@dataclass(frozen=True, slots=True)
class Owned:
    """A claim and the event it stands under; `by_hand` when a person moved it there.

    A moved claim that no article tells any more is `gone`, but remembered: should it come back, it goes there again.
    """

    event: str
    claim: Claim
    by_hand: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that the ledger holds. An empty one stands for a ledger that is lost."""

    proposals: Mapping[str, Proposal] = field(default_factory=dict)
    sources: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    claims: Sequence[Owned] = ()
    undated: Sequence[Claim] = ()
    links: Mapping[str, Sequence[Link]] = field(default_factory=dict)
    suggestions: Sequence[Suggestion] = ()
    about: Mapping[str, Any] = field(default_factory=dict)


def read(data: bytes, name: str) -> Ledger:
    """Raises TableError when the file is no ledger of this version: the caller then goes on without it."""
    file = sheet.parse(data, name, columns.is_claims, ",".join(columns.CLAIMS))
    where = {column: places[0] for column, places in columns.places(file.header.cells, columns.CLAIMS, {}).items()}
    order = [where.get(column, -1) for column in columns.CLAIMS]
    kind, event, by, proposed = (where.get(column, -1) for column in ("kind", "event", "by", "proposed"))
    proposals: dict[str, Proposal] = {}
    sources: dict[str, Mapping[str, str]] = {}
    claims: list[Owned] = []
    undated: list[Claim] = []
    links: dict[str, list[Link]] = {}
    suggestions: list[Suggestion] = []
    about: dict[str, Any] = {}
    for record in file.records:
        if record.blank:
            continue
        cells = (*record.cells, *[""] * (len(file.header.cells) - len(record.cells)), "")
        try:
            if cells[kind] == "event":  # half of all lines
                proposals[cells[event]] = _proposal(json.loads(cells[proposed]), cells[by] == "deleted")
                continue
            texts = [cells[place] for place in order]
            row = dict(zip(columns.CLAIMS, [columns.unguard(t) if "'" in t else t for t in texts], strict=True))
            row["proposed"] = cells[proposed]  # JSON wears no guard
            match row["kind"]:
                case "ledger":
                    about = json.loads(row["proposed"])
                case "source":
                    sources[row["source"]] = json.loads(row["proposed"])
                case "claim":
                    by_hand, gone = row["by"] in ("hand", "hand, gone"), row["by"] == "hand, gone"
                    claims.append(Owned(row["event"], _claim(row), by_hand, gone))
                case "undated":
                    undated.append(_claim(row))
                case "link":
                    reasons = tuple(Reason(str(label), float(weight)) for label, weight in json.loads(row["proposed"]))
                    links.setdefault(row["event"], []).append(Link(int(row["start"]), int(row["end"]), reasons))
                case "suggestion":
                    about_what, ids = json.loads(row["proposed"])
                    suggestions.append(Suggestion(about_what, row["reason"], tuple(ids)))
        except (ValueError, KeyError, TypeError, AttributeError):
            # A ledger is ours alone; a line that someone broke is worth no more than a line that is lost.
            continue
    if about.get("version") != VERSION:
        raise TableError([])
    return Ledger(proposals, sources, claims, undated, links, suggestions, about)


def _proposal(read: Mapping[str, Any], deleted: bool) -> Proposal:
    return Proposal(
        read["cells"],
        read.get("kept", {}),
        bool(read.get("planned", False)),
        int(read.get("independent", 1)),
        float(read.get("importance", 0)),
        bool(read.get("by_hand", False)),
        deleted,
    )


def _claim(row: Mapping[str, str]) -> Claim:
    start = int(row["start"] or 0)
    at = int(row["expression_start"] or 0)
    kind = row["type"] if row["type"] in get_args(TimexType) else "DATE"
    type_ = cast(TimexType, kind)
    expression = Expression(at, at + len(row["expression"]), row["expression"], row["rule"], type_, row["language"])
    mention = Mention(
        expression,
        Timex3(type_, row["value"], row["mod"]),
        date(row["date"]),
        row["basis"],
        row["reason"],
        date(row["anchor"]),
        row["inferred"] == "yes",
    )
    return Claim(
        row["source"],
        row["quote"],
        start,
        int(row["end"] or 0),
        mention,
        row["headline"],
        (int(row["told_start"] or 0), int(row["told_end"] or 0)),
        row["planned"] == "yes",
        float(row["prominence"] or 0),
    )


def date(text: str) -> When | None:
    """A date as the ledger holds it, or a cell that was written; None where a hand has made it none."""
    try:
        return parse(text) if text else None
    except DateError:
        return None


def _claim_row(kind: str, event: str, claim: Claim, by: str = "") -> dict[str, str]:
    mention, expression = claim.mention, claim.mention.expression
    return {
        "kind": kind,
        "event": event,
        "source": claim.source,
        "date": str(mention.when or ""),
        "expression": expression.text,
        "rule": expression.rule,
        "basis": mention.basis,
        "quote": claim.quote,
        "start": str(claim.start),
        "end": str(claim.end),
        "reason": mention.reason,
        "headline": claim.headline,
        "expression_start": str(expression.start),
        "type": expression.type,
        "value": mention.timex3.value,
        "mod": mention.timex3.mod,
        "language": expression.language,
        "told_start": str(claim.told[0]),
        "told_end": str(claim.told[1]),
        "planned": "yes" if claim.planned else "",
        "inferred": "yes" if mention.inferred else "",
        "anchor": str(mention.anchor or ""),
        "prominence": f"{claim.prominence:.4g}" if claim.prominence else "",
        "by": by,
    }


def _json(value: object) -> str:
    """JSON that no spreadsheet runs: it never begins like a formula, and inside has other ways to write a sign."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return re.sub(r"(?<=[;|])[=+\-@]", lambda sign: f"\\u{ord(sign[0]):04x}", text)


def _rows(ledger: Ledger) -> Iterable[Mapping[str, str]]:
    yield {"kind": "ledger", "proposed": _json({**ledger.about, "version": VERSION})}
    claims: dict[str, list[Owned]] = {}
    for owned in ledger.claims:
        claims.setdefault(owned.event, []).append(owned)
    for event, proposal in sorted(ledger.proposals.items()):
        proposed = {
            "cells": dict(proposal.cells),
            "kept": dict(proposal.kept),
            "planned": proposal.planned,
            "independent": proposal.independent,
            "importance": round(proposal.importance, 6),
            "by_hand": proposal.by_hand,
        }
        by = "deleted" if proposal.deleted else ""
        yield {"kind": "event", "event": event, "by": by, "proposed": _json(proposed)}
    for event, all_owned in sorted(claims.items()):
        for owned in all_owned:
            by = "hand, gone" if owned.gone else "hand" if owned.by_hand else ""
            yield _claim_row("claim", event, owned.claim, by)
        for link in ledger.links.get(event, ()):
            reasons = [[reason.label, reason.weight] for reason in link.reasons]
            yield {
                "kind": "link",
                "event": event,
                "start": str(link.left),
                "end": str(link.right),
                "proposed": _json(reasons),
            }
    for claim in ledger.undated:
        yield _claim_row("undated", "", claim)
    for key, cells in sorted(ledger.sources.items()):
        yield {"kind": "source", "source": key, "proposed": _json(dict(cells))}
    for suggestion in ledger.suggestions:
        yield {
            "kind": "suggestion",
            "reason": suggestion.message,
            "proposed": _json([suggestion.kind, list(suggestion.ids)]),
        }


def write(ledger: Ledger) -> bytes:
    """The ledger's bytes: the same for the same ledger, in whatever order its rows came."""
    dialect = sheet.Dialect()
    bare = {"date", "anchor", "proposed"}
    # One after the other: the reasons of a large pile are hundreds of megabytes.
    rows = (
        [
            columns.guard(text) if (text := row.get(column, "")) and column not in bare else text
            for column in columns.CLAIMS
        ]
        for row in _rows(ledger)
    )
    return sheet.encode(sheet.write_records(chain([columns.CLAIMS], rows), dialect), dialect.encoding)
