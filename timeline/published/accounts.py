"""When an article was written, from what dated articles tell of the same events.

"Released on Thursday" here, and 1 May 2025, a Thursday, there: it was written in the week from 1 May.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from timeline import when
from timeline.lang.values import Date, Shift
from timeline.model import Claim
from timeline.published.bags import Bag, Bags, words
from timeline.published.direction import direction_of
from timeline.published.likelihood import Days, Likelihood
from timeline.terms import cosine

# How often a date there was right for the day of writing here, by how it is told here and by how alike the two
# tellings are (the sum of both cosines, from 0.2 on in steps of 0.2), over the news of TempEval-3 and of Timeline17
# told to be undated, each the worst of the five. A day and a month agree by chance on one day of the year only.
_TRUST = {
    "day": (0.5, 0.7, 0.85, 0.9, 0.9, 0.95),
    "day ahead": (0.5, 0.7, 0.85, 0.9, 0.9, 0.95),
    "weekday ahead": (0.1, 0.2, 0.3, 0.5, 0.6, 0.8),
    "month": (0.2, 0.4, 0.7, 0.85, 0.9, 0.9),
    "weekday": (0.15, 0.25, 0.45, 0.9, 0.95, 0.95),
    # No verb says that it is past; then it counts beside a dateline only.
    "weekday unsaid": (0.15, 0.25, 0.25, 0.25, 0.25, 0.25),
    "last week": (0.05, 0.1, 0.2, 0.4, 0.7, 0.9),
    "last month": (0.1, 0.2, 0.4, 0.6, 0.8, 0.9),
    "last year": (0.02, 0.05, 0.2, 0.4, 0.6, 0.9),
}
STEP = 0.2
WORDS_ALIKE = 2
# These say which day it is; of the others the month there is enough.
TO_THE_DAY = ("day", "day ahead", "weekday", "weekday unsaid", "weekday ahead", "last week")
# What was planned there may be what is told here: the trial set for Feb. 5 began on Feb. 5.
PLANNED_THERE = ("day", "day ahead", "weekday ahead")
# At COPY one text was printed twice, and its "today" with it.
COPY = 0.9
# So many of them are named.
WITNESSES = 5
# What was planned may be told as planned a day late, in an article written before and printed after.
LATE = 1
# "Aug. 7" without a year lies no further back.
DAYS_WITHOUT_YEAR = 330

_LOWER = re.compile(r"\b[^\W\d_A-Z][^\W\d_]{2,}")


# From the day of an event there to the first and last day of writing here; None when it can't be that day.
_Window = Callable[[int], tuple[int, int] | None]


@dataclass(frozen=True, slots=True)
class Vote:
    """An account elsewhere of what is told here: the days of writing that make both dates one.

    `words` are those of the account.
    """

    first: int
    last: int
    trust: float
    here: Claim
    there: Claim
    words: Bag


class Accounts:
    """What dated articles tell, to be asked by undated ones: a single pass over them, however many ask."""

    def __init__(self, known: Iterable[Claim]) -> None:
        self.claims = [claim for claim in known if _is_dated(claim)]
        bags = [words(_without_date(claim)) for claim in self.claims]
        # One more article that tells of a day must not make those less alike that tell of it too.
        self.quotes = Bags(bags, [str(claim.mention.when) for claim in self.claims])
        self._headlines = [self.quotes.vector(words(claim.headline)) for claim in self.claims]

    def votes(self, text: str, claims: Sequence[Claim]) -> list[Vote]:
        """What they say of the day on which an article with this text and these claims was written."""
        votes: list[Vote] = []
        for claim in claims:
            told = _told(text, claim)
            if told is not None:
                votes += self._of_one(claim, *told)
        return votes

    def _of_one(self, claim: Claim, kind: str, window: _Window) -> Iterator[Vote]:
        quote, lower = words(_without_date(claim)), _lower(claim.headline)
        vector, headline = self.quotes.vector(quote), self.quotes.vector(words(claim.headline))
        for place in self.quotes.near(quote):
            there = self.claims[place]
            if kind in TO_THE_DAY and (there.mention.when is None or there.mention.when.width != 1):
                continue
            if there.planned and kind not in PLANNED_THERE:
                continue
            days = window(_day(there))
            if days is None or not self.quotes.is_telling(quote & self.quotes.bags[place]):
                continue
            sentences = cosine(vector, self.quotes.vectors[place])
            step = int((sentences + cosine(headline, self._headlines[place])) / STEP) - 1
            if kind in ("weekday", "weekday ahead", "last week") and len(lower & _lower(there.headline)) < WORDS_ALIKE:
                step = min(step, 1)
            copied = sentences >= COPY and there.mention.text == claim.mention.text
            if step >= 0 and not copied:
                yield Vote(*days, _TRUST[kind][min(step, 5)], claim, there, self.quotes.bags[place])


def belief(votes: Sequence[Vote], days: Days, chance: Likelihood) -> Likelihood:
    """The logarithm of how much likelier than by chance these accounts are on each day.

    `chance` is how likely each day is without any account. Each telling here has been told on one date at most: the
    accounts of one date support each other, those of two compete, and it may be that none is right. Tellings, and
    sources, are taken as independent of each other.
    """
    tellings: dict[int, dict[tuple[int, int], list[Vote]]] = defaultdict(lambda: defaultdict(list))
    for vote in sorted(votes, key=lambda v: (v.here.start, v.first, v.last)):
        tellings[vote.here.start][vote.first, vote.last].append(vote)
    total = np.concatenate(([0.0], np.cumsum(chance)))
    belief = np.zeros(len(days))
    for told in tellings.values():
        doubts = {window: _doubt(accounts) for window, accounts in told.items()}
        trust = math.fsum(1 - doubt for doubt in doubts.values())
        share = min(1.0, 0.95 / trust)
        likely = np.full(len(days), 1 - share * trust)
        for (first, last), doubt in doubts.items():
            start, end = (int(place) for place in np.searchsorted(days, (first, last + 1)))
            if start < end:
                likely[start:end] += share * (1 - doubt) / (total[end] - total[start])
        belief += np.log(likely)
    return belief


def _doubt(votes: Iterable[Vote]) -> float:
    """How little is to be believed of accounts that all give one date: of each source its best, of copies one."""
    counted: list[Vote] = []
    for vote in sorted(votes, key=lambda v: (-v.trust, v.there.source, v.there.start)):
        known = (vote.there.source == one.there.source or _is_copy(vote.words, one.words) for one in counted)
        if not any(known):
            counted.append(vote)
    return math.prod(1 - vote.trust for vote in counted)


def _is_copy(one: Bag, other: Bag) -> bool:
    return len(one & other) >= COPY * len(one | other)


def in_words(votes: Sequence[Vote]) -> str:
    """The votes in words: what narrows most stands first, and of each telling here its best account of each date, with
    the sources that give that date too."""
    ranked = sorted(votes, key=lambda v: (v.last - v.first, -v.trust, v.there.source, v.there.start))
    told: dict[tuple[int, int], list[Vote]] = defaultdict(list)
    for vote in ranked:
        told[vote.here.start, vote.first].append(vote)
    said = []
    for (best, *others), _ in zip(told.values(), range(WITNESSES), strict=False):
        date = best.there.mention.when
        agreeing = [best.there.source, *(vote.there.source for vote in others if vote.there.mention.when == date)]
        sources = ", ".join(list(dict.fromkeys(agreeing))[:WITNESSES])
        said.append(f'"{best.here.mention.text}" ({_shortened(best.here.headline)}) is {date} in {sources}')
    return "; ".join(said)


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rsplit(" ", 1)[0] + "…"


def _without_date(claim: Claim) -> str:
    return claim.quote.replace(claim.mention.text, " ")


def _is_dated(claim: Claim) -> bool:
    """To a day or a month; what has happened by then, or is planned."""
    date, anchor = claim.mention.when, claim.mention.anchor
    if date is None or date.width is None or date.width > 31:
        return False
    return claim.planned or anchor is None or anchor.latest is None or _day(claim) <= anchor.latest


def _day(claim: Claim) -> int:
    """Its day, or the first of its month."""
    assert claim.mention.when
    assert claim.mention.when.earliest is not None
    return claim.mention.when.earliest


def _lower(text: str) -> Bag:
    """Those that are no names: two statements of one minister share his name and his title, and tell two things.

    Nor round numbers: tens of thousands march on one Friday and the next.
    """
    return words(" ".join(word for word in _LOWER.findall(text) if word not in _ROUND))


_ROUND = frozenset("dozens tens hundreds thousands millions hundred thousand million".split())


def _told(text: str, claim: Claim) -> tuple[str, _Window] | None:
    """How a date hangs on the day of writing, and the days of writing on which it means a given day."""
    value = claim.mention.expression.value
    if isinstance(value, Shift):
        return None if claim.planned else _shifted(value)
    if not isinstance(value, Date) or value.year is not None or value.within is not None:
        return None
    direction = "planned" if claim.planned else direction_of(text, claim.mention.expression)
    month, day = value.month, value.day
    weekday = value.weekday - 1 if value.weekday else None
    if direction == "planned":
        if month and day:
            return (
                "day ahead",
                lambda n: (n - DAYS_WITHOUT_YEAR, n + LATE) if when.civil(n)[1:] == (month, day) else None,
            )
        if weekday is not None and not month and value.direction in ("", "this", "next", "coming"):
            before = 13 if value.direction == "next" else 6
            return "weekday ahead", lambda n: (n - before, n + LATE) if when.weekday(n) == weekday else None
        return None
    if weekday is not None and not month and value.direction in ("", "last", "this", "past"):
        # "Last Thursday" is said of the Thursday before, and of that of the week before.
        after = 13 if value.direction == "last" else 6
        kind = "weekday" if direction == "past" else "weekday unsaid"
        return kind, lambda n: (n, n + after) if when.weekday(n) == weekday else None
    if direction != "past":
        return None
    if month and day:
        return "day", lambda n: (n, n + DAYS_WITHOUT_YEAR) if when.civil(n)[1:] == (month, day) else None
    if month and not value.direction:
        return "month", lambda n: (n, n + DAYS_WITHOUT_YEAR) if when.civil(n)[1] == month else None
    return None


def _shifted(value: Shift) -> tuple[str, _Window] | None:
    """The same for "last week", "last month", "last year", "earlier this year".

    Not for "yesterday": what newspapers tell of every day is alike on all days.
    """
    if (
        value.anchor != "published"
        or value.of is not None
        or value.count is None
        or (value.mod and not value.side)
        or value.clock
    ):
        return None
    back = -int(value.count)
    if value.count != -back or not value.narrow or value.side == "later":
        return None
    if value.unit == "W" and back == 1:
        # Weeks begin on Sunday or on Monday, and "last week" is said on both.
        return "last week", lambda n: (n + 1, n + 13)
    if value.unit == "M" and back == 1:
        return "last month", lambda n: _month_after(n, 1)
    if value.unit == "Y" and (back == 1 or (back == 0 and value.side == "earlier")):
        return "last year", lambda n: _year_after(n, back)
    return None


def _month_after(number: int, count: int) -> tuple[int, int]:
    year, month, _ = when.civil(number)
    year, month = year + (month + count - 1) // 12, (month + count - 1) % 12 + 1
    first = when.day_number(year, month, 1)
    return first, first + when.days_in_month(year, month) - 1


def _year_after(number: int, count: int) -> tuple[int, int]:
    year = when.civil(number)[0] + count
    return max(number, when.day_number(year, 1, 1)), when.day_number(year, 12, 31)
