"""When an article was written, from the dated articles that read most like it.

What is in the news is told for some days or weeks, with the same names: three articles that share rare words with an
undated one, and are of one time themselves, are most likely of its time too. Only most likely, since a story is taken
up again years later; so the text must bear it out by itself, by a day or a month that it names without a year.

Over TempEval-3's news and Timeline17's, each article in turn told to be undated, this dates every seventh, and 98 in
a hundred of them rightly; among forty articles drawn by lot, 95. With all articles of its own half-year taken away,
where each answer would be wrong, it answers for four in a thousand.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np

from timeline import when
from timeline.model import Article, Expression, Published
from timeline.published.bags import Bag, Bags, stem, words
from timeline.published.likelihood import Calendar, Days, Likelihood, bare, shortest
from timeline.published.text import text_belief
from timeline.published.witnesses import Witness, is_news, witnesses

# So many must read alike, and so much, by so many words; they are of one time when their days lie so near together.
NEAREST, ALIKE, SHARED, ONE_TIME = 3, 0.07, 3, 60
# Of fewer dated articles, the nearest may be far.
PILE = 30
# Of the greatest likelihood that a year holds for it, a day or a month must find so much among the days beside them.
AGREES = 0.5
# How the day of writing lies to theirs, as (days beside them up to, share); the first is among them. Counted over the
# same news, and spread: of few articles the nearest are not so near.
_BESIDE = ((0, 0.5), (7, 0.2), (31, 0.2), (60, 0.1))
HELD = 0.98
# So many words that they share are named.
NAMED = 4
_NAME = re.compile(r"[^\W\d_]{3,}")


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
        self._weights = [self._weight(self.bags.telling(bag)) for bag in bags]

    def nearest(self, bag: Bag) -> list[int]:
        """The places of the NEAREST articles that read at least ALIKE, best first; none where they are fewer."""
        telling = self.bags.telling(bag)
        shared: dict[int, list[float]] = defaultdict(list)
        for word in telling:
            for place in self.bags.holding(word):
                shared[place].append(self.bags.rarity(word) ** 2)
        weight = self._weight(telling)
        alike = {
            place: math.fsum(both) / math.sqrt(weight * self._weights[place])
            for place, both in shared.items()
            if len(both) >= SHARED
        }
        best = sorted((place for place in alike if alike[place] >= ALIKE), key=lambda p: (-alike[p], p))[:NEAREST]
        return best if len(best) == NEAREST else []

    def shared(self, text: str, places: Sequence[int]) -> list[str]:
        """The rarest words that a text shares with most of these articles, as it spells them."""
        spelt: dict[str, str] = {}
        for word in _NAME.findall(text):
            spelt.setdefault(stem(word), word)
        holders = {
            word: sum(word in self.bags.bags[place] for place in places) for word in self.bags.telling(words(text))
        }
        best = sorted(
            (word for word in spelt if holders.get(word)),
            key=lambda word: (-holders[word], -self.bags.rarity(word), word),
        )
        return [spelt[word] for word in best[:NAMED]]

    def _weight(self, bag: Bag) -> float:
        return math.fsum(self.bags.rarity(word) ** 2 for word in bag)


def from_neighbours(article: Article, expressions: Sequence[Expression], neighbours: Neighbours) -> Published:
    """When an undated article was written, from the dated ones that read most like it.

    What its own text and others' accounts gave stands, unless this is narrower and agrees with it.
    """
    own = article.source.published
    named = [w for w in witnesses(article, expressions) if w.kind in ("bare day", "bare month")]
    if len(neighbours.days) < PILE or not named or not is_news(expressions):
        return own
    text = _undated_text(article.text, expressions)
    places = neighbours.nearest(words(text))
    dates = sorted(neighbours.days[place] for place in places)
    if not dates or dates[-1] - dates[0] > ONE_TIME:
        return own
    beside = _BESIDE[-1][0]
    days = np.arange(dates[0] - beside, dates[-1] + beside + 1)
    low, high = own.when.bounds() if own.when else (-math.inf, math.inf)
    days = days[(days >= low) & (days <= high)]
    if not len(days) or not all(_agrees(witness, days) for witness in named):
        return own
    belief = text_belief(named, Calendar.of(days))
    weights = np.exp(belief - belief.max()) * _likely(days, dates[0], dates[-1])
    first, last = (int(days[place]) for place in shortest(weights / weights.sum(), HELD))
    if own.when is not None and (own.when.width or math.inf) <= last - first + 1:
        return own
    shared = neighbours.shared(text, places)
    return Published(when.of_days(first, last), "inferred", _evidence(own, neighbours, places, shared, named))


def _undated_text(text: str, expressions: Sequence[Expression]) -> str:
    """A text without its dates: "August" is in the news every year."""
    start, parts = 0, []
    for expression in expressions:
        parts.append(text[start : expression.start])
        start = expression.end
    return " ".join([*parts, text[start:]])


def _agrees(witness: Witness, days: Days) -> bool:
    """Is it as likely to be named on one of these days as on a good many days of a year?"""
    middle = int(days[len(days) // 2])
    year = Calendar.of(np.arange(middle - 183, middle + 183))
    return float(bare(witness, Calendar.of(days)).max()) >= AGREES * float(bare(witness, year).max())


def _likely(days: Days, first: int, last: int) -> Likelihood:
    """How likely each day is, by how far it lies beside those of the nearest."""
    away = np.maximum(np.maximum(first - days, days - last), 0)
    likely = np.full(len(days), _BESIDE[0][1] / (last - first + 1))
    for (before, _), (end, share) in pairwise(_BESIDE):
        likely[(away > before) & (away <= end)] = share / (end - before) / 2
    return likely


def _evidence(
    own: Published, neighbours: Neighbours, places: Sequence[int], shared: Sequence[str], named: Sequence[Witness]
) -> str:
    reads = ", ".join(
        f"{neighbours.articles[place].source.key} ({when.iso(neighbours.days[place])})" for place in places
    )
    spelt = ", ".join(f'"{word}"' for word in shared)
    without = ", ".join(dict.fromkeys(witness.words for witness in named))
    parts = [own.evidence] if own.when is not None else []
    return "; ".join([*parts, f"reads like {reads}: {spelt}", f"named without a year: {without}"])
