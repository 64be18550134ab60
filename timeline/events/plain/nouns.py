"""What happened told by a noun alone: "nach dem Erdbeben vom Dienstag in Tarnow" tells of an "Erdbeben in Tarnow"."""

from __future__ import annotations

from collections.abc import Collection

from timeline import lang
from timeline.events.clauses import Token
from timeline.events.context import Context
from timeline.events.plain.anchors import MARKS
from timeline.events.segments import is_finite, noun_before
from timeline.lang.clauses import Clauses


def noun_of_date(context: Context, told: Clauses, dates: Collection[int]) -> list[int]:
    """The words of a noun that the date says the day of, where the sentence tells something else of it; else none.

    Not of a noun that is the subject: "das Erdbeben vom Dienstag tötete dreißig Menschen" on that day.
    """
    found = context.parsed.tokens
    first, last = min(dates, default=0), max(dates, default=0)
    leads = first
    while leads and found[leads - 1].lower in told.of_day:
        leads -= 1
    if not leads or (leads == first and found[first].lower not in told.of_day):
        return []
    happened = lang.get(context.language).cues.happened.search(context.text, found[0].start, found[first].start)
    noun = next((n for n in range(leads) if happened and found[n].end > happened.start(1)), 0)
    article = noun
    while article and (found[article - 1].lower in told.articles or _describes(found[article - 1], told)):
        article -= 1
    if not happened or not article or found[article - 1].lower not in {*told.preposition, *told.before_that}:
        return []
    behind = last + 1
    if behind < len(found) and found[behind].lower in told.where:
        while behind < len(found) and not _ends(found[behind], told):
            behind += 1
    start = noun if told.verb_last else article
    return [*range(start, leads), *range(last + 1, behind)]


def thing_of_date(context: Context, told: Clauses, dates: Collection[int]) -> list[int]:
    """The words of a thing that a participle dates, where the sentence tells something else of it; else none.

    "Debe devolver los 48 millones pagados en 2016" tells of 2016 that they were paid.
    """
    found = context.parsed.tokens
    leads = min(dates, default=0)
    while leads and (found[leads - 1].lower in told.leading or found[leads - 1].lower in told.determining):
        leads -= 1
    place = leads - 1
    if told.verb_last or place < 1 or not told.participle.fullmatch(found[place].lower):
        return []
    before = found[max(0, place - 3) : place]
    passive = any(is_finite(told, token) or told.participle.fullmatch(token.lower) for token in before)
    noun = noun_before(found, told, place)
    starts = [i for i in noun if found[i].lower in told.articles and found[i - 1].lower not in told.binding]
    noun = [i for i in noun if i >= starts[-1]] if starts else noun
    # "Fermé en mai, le pont": what is first in its sentence hangs on what is behind it.
    elsewhere = any(is_finite(told, token) for token in found[:place])
    return [*noun, *range(place, max(dates) + 1)] if noun and elsewhere and not passive else []


def _describes(token: Token, told: Clauses) -> bool:
    """ "Schweren", "dem": what stands before a noun that a preposition leads to."""
    return token.lower in told.oblique or (token.text.islower() and told.describing.fullmatch(token.lower) is not None)


def _ends(token: Token, told: Clauses) -> bool:
    if token.text in MARKS or token.text == "." or is_finite(told, token):
        return True
    opens = token.lower in told.opening or token.lower in told.joining
    return opens and token.lower not in told.articles and token.lower not in told.oblique
