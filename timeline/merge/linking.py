"""Which pairs of claims are looked at, what others add to what a pair weighs, and which are joined."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from timeline.merge.clause import when_of
from timeline.merge.features import Features
from timeline.merge.likeness import CLASH, total
from timeline.model import Claim, Reason
from timeline.when import When

# Pairs that weigh more than MERGE are merged, those between it and SUGGEST are shown to a person.
MERGE = 0.8
SUGGEST = 0.0
# Two groups are merged when their pairs weigh more than this on the average, of so many claims of each.
AVERAGE = 0.4
LOOKED_AT = 12
# What it is worth, at most, that a third claim is like both of a pair: as much of it as the lesser likeness, in
# log-odds, is of SURELY. Fitted with the weights of `likeness`.
THIRD = 2.4
SURELY = 3.0
# How many claims a blocking key may pair each claim with, and how many of its rarest words make its keys.
WINDOW = 16
KEYS = 6


def pairs(claims: Sequence[Claim], compared: Sequence[Features]) -> list[tuple[int, int]]:
    """Pairs with a day in common and one of their rarest words, and pairs that look like one text."""
    frequency: Counter[str] = Counter()
    told: Counter[tuple[str, str]] = Counter()
    times = [_times(when_of(claim)) for claim in claims]
    for feature, day in zip(compared, times, strict=True):
        frequency.update(feature.stems)
        told.update((time, term) for time in day for term in feature.stems)
    exact: dict[tuple[str, str], list[int]] = defaultdict(list)
    wide: dict[tuple[str, str], list[int]] = defaultdict(list)
    same: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, (claim, feature) in enumerate(zip(claims, compared, strict=True)):
        rarest = sorted(feature.stems, key=lambda s: (frequency[s], s))
        kinds = sorted(feature.kinds, key=lambda kind: (-feature.kinds[kind], kind))[:2]
        for time in times[i]:
            # A word that no other claim of that time has would be a key that opens nothing.
            for term in [term for term in rarest if told[time, term] > 1][:KEYS] + kinds:
                (exact if when_of(claim).width == 1 and time == times[i][0] else wide)[time, term].append(i)
        for pair in combinations(sorted(rarest[:3]), 2):
            same[pair].append(i)
    found: set[tuple[int, int]] = set()
    for bucket in exact.values():
        found.update(_window(bucket, WINDOW))
    for bucket in same.values():
        found.update(_window(bucket, WINDOW // 4))
    for bucket in wide.values():
        # Days among themselves were paired above: here each pair has a date that is no single day.
        spread = [i for i in bucket if when_of(claims[i]).width != 1]
        for i in spread[: WINDOW * 4]:
            found.update((min(i, j), max(i, j)) for j in bucket[: WINDOW * 4] if i != j)
    return sorted(found)


def _times(when: When) -> list[str]:
    """The day first, when it is one, then the periods that it lies in."""
    return [str(when.earliest), *_periods(when)] if when.width == 1 else _periods(when)


def _periods(when: When) -> list[str]:
    """The months that a date touches; the years, when it is wider than three months."""
    low, high = when.bounds()
    if math.isinf(low) or math.isinf(high):
        return ["open"]
    # A month is 30.44 days on the average; the exact calendar does not matter to a blocking key.
    first, last = int(low // 31), int(high // 31)
    years = [f"y{year}" for year in range(int(low // 366), min(int(high // 366), int(low // 366) + 12) + 1)]
    return [f"m{number}" for number in range(first, last + 1)] + years if last - first <= 3 else years


def _window(bucket: Sequence[int], width: int) -> Iterator[tuple[int, int]]:
    for place, i in enumerate(bucket):
        for j in bucket[place + 1 : place + 1 + width]:
            yield (i, j)


def corroborate(
    claims: Sequence[Claim], weighed: Mapping[tuple[int, int], tuple[Reason, ...]]
) -> dict[tuple[int, int], tuple[Reason, ...]]:
    """Let a third claim speak for each pair whose claims are both like it.

    Two sentences may tell one thing in other words, and a third have words of both.
    """
    spoken = dict(weighed)
    for pair, (share, third) in thirds({pair: total(reasons) for pair, reasons in weighed.items()}).items():
        label = f"a third sentence is like both: “{claims[third].headline}”"
        spoken[pair] = (*weighed[pair], Reason(label, round(THIRD * share, 2)))
    return spoken


def thirds(totals: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], tuple[float, int]]:
    """How surely a third claim is like both of a pair, 0 to 1, and which one, where any is."""
    alike: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), weight in totals.items():
        if weight > 0:
            alike[left][right] = alike[right][left] = weight
    found = {}
    for left, right in totals:
        few, many = sorted((alike.get(left, {}), alike.get(right, {})), key=len)
        if common := [(min(weight, many[i]), -i) for i, weight in few.items() if i in many]:
            weight, third = max(common)
            found[left, right] = (min(1.0, weight / SURELY), -third)
    return found


def join(
    claims: Sequence[Claim], weighed: Mapping[tuple[int, int], tuple[Reason, ...]]
) -> tuple[list[list[int]], list[tuple[int, int, float]]]:
    """Join pairs of positive weight, heaviest first; say which pairs stayed in doubt."""
    parent = list(range(len(claims)))
    totals = {pair: total(reasons) for pair, reasons in weighed.items()}
    members = {i: [i] for i in range(len(claims))}
    narrowest: list[When] = [when_of(claim) for claim in claims]

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    doubtful = []

    def average(a: int, b: int, weight: float) -> float:
        crossing = (totals.get((min(i, j), max(i, j))) for i in members[a][:LOOKED_AT] for j in members[b][:LOOKED_AT])
        known = [found for found in crossing if found is not None] or [weight]
        return sum(known) / len(known)

    for (left, right), weight in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
        if weight <= SUGGEST:
            break
        a, b = root(left), root(right)
        if a == b:
            continue
        one, other = narrowest[a], narrowest[b]
        clash = not one.overlaps(other)
        copied = clash and any(reason.weight == CLASH for reason in weighed[left, right])
        if weight <= MERGE or (clash and not copied) or average(a, b, weight) <= AVERAGE:
            doubtful.append((left, right, weight))
            continue
        parent[b] = a
        members[a] += members.pop(b)
        narrowest[a] = min((one, other), key=lambda when: (when.width is None, when.width or 0, str(when)))
    groups: dict[int, list[int]] = defaultdict(list)
    for i in range(len(claims)):
        groups[root(i)].append(i)
    return list(groups.values()), doubtful
