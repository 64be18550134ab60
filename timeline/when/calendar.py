"""Days as numbers: the proleptic Gregorian calendar over any number of years, and how its parts are called."""

from __future__ import annotations

from calendar import monthrange
from functools import lru_cache

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()

# Seasons are meteorological and, unless the text says southern, northern: libraries disagree, and three whole
# months each is the one reading that needs no almanac. Winter begins in the December of its year.
SEASONS: dict[int, tuple[str, int, int]] = {
    21: ("spring", 3, 3),
    22: ("summer", 6, 3),
    23: ("autumn", 9, 3),
    24: ("winter", 12, 3),
    25: ("spring (northern)", 3, 3),
    26: ("summer (northern)", 6, 3),
    27: ("autumn (northern)", 9, 3),
    28: ("winter (northern)", 12, 3),
    29: ("spring (southern)", 9, 3),
    30: ("summer (southern)", 12, 3),
    31: ("autumn (southern)", 3, 3),
    32: ("winter (southern)", 6, 3),
    33: ("first quarter of", 1, 3),
    34: ("second quarter of", 4, 3),
    35: ("third quarter of", 7, 3),
    36: ("fourth quarter of", 10, 3),
    37: ("first four months of", 1, 4),
    38: ("second four months of", 5, 4),
    39: ("last four months of", 9, 4),
    40: ("first half of", 1, 6),
    41: ("second half of", 7, 6),
}


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 in the proleptic Gregorian calendar; year 0 is 1 BC.

    >>> day_number(1970, 1, 1), day_number(1969, 12, 31), day_number(-43, 3, 15)
    (0, -1, -735160)
    """
    y = year - (month <= 2)
    era, yoe = divmod(y, 400)
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


# The dates of an article lie near its own, and each is asked for several times over.
@lru_cache(maxsize=4096)
def civil(number: int) -> tuple[int, int, int]:
    """The year, month and day of a day number: `day_number` backwards."""
    era, doe = divmod(number + 719468, 146097)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + (3 if mp < 10 else -9)
    return yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


def weekday(number: int) -> int:
    """Monday is 0."""
    return (number + 3) % 7


def days_in_month(year: int, month: int) -> int:
    # calendar refuses years outside 1..9999; leap years repeat every 400.
    return monthrange(2000 + year % 400, month)[1]


def year_text(year: int) -> str:
    """
    >>> year_text(800), year_text(-43), year_text(12000)
    ('0800', '-0043', 'Y12000')
    """
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso(number: int | None) -> str:
    """A day number as YYYY-MM-DD; an open end as `..`."""
    if number is None:
        return ".."
    year, month, day = civil(number)
    return f"{year_text(year)}-{month:02d}-{day:02d}"


def year_words(year: int) -> str:
    """A year as it is said: "19 August 14" would be read as of 2014.

    >>> year_words(1914), year_words(14), year_words(-43)
    ('1914', 'AD 14', '44 BC')
    """
    if year < 1:
        return f"{1 - year} BC"
    return str(year) if year >= 100 else f"AD {year}"
