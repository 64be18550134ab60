"""What the words of a date say: the values that rules build, and how TIMEX3 writes them.

A value is what the words say, no more: "October" is `Date(month=10)`, "last October" adds `direction="last"`, "two
days later" is `Shift("D", 2, "text")`. `resolve` alone knows when the article was published and what was said before.

Units are TIMEX3's letters: D day, W week, WE weekend, M month, Q quarter, H half (of a year), Y year, DE decade,
CE century, ML millennium; below a day TH hour, TM minute, TS second.
"""

from __future__ import annotations

from dataclasses import dataclass
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
