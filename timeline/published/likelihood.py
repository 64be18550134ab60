"""How likely a text would name a date, had it been written on each of many days.

The tables are counts over the dated news texts of TempEval-3's TimeBank and of two topics of Timeline17, rounded and
smoothed: "of the months named without a year in the past tense, how many lay so many months back?"
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline import when
from timeline.articles import Byline
from timeline.lang.values import Date
from timeline.published.witnesses import SEASON_MONTHS, Witness, first_day
from timeline.when import day_number

Days = NDArray[np.int64]
Likelihood = NDArray[np.float64]

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
# What a year is to its text (`years`), as (from, to, share) in months from its January to the day of writing. Results
# "for the 1988 period" are told in 1989, those of the full year up to April 1990.
_NAMED = {
    "base": ((0, 12, 0.01), (12, 24, 0.93), (24, 28, 0.05), (28, 60, 0.01)),
    "running": ((-12, 0, 0.01), (0, 12, 0.93), (12, 16, 0.05), (16, 60, 0.01)),
    "coming": ((-24, -12, 0.03), (-12, 0, 0.93), (0, 12, 0.04)),
    # A copy made later may show the year of the copy; it is asked only beside a dateline.
    "copyright": ((-120, 0, 0.04), (0, 12, 0.94), (12, 24, 0.01)),
    "foreseen": ((-24, -12, 0.05), (-12, -6, 0.22), (-6, 0, 0.33), (0, 6, 0.2), (6, 12, 0.12), (12, 16, 0.08)),
}
NAMED = tuple(_NAMED)
UNSAID = 0.5
# Days from the day of writing to the first time stamp of the page, as (from, to, share), over the pages of Timeline17;
# rarely an older page's stamp stands on it.
_STAMPED = ((-31, 0, 0.04), (0, 1, 0.86), (1, 2, 0.05), (2, 5, 0.02), (5, 31, 0.03))
# Months back to a month named without a year: 0 is the month of writing.
_MONTHS_BACK = (0.09, 0.22, 0.13, 0.13, 0.1, 0.08, 0.08, 0.06, 0.04, 0.03, 0.02, 0.002)
_MONTHS_BACK_PLANNED = (0.07, 0.11, 0.09, 0.06, 0.06, 0.06, 0.03, 0.04, 0.08, 0.09, 0.12, 0.19)
_QUARTERS_BACK = (0.1, 0.83, 0.06, 0.01)
# Of these TimeBank has those of one October only: its results to come, and no plans for the quarter ahead.
_QUARTERS_BACK_PLANNED = (0.4, 0.4, 0.03, 0.17)
# Days from a day named without a year back to the last such day, and ahead to the next, as (up to, share).
_DAYS_BACK = ((3, 0.04), (15, 0.15), (31, 0.17), (62, 0.19), (92, 0.11), (183, 0.09), (274, 0.04), (367, 0.03))
_DAYS_AHEAD = ((31, 0.1), (92, 0.06), (183, 0.01), (367, 0.01))
_DAYS_BACK_PLANNED = ((3, 0.02), (15, 0.09), (31, 0.09), (62, 0.05), (92, 0.05), (183, 0.04), (367, 0.02))
_DAYS_AHEAD_PLANNED = ((31, 0.36), (92, 0.2), (183, 0.06), (367, 0.02))


@dataclass(frozen=True, slots=True)
class Calendar:
    """The candidate days, with their years and months."""

    days: Days
    years: Days
    months: Days

    @staticmethod
    def of(days: Days) -> Calendar:
        dates = days.astype("datetime64[D]")
        years = dates.astype("datetime64[Y]").astype(np.int64) + 1970
        months = dates.astype("datetime64[M]").astype(np.int64) % 12 + 1
        return Calendar(days, years, months)


def _steps(table: tuple[tuple[int, float], ...], distances: Days) -> Likelihood:
    """The share of the table's step that each distance falls into, spread over the length of the step.

    Outside the table next to nothing is left, and never nothing: texts err.
    """
    ends = np.array([end for end, _ in table])
    rates = np.append(np.array([share for _, share in table]) / np.diff(ends, prepend=0), 0.0)
    rates[-1] = rates[:-1].min() * 0.02
    return np.asarray(np.where(distances < 0, rates[-1], rates[np.searchsorted(ends, distances, side="right")]))


def _distance(witness: Witness, calendar: Calendar) -> tuple[str, Days]:
    """From a date with its year to each candidate, in the unit of the date."""
    date = witness.value
    assert isinstance(date, Date)
    assert date.year is not None
    if witness.kind == "day":
        return "day", calendar.days - first_day(witness)
    if witness.kind == "year":
        return "year", calendar.years - date.year
    month = date.month or SEASON_MONTHS[date.season]
    return "month", (calendar.years - date.year) * 12 + calendar.months - month


def after(witness: Witness, calendar: Calendar) -> Likelihood:
    """How likely each candidate is the day of writing, when this is the latest date told of as past."""
    unit, distance = _distance(witness, calendar)
    return _steps(_AFTER[unit], distance)


def before(witness: Witness, calendar: Calendar) -> Likelihood:
    """The same of the first date that the text expects to come."""
    unit, distance = _distance(witness, calendar)
    return _steps(_BEFORE[unit], -distance)


def of_year(witness: Witness, calendar: Calendar) -> Likelihood | None:
    """The likelihood of a witness that tells one year from the next; None for one that does not."""
    if witness.kind == "anniversary":
        return anniversary(witness, calendar)
    if witness.kind in _NAMED:
        return named(witness, calendar)
    if witness.kind == "stamp":
        return stamp(witness, calendar)
    value = witness.value
    if witness.kind == "bare day" and isinstance(value, Date) and value.weekday is not None:
        return bare(witness, calendar)
    return None


def named(witness: Witness, calendar: Calendar) -> Likelihood:
    """How likely a year is named as what it is to its text on each candidate day."""
    assert isinstance(witness.value, Date)
    assert witness.value.year is not None
    months = (calendar.years - witness.value.year) * 12 + calendar.months - 1
    likely = np.full(len(months), 0.00001)
    for first, last, share in _NAMED[witness.kind]:
        likely[(months >= first) & (months < last)] = share / (last - first)
    return likely


def stamp(witness: Witness, calendar: Calendar) -> Likelihood:
    """How likely a page's first stamp is of that day: it is the page's own, or its first reader's."""
    ago = first_day(witness) - calendar.days
    likely = np.full(len(ago), 1e-7)
    for first, last, share in _STAMPED:
        likely[(ago >= first) & (ago < last)] = share / (last - first)
    return likely


def bare(witness: Witness, calendar: Calendar) -> Likelihood:
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
    # "Friday 5 March, 8 p.m.": where no verb says which way, both are as likely.
    shares = {"past": 0.0, "planned": 1.0, "": UNSAID}
    share = shares[witness.direction]
    gone = (1 - share) * _steps(_DAYS_BACK, back) + share * _steps(_DAYS_BACK_PLANNED, back)
    to_come = (1 - share) * _steps(_DAYS_AHEAD, ahead) + share * _steps(_DAYS_AHEAD_PLANNED, ahead)
    if date.weekday:
        # "Saturday, May 3" holds in one year of six; a slip of the pen is rare.
        gone = np.where((calendar.days - back + 3) % 7 == date.weekday - 1, gone, gone * 0.02)
        to_come = np.where((calendar.days + ahead + 3) % 7 == date.weekday - 1, to_come, to_come * 0.02)
    return np.asarray(gone + to_come)


def _around(calendar: Calendar, month: int, day: int) -> tuple[Days, Days]:
    """For each candidate, the days back to the last such day (0 on the day itself) and ahead to the next."""
    first, last = int(calendar.years[0]), int(calendar.years[-1])
    days = [day_number(y, month, min(day, when.days_in_month(y, month))) for y in range(first - 1, last + 2)]
    marks = np.array(days, dtype=np.int64)
    place = np.searchsorted(marks, calendar.days, side="right")
    return calendar.days - marks[place - 1], marks[place] - calendar.days


def anniversary(witness: Witness, calendar: Calendar) -> Likelihood:
    """ "A decade later" is said ten years later, give or take one."""
    assert isinstance(witness.value, Date)
    assert witness.value.year is not None
    gap = np.abs(calendar.years - witness.value.year)
    return np.asarray(np.where(gap == 0, 0.85, np.where(gap == 1, 0.03, 0.000002)))


def of_byline(byline: Byline, calendar: Calendar) -> Likelihood:
    """A dateline's day is the day of writing, and the article may appear on the next; "2/5/2025" is one of two days."""
    if byline.month_day is None:
        readings = [one.earliest for one in byline.either if one.earliest is not None]
        return np.where(np.isin(calendar.days, readings), 1.0, 1e-9)
    back, _ = _around(calendar, *byline.month_day)
    likely = np.where(back == 0, 0.8, np.where(back == 1, 0.18, 0.00005))
    if byline.weekday is None:
        return likely
    # "Fri May 2" holds in one year of six.
    return np.asarray(np.where((calendar.days - back + 3) % 7 == byline.weekday, likely, likely * 0.02))


def shortest(weights: Likelihood, held: float) -> tuple[int, int]:
    """The first and last place of the shortest run that holds so much of a belief which adds up to 1 at most."""
    total = np.concatenate(([0.0], np.cumsum(weights)))
    ends = np.searchsorted(total, total[:-1] + held - 1e-12)
    lengths = np.where(ends < len(total), ends - np.arange(len(weights)), len(weights) + 1)
    # Of runs of one length, the one that holds most.
    places = np.flatnonzero(lengths == lengths.min())
    first = int(places[np.argmax(total[np.minimum(ends[places], len(weights))] - total[places])])
    return first, min(int(ends[first]), len(weights)) - 1
