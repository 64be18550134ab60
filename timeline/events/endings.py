"""What the form of a word tells: a past form, a participle, an adverb."""

from __future__ import annotations

from timeline.events import words


def is_past(word: str) -> bool:
    """ "Freed", "took"; many of them are participles as well."""
    return word in words.IRREGULAR_PAST or _is_in_ed(word)


def is_participle(word: str) -> bool:
    """ "Freed", "taken"; those in -ed are past forms as well."""
    return word in words.IRREGULAR_PARTICIPLES or _is_in_ed(word)


def _is_in_ed(word: str) -> bool:
    return len(word) > 3 and word.endswith("ed") and word not in words.NOT_PAST and "-" not in word


def is_adverb(word: str) -> bool:
    """ "Quickly", "then", and not "family".

    >>> is_adverb("quickly"), is_adverb("family")
    (True, False)
    """
    return word in words.ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in words.NOT_ADVERB)
