"""All that is known of the pairs of a pile of claims, before any are joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.merge import linking
from timeline.merge.disputes import disputes, is_restated, weigh_disputed
from timeline.merge.features import Features, describe
from timeline.merge.likeness import Weighed, comparable, total, weigh, worded
from timeline.merge.linking import Alike, Pair
from timeline.merge.readings import Readings
from timeline.merge.rivals import Calendar, calendar, rivals, rivals_between
from timeline.model import Claim, Reason, Source
from timeline.when import When


@dataclass(frozen=True, slots=True)
class Pile:
    """Dated claims, each once, and what is compared of them.

    `weights` are those of the pairs whose dates agree, or whose wording overrules that they don't; `disputed` those of
    pairs that give two dates of what seems one event. The `reasons` behind a weight are found again when somebody asks:
    a large pile has millions.
    """

    claims: Sequence[Claim]
    compared: Sequence[Features]
    days: Calendar
    alike: Alike
    weights: Mapping[Pair, float]
    disputed: Mapping[Pair, float]

    def reasons(self, i: int, j: int) -> tuple[Reason, ...]:
        """What two claims weigh as a pair, whether or not they were looked at; empty where nothing pairs them."""
        sides = self.claims[i], self.claims[j], self.compared[i], self.compared[j]
        weighed = weigh(*sides, rivals(self.days, *sides)) if comparable(*sides) else []
        if not weighed and (i, j) in self.disputed:
            return worded(weigh_disputed(*sides, rivals_between(self.days, *sides)))
        if (i, j) in self.weights and (spoken := linking.third(i, j, self.alike)):
            weighed.append(self._of_third(*spoken))
        return worded(weighed)

    def _of_third(self, share: float, third: int) -> Weighed:
        label = f"a third sentence is like both: “{self.claims[third].headline}”"
        return round(linking.THIRD * share, 2), lambda: label


class Piles:
    """Piles weighed one after the other, in which most claims are the same: what did not change is taken over.

    How rare a word is, is counted over a pile: one other claim and each pair weighs another hundredth. So only what is
    read of a claim by itself outlives a change of others.
    """

    def __init__(self) -> None:
        self._readings = Readings()
        self._dated: tuple[list[Claim], dict[str, When | None]] = [], {}
        self._compared: list[Features] = []
        self._weighed: Pile | None = None

    def described(self, claims: Iterable[Claim], sources: Iterable[Source]) -> tuple[Sequence[Claim], list[Features]]:
        """The dated claims, and what is compared of each."""
        pile = dated(claims), {source.key: source.published.when for source in sources}
        if pile != self._dated:
            self._weighed = None
            self._dated, self._compared = pile, describe(*pile, self._readings)
        return self._dated[0], self._compared

    def weighed(self, claims: Iterable[Claim], sources: Iterable[Source]) -> Pile:
        """Pair what may tell one thing, and weigh each pair."""
        described = self.described(claims, sources)
        if self._weighed is None:
            self._weighed = _weighed(*described)
        return self._weighed


def weighed(claims: Iterable[Claim], sources: Iterable[Source]) -> Pile:
    """A pile by itself."""
    return Piles().weighed(claims, sources)


def _weighed(told: Sequence[Claim], compared: Sequence[Features]) -> Pile:
    days = calendar(told, compared)
    weights: dict[Pair, float] = {}
    for i, j in linking.pairs(told, compared):
        if (i, j) not in weights:
            sides = told[i], told[j], compared[i], compared[j]
            if comparable(*sides):
                weights[i, j] = total(weigh(*sides, rivals(days, *sides)))
    alike = linking.alike(weights)
    for (i, j), weight in weights.items():
        if third := linking.third(i, j, alike):
            weights[i, j] = weight + round(linking.THIRD * third[0], 2)
    disputed = disputes(told, compared, days)
    for (i, j), weight in disputed.items():
        if (i, j) not in weights and is_restated(compared[i], compared[j], weight):
            weights[i, j] = weight
    return Pile(told, compared, days, alike, weights, disputed)


def dated(claims: Iterable[Claim]) -> list[Claim]:
    """Dated claims, each once, in an order that does not depend on how they came."""
    seen: dict[tuple[str, int, tuple[int, int], str], Claim] = {}
    for claim in claims:
        if claim.mention.when is not None:
            seen.setdefault((claim.source, claim.start, claim.told, claim.quote), claim)
    return [seen[key] for key in sorted(seen)]
