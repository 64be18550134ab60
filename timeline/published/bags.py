"""Texts as bags of words, and how alike two of them are: a word counts the more, the fewer texts hold it."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline import terms

_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d|\d")
# A word that no more texts than this hold, or one in a hundred, is no word of routine.
FEW = 10
# A word that more texts than this hold, and more than one in twenty, brings none of them near.
COMMON = 20

Bag = frozenset[str]
Vector = Mapping[str, float]


def stem(word: str) -> str:
    """A word cut to six letters: "released" is "releases"."""
    return word.casefold()[:6]


def words(text: str) -> Bag:
    """The words of a text, short ones left out: how little "the" tells, its rarity says in every language.

    >>> sorted(words("The two films were released on 2 May"))
    ['2', 'films', 'may', 'releas', 'the', 'two', 'were']
    """
    return frozenset(map(stem, _WORD.findall(text)))


class Bags:
    """Many bags, to be asked which of them are near another one: a single pass over them, however many ask.

    `bags` are theirs, in the order given, and `vectors` the same as vectors of length one, each word by its rarity.
    """

    def __init__(self, bags: Sequence[Bag]) -> None:
        self.bags = bags
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, bag in enumerate(bags):
            for word in bag:
                self._places[word].append(place)
        self._rarity = terms.rarity(bags, len(bags))
        self._unknown = math.log(1 + len(bags))
        self._common = max(COMMON, len(bags) // 20)
        self.vectors = [self.vector(bag) for bag in bags]

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

    def vector(self, bag: Iterable[str]) -> Vector:
        """A bag as a vector of length one, each word by its rarity among the bags."""
        return terms.unit({word: self.rarity(word) for word in bag})
