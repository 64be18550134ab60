"""When an article was written, from the dated ones beside it: their accounts of the same events, and who reads alike.

Both are weighed together with what the article's own text bears out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from timeline import when
from timeline.articles import Byline, partial_date
from timeline.model import Article, Claim, Expression, Published
from timeline.published import accounts as accounts_
from timeline.published import text
from timeline.published.accounts import Accounts, Vote
from timeline.published.likelihood import Calendar, Days, Likelihood, of_byline, shortest
from timeline.published.neighbours import ELSEWHERE, Neighbour, Neighbours
from timeline.published.witnesses import Witness, is_news, latest_past, witnesses

# Below it an account counts only beside a dateline, whose day a wrong week would hold once in fifty times.
ALONE = 0.3
# So much of the belief the interval must hold; less where accounts alone speak, which weigh what they weighed in the
# worst of six piles.
HELD, HELD_BY_ACCOUNTS = 0.95, 0.85
# What its own text dates to so many days (a dateline, a time stamp) others know no better.
NARROW = 7
# So many of those that read alike are named.
SHOWN = 3


def from_others(
    article: Article,
    claims: Sequence[Claim],
    expressions: Sequence[Expression],
    accounts: Accounts,
    neighbours: Neighbours,
) -> Published:
    """When an undated article was written, from the dated ones beside it.

    `claims` and `expressions` are the article's own. The answer is what its own text gave where the others are not
    alike enough, where they point to different times, or where they narrow nothing.
    """
    own = article.source.published
    if own.when and (own.when.width or math.inf) <= NARROW:
        return own
    low, high = own.when.bounds() if own.when else (-math.inf, math.inf)
    byline, news, found = partial_date(article), is_news(expressions), witnesses(article, expressions)
    # A history, which names its years, is written long after what it tells of, in the same words.
    near = neighbours.near(article, expressions) if news or latest_past(found) is None else []
    least = 0.0 if byline else ALONE
    votes = [
        vote
        for vote in accounts.votes(article.text, claims)
        if vote.trust >= least and vote.first <= high and low <= vote.last
    ]
    days = _candidates(votes, near, low, high)
    if not len(days):
        return own
    named = found if news else []
    belief = accounts_.belief(votes, days, neighbours.likely((), days)) + np.log(neighbours.likely(near, days))
    belief += _own_belief(named, byline, Calendar.of(days))
    weights = np.exp(belief - belief.max())
    places = shortest(weights / weights.sum(), HELD if near else HELD_BY_ACCOUNTS)
    first, last = (int(days[place]) for place in _to_its_edges(weights, *places))
    said = (text.rounded if near else when.of_days)(first, last)
    votes = [vote for vote in votes if vote.first <= last and first <= vote.last]
    near = [one for one in near if said.overlaps(when.day(one.day))][:SHOWN]
    narrower = last - first + 1 < min(text.WIDEST + 1, own.when.width or math.inf if own.when else math.inf)
    if not (narrower and (votes or near)):
        return own
    others = [accounts_.in_words(votes), neighbours.in_words(article, near), text.in_words(byline) if byline else ""]
    itself = (own.evidence if own.when else "", text.bare_in_words(named)) if near else ("", "")
    return Published(said, "inferred", "; ".join(filter(None, [itself[0], *others, itself[1]])))


def _own_belief(named: Sequence[Witness], byline: Byline | None, calendar: Calendar) -> Likelihood:
    """The logarithm of how likely the article's own text is on each day."""
    belief = text.text_belief(named, calendar)
    return belief + np.log(of_byline(byline, calendar)) if byline else belief


def _candidates(votes: Sequence[Vote], near: Sequence[Neighbour], low: float, high: float) -> Days:
    """The days on which it may have been written: around those that the others speak for, and elsewhere."""
    around = [day for vote in votes for day in (vote.first, vote.last)] + [one.day for one in near]
    if not around:
        return np.arange(0)
    beside = max(text.WIDEST, (ELSEWHERE - max(around) + min(around)) // 2)
    return np.arange(int(max(low, min(around) - beside)), int(min(high, max(around) + beside)))


def _to_its_edges(weights: Likelihood, first: int, last: int) -> tuple[int, int]:
    """The same run with the days beside it that are as likely: "last month" ends with its month."""
    while first > 0 and weights[first - 1] >= weights[first] * 0.99:
        first -= 1
    while last < len(weights) - 1 and weights[last + 1] >= weights[last] * 0.99:
        last += 1
    return first, last
