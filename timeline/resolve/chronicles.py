"""Lists of dates, each at the head of its line, whose years have got lost: "November: ..., June: ..., December: ...".

A page that sets the year above each group of months keeps the months alone when its headings are not part of its text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.lang.values import Date
from timeline.model import Expression

# What parts the head of a line from its entry.
_BEHIND_HEAD = re.compile(r"\.?\s?:(?=\s)|\s[–—-](?=\s)")
# A list that turns back so often, and goes on as often, runs through several years: one turn is that from December to
# January.
_TURNS = 2


def without_years(text: str, expressions: Sequence[Expression]) -> frozenset[int]:
    """Where the heads of a list begin that runs through years which none of its heads names; mostly none.

    >>> from timeline.find import find
    >>> text = "June: a.\\nApril: b.\\nJuly: c.\\nApril: d.\\nJuly: e."
    >>> sorted(without_years(text, find(text)))
    [0, 9, 19, 28, 38]
    >>> named = text.replace("June", "June 1999")
    >>> without_years(named, find(named))
    frozenset()
    """
    heads = [
        (one, one.value)
        for one in expressions
        if isinstance(one.value, Date) and (one.start == 0 or text[one.start - 1] == "\n")
    ]
    if len(heads) <= 2 * _TURNS or any(date.year is not None for _, date in heads):
        return frozenset()
    months = [
        (one.start, (date.month, date.day or 0))
        for one, date in heads
        if date.month is not None and not date.direction and _BEHIND_HEAD.match(text, one.end)
    ]
    back = sum(later < earlier for (_, earlier), (_, later) in pairwise(months))
    on = sum(later > earlier for (_, earlier), (_, later) in pairwise(months))
    return frozenset(start for start, _ in months) if min(back, on) >= _TURNS else frozenset()
