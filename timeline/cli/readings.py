"""What `timeline dates` shows of each date expression of a text: how it was read, or what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from timeline import events, resolve
from timeline.model import Article, Claim, Mention, Passed

READ_AS = {
    "news": "news: a bare date hangs on the day of writing",
    "narrative": "a story: a bare date follows the last",
}


def readings(article: Article, mentions: Sequence[Mention]) -> list[Sequence[str]]:
    """How each was read: its value, its rule, its anchor and the reason, below the names of the columns."""
    rows: list[Sequence[str]] = [("expression", "date", "TIMEX3", "rule", "anchor", "why")]
    for mention in mentions:
        which = resolve.chosen(article.text, mention)
        timex3 = (mention.timex3.type, mention.timex3.value, mention.timex3.mod)
        why = f"{mention.basis}{f' ({which})' if which else ''}" if mention.when else mention.reason
        anchor = mention.anchor.edtf if mention.anchor else ""
        rows.append((*_found(mention), " ".join(filter(None, timex3)), mention.expression.rule, anchor, why))
    return rows


def outcomes(article: Article, mentions: Sequence[Mention]) -> list[Sequence[str]]:
    """What became of each: the events that it dates, or why it dates none, below the names of the columns."""
    told = _became(article, mentions)
    return [
        ("expression", "date", "what became of it"),
        *((*_found(mention), "; ".join(map(_outcome, told[mention.start]))) for mention in mentions),
    ]


def as_json(article: Article, mentions: Sequence[Mention]) -> list[dict[str, object]]:
    """Both, for programs."""
    told = _became(article, mentions)
    return [
        {
            "start": mention.start,
            "end": mention.end,
            "text": mention.text,
            "date": mention.when.edtf if mention.when else None,
            "timex3": asdict(mention.timex3),
            "rule": mention.expression.rule,
            "language": mention.expression.language,
            "anchor": mention.anchor.edtf if mention.anchor else None,
            "basis": mention.basis,
            "chosen": resolve.chosen(article.text, mention),
            "reason": mention.reason,
            "inferred": mention.inferred,
            "events": [one.headline for one in told[mention.start] if isinstance(one, Claim)],
            "no_event": next((one.why for one in told[mention.start] if isinstance(one, Passed)), ""),
        }
        for mention in mentions
    ]


def _became(article: Article, mentions: Sequence[Mention]) -> dict[int, list[Claim | Passed]]:
    """What became of each mention, by where it starts."""
    told: dict[int, list[Claim | Passed]] = {mention.start: [] for mention in mentions}
    for one in events.outcomes(article, mentions):
        told.setdefault(one.mention.start, []).append(one)
    return told


def _outcome(one: Claim | Passed) -> str:
    if isinstance(one, Passed):
        return f"no event: {one.why}"
    return one.headline if one.mention.when else f"undated: {one.headline}"


def _found(mention: Mention) -> tuple[str, str]:
    return mention.text, mention.when.edtf if mention.when else ""
