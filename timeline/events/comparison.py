"""Dates of what something is only measured by: "up from 54 percent in 2010", "the worst flood since 2001"."""

from __future__ import annotations

import re

_LED = r"(?:(?:in|at|on|during|for|of|from) )?(?:the )?\Z"
# A few words, and figures with their commas, but no further clause.
_WORDS = r"(?: (?:[^\s,;:()]|,(?=\d))+)"
_FIGURE = r"(?: (?:about|around|some|nearly|almost|just|only|over|more than|less than))? ?(?:[A-Z]{1,3})?[$£€#]? ?\d"
_BEFORE = re.compile(
    r"\b(?:as|than|like|unlike) (?:in|at|on|during) (?:the )?\Z"
    r"|\bthan (?:it|he|she|they|we) (?:was|were|did|had) (?:in |on |at )?(?:the )?\Z"
    # "Faster than at any time since", "brings the total raised since 2013 to $180m".
    r"|\bthan (?:at any (?:time|point)|in any [a-z]+|ever) since (?:the )?\Z"
    r"|\b(?:total|sum|number|amount)(?: (?:of )?[\w’'-]+){0,2} since (?:the )?\Z"
    # "Turnout was 61 percent, up from 54 percent in"; but "he came down from the hill in".
    rf"|(?:[,(–—-] ?|\b(?:is|are|was|were|be) )(?:up|down)\b{_WORDS}{{0,3}}? from{_WORDS}{{0,6}}? {_LED}"
    rf"|\b(?:compared (?:with|to)|versus|than){_FIGURE}{_WORDS}{{0,6}}? {_LED}"
    rf"|\b(?:compared (?:with|to)|versus)(?: (?:a|an|the|its|their|his|her)\b{_WORDS}{{0,6}}?)? {_LED}",
    re.IGNORECASE,
)
# Nothing is the superlative of "r".
_NO_SUPERLATIVE = r"(?!\w*(?:rest|quest|test|guest|forest|west|nest|chest|vest)\b)"
_SINCE = re.compile(
    rf"\b(?:{_NO_SUPERLATIVE}\w{{2,}}est|worst|best|first|most|least|only)\b(?: [\w’'-]+){{0,5}}? since (?:the )?\Z",
    re.IGNORECASE,
)
# "Rose from 3 million in 2008 to 5 million in 2009": what it rose to.
_FROM = re.compile(rf"\bfrom{_FIGURE}[\d.,]*{_WORDS}{{0,4}}? (?:in|at|on|during) (?:the )?\Z", re.IGNORECASE)
_TO = re.compile(r",? to\b")
# "Revenue rose to $81m (Q1 2024: $74m)": what it was then.
_OPENED = re.compile(r"\((?:in |the )*\Z")
_FIGURE_THEN = re.compile(r" ?[:=] ?(?:[A-Z]{1,3} ?)?[$£€+-]? ?\d[^()]*\)")


def only_compares(before: str, after: str) -> bool:
    """Does a date between these parts of a sentence say what the rest is compared with?

    >>> only_compares("Turnout was 61 percent, up from 54 percent in ", ".")
    True
    >>> only_compares("Sales rose to $81m (", ": $74m).")
    True
    >>> only_compares("He came up from the mine in ", ".")
    False
    """
    if _BEFORE.search(before) or _SINCE.search(before):
        return True
    if _OPENED.search(before) and _FIGURE_THEN.match(after):
        return True
    return _FROM.search(before) is not None and _TO.match(after) is not None
