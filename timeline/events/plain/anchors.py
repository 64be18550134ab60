"""The verb that a date is of, where nothing is known of a sentence but which words can be verbs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events.clauses import Token
from timeline.events.segments import is_finite
from timeline.lang.clauses import Clauses

# A subject of more words than this is none, or nobody can tell where it ends.
LONGEST_SUBJECT = 9
MARKS = frozenset(", ; : – — --".split())


def verb_of_date(found: Sequence[Token], told: Clauses, kept: Sequence[int], dates: Collection[int]) -> int | None:
    """The verb that the date is of: the nearest with no comma between, else the last before it.

    None where a sentence ends in who said it: "die Brücke bleibt zu, sagte sie am Montag".
    """
    verbs = [i for i in kept if is_finite(told, found[i])]
    date = min(dates, default=0)
    near = [i for i in verbs if not any(found[n].text in MARKS for n in range(min(i, date), max(i, date)))]
    before = [i for i in verbs if i < date]
    chosen = min(near, key=lambda i: abs(i - date)) if near else before[-1] if before else None
    if chosen is None:
        return next((i for i in verbs if i > date), None)
    said = any(told.saying.fullmatch(token.lower) for token in found[chosen : chosen + 3])
    return None if said and chosen != verbs[0] else chosen
