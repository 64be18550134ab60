"""The dates of a text that bear witness to when it was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from timeline import lang, when
from timeline.lang.values import Date, Shift, Span, Value
from timeline.model import Article, Expression
from timeline.published.direction import Direction, direction_of, sentence
from timeline.when import When, day_number

# What names its year, and so can bound the day of writing by itself.
DATED = ("day", "month", "year", "season")
_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# So near, in characters, a year belongs to "41 years ago": "41 years ago was the 1968 outbreak".
NEAR = 12
# So far back, in characters, stands the year that "a decade later" counts from.
BACK = 200
# "A year later" and "the next year" go on with a story; "a decade later" looks back on it.
LATER = 5


# A page's own stamp and those of its readers' comments: "May 27, 2009; 10:04 AM", "08:58 GMT, Thursday, 24 June 2010".
# What happened "on May 27, 2009, at 10:04" is told with words between.
_CLOCK_BEHIND = re.compile(r".*\d{4}[\s,;|(–—-]*\d\d?[:.]\d\d(?!\d)", re.DOTALL)
_CLOCK_BEFORE = re.compile(
    r"\d\d?[:.]\d\d\s*(?:[aApP]\.?[mM]\.?)?\s*(?:[A-Z]{2,4})?[\s,;|(–—-]*(?:$|(?=[A-Z]\w*,? \d))"
)
# So far, in characters, from its date a stamp's clock may reach.
CLOCK_BEHIND, CLOCK_BEFORE = 12, 24


@dataclass(frozen=True, slots=True)
class Witness:
    """One expression as evidence: what kind, the words, and whether the text expects it to come."""

    kind: str
    words: str
    value: Value
    direction: Direction


def witnesses(article: Article, expressions: Sequence[Expression]) -> list[Witness]:
    """What bears witness, each date once."""
    found: dict[tuple[str, str, str], Witness] = {}
    for witness in chain(_dates(article, expressions), _anniversaries(article, expressions)):
        found.setdefault((witness.kind, repr(witness.value), witness.direction), witness)
    return list(found.values())


def stamp(text: str, expressions: Iterable[Expression]) -> Witness | None:
    """The first of the full dates with a clock beside them: of the page itself, or of what its readers wrote then."""
    found = []
    for expression in expressions:
        date = _date_of(expression)
        if date and kind_of(date) == "day":
            start, end = expression.start, expression.end
            before, behind = text[max(0, start - CLOCK_BEFORE) : start], text[start : end + CLOCK_BEHIND]
            first = _CLOCK_BEFORE.search(before) or _CLOCK_BEFORE.match(expression.text)
            if first or _CLOCK_BEHIND.match(behind):
                day = Date(year=date.year, month=date.month, day=date.day)
                found.append(Witness("stamp", f'"{expression.text}"', day, ""))
    return min(found, key=first_day, default=None)


def _date_of(expression: Expression) -> Date | None:
    """The calendar date that an expression states, of a range the end it stands for."""
    value = expression.value
    if isinstance(value, Span):
        value = value.end if value.at else value.start
    return value if isinstance(value, Date) and value.within is None and not value.fiscal else None


def _dates(article: Article, expressions: Sequence[Expression]) -> Iterator[Witness]:
    for expression in expressions:
        date = _date_of(expression)
        kind = kind_of(date) if date else ""
        if date and kind:
            direction = direction_of(article.text, expression)
            if kind in DATED and direction == "past" and not _bounds(article.text, expression, kind):
                direction = ""
            yield Witness(kind, f'"{expression.text}"', date, direction)


def _anniversaries(article: Article, expressions: Sequence[Expression]) -> Iterator[Witness]:
    """Years counted from a year that the text names up to the day of writing.

    "Leaked in 2013 ... a decade later, they still make good reading", and "41 years ago was the 1968 outbreak".
    """
    told: list[tuple[int, int]] = []
    for place, expression in enumerate(expressions):
        date, shift = _date_of(expression), expression.value
        if date and date.year is not None and kind_of(date) in DATED:
            told.append((expression.start, date.year))
        if not isinstance(shift, Shift) or shift.unit not in ("Y", "DE") or not shift.count or shift.mod:
            continue
        start, end = sentence(article.text, expression)
        years = int(shift.count * (10 if shift.unit == "DE" else 1))
        named = None
        if shift.anchor == "text" and years >= LATER and _is_now(article.text, start, end, expression):
            # Of two years close by it may count from either.
            years_near = {year for where, year in told if expression.start - where < BACK}
            named = years_near.pop() if len(years_near) == 1 else None
        elif shift.anchor == "published" and years < -1 and not shift.approximate:
            # Only the year next to it in the same sentence: "from 1980 to two years ago" counts from nothing.
            for other in expressions[max(0, place - 1) : place + 2]:
                gap = max(other.start - expression.end, expression.start - other.end)
                other_date = _date_of(other)
                if start <= other.start < end and gap <= NEAR and other_date and kind_of(other_date) in DATED:
                    named = other_date.year
        if named is not None:
            yield Witness("anniversary", f'"{expression.text}" from {named}', Date(year=named + abs(years)), "")


def _is_now(text: str, start: int, end: int, expression: Expression) -> bool:
    return lang.get(expression.language).cues.still.search(text, start, end) is not None


def kind_of(date: Date) -> str:
    """What a date bears witness as: one of DATED where it names its year, else "bare day", "bare month" or "bare
    quarter"; "" for what tells nothing of the day of writing ("last May", "the nineties")."""
    if date.year is not None:
        if date.month is not None:
            return "month" if date.day is None else "day"
        if date.season:
            return "season"
        return "" if date.quarter or date.half or date.week or date.holiday else "year"
    # "The quarter ended Sept. 29" looks back as much as "on Sept. 29" does.
    if date.direction not in ("", "past") or date.decade is not None or date.century is not None:
        return ""
    if date.month is not None:
        return "bare month" if date.day is None else "bare day"
    return "bare quarter" if date.quarter else ""


def _bounds(text: str, expression: Expression, kind: str) -> bool:
    """Does it say that the date has come: "in 1990", and not "its 1990 forecast" or "a court date of 22 March"?

    One word of the future in the sentence is enough to doubt it.
    """
    start, end = sentence(text, expression)
    before = text[start : expression.start]
    if kind == "year" and not before.strip():
        # No word says that it is one: "2044 ships came". (The clocks of a live page `find` has told from years.)
        return False
    cues = lang.get(expression.language).cues
    future = cues.future.finditer(text, start, end)
    if any(not expression.start <= match.start() < expression.end for match in future):
        return False
    return bool(cues.within.search(before))


def is_news(expressions: Iterable[Expression]) -> bool:
    """Does the text count from the day it was written ("on Tuesday", "last month")? A history does not, and the
    months that it names without a year are those of the year it tells of."""
    for expression in expressions:
        value = expression.value
        if isinstance(value, Shift) and value.anchor == "published" and value.unit in ("D", "W", "M", "Y", "WE"):
            return True
        if isinstance(value, Date) and value.weekday and value.year is None and value.day is None:
            return True
    return False


def point(witness: Witness) -> When:
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


def first_day(witness: Witness) -> int:
    """The day number on which the witness's date, with its year, begins."""
    day = point(witness).earliest
    assert day is not None
    return day


def latest_past(witnesses: Sequence[Witness]) -> Witness | None:
    """The latest date with a year that the text tells of as past; the finer of two that begin on one day."""
    past = [w for w in witnesses if w.direction == "past" and w.kind in DATED]
    return max(past, key=lambda w: (first_day(w), point(w).unit), default=None)


def first_planned(witnesses: Sequence[Witness], latest: Witness) -> Witness | None:
    """The first date with a year that the text expects, when it is not before the latest past one."""
    planned = [
        w for w in witnesses if w.direction == "planned" and w.kind in DATED and first_day(w) > first_day(latest)
    ]
    return min(planned, key=first_day, default=None)
