"""Stretches of the calendar, each with its TIMEX3 value and its EDTF: what a resolved expression is.

Days are day numbers as in `when`; years before Christ are astronomical in EDTF (44 BC is -0043) and counted as people
do in TIMEX3 (BC0044).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from timeline import when as calendar
from timeline.lang.holidays import HOLIDAYS, Fixed, FromAdvent, FromEaster, Nth, easter
from timeline.when import When, civil, day_number, days_in_month, year_text

# The dates of an article lie near its own: a period is made once, and asked for again.
_remembered = lru_cache(maxsize=4096)

SEASON_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar in one unit: its days, its TIMEX3 value and its When."""

    unit: str
    first: int
    last: int
    value: str
    when: When


def year_value(year: int) -> str:
    return f"BC{1 - year:04d}" if year < 1 else year_text(year)


@_remembered
def day_period(number: int) -> Period:
    year, month, day = civil(number)
    return Period("D", number, number, f"{year_value(year)}-{month:02d}-{day:02d}", calendar.day(number))


@_remembered
def month_period(year: int, month: int) -> Period:
    first = day_number(year, month, 1)
    return Period(
        "M",
        first,
        first + days_in_month(year, month) - 1,
        f"{year_value(year)}-{month:02d}",
        calendar.month(year, month),
    )


@_remembered
def year_period(year: int) -> Period:
    return Period("Y", day_number(year, 1, 1), day_number(year, 12, 31), year_value(year), calendar.year(year))


@_remembered
def quarter_period(year: int, quarter: int) -> Period:
    when = calendar.month(year, 32 + quarter)
    assert when.start
    return Period("Q", when.start.earliest, when.start.latest, f"{year_value(year)}-Q{quarter}", when)


@_remembered
def half_period(year: int, half: int) -> Period:
    when = calendar.month(year, 39 + half)
    assert when.start
    return Period("H", when.start.earliest, when.start.latest, f"{year_value(year)}-H{half}", when)


@_remembered
def season_period(year: int, season: str) -> Period:
    when = calendar.month(year, SEASON_CODES[season])
    assert when.start
    return Period("S", when.start.earliest, when.start.latest, f"{year_value(year)}-{season}", when)


def iso_week(monday: int) -> tuple[int, int]:
    """The ISO year and week of a Monday: the year of its Thursday."""
    year = civil(monday + 3)[0]
    january_4 = day_number(year, 1, 4)
    return year, (monday - (january_4 - calendar.weekday(january_4))) // 7 + 1


@_remembered
def week_period(monday: int) -> Period:
    year, week = iso_week(monday)
    return Period("W", monday, monday + 6, f"{year_value(year)}-W{week:02d}", calendar.of_days(monday, monday + 6))


@_remembered
def weekend_period(monday: int) -> Period:
    year, week = iso_week(monday)
    return Period(
        "WE", monday + 5, monday + 6, f"{year_value(year)}-W{week:02d}-WE", calendar.of_days(monday + 5, monday + 6)
    )


def _years(unit: str, first: int, last: int, value: str, edtf: When | None = None) -> Period:
    when = edtf or calendar.interval(calendar.year(first), calendar.year(last))
    return Period(unit, day_number(first, 1, 1), day_number(last, 12, 31), value, when)


def decade_period(year: int) -> Period:
    """The decade of a year. Before Christ it counts as people do: the 460s BC are 469 to 460 BC."""
    if year < 1:
        tens = (1 - year) // 10 * 10
        return _years("DE", -tens - 8, min(1 - tens, 0), f"BC{tens // 10:03d}")
    first = year - year % 10
    # EDTF has X for the last digits of four, and none for longer years.
    edtf = calendar.decade(first) if first < 10000 else None
    return _years("DE", first, first + 9, year_text(first)[:-1], edtf)


def century_period(number: int) -> Period:
    """By its digits, as TIMEX3 and EDTF have it: the 20th is 19, 1900 to 1999. -5 is the 5th century BC."""
    if number < 0:
        return _years("CE", number * 100 + 1, (number + 1) * 100, f"BC{-number - 1:02d}")
    first = (number - 1) * 100
    return _years("CE", first, first + 99, f"{number - 1:02d}", calendar.century(number) if number <= 100 else None)


def nth_of_month(year: int, month: int, nth: int, weekday: int | None) -> Period | None:
    """The nth (-1 the last) week of a month, seven days from its first, or the nth such weekday; None for a sixth."""
    whole = month_period(year, month)
    length = whole.last - whole.first + 1
    if weekday is None:
        first = whole.last - 6 if nth < 0 else whole.first + 7 * (nth - 1)
        if first > whole.last:
            return None
        last = min(first + 6, whole.last)
        return Period("W", first, last, whole.value, calendar.of_days(first, last))
    offset = (weekday - 1 - calendar.weekday(whole.first)) % 7
    place = offset + 7 * (nth - 1) if nth > 0 else offset + 7 * ((length - 1 - offset) // 7)
    return day_period(whole.first + place) if place < length else None


def millennium_period(number: int) -> Period:
    first = (number - 1) * 1000
    return _years("ML", first, first + 999, f"{number - 1}")


def add_months(number: int, months: int) -> int:
    """The same day so many months on, the month's last day where there is no such day."""
    year, month, day = civil(number)
    year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return day_number(year, month, min(day, days_in_month(year, month)))


def containing(unit: str, number: int) -> Period:
    """The period of a unit in which a day lies."""
    year, month, _ = civil(number)
    monday = number - calendar.weekday(number)
    match unit:
        case "D":
            return day_period(number)
        case "W":
            return week_period(monday)
        case "WE":
            return weekend_period(monday)
        case "M":
            return month_period(year, month)
        case "Q":
            return quarter_period(year, (month + 2) // 3)
        case "H":
            return half_period(year, (month + 5) // 6)
        case "Y":
            return year_period(year)
        case "DE":
            return decade_period(year)
        case "CE":
            return century_period(year // 100 + 1 if year > 0 else -(-year // 100 + 1))
        case "ML":
            return millennium_period(year // 1000 + 1)
    raise AssertionError(unit)


def moved(unit: str, number: int, count: int) -> int:
    """A day moved by so many units."""
    match unit:
        case "D":
            return number + count
        case "W" | "WE":
            return number + 7 * count
        case _:
            return add_months(
                number, count * {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}[unit]
            )


def halves(period: Period) -> tuple[When, When]:
    """The two halves of a period: of a month up to the 15th, of a century up to its fiftieth year."""
    year, month, _ = civil(period.first)
    if period.unit in ("DE", "CE"):
        last = civil(period.last)[0]
        middle = (year + last + 1) // 2
        return (
            calendar.interval(calendar.year(year), calendar.year(middle - 1)),
            calendar.interval(calendar.year(middle), calendar.year(last)),
        )
    if period.unit == "Y":
        return half_period(year, 1).when, half_period(year, 2).when
    if period.unit == "D":
        # "The second half of the day" is of that day.
        return period.when, period.when
    middle = day_number(year, month, 16) if period.unit == "M" else (period.first + period.last) // 2 + 1
    return calendar.of_days(period.first, middle - 1), calendar.of_days(middle, period.last)


def thirds(period: Period, mod: str) -> When:
    """The part of a period that "early", "mid" and "late" name: its first, middle or last third, in whole units."""
    place = {"START": 0, "MID": 1, "END": 2}[mod]
    year, month, _ = civil(period.first)
    match period.unit:
        case "M":
            first, last = period.first + 10 * place, period.first + 10 * place + 9 if place < 2 else period.last
            return calendar.of_days(first, last)
        case "Y":
            return calendar.interval(calendar.month(year, 1 + 4 * place), calendar.month(year, 4 + 4 * place))
        case "Q" | "S":
            month += place
            return calendar.month(year + (month > 12), (month - 1) % 12 + 1)
        case "DE":
            low, high = ((0, 3), (4, 6), (7, 9))[place]
            return calendar.interval(calendar.year(year + low), calendar.year(year + high))
        case "CE":
            low, high = ((0, 33), (34, 66), (67, 99))[place]
            return calendar.interval(calendar.year(year + low), calendar.year(year + high))
        case "W":
            low, high = ((0, 2), (2, 4), (3, 6))[place]
            return calendar.of_days(period.first + low, period.first + high)
    return period.when


def holiday(key: str, year: int) -> int:
    """The day number of a holiday."""
    match HOLIDAYS[key]:
        case Fixed(month, day):
            return day_number(year, month, day)
        case FromEaster(days):
            return day_number(year, *easter(year)) + days
        case FromAdvent(days):
            eve = day_number(year, 12, 24)
            return eve - (calendar.weekday(eve) + 1) % 7 + days
        case Nth(month, weekday, nth) if nth < 0:
            last = day_number(year, month, days_in_month(year, month))
            return last - (calendar.weekday(last) - (weekday - 1)) % 7
        case Nth(month, weekday, nth, after_monday):
            first = day_number(year, month, 1)
            there = first + (weekday - 1 - calendar.weekday(first)) % 7 + 7 * (nth - 1)
            return there + 7 if after_monday and there - first < weekday - 1 else there
