"""One pass over an article: each expression read in the light of those before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from timeline import lang
from timeline import when as calendar
from timeline.lang.common import Date, Duration, Repeat, Shift, Span, Vague, Value, amount
from timeline.model import Expression
from timeline.periods import (
    Period,
    add_months,
    century_period,
    containing,
    day_period,
    decade_period,
    moved,
    year_value,
)
from timeline.resolve.answers import (
    NOT_PUBLISHED,
    NOTHING_BEFORE,
    QUOTED,
    Anchor,
    Answer,
    Spoken,
    finish,
    tail,
    too_late,
)
from timeline.resolve.counting import counted, hours, named_like, some, unknown, vague
from timeline.resolve.nearest import inside, nearest, of_year
from timeline.resolve.tense import (
    CUES_AFTER,
    CUES_BEFORE,
    LIMIT_CUES,
    SENTENCE_END,
    in_quotation,
    is_told,
    quotation,
    sentence_before,
    sentence_up_to,
    tense,
)
from timeline.resolve.told import OF_NEWS, Told
from timeline.when import civil, day_number

Style = Literal["", "news", "narrative"]

# What follows it tells of something else: "ten days after the fire, and reopened in May".
ANOTHER_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|or|but|und|oder|y|et)\s")
# What lies in the last days of a year that is named still follows: "in 1884 he moved; the following winter".
YEARS_END = 62
# Days since which no clock time tells of a day, unless its sentence tells what was.
LONG_AGO = 366
# Characters within which a story of such a day may go on.
TOLD_ON = 600
# Days within which a story runs on from a day of an older year.
RUN_ON = 60
# Days within which it is the day without a year that is meant, and not the same day of an older year.
NEAR_DAY = 60
QUARTERS, QUARTER, HALF_YEAR = 4, 3, 6
# A year in two digits is not told so many years ahead: "'29", in 2008, is 1929.
AHEAD_YEARS = 15
# One that is told as past is not even told so many ahead: "it had risen in '27", in 2012.
SOON_YEARS = 5


class Reader:
    """One pass over an article with one published day, or none."""

    def __init__(self, text: str, published: int | None, label: str, style: Style) -> None:
        self.text = text
        self.published = published
        self.label = label
        self.style = style
        self.told = Told(text, published)
        # The next two expressions: one may date the event, or the saying, that hangs on it.
        self.following: Sequence[Expression] = ()
        # The quotation that was read last, by its two ends, and the day it was said.
        self.quoted: tuple[tuple[int, int], Spoken | None] | None = None
        # Month and day of all days that the article names.
        self.named: set[tuple[int | None, int | None]] = set()
        # The days that the article has named with their years, by month and day.
        self.in_full: dict[tuple[int, int], Spoken] = {}
        # The range that was read last, by its two ends: its second mention asks for the same answers.
        self.range: tuple[tuple[Value, Value], tuple[Answer, Answer]] | None = None
        # A headline told twice ("..., a decade later") counts twice from the same date.
        self.counted_from: tuple[str, Spoken] | None = None

    def read(self, expressions: Sequence[Expression]) -> list[Answer]:
        answers = []
        days = [e.value for e in expressions if isinstance(e.value, Date)]
        self.named = {(day.month, day.day) for day in days if day.month is not None and day.day is not None}
        for place, expression in enumerate(expressions):
            self.following = expressions[place + 1 : place + 3]
            answer = self.answer(expression, expression.value)
            if isinstance(expression.value, Shift) and expression.value.anchor == "event":
                answer = self.from_event(expression, answer)
            if answer.anchor is not None:
                kind = answer.anchor.kind
                answer = replace(answer, hangs=kind == "published" or (self.told.hangs and kind != "event"))
            answers.append(answer)
            self.told.remember(expression, answer)
            match expression.value:
                case Date(year=int(), month=int(month), day=int(day)) if answer.period is not None:
                    self.in_full.setdefault((month, day), Spoken(answer.period, expression.text))
        return answers

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
                    "": "which days it covers is not said",
                }
                return Answer(value.value, reason=reason[value.value])
            case Span():
                return self.range_end(expression, value)

    def duration(self, expression: Expression, value: Duration) -> Answer:
        of = self.answer(expression, value.of) if value.of is not None else None
        if of is None or of.period is None:
            return Answer(value.value, reason="a duration")
        first, last = of.period.first, of.period.last
        if of.period.unit == "D" or (of.period.unit == "M" and value.unit in ("M", "Q", "Y")):
            # "The nine months ended Sept. 30", "the three months to June"
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
        forward = self.style == "narrative" and end.anchor is not None and end.anchor.kind == "text"
        # "The first wave came in the spring, the second in the autumn to the winter": a story goes on.
        if (
            isinstance(value.start, Date)
            and value.start.year is None
            and not forward
            and tense(self.text, expression) <= 0
        ):
            earlier = self.beside(expression, replace(value.start, direction="previous"), Spoken(end.period, ""))
            if earlier.period and earlier.period.first <= end.period.last:
                return replace(earlier, anchor=start.anchor), end
        if isinstance(value.end, Date) and value.end.year is None:
            later = self.beside(expression, replace(value.end, direction="following"), Spoken(start.period, ""))
            return start, replace(later, anchor=end.anchor)
        return start, end

    def beside(self, expression: Expression, value: Date, spoken: Spoken) -> Answer:
        """A date read from another one, as if that had just been mentioned."""
        saved = self.told.reference, self.told.story
        self.told.reference = self.told.story = spoken
        answer = self.date(expression, value)
        self.told.reference, self.told.story = saved
        return answer

    # the calendar parts

    def is_forthcoming(self, expression: Expression, value: Date) -> bool:
        """Does a story look up from what it tells to what lies ahead of its own writing: "his appeal is to be heard in
        June"? A history of wars has "is to" in its quotations alone."""
        if value.direction or in_quotation(self.text, expression.start):
            return False
        cue = lang.get(expression.language).cues.forthcoming
        return cue.search(sentence_before(self.text, expression, LIMIT_CUES)) is not None

    def is_deictic(self, expression: Expression, value: Date) -> bool:
        """Is a date of a story seen from the day it was written on: "she died last Thursday", of an obituary?"""
        if self.is_forthcoming(expression, value):
            return True
        turned = value.direction == "this" or (
            value.direction in ("last", "next")
            and self.published is not None
            and (value.weekday is not None or value.season != "" or value.month is not None)
        )
        return turned and not in_quotation(self.text, expression.start)

    def of_publication(self) -> Anchor | None:
        if self.published is None:
            return None
        return Anchor(self.published, calendar.day(self.published), "published", self.label)

    def of_text(self, spoken: Spoken | None) -> Anchor | None:
        """A date mentioned before; where none was, the article's own."""
        if spoken is None:
            return self.of_publication()
        when = spoken.period.when
        return Anchor(spoken.period.first, when, "text", spoken.words, when, spoken.clock)

    def spoken_of(self, value: Shift) -> Anchor | None:
        """The day that "later", "that day" or a clock time counts from."""
        # "Until 1957 ... the epidemic of that year": the year last mentioned, if only in passing.
        last = self.told.mentioned if value.anchor == "said" and value.unit == "Y" else self.told.reference
        if last is None and ((value.count or 0) > 0 or value.anchor == "said"):
            # "The following year he died", "that year he died" open the text: what went before is not said.
            return None
        unit = last.period.unit if last is not None else ""
        if unit in ("DE", "CE", "ML") and value.unit in ("D", "W") and value.count != 0:
            # "In the 1980s ... two days before": of no day that is known.
            return None
        if last is not None and last.adjective and value.unit in ("D", "W", "TH", "TM", "TS") and value.count != 0:
            # "The bill revives the 1996 law. Oslo took like steps a day earlier."
            looks_back = (value.count or value.sign) < 0 and self.style != "narrative"
            return self.of_publication() if looks_back else None
        if last is None or unit == "D" or value.unit != "D" or not value.narrow:
            return self.of_text(last)
        if self.told.day is not None:
            return self.of_text(self.told.day)
        if value.clock and not value.count:
            return None if self.style == "narrative" else self.of_publication()
        # "In 1990 he fell ill. The next morning he was better": of no day that is known.
        return self.of_text(last) if not value.count or unit in ("M", "W", "WE") else None

    def date(self, expression: Expression, value: Date) -> Answer:
        if value.within is not None:
            outer = self.answer(expression, value.within)
            if outer.period is None:
                return Answer("XXXX" + tail(value) + value.clock, reason=outer.reason or NOTHING_BEFORE)
            period = inside(value, outer.period)
            answer = finish(value, period, outer.anchor)
            of_text = isinstance(value.within, Shift) and outer.anchor is not None and outer.anchor.kind == "text"
            if of_text and outer.anchor is not None and self.is_too_late(expression, outer.anchor, answer):
                # "On Friday a heron was unveiled. He stepped down in June of that year", written in March.
                return Answer("XXXX" + tail(value) + value.clock, reason=too_late(outer.anchor))
            return answer
        if value.century is not None:
            return finish(value, century_period(value.century), None)
        if value.decade is not None:
            return finish(value, decade_period(value.decade), None)
        if value.two_digit and value.year is not None and self.published is not None:
            ahead = value.year - civil(self.published)[0]
            if ahead > AHEAD_YEARS or (ahead > SOON_YEARS and tense(self.text, expression) < 0):
                # "The crash of '29", written in 2008; "it had risen in '27", in 2012.
                value = replace(value, year=value.year - 100)
        if value.year is not None:
            period_or_none = of_year(value, value.year)
            if period_or_none is None:
                return Answer(f"{year_value(value.year)}{tail(value)}", reason="there is no such day")
            return finish(value, period_or_none, None)
        if value.clock and value == Date(clock=value.clock):
            return Answer(f"XXXX-XX-XX{value.clock}", reason="no day is named")
        return self.open_date(expression, value)

    def open_date(self, expression: Expression, value: Date) -> Answer:
        """A date that names no year: seen from the day of writing or, in a story, from what was told last."""
        if value.fiscal and value.quarter is not None and not value.direction and self.published is not None:
            return self.fiscal_quarter(expression, value, self.published)
        points_back = value.direction in ("that", "previous", "following")
        told_on = self.style == "narrative" and not self.is_deictic(expression, value)
        # "The storm hit on Jan. 3. By the 28th the water had gone", in news of March too.
        day_alone = value.day is not None and value.month is None and not value.direction
        of_month = day_alone and self.told.is_of_month(expression)
        narrative = points_back or told_on or of_month or self.told.is_listed(expression)
        if not narrative and (shared := self.of_named_year(expression, value)) is not None:
            return shared
        if (frame := self.told.frame_of(expression, value)) is not None:
            return finish(value, inside(value, frame.period), self.of_text(frame))
        if (in_full := self.of_day_in_full(expression, value)) is not None:
            return in_full
        if not narrative and (run_on := self.of_day_run_on(expression, value)) is not None:
            return run_on
        last = self.told.reference if value.direction or of_month else self.told.story
        if (
            value.direction == "that"
            and value.weekday
            and (last is None or last.period.unit not in ("D", "W", "WE", "M"))
        ):
            # "On the Monday", of no days that have been told of, is the last.
            value, points_back, narrative = replace(value, direction=""), False, told_on
        # "In June that year", and no year before it, hangs on nothing.
        unheard = points_back and last is None
        anchor = None if unheard else self.of_text(last) if narrative else self.of_publication()
        if anchor is None:
            reason = self.told.nothing_before() if narrative else NOT_PUBLISHED
            return Answer("XXXX" + tail(value) + value.clock, reason=reason)
        day = anchor.day
        said_so = value.direction == "following" and value == expression.value
        if said_so and last is not None and last.period.unit == "Y":
            # "In 2014 he left. The following spring he was back": no spring of 2014.
            day = last.period.last - YEARS_END
        in_year = last is not None and last.names_year and self.told.same_paragraph(last, expression)
        period = nearest(self.text, expression, value, day, last.period if last else None, narrative, in_year)
        if period is None:
            return Answer("XXXX" + tail(value) + value.clock, reason="there is no such day")
        if self.is_week_before(expression, value, period):
            period = day_period(period.first - 7)
        ahead = self.published is not None and day <= self.published < period.first
        if ahead and value.direction == "that" and value.weekday is not None:
            # "The challenge he outlined that Sunday", written on the Wednesday after.
            period = day_period(period.first - 7)
        stays = last is not None and in_year and civil(period.first)[0] == civil(last.period.last)[0]
        return replace(finish(value, period, anchor), shares_year=stays and narrative)

    def of_day_run_on(self, expression: Expression, value: Date) -> Answer | None:
        """ "The storm came on 18 February 2022. It was 16 March before the last had light again", in news of 2024."""
        last = self.told.reference
        if last is None or not last.names_year or last.period.unit not in ("D", "M") or self.published is None:
            return None
        if (
            value.month is None
            or value.day is None
            or value.direction
            or value.clock
            or self.told.was_in_passing(last, expression)
        ):
            return None
        days = (of_year(value, civil(last.period.last)[0] + later) for later in (0, 1))
        day = next((d for d in days if d is not None and 0 < d.first - last.period.last <= RUN_ON), None)
        if day is None or self.published - day.first <= LONG_AGO or not self.told.same_paragraph(last, expression):
            return None
        near = (of_year(value, civil(self.published)[0] + away) for away in (-1, 0, 1))
        if any(d is not None and abs(d.first - self.published) <= OF_NEWS for d in near):
            return None
        told = is_told(self.text, expression) and tense(self.text, expression) <= 0
        return replace(finish(value, day, self.of_text(last)), shares_year=True) if told else None

    def is_week_before(self, expression: Expression, value: Date, period: Period) -> bool:
        """ "Last Tuesday's quake", of a quake that the article dates to the Tuesday before."""
        if value.direction != "last" or value.weekday is None or value.month is not None:
            return False
        if not lang.get(expression.language).cues.over.match(self.text, expression.end):
            return False
        before = civil(period.first - 7)[1:]
        return before in self.named and civil(period.first)[1:] not in self.named

    def of_day_in_full(self, expression: Expression, value: Date) -> Answer | None:
        """ "He died on 25 June 2009. ... In 2013 the court heard that on 25 June he was given the drug"."""
        spoken = self.in_full.get((value.month or 0, value.day or 0))
        if spoken is None or value.direction or self.published is None or self.style == "narrative":
            return None
        if tense(self.text, expression) > 0 or not is_told(self.text, expression):
            return None
        days = (of_year(value, civil(self.published)[0] + away) for away in (-1, 0, 1))
        if any(day is not None and abs(day.first - self.published) <= NEAR_DAY for day in days):
            # Four years later to the day, something may happen again.
            return None
        return finish(value, spoken.period, self.of_text(spoken))

    def fiscal_quarter(self, expression: Expression, value: Date, published: int) -> Answer:
        """ "A fiscal fourth-quarter loss": the company's count, of the year of writing; what figures are for, the three
        months that are over, roughly, and of what is to come nobody tells which months."""
        assert value.quarter is not None
        year, month, _ = civil(published)
        if tense(self.text, expression) > 0:
            year += value.quarter == 1 and month > HALF_YEAR
            return Answer(f"{year_value(year)}-Q{value.quarter}", reason="which months a company calls so is not said")
        year -= value.quarter == QUARTERS and month <= QUARTER
        over = containing("Q", add_months(published, -QUARTER))
        when = calendar.qualified(over.when, approximate=True)
        named = replace(over, value=f"{year_value(year)}-Q{value.quarter}", when=when)
        return Answer(named.value, when, anchor=self.of_publication(), period=named)

    def of_named_year(self, expression: Expression, value: Date) -> Answer | None:
        """ "Appointed on 1 July 2009, dismissed in August": told as past, in a sentence that has just named a year."""
        last = self.told.reference
        if last is None or not last.names_year or value.month is None or value.direction:
            return None
        if not self.told.leads_to(expression) or tense(self.text, expression, after=False) >= 0:
            return None
        later = self.beside(expression, replace(value, direction="following"), last)
        if later.period is None or (self.published is not None and later.period.first > self.published):
            return None
        return replace(later, shares_year=True)

    # counting

    def shift(self, expression: Expression, value: Shift) -> Answer:
        if value.unit[0].isdigit():
            # "In the last fortnight": so long, and no week of the calendar.
            return Answer(amount(abs(value.count or 1), value.unit), reason="a duration")
        if value.anchor == "event":
            length = amount(None if value.count is None else abs(value.count), value.unit)
            text = unknown(value) if value.narrow else length
            return Answer(text, reason="counted from an event that is not dated beside it")
        if value.clock and not value.count and value.anchor == "text" and self.is_habit(expression):
            return Answer(unknown(value), reason="told of many days")
        if (month := self.month_compared(expression, value)) is not None:
            return self.shift(expression, Shift("Y", -1, of=month, same=True))
        if value.anchor == "period" or self.is_comparison(value):
            return self.reported(expression, value)
        of = self.answer(expression, value.of) if value.of is not None else None
        anchor: Anchor | None
        if of is not None:
            if of.period is None:
                return Answer(vague(value), reason=of.reason)
            from_of = of.anchor or Anchor(of.period.first, of.when, "text", "")
            anchor = replace(from_of, day=of.period.first, when=of.when)
        elif value.anchor == "story" and value.unit == "M" and (same := self.told.month_of_sentence(expression)):
            # "Output fell in March; a fall had been expected in the month."
            anchor = self.of_text(same)
            assert anchor is not None
        elif value.anchor == "published" and (said_on := self.said_on(expression, value)) is not None:
            if said_on.period.unit != "D":
                return Answer(unknown(value), reason=QUOTED)
            anchor = self.of_text(said_on)
            assert anchor is not None
        elif value.anchor == "published" or (value.anchor == "story" and self.style != "narrative"):
            if self.style == "narrative" and in_quotation(self.text, expression.start):
                return Answer(unknown(value), reason=QUOTED)
            anchor = self.of_publication()
            if anchor is None:
                return Answer(unknown(value), reason=NOT_PUBLISHED)
        else:
            anchor = self.from_text(expression, value)
            if anchor is None:
                return Answer(unknown(value), reason=self.told.nothing_before())
        if anchor.kind == "text" and self.is_apposition(expression, value):
            return Answer(unknown(value), reason=f'tells how far "{anchor.words}" lies from what went before')
        if value.unit[0] == "T":
            return hours(value, anchor)
        if value.clock == "TMO" and value.count == 0 and value.anchor == "text" and anchor.clock in ("TEV", "TNI"):
            # "They marched on Monday night. In the morning the square was empty": on Tuesday.
            value = replace(value, count=1)
        if value.count is None and (value.low is None or value.high is None):
            return Answer(vague(value), reason="how many is not said")
        if value.count is None:
            answer = some(value, anchor)
        else:
            answer = counted(value, value.count, anchor, of.period if of is not None else None)
            if of is not None and value.unit == "Q" and not value.called and answer.period and self.told.period:
                # "A fiscal fourth-quarter loss ... in the quarter ended June 30"
                answer = replace(answer, value=named_like(self.told.period, answer.period))
        apart = self.told.reference is None or not self.told.same_sentence(self.told.reference, expression)
        onward = (value.sign or value.count or 0) > 0 or (value.unit == "D" and value.count == 0 and apart)
        if onward and anchor.kind == "text" and of is None and self.is_too_late(expression, anchor, answer):
            return Answer(unknown(value), reason=too_late(anchor))
        return answer

    def is_too_late(self, expression: Expression, anchor: Anchor, answer: Answer) -> bool:
        """ "A year later", counted from a "2008" that stands in the way, is 2009: not if it is told as past in 2008.
        "The trial begins on Monday. He left at 3 p.m.": that was another day."""
        first = answer.when.earliest if answer.when is not None else None
        if first is None or self.published is None or first <= self.published:
            return False
        if anchor.day > self.published and self.told.reference is not None and self.told.reference.names_year:
            # "He landed on 1 March 2020 and fell ill the next day": then the article's date is the slip.
            return False
        behind = self.text[expression.end : expression.end + CUES_AFTER]
        if lang.get(expression.language).cues.future.search(behind):
            return False
        # "A decade later we pay for it": counted from what has been, it is to come only if the words say so.
        return tense(self.text, expression) < (anchor.day <= self.published)

    def is_habit(self, expression: Expression) -> bool:
        """ "Broadcast daily at 09:10", "as a boy he rose at five"."""
        cue = lang.get(expression.language).cues.habit
        return cue.search(sentence_before(self.text, expression, LIMIT_CUES)) is not None

    def is_apposition(self, expression: Expression, value: Shift) -> bool:
        """ "He died in 1788, forty-two years later." """
        spoken = self.told.reference
        if spoken is None or value.narrow or not spoken.names_year or value.anchor != "text" or value.of is not None:
            return False
        behind = self.text[expression.end : expression.end + 1]
        return self.text[spoken.until : expression.start] in (", ", " ", " (") and behind in (".", ";", ")", "")

    def is_comparison(self, value: Shift) -> bool:
        """ "A year ago", among figures for a quarter, is that quarter a year ago."""
        year_ago = value.unit == "Y" and value.count == -1 and not value.narrow and not value.mod and value.of is None
        return year_ago and self.told.period is not None

    def month_compared(self, expression: Expression, value: Shift) -> Date | None:
        """ "Exports fell in February from a year earlier": from that February."""
        if value.unit != "Y" or value.count != -1 or value.narrow or value.mod or value.of is not None:
            return None
        month = self.told.month_of_sentence(expression)
        if month is None:
            return None
        compared = lang.get(expression.language).cues.behind_another
        if not compared.search(self.text, month.until, expression.start):
            return None
        year, number, _ = civil(month.period.first)
        return Date(year=year, month=number)

    def from_text(self, expression: Expression, value: Shift) -> Anchor | None:
        words = expression.text.lower()
        if self.counted_from and self.counted_from[0] == words and not value.narrow:
            self.told.reference = self.counted_from[1]
        elif self.told.reference is not None:
            self.counted_from = words, self.told.reference
        stamped = self.opens_line(expression) or self.text[expression.end : expression.end + 2] == ": "
        if value.clock and not value.count and stamped:
            # "15:40: Thousands march", on a live page.
            return self.of_publication()
        if self.told.lost and self.told.reference is None:
            return None
        last = self.told.reference
        if value.side and value.unit == "D" and last is not None and self.is_of_today(expression, last):
            return self.of_publication()
        if last is not None and value.anchor == "text" and self.style != "narrative":
            of_day = value.unit[0] == "T" and last.period.unit == "D"
            if of_day or (value.clock and not value.count):
                return self.of_text(self.scene_of(expression, last))
        return self.spoken_of(value)

    def is_of_today(self, expression: Expression, last: Spoken) -> bool:
        """ "He was expelled on Sunday. The ministry said earlier in the day that it knew", "a march planned for later
        in the day": of the day of writing, unless the sentence names another."""
        if self.style == "narrative" or self.told.same_sentence(last, expression):
            return False
        told_on = lang.get(expression.language).cues.told_on
        return (
            told_on.search(sentence_before(self.text, expression, CUES_BEFORE)) is not None
            or tense(self.text, expression) > 0
        )

    def scene_of(self, expression: Expression, last: Spoken) -> Spoken | None:
        """The day that a clock time of a piece of news goes with: the last on which something happened; None for the
        running day, the article's own."""
        cues = lang.get(expression.language).cues
        if last.period.unit == "D" and self.told.same_sentence(last, expression):
            bounds = cues.bounding.search(sentence_up_to(self.text, last.start, LIMIT_CUES))
            if not bounds or cues.when_then.match(self.text, last.until):
                # "By Friday, at noon at the latest"; "since Monday, when it gave way at noon"
                return last
        scene = self.told.scene_at(expression)
        if scene is None or self.published is None:
            return scene
        if scene.period.first > self.published:
            # "The trial begins on Monday. He left court at 3 p.m."
            goes_with = tense(self.text, expression) > 0 or not is_told(self.text, expression)
            return scene if goes_with else None
        if scene.period.last == self.published:
            return scene
        away = expression.start - scene.until > TOLD_ON and not self.told.same_paragraph(scene, expression)
        if away or tense(self.text, expression) > 0:
            # "It broke down on Sunday. The airport is due to reopen at 7 p.m."
            return None
        if cues.up_to_now.search(sentence_before(self.text, expression, LIMIT_CUES)):
            # "They tied it down last night. The boat has been out since half past five."
            return None
        # "King John met the barons on 15 June 1215. At noon the hall opens to visitors."
        far = self.published - scene.period.last > LONG_AGO
        return None if far and not is_told(self.text, expression) else scene

    def said_on(self, expression: Expression, value: Shift) -> Spoken | None:
        """ "Speaking on Sunday, she said: 'We leave tomorrow'", "'We leave tomorrow,' she said on Sunday": when a
        quotation was said, where its sentence tells."""
        if value.unit != "D" or not value.narrow or value.count is None or abs(value.count) > 1:
            return None
        bounds = quotation(self.text, expression.start)
        if bounds is None:
            return None
        if self.quoted is None or self.quoted[0] != bounds:
            said = self.said_before(expression, bounds[0]) or self.said_behind(expression, bounds[1])
            if said is not None and self.published is not None and said.period.first > self.published:
                said = None
            self.quoted = bounds, said
        return self.quoted[1]

    def said_before(self, expression: Expression, opening: int) -> Spoken | None:
        """ "Speaking on Sunday, she said: ..." """
        said, cues = self.told.mentioned, lang.get(expression.language).cues
        if said is None or said.until > opening or not self.told.same_sentence(said, expression, opening):
            return None
        before = sentence_up_to(self.text, said.start, LIMIT_CUES)
        fronted = not cues.lead.sub("", before).strip()
        tells = cues.saying.search(before) or (fronted and cues.says.search(self.text, said.until, opening))
        return said if tells else None

    def said_behind(self, expression: Expression, closing: int) -> Spoken | None:
        """ "...," she said on Sunday."""
        for other in self.following:
            if other.start <= closing or other.start - closing > LIMIT_CUES:
                continue
            between = self.text[closing + 1 : other.start + 1]
            saying = lang.get(expression.language).cues.saying
            if SENTENCE_END.search(between) or not saying.search(between[:-1]):
                break
            there = self.answer(other, other.value)
            return Spoken(there.period, other.text) if there.period is not None else None
        return None

    def opens_line(self, expression: Expression) -> bool:
        before = self.text[max(0, expression.start - 20) : expression.start]
        return not before.rpartition("\n")[2].strip() and ("\n" in before or len(before) == expression.start)

    def from_event(self, expression: Expression, answer: Answer) -> Answer:
        """ "A couple of years before he came to power in 2012": the sentence dates the event that it counts from."""
        shift = expression.value
        for other in self.following:
            # With the letter that the date begins with: "a week after the fire. March was cold".
            between = self.text[expression.end : other.start + 1]
            if len(between) > 120 or SENTENCE_END.search(between) or ANOTHER_CLAUSE.search(between):
                break
            if not isinstance(other.value, Date):
                continue
            event = self.answer(other, other.value)
            if event.period is None:
                break
            # As that day was read where it stands: "Sunday's vote" is no other Sunday seen from here.
            civil_day = civil(event.period.first)
            day = Date(*civil_day) if event.period.unit == "D" else other.value
            shifted = self.shift(expression, replace(shift, anchor="text", of=day))
            anchor = Anchor(event.period.first, event.when, "event", other.text, event.when)
            # "The day after" is a day, "two days after" a length.
            value = shifted.value if isinstance(shift, Shift) and shift.narrow else answer.value
            return replace(answer, value=value, when=shifted.when, reason="", anchor=anchor)
        return answer

    def reported(self, expression: Expression, value: Shift) -> Answer:
        """ "the quarter", "the year-ago quarter": counted from the period that figures were last given for."""
        assert value.count is not None
        period = self.told.period
        of = self.answer(expression, value.of) if value.of is not None else None
        if period is None and of is not None:
            return of
        if period is None:
            if self.published is None:
                return Answer(unknown(value), reason=NOT_PUBLISHED)
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
        return Answer(named_like(period, there), there.when, anchor=anchor)
