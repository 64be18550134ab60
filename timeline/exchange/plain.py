"""Plain JSON: everything a chronology holds, for programs, with each date's bounds and words computed."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from timeline.exchange.base import Exported, as_json, shown
from timeline.model import Chronology, Claim, Event, Source
from timeline.when import When, iso


def write(chronology: Chronology) -> Exported:
    whole = {
        "title": chronology.title,
        "subtitle": chronology.subtitle,
        "author": chronology.author,
        "method": chronology.method,
        "events": [_event(event) for event in shown(chronology)],
        "sources": [_source(source) for source in chronology.sources],
        "undated": [_claim(claim) for claim in chronology.undated],
    }
    return Exported(as_json(whole))


def _when(when: When | None) -> dict[str, Any] | None:
    """`earliest` and `latest` are days, null where the date is open."""
    if when is None:
        return None
    earliest, latest = (None if day is None else iso(day) for day in (when.earliest, when.latest))
    return {"edtf": str(when), "words": when.words(), "earliest": earliest, "latest": latest}


def _event(event: Event) -> dict[str, Any]:
    plain = ("id", "headline", "quote", "category", "basis", "note", "planned", "independent", "importance")
    return {
        **{name: getattr(event, name) for name in plain},
        "date": _when(event.when),
        "sources": list(event.sources),
        "other_dates": [{"date": _when(other.when), "source": other.source} for other in event.other_dates],
        "claims": [_claim(claim) for claim in event.claims],
        "extra": dict(event.extra),
    }


def _source(source: Source) -> dict[str, Any]:
    plain = {field.name: getattr(source, field.name) for field in fields(source) if field.name != "published"}
    published = source.published
    return {
        **plain,
        "published": _when(published.when),
        "published_basis": published.basis,
        "evidence": published.evidence,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    """`start` and `end` are the quote's offsets in its article, in code points."""
    mention = claim.mention
    return {
        "source": claim.source,
        "quote": claim.quote,
        "start": claim.start,
        "end": claim.end,
        "date": _when(mention.when),
        "expression": mention.text,
        "rule": mention.expression.rule,
        "basis": mention.basis,
        "reason": mention.reason,
    }
