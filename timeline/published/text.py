"""When an article was written, from its own text."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from timeline import when
from timeline.articles import partial_date
from timeline.lang.common import Date
from timeline.model import Article, Expression, Published
from timeline.published import likelihood
from timeline.published.likelihood import Calendar, Likelihood
from timeline.published.witnesses import Witness, first_day, first_planned, is_news, latest_past, point, witnesses
from timeline.when import When, day_number

# How much of the belief the interval must hold.
HELD = 0.9
# A belief spread over more days than this dates nothing; the latest past date then stands as an open lower bound.
WIDEST = 366
# Days named without a year flock together (a programme, a court's calendar): together they weigh no more than so many.
FLOCK = 3


def date_article(article: Article, expressions: Sequence[Expression]) -> Published:
    """When an article was written: as stated, else inferred from its expressions as an interval, else unknown.

    `expressions` are those that `find` gives for the article's text.
    """
    stated = article.source.published
    if stated.when is not None:
        return stated
    return _inferred(article, expressions)


def _inferred(article: Article, expressions: Sequence[Expression]) -> Published:
    found = witnesses(article, expressions)
    latest = latest_past(found)
    if latest is None:
        return Published()
    bound = Published(
        when.interval(point(latest), None), "inferred", f"no earlier than {latest.words}, told of as past"
    )
    byline = partial_date(article)
    dateline = byline.month_day if byline else None
    if not dateline and not is_news(expressions):
        return bound
    first = when.civil(first_day(latest))[0]
    days = np.arange(first_day(latest), day_number(first + 60, 12, 31) + 1, dtype=np.int64)
    calendar = Calendar.of(days)
    belief = np.log(likelihood.after(latest, calendar))
    flock = sum(1 for witness in found if witness.kind == "bare day")
    for witness in found:
        if witness.kind.startswith("bare"):
            share = FLOCK / max(FLOCK, flock) if witness.kind == "bare day" else 1.0
            belief += share * np.log(likelihood.bare(witness, calendar))
        elif witness.kind == "anniversary":
            belief += np.log(likelihood.anniversary(witness, calendar))
    planned = first_planned(found, latest)
    if planned:
        belief += np.log(likelihood.before(planned, calendar))
    if dateline:
        belief += np.log(likelihood.near(calendar, *dateline))
    weights = np.exp(belief - belief.max())
    start, end = (int(days[i]) for i in _shortest(weights / weights.sum()))
    if end - start + 1 > WIDEST or not (dateline or any(_names_the_year(w) for w in found)):
        return bound
    return Published(_rounded(start, end), "inferred", _evidence(found, latest, planned, dateline))


def _names_the_year(witness: Witness) -> bool:
    """Only these tell one year from the next; the latest past date alone may be long past."""
    return witness.kind == "anniversary" or (isinstance(witness.value, Date) and witness.value.weekday is not None)


def _shortest(weights: Likelihood) -> tuple[int, int]:
    """The first and last place of the shortest run that holds enough of the belief."""
    total = np.concatenate(([0.0], np.cumsum(weights)))
    ends = np.searchsorted(total, total[:-1] + HELD - 1e-12)
    lengths = np.where(ends < len(total), ends - np.arange(len(weights)), len(weights) + 1)
    # Of runs of one length, the one that holds most.
    shortest = np.flatnonzero(lengths == lengths.min())
    first = int(shortest[np.argmax(total[ends[shortest]] - total[shortest])])
    return first, int(ends[first]) - 1


def _rounded(first: int, last: int) -> When:
    """Days when they are few, else whole months: an inferred bound is never sharper than its evidence."""
    if last - first < 45:
        return when.of_days(first, last)
    (y1, m1, _), (y2, m2, _) = when.civil(first), when.civil(last)
    return when.interval(when.month(y1, m1), when.month(y2, m2))


def _evidence(
    found: Sequence[Witness], latest: Witness, planned: Witness | None, dateline: tuple[int, int] | None
) -> str:
    parts = [f"{latest.words} is past"]
    parts += [w.words for w in found if w.kind == "anniversary"]
    if planned:
        parts.append(f"{planned.words} is to come")
    if dateline:
        parts.append(f"a dateline of {dateline[1]} {when.MONTHS[dateline[0] - 1]}")
    bare = dict.fromkeys(w.words for w in found if w.kind.startswith("bare"))
    if bare:
        parts.append("named without a year: " + ", ".join(list(bare)[:8]))
    return "; ".join(parts)
