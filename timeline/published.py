"""When was this article written: stated, inferred as an interval with its evidence, or unknown.

What front matter, a page's metadata, a byline or a file's name states was read with the article. Where nothing is
stated, the text itself bears witness: a dateline without a year, the latest past date, months named without a year
(news names those of the last twelve months), "a decade later" than a year it names. Each kind of witness says how
likely the text would be for every day on which it could have been written; together they give the shortest run of
days that holds the day of writing nine times in ten. Two accounts of one event bear witness too: `from_accounts`.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from timeline import lang, when
from timeline.articles import read_byline
from timeline.lang.common import Date, Shift, Span, Value
from timeline.model import Article, Claim, Expression, Mention, Published
from timeline.when import When, day_number

Days = NDArray[np.int64]
Direction = Literal["past", "planned", ""]
Likelihood = NDArray[np.float64]

# How much of the belief the interval must hold.
HELD = 0.9
# A belief spread over more days than this dates nothing; the latest past date then stands as an open lower bound.
WIDEST = 366
# Days named without a year flock together (a programme, a court's calendar): together they weigh no more than so many.
FLOCK = 3

# The tables below are counts over the dated news texts of TempEval-3's TimeBank and of two topics of Timeline17,
# rounded and smoothed: "of the months named without a year in the past tense, how many lay so many months back?"
# From the latest date that is told of as past to the day of writing, as (up to, share): days from a day, months from a
# month or a season, years from a year. News seldom writes the year of a day or a month that is still near.
_AFTER = {
    "day": ((3, 0.08), (31, 0.1), (92, 0.1), (366, 0.22), (1096, 0.26), (3652, 0.14), (36525, 0.1)),
    "month": ((4, 0.02), (12, 0.26), (24, 0.33), (37, 0.19), (120, 0.12), (1200, 0.08)),
    "year": ((1, 0.14), (2, 0.27), (3, 0.17), (4, 0.1), (5, 0.07), (9, 0.08), (21, 0.1), (51, 0.05), (201, 0.02)),
}
# Back from the first date that the text expects to come.
_BEFORE = {
    "day": ((31, 0.25), (92, 0.2), (366, 0.2), (1096, 0.2), (36525, 0.15)),
    "month": ((4, 0.35), (12, 0.35), (24, 0.15), (120, 0.1), (1200, 0.05)),
    "year": ((1, 0.28), (2, 0.4), (3, 0.12), (6, 0.12), (201, 0.08)),
}
# Months back to a month named without a year: 0 is the month of writing.
_MONTHS_BACK = (0.09, 0.22, 0.13, 0.13, 0.1, 0.08, 0.08, 0.06, 0.04, 0.03, 0.02, 0.002)
_MONTHS_BACK_PLANNED = (0.07, 0.11, 0.09, 0.06, 0.06, 0.06, 0.03, 0.04, 0.08, 0.09, 0.12, 0.19)
_QUARTERS_BACK = (0.1, 0.83, 0.06, 0.01)
_QUARTERS_BACK_PLANNED = (0.31, 0.67, 0.01, 0.01)
# Days from a day named without a year back to the last such day, and ahead to the next, as (up to, share).
_DAYS_BACK = ((3, 0.04), (15, 0.15), (31, 0.17), (62, 0.19), (92, 0.11), (183, 0.09), (274, 0.04), (367, 0.03))
_DAYS_AHEAD = ((31, 0.1), (92, 0.06), (183, 0.01), (367, 0.01))
_DAYS_BACK_PLANNED = ((3, 0.02), (15, 0.09), (31, 0.09), (62, 0.05), (92, 0.05), (183, 0.04), (367, 0.02))
_DAYS_AHEAD_PLANNED = ((31, 0.36), (92, 0.2), (183, 0.06), (367, 0.02))

# So near, in characters, a year belongs to "41 years ago".
NEAR = 40

# "by 1994", "notes due 1994": neither says that the year has come.
_UP_TO = re.compile(
    r"\b(?:by|until|till|through|due(?: in)?|before|beginning|starting|effective)\s+\W*$", re.IGNORECASE
)
# What stands before a date that something happened in or on; "its 1990 earnings" and "for 1990" are forecasts as well.
_WITHIN = re.compile(
    r"(?:\b(?:in|on|since|during|from|between|last|ended|dated|about|around|and|or|to)|[(,–-]|^)"
    r"(?:\s*the)?(?:\s*(?:early|late|mid|middle|end|beginning|start|night|morning|evening|day)(?: of)?)?\W*$",
    re.IGNORECASE,
)
# "an option to buy": what an infinitive speaks of may still come; "moved to Berlin" is none.
_INFINITIVE = re.compile(r"\bto [a-z]{2,}\b(?<!to the)(?<!to an)(?<!to its)(?<!to his)(?<!to her)")
_STILL = re.compile(r"\b(?:still|now|today|is|are|has|have|remains?|what['’]s)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Witness:
    """One expression as evidence: what kind, the words, and whether the text expects it to come."""

    kind: str
    words: str
    value: Value
    direction: Direction


def date_article(article: Article, expressions: Sequence[Expression]) -> Published:
    """When an article was written: as stated, else inferred from its expressions as an interval, else unknown.

    `expressions` are those that `find` gives for the article's text.
    """
    stated = article.source.published
    if stated.when is not None:
        return stated
    return _inferred(article, expressions)


def _inferred(article: Article, expressions: Sequence[Expression]) -> Published:
    witnesses = _witnesses(article, expressions)
    latest = _latest_past(witnesses)
    if latest is None:
        return Published()
    point = _point(latest)
    bound = Published(when.interval(point, None), "inferred", f"no earlier than {latest.words}, told of as past")
    if not _is_news(expressions):
        return bound
    dateline = _dateline(article)
    first = when.civil(_first_day(latest))[0]
    days = np.arange(_first_day(latest), day_number(first + 60, 12, 31) + 1, dtype=np.int64)
    calendar = _Calendar.of(days)
    belief = np.log(_after(latest, calendar))
    flock = sum(1 for witness in witnesses if witness.kind == "bare day")
    for witness in witnesses:
        if witness.kind.startswith("bare"):
            share = FLOCK / max(FLOCK, flock) if witness.kind == "bare day" else 1.0
            belief += share * np.log(_bare(witness, calendar))
        elif witness.kind == "anniversary":
            belief += np.log(_anniversary(witness, calendar))
    planned = _first_planned(witnesses, latest)
    if planned:
        belief += np.log(_before(planned, calendar))
    if dateline:
        belief += np.log(_near(calendar, *dateline))
    weights = np.exp(belief - belief.max())
    start, end = (int(days[i]) for i in _shortest(weights / weights.sum()))
    if end - start + 1 > WIDEST or not (dateline or any(_names_the_year(w) for w in witnesses)):
        return bound
    return Published(_rounded(start, end), "inferred", _evidence(witnesses, latest, planned, dateline))


def _names_the_year(witness: _Witness) -> bool:
    """Only these tell one year from the next; the latest past date alone may be long past."""
    return witness.kind == "anniversary" or (isinstance(witness.value, Date) and witness.value.weekday is not None)


def _shortest(weights: Likelihood) -> tuple[int, int]:
    """The first and last place of the shortest run that holds enough of the belief."""
    total = np.concatenate(([0.0], np.cumsum(weights)))
    ends = np.searchsorted(total, total[:-1] + HELD - 1e-12)
    lengths = np.where(ends < len(total), ends - np.arange(len(weights)), len(weights) + 1)
    first = int(np.argmin(lengths))
    return first, int(ends[first]) - 1


# What names its year, and so can bound the day of writing by itself.
_DATED = ("day", "month", "year", "season")
_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _witnesses(article: Article, expressions: Sequence[Expression]) -> list[_Witness]:
    """What bears witness, each date once."""
    found: dict[tuple[str, str, str], _Witness] = {}
    for witness in chain(_dates(article, expressions), _anniversaries(article, expressions)):
        found.setdefault((witness.kind, repr(witness.value), witness.direction), witness)
    return list(found.values())


def _date_of(expression: Expression) -> Date | None:
    """The calendar date that an expression states, of a range the end it stands for."""
    value = expression.value
    if isinstance(value, Span):
        value = value.end if value.at else value.start
    return value if isinstance(value, Date) and value.within is None and not value.fiscal else None


def _dates(article: Article, expressions: Sequence[Expression]) -> Iterator[_Witness]:
    for expression in expressions:
        date = _date_of(expression)
        kind = _kind(date) if date else ""
        if date and kind:
            direction = _direction(article.text, expression)
            if kind in _DATED and direction == "past" and not _bounds(article.text, expression, kind):
                direction = ""
            yield _Witness(kind, f'"{expression.text}"', date, direction)


def _anniversaries(article: Article, expressions: Sequence[Expression]) -> Iterator[_Witness]:
    """Years counted from a year that the text names up to the day of writing.

    "Leaked in 2013 ... a decade later, they still make good reading", and "41 years ago was the 1968 outbreak".
    """
    last: int | None = None
    for place, expression in enumerate(expressions):
        date, shift = _date_of(expression), expression.value
        if date and _kind(date) in _DATED:
            last = date.year
        if not isinstance(shift, Shift) or shift.unit not in ("Y", "DE") or not shift.count:
            continue
        start, end = _sentence(article.text, expression)
        years = int(shift.count * (10 if shift.unit == "DE" else 1))
        named = None
        if shift.anchor == "text" and years > 0 and _STILL.search(article.text, start, end):
            named = last
        elif shift.anchor == "published" and years < -1:
            # Only the year next to it in the same sentence: "from 1980 to two years ago" counts from nothing.
            for other in expressions[max(0, place - 1) : place + 2]:
                near = start <= other.start < end and abs(other.start - expression.start) < NEAR
                other_date = _date_of(other)
                if near and other_date and _kind(other_date) in _DATED:
                    named = other_date.year
        if named is not None:
            yield _Witness("anniversary", f'"{expression.text}" from {named}', Date(year=named + abs(years)), "")


def _kind(date: Date) -> str:
    if date.year is not None:
        if date.month is not None:
            return "month" if date.day is None else "day"
        if date.season:
            return "season"
        return "" if date.quarter or date.half or date.week or date.holiday else "year"
    if date.direction or date.decade is not None or date.century is not None:
        return ""
    if date.month is not None:
        return "bare month" if date.day is None else "bare day"
    return "bare quarter" if date.quarter else ""


def _direction(text: str, expression: Expression) -> Direction:
    """Which way the nearest verb before a date points, else the first after it; "" where neither says.

    A lower bound rests on "past", so "notes due June 1994" and "by 1994" must never be read so.
    """
    rules = lang.get(expression.language)
    start, end = _sentence(text, expression)
    before, after = text[start : expression.start], text[expression.end : end]
    if _UP_TO.search(before):
        return "planned"
    # The patterns disregard case, and "may" is not "May".
    future = [match.end() for match in rules.future.finditer(before) if match[0] != "May"]
    past = [match.end() for match in rules.past.finditer(before)]
    if future or past:
        if max(future, default=-1) >= max(past, default=-1):
            return "planned"
        return "" if _INFINITIVE.search(before, past[-1]) else "past"
    if len(before.split()) > 3:
        # "The notes, which are redeemable in 1999, were priced at par": the verb after it is another clause's.
        return ""
    future = [match.start() for match in rules.future.finditer(after) if match[0] != "May"]
    past = [match.start() for match in rules.past.finditer(after)]
    if future or past:
        return "planned" if min(future, default=len(text)) <= min(past, default=len(text)) else "past"
    return ""


def _bounds(text: str, expression: Expression, kind: str) -> bool:
    """Does it say that the date has come: "in 1990", and not "its 1990 forecast" or "a court date of 22 March"?"""
    start, _ = _sentence(text, expression)
    before = text[start : expression.start]
    return bool(_WITHIN.search(before)) or (kind == "season" and before.endswith(" of "))


def _sentence(text: str, expression: Expression) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, expression.start) for mark in (". ", "\n", "? ", "! ")) + 1
    ends = [end for mark in (". ", "\n", "? ", "! ") if (end := text.find(mark, expression.end)) >= 0]
    return start, min(ends, default=len(text))


def _is_news(expressions: Iterable[Expression]) -> bool:
    """Does the text count from the day it was written ("on Tuesday", "last month")? A history does not, and the
    months that it names without a year are those of the year it tells of."""
    for expression in expressions:
        value = expression.value
        if isinstance(value, Shift) and value.anchor == "published" and value.unit in ("D", "W", "M", "Y", "WE"):
            return True
        if isinstance(value, Date) and value.weekday and value.year is None and value.day is None:
            return True
    return False


def _point(witness: _Witness) -> When:
    """A date with its year, as a When."""
    date = witness.value
    assert isinstance(date, Date)
    assert date.year is not None
    if date.season:
        return when.month(date.year, _SEASONS[date.season])
    if date.month is None:
        return when.year(date.year)
    if date.day is None:
        return when.month(date.year, date.month)
    return when.day(day_number(date.year, date.month, date.day))


def _first_day(witness: _Witness) -> int:
    day = _point(witness).earliest
    assert day is not None
    return day


def _latest_past(witnesses: Sequence[_Witness]) -> _Witness | None:
    """The latest date with a year that the text tells of as past; the finer of two that begin on one day."""
    past = [w for w in witnesses if w.direction == "past" and w.kind in _DATED]
    return max(past, key=lambda w: (_first_day(w), _point(w).unit), default=None)


def _first_planned(witnesses: Sequence[_Witness], latest: _Witness) -> _Witness | None:
    """The first date with a year that the text expects, when it is not before the latest past one."""
    planned = [
        w for w in witnesses if w.direction == "planned" and w.kind in _DATED and _first_day(w) > _first_day(latest)
    ]
    return min(planned, key=_first_day, default=None)


@dataclass(frozen=True, slots=True)
class _Calendar:
    """The candidate days, with their years and months."""

    days: Days
    years: Days
    months: Days

    @staticmethod
    def of(days: Days) -> _Calendar:
        dates = days.astype("datetime64[D]")
        years = dates.astype("datetime64[Y]").astype(np.int64) + 1970
        months = dates.astype("datetime64[M]").astype(np.int64) % 12 + 1
        return _Calendar(days, years, months)


def _steps(table: tuple[tuple[int, float], ...], distances: Days) -> Likelihood:
    """The share of the table's step that each distance falls into, spread over the length of the step.

    Outside the table next to nothing is left, and never nothing: texts err.
    """
    ends = np.array([end for end, _ in table])
    rates = np.append(np.array([share for _, share in table]) / np.diff(ends, prepend=0), 0.0)
    rates[-1] = rates[:-1].min() * 0.02
    return np.asarray(np.where(distances < 0, rates[-1], rates[np.searchsorted(ends, distances, side="right")]))


def _distance(witness: _Witness, calendar: _Calendar) -> tuple[str, Days]:
    """From a date with its year to each candidate, in the unit of the date."""
    date = witness.value
    assert isinstance(date, Date)
    assert date.year is not None
    if witness.kind == "day":
        return "day", calendar.days - _first_day(witness)
    if witness.kind == "year":
        return "year", calendar.years - date.year
    month = date.month or _SEASON_MONTH[date.season]
    return "month", (calendar.years - date.year) * 12 + calendar.months - month


def _after(witness: _Witness, calendar: _Calendar) -> Likelihood:
    unit, distance = _distance(witness, calendar)
    return _steps(_AFTER[unit], distance)


def _before(witness: _Witness, calendar: _Calendar) -> Likelihood:
    unit, distance = _distance(witness, calendar)
    return _steps(_BEFORE[unit], -distance)


def _bare(witness: _Witness, calendar: _Calendar) -> Likelihood:
    """How likely a date without a year is named on each candidate day."""
    date, planned = witness.value, witness.direction == "planned"
    assert isinstance(date, Date)
    if witness.kind == "bare quarter":
        assert date.quarter
        quarters = np.array(_QUARTERS_BACK_PLANNED if planned else _QUARTERS_BACK)
        return np.asarray(quarters[((calendar.months - 1) // 3 + 1 - date.quarter) % 4])
    assert date.month
    if witness.kind == "bare month":
        months = np.array(_MONTHS_BACK_PLANNED if planned else _MONTHS_BACK)
        return np.asarray(months[(calendar.months - date.month) % 12])
    assert date.day
    back, ahead = _around(calendar, date.month, date.day)
    before = _steps(_DAYS_BACK_PLANNED if planned else _DAYS_BACK, back)
    after = _steps(_DAYS_AHEAD_PLANNED if planned else _DAYS_AHEAD, ahead)
    if date.weekday:
        # "Saturday, May 3" holds in one year of six; a slip of the pen is rare.
        before = np.where((calendar.days - back + 3) % 7 == date.weekday - 1, before, before * 0.02)
        after = np.where((calendar.days + ahead + 3) % 7 == date.weekday - 1, after, after * 0.02)
    return np.asarray(before + after)


def _around(calendar: _Calendar, month: int, day: int) -> tuple[Days, Days]:
    """For each candidate, the days back to the last such day (0 on the day itself) and ahead to the next."""
    first, last = int(calendar.years[0]), int(calendar.years[-1])
    days = [day_number(y, month, min(day, when.days_in_month(y, month))) for y in range(first - 1, last + 2)]
    marks = np.array(days, dtype=np.int64)
    place = np.searchsorted(marks, calendar.days, side="right")
    return calendar.days - marks[place - 1], marks[place] - calendar.days


def _anniversary(witness: _Witness, calendar: _Calendar) -> Likelihood:
    """ "A decade later" is said ten years later, give or take one."""
    assert isinstance(witness.value, Date)
    assert witness.value.year is not None
    gap = np.abs(calendar.years - witness.value.year)
    return np.asarray(np.where(gap == 0, 0.85, np.where(gap == 1, 0.05, 0.002)))


def _dateline(article: Article) -> tuple[int, int] | None:
    """The month and day of a dateline that leaves out the year: "LONDON, May 2 (Reuters) -"."""
    for block in article.blocks:
        if block.kind == "byline":
            byline = read_byline(article.text[block.start : block.end])
            if byline and byline.month_day:
                return byline.month_day
    return None


def _near(calendar: _Calendar, month: int, day: int) -> Likelihood:
    """A dateline's day is the day of writing; the article may appear on the next."""
    back, _ = _around(calendar, month, day)
    return np.asarray(np.where(back == 0, 0.8, np.where(back == 1, 0.18, 0.00005)))


def _rounded(first: int, last: int) -> When:
    """Days when they are few, else whole months: an inferred bound is never sharper than its evidence."""
    if last - first < 45:
        return when.of_days(first, last)
    (y1, m1, _), (y2, m2, _) = when.civil(first), when.civil(last)
    return when.interval(when.month(y1, m1), when.month(y2, m2))


def _evidence(
    witnesses: Sequence[_Witness], latest: _Witness, planned: _Witness | None, dateline: tuple[int, int] | None
) -> str:
    parts = [f"{latest.words} is past"]
    parts += [w.words for w in witnesses if w.kind == "anniversary"]
    if planned:
        parts.append(f"{planned.words} is to come")
    if dateline:
        parts.append(f"a dateline of {dateline[1]} {when.MONTHS[dateline[0] - 1]}")
    bare = dict.fromkeys(w.words for w in witnesses if w.kind.startswith("bare"))
    if bare:
        parts.append("named without a year: " + ", ".join(list(bare)[:8]))
    return "; ".join(parts)


# Two accounts of one event.

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


def from_accounts(
    article: Article, mentions: Sequence[Mention], claims: Sequence[Claim], known: Sequence[Claim]
) -> Published:
    """When an undated article was written, from what dated articles tell of the same events.

    `claims` are the article's own, `known` those of articles whose date is stated. "Released on Thursday" here, and 1
    May 2025, a Thursday, there: it was written in the week from 1 May. Where no account is alike enough, or where
    accounts point to different weeks, the answer is what the article's own text gave.
    """
    own = article.source.published
    low, high = own.when.bounds() if own.when else (-math.inf, math.inf)
    votes = [v for v in _votes(article.text, claims, known) if v.first <= high and low <= v.last]
    elected = _ballot(votes)
    if elected is None:
        return own
    first, last = max(elected[0], low), min(elected[1], high)
    voters = [v for v in votes if v.first <= last and first <= v.last]
    # What narrows most stands first, and of each telling here its best account.
    voters.sort(key=lambda v: (v.last - v.first, -v.weight, v.there.source, v.there.start))
    told = {vote.here.start: vote for vote in reversed(voters)}
    evidence = "; ".join(
        f'"{v.here.mention.text}" ({_shortened(v.here.headline)}) is {v.there.mention.when} in {v.there.source}'
        for v in voters
        if told[v.here.start] is v
    )
    return Published(when.of_days(int(first), int(last)), "inferred", evidence)


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rsplit(" ", 1)[0] + "…"


def _votes(text: str, claims: Sequence[Claim], known: Sequence[Claim]) -> list[_Vote]:
    asking = [(claim, window) for claim in claims if (window := _window(text, claim))]
    if not asking:
        return []
    told = [claim for claim in known if _has_happened(claim)]
    bags = [_words(claim.quote.replace(claim.mention.text, " ")) for claim in told]
    places: dict[str, list[int]] = defaultdict(list)
    for place, bag in enumerate(bags):
        for word in bag:
            places[word].append(place)
    rarity = {word: math.log(1 + len(told) / len(found)) for word, found in places.items()}
    unknown = math.log(1 + len(told))

    def alike(one: frozenset[str], other: frozenset[str]) -> float:
        both, left, right = (
            sum(rarity.get(word, unknown) for word in sorted(bag)) for bag in (one & other, one, other)
        )
        return both / math.sqrt(left * right) if both else 0.0

    votes = []
    for claim, window in asking:
        bag, headline = _words(claim.quote.replace(claim.mention.text, " ")), _words(claim.headline)
        # Words of every twentieth sentence say nothing of one event.
        common = max(20, len(told) // 20)
        near = {place for word in bag if len(places.get(word, ())) <= common for place in places.get(word, ())}
        for place in sorted(near):
            there = told[place]
            days = window(_day(there))
            if days is None or len(_lower(claim.headline) & _lower(there.headline)) < WORDS_ALIKE:
                continue
            weight = alike(headline, _words(there.headline))
            sentences = alike(bag, bags[place])
            if sentences < COPY and (
                weight >= HEADLINES_ALONE or (weight >= HEADLINES_ALIKE and sentences >= SENTENCES_ALIKE)
            ):
                votes.append(_Vote(days[0], days[1], weight, claim, there))
    return votes


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
    if claim.planned or _direction(text, claim.mention.expression) != "past":
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
