"""The holidays that texts name, and on which day of a year they fall."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Fixed:
    """A holiday on the same day of every year."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Nth:
    """The `nth` such weekday (1 is Monday) of a month, -1 the last; `after_monday` the first that follows a Monday."""

    month: int
    weekday: int
    nth: int
    after_monday: bool = False


@dataclass(frozen=True, slots=True)
class FromEaster:
    """So many days after Easter Sunday."""

    days: int


@dataclass(frozen=True, slots=True)
class FromAdvent:
    """So many days after the fourth Sunday of Advent."""

    days: int


Holiday = Fixed | Nth | FromEaster | FromAdvent

HOLIDAYS: dict[str, Holiday] = {
    "new-year": Fixed(1, 1),
    "new-years-eve": Fixed(12, 31),
    "epiphany": Fixed(1, 6),
    "candlemas": Fixed(2, 2),
    "valentine": Fixed(2, 14),
    "womens-day": Fixed(3, 8),
    "st-patrick": Fixed(3, 17),
    "st-joseph": Fixed(3, 19),
    "april-fools": Fixed(4, 1),
    "may-day": Fixed(5, 1),
    "victory-in-europe": Fixed(5, 8),
    "independence": Fixed(7, 4),
    "bastille": Fixed(7, 14),
    "assumption": Fixed(8, 15),
    "september-11": Fixed(9, 11),
    "german-unity": Fixed(10, 3),
    "hispanic-day": Fixed(10, 12),
    "reformation": Fixed(10, 31),
    "halloween": Fixed(10, 31),
    "all-saints": Fixed(11, 1),
    "all-souls": Fixed(11, 2),
    "armistice": Fixed(11, 11),
    "st-martin": Fixed(11, 11),
    "st-nicholas": Fixed(12, 6),
    "spanish-constitution": Fixed(12, 6),
    "immaculate": Fixed(12, 8),
    "holy-innocents": Fixed(12, 28),
    "christmas-eve": Fixed(12, 24),
    "christmas": Fixed(12, 25),
    "boxing": Fixed(12, 26),
    "mlk": Nth(1, 1, 3),
    "presidents": Nth(2, 1, 3),
    "mothers": Nth(5, 7, 2),
    "memorial": Nth(5, 1, -1),
    "fathers": Nth(6, 7, 3),
    "labor": Nth(9, 1, 1),
    "columbus": Nth(10, 1, 2),
    "election": Nth(11, 2, 1, after_monday=True),
    "thanksgiving": Nth(11, 4, 4),
    "black-friday": Nth(11, 5, 4),
    "rose-monday": FromEaster(-48),
    "shrove-tuesday": FromEaster(-47),
    "ash-wednesday": FromEaster(-46),
    "palm-sunday": FromEaster(-7),
    "maundy-thursday": FromEaster(-3),
    "good-friday": FromEaster(-2),
    "holy-saturday": FromEaster(-1),
    "easter": FromEaster(0),
    "easter-monday": FromEaster(1),
    "weiberfastnacht": FromEaster(-52),
    "ascension": FromEaster(39),
    "pentecost": FromEaster(49),
    "whit-monday": FromEaster(50),
    "corpus-christi": FromEaster(60),
    # The Sundays before Christmas, and the days of mourning that are counted from them.
    "mourning-day": FromAdvent(-35),
    "repentance-day": FromAdvent(-32),
    "sunday-of-the-dead": FromAdvent(-28),
    "advent-1": FromAdvent(-21),
    "advent-2": FromAdvent(-14),
    "advent-3": FromAdvent(-7),
    "advent-4": FromAdvent(0),
}


# The year from whose Easter on the Gregorian calendar was in use.
FIRST_GREGORIAN = 1583


@lru_cache(maxsize=4096)
def easter(year: int) -> tuple[int, int]:
    """Month and day of the western Easter Sunday (the anonymous Gregorian computus; Meeus' Julian one before 1583).

    >>> easter(2000), easter(2025), easter(1391)
    ((4, 23), (4, 20), (3, 26))
    """
    if year < FIRST_GREGORIAN:
        d = (19 * (year % 19) + 15) % 30
        month, day = divmod(d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114, 31)
        return month, day + 1
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    el = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return month, day + 1
