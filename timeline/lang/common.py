"""What every language shares: the values that rules build, and what a run of digits can mean.

A value is what the words say, no more: "October" is `Date(month=10)`, "last October" adds `direction="last"`, "two
days later" is `Shift("D", 2, "text")`. `resolve` alone knows when the article was published and what was said before.

Units are TIMEX3's letters: D day, W week, WE weekend, M month, Q quarter, H half (of a year), Y year, DE decade,
CE century, ML millennium; below a day TH hour, TM minute, TS second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Anchor = Literal["published", "text", "said", "story", "period", "event"]
# Which one of several: the first six hang on the published date ("last May"), the others on what was said before.
Direction = Literal["", "last", "before last", "past", "this", "next", "coming", "previous", "that", "following"]
Unit = Literal["D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE", "ML", "TH", "TM", "TS"]


@dataclass(frozen=True, slots=True)
class Date:
    """The parts of a calendar date that a text states; what it leaves out is None.

    `week` is the nth of the month, -1 the last: a week, or with `weekday` that weekday ("the first Monday in May");
    without a month that of the year (ISO 8601: the first has 4 January).
    `year` counts 1 BC as 0. `two_digit` says that `year` came as "98". `weekday` has Monday as 1, `season` is SP SU
    FA WI, `decade` and `century` the first year and the ordinal, `holiday` a key of `HOLIDAYS`. `within` is a value
    that gives the missing larger parts: "January of next year" is month 1 within `Shift("Y", 1)`. `direction` is
    "last" in "last May", "past" in "this past May", "that" where the text points back ("that May"). `clock` is a
    TIMEX3 time of day: `T10:30`, `TNI`. `mod` is TIMEX3's. `order` says what a date in numbers begins with, "day" or
    "month", and `either` that the numbers leave both open: "3/4/2012", but not "18/4/2012". `side`: see `Shift`.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str = ""
    quarter: int | None = None
    half: int | None = None
    week: int | None = None
    decade: int | None = None
    century: int | None = None
    holiday: str = ""
    weekend: bool = False
    two_digit: bool = False
    order: Literal["", "day", "month"] = ""
    either: bool = False
    fiscal: bool = False
    direction: Direction = ""
    within: Value | None = None
    clock: str = ""
    mod: str = ""
    side: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from an anchor: "yesterday" is `Shift("D", -1)`, "this year" `Shift("Y", 0)`.

    `count` None is a number the text does not give ("a few days later" has `low` and `high`; "weeks later" has
    neither). `sign` is then the way it goes. `anchor`: "published" (ago, yesterday), "text" (later),
    "said" (that year: as "text", and nothing where the text has named none),
    "story" (the year: in news as "published", in a narrative as "text"), "period" (the year-ago quarter: the period
    that figures were last given for), "event" (before the raid: an event which the sentence may date). `of` is an
    anchor the words themselves give ("two days after 5 May"). `narrow` says that the unit is where the day lies, and
    not the day shifted by units: "last week" as against "a week ago". `length` says that the words are the length alone
    and TIMEX3 a DURATION that ends or begins at the anchor: German "vor [zwei Jahren]". `same` says that the day itself
    is counted on: "a year ago Monday" as against "a year ago". `side` is "earlier" or "later" in "earlier this year":
    the part of the period that lies before the anchor, or after it; "first half" or "second half" where a text halves a
    period; "running" in "over the past year": so long up to the anchor, or from it on. `called` is the number that a
    company gives its quarter: "the fourth quarter ended June 30".
    """

    unit: Unit
    count: float | None
    anchor: Anchor = "published"
    of: Value | None = None
    low: int | None = None
    high: int | None = None
    sign: int = 0
    narrow: bool = True
    length: bool = False
    same: bool = False
    called: int = 0
    clock: str = ""
    mod: str = ""
    side: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, as TIMEX3 writes it: `P3D`, `PT2H`, `PXW`. Where the text says which one, "the first three
    months of 2013", it is the first `count` of `unit` in `of`, or the last where `count` is negative: up to `of`, where
    that is a day ("the nine months ended Sept. 30")."""

    value: str
    mod: str = ""
    count: int = 0
    unit: Unit = "D"
    of: Value | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A SET: `value` with `quant` and `freq` as TIMEX3 has them. "every Friday" is XXXX-WXX-5, EVERY."""

    value: str
    quant: str = ""
    freq: str = ""
    mod: str = ""


@dataclass(frozen=True, slots=True)
class Vague:
    """PRESENT_REF, PAST_REF or FUTURE_REF; no value for a stretch that TIMEX3 has no words for ("the dry season")."""

    value: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF", ""]
    mod: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """One end (`at` 0 or 1) of a range. TIMEX3 marks the two ends apart; the When is the range for both."""

    start: Value
    end: Value
    at: Literal[0, 1]


Value = Date | Shift | Duration | Repeat | Vague | Span


def words(text: str) -> dict[str, int]:
    """A table of words that need no meaning: it is enough that they stand there."""
    return dict.fromkeys(text.split(), 1)


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

# What stands before a name with a full stop, in any of the languages.
TITLES = tuple("Mr Ms Dr St Lt Mrs Sen Gen Gov Rep Col Sgt Capt Prof Hr Fr Sr Sra Mme Mlle".split())

# A year that stands bare in a text, without "AD" or a month beside it.
FIRST_YEAR, LAST_YEAR = 1000, 2199

_DIGITS = re.compile(r"\d+")
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("GROUPED", re.compile(r"\d{1,3}(?:,\d{3})+")),
    ("DECIMAL", re.compile(r"\d+\.\d+")),
    ("COMMA_DECIMAL", re.compile(r"\d{1,3},\d{1,2}")),
    ("DOT_GROUPED", re.compile(r"\d{1,3}(?:\.\d{3})+")),
    ("CLOCK", re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\.\d+)?")),
    ("DOTTED_CLOCK", re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")),
    ("ISO", re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")),
    ("SLASHED", re.compile(r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)|\d{4}/\d{1,2}/\d{1,2}")),
    ("DOTTED", re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)")),
    ("YEAR_DOTTED", re.compile(r"[12]\d{3}\.\d{1,2}\.\d{1,2}")),
    ("SLASHED_PAIR", re.compile(r"\d{1,2}/\d{1,2}")),
    ("DOTTED_PAIR", re.compile(r"\d{1,2}\.\d{1,2}")),
    ("YEAR_PAIR", re.compile(r"[12]\d{3}/(?:\d\d|[12]\d{3})")),
    ("FRACTION", re.compile(r"\d/\d\d?")),
)


def classes_of_number(token: str) -> frozenset[str]:
    """What a token that begins with a digit can be.

    >>> sorted(classes_of_number("11")), sorted(classes_of_number("10:30"))
    (['DAY_DIGITS', 'HOUR', 'INTEGER', 'MONTH_NUMBER', 'TWO_DIGITS'], ['CLOCK'])
    """
    if not token.isdecimal():
        return frozenset(name for name, shape in _SHAPES if shape.fullmatch(token))
    kinds = {"INTEGER"}
    number, length = int(token) if len(token) < 10 else 0, len(token)
    if length <= 2:
        if 1 <= number <= 31:
            kinds.add("DAY_DIGITS")
        if 1 <= number <= 12:
            kinds.add("MONTH_NUMBER")
        if number <= 24:
            kinds.add("HOUR")
        if length == 2:
            kinds.add("TWO_DIGITS")
    elif length == 3:
        kinds.add("THREE_DIGITS")
        if int(token[0]) <= 9 and int(token[1:]) <= 59:
            kinds.add("HMM")
    elif length == 4:
        if FIRST_YEAR <= number <= LAST_YEAR:
            kinds.add("YEAR")
        if number <= 2400 and number % 100 <= 59:
            kinds.add("HHMM")
        kinds.add("FOUR_DIGITS")
    elif length in (5, 6) and FIRST_YEAR <= int(token[:4]) <= LAST_YEAR and 1 <= int(token[4:]) <= 31:
        # "2 May 20252 May 2025": a page's date and its hidden twin, run together when the page became text.
        kinds.add("YEAR_AND_DAY")
    return frozenset(kinds)


def every_number_shape() -> Iterator[frozenset[str]]:
    """All that `classes_of_number` can answer, so that patterns can be compiled before any text is seen."""
    samples = [str(number) for number in range(2500)] + [f"{number:02d}" for number in range(62)]
    samples += [f"{number:04d}" for number in range(0, 2500, 7)]
    samples += (
        "9999 20252 202512 20250 99999 9999999 1,500 1.5 25.99 10.30 30.4 1.10 24.59 31.12 10:30 10:30:15 10:30:15.5"
        " 10:99 2011-03-05 1/2 1/99 3/4 12/31 2025.3.16 30,4 1.500 1.500.000 45/99 9/11/2001 99/9/2001 2001/9/11"
        " 1.2.2003 1.2.03 2001/02 2001/2002 1/2/3/4 1.2.3.4 24/7"
    ).split()
    return iter({classes_of_number(sample) for sample in samples})


def number_value(token: str, decimal: str = ".") -> float:
    """
    >>> number_value("1,500"), number_value("2.5"), number_value("1/2")
    (1500, 2.5, 0.5)
    >>> number_value("1.500", decimal=","), number_value("30,4", decimal=",")
    (1500, 30.4)
    """
    plain = token.replace(",", "") if decimal == "." else token.replace(".", "").replace(",", ".")
    if plain.isdecimal():
        return int(plain)
    if re.fullmatch(r"\d+\.\d+", plain):
        return float(plain)
    top, _, bottom = plain.partition("/")
    if top.isdecimal() and bottom.isdecimal() and int(bottom):
        return int(top) / int(bottom)
    return int(_DIGITS.match(plain)[0])  # type: ignore[index]


def full_year(digits: int) -> int:
    """The year that two digits mean: 30 to 99 are of the last century.

    >>> full_year(98), full_year(12)
    (1998, 2012)
    """
    return digits + (1900 if digits >= 30 else 2000)


def clock_value(hour: int, minute: int | None = None, second: int | None = None) -> str:
    """A TIMEX3 time of day.

    >>> clock_value(22), clock_value(9, 5)
    ('T22:00', 'T09:05')
    """
    parts = [hour, minute or 0] + ([second] if second is not None else [])
    return "T" + ":".join(f"{part:02d}" for part in parts)


def amount(count: float | None, unit: str) -> str:
    """A TIMEX3 duration: `amount(3, "D")` is P3D, `amount(2, "TH")` PT2H, `amount(None, "W")` PXW.

    >>> amount(2.5, "Y"), amount(1.5, "TH"), amount(2, "DE"), amount(2, "WE"), amount(1, "2W")
    ('P2Y6M', 'PT1H30M', 'P20Y', 'P2WE', 'P2W')
    """
    if unit[0].isdigit():
        count, unit = count and count * int(unit[0]), unit[1:]
    time, letter = ("T", unit[1:]) if unit[0] == "T" else ("", unit)
    if count is None:
        return f"P{time}X{letter}"
    if unit == "DE":
        count, letter = count * 10, "Y"
    if unit == "CE":
        count, letter = count * 100, "Y"
    if unit == "H":
        count, letter = count * 6, "M"
    if count == int(count):
        return f"P{time}{int(count)}{letter}"
    whole, rest = int(count), count - int(count)
    smaller = {"Y": ("M", 12), "W": ("D", 7), "D": ("TH", 24), "TH": ("M", 60), "TM": ("S", 60)}.get(unit)
    if smaller is None or round(rest * smaller[1], 3) != round(rest * smaller[1]):
        return f"P{time}{count:g}{letter}"
    small = f"{round(rest * smaller[1])}{smaller[0].removeprefix('T')}"
    head = f"{whole}{letter}" if whole else ""
    return f"P{time}{head}{'T' if smaller[0][0] == 'T' else ''}{small}"


@lru_cache(maxsize=4096)
def easter(year: int) -> tuple[int, int]:
    """Month and day of the western Easter Sunday (the anonymous Gregorian computus).

    >>> easter(2000), easter(2025)
    ((4, 23), (4, 20))
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    el = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return month, day + 1


def type_of(value: Value) -> Literal["DATE", "TIME", "DURATION", "SET"]:
    """The TIMEX3 type that a value will have.

    >>> type_of(Date(weekday=5, clock="TNI")), type_of(Shift("TH", -2)), type_of(Duration("P3D"))
    ('TIME', 'TIME', 'DURATION')
    """
    match value:
        case Span():
            return type_of(value.end if value.at else value.start)
        case Duration():
            return "DURATION"
        case Repeat():
            return "SET"
        case Date() | Shift():
            if isinstance(value, Shift) and (value.length or (value.anchor == "event" and not value.narrow)):
                return "DURATION"
            return "TIME" if value.clock or (isinstance(value, Shift) and value.unit[0] == "T") else "DATE"
        case Vague():
            return "DATE"
