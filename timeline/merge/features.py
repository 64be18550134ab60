"""What of a claim is compared: its words, names, numbers, the kinds of events it tells, and how rare each is.

`describe` reads all claims of a pile at once, because how rare a word is, and whose day it is, is counted over them.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, KeysView, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from timeline.merge import clause
from timeline.merge.kinds import stem
from timeline.merge.readings import Reading, Readings
from timeline.model import Claim
from timeline.terms import cosine, rarity, unit
from timeline.when import When

# How many claims about other things a pile is taken to lie among.
BACKGROUND = 100
# From this many sources on, a day has words that are its own.
CROWD = 4
# So many of its most telling words make out an article, among so many articles about other things at least; with so
# many other dated sentences half is known of what it is about.
TELLING = 30
SHELF = 20
HALF = 2
# Of how many clauses the letters are kept: those of a crowded day, since pairs are looked at time by time.
KEPT = 1 << 13


@dataclass(frozen=True, slots=True, order=True)
class DaysOwn:
    """How much a kind of event is a date's own: the sources that tell it of the date, all that tell of the date, and
    how often sources tell it of other dates.

    "Confirmed" is told of every day of an epidemic, "quake" of one day by nearly everybody: only the second says
    that two sentences of that day tell one thing.
    """

    tellers: int
    sources: int
    elsewhere: int


class Letters:
    """How alike the clauses of a pile are letter by letter: by the character three- and four-grams of their words.

    They are by far the largest part of what is known of a clause, so they are made when asked for and not all kept.
    """

    def __init__(self, clauses: Iterable[Sequence[str]], total: int) -> None:
        self._rarity = rarity((_grams(words).keys() for words in clauses), total)
        self._vector = lru_cache(maxsize=KEPT)(self._weigh)

    def alike(self, one: tuple[str, ...], other: tuple[str, ...]) -> float:
        """Two clauses, as their stems: 0 to 1."""
        return cosine(self._vector(one), self._vector(other))

    def _weigh(self, words: tuple[str, ...]) -> dict[str, float]:
        return unit({gram: (1 + math.log(n)) * self._rarity[gram] for gram, n in _grams(words).items()})


@dataclass(frozen=True, slots=True)
class Features:
    """What of a claim is compared: the clause that is dated (`told`), and less, the whole quote.

    `first` and `last` are the bounds of its date, as day numbers, `width` its days, None where it is open; it is
    `narrow` where it is a day or a month. `words` are its stems as they come, for its `letters`; `written` maps
    each to the word that it was. `things` is a vector of length one, of stems together with kinds of events.
    `arguments` are the stems that tell no kind, `rarity` that of all stems of the pile, 0 to 1. `quote` maps stems
    to their weights, which are `quoted` in all. `names` maps the first letters of each name to its rarity, 0 to 1,
    and the name; `counts` what is counted to its numbers. `kinds` maps the kinds of events told to how rare and how
    plain they are, 0 to 1, `said` to the word that tells each, `objects` to what each is told of ("arrested"
    whom?); `of_the_day` holds those of the noun that the date stands before; a `statement` tells what was said.
    `salient` maps words that are the date's own to how far they are. `article` is a vector of what the whole
    article is about, of a length that tells how well that is known, 0 to 1. `days_after` is when it was published,
    counted from the date; `bound` the word that makes the date one ("until"); `clock` is minutes, `part` a part of
    the day.
    """

    told: str
    first: float
    last: float
    width: int | None
    narrow: bool
    letters: Letters
    words: tuple[str, ...]
    written: Mapping[str, str]
    things: Mapping[str, float]
    arguments: frozenset[str]
    rarity: Mapping[str, float]
    quote: Mapping[str, float]
    quoted: float
    names: Mapping[str, tuple[float, str]]
    counts: Mapping[str, frozenset[str]]
    numbers: frozenset[str]
    kinds: Mapping[str, float]
    said: Mapping[str, str]
    objects: Mapping[str, frozenset[str]]
    of_the_day: frozenset[str]
    statement: bool
    anniversary: bool
    days_own: Mapping[str, DaysOwn]
    salient: Mapping[str, float]
    article: Mapping[str, float]
    days_after: float
    bound: str
    clock: int | None
    part: str

    @property
    def stems(self) -> KeysView[str]:
        return self.written.keys()

    def overlaps(self, other: Features) -> bool:
        """Can both dates mean the same day?"""
        return self.first <= other.last and other.first <= self.last


def describe(
    claims: Sequence[Claim], published: Mapping[str, When | None], known: Readings | None = None
) -> list[Features]:
    """The features of each claim, with the dates on which the articles were published, by their keys.

    `known` holds what was read of claims before and may be of this pile, too.
    """
    readings = (known or Readings()).of(claims)
    # In a pile of a few articles nearly every word is told nearly everywhere: it is read as if it lay among others.
    total = len(claims) + BACKGROUND
    letters = Letters((one.words for one in readings), total)
    rare_quoted = rarity((set(one.quoted) for one in readings), total)
    rare_stems = _share_of_rarest(rarity((one.written.keys() for one in readings), total), total)
    rare_kinds = _share_of_rarest(rarity((one.said.keys() for one in readings), total), total)
    rare_names = _share_of_rarest(rarity((one.names.keys() for one in readings), total), total)
    salient = _salient(claims, readings)
    own = _days_own(claims, readings)
    articles = _articles(claims, readings)
    found = []
    for claim, one, of_day, days_own in zip(claims, readings, salient, own, strict=True):
        kinds = {kind: rare_kinds[kind] for kind in one.said}
        things = {term: rare_stems[term] ** 2 * (1.0 if term in one.arguments else 0.5) for term in one.words}
        things |= {f"a {kind}": rare for kind, rare in kinds.items()}
        quote = {term: rare_quoted[term] for term in one.quoted}
        found.append(
            Features(
                told=one.told,
                first=one.first,
                last=one.last,
                width=one.width,
                narrow=one.narrow,
                letters=letters,
                words=one.words,
                written=one.written,
                things=unit(things),
                arguments=one.arguments,
                rarity=rare_stems,
                quote=quote,
                quoted=math.fsum(quote.values()),
                names={start: (rare_names[start], name) for start, name in one.names.items()},
                counts=one.counts,
                numbers=one.numbers,
                # A word of two kinds ("released") tells each by half, unless the other claim says which ("published").
                kinds={kind: (0.5 + 0.5 * rare) / one.meanings[kind] for kind, rare in kinds.items()},
                said=one.said,
                objects=one.objects,
                of_the_day=one.of_the_day,
                statement=one.statement,
                anniversary=one.anniversary,
                days_own=days_own,
                salient=of_day,
                article=articles[claim.source],
                days_after=clause.days_after(claim, published.get(claim.source)),
                bound=one.bound,
                clock=one.clock,
                part=one.part,
            )
        )
    return found


def _grams(words: Iterable[str]) -> Counter[str]:
    """Character three- and four-grams of words, as a bag."""
    return Counter(chain.from_iterable(map(_grams_of, words)))


@lru_cache(maxsize=1 << 16)
def _grams_of(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(sys.intern(padded[i : i + size]) for size in (3, 4) for i in range(len(padded) - size + 1))


def _share_of_rarest(rarities: Mapping[str, float], total: int) -> dict[str, float]:
    """Rarities as shares of the rarest possible: 1 is told once in the pile."""
    return {member: value / math.log(1 + max(1, total)) for member, value in rarities.items()}


def _days_own(claims: Sequence[Claim], readings: Sequence[Reading]) -> list[dict[str, DaysOwn]]:
    """For each claim, by whom its kinds of events are told of its date, and how often of others."""
    sources: dict[str, set[str]] = defaultdict(set)
    tellers: dict[tuple[str, str], set[str]] = defaultdict(set)
    days = [str(claim.mention.when) for claim in claims]
    for claim, day, one in zip(claims, days, readings, strict=True):
        sources[day].add(claim.source)
        for kind in one.said:
            tellers[day, kind].add(claim.source)
    tellings: Counter[str] = Counter()
    for (_, kind), told in tellers.items():
        tellings[kind] += len(told)
    own = {
        (day, kind): DaysOwn(len(told), len(sources[day]), elsewhere=tellings[kind] - len(told))
        for (day, kind), told in tellers.items()
    }
    return [{kind: own[day, kind] for kind in sorted(one.said)} for day, one in zip(days, readings, strict=True)]


def _salient(claims: Sequence[Claim], readings: Sequence[Reading]) -> list[dict[str, float]]:
    """For each claim those of its words that are its day's own: told of that day by many, of other days by few.

    Names don't count: those of a pile of articles' heroes are in every day's news.
    """
    everywhere: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    tellers: dict[tuple[str, str], set[str]] = defaultdict(set)
    plain = [one.written.keys() - {stem(name.lower()) for name in one.names.values()} for one in readings]
    for claim, found in zip(claims, plain, strict=True):
        everywhere.update(found)
        day = str(claim.mention.when)
        sources[day].add(claim.source)
        for term in found:
            tellers[day, term].add(claim.source)
    salient = []
    for claim, found in zip(claims, plain, strict=True):
        day = str(claim.mention.when)
        crowd = len(sources[day])
        weights: dict[str, float] = {}
        if crowd >= CROWD:
            for term in found:
                share = len(tellers[day, term]) / crowd
                lift = math.log(share * len(claims) / everywhere[term])
                if lift > 0:
                    weights[term] = share * min(1.0, lift / 3)
        salient.append(weights)
    return salient


def _articles(claims: Sequence[Claim], readings: Sequence[Reading]) -> dict[str, dict[str, float]]:
    """What each article is about, by its key: the words that it tells more often than others do."""
    sentences: dict[str, dict[int, Sequence[str]]] = defaultdict(dict)
    for claim, one in zip(claims, readings, strict=True):
        sentences[claim.source][claim.start] = one.quoted
    bags = {key: Counter(term for terms in told.values() for term in set(terms)) for key, told in sentences.items()}
    rare = rarity((bag.keys() for bag in bags.values()), len(bags) + SHELF)
    vectors = {}
    for key, bag in bags.items():
        weights = {term: (1 + math.log(n)) * rare[term] for term, n in bag.items()}
        telling = dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:TELLING])
        # An article of one sentence says no more of itself than the sentence, which is compared already.
        others = len(sentences[key]) - 1
        known = math.sqrt(others / (others + HALF))
        vectors[key] = {term: known * weight for term, weight in unit(telling).items()}
    return vectors
