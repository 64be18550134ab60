"""Calendar words in phrases that name no time: "the talking point of the day", "saved the day", "to this day"."""

from __future__ import annotations

import re

_PART = (
    r"(?:end|start|beginning|rest|most|much|parts?|half|middle|close|first|last"
    r"|(?:hour|day|week|month|quarter|season)s?)"
)
# What stands before the date, the date, what stands behind it.
_IDIOMS = tuple(
    (re.compile(rf"{before}\Z", re.IGNORECASE), re.compile(date, re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for before, date, after in (
        # "the issues of the day", "album of the week"; "at the end of the day" is read as one date.
        (
            rf"\b(?!{_PART}\b)\w+ of ",
            r"the (?:day|week|month|year)",
            "",
        ),
        (r"\b(?:sav(?:ed?|es|ing)|carr(?:y|ied|ies)|w[io]n|seiz(?:e|ed|es|ing)|call(?:ed)? it) ", r"the day", ""),
        (r"\b(?:at|on) ", r"the end of the day", r" ?,| (?:it|he|she|they|we|you|I|that|this|there|people)\b"),
        (r"\bto ", r"this (?:very )?day", ""),
        (r"\b(?:in|at) ", r"this day|this time", r" and age"),
        (r"\bthought for ", r"the day", ""),
        (r"(?:\A|\b(?:and|but) )\W*", r"the day", r" (?:comes|will come|has come|came|may come) "),
    )
)


def names_no_time(before: str, date: str, after: str) -> bool:
    """Is a date between these parts of a sentence a word of a phrase like any other?

    >>> names_no_time("It was the quote of ", "the day", ".")
    True
    >>> names_no_time("It was the hottest part of ", "the day", ".")
    False
    """
    return any(d.fullmatch(date) and b.search(before) and a.match(after) for b, d, a in _IDIOMS)
