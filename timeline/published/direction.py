"""Which way the words around a date point: to what has been, or to what is to come."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Literal

from timeline import lang
from timeline.model import Expression

Direction = Literal["past", "planned", ""]


def direction_of(text: str, expression: Expression) -> Direction:
    """Which way the nearest verb before a date points, else the first after it; "" where neither says.

    A lower bound rests on "past", so "notes due June 1994" and "by 1994" must never be read so.
    """
    rules = lang.get(expression.language)
    start, end = sentence(text, expression)
    before, after = text[start : expression.start], text[expression.end : end]
    if rules.cues.ahead.search(before):
        return "planned"
    future = [match.end() for match in rules.cues.future.finditer(before)]
    past = [match.end() for match in rules.cues.past.finditer(before)]
    if future or past:
        if max(future, default=-1) >= max(past, default=-1):
            return "planned"
        return "" if rules.cues.open.search(before, past[-1]) else "past"
    if len(before.split()) > 5:
        # "The notes, which are redeemable in 1999, were priced at par": the verb after it is another clause's.
        return ""
    future = [match.start() for match in rules.cues.future.finditer(after)]
    past = [match.start() for match in rules.cues.past.finditer(after)]
    if future or past:
        return "planned" if min(future, default=len(text)) <= min(past, default=len(text)) else "past"
    return ""


# "Mr. Hale", "the U.S. Senate", "on Sept. 3": a full stop there ends nothing.
_NO_ENDS = "Mr Mrs Ms Dr St No Nos Inc Corp Co Ltd Sen Rep Gen Gov Lt Col Sgt Jr Sr vs Prof Rev approx".split()
_NO_ENDS += "Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec".split()
_ENDS = re.compile("".join(rf"(?<!\b{word})" for word in [*_NO_ENDS, "[A-Z]"]) + r"[.?!][\"'”’)]*\s|\n")


def sentence(text: str, expression: Expression) -> tuple[int, int]:
    """Where the sentence of an expression begins and ends; its full stop is left out.

    >>> from timeline.find import find
    >>> text = "It grew. In 1990 it will fall, Mr. Hale said. So it goes."
    >>> text[slice(*sentence(text, find(text)[0]))]
    'In 1990 it will fall, Mr. Hale said'
    """
    ends = _sentence_ends(text)
    place = bisect_right(ends, (expression.start, len(text)))
    start = ends[place - 1][1] if place else 0
    while place < len(ends) and ends[place][0] < expression.end:
        # The expression holds a full stop of its own: "6 p.m. on Monday".
        place += 1
    return start, ends[place][0] if place < len(ends) else len(text)


@lru_cache(maxsize=4)
def _sentence_ends(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _ENDS.finditer(text))
