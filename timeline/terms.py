"""The terms of many texts: how rare each is among them, and how alike two texts are by those they share."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping


def rarity(texts: Iterable[Iterable[str]], total: int) -> dict[str, float]:
    """How rare each term is among `total` texts, each given as its terms, once each.

    >>> {term: round(weight, 2) for term, weight in rarity([["quay", "ship"], ["quay"]], 2).items()}
    {'quay': 0.69, 'ship': 1.1}
    """
    counts: Counter[str] = Counter()
    for terms in texts:
        counts.update(terms)
    return {term: math.log(1 + total / n) for term, n in counts.items()}


def unit(vector: Mapping[str, float]) -> dict[str, float]:
    """The vector of length one that points the same way; of an empty one, none."""
    length = math.sqrt(math.fsum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """How alike two vectors of length one are, 0 to 1.

    >>> round(cosine(unit({"quay": 1, "ship": 1}), unit({"quay": 1})), 2)
    0.71
    """
    if len(left) > len(right):
        left, right = right, left
    return math.fsum([weight * right[term] for term, weight in left.items() if term in right])
