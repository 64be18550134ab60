"""Texts as bags of words, and how alike two of them are: a word counts the more, the fewer texts hold it."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline import terms

_WORD = re.compile(rf"[{terms.UNPARTED}]{{2,}}|[^\W\d_]{{3,}}|\d[\d.,]*\d|\d")
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
    return frozenset(map(stem, terms.parted(_WORD.findall(text))))


class Bags:
    """Many bags, to be asked which of them are near another one: a single pass over them, however many ask.

    `bags` are theirs, in the order given, and `vectors` the same as vectors of length one, each word by its rarity.
    Those of one `kind` count as one when it is asked how rare a word is: what five articles tell of one day is as
    telling as what one does.
    """

    def __init__(self, bags: Sequence[Bag], kinds: Sequence[str] = ()) -> None:
        self.bags = bags
        self._places: dict[str, list[int]] = defaultdict(list)
        texts: dict[str, set[str]] = defaultdict(set)
        for place, bag in enumerate(bags):
            texts[kinds[place] if kinds else str(place)] |= bag
            for word in bag:
                self._places[word].append(place)
        self._texts = len(texts)
        self._counts = Counter(word for text in texts.values() for word in text)
        self._rarity = terms.rarity(texts.values(), self._texts)
        self._unknown = math.log(1 + self._texts)
        self._common = max(COMMON, self._texts // 20)
        self.vectors = [self.vector(bag) for bag in bags]

    def near(self, bag: Bag) -> list[int]:
        """The places of the bags that share a word with this one, but for common words."""
        return sorted({place for word in self.telling(bag) for place in self.holding(word)})

    def holding(self, word: str) -> list[int]:
        """The places of the bags that hold a word."""
        return self._places.get(word, [])

    def telling(self, bag: Bag) -> Bag:
        """Its words without the common ones."""
        return frozenset(word for word in bag if self._counts[word] <= self._common)

    def is_telling(self, shared: Bag) -> bool:
        """Is one of the words told by few? "Closed in composite trading on Friday" is told of every share."""
        few = max(FEW, self._texts // 100)
        return any(self._counts[word] <= few for word in shared)

    def rarity(self, word: str) -> float:
        return self._rarity.get(word, self._unknown)

    def vector(self, bag: Iterable[str]) -> Vector:
        """A bag as a vector of length one, each word by its rarity among the bags."""
        return terms.unit({word: self.rarity(word) for word in bag})
