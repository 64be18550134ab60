"""Expressions to Mentions: each resolved against its article's published date or against what was said before.

Pure: no clock, no locale. The published date may be unknown (what hangs on it stays unresolved, with the reason) or
bounded by an interval (then it is read for both ends, and the answer is what they share or what they span).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import lang
from timeline import when as calendar
from timeline.lang.values import Date, Duration, Repeat, Shift, Span, Vague, type_of
from timeline.model import Expression, Mention, Published, Timex3
from timeline.resolve.answers import Answer
from timeline.resolve.reader import Reader
from timeline.resolve.reading import Style
from timeline.resolve.style import choose_style
from timeline.resolve.tense import verb_of
from timeline.when import When

__all__ = ["Style", "choose_style", "chosen", "resolve"]


# A line break before a word, and what a line ends with that goes on: "on March 9 at\n2 p.m."
LINE_BREAK = re.compile(r"\n(?=\w)")
GOES_ON = re.compile(r"(?:\b(?:at|on|in|of|to|by|the|and)|.{60}[a-z,])$")


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
    style = style or choose_style(expressions, published, text)
    expressions = in_one_order(expressions)
    label = str(published.when) if published.when else ""
    if published.basis == "inferred":
        label += " (inferred)"
    # A date open at one end ("no earlier than 2012") bounds nothing that hangs on it.
    bounds: list[int | None] = [None]
    if published.when is not None and published.when.width is not None:
        bounds = [published.when.earliest, published.when.latest]
    unwrapped = LINE_BREAK.sub(lambda found: " " if _goes_on(text, found.start()) else "\n", text)
    readings = [Reader(unwrapped, bound, label, style).read(expressions) for bound in dict.fromkeys(bounds)]
    mentions = []
    for place, expression in enumerate(expressions):
        answers = [reading[place] for reading in readings]
        mentions.append(_mention(text, expression, _whole(expressions, place), answers, published))
    return mentions


def _is_day(value: Date | Shift) -> bool:
    """ "Friday", "3 May", "the next day"; no "two days", and no part of a day."""
    if isinstance(value, Shift):
        return value.unit == "D" and value.narrow and not value.clock
    return bool(value.day or value.weekday) and not value.clock


def _goes_on(text: str, line_break: int) -> bool:
    """Is a line break one of text wrapped by hand, which ends no sentence and opens no line?"""
    before, after = text[max(0, line_break - 61) : line_break], text[line_break + 1]
    return (after.islower() and before[-1:].isalpha()) or GOES_ON.search(before.rpartition("\n")[2]) is not None


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
    if lead and lead[0].strip() == "in" and isinstance(inner, Date | Shift) and _is_day(inner):
        # "Flew in the next day", "sworn in on": that "in" is the verb's.
        lead = None
    basis = f'"{" ".join(text[lead.start() if lead else start : end].split())}"'
    if isinstance(inner, Date) and inner.either:
        basis += f", read {inner.order} first"
    if isinstance(inner, Date) and inner.weekday and inner.day and inner.month and answer.when is not None:
        falls_on = answer.when.falls_on
        if falls_on and falls_on != calendar.WEEKDAYS[inner.weekday - 1]:
            # "On Monday, April 30, 2013": either may be the slip.
            basis += f", which was a {falls_on}"
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


def chosen(text: str, mention: Mention) -> str:
    """Which of several Fridays or Octobers was taken, and the word of its clause that says so: `the next: "will"`; ""
    where a text leaves no choice."""
    value, when, anchor = mention.expression.value, mention.when, mention.anchor
    is_open = isinstance(value, Date) and value.year is None and value.within is None and not value.direction
    if not is_open or when is None or anchor is None:
        return ""
    (first, last), (since, until) = when.bounds(), anchor.bounds()
    way, word = verb_of(text, mention.expression)
    if first > until:
        return f'the next: "{word}"' if way > 0 and word else "the next"
    if last < since:
        return f'the last: "{word}"' if way < 0 and word else "the last"
    return ""


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
