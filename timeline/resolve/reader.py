"""One pass over an article: each expression read in the light of those before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.lang.values import Date, Duration, Repeat, Shift, Span, Vague, Value, amount
from timeline.model import Expression
from timeline.resolve.answers import Answer, Spoken
from timeline.resolve.chronicles import without_years
from timeline.resolve.dates import date
from timeline.resolve.ranges import duration, range_end
from timeline.resolve.reading import Reading
from timeline.resolve.shifts import from_event, shift


class Reader(Reading):
    """One pass over an article with one published day, or none."""

    def read(self, expressions: Sequence[Expression]) -> list[Answer]:
        answers = []
        days = [e.value for e in expressions if isinstance(e.value, Date)]
        self.named = {(day.month, day.day) for day in days if day.month is not None and day.day is not None}
        self.yearless = without_years(self.text, expressions)
        for place, expression in enumerate(expressions):
            self.following = expressions[place + 1 : place + 3]
            answer = self.answer(expression, expression.value)
            if isinstance(expression.value, Shift) and expression.value.anchor == "event":
                answer = from_event(self, expression, answer)
            if answer.anchor is not None:
                kind = answer.anchor.kind
                hangs = kind == "published" or (self.told.hangs and kind != "event")
                if hangs != answer.hangs:
                    answer = replace(answer, hangs=hangs)
            answers.append(answer)
            self.told.remember(expression, answer)
            match expression.value:
                case Date(year=int(), month=int(month), day=int(day)) if answer.period is not None:
                    self.in_full.setdefault((month, day), Spoken(answer.period, expression.text))
        return answers

    def answer(self, expression: Expression, value: Value) -> Answer:
        match value:
            case Date():
                return date(self, expression, value)
            case Shift():
                answer = shift(self, expression, value)
                if value.length:
                    count = None if value.count is None else abs(value.count)
                    answer = replace(answer, value=amount(count, value.unit))
                return answer
            case Duration():
                return duration(self, expression, value)
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
                return range_end(self, expression, value)
