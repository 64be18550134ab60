"""Fit weights of merging on the labelled pairs, and measure what they are worth on a topic that they never saw.

`python benchmarks/fit_merging.py chance articles third` prints the weights that logistic regression gives the named
reasons (`timeline.merge`) with all others held as they are, beside those in use; `all` fits whatever enough pairs show.
Then it merges each topic whole with weights fitted on the other three, and says what that reaches on the pairs of
`dev` and `near` (see `merging.py`), which are what it fits on. `test` is not looked at.

What a third claim adds rests on what the pairs weigh without it: it is computed anew from each round's weights.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from merging import Pair, Result, gold, looked_up, together
from numpy.typing import NDArray
from timelines import CORPUS, read_topic

from timeline import merge
from timeline.merge import likeness, linking
from timeline.merge.clause import when_of
from timeline.merge.features import describe
from timeline.merge.rivals import calendar, rivals
from timeline.model import Claim, Source

# Too few pairs show these for a weight to be learnt.
BY_HAND = ("other hour", "hour of one", "anniversary", "other object", "other place in order")
THIRD = "third"
ROUNDS = 4


class Topic:
    """The pairs of a topic that merging weighs, and which of them are labelled."""

    def __init__(self, folder: Path) -> None:
        articles = read_topic(folder, 2)
        self.claims: list[Claim] = [claim for one in articles for claim in one.claims]
        self.sources: list[Source] = [one.source for one in articles]
        dated = merge.dated(self.claims)
        compared = describe(dated, {source.key: source.published.when for source in self.sources})
        self.traits: dict[tuple[int, int], dict[str, float]] = {}
        self.dates: dict[tuple[int, int], float] = {}
        days = calendar(dated, compared)
        for i, j in set(linking.pairs(dated, compared)):
            sides = dated[i], dated[j], compared[i], compared[j]
            if likeness.comparable(*sides):
                few = rivals(days, *sides)
                weighed = likeness.weigh(*sides, few)
                found = likeness.likeness(*sides, few)
                self.traits[i, j] = {name: value for name, value, _ in found}
                self.dates[i, j] = likeness.total(weighed[: len(weighed) - len(found)])
        places: dict[tuple[str, int], list[int]] = defaultdict(list)
        for i, claim in enumerate(dated):
            places[claim.source, claim.start].append(i)
        self.labelled: list[tuple[list[tuple[int, int]], Pair]] = []
        for pair in gold():
            sides = [
                [i for i in places[side] if str(when_of(dated[i])) == pair.date] or places[side]
                for side in (pair.left, pair.right)
            ]
            both = [(min(i, j), max(i, j)) for i in sides[0] for j in sides[1] if (min(i, j), max(i, j)) in self.traits]
            if pair.topic == folder.name and both:
                self.labelled.append((both, pair))

    def totals(self, weights: Mapping[str, float]) -> dict[tuple[int, int], float]:
        """What each pair weighs, without a third claim."""
        return {
            pair: self.dates[pair] + sum(weights[name] * value for name, value in traits.items())
            for pair, traits in self.traits.items()
        }

    def rows(self, weights: Mapping[str, float], names: Sequence[str]) -> list[tuple[list[float], float, bool]]:
        """Of each labelled pair: how much it has of the reasons named, what all others weigh, and the label."""
        totals = self.totals(weights)
        alike = linking.alike(totals)
        rows = []
        for both, pair in self.labelled:
            if pair.split != "test":
                best = max(both, key=lambda one: totals[one])
                third = linking.third(*best, alike)
                values = {**self.traits[best], THIRD: third[0] if third else 0.0}
                others = sum(weights[name] * value for name, value in values.items() if name not in names)
                rows.append(([values.get(name, 0.0) for name in names], others + self.dates[best], pair.same))
        return rows


def fit(topics: Sequence[Topic], names: Sequence[str], ridge: float) -> dict[str, float]:
    """All weights, of which those named are fitted."""
    weights = in_use()
    for _ in range(ROUNDS):
        rows = [row for topic in topics for row in topic.rows(weights, names)]
        values, offset, same = (np.array(column, float) for column in zip(*rows, strict=True))
        start = np.array([weights[name] for name in names])
        weights |= dict(zip(names, map(float, _regression(start, values, offset, same, ridge)), strict=True))
    return weights


def _regression(
    start: NDArray[np.float64],
    values: NDArray[np.float64],
    offset: NDArray[np.float64],
    same: NDArray[np.float64],
    ridge: float,
) -> NDArray[np.float64]:
    """Logistic regression by Newton's method; each column counts in its own spread, and what all pairs have is free."""
    spread = values.std(axis=0)
    held = np.where(spread > 0, ridge, 1e-3)
    spread[spread == 0] = 1.0
    x = values / spread
    w: NDArray[np.float64] = start * spread
    for _ in range(40):
        p = 1 / (1 + np.exp(-(x @ w + offset)))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(held), x.T @ (p - same) + held * w)
    return np.asarray(w / spread)


def in_use() -> dict[str, float]:
    return {**likeness.WEIGHTS, THIRD: linking.THIRD}


def use(weights: Mapping[str, float]) -> None:
    """Merge with these weights from now on."""
    linking.THIRD = weights[THIRD]
    likeness.WEIGHTS.update({name: weight for name, weight in weights.items() if name != THIRD})


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit weights of merging and cross-validate them by topic.")
    parser.add_argument("reasons", nargs="*", default=["chance", "articles", THIRD], help="which to fit, or all")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--ridge", type=float, default=4.0, help="how strongly weights are held near 0")
    options = parser.parse_args()
    now = in_use()
    names = [name for name in now if name not in BY_HAND] if options.reasons == ["all"] else options.reasons
    topics = {name: Topic(options.corpus / name) for name in sorted({pair.topic for pair in gold()})}
    fitted = fit(list(topics.values()), names, options.ridge)
    for name in names:
        print(f"  {name:22} {fitted[name]:+.2f}  in use {now[name]:+.1f}")
    unseen: dict[str, list[Result]] = {"dev": [], "near": []}
    for name, topic in topics.items():
        use(fit([other for other in topics.values() if other is not topic], names, options.ridge))
        events, _ = merge.merge(topic.claims, topic.sources)
        use(now)
        for split, results in unseen.items():
            results.append(looked_up(events, [pair for pair in gold(split) if pair.topic == name]))
    for split, results in unseen.items():
        for name, result in zip((*topics, "all"), (*results, together(results)), strict=True):
            print(f"{split:4} {name:6} unseen: precision {result.precision:.3f}  recall {result.recall:.3f}")


if __name__ == "__main__":
    main()
