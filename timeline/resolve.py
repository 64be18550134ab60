"""Expressions to Mentions: each resolved against its article's published date or against what was said before.

Pure: no clock, no locale. The published date may be unknown (what hangs on it stays unresolved, with the reason) or
bounded by an interval (then it is read for both ends, and the answer is what they share or what they span).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from timeline import lang
from timeline import when as calendar
from timeline.lang.common import (
    HOLIDAYS,
    Date,
    Direction,
    Duration,
    Fixed,
    Repeat,
    Shift,
    Span,
    Vague,
    Value,
    amount,
    type_of,
)
from timeline.model import Expression, Mention, Published, Timex3
from timeline.periods import (
    Period,
    add_months,
    century_period,
    containing,
    day_period,
    decade_period,
    half_period,
    halves,
    holiday,
    month_period,
    moved,
    nth_of_month,
    quarter_period,
    season_period,
    thirds,
    week_period,
    weekend_period,
    year_period,
    year_value,
)
from timeline.when import When, civil, day_number, days_in_month

Style = Literal["", "news", "narrative"]

# What a broken number of units is counted in, and how many of them a unit has.
HALVES = {"Y": ("M", 12), "DE": ("Y", 10), "CE": ("DE", 10), "W": ("D", 7), "M": ("D", 30)}

# How much sooner a story goes forward than back: after May, "November" is the next, and "March" still the last.
LOOKING_BACK = 1.5
# What lies ahead of an article is so much farther than what lies as long ago: news of November tells of last May.
AHEAD = 2

# Characters within which a year still opens its sentence: anything from 10 to 60 does as well.
SENTENCE_OPENING = 30

# Days to a holiday within which it is the nearest one that is meant, whatever the tense.
NEAR_HOLIDAY = 45

# Characters before a date and after it in which a verb or cue word tells its tense: of 30 to 80 the ones with the
# fewest errors on 86 months and 342 weekdays of news. "By", "until" belong to the sentence's verb, wherever it stands.
CUES_BEFORE, CUES_AFTER, LIMIT_CUES = 60, 40, 120
# Characters in which a cue stands so near before a day and month that it outweighs what is nearest.
BESIDE = 20
# Days back within which a day and month is the nearest all the same.
JUST_GONE = 30

# A year in two digits is not told so many years ahead: "'29", in 2008, is 1929.
AHEAD_YEARS = 15
# A day and month so many days from the publication, or more, is no longer told by its nearness alone.
FAR_DAY = 120
NOT_PUBLISHED = "the article's date is not known"
NOTHING_BEFORE = "nothing was dated before it in the text"
# "I am tonight announcing", in a history: tonight is when it was said.
QUOTED = "said in a quotation, and the text does not tell when"


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a date was counted from: its first day, its When, and for the basis what that is: the date of publication,
    another date of the text (`words`, read as `said`), one that dates an event, or a period that figures are for."""

    day: int
    when: When | None
    kind: Literal["published", "text", "event", "period"]
    words: str
    said: When | None = None

    @property
    def basis(self) -> str:
        return {
            "published": f"published {self.words}",
            "text": f'after "{self.words}" ({self.said})',
            "event": f'counted from "{self.words}" ({self.said})',
            "period": f'after "{self.words}"',
        }[self.kind]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A date that the text has mentioned, and the words it did so with."""

    period: Period
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one reading of an expression gives. It `hangs` on the published date, at first hand or through another."""

    value: str
    when: When | None = None
    reason: str = ""
    anchor: Anchor | None = None
    period: Period | None = None
    hangs: bool = False


# -- one reading of an article --------------------------------------------------------------------------------------

SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[A-Z“\"'‘])|[。！？]|\n\s*\n")


def in_quotation(text: str, place: int) -> bool:
    """Does a place stand between quotation marks, opened in its paragraph?

    >>> in_quotation('He said: "I resign today."', 20), in_quotation("“Never,” he says today.", 17)
    (True, False)
    """
    before = text[text.rfind("\n", 0, place) + 1 : place]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


class Reader:
    """One pass over an article with one published day, or none."""

    def __init__(self, text: str, published: int | None, label: str, style: Style) -> None:
        self.text = text
        self.published = published
        self.label = label
        self.style = style
        self.reference: Spoken | None = None
        # Where a story has got to: the last date mentioned that was no aside.
        self.story: Spoken | None = None
        # The last date mentioned that is a day: "in 1997 ... that day, at noon" is not 1 January 1997.
        self.day: Spoken | None = None
        # The range that was read last, by its two ends: its second mention asks for the same answers.
        self.range: tuple[tuple[Value, Value], tuple[Answer, Answer]] | None = None
        # Whether it hangs on the published date.
        self.hangs = False
        # The last date mentioned, where it could not be resolved.
        self.lost = ""
        # A headline told twice ("..., a decade later") counts twice from the same date.
        self.counted_from: tuple[str, Spoken] | None = None
        # The period that figures were last given for: "the year-ago quarter" counts from it.
        self.period: Period | None = None

    def read(self, expressions: Sequence[Expression]) -> list[Answer]:
        answers = []
        for place, expression in enumerate(expressions):
            answer = self.answer(expression, expression.value)
            if isinstance(expression.value, Shift) and expression.value.anchor == "event":
                answer = self.from_event(expression, expressions[place + 1 : place + 3], answer)
            if answer.anchor is not None:
                kind = answer.anchor.kind
                answer = replace(answer, hangs=kind == "published" or (self.hangs and kind != "event"))
            answers.append(answer)
            self.remember(expression, answer)
        return answers

    def remember(self, expression: Expression, answer: Answer) -> None:
        """What later expressions are counted from."""
        value = expression.value
        if answer.period is not None:
            self.hangs = answer.hangs
            self.reference, self.lost = Spoken(answer.period, expression.text), ""
            if not self.is_aside(expression, answer.period):
                self.story = self.reference
            if answer.period.unit == "D":
                self.day = self.reference
            if isinstance(value, Date) and answer.period.unit in ("Q", "H") and self.is_over(expression, answer.period):
                self.period = answer.period
        elif isinstance(value, Duration) and value.value in ("P9M", "P1Y", "P6M"):
            # "In the first nine months ... compared with year-earlier net": the year before.
            self.period = None if self.published is None else year_period(civil(self.published)[0])
        elif isinstance(value, Date | Shift | Span) and answer.reason == NOT_PUBLISHED:
            # What follows "in April" of an unknown year must not be counted from the date before it.
            self.reference = self.story = self.day = None
            self.lost = expression.text

    def is_over(self, expression: Expression, period: Period) -> bool:
        """Can figures be given for the period? An outlook on the next quarter does not make it the one spoken of."""
        if self.published is None or period.last < self.published + 31:
            return True
        return self.tense(expression) < 0

    def is_aside(self, expression: Expression, period: Period) -> bool:
        """A year that a sentence names in passing ("as it was not until 1976 that ...") does not move a story; one
        that opens the sentence ("In 1976") does. On eleven histories this mends 31 dates and spoils 2."""
        if self.story is None:
            return False
        value = expression.value
        if isinstance(value, Date) and value.year is not None and period.first > self.story.period.last:
            # "It lasted until the fall of the city in February 1945": the story stands where it stood.
            lasting = lang.get(expression.language).cues.lasting
            if lasting.search(self.sentence_before(expression, CUES_BEFORE)):
                return True
        if period.unit not in ("Y", "DE", "CE", "S"):
            return False
        if civil(period.first)[0] == civil(self.story.period.first)[0]:
            # Where the month is known, its year adds nothing.
            return period.unit != "S" and self.story.period.unit != period.unit
        return len(self.sentence_before(expression, 120).strip()) > SENTENCE_OPENING

    def answer(self, expression: Expression, value: Value) -> Answer:
        match value:
            case Date():
                return self.date(expression, value)
            case Shift():
                answer = self.shift(expression, value)
                if value.length:
                    count = None if value.count is None else abs(value.count)
                    answer = replace(answer, value=amount(count, value.unit))
                return answer
            case Duration():
                return self.duration(expression, value)
            case Repeat():
                return Answer(value.value, reason="a repeated time")
            case Vague():
                reason = {
                    "PRESENT_REF": "the present, no date",
                    "PAST_REF": "some time past",
                    "FUTURE_REF": "some time to come",
                }
                return Answer(value.value, reason=reason[value.value])
            case Span():
                return self.range_end(expression, value)

    def duration(self, expression: Expression, value: Duration) -> Answer:
        of = self.answer(expression, value.of) if value.of is not None else None
        if of is None or of.period is None:
            return Answer(value.value, reason="a duration")
        first, last = of.period.first, of.period.last
        if of.period.unit == "D":
            # "The nine months ended Sept. 30"
            first = moved(value.unit, last + 1, value.count)
        elif value.count > 0:
            last = min(last, moved(value.unit, first, value.count) - 1)
        else:
            first = max(first, moved(value.unit, last + 1, value.count))
        # What follows is not counted from it: no `period`.
        when = calendar.of_days(first, last)
        if value.unit == "M":
            when = calendar.interval(containing("M", first).when, containing("M", last).when)
        return Answer(value.value, when, anchor=of.anchor)

    def range_end(self, expression: Expression, value: Span) -> Answer:
        """One end of a range, with the range as its When. Both ends are read where the first one stands."""
        if value.at == 0 or self.range is None or self.range[0] != (value.start, value.end):
            start = self.answer(expression, value.start)
            end = self.answer(expression, value.end)
            if start.period and end.period and end.period.last < start.period.first:
                start, end = self.in_order(expression, value, start, end)
            self.range = (value.start, value.end), (start, end)
        start, end = self.range[1]
        one = end if value.at else start
        if start.when is None or end.when is None:
            return one
        first, last = start.when.earliest, end.when.latest
        if first is None or last is None or first > last:
            return one
        return replace(one, when=calendar.interval(start.when, end.when))

    def in_order(self, expression: Expression, value: Span, start: Answer, end: Answer) -> tuple[Answer, Answer]:
        """ "Monday to Friday", read apart, may end before it begins: then the end that names no year gives way, the
        first ("it rained from Monday to Friday") or, from "today" on, the last."""
        assert start.period
        assert end.period
        if isinstance(value.start, Date) and value.start.year is None and self.tense(expression) <= 0:
            earlier = self.beside(expression, replace(value.start, direction="previous"), end.period)
            if earlier.period and earlier.period.first <= end.period.last:
                return replace(earlier, anchor=start.anchor), end
        if isinstance(value.end, Date) and value.end.year is None:
            later = self.beside(expression, replace(value.end, direction="following"), start.period)
            return start, replace(later, anchor=end.anchor)
        return start, end

    def beside(self, expression: Expression, value: Date, period: Period) -> Answer:
        """A date read from another one, as if that had just been mentioned."""
        saved = self.reference, self.story
        self.reference = self.story = Spoken(period, "")
        answer = self.date(expression, value)
        self.reference, self.story = saved
        return answer

    def tense(self, expression: Expression, within: int = CUES_BEFORE, after: bool = True) -> int:
        """1 where the words around (so many characters before and, if asked or if the sentence opens with the date,
        after) speak of what is to come, -1 of what has been, 0 unsure."""
        cues, limited = lang.get(expression.language).cues, self.is_limit(expression)
        before = self.sentence_before(expression, LIMIT_CUES if limited else within)
        future = max((m.end() for m in cues.future.finditer(before)), default=-1)
        past = max((m.end() for m in cues.past.finditer(before)), default=-1)
        if (future >= 0 or past >= 0) and limited:
            # "Will stay until Friday" lies ahead, "stayed until Friday" may.
            return 1 if future >= past else 0
        if future >= 0 or past >= 0:
            return 1 if future >= past else -1
        if not after and not limited and cues.lead.sub("", before).strip():
            return 0
        rest = SENTENCE_END.split(self.text[expression.end : expression.end + CUES_AFTER])[0]
        rest = cues.relative.split(rest)[0]
        to_come, gone = cues.future.search(rest), cues.past.search(rest)
        if to_come and (not gone or to_come.start() <= gone.start()):
            return 1
        # "If it doesn't pass by Friday" lies ahead.
        return -1 if gone else int(limited)

    def sentence_before(self, expression: Expression, within: int) -> str:
        """What the sentence has said so far, in so many characters."""
        return SENTENCE_END.split(self.text[max(0, expression.start - within) : expression.start])[-1]

    def is_limit(self, expression: Expression) -> bool:
        """ "By Friday", "until the weekend"."""
        limit = lang.get(expression.language).cues.limit
        return limit.search(self.text, max(0, expression.start - 12), expression.start) is not None

    # the calendar parts

    def finish(self, value: Date | Shift, period: Period, anchor: Anchor | None) -> Answer:
        when, text = period.when, period.value
        anchor_day = anchor.when.earliest if anchor is not None and anchor.when is not None else None
        if value.side in ("earlier", "later"):
            # "earlier this year": up to the day it was said; "later that month": from the day spoken of.
            if anchor_day is not None and period.first < anchor_day < period.last:
                first, last = (period.first, anchor_day) if value.side == "earlier" else (anchor_day, period.last)
                when = calendar.of_days(first, last)
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
        return Answer(text, when, anchor=anchor, period=period)

    def of_publication(self) -> Anchor | None:
        if self.published is None:
            return None
        return Anchor(self.published, calendar.day(self.published), "published", self.label)

    def of_text(self, spoken: Spoken | None) -> Anchor | None:
        """A date mentioned before; where none was, the article's own."""
        if spoken is None:
            return self.of_publication()
        when = spoken.period.when
        return Anchor(spoken.period.first, when, "text", spoken.words, when)

    def spoken_of(self, value: Shift) -> Anchor | None:
        """The day that "later", "that day" or a clock time counts from."""
        if self.reference is None and (value.count or 0) > 0 and not value.narrow:
            # "Two days later he died" opens the text: later than something, and not than the day of publication.
            return None
        if self.reference is None or self.reference.period.unit == "D" or value.unit != "D" or not value.narrow:
            return self.of_text(self.reference)
        if self.day is not None:
            return self.of_text(self.day)
        if value.clock:
            return None if self.style == "narrative" else self.of_publication()
        return self.of_text(self.reference)

    def date(self, expression: Expression, value: Date) -> Answer:
        if value.within is not None:
            outer = self.answer(expression, value.within)
            if outer.period is None:
                return Answer("XXXX" + self.tail(value) + value.clock, reason=outer.reason or NOTHING_BEFORE)
            period = self.inside(value, outer.period)
            return self.finish(value, period, outer.anchor)
        if value.century is not None:
            return self.finish(value, century_period(value.century), None)
        if value.decade is not None:
            return self.finish(value, decade_period(value.decade), None)
        if (
            value.two_digit
            and self.published is not None
            and (value.year or 0) > civil(self.published)[0] + AHEAD_YEARS
        ):
            # "The crash of '29", written in 2008.
            value = replace(value, year=(value.year or 0) - 100)
        if value.year is not None:
            period_or_none = self.of_year(value, value.year)
            if period_or_none is None:
                return Answer(f"{year_value(value.year)}{self.tail(value)}", reason="there is no such day")
            return self.finish(value, period_or_none, None)
        if value.clock and value == Date(clock=value.clock):
            return Answer(f"XXXX-XX-XX{value.clock}", reason="no day is named")
        narrative = self.style == "narrative" or value.direction in ("that", "previous", "following")
        told = self.reference if value.direction else self.story
        anchor = self.of_text(told) if narrative else self.of_publication()
        if anchor is None:
            return Answer(
                "XXXX" + self.tail(value) + value.clock, reason=self.nothing_before() if narrative else NOT_PUBLISHED
            )
        period_or_none = self.nearest(expression, value, anchor.day, narrative)
        if period_or_none is None:
            return Answer("XXXX" + self.tail(value) + value.clock, reason="there is no such day")
        return self.finish(value, period_or_none, anchor)

    def tail(self, value: Date) -> str:
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

    def of_year(self, value: Date, year: int) -> Period | None:
        """The period that the parts name in a year; None for 30 February."""
        if value.month is not None and value.day is not None:
            if not 1 <= value.day <= days_in_month(year, value.month):
                return None
            return day_period(day_number(year, value.month, value.day))
        if value.month is not None and value.week is not None:
            if value.weekend:
                saturday = nth_of_month(year, value.month, value.week, 6)
                return containing("WE", saturday.first) if saturday else None
            return nth_of_month(year, value.month, value.week, value.weekday)
        if value.month is not None:
            return month_period(year, value.month)
        if value.week is not None:
            # The ISO week: the first is that of 4 January.
            first = week_period(day_number(year, 1, 4) - calendar.weekday(day_number(year, 1, 4)))
            return week_period(first.first + 7 * (value.week - 1)) if value.week <= 53 else None
        if value.season:
            return season_period(year, value.season)
        if value.quarter is not None:
            return quarter_period(year, value.quarter)
        if value.half is not None:
            return half_period(year, value.half)
        if value.holiday:
            return day_period(holiday(value.holiday, year))
        return year_period(year)

    def inside(self, value: Date, outer: Period) -> Period:
        year, month, _ = civil(outer.first)
        if value.week is not None and outer.unit == "M":
            # "the last Friday of the month"
            return self.of_year(replace(value, month=month), year) or outer
        if value.weekday is not None:
            return day_period(outer.first + (value.weekday - 1 - calendar.weekday(outer.first)) % 7)
        if value.weekend:
            return containing("WE", outer.first)
        if value.decade is not None:
            # Chinese "上世纪八十年代": the eighties of the last century.
            return decade_period(year - year % 100 + value.decade)
        if value.day is not None and value.month is None:
            return day_period(day_number(year, month, min(value.day, days_in_month(year, month))))
        return self.of_year(value, year) or outer

    def nearest(self, expression: Expression, value: Date, base: int, narrative: bool) -> Period | None:
        """Of all the periods that a date without a year can mean, the one that is meant; None if there is none."""
        if value.month is None and value.weekday is not None and value.day is None:
            return day_period(self.weekday(expression, value, base, narrative))
        if value.month is None and value.weekend:
            return self.weekend(expression, value, base)
        if value.month is None and value.day is not None:
            return self.day_of_month(expression, value, base, narrative)
        year = civil(base)[0]
        periods = [p for p in (self.of_year(value, y) for y in (year - 2, year - 1, year, year + 1)) if p]
        if len(periods) < 4:
            # 29 February: look as far as the next leap year and the last.
            periods = [p for p in (self.of_year(value, y) for y in range(year - 8, year + 9)) if p]
        if not periods:
            return None
        if value.direction not in ("", "that"):
            return self.turned(periods, value.direction, base)
        told = self.reference if value.direction else self.story
        if narrative and told is not None:
            return self.told_next(periods, told.period)
        return self.of_news(expression, value, periods, base)

    def weekend(self, expression: Expression, value: Date, base: int) -> Period:
        monday, running = base - calendar.weekday(base), calendar.weekday(base) >= 5
        if value.direction in ("next", "coming"):
            return weekend_period(monday + 7 * running)
        tense = self.tense(expression)
        # "By the weekend" lies ahead, if nothing says that it is over.
        gone = tense < 0 or (tense == 0 and not self.is_limit(expression))
        over = value.direction == "last" or (not running and gone)
        return weekend_period(monday - 7 if over and value.direction != "this" else monday)

    def day_of_month(self, expression: Expression, value: Date, base: int, narrative: bool) -> Period | None:
        assert value.day is not None
        year, month, _ = civil(base)
        # "Friday the 13th" may be some months away.
        reach = 1 if value.weekday is None else 14
        months = (divmod(12 * year + month - 1 + away, 12) for away in range(-reach, reach + 1))
        days = (day_number(y, m + 1, value.day) for y, m in months if value.day <= days_in_month(y, m + 1))
        candidates = [day for day in days if value.weekday in (None, calendar.weekday(day) + 1)]
        if value.direction in ("last", "next"):
            candidates = [d for d in candidates if d != base and (d < base) == (value.direction == "last")]
        elif value.direction in ("past", "coming"):
            candidates = [d for d in candidates if d == base or (d < base) == (value.direction == "past")]
        elif tense := 0 if narrative else self.tense(expression):
            # "On the 3rd he resigned", written on the 22nd: nineteen days ago, and not in twelve.
            candidates = [d for d in candidates if d == base or (d > base) == (tense > 0)] or candidates
        return day_period(min(candidates, key=lambda d: abs(d - base))) if candidates else None

    def turned(self, periods: Sequence[Period], direction: Direction, base: int) -> Period | None:
        """ "Last May", "next winter": the one that the word points to."""
        match direction:
            case "last" | "previous":
                return next((p for p in reversed(periods) if p.last < base), None)
            case "before last":
                return [p for p in periods if p.last < base][-2]
            case "past":
                return next((p for p in reversed(periods) if p.first <= base), None)
            case "this":
                # "This winter", in January, began the year before.
                around = next((p for p in periods if p.first <= base <= p.last), None)
                return around or next((p for p in periods if civil(p.first)[0] == civil(base)[0]), None)
            case _:
                return next((p for p in periods if p.first > base), None)

    def of_news(self, expression: Expression, value: Date, periods: Sequence[Period], base: int) -> Period:
        """A bare "May" or "3 May" of an article: the nearest, unless the tense says otherwise."""

        def distance(p: Period) -> float:
            return (p.first - base) * AHEAD if p.first > base else max(0, base - p.last)

        near = min(periods, key=distance)
        ahead = [p for p in periods if p.last >= base]
        behind = [p for p in periods if p.first <= base]
        if value.fiscal:
            return behind[-1]
        if value.quarter is not None or (value.holiday and distance(near) <= NEAR_HOLIDAY):
            return near
        if near.last < base - JUST_GONE and self.tense(expression, BESIDE, after=False) > 0:
            # "A runoff is set for Dec. 2", written in March; "from 3 November", written on the 30th, has begun.
            return ahead[0]
        if value.day is None or distance(near) > FAR_DAY:
            tense = self.tense(expression)
            if tense > 0:
                return ahead[0]
            if tense < 0 and value.day is None:
                return behind[-1]
        return near

    def told_next(self, periods: Sequence[Period], now: Period) -> Period:
        """Of the same date in several years, the one a story comes to next: it runs on, and looks back less far."""

        def away(period: Period) -> tuple[float, bool]:
            # "that winter" of 1805 is the one that begins in 1805.
            begins_within = now.first <= period.first <= now.last
            if period.first <= now.last and now.first <= period.last:
                return 0, not begins_within
            back = now.first - period.last
            return LOOKING_BACK * back if back > 0 else period.first - now.last, True

        return min(periods, key=away)

    def weekday(self, expression: Expression, value: Date, base: int, narrative: bool) -> int:
        assert value.weekday is not None
        back = (calendar.weekday(base) - (value.weekday - 1)) % 7
        recent = base - back
        match value.direction:
            case "last" | "previous":
                return recent - 7 if back == 0 else recent
            case "before last":
                return recent - 7 if back else recent - 14
            case "past" | "that":
                return recent
            case "next" | "coming" | "following":
                return recent + 7
        if value.direction == "this":
            gone = back and self.tense(expression) < 0
            return recent if back == 0 or gone else recent + 7
        if narrative:
            return recent if back == 0 else recent + 7
        cues = lang.get(expression.language).cues
        if not back or cues.over.match(self.text, expression.end):
            return recent
        return recent + 7 if self.tense(expression, after=cues.verb_last) > 0 else recent

    # counting

    def shift(self, expression: Expression, value: Shift) -> Answer:
        if value.anchor == "event":
            length = amount(None if value.count is None else abs(value.count), value.unit)
            text = self.unknown(value) if value.narrow else length
            return Answer(text, reason="counted from an event that is not dated beside it")
        if value.anchor == "period" or self.is_comparison(value):
            return self.reported(expression, value)
        of = self.answer(expression, value.of) if value.of is not None else None
        anchor: Anchor | None
        if of is not None:
            if of.period is None:
                return Answer(self.vague(value), reason=of.reason)
            from_of = of.anchor or Anchor(of.period.first, of.when, "text", "")
            anchor = replace(from_of, day=of.period.first, when=of.when)
        elif value.anchor == "published" or (value.anchor == "story" and self.style != "narrative"):
            if self.style == "narrative" and in_quotation(self.text, expression.start):
                return Answer(self.unknown(value), reason=QUOTED)
            anchor = self.of_publication()
            if anchor is None:
                return Answer(self.unknown(value), reason=NOT_PUBLISHED)
        else:
            anchor = self.from_text(expression, value)
            if anchor is None:
                return Answer(self.unknown(value), reason=self.nothing_before())
        if value.unit[0] == "T":
            return self.hours(value, anchor)
        if value.count is None and (value.low is None or value.high is None):
            return Answer(self.vague(value), reason="how many is not said")
        if value.count is None:
            answer = self.some(value, anchor)
        else:
            answer = self.counted(value, value.count, anchor, of.period if of is not None else None)
        onward = (value.sign or value.count or 0) > 0 and not value.clock
        if onward and anchor.kind == "text" and of is None and self.is_too_late(expression, anchor, answer):
            return Answer(self.unknown(value), reason=f'counted from "{anchor.words}" it would come after the article')
        return answer

    def is_too_late(self, expression: Expression, anchor: Anchor, answer: Answer) -> bool:
        """ "A year later", counted from a "2008" that stands in the way, is 2009: not if it is told as past in 2008."""
        first = answer.when.earliest if answer.when is not None else None
        if first is None or self.published is None or not anchor.day <= self.published < first:
            return False
        behind = self.text[expression.end : expression.end + CUES_AFTER]
        return self.tense(expression) < 0 and not lang.get(expression.language).cues.future.search(behind)

    def is_comparison(self, value: Shift) -> bool:
        """ "A year ago", among figures for a quarter, is that quarter a year ago."""
        year_ago = value.unit == "Y" and value.count == -1 and not value.narrow and not value.mod and value.of is None
        return year_ago and self.period is not None

    def from_text(self, expression: Expression, value: Shift) -> Anchor | None:
        words = expression.text.lower()
        if self.counted_from and self.counted_from[0] == words and not value.narrow:
            self.reference = self.counted_from[1]
        elif self.reference is not None:
            self.counted_from = words, self.reference
        return None if self.lost and self.reference is None else self.spoken_of(value)

    def counted(self, value: Shift, count: float, anchor: Anchor, of: Period | None) -> Answer:
        """So many units from the anchor, or from the period `of`."""
        base, unit = anchor.day, str(value.unit)
        if count != int(count):
            # "two and a half years ago": two years, then six months.
            smaller, times = HALVES.get(unit, (unit, 0))
            base, count, unit = moved(unit, base, int(count)), round((count - int(count)) * times), smaller
        if unit in ("DE", "CE") and not value.narrow:
            # "a decade later" names a year, roughly.
            unit, count = "Y", count * (10 if unit == "DE" else 100)
            value = replace(value, approximate=True)
        there = moved(unit, base, int(count))
        period = containing(of.unit if value.same and of is not None else unit, there)
        if not value.narrow and not value.same and unit == "W":
            period = week_period(there - calendar.weekday(there))
        answer = self.finish(value, period, anchor)
        latest = anchor.when.latest if anchor.when is not None and base == anchor.when.earliest else None
        if latest is not None and answer.when is not None:
            # "Three months later", after "2005": some time from April 2005 to March 2006, and not April 2005.
            last = containing(unit, moved(unit, latest, int(count)))
            if last.first > period.last:
                when = calendar.interval(answer.when, last.when)
                if value.narrow and value.unit == "D":
                    # "That same day", after "in June 1944": some day of it, from which nothing can be counted.
                    some = when if value.count else anchor.when
                    return replace(answer, value=self.some_day(anchor, value), when=some, period=None)
                answer = replace(answer, when=when, period=replace(period, last=last.last, when=when))
        return answer

    def some_day(self, anchor: Anchor, value: Shift) -> str:
        """TIMEX3's value of a day in a month, or a year, that is all the text tells."""
        month, year = containing("M", anchor.day), containing("Y", anchor.day)
        if value.count or anchor.when not in (month.when, year.when):
            return self.unknown(value)
        return (f"{month.value}-XX" if anchor.when == month.when else f"{year.value}-XX-XX") + value.clock

    def from_event(self, expression: Expression, following: Sequence[Expression], answer: Answer) -> Answer:
        """ "A couple of years before he came to power in 2012": the sentence dates the event that it counts from."""
        shift = expression.value
        for other in following:
            between = self.text[expression.end : other.start]
            if len(between) > 120 or SENTENCE_END.search(between):
                break
            if not isinstance(other.value, Date):
                continue
            event = self.answer(other, other.value)
            if event.period is None:
                break
            counted = self.shift(expression, replace(shift, anchor="text", of=other.value))
            anchor = Anchor(event.period.first, event.when, "event", other.text, event.when)
            # "The day after" is a day, "two days after" a length.
            value = counted.value if isinstance(shift, Shift) and shift.narrow else answer.value
            return replace(answer, value=value, when=counted.when, reason="", anchor=anchor)
        return answer

    def nothing_before(self) -> str:
        return f'counted from "{self.lost}", which is not dated' if self.lost else NOTHING_BEFORE

    def reported(self, expression: Expression, value: Shift) -> Answer:
        """ "the quarter", "the year-ago quarter": counted from the period that figures were last given for."""
        assert value.count is not None
        period = self.period
        of = self.answer(expression, value.of) if value.of is not None else None
        if period is None and of is not None:
            return of
        if period is None:
            if self.published is None:
                return Answer(self.unknown(value), reason=NOT_PUBLISHED)
            # Figures that an article calls the quarter's, with no quarter named, are those of the last that is over.
            period = containing("Q", add_months(self.published, -3))
            anchor = Anchor(period.first, period.when, "published", self.label)
        else:
            anchor = Anchor(period.first, period.when, "period", period.value)
        years = (
            of.period.first
            if of is not None and of.period is not None
            else add_months(period.first, 12 * int(value.count))
        )
        first = day_number(civil(years)[0], civil(period.first)[1], 1)
        there = containing(period.unit, first)
        # A comparison does not move the story: no `period`, so that nothing is counted from it.
        return Answer(there.value, there.when, anchor=anchor)

    def some(self, value: Shift, anchor: Anchor) -> Answer:
        """ "a few days earlier": somewhere between two and six of them."""
        assert value.low is not None
        assert value.high is not None
        base = anchor.day
        ends = sorted((value.sign * value.low, value.sign * value.high))
        first, last = (containing(value.unit, moved(value.unit, base, count)) for count in ends)
        if first.when.edtf == last.when.edtf:
            return Answer(self.vague(value), calendar.qualified(first.when, approximate=True), anchor=anchor)
        if value.low == 0:
            # "In recent weeks" ends on the day it is counted from, not with that day's week.
            when = calendar.of_days(first.first, base)
        elif value.unit in ("W", "WE"):
            when = calendar.of_days(first.first, last.last)
        else:
            when = calendar.interval(first.when, last.when)
        return Answer(self.vague(value), when, anchor=anchor)

    def hours(self, value: Shift, anchor: Anchor) -> Answer:
        text = self.vague(value) if value.count is None else amount(abs(value.count), value.unit)
        if value.count is None or abs(value.count) * {"TH": 60, "TM": 1, "TS": 1 / 60}[value.unit] <= 720:
            return Answer(text, calendar.day(anchor.day), anchor=anchor)
        days = round(value.count / 24) if value.unit == "TH" else 0
        return Answer(text, calendar.day(anchor.day + days), anchor=anchor)

    def vague(self, value: Shift) -> str:
        return "FUTURE_REF" if value.sign > 0 or (value.count or 0) > 0 else "PAST_REF"

    def unknown(self, value: Shift) -> str:
        return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(
            value.unit, "XXXX"
        ) + value.clock


# -- the module's door ----------------------------------------------------------------------------------------------


def choose_style(expressions: Sequence[Expression], published: Published) -> Style:
    """Narrative where stated years lie long before the article's date and hardly anything hangs on that date; where
    that date is unknown, nothing at all.

    Of the corpora's 1,009 documents this takes the eleven histories, and no piece of news. Within a piece of news the
    style does not change: where four stated years in a row lie long before it, in 1,397 articles, a story would read 42
    of the dates that follow otherwise, and five of them were meant so.
    """
    # A date open at one end says as little of how long ago the years are as none.
    known = published.when is not None and published.when.width is not None
    now = published.when.start.year if known and published.when and published.when.start else None
    far = near = 0
    for expression in expressions:
        match expression.value:
            case Date(year=int(year)):
                far += now is None or abs(year - now) >= 2
            case Date(weekday=int(), month=None) | Shift(anchor="published"):
                near += 1
    return "narrative" if far >= 4 and far >= 8 * near and (now is not None or not near) else "news"


def resolve(
    text: str,
    expressions: Sequence[Expression],
    published: Published = Published(),
    *,
    style: Style = "",
) -> list[Mention]:
    """Resolve each expression of an article, in order: one Mention an Expression.

    >>> from timeline.find import find
    >>> from timeline.when import parse
    >>> [mention] = resolve("on Thursday", find("on Thursday"), Published(parse("2025-05-02"), "stated"))
    >>> str(mention.when), mention.basis
    ('2025-05-01', '"on Thursday", published 2025-05-02')
    """
    style = style or choose_style(expressions, published)
    expressions = in_one_order(expressions)
    label = str(published.when) if published.when else ""
    if published.basis == "inferred":
        label += " (inferred)"
    # A date open at one end ("no earlier than 2012") bounds nothing that hangs on it.
    bounds: list[int | None] = [None]
    if published.when is not None and published.when.width is not None:
        bounds = [published.when.earliest, published.when.latest]
    readings = [Reader(text, bound, label, style).read(expressions) for bound in dict.fromkeys(bounds)]
    mentions = []
    for place, expression in enumerate(expressions):
        answers = [reading[place] for reading in readings]
        mentions.append(_mention(text, expression, _whole(expressions, place), answers, published))
    return mentions


def in_one_order(expressions: Sequence[Expression]) -> Sequence[Expression]:
    """Dates in numbers that leave open what is the day, in the order of those beside them that don't: "3/4/1867" is of
    April where "18/3/1869" follows."""
    dates = [e.value for e in expressions if isinstance(e.value, Date) and e.value.order]
    orders = {date.order for date in dates if not date.either}
    if len(orders) != 1 or all(date.order in orders for date in dates):
        return expressions
    [order] = orders
    return [
        replace(e, value=replace(e.value, order=order, month=e.value.day, day=e.value.month))
        if isinstance(e.value, Date) and e.value.either and e.value.order != order
        else e
        for e in expressions
    ]


def _whole(expressions: Sequence[Expression], place: int) -> tuple[int, int]:
    """Where an expression stands; for an end of a range, where the range does."""
    one = expressions[place]
    if isinstance(one.value, Span):
        there = place - 1 if one.value.at else place + 1
        other = expressions[there] if 0 <= there < len(expressions) else one
        if isinstance(other.value, Span) and (other.value.start, other.value.end) == (one.value.start, one.value.end):
            return min(one.start, other.start), max(one.end, other.end)
    return one.start, one.end


def _mention(
    text: str, expression: Expression, span: tuple[int, int], answers: Sequence[Answer], published: Published
) -> Mention:
    start, end = span
    first, last = answers[0], answers[-1]
    answer, anchor = first, first.anchor
    if first != last and first.when is not None and last.when is not None:
        if first.when != last.when:
            shared = first.value if first.value == last.value else _shared(first.value, last.value)
            answer = replace(first, when=_spanning(first.when, last.when), value=shared)
        if anchor is not None and anchor.kind == "published":
            anchor = replace(anchor, when=published.when)
        elif anchor is not None and last.anchor is not None:
            # 'after "Earlier this month" (2023-09)', where that is any month of the autumn.
            when, said = (
                _spanning(*pair) for pair in ((anchor.when, last.anchor.when), (anchor.said, last.anchor.said))
            )
            anchor = replace(anchor, when=when, said=said)
    value = expression.value
    mod, quant, freq = "", "", ""
    inner = (value.end if value.at else value.start) if isinstance(value, Span) else value
    if isinstance(inner, Date | Shift | Duration | Repeat | Vague):
        mod = inner.mod
    if isinstance(inner, Repeat):
        quant, freq = inner.quant, inner.freq
    # Shown with the expression, so that the basis reads as the text did.
    lead = lang.get(expression.language).cues.lead.search(text, max(0, start - 12), start)
    basis = f'"{" ".join(text[lead.start() if lead else start : end].split())}"'
    if isinstance(inner, Date) and inner.either:
        basis += f", read {inner.order} first"
    if anchor is not None:
        basis += f", {anchor.basis}"
    return Mention(
        expression,
        Timex3(type_of(value), answer.value, mod, quant, freq),
        answer.when,
        basis if answer.when is not None else "",
        "" if answer.when is not None else answer.reason,
        anchor.when if anchor is not None else None,
        published.basis == "inferred" and answer.hangs,
    )


def _spanning(one: When | None, other: When | None) -> When | None:
    """From the first day of both to the last; None where one is unknown."""
    if one is None or other is None or one == other:
        return one
    starts = [when.earliest for when in (one, other) if when.earliest is not None]
    ends = [when.latest for when in (one, other) if when.latest is not None]
    return calendar.of_days(min(starts, default=None), max(ends, default=None))


def _shared(one: str, other: str) -> str:
    """Two TIMEX3 values with X where they differ."""
    if len(one) != len(other):
        return one
    return "".join(a if a == b else "X" for a, b in zip(one, other, strict=True))
