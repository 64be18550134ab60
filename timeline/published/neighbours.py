"""When an article was written, from the dated articles that read most like it.

What is in the news is told for some days or weeks, with the same names: so an article is most likely of the time of
those that share rare words with it, the likelier the more alike they are. Only likely, since a story is taken up again
years later. How likely was counted over TempEval-3's news and Timeline17's, each article in turn told to be undated
(constants counted without one of these six piles fit that one as well), and spread further: an article may be of
another time than all of its pile, which none of those was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from timeline import when
from timeline.model import Article, Expression
from timeline.published.bags import Bags, stem, words
from timeline.published.likelihood import Days, Likelihood

# Of fewer dated articles, nobody knows which words are rare.
PILE = 30
# So many of the nearest count, when they share so many words.
NEAREST, SHARED = 12, 3
# An article this much alike (the cosine) weighs 1, one twice as much alike 2 ** POWER.
ALIKE, POWER = 0.1, 3
# Beside them, all dated articles together weigh so much, and all other days of ELSEWHERE.
WEIGHT_OF_PILE, WEIGHT_OF_ELSEWHERE = 0.4, 0.17
# The days over which whatever is not told of in the pile is spread.
ELSEWHERE = 3650
# How the day of writing lies to that of an article that reads like it, and to that of any other of the pile, as
# (up to so many days beside it, share).
_BESIDE = ((0, 0.27), (3, 0.37), (10, 0.17), (31, 0.11), (92, 0.06), (366, 0.02))
_OF_THE_PILE = ((10, 0.1), (31, 0.15), (92, 0.25), (183, 0.2), (730, 0.3))
# So many words that they share are named.
NAMED_WORDS = 4
_NAME = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A dated article that reads like an undated one: its place in the pile, its day, how much it weighs."""

    place: int
    day: int
    weight: float


class Neighbours:
    """Dated articles, to be asked by undated ones which of them read alike: a single pass over them."""

    def __init__(self, known: Iterable[tuple[Article, Sequence[Expression]]]) -> None:
        bags = []
        self.days: list[int] = []
        self.articles: list[Article] = []
        for article, expressions in known:
            date = article.source.published.when
            if date is not None and date.width == 1 and date.earliest is not None:
                self.days.append(date.earliest)
                self.articles.append(article)
                bags.append(words(_undated_text(article.text, expressions)))
        self.bags = Bags(bags)
        # A word that nearly all hold brings none of them near, and makes none of them less alike.
        self._vectors = [self.bags.vector(self.bags.telling(bag)) for bag in bags]
        self._first, self._density = _density(self.days)

    def near(self, article: Article, expressions: Sequence[Expression]) -> list[Neighbour]:
        """The NEAREST of them, the nearest first; none where they are too few to tell what is rare."""
        if len(self.days) < PILE:
            return []
        vector = self.bags.vector(self.bags.telling(words(_undated_text(article.text, expressions))))
        alike: dict[int, list[float]] = defaultdict(list)
        for word, weight in vector.items():
            for place in self.bags.holding(word):
                alike[place].append(weight * self._vectors[place][word])
        found = [
            Neighbour(place, self.days[place], (sum(sorted(shared)) / ALIKE) ** POWER)
            for place, shared in alike.items()
            if len(shared) >= SHARED
        ]
        return sorted(found, key=lambda one: (-one.weight, one.day, one.place))[:NEAREST]

    def likely(self, near: Sequence[Neighbour], days: Days) -> Likelihood:
        """How likely an article that reads like these was written on each of the days; without any, one of the pile."""
        if len(self.days) < PILE:
            return np.full(len(days), 1 / ELSEWHERE)
        likely = WEIGHT_OF_PILE * self._of_the_pile(days) + WEIGHT_OF_ELSEWHERE / ELSEWHERE
        for one in near:
            likely += one.weight * _beside(_BESIDE, days - one.day)
        return np.asarray(likely / (sum(one.weight for one in near) + WEIGHT_OF_PILE + WEIGHT_OF_ELSEWHERE))

    def in_words(self, article: Article, near: Sequence[Neighbour]) -> str:
        """Who they are, with the rarest words that most of them share with the article, as it spells them.

        Empty where there are none.
        """
        if not near:
            return ""
        who = ", ".join(f"{self.articles[one.place].source.key} ({when.iso(one.day)})" for one in near)
        spelt: dict[str, str] = {}
        for word in _NAME.findall(article.text):
            spelt.setdefault(stem(word), word)
        telling = self.bags.telling(words(article.text))
        holders = {word: sum(word in self.bags.bags[one.place] for one in near) for word in telling}
        best = sorted(
            (word for word in spelt if holders.get(word)),
            key=lambda word: (-holders[word], -self.bags.rarity(word), word),
        )
        return f"reads like {who}: " + ", ".join(f'"{spelt[word]}"' for word in best[:NAMED_WORDS])

    def _of_the_pile(self, days: Days) -> Likelihood:
        places = days - self._first
        inside = (places >= 0) & (places < len(self._density))
        return np.where(inside, self._density[np.clip(places, 0, len(self._density) - 1)], 0.0)


def _undated_text(text: str, expressions: Sequence[Expression]) -> str:
    """A text without its dates: "August" is in the news every year."""
    start, parts = 0, []
    for expression in expressions:
        parts.append(text[start : expression.start])
        start = expression.end
    return " ".join([*parts, text[start:]])


def _beside(table: Sequence[tuple[int, float]], away: Days) -> Likelihood:
    """The share of each step of a table, spread over its days on both sides."""
    ends = np.array([end for end, _ in table])
    lengths = 2 * np.diff(ends, prepend=0)
    lengths[0] = 2 * ends[0] + 1
    rates = np.append(np.array([share for _, share in table]) / lengths, 0.0)
    return np.asarray(rates[np.searchsorted(ends, np.abs(away))])


def _density(days: Sequence[int]) -> tuple[int, Likelihood]:
    """How thick the articles of a pile lie on each day, adding up to 1, and the first of these days."""
    furthest = _OF_THE_PILE[-1][0]
    if not days:
        return 0, np.zeros(1)
    first = min(days) - furthest
    density = np.zeros(max(days) + furthest + 1 - first)
    around = _beside(_OF_THE_PILE, np.arange(-furthest, furthest + 1)) / len(days)
    for day in days:
        density[day - furthest - first : day + furthest + 1 - first] += around
    return first, density
