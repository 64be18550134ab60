"""What the words around a German date say of it: a name of a person or a street."""

from __future__ import annotations

from itertools import pairwise

from timeline.lang.rule import Match

# "die Straße des 17. Juni"
NAMED_FOR_DAY = frozenset("straße platz allee bewegung".split())


TITLES = frozenset("herr herrn frau familie".split())


def named_for_day(match: Match) -> bool:
    """Is a day part of a name, "die Straße des 17. Juni"?"""
    words = [match.before(count) for count in range(1, 5)]
    if match.words()[:4] in ("des ", "der "):
        return words[0] in NAMED_FOR_DAY
    return any(of in ("des", "der") and name in NAMED_FOR_DAY for of, name in pairwise(words))
