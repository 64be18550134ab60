"""Text to Expressions: every span that means a time, with the rule that found it. Knows nothing about today."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.find.neighbours import Eras, joined
from timeline.find.tickers import clocks, ticker
from timeline.lang import get
from timeline.lang.rule import Found
from timeline.lang.tokens import paragraphs
from timeline.lang.values import type_of
from timeline.model import Expression


def find(text: str, language: str = "en") -> list[Expression]:
    """The date expressions of a text, sorted by start, without overlap. An empty language is found out.

    >>> [(e.text, e.type, e.rule) for e in find("He left on Friday for three days.")]
    [('Friday', 'DATE', 'weekday'), ('three days', 'DURATION', 'duration')]

    The two ends of a range are two expressions, as TIMEX3 has them, and each knows the other:

    >>> [e.text for e in find("from March 2018 to October 2022")]
    ['March 2018', 'October 2022']
    """
    if not language:
        # Imported here: who knows the language need not load what finds it out.
        from timeline.articles.languages import detect_language

        language = detect_language(text)
    rules = get(language)
    ticks, eras = ticker(text), Eras()
    return [
        Expression(
            offset + found.start,
            offset + found.end,
            paragraph[found.start : found.end],
            found.rule,
            type_of(found.value),
            rules.name,
            found.value,
        )
        for offset, paragraph in paragraphs(text)
        for found in joined(
            rules,
            paragraph,
            eras.read(paragraph, clocks(ticks, offset, paragraph, outside_addresses(paragraph, rules.find(paragraph)))),
        )
    ]


# "https://example.org/2013/02/03/monday-night": an address dates nothing.
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


def outside_addresses(paragraph: str, found: Iterator[Found]) -> Iterator[Found]:
    """What is found, but for the words of web addresses."""
    addresses = ADDRESS.finditer(paragraph) if "://" in paragraph or "www." in paragraph else iter(())
    address = next(addresses, None)
    for one in found:
        while address is not None and address.end() <= one.start:
            address = next(addresses, None)
        if address is None or one.start < address.start():
            yield one
