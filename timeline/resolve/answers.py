"""What one reading of an expression gives, and what it was counted from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline import when as calendar
from timeline.lang.holidays import HOLIDAYS, Fixed
from timeline.lang.values import Date, Shift
from timeline.periods import Period, halves, moved, thirds
from timeline.when import When

NOT_PUBLISHED = "the article's date is not known"
NOTHING_BEFORE = "nothing was dated before it in the text"
# "I am tonight announcing", in a history: tonight is when it was said.
QUOTED = "said in a quotation, and the text does not tell when"


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a date was counted from: its first day, its When, and for the basis what that is: the date of publication,
    another date of the text (`words`, read as `said`), one that dates an event, one that is the same day told
    otherwise, or a period that figures are for; and its time of day, if it has one."""

    day: int
    when: When | None
    kind: Literal["published", "text", "event", "same", "period"]
    words: str
    said: When | None = None
    clock: str = ""

    @property
    def basis(self) -> str:
        return {
            "published": f"published {self.words}",
            "text": f'after "{self.words}" ({self.said})',
            "event": f'counted from "{self.words}" ({self.said})',
            "same": f'which is "{self.words}" ({self.said})',
            "period": f'after "{self.words}"',
        }[self.kind]


def too_late(anchor: Anchor) -> str:
    return f'counted from "{anchor.words}" it would come after the article'


@dataclass(frozen=True, slots=True)
class Spoken:
    """A date that the text has mentioned, the words it did so with, where they end, whether they name its year, the
    time of day, and whether they only say which thing is meant ("the 2009 law")."""

    period: Period
    words: str
    until: int = -1
    names_year: bool = False
    clock: str = ""
    adjective: bool = False

    @property
    def start(self) -> int:
        return self.until - len(self.words)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one reading of an expression gives. It `hangs` on the published date, at first hand or through another;
    `shares_year` says that it is of the year which its sentence has named."""

    value: str
    when: When | None = None
    reason: str = ""
    anchor: Anchor | None = None
    period: Period | None = None
    hangs: bool = False
    shares_year: bool = False


def finish(value: Date | Shift, period: Period, anchor: Anchor | None) -> Answer:
    """The answer that names a period, with what the words add: "early", "around", "at noon"."""
    when, text = period.when, period.value
    anchor_day = anchor.when.earliest if anchor is not None and anchor.when is not None else None
    if value.side in ("earlier", "later"):
        # "earlier this year": up to the day it was said; "later that month": from the day spoken of.
        if anchor_day is not None and period.first < anchor_day < period.last:
            first, last = (period.first, anchor_day) if value.side == "earlier" else (anchor_day, period.last)
            when = calendar.of_days(first, last)
    elif value.side == "running":
        # "Over the past year", "within the next week": so many days up to the day it was said, or from it on.
        assert isinstance(value, Shift)
        if anchor_day is not None and anchor is not None and anchor.when == calendar.day(anchor_day):
            when = calendar.of_days(*sorted((moved(value.unit, anchor_day, int(value.count or 0)), anchor_day)))
    elif value.side in ("first half", "second half"):
        when = halves(period)[value.side == "second half"]
    elif value.mod in ("START", "MID", "END"):
        when = thirds(period, value.mod)
    if value.approximate:
        when = calendar.qualified(when, approximate=True)
    if value.clock:
        text += value.clock
    if isinstance(value, Shift) and value.called:
        text = f"{text[:-1]}{value.called}"
    return Answer(text, when, anchor=anchor, period=period, hangs=anchor is not None and anchor.kind == "published")


def tail(value: Date) -> str:
    """What TIMEX3 writes behind the year, of a date whose year is not known: "-10" for October."""
    if value.month is not None:
        return f"-{value.month:02d}" + (f"-{value.day:02d}" if value.day is not None else "")
    if value.weekday is not None:
        return f"-WXX-{value.weekday}"
    if value.season:
        return f"-{value.season}"
    if value.quarter is not None:
        return f"-Q{value.quarter}"
    if value.half is not None:
        return f"-H{value.half}"
    if value.weekend:
        return "-WXX-WE"
    if value.day is not None:
        return f"-XX-{value.day:02d}"
    if value.holiday and isinstance(day := HOLIDAYS[value.holiday], Fixed):
        return f"-{day.month:02d}-{day.day:02d}"
    return ""
