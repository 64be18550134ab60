"""All that is known of the pairs of a pile of claims, before any are joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.merge import linking
from timeline.merge.disputes import disputes, is_restated
from timeline.merge.features import Features, describe
from timeline.merge.likeness import weigh
from timeline.merge.rivals import Calendar, calendar, rivals
from timeline.model import Claim, Reason, Source

Pair = tuple[int, int]
Reasons = tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Pile:
    """Dated claims, each once, and what is compared of them; pairs are of their places, the lower one first.

    `weighed` are the pairs whose dates agree, or whose wording overrules that they don't, with the reasons for and
    against; `disputed` those that give two dates of what seems one event.
    """

    claims: Sequence[Claim]
    compared: Sequence[Features]
    days: Calendar
    weighed: Mapping[Pair, Reasons]
    disputed: Mapping[Pair, Reasons]

    def reasons(self, i: int, j: int) -> Reasons:
        """What two claims weigh as a pair, whether or not they were looked at; empty where nothing pairs them."""
        left, right, a, b = self.claims[i], self.claims[j], self.compared[i], self.compared[j]
        return weigh(left, right, a, b, rivals(self.days, left, right, a, b))


def weighed(claims: Iterable[Claim], sources: Iterable[Source]) -> Pile:
    """Pair what may tell one thing, and weigh each pair."""
    told = dated(claims)
    compared = describe(told, {source.key: source.published.when for source in sources})
    days = calendar(told)
    found = Pile(told, compared, days, {}, {})
    likely = {(i, j): reasons for i, j in linking.pairs(told, compared) if (reasons := found.reasons(i, j))}
    likely = linking.corroborate(told, likely)
    disputed = disputes(told, compared, days)
    for (i, j), reasons in disputed.items():
        if (i, j) not in likely and is_restated(compared[i], compared[j], reasons):
            likely[i, j] = reasons
    return Pile(told, compared, days, likely, disputed)


def dated(claims: Iterable[Claim]) -> list[Claim]:
    """Dated claims, each once, in an order that does not depend on how they came."""
    seen: dict[tuple[str, int, tuple[int, int], str], Claim] = {}
    for claim in claims:
        if claim.mention.when is not None:
            seen.setdefault((claim.source, claim.start, claim.told, claim.quote), claim)
    return [seen[key] for key in sorted(seen)]
