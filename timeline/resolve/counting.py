"""So many units from an anchor: "two years later", "a few days ago", "that day"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import when as calendar
from timeline.lang.values import Shift, clock_value
from timeline.periods import Period, add_months, containing, day_period, moved, week_period, year_value
from timeline.resolve.answers import Anchor, Answer, finish
from timeline.when import civil

LONGEST_MONTH = 31
# Days that a season is shorter than.
LONGEST_SEASON = 100
# Days from somewhere in a year within which it is still that year, for all that TIMEX3 can say.
SAME_YEAR = 31
# A time of day as TIMEX3 has it, to the minute.
CLOCK = re.compile(r"T(\d\d):(\d\d)(?::\d\d)?")
# What a broken number of units is counted in, and how many of them a unit has.
HALVES = {"Y": ("M", 12), "DE": ("Y", 10), "CE": ("DE", 10), "W": ("D", 7), "M": ("D", 30)}


def counted(value: Shift, count: float, anchor: Anchor, of: Period | None) -> Answer:
    """So many units from the anchor, or from the period `of`."""
    base, unit = anchor.day, str(value.unit)
    latest = anchor.when.latest if anchor.when is not None and base == anchor.when.earliest else None
    if count != int(count):
        # "two and a half years ago": two years, then six months.
        smaller, times = HALVES.get(unit, (unit, 0))
        latest = None if latest is None else moved(unit, latest, int(count))
        base, count, unit = moved(unit, base, int(count)), round((count - int(count)) * times), smaller
    if unit in ("DE", "CE") and not value.narrow:
        # "a decade later" names a year, roughly.
        unit, count = "Y", count * (10 if unit == "DE" else 100)
        value = replace(value, approximate=True)
    if value.same and of is not None and of.unit == "W":
        # "A year ago this week": the week that has the same Thursday.
        base, latest = base + 3, None
    there = moved(unit, base, int(count))
    period = containing(of.unit if value.same and of is not None else unit, there)
    if not value.narrow and not value.same and unit == "W":
        period = week_period(there - calendar.weekday(there))
    answer = finish(value, period, anchor)
    width = anchor.when.width if anchor.when is not None else None
    if value.narrow and unit == "Y" and width is not None and width < LONGEST_SEASON:
        # "That winter", of 1779, "and the next year" is 1780, though the winter ended in it.
        latest = None
    if latest is not None and answer.when is not None:
        # "Three months later", after "2005": some time from April 2005 to March 2006, and not April 2005.
        last = containing(unit, moved(unit, latest, int(count)))
        if last.first > period.last:
            when = calendar.interval(answer.when, last.when)
            if value.narrow and value.unit == "D":
                # "That same day", after "in June 1944": some day of it, from which nothing can be counted.
                some = when if value.count else anchor.when
                return replace(answer, value=some_day(anchor, value), when=some, period=None)
            within = civil(period.first)[0] == civil(last.last)[0] and unit == "M"
            there_value = (
                year_value(civil(period.first)[0]) if within else some_time(value, anchor, abs(period.first - base))
            )
            answer = replace(answer, value=there_value, when=when, period=replace(period, last=last.last, when=when))
    return answer


def some_day(anchor: Anchor, value: Shift) -> str:
    """TIMEX3's value of a day in a month, or a year, that is all the text tells."""
    month, year = containing("M", anchor.day), containing("Y", anchor.day)
    if value.count or anchor.when not in (month.when, year.when):
        return unknown(value)
    return (f"{month.value}-XX" if anchor.when == month.when else f"{year.value}-XX-XX") + value.clock


def some_time(value: Shift, anchor: Anchor, away: int) -> str:
    """TIMEX3's value of so many units from somewhere in a longer period, `away` days from its beginning: "a week
    later", after "1913", is some week of that year."""
    text = unknown(value)
    return year_value(civil(anchor.day)[0]) + text.removeprefix("XXXX") if away <= SAME_YEAR else text


def some(value: Shift, anchor: Anchor) -> Answer:
    """ "a few days earlier": somewhere between two and six of them."""
    assert value.low is not None
    assert value.high is not None
    base = anchor.day
    ends = sorted((value.sign * value.low, value.sign * value.high))
    first, last = (containing(value.unit, moved(value.unit, base, count)) for count in ends)
    if first.when.edtf == last.when.edtf:
        return Answer(vague(value), calendar.qualified(first.when, approximate=True), anchor=anchor)
    if value.low == 0:
        # "In recent weeks" ends on the day it is counted from, not with that day's week.
        when = calendar.of_days(first.first, base)
    elif value.unit in ("W", "WE"):
        when = calendar.of_days(first.first, last.last)
    else:
        when = calendar.interval(first.when, last.when)
    return Answer(vague(value), when, anchor=anchor)


MINUTES_OF_DAY = 24 * 60
# TIMEX3's time of a day, when nothing tells the hour.
NO_HOUR = "TXX:XX"


def hours(value: Shift, anchor: Anchor) -> Answer:
    """ "At noon ... three hours later" is 15:00. Without an hour to count from, it is some time of the same day, if
    they are half a day at most."""
    width = anchor.when.width if anchor.when is not None else None
    if width is None or width > LONGEST_MONTH:
        # "In 2008 the firm failed. An hour later it was sold": of no day that is known.
        text = vague(value) if value.count is None else unknown(value)
        return Answer(text, reason=f'no day was named before it, only "{anchor.words}"')
    if anchor.when is not None and anchor.when.earliest != anchor.when.latest:
        # "In June 1944 ... two hours later": some day of it.
        text = (
            vague(value) if value.count is None else some_day(anchor, replace(value, unit="D", count=0, clock=NO_HOUR))
        )
        return Answer(text, anchor.when, anchor=anchor)
    if value.count is None:
        return Answer(vague(value), calendar.day(anchor.day), anchor=anchor)
    minutes = round(value.count * {"TH": 60, "TM": 1, "TS": 1 / 60}[value.unit])
    told = CLOCK.fullmatch(anchor.clock)
    if told is not None:
        days, minute = divmod(int(told[1]) * 60 + int(told[2]) + minutes, MINUTES_OF_DAY)
        clock = clock_value(*divmod(minute, 60))
    elif minutes % MINUTES_OF_DAY == 0:
        # "On Tuesday evening ... 24 hours later"
        days, clock = minutes // MINUTES_OF_DAY, anchor.clock or NO_HOUR
    else:
        days, clock = round(minutes / MINUTES_OF_DAY) if abs(minutes) > MINUTES_OF_DAY // 2 else 0, NO_HOUR
    period = day_period(anchor.day + days)
    return Answer(period.value + clock, period.when, anchor=anchor, period=period if told is not None else None)


def named_like(told: Period, there: Period) -> str:
    """TIMEX3's value of a quarter as a company counts it, which has named another one ("2012-Q3", of what is the second
    quarter of the calendar)."""
    if told.unit != "Q" or there.unit != "Q" or told.value == containing("Q", told.first).value:
        return there.value
    years = civil(there.first)[0] - civil(told.first)[0]
    if add_months(told.first, 12 * years) != there.first:
        return there.value
    year, _, quarter = told.value.rpartition("-")
    return f"{year_value(int(year) + years)}-{quarter}"


def vague(value: Shift) -> str:
    """TIMEX3's value where only the way is known."""
    return "FUTURE_REF" if value.sign > 0 or (value.count or 0) > 0 else "PAST_REF"


def unknown(value: Shift) -> str:
    """TIMEX3's value of a unit that can't be placed: XXXX-XX for some month."""
    if value.unit[0] == "T":
        return f"XXXX-XX-XX{NO_HOUR}"
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(
        value.unit, "XXXX"
    ) + value.clock
