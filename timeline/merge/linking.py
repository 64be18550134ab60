"""Which pairs of claims are looked at, what others add to what a pair weighs, and which are joined."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from timeline.merge.clause import when_of
from timeline.merge.features import Features
from timeline.model import Claim
from timeline.when import When

# Two claims by their places in the pile, the lower one first.
Pair = tuple[int, int]
# For each claim those that are like it, and how much.
Alike = Mapping[int, Mapping[int, float]]

# Pairs of one day that weigh more than MERGE are merged, of wider dates those that weigh more than MERGE_WIDE: the
# labelled pairs, which say how much is enough, are all of one day. Those between that and SUGGEST a person is shown.
MERGE, MERGE_WIDE = 0.5, 0.8
SUGGEST = 0.0
# Two groups are merged when their pairs weigh more than this on the average, of so many claims of each: when it is more
# likely than not that they are one.
AVERAGE = 0.0
LOOKED_AT = 12
# What it is worth, at most, that a third claim is like both of a pair: as much of it as the lesser likeness, in
# log-odds, is of SURELY. Fitted with the weights of `likeness`.
THIRD = 2.4
SURELY = 3.0
# How many claims a blocking key may pair each claim with, and how many of its rarest words make its keys.
WINDOW = 16
KEYS = 6


def pairs(claims: Sequence[Claim], compared: Sequence[Features]) -> Iterator[Pair]:
    """Pairs with a day in common and one of their rarest words, and pairs that look like one text.

    They come time by time, those of several times more than once.
    """
    frequency: Counter[str] = Counter()
    told: dict[str, list[int]] = defaultdict(list)
    days: set[str] = set()
    for i, (claim, feature) in enumerate(zip(claims, compared, strict=True)):
        frequency.update(feature.stems)
        times = _times(when_of(claim))
        for time in times:
            told[time].append(i)
        if when_of(claim).width == 1:
            days.add(times[0])
    rarest = [sorted(feature.stems, key=lambda s: (frequency[s], s)) for feature in compared]
    for time, members in told.items():
        buckets = _buckets(members, compared, rarest)
        if time in days:
            yield from {pair for bucket in buckets for pair in _window(bucket, WINDOW)}
        else:
            yield from {pair for bucket in buckets for pair in _spread(bucket, claims)}
    same: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, terms in enumerate(rarest):
        for words in combinations(sorted(terms[:3]), 2):
            same[words].append(i)
    for bucket in same.values():
        yield from _window(bucket, WINDOW // 4)


def _buckets(
    members: Sequence[int], compared: Sequence[Features], rarest: Sequence[Sequence[str]]
) -> Iterable[Sequence[int]]:
    """The claims of one time by their keys: a few words that are rare, and kinds of events."""
    told = Counter(term for i in members for term in rarest[i])
    buckets: dict[str, list[int]] = defaultdict(list)
    for i in members:
        kinds = sorted(compared[i].kinds, key=lambda kind: (-compared[i].kinds[kind], kind))[:2]
        # A word that no other claim of that time has would be a key that opens nothing.
        for term in [term for term in rarest[i] if told[term] > 1][:KEYS] + kinds:
            buckets[term].append(i)
    return buckets.values()


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


def _window(bucket: Sequence[int], width: int) -> Iterator[Pair]:
    for place, i in enumerate(bucket):
        for j in bucket[place + 1 : place + 1 + width]:
            yield (i, j)


def _spread(bucket: Sequence[int], claims: Sequence[Claim]) -> Iterator[Pair]:
    """Days among themselves are paired by the day: here each pair has a date that is no single day."""
    for i in [i for i in bucket if when_of(claims[i]).width != 1][: WINDOW * 4]:
        for j in bucket[: WINDOW * 4]:
            if i != j:
                yield (min(i, j), max(i, j))


def alike(weights: Mapping[Pair, float]) -> dict[int, dict[int, float]]:
    """For each claim those that are like it by what each pair weighs by itself, and how much."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), weight in weights.items():
        if weight > 0:
            found[left][right] = found[right][left] = weight
    return found


def third(left: int, right: int, alike: Alike) -> tuple[float, int] | None:
    """How surely a third claim is like both of a pair, 0 to 1, and which one, where any is.

    Two sentences may tell one thing in other words, and a third have words of both.
    """
    few, many = sorted((alike.get(left, {}), alike.get(right, {})), key=len)
    common = [(min(weight, many[i]), -i) for i, weight in few.items() if i in many]
    if not common:
        return None
    weight, place = max(common)
    return min(1.0, weight / SURELY), -place


def enough(left: Claim, right: Claim) -> float:
    """More than this must a pair weigh to be merged."""
    return MERGE if when_of(left).width == when_of(right).width == 1 else MERGE_WIDE


def join(
    claims: Sequence[Claim], weights: Mapping[Pair, float]
) -> tuple[list[list[int]], list[tuple[int, int, float]]]:
    """Join pairs of positive weight, heaviest first; say which pairs stayed in doubt."""
    parent = list(range(len(claims)))
    members = {i: [i] for i in range(len(claims))}
    narrowest: list[When] = [when_of(claim) for claim in claims]

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    doubtful = []

    def average(a: int, b: int, weight: float) -> float:
        crossing = (weights.get((min(i, j), max(i, j))) for i in members[a][:LOOKED_AT] for j in members[b][:LOOKED_AT])
        known = [found for found in crossing if found is not None] or [weight]
        return sum(known) / len(known)

    speaking = [(-weight, pair) for pair, weight in weights.items() if weight > SUGGEST]
    for against, (left, right) in sorted(speaking):
        weight = -against
        a, b = root(left), root(right)
        if a == b:
            continue
        one, other = narrowest[a], narrowest[b]
        clash = not one.overlaps(other)
        # Two dates that clash are no veto where the pair itself was weighed in spite of them.
        copied = clash and not when_of(claims[left]).overlaps(when_of(claims[right]))
        if weight <= enough(claims[left], claims[right]) or (clash and not copied) or average(a, b, weight) <= AVERAGE:
            doubtful.append((left, right, weight))
            continue
        parent[b] = a
        members[a] += members.pop(b)
        narrowest[a] = min((one, other), key=lambda when: (when.width is None, when.width or 0, str(when)))
    groups: dict[int, list[int]] = defaultdict(list)
    for i in range(len(claims)):
        groups[root(i)].append(i)
    return list(groups.values()), doubtful
