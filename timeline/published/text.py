"""When an article was written, from its own text."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from timeline import when
from timeline.articles import Byline, partial_date, read_byline
from timeline.lang.values import Date
from timeline.model import Article, Expression, Published
from timeline.published import likelihood
from timeline.published.likelihood import NAMED, Calendar, Likelihood
from timeline.published.witnesses import (
    Witness,
    first_day,
    first_planned,
    is_news,
    latest_past,
    point,
    stamp,
    witnesses,
)
from timeline.published.years import named_years
from timeline.when import When, day_number

# How much of the belief the interval must hold.
HELD = 0.9
# A belief spread over more days than this dates nothing; the latest past date then stands as an open lower bound.
WIDEST = 366
# Days named without a year flock together (a programme, a court's calendar): together they weigh no more than so many.
FLOCK = 3
# Of its greatest likelihood a witness must find so much in the days chosen, or it speaks against them.
AGREES = 0.3
# What by itself tells one year from the next.
TELLS_THE_YEAR = (*NAMED, "anniversary", "stamp")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b)[^\d]{0,40}((?:19|20)\d\d)\b(?!\s*[-–—])", re.IGNORECASE)
_AS = {
    "copyright": "stands below",
    "stamp": "is its first time stamp",
    "base": "is compared with",
    "running": "is the running year",
    "coming": "is the coming year",
    "foreseen": "is foreseen",
}


def date_article(article: Article, expressions: Sequence[Expression]) -> Published:
    """When an article was written: as stated, else inferred from its expressions as an interval, else unknown.

    `expressions` are those that `find` gives for the article's text.
    """
    stated = article.source.published
    if stated.when is not None:
        return stated
    return _inferred(article, expressions)


def _inferred(article: Article, expressions: Sequence[Expression]) -> Published:
    found = witnesses(article, expressions) + list(dict.fromkeys(named_years(article.text, expressions)))
    latest, archived, byline = latest_past(found), _archived(article), partial_date(article)
    bound = _bound(latest, archived, article.source.published)
    either = byline.either if byline else ()
    if byline and byline.month_day:
        found += _copyright(article)
    stamped = stamp(article.text, expressions)
    # What tells of later days as past has stamps of other pages, or of readers' that quote each other.
    if stamped and not (latest and first_day(latest) > first_day(stamped)):
        found.append(stamped)
    named = [w for w in found if w.kind in TELLS_THE_YEAR]
    if not (byline or named or is_news(expressions)):
        return bound
    earliest = _first_candidate(latest, named, either)
    if earliest is None:
        return bound
    years = [w.value.year + 5 for w in named if isinstance(w.value, Date) and w.value.year]
    furthest = day_number(max([when.civil(earliest)[0] + 60, *years]), 12, 31)
    days = np.arange(earliest, min(furthest, archived or furthest) + 1, dtype=np.int64)
    if not len(days):
        return bound
    calendar = Calendar.of(days)
    belief = text_belief(found, calendar)
    planned = first_planned(found, latest) if latest else None
    if latest:
        belief += np.log(likelihood.after(latest, calendar))
    if planned:
        belief += np.log(likelihood.before(planned, calendar))
    if byline:
        belief += np.log(likelihood.of_byline(byline, calendar))
    weights = np.exp(belief - belief.max())
    first, last = likelihood.shortest(weights / weights.sum(), HELD)
    start, end = int(days[first]), int(days[last])
    if end - start + 1 > WIDEST or (either and start != end):
        return bound
    if not (byline or any(_names_the_year(w, calendar, first, last) for w in found)):
        return bound
    return Published(rounded(start, end), "inferred", _evidence(found, latest, planned, byline))


def text_belief(found: Sequence[Witness], calendar: Calendar) -> Likelihood:
    """The logarithm of how likely a text is on each candidate day, by what it names without a year and counts."""
    belief = np.zeros(len(calendar.days))
    flock = sum(1 for witness in found if witness.kind == "bare day")
    for witness in found:
        if witness.kind.startswith("bare"):
            share = FLOCK / max(FLOCK, flock) if witness.kind == "bare day" else 1.0
            belief += share * np.log(likelihood.bare(witness, calendar))
        elif witness.kind in TELLS_THE_YEAR:
            likely = likelihood.of_year(witness, calendar)
            assert likely is not None
            belief += np.log(likely)
    return belief


def _bound(latest: Witness | None, archived: int | None, stated: Published) -> Published:
    """What holds without any likelihood: no earlier than the latest past date, no later than the copy was made."""
    parts = []
    if latest:
        parts.append(f"no earlier than {latest.words}, told of as past")
    if archived is not None:
        parts.append(f"archived on {when.iso(archived)}")
    start = point(latest) if latest else None
    end = when.day(archived) if archived is not None else None
    if start and end and start.earliest is not None and end.latest is not None and start.earliest > end.latest:
        # A slip of the pen: what was archived in 2025 tells of nothing past in 2031.
        start, parts = None, parts[1:]
    if not parts:
        return stated
    if stated.evidence:
        parts.insert(0, stated.evidence)
    return Published(when.interval(start, end), "inferred", "; ".join(parts))


def _first_candidate(latest: Witness | None, named: Sequence[Witness], either: Sequence[When]) -> int | None:
    if latest:
        return first_day(latest)
    starts = [one.earliest for one in either if one.earliest is not None]
    starts += [day_number(w.value.year - 2, 1, 1) for w in named if isinstance(w.value, Date) and w.value.year]
    return min(starts, default=None)


def _copyright(article: Article) -> list[Witness]:
    """The year of a copyright line; of "1998-2025" none is the article's."""
    lines = (article.text[block.start : block.end] for block in article.blocks if block.kind == "furniture")
    years = {int(match[1]) for line in lines if (match := _COPYRIGHT.search(line))}
    return [Witness("copyright", f'"© {year}"', Date(year=year), "") for year in years] if len(years) == 1 else []


def _archived(article: Article) -> int | None:
    """The day on which the copy at hand was archived, as the Wayback Machine's line on top of it says."""
    for block in article.blocks:
        if block.kind == "byline":
            byline = read_byline(article.text[block.start : block.end])
            if byline and byline.label == "archived" and byline.when:
                return byline.when.latest
    return None


def _names_the_year(witness: Witness, calendar: Calendar, first: int, last: int) -> bool:
    """Does it tell one year from the next, and do the days chosen agree with it?

    The latest past date alone may be long past, and where the witnesses contradict each other none is believed.
    """
    likely = likelihood.of_year(witness, calendar)
    return likely is not None and float(likely[first : last + 1].mean()) >= AGREES * float(likely.max())


def rounded(first: int, last: int) -> When:
    """Days when they are few, else whole months: an inferred bound is never sharper than its evidence."""
    if last - first < 45:
        return when.of_days(first, last)
    (y1, m1, _), (y2, m2, _) = when.civil(first), when.civil(last)
    if y1 == y2 and (m1, m2) == (1, 12):
        return when.year(y1)
    return when.interval(when.month(y1, m1), when.month(y2, m2))


def _evidence(found: Sequence[Witness], latest: Witness | None, planned: Witness | None, byline: Byline | None) -> str:
    parts = [f"{latest.words} is past"] if latest else []
    parts += [w.words for w in found if w.kind == "anniversary"]
    parts += [f"{w.words} {_AS[w.kind]}" for w in found if w.kind in _AS]
    if planned:
        parts.append(f"{planned.words} is to come")
    if byline:
        parts.append(in_words(byline))
    return "; ".join(filter(None, [*parts, bare_in_words(found)]))


def bare_in_words(found: Sequence[Witness]) -> str:
    """The dates that a text names without a year, the first few of them; empty where it names none."""
    bare = dict.fromkeys(witness.words for witness in found if witness.kind.startswith("bare"))
    return "named without a year: " + ", ".join(list(bare)[:8]) if bare else ""


def in_words(byline: Byline) -> str:
    """What a byline says of the date that it leaves open."""
    if byline.month_day is None:
        return f"a byline of {' or '.join(reading.words() for reading in byline.either)}"
    month, day = byline.month_day
    return f"a dateline of {day} {when.MONTHS[month - 1]}"
