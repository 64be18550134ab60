"""The terms of many texts: how rare each is among them, and how alike two texts are by those they share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

# Chinese characters and Japanese syllables: a run of them is words that nothing parts.
UNPARTED = r"\u3040-\u30ff\u3400-\u9fff"
_UNPARTED = re.compile(f"[{UNPARTED}]+")


def parted(words: Iterable[str]) -> Iterator[str]:
    """Words, and for a run of a script that parts none each pair of neighbours in it.

    >>> list(parted(["Tarn", "大桥通车"]))
    ['Tarn', '大桥', '桥通', '通车']
    """
    for word in words:
        if _UNPARTED.fullmatch(word) and len(word) > 1:
            yield from (word[place : place + 2] for place in range(len(word) - 1))
        else:
            yield word


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
