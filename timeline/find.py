"""Text to Expressions: every span that means a time, with the rule that found it. Knows nothing about today."""

from __future__ import annotations

from timeline.lang import get
from timeline.lang.common import type_of
from timeline.lang.rule import paragraphs
from timeline.model import Expression


def find(text: str, language: str = "en") -> list[Expression]:
    """The date expressions of a text, sorted by start, without overlap.

    >>> [(e.text, e.type, e.rule) for e in find("He left on Friday for three days.")]
    [('Friday', 'DATE', 'weekday'), ('three days', 'DURATION', 'duration')]
    """
    rules = get(language)
    expressions = []
    for offset, paragraph in paragraphs(text):
        for found in rules.find(paragraph):
            expressions.append(
                Expression(
                    offset + found.start,
                    offset + found.end,
                    paragraph[found.start : found.end],
                    found.rule,
                    type_of(found.value),
                    rules.name,
                    found.value,
                )
            )
    return expressions
