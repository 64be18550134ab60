"""The two ends of a range, and lengths whose place in the calendar is told."""

from __future__ import annotations

from dataclasses import replace

from timeline import when as calendar
from timeline.lang.values import Date, Duration, Span
from timeline.model import Expression
from timeline.periods import containing, moved
from timeline.resolve.answers import Answer, Spoken
from timeline.resolve.reading import Reading
from timeline.resolve.tense import tense


def range_end(reading: Reading, expression: Expression, value: Span) -> Answer:
    """One end of a range, with the range as its When. Both ends are read where the first one stands."""
    if value.at == 0 or reading.range is None or reading.range[0] != (value.start, value.end):
        start = reading.answer(expression, value.start)
        end = reading.answer(expression, value.end)
        if start.period and end.period and end.period.last < start.period.first:
            start, end = in_order(reading, expression, value, start, end)
        reading.range = (value.start, value.end), (start, end)
    start, end = reading.range[1]
    one = end if value.at else start
    if start.when is None or end.when is None:
        return one
    first, last = start.when.earliest, end.when.latest
    if first is None or last is None or first > last:
        return one
    return replace(one, when=calendar.interval(start.when, end.when))


def in_order(
    reading: Reading, expression: Expression, value: Span, start: Answer, end: Answer
) -> tuple[Answer, Answer]:
    """ "Monday to Friday", read apart, may end before it begins: then the end that names no year gives way, the
    first ("it rained from Monday to Friday") or, from "today" on, the last."""
    assert start.period
    assert end.period
    forward = reading.style == "narrative" and end.anchor is not None and end.anchor.kind == "text"
    # "The first wave came in the spring, the second in the autumn to the winter": a story goes on.
    if (
        isinstance(value.start, Date)
        and value.start.year is None
        and not forward
        and tense(reading.text, expression) <= 0
    ):
        earlier = reading.beside(expression, replace(value.start, direction="previous"), Spoken(end.period, ""))
        if earlier.period and earlier.period.first <= end.period.last:
            return replace(earlier, anchor=start.anchor), end
    if isinstance(value.end, Date) and value.end.year is None:
        later = reading.beside(expression, replace(value.end, direction="following"), Spoken(start.period, ""))
        return start, replace(later, anchor=end.anchor)
    return start, end


def duration(reading: Reading, expression: Expression, value: Duration) -> Answer:
    of = reading.answer(expression, value.of) if value.of is not None else None
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
