"""All that is known of the pairs of a pile of claims, before any are joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.merge import linking
from timeline.merge.disputes import disputes, is_restated, weigh_disputed
from timeline.merge.features import Features, describe
from timeline.merge.likeness import Weighed, total, weigh, worded
from timeline.merge.linking import Alike, Pair
from timeline.merge.rivals import Calendar, calendar, rivals, rivals_between
from timeline.model import Claim, Reason, Source


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
        weighed = weigh(*sides, rivals(self.days, *sides))
        if not weighed and (i, j) in self.disputed:
            return worded(weigh_disputed(*sides, rivals_between(self.days, *sides)))
        if (i, j) in self.weights and (spoken := linking.third(i, j, self.alike)):
            weighed.append(self._of_third(*spoken))
        return worded(weighed)

    def _of_third(self, share: float, third: int) -> Weighed:
        label = f"a third sentence is like both: “{self.claims[third].headline}”"
        return round(linking.THIRD * share, 2), lambda: label


def weighed(claims: Iterable[Claim], sources: Iterable[Source]) -> Pile:
    """Pair what may tell one thing, and weigh each pair."""
    told = dated(claims)
    compared = describe(told, {source.key: source.published.when for source in sources})
    days = calendar(told, compared)
    weights: dict[Pair, float] = {}
    for i, j in linking.pairs(told, compared):
        if (i, j) not in weights:
            sides = told[i], told[j], compared[i], compared[j]
            if found := weigh(*sides, rivals(days, *sides)):
                weights[i, j] = total(found)
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
