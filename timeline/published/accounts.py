"""When an article was written, from what dated articles tell of the same events."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from timeline import when
from timeline.lang.common import Date
from timeline.model import Article, Claim, Published
from timeline.published.direction import direction_of

# How alike the headlines and the sentences of two tellings must be, by the weight of the words they share, to be of
# one event; headlines that are nearly the same stand alone. At COPY one text was printed twice, and its "today" with
# it. benchmarks/published.py dates each article of TempEval-3 by all the others and counts what is right.
HEADLINES_ALIKE = 0.45
HEADLINES_ALONE = 0.6
SENTENCES_ALIKE = 0.3
WORDS_ALIKE = 2
COPY = 0.9
# The share of the votes by which the best days must lead all others.
LEAD = 0.3
# "Aug. 7" without a year lies no further back.
DAYS_WITHOUT_YEAR = 330

_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d|\d")
_LOWER = re.compile(r"\b[^\W\d_A-Z][^\W\d_]{2,}")
_EMPTY = frozenset(
    "the and for that with was were has had have from its his her their said says told they who this are not but been"
    " will would about into after over than also more which one two when out all him she per can could".split()
)


@dataclass(frozen=True, slots=True)
class _Vote:
    """An account elsewhere of what is told here: the days of writing that make both dates one."""

    first: int
    last: int
    weight: float
    here: Claim
    there: Claim


class Accounts:
    """What dated articles tell, to be asked by undated ones: a single pass over them, however many ask."""

    def __init__(self, known: Iterable[Claim]) -> None:
        self.claims = [claim for claim in known if _has_happened(claim)]
        self.words = [_words(_without_date(claim)) for claim in self.claims]
        self.places: dict[str, list[int]] = defaultdict(list)
        for place, bag in enumerate(self.words):
            for word in bag:
                self.places[word].append(place)
        self._rarity = {word: math.log(1 + len(self.claims) / len(found)) for word, found in self.places.items()}
        self._unknown = math.log(1 + len(self.claims))

    def near(self, bag: frozenset[str]) -> list[int]:
        """The places of the claims that share a word with a bag, but for words of every twentieth claim."""
        common = max(20, len(self.claims) // 20)
        return sorted(
            {place for word in bag if len(self.places.get(word, ())) <= common for place in self.places[word]}
        )

    def alike(self, one: frozenset[str], other: frozenset[str]) -> float:
        """The cosine of two bags of words, each word weighed by its rarity."""
        both = self._weight(one & other)
        return both / math.sqrt(self._weight(one) * self._weight(other)) if both else 0.0

    def _weight(self, bag: frozenset[str]) -> float:
        return math.fsum(self._rarity.get(word, self._unknown) for word in bag)


def from_accounts(article: Article, claims: Sequence[Claim], accounts: Accounts) -> Published:
    """When an undated article was written, from what dated articles tell of the same events.

    `claims` are the article's own. "Released on Thursday" here, and 1 May 2025, a Thursday, there: it was written in
    the week from 1 May. Where no account is alike enough, or where accounts point to different weeks, the answer is
    what the article's own text gave.
    """
    own = article.source.published
    low, high = own.when.bounds() if own.when else (-math.inf, math.inf)
    votes = [v for v in _votes(article.text, claims, accounts) if v.first <= high and low <= v.last]
    elected = _ballot(votes)
    if elected is None:
        return own
    first, last = max(elected[0], low), min(elected[1], high)
    voters = [v for v in votes if v.first <= last and first <= v.last]
    # What narrows most stands first, and of each telling here its best account of each date.
    voters.sort(key=lambda v: (v.last - v.first, -v.weight, v.there.source, v.there.start))
    told = {(vote.here.start, vote.first): vote for vote in reversed(voters)}
    evidence = "; ".join(
        f'"{v.here.mention.text}" ({_shortened(v.here.headline)}) is {v.there.mention.when} in {v.there.source}'
        for v in voters
        if told[v.here.start, v.first] is v
    )
    return Published(when.of_days(int(first), int(last)), "inferred", evidence)


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rsplit(" ", 1)[0] + "…"


def _votes(text: str, claims: Sequence[Claim], accounts: Accounts) -> list[_Vote]:
    votes = []
    for claim in claims:
        window = _window(text, claim)
        if window is None:
            continue
        words, headline, lower = _words(_without_date(claim)), _words(claim.headline), _lower(claim.headline)
        for place in accounts.near(words):
            there = accounts.claims[place]
            days = window(_day(there))
            if days is None or len(lower & _lower(there.headline)) < WORDS_ALIKE:
                continue
            headlines = accounts.alike(headline, _words(there.headline))
            sentences = accounts.alike(words, accounts.words[place])
            same = headlines >= HEADLINES_ALONE or (headlines >= HEADLINES_ALIKE and sentences >= SENTENCES_ALIKE)
            if same and sentences < COPY:
                votes.append(_Vote(days[0], days[1], headlines, claim, there))
    return votes


def _without_date(claim: Claim) -> str:
    return claim.quote.replace(claim.mention.text, " ")


def _has_happened(claim: Claim) -> bool:
    """A single day, not after the one on which the article that tells it was written."""
    date, anchor = claim.mention.when, claim.mention.anchor
    if date is None or date.width != 1 or claim.planned:
        return False
    return anchor is None or anchor.latest is None or _day(claim) <= anchor.latest


def _day(claim: Claim) -> int:
    assert claim.mention.when
    assert claim.mention.when.earliest is not None
    return claim.mention.when.earliest


def _words(text: str) -> frozenset[str]:
    """The telling words of a text, cut to six letters: "released" is "releases"."""
    return frozenset(word[:6] for word in map(str.casefold, _WORD.findall(text)) if word not in _EMPTY)


def _lower(text: str) -> frozenset[str]:
    """Those that are no names: two statements of one minister share his name and his title, and tell two things."""
    return frozenset(word[:6] for word in _LOWER.findall(text) if word not in _EMPTY)


def _window(text: str, claim: Claim) -> Callable[[int], tuple[int, int] | None] | None:
    """For a past date that hangs on the day of writing: the days of writing on which it means a given day."""
    value = claim.mention.expression.value
    if not isinstance(value, Date) or value.year is not None or value.within is not None:
        return None
    if claim.planned or direction_of(text, claim.mention.expression) != "past":
        return None
    month, day = value.month, value.day
    if month and day:
        return lambda number: (number, number + DAYS_WITHOUT_YEAR) if when.civil(number)[1:] == (month, day) else None
    if value.weekday and not month and value.direction in ("", "last", "this", "past"):
        weekday = value.weekday - 1
        # "Last Thursday" is said of the Thursday before, and of that of the week before.
        after = 13 if value.direction == "last" else 6
        return lambda number: (number, number + after) if when.weekday(number) == weekday else None
    return None


def _ballot(votes: Sequence[_Vote]) -> tuple[int, int] | None:
    """The run of days with most votes, or None where none leads.

    Each telling here has one vote a day, as strong as its best account there.
    """
    tally: dict[int, dict[int, float]] = defaultdict(dict)
    for vote in votes:
        for day in range(vote.first, vote.last + 1):
            mine = tally[day]
            mine[vote.here.start] = max(mine.get(vote.here.start, 0.0), vote.weight)
    if not tally:
        return None
    sums = {day: math.fsum(mine.values()) for day, mine in tally.items()}
    top = max(sums.values()) - 1e-9
    first = last = min(day for day, sum_ in sums.items() if sum_ >= top)
    while sums.get(last + 1, 0.0) >= top:
        last += 1
    rival = max((sum_ for day, sum_ in sums.items() if not first - 7 <= day <= last + 7), default=0.0)
    return (first, last) if top - rival >= LEAD * top else None
