"""A clause's words without the date, and what leads to it, in an order in which they make a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import groupby

from timeline.events.clauses import Token
from timeline.events.context import Context
from timeline.events.plain.anchors import present_of_date
from timeline.events.plain.inversion import opened
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses

_CLOCK = re.compile(
    r"\d{1,2}(?:[.:]\d\d)?(?: ?(?:Uhr|h|heures?|horas?)(?: \d\d)?)|\d{1,2}:\d\d"
    r"|(?:la |el )?(?:mañana|tarde|noche|madrugada|mediodía)"
)


def without_date(context: Context, told: Clauses, kept: list[int], dates: Collection[int]) -> list[int]:
    """The words without the date and what leads to it, in an order in which they make a sentence."""
    found = context.parsed.tokens
    present = present_of_date(found, told, kept, dates)
    if present is None and not any(is_finite(told, found[i]) for i in kept):
        # "Fermé depuis l'incendie du 14 juillet": what is told by no verb hangs on its date.
        return kept
    runs = _runs(kept, dates)
    if len([run for run in runs if not _is_clock(found, kept, *run)]) > 1:
        # "Cerró la fábrica en 1981 y la planta en 1986": only the dates tell which was when.
        return kept
    for first, last in runs:
        leads = _leading(found, told, kept, first)
        if _is_needed(found, told, kept, leads, first, last):
            continue
        rest = kept[last + 1 :]
        if any(found[i].is_word for i in kept[:leads]):
            kept = [*kept[:leads], *rest]
        else:
            kept = opened(context, told, rest, present) or kept
    return kept


def _is_needed(found: Sequence[Token], told: Clauses, kept: Sequence[int], leads: int, first: int, last: int) -> bool:
    """Does what is told rest on the date: "bis Oktober gesperrt", "vom 3. Mai bis zum 5. Juni", "morte en 1943"?"""
    before = found[kept[leads - 1]] if leads else None
    hour = before is not None and before.dated and _is_clock(found, kept, first, last)
    if before is not None and not hour and (before.dated or told.limiting.fullmatch(before.lower)):
        return True
    behind = [found[i] for i in kept[last + 1 : last + 4]]
    if behind and behind[0].lower in told.joining and any(token.dated for token in behind):
        return True
    hanging = leads == 1 or (leads > 1 and found[kept[leads - 2]].text == ",")
    return before is not None and hanging and told.participle.fullmatch(before.lower) is not None


def _runs(kept: Sequence[int], dates: Collection[int]) -> list[tuple[int, int]]:
    """Where the words of a date stand together, as places in `kept`, the last first."""
    places = [place for place, index in enumerate(kept) if index in dates]
    groups = groupby(enumerate(places), key=lambda one: one[1] - one[0])
    runs = [[place for _, place in group] for _, group in groups]
    return [(run[0], run[-1]) for run in reversed(runs)]


def _is_clock(found: Sequence[Token], kept: Sequence[int], first: int, last: int) -> bool:
    """ "22 Uhr", "9.30 h", "15 heures"."""
    return _CLOCK.fullmatch(" ".join(found[i].text for i in kept[first : last + 1])) is not None


def _leading(found: Sequence[Token], told: Clauses, kept: Sequence[int], first: int) -> int:
    """Where the words begin that lead to a date: "bereits im", "el pasado"."""
    for words in (told.determining, told.leading, told.hedging):
        while first and found[kept[first - 1]].lower in words:
            if first > 1 and found[kept[first - 2]].text == "," and found[kept[first - 1]].lower in told.relative:
                # "Die Frau, der 2018 das Haus gehörte"
                return first
            first -= 1
            if words is told.leading:
                break
    return first
