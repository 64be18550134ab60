"""When an article was written, from what dated articles tell of the same events."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from timeline import when
from timeline.articles import Byline, partial_date
from timeline.lang.common import Date, Shift
from timeline.model import Article, Claim, Expression, Published
from timeline.published.bags import Bag, Bags, words
from timeline.published.direction import direction_of
from timeline.published.likelihood import Calendar, Days, Likelihood, of_byline, shortest
from timeline.published.text import WIDEST, in_words, text_belief
from timeline.published.witnesses import is_news, witnesses

# How often a date there was right for the day of writing here, by how it is told here and by how alike the two
# tellings are (the sum of both cosines, from 0.2 on in steps of 0.2), over the news of TempEval-3 and of Timeline17
# told to be undated, each the worst of the five. A day and a month agree by chance on one day of the year only.
_TRUST = {
    "day": (0.5, 0.7, 0.85, 0.9, 0.9, 0.95),
    "day ahead": (0.5, 0.7, 0.85, 0.9, 0.9, 0.95),
    "weekday ahead": (0.1, 0.2, 0.3, 0.6, 0.8, 0.9),
    "month": (0.2, 0.4, 0.7, 0.85, 0.9, 0.9),
    "weekday": (0.15, 0.25, 0.45, 0.9, 0.95, 0.95),
    "last week": (0.05, 0.1, 0.2, 0.7, 0.9, 0.95),
    "last month": (0.1, 0.3, 0.6, 0.7, 0.9, 0.9),
    "last year": (0.02, 0.05, 0.4, 0.6, 0.8, 0.9),
}
# Below it an account counts only beside a dateline, whose day a wrong week would hold once in fifty times.
ALONE = 0.4
STEP = 0.2
WORDS_ALIKE = 2
# These say which day it is; of the others the month there is enough. What lies ahead there may lie ahead here.
TO_THE_DAY = ("day", "day ahead", "weekday", "weekday ahead", "last week")
AHEAD = ("day ahead", "weekday ahead")
# At COPY one text was printed twice, and its "today" with it.
COPY = 0.9
# The days on which it may have been written when no account is right.
ELSEWHERE = 3650
# The accounts must hold so much of the belief together, and of what they hold the interval so much.
HELD, HELD_BY_DAYS = 0.9, 0.95
# So many of them are named.
WITNESSES = 5
# What was planned may be told as planned a day late, in an article written before and printed after.
LATE = 1
# "Aug. 7" without a year lies no further back.
DAYS_WITHOUT_YEAR = 330

_LOWER = re.compile(r"\b[^\W\d_A-Z][^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class _Vote:
    """An account elsewhere of what is told here: the days of writing that make both dates one."""

    first: int
    last: int
    trust: float
    here: Claim
    there: Claim


class Accounts:
    """What dated articles tell, to be asked by undated ones: a single pass over them, however many ask."""

    def __init__(self, known: Iterable[Claim]) -> None:
        self.claims = [claim for claim in known if _is_dated(claim)]
        self.bags = Bags([words(_without_date(claim)) for claim in self.claims])


def from_accounts(
    article: Article, claims: Sequence[Claim], accounts: Accounts, expressions: Sequence[Expression] = ()
) -> Published:
    """When an undated article was written, from what dated articles tell of the same events.

    `claims` and `expressions` are the article's own; the months that it names without a year tell the likelier ones
    of the days that fit the accounts. "Released on Thursday" here, and 1 May 2025, a Thursday, there: it was written in
    the week from 1 May. Where no account is alike enough, or where accounts point to different weeks, the answer is
    what the article's own text gave.
    """
    own = article.source.published
    low, high = own.when.bounds() if own.when else (-math.inf, math.inf)
    byline = partial_date(article)
    least = 0.0 if byline else ALONE
    votes = [
        v for v in _votes(article.text, claims, accounts) if v.trust >= least and v.first <= high and low <= v.last
    ]
    belief = _belief(votes, low, high, byline)
    if belief is None:
        return own
    days, weights = belief
    if is_news(expressions):
        named = text_belief(witnesses(article, expressions), Calendar.of(days))
        weights = weights * np.exp(named - named.max())
    first, last = (
        int(days[place]) for place in _to_its_edges(weights, *shortest(weights / weights.sum(), HELD_BY_DAYS))
    )
    if last - first + 1 > WIDEST:
        return own
    voters = [v for v in votes if v.first <= last and first <= v.last]
    # What narrows most stands first, and of each telling here its best account of each date.
    voters.sort(key=lambda v: (v.last - v.first, -v.trust, v.there.source, v.there.start))
    told = {(vote.here.start, vote.first): vote for vote in reversed(voters)}
    evidence = "; ".join(
        f'"{v.here.mention.text}" ({_shortened(v.here.headline)}) is {v.there.mention.when} in {v.there.source}'
        for v in [v for v in voters if told[v.here.start, v.first] is v][:WITNESSES]
    )
    if byline:
        evidence += f"; {in_words(byline)}"
    return Published(when.of_days(first, last), "inferred", evidence)


def _to_its_edges(weights: Likelihood, first: int, last: int) -> tuple[int, int]:
    """The same run with the days beside it that are as likely: "last month" ends with its month."""
    while first > 0 and weights[first - 1] >= weights[first] * 0.99:
        first -= 1
    while last < len(weights) - 1 and weights[last + 1] >= weights[last] * 0.99:
        last += 1
    return first, last


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rsplit(" ", 1)[0] + "…"


def _votes(text: str, claims: Sequence[Claim], accounts: Accounts) -> list[_Vote]:
    votes, bags = [], accounts.bags
    for claim in claims:
        told = _told(text, claim)
        if told is None:
            continue
        kind, window = told
        quote, headline, lower = words(_without_date(claim)), words(claim.headline), _lower(claim.headline)
        for place in bags.near(quote):
            there = accounts.claims[place]
            if kind in TO_THE_DAY and (there.mention.when is None or there.mention.when.width != 1):
                continue
            if there.planned and kind not in AHEAD:
                continue
            days = window(_day(there))
            if days is None or not bags.is_telling(quote & bags.bags[place]):
                continue
            sentences = bags.alike(quote, bags.bags[place])
            step = int((sentences + bags.alike(headline, words(there.headline))) / STEP) - 1
            if kind in ("weekday", "weekday ahead", "last week") and len(lower & _lower(there.headline)) < WORDS_ALIKE:
                step = min(step, 1)
            copied = sentences >= COPY and there.mention.text == claim.mention.text
            if step >= 0 and not copied:
                votes.append(_Vote(*days, _TRUST[kind][min(step, 5)], claim, there))
    return votes


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
_Window = Callable[[int], tuple[int, int] | None]


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
    if direction != "past":
        return None
    if month and day:
        return "day", lambda n: (n, n + DAYS_WITHOUT_YEAR) if when.civil(n)[1:] == (month, day) else None
    if month and not value.direction:
        return "month", lambda n: (n, n + DAYS_WITHOUT_YEAR) if when.civil(n)[1] == month else None
    if weekday is not None and not month and value.direction in ("", "last", "this", "past"):
        # "Last Thursday" is said of the Thursday before, and of that of the week before.
        after = 13 if value.direction == "last" else 6
        return "weekday", lambda n: (n, n + after) if when.weekday(n) == weekday else None
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


def _belief(votes: Sequence[_Vote], low: float, high: float, byline: Byline | None) -> tuple[Days, Likelihood] | None:
    """Days of writing and how likely each is, or None where the accounts may as well all be wrong.

    Each telling here has been told on one date at most: the accounts of one date support each other, those of two
    compete, and it may be that none is right. Tellings are taken as independent of each other.
    """
    if not votes:
        return None
    start, end = min(v.first for v in votes), max(v.last for v in votes)
    belief = np.zeros(end - start + 1)
    elsewhere = math.log(ELSEWHERE)
    tellings: dict[int, dict[tuple[int, int], float]] = defaultdict(dict)
    for vote in votes:
        told, days_ = tellings[vote.here.start], (vote.first, vote.last)
        told[days_] = min(told.get(days_, 1.0), 1 - vote.trust)
    for doubts in tellings.values():
        total = math.fsum(1 - doubt for doubt in doubts.values())
        share = min(1.0, 0.95 / total)
        likely = np.full(len(belief), (1 - share * total) / ELSEWHERE)
        elsewhere += math.log(likely[0])
        for (first, last), doubt in doubts.items():
            likely[first - start : last - start + 1] += share * (1 - doubt) / (last - first + 1)
        belief += np.log(likely)
    days = np.arange(start, end + 1)
    belief[(days < low) | (days > high)] = -math.inf
    if byline:
        belief += np.log(of_byline(byline, Calendar.of(days)))
        elsewhere -= math.log(365)
    top = max(float(belief.max()), elsewhere)
    weights = np.exp(belief - top)
    weights /= weights.sum() + math.exp(elsewhere - top)
    return (days, weights) if weights.sum() >= HELD else None
