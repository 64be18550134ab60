"""Which way the words around a date point: to what has been, or to what is to come."""

from __future__ import annotations

from typing import Literal

from timeline import lang
from timeline.model import Expression
from timeline.sentences import sentence_around

Direction = Literal["past", "planned", ""]


def direction_of(text: str, expression: Expression) -> Direction:
    """Which way the nearest verb before a date points, else the first after it; "" where neither says.

    A lower bound rests on "past", so "notes due June 1994" and "by 1994" must never be read so.
    """
    rules = lang.get(expression.language)
    start, end = sentence(text, expression)
    # "He had hired a doctor, who goes on trial in March": the verb that counts is the clause's own.
    *outer, before = rules.cues.clause.split(text[start : expression.start])
    after = text[expression.end : end]
    if outer:
        after = after.split(",")[0]
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


def sentence(text: str, expression: Expression) -> tuple[int, int]:
    """Where the sentence of an expression begins and ends; its full stop is left out."""
    return sentence_around(text, expression.start, expression.end, expression.language)
