"""One thing, two dates? What sources may disagree about.

That a bank was robbed on 3 May and a bank on 4 May is no news of one robbery: dates that clash are a veto (`likeness`).
But where one article has an engineer arrested on the 13th, and another, years later, on the 14th, the two are likely to
mean one arrest, and a timeline that shows two without a word hides what the sources disagree about. Said in the same
words, the two are merged and both dates kept; else it is for a person to decide.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.merge.clause import when_of
from timeline.merge.features import Features
from timeline.merge.kinds import LIGHT, stem
from timeline.merge.likeness import clash, reasons_for, total
from timeline.model import Claim, Reason
from timeline.when import Unit


@dataclass(frozen=True, slots=True)
class _Reach:
    """How many days apart sources put one event, and what must speak for it, in log-odds, but for the dates."""

    days: int
    enough: float


# Two elections of neighbouring years are more alike than two arrests of neighbouring days.
_REACH = {Unit.DAY: _Reach(3, 0.0), Unit.MONTH: _Reach(62, 1.0), Unit.YEAR: _Reach(731, 1.5)}
# A source looks back from so many days after what it tells.
LOOKS_BACK = 31
# So many of the next claims of its kind is each compared with.
WINDOW = 16
# The same words: so much speaks for it, and of so many telling words of the shorter one at least so large a share
# stands in the longer one.
SURELY, WORDS, SHARE = 4.0, 3, 0.75


def disputes(claims: Sequence[Claim], compared: Sequence[Features]) -> dict[tuple[int, int], tuple[Reason, ...]]:
    """Pairs of claims of two sources which tell one kind of event, of neighbouring dates, and why they may be one.

    At least one of the sources looks back: those of one week tell what happened day by day, and what went on for days.
    Nor does a source disagree that tells of the kind itself on both dates: it knows of two.
    """
    found: dict[tuple[int, int], tuple[Reason, ...]] = {}
    days: dict[tuple[str, str], list[float]] = defaultdict(list)
    for claim, feature in zip(claims, compared, strict=True):
        for kind in feature.kinds:
            days[claim.source, kind].append(when_of(claim).bounds()[0])
    for told in days.values():
        told.sort()
    for i, j, kind in _neighbours(claims, compared):
        first, last = when_of(claims[i]).bounds()[0], when_of(claims[j]).bounds()[1]
        if (i, j) in found or claims[i].source == claims[j].source:
            continue
        if max(compared[i].days_after, compared[j].days_after) < LOOKS_BACK:
            continue
        if any(_within(days[claims[n].source, kind], first, last) > 1 for n in (i, j)):
            continue
        reasons = reasons_for(claims[i], claims[j], compared[i], compared[j])
        if total(reasons) > _REACH[when_of(claims[i]).unit].enough:
            found[min(i, j), max(i, j)] = (*clash(claims[i], claims[j], "told as one"), *reasons)
    return found


def is_restated(a: Features, b: Features, reasons: Sequence[Reason]) -> bool:
    """Do two claims tell their events in the same words, if not in the same order?"""
    short, long = sorted((a.stems, b.stems), key=len)
    said = {stem(word) for word in a.said.values()} & {stem(word) for word in b.said.values()}
    common = short & long
    alike = len(common) >= max(WORDS, SHARE * len(short)) and bool(said & common)
    return alike and total(reasons) >= SURELY


def _neighbours(claims: Sequence[Claim], compared: Sequence[Features]) -> Iterator[tuple[int, int, str]]:
    """Claims of one kind of event with dates of one unit, none of which holds the other, the earlier first."""
    members: dict[tuple[Unit, str], list[int]] = defaultdict(list)
    for i in sorted(range(len(claims)), key=lambda i: (*when_of(claims[i]).bounds(), i)):
        when = when_of(claims[i])
        if when.unit in _REACH and not when.is_interval and math.isfinite(when.bounds()[0]):
            for kind in sorted(compared[i].kinds.keys() - LIGHT):
                members[when.unit, kind].append(i)
    for (unit, kind), row in members.items():
        for place, i in enumerate(row):
            for j in row[place + 1 : place + 1 + WINDOW]:
                if when_of(claims[j]).bounds()[0] - when_of(claims[i]).bounds()[0] > _REACH[unit].days:
                    break
                if not when_of(claims[i]).overlaps(when_of(claims[j])):
                    yield i, j, kind


def _within(days: Sequence[float], first: float, last: float) -> int:
    return bisect_right(days, last) - bisect_left(days, first)
