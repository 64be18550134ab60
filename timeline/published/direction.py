"""Which way the words around a date point: to what has been, or to what is to come."""

from __future__ import annotations

import re
from typing import Literal

from timeline import lang
from timeline.model import Expression

Direction = Literal["past", "planned", ""]

# "by 1994", "notes due 1994", "until it expires in 1994": none says that the year has come.
_UP_TO = re.compile(
    r"\b(?:by|through|due(?: in)?|before|beginning|starting|effective)\s+\W*$|\b(?:until|till)\b.{0,40}$",
    re.IGNORECASE,
)
# "an option to buy": what an infinitive speaks of may still come; "moved to Berlin" is none.
_INFINITIVE = re.compile(r"\bto [a-z]{2,}\b(?<!to the)(?<!to an)(?<!to its)(?<!to his)(?<!to her)")


def direction_of(text: str, expression: Expression) -> Direction:
    """Which way the nearest verb before a date points, else the first after it; "" where neither says.

    A lower bound rests on "past", so "notes due June 1994" and "by 1994" must never be read so.
    """
    rules = lang.get(expression.language)
    start, end = sentence(text, expression)
    before, after = text[start : expression.start], text[expression.end : end]
    if _UP_TO.search(before):
        return "planned"
    # The patterns disregard case, and "may" is not "May".
    future = [match.end() for match in rules.future.finditer(before) if match[0] != "May"]
    past = [match.end() for match in rules.past.finditer(before)]
    if future or past:
        if max(future, default=-1) >= max(past, default=-1):
            return "planned"
        return "" if _INFINITIVE.search(before, past[-1]) else "past"
    if len(before.split()) > 5:
        # "The notes, which are redeemable in 1999, were priced at par": the verb after it is another clause's.
        return ""
    future = [match.start() for match in rules.future.finditer(after) if match[0] != "May"]
    past = [match.start() for match in rules.past.finditer(after)]
    if future or past:
        return "planned" if min(future, default=len(text)) <= min(past, default=len(text)) else "past"
    return ""


def sentence(text: str, expression: Expression) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, expression.start) for mark in (". ", "\n", "? ", "! ")) + 1
    ends = [end for mark in (". ", "\n", "? ", "! ") if (end := text.find(mark, expression.end)) >= 0]
    return start, min(ends, default=len(text))
