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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.merge.clause import when_of
from timeline.merge.features import Features
from timeline.merge.kinds import LIGHT, stem
from timeline.merge.likeness import Weighed, clash, total, weigh_but_for_dates
from timeline.merge.rivals import Calendar, rivals_between, span, told_within
from timeline.model import Claim
from timeline.when import Unit


@dataclass(frozen=True, slots=True)
class _Reach:
    """How many days apart sources put one event, and what must speak for it, in log-odds, but for the dates; whether
    a word in common is enough to look at two that tell no kind of event in common."""

    days: int
    enough: float
    worded: bool


# Two elections of neighbouring years are more alike than two arrests of neighbouring days.
_REACH = {Unit.DAY: _Reach(3, 0.8, True), Unit.MONTH: _Reach(31, 2.5, False), Unit.YEAR: _Reach(731, 2.5, False)}
# A source looks back from so many days after what it tells.
LOOKS_BACK = 31
# Where more is told of those days, two clauses need a kind of event in common.
FEW = 4
# So many of the next claims of its kind is each compared with.
WINDOW = 16
# The same words: so much speaks for it, and of so many telling words of the shorter one at least so large a share
# stands in the longer one.
SURELY, WORDS, SHARE = 6.5, 3, 0.75


def disputes(claims: Sequence[Claim], compared: Sequence[Features], days: Calendar) -> dict[tuple[int, int], float]:
    """Pairs of claims of two sources which seem to tell one event, of neighbouring dates, and what they weigh.

    At least one of the sources looks back: those of one week tell what happened day by day, and what went on for days.
    Nor does a source disagree that tells of the kind itself on both dates, nor do two of which each tells something of
    the other's date: they know of both.
    """
    found: dict[tuple[int, int], float] = {}
    dates = {(claim.source, str(when_of(claim))) for claim in claims}
    tellings: dict[tuple[str, str], list[float]] = defaultdict(list)
    for claim, feature in zip(claims, compared, strict=True):
        for kind in feature.kinds:
            tellings[claim.source, kind].append(feature.first)
    for told in tellings.values():
        told.sort()
    for i, j in sorted(_neighbours(claims, compared, days), key=lambda pair: (compared[pair[0]].first, pair)):
        left, right, a, b = claims[i], claims[j], compared[i], compared[j]
        if left.source == right.source or max(a.days_after, b.days_after) < LOOKS_BACK:
            continue
        if (left.source, str(when_of(right))) in dates and (right.source, str(when_of(left))) in dates:
            continue
        few = rivals_between(days, left, right, a, b)
        kinds = (a.kinds.keys() & b.kinds.keys()) - LIGHT
        if not kinds and (few is None or few > FEW):
            continue
        first, last = span(a, b)
        if any(_within(tellings[claim.source, kind], first, last) > 1 for claim in (left, right) for kind in kinds):
            continue
        weight = total(weigh_disputed(left, right, a, b, few))
        if weight > _REACH[when_of(left).unit].enough:
            found[i, j] = weight
    return dict(sorted(found.items()))


def weigh_disputed(left: Claim, right: Claim, a: Features, b: Features, rivals: int | None) -> list[Weighed]:
    """The reasons for and against two claims of neighbouring dates telling one thing."""
    dates = clash(left, right, "told as one") + _of_distance(left, right, a, b)
    return dates + weigh_but_for_dates(left, right, a, b, rivals)


def _of_distance(left: Claim, right: Claim, a: Features, b: Features) -> list[Weighed]:
    """A date is mistaken for the next one more often than for the next but one."""
    apart = round(abs(a.first - b.first) / (when_of(left).width or 1))
    if apart <= 1:
        return []
    return [(-round(math.log(apart), 2), lambda: f"{apart} {when_of(left).unit.name.lower()}s apart")]


def foremost(weights: Mapping[tuple[int, int], float]) -> set[tuple[int, int]]:
    """The pairs of which each is the other's best: who was arrested on the 13th here and on the 14th there was not
    arrested on the 15th, when he was remanded.

    >>> foremost({(1, 2): 6.1, (1, 3): 5.5, (3, 4): 2.0})
    {(1, 2)}
    """
    best: dict[int, float] = {}
    for pair, weight in weights.items():
        for one in pair:
            best[one] = max(weight, best.get(one, weight))
    return {pair for pair, weight in weights.items() if all(best[one] == weight for one in pair)}


def is_restated(a: Features, b: Features, weight: float) -> bool:
    """Do two claims tell their events in the same words, if not in the same order?"""
    short = min(len(a.stems), len(b.stems))
    said = {stem(word) for word in a.said.values()} & {stem(word) for word in b.said.values()}
    common = a.stems & b.stems
    return len(common) >= max(WORDS, SHARE * short) and bool(said & common) and weight >= SURELY


def _neighbours(claims: Sequence[Claim], compared: Sequence[Features], days: Calendar) -> set[tuple[int, int]]:
    """Claims of one kind of event or with a rare word in common, whose dates are of one unit and do not overlap."""
    members: dict[tuple[Unit, str], list[int]] = defaultdict(list)
    for i in sorted(range(len(claims)), key=lambda i: (compared[i].first, compared[i].last, i)):
        when, feature = when_of(claims[i]), compared[i]
        if when.unit in _REACH and not when.is_interval and math.isfinite(feature.first):
            lone = _REACH[when.unit].worded and told_within(days, None, feature.first, feature.last) < 2 * (FEW + 1)
            words = [f"“{word}”" for word in feature.arguments] if lone else []
            for key in (*(feature.kinds.keys() - LIGHT), *words):
                members[when.unit, key].append(i)
    return {
        (min(i, j), max(i, j)) for (unit, _), row in members.items() for i, j in _near(compared, row, _REACH[unit].days)
    }


def _near(compared: Sequence[Features], row: Sequence[int], reach: int) -> Iterator[tuple[int, int]]:
    for place, i in enumerate(row):
        for j in row[place + 1 : place + 1 + WINDOW]:
            if compared[j].first - compared[i].first > reach:
                break
            if not compared[i].overlaps(compared[j]):
                yield i, j


def _within(days: Sequence[float], first: float, last: float) -> int:
    return bisect_right(days, last) - bisect_left(days, first)
