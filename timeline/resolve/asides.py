"""Dates that a sentence only names in passing: they say which thing is meant, and not when what is told took place."""

from __future__ import annotations

from timeline import lang
from timeline.lang.values import Date
from timeline.model import Expression
from timeline.resolve.answers import Spoken
from timeline.resolve.around import CUES_BEFORE, LIMIT_CUES, sentence_before, sentence_behind, sentence_up_to


def is_name(expression: Expression) -> bool:
    """Does a day name its year without telling it: "9/11"?"""
    match expression.value:
        case Date(year=int(year), month=int(), day=int()):
            return f"{year % 100:02d}" not in expression.text
    return False


def is_adjective(text: str, expression: Expression) -> bool:
    """Does a year only say which thing is meant: "the 2009 law"?"""
    if not expression.text.isdecimal():
        return False
    cues, behind = lang.get(expression.language).cues, text[expression.end : expression.end + 2]
    noun = behind[:1] == " " and behind[1:].islower()
    return noun and cues.adjectival.search(sentence_before(text, expression, CUES_BEFORE)) is not None


def is_closed_clause(text: str, expression: Expression) -> bool:
    """Does a date stand in a relative clause that its sentence closes: "the plant, which opened in 2001, makes"?"""
    cues = lang.get(expression.language).cues
    if not cues.subordinate.search(sentence_before(text, expression, LIMIT_CUES)):
        return False
    return cues.closed.match(sentence_behind(text, expression, LIMIT_CUES)) is not None


def is_named_aside(text: str, expression: Expression) -> bool:
    return is_adjective(text, expression) or is_closed_clause(text, expression)


def was_in_passing(text: str, spoken: Spoken, language: str) -> bool:
    """ "The biggest rise since December 2020, helped by funds that were approved on Jan. 10": in no such row."""
    passing = lang.get(language).cues.passing
    return passing.search(sentence_up_to(text, spoken.start, LIMIT_CUES)) is not None
