"""The verb that a date is of, where nothing is known of a sentence but which words can be verbs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events.clauses import Token
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses

# A subject of more words than this is none, or nobody can tell where it ends.
LONGEST_SUBJECT = 9
MARKS = frozenset(", ; : – — --".split())


def is_present(found: Sequence[Token], told: Clauses, index: int) -> bool:
    """Is it a verb in the present, and no noun: "la ministra visita", not "la visita"?"""
    before = found[index - 1].lower if index else ""
    noun = not told.verb_last and (before in told.articles or before in told.preposition)
    return index > 0 and not noun and told.present.fullmatch(found[index].text) is not None


def present_of_date(found: Sequence[Token], told: Clauses, kept: Sequence[int], dates: Collection[int]) -> int | None:
    """The verb in the present that a date is of, where no verb is told by its form: "Lühr trifft am Donnerstag", "am
    2. April entscheidet". In German it stands right beside the date."""
    if not dates or any(is_finite(told, found[i]) for i in kept):
        return None
    first, last = min(dates), max(dates)
    if not told.verb_last:
        return next((i for i in kept if is_present(found, told, i)), None)
    lead = first
    while lead and found[lead - 1].lower in {*told.leading, *told.determining, *told.hedging}:
        lead -= 1
    beside = last + 1 if not any(i < lead and found[i].is_word for i in kept) else lead - 1
    return beside if beside in kept and is_present(found, told, beside) else None


def verb_of_date(found: Sequence[Token], told: Clauses, kept: Sequence[int], dates: Collection[int]) -> int | None:
    """The verb that the date is of: the nearest with no comma between, else the last before it.

    None where a sentence ends in who said it: "die Brücke bleibt zu, sagte sie am Montag".
    """
    if (present := present_of_date(found, told, kept, dates)) is not None:
        return present
    verbs = [i for i in kept if is_finite(told, found[i])]
    date = min(dates, default=0)
    near = [i for i in verbs if not any(found[n].text in MARKS for n in range(min(i, date), max(i, date)))]
    before = [i for i in verbs if i < date]
    chosen = min(near, key=lambda i: abs(i - date)) if near else before[-1] if before else None
    if chosen is None:
        return next((i for i in verbs if i > date), None)
    said = any(told.saying.fullmatch(token.lower) for token in found[chosen : chosen + 3])
    return None if said and chosen != verbs[0] else chosen
