"""Texts as bags of words, and how alike two of them are: a word counts the more, the fewer texts hold it."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d|\d")
_EMPTY = frozenset(
    "the and for that with was were has had have from its his her their said says told they who this are not but been"
    " will would about into after over than also more which one two when out all him she per can could".split()
)
# A word that no more texts than this hold, or one in a hundred, is no word of routine.
FEW = 10
# A word that more texts than this hold, and more than one in twenty, brings none of them near.
COMMON = 20

Bag = frozenset[str]


def stem(word: str) -> str:
    """A word cut to six letters: "released" is "releases"."""
    return word.casefold()[:6]


def words(text: str) -> Bag:
    """The telling words of a text.

    >>> sorted(words("The two films were released on 2 May"))
    ['2', 'films', 'may', 'releas']
    """
    return frozenset(stem(word) for word in map(str.casefold, _WORD.findall(text)) if word not in _EMPTY)


class Bags:
    """Many bags, to be asked which of them are near another one: a single pass over them, however many ask."""

    def __init__(self, bags: Sequence[Bag]) -> None:
        self.bags = bags
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, bag in enumerate(bags):
            for word in bag:
                self._places[word].append(place)
        self._rarity = {word: math.log(1 + len(bags) / len(found)) for word, found in self._places.items()}
        self._unknown = math.log(1 + len(bags))
        self._common = max(COMMON, len(bags) // 20)

    def near(self, bag: Bag) -> list[int]:
        """The places of the bags that share a word with this one, but for common words."""
        return sorted({place for word in self.telling(bag) for place in self.holding(word)})

    def holding(self, word: str) -> list[int]:
        """The places of the bags that hold a word."""
        return self._places.get(word, [])

    def telling(self, bag: Bag) -> Bag:
        """Its words without the common ones."""
        return frozenset(word for word in bag if len(self.holding(word)) <= self._common)

    def is_telling(self, shared: Bag) -> bool:
        """Is one of the words told by few? "Closed in composite trading on Friday" is told of every share."""
        few = max(FEW, len(self.bags) // 100)
        return any(len(self.holding(word)) <= few for word in shared)

    def rarity(self, word: str) -> float:
        return self._rarity.get(word, self._unknown)

    def alike(self, one: Bag, other: Bag) -> float:
        """The cosine of two bags of words, each word weighed by its rarity."""
        both = self._weight(one & other)
        return both / math.sqrt(self._weight(one) * self._weight(other)) if both else 0.0

    def _weight(self, bag: Bag) -> float:
        return math.fsum(self.rarity(word) for word in bag)
