"""Among how many things that are told of a date is the one of a claim sought?

Where each of two articles tells one thing of 1964, the date alone makes it likely that they tell the same; of a day on
which hundreds of sentences are dated it says nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.merge.features import Features
from timeline.merge.kinds import LIGHT
from timeline.model import Claim

# More days lie between a thing and an article that chose its date out of all that passed.
NEWS = 7
# The first and the last days of what each source tells, by its key, and of all that is told, each sorted.
Calendar = Mapping[str | None, tuple[list[float], list[float]]]


def calendar(claims: Sequence[Claim], compared: Sequence[Features]) -> Calendar:
    spans: dict[str | None, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    for claim, feature in zip(claims, compared, strict=True):
        for key in (claim.source, None):
            spans[key][0].append(feature.first)
            spans[key][1].append(feature.last)
    return {key: (sorted(firsts), sorted(lasts)) for key, (firsts, lasts) in spans.items()}


def rivals(days: Calendar, left: Claim, right: Claim, a: Features, b: Features) -> int | None:
    """How many things of that date the other claim may be, itself among them; None where that says nothing: of one
    source, which tells a thing once, of news, since articles of one week tell of the same days whatever happened, and
    of what has nothing in common: that a bank was founded and a mill burned is no thing told twice, in one town or two.

    The more of what the source of either tells of the date of the other, and of half of what all sources tell of it:
    on a crowded day two articles tell one thing each, and not the same.
    """
    if left.source == right.source or max(a.days_after, b.days_after) <= NEWS or not _may_be_one(a, b):
        return None
    crowd = max(_told(days, None, a), _told(days, None, b))
    return max(1, crowd // 2, _told(days, left.source, b), _told(days, right.source, a))


def rivals_between(days: Calendar, left: Claim, right: Claim, a: Features, b: Features) -> int | None:
    """The same for two claims of neighbouring dates: how many things are told of the time from one to the other."""
    if left.source == right.source or not _may_be_one(a, b):
        return None
    first, last = span(a, b)
    crowd = told_within(days, None, first, last)
    return max(1, crowd // 2, *(told_within(days, claim.source, first, last) for claim in (left, right)))


def span(a: Features, b: Features) -> tuple[float, float]:
    """The first and the last day of what two claims tell."""
    return min(a.first, b.first), max(a.last, b.last)


def _may_be_one(a: Features, b: Features) -> bool:
    """Do two clauses tell one kind of event, or, where one of them tells none that is known, have a word in common?"""
    heavy, other = a.kinds.keys() - LIGHT, b.kinds.keys() - LIGHT
    return not (heavy.isdisjoint(other) if heavy and other else a.arguments.isdisjoint(b.arguments))


def _told(days: Calendar, source: str | None, of: Features) -> int:
    """How many claims of a source, of all when none is named, may be of the date of a claim."""
    return told_within(days, source, of.first, of.last)


def told_within(days: Calendar, source: str | None, first: float, last: float) -> int:
    firsts, lasts = days[source]
    return bisect_right(firsts, last) - bisect_left(lasts, first)
